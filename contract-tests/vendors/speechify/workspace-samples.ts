import type { components } from '../../../openapi/speechify/types.gen.ts';
import { type Ask, once, type Sample } from '../../bench.ts';
import { Blocked } from '../../check.ts';
import type { Judge } from '../../judge.ts';

type Schemas = components['schemas'];
export type Member = Schemas['Member'];
export type Role = Schemas['Role'];

/** Whoever tries this on a workspace of their own may lose it, and strangers get mail. */
function onlyHere(judge: Judge): void {
  if (!judge.bench.control) judge.skip('it would change who belongs to the workspace: only a server of our own has a workspace to spare');
}

const newEmail = ({ bench }: Judge): string => `contract-suite-${bench.unique()}@example.com`;

/** An invitation of its own for whoever asks. @throws NotRun */
export async function newInvite(judge: Judge, body: object = {}): Promise<Schemas['Invite'] & { readonly token: string }> {
  onlyHere(judge);
  const { json } = await judge.given('createInvite', { body: { email: newEmail(judge), ...body } });
  const invite = json as Schemas['Invite'];
  if (invite.token === undefined) throw new Blocked('an invitation came without its token');
  return { ...invite, token: invite.token };
}

export async function membersOf(judge: Judge, change: Partial<Ask> = {}): Promise<readonly Member[]> {
  return ((await judge.given('listMembers', change)).json as { members: Member[] }).members;
}

/** A member of its own for whoever asks: somebody who was asked to join, and has. @throws NotRun */
export async function newMember(judge: Judge, role: Role = 'member'): Promise<Member> {
  const { token, email } = await newInvite(judge, { role });
  await judge.given('acceptInvite', { params: { token } });
  const member = (await membersOf(judge)).find((each) => each.email === email);
  if (!member) throw new Blocked(`${email} is no member after joining`);
  return member;
}

/** Asks somebody to join, and joins for them. */
export async function bringBack(judge: Judge, email: string): Promise<void> {
  const { token } = await newInvite(judge, { email });
  await judge.send('acceptInvite', { params: { token } });
}

/** The email of the person of a member's key, who leaves the workspace now and then, and is back when the run is over. @throws NotRun */
export const leaver = once(async (judge): Promise<string> => {
  onlyHere(judge);
  const self = (await membersOf(judge, { key: judge.target.withRole('member') })).find(({ is_self: own }) => own);
  const email = self?.email ?? judge.skip('the key of a member stands for nobody in the workspace');
  judge.bench.closing.push(() => bringBack(judge, email).catch(() => {}));
  return email;
});

const tokenOf: Sample = async (judge) => ({ params: { token: (await newInvite(judge)).token } });

export const workspaceSamples: Readonly<Record<string, Sample>> = {
  listWorkspaces: async () => ({}),
  getCurrentWorkspace: async () => ({}),
  updateCurrentWorkspace: async (judge) => {
    const { name } = (await judge.given('getCurrentWorkspace')).json as Schemas['Workspace'];
    return { body: { name } };
  },
  listMembers: async () => ({}),
  // The owner cannot.
  leaveWorkspace: async (judge) => {
    await leaver(judge);
    return { key: judge.target.withRole('member') };
  },
  updateMemberRole: async (judge) => ({ params: { user_uid: (await newMember(judge)).user_uid }, body: { role: 'admin' } }),
  removeMember: async (judge) => ({ params: { user_uid: (await newMember(judge)).user_uid } }),
  transferWorkspaceOwner: async (judge) => ({ body: { user_uid: (await newMember(judge)).user_uid } }),
  listInvites: async () => ({}),
  createInvite: async (judge) => {
    onlyHere(judge);
    return { body: { email: newEmail(judge), role: 'member' } };
  },
  revokeInvite: async (judge) => ({ params: { invite_id: (await newInvite(judge)).id } }),
  previewInvite: tokenOf,
  acceptInvite: tokenOf,
};

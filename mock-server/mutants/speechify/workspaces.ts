import { body, type MutantEntry, status } from '../mutant.ts';
import { fail, forgives, mutant, of } from './failing.ts';

interface Member {
  email: string;
  role: string;
  is_self: boolean;
}
const id = (name: string): string => `speechify/${name}`;
const members = (spoil: (members: Member[]) => void) => body('listMembers', (list: { members: Member[] }) => spoil(list.members));

/** Answers what leaves no body where a request should have been refused. */
const lets = (operation: string, code: number) => status(code, 204, operation);

/** Workspaces, their members, and who is asked to join. */
export const workspaces: readonly MutantEntry[] = [
  mutant('workspace-unlisted', 'The list of workspaces is empty.', [id('workspace/current-is-listed')], {
    ...body('listWorkspaces', (list: { tenants: unknown[] }) => list.tenants.pop()),
  }),
  mutant('workspace-everybody-owns', 'Everybody is told to be an owner.', [id('workspace/my-role')], {
    ...body('getCurrentWorkspace', (workspace: { my_role: string }) => {
      workspace.my_role = 'owner';
    }),
  }),
  mutant('workspace-name-untrimmed', 'A name keeps the blanks around it.', [id('workspace/renamed')], {
    ...body('getCurrentWorkspace', (workspace: { name: string }) => {
      workspace.name = ` ${workspace.name}`;
    }),
  }),
  mutant('member-stays', 'Whoever has left is still listed.', [id('members/left'), id('members/gone-when-removed')], () => {
    let most: Member[] = [];
    return members((list) => {
      const emails = list.map(({ email }) => email);
      list.push(...most.filter(({ email }) => !emails.includes(email)));
      most = structuredClone(list);
    });
  }),
  mutant('last-owner-leaves', 'The last owner may leave.', [id('members/last-owner-cannot-leave')], lets('leaveWorkspace', 409)),
  mutant(
    'last-owner-demoted',
    'The last owner may be made something else.',
    [id('members/last-owner-stays-owner')],
    forgives('updateMemberRole', ({ status: code }) => code === 409),
  ),
  mutant('member-role-stays', 'A role that was given does not show.', [id('members/role-changed')], {
    ...body('updateMemberRole', (member: Member) => {
      member.role = 'member';
    }),
  }),
  mutant('member-removes-oneself', 'Members may remove themselves.', [id('members/not-oneself')], lets('removeMember', 400)),
  mutant(
    'workspace-kept',
    'Whoever hands a workspace over stays its owner.',
    [id('members/handed-over')],
    members((list) => {
      for (const member of list) if (member.is_self) member.role = 'owner';
    }),
  ),
  mutant(
    'workspace-to-nobody',
    'A workspace can be handed to nobody.',
    [id('members/handed-to-a-member')],
    forgives('transferWorkspaceOwner', ({ status: code }) => code === 404),
  ),
  mutant('invite-token-listed', 'The list shows the tokens of invitations.', [id('invites/token-shown-once')], () => {
    let last: string | undefined;
    return {
      answer: ({ json, status: code }, { operation }) => {
        if (operation === 'createInvite' && code === 201) last = (json as { token: string }).token;
        if (operation === 'listInvites' && code === 200) Object.assign((json as { invites: object[] }).invites[0] ?? {}, { token: last });
      },
    };
  }),
  mutant('invite-admin', 'Everybody is asked to be an admin.', [id('invites/member-unless-said')], {
    ...body('createInvite', (invite: { role: string }) => {
      invite.role = 'admin';
    }),
  }),
  mutant(
    'invite-owner-by-admin',
    'An admin may ask somebody to be an owner.',
    [id('invites/owners-ask-owners')],
    status(403, 201, 'createInvite'),
  ),
  mutant('invite-revoked-once', 'An invitation can be taken back once.', [id('invites/revoked-again')], () => {
    const seen = new Set<string>();
    return {
      answer: (answer, { operation, url }) => {
        if (operation !== 'revokeInvite' || answer.status !== 204) return;
        if (seen.has(url)) fail(answer, 404, 'invite_not_found');
        seen.add(url);
      },
    };
  }),
  mutant('invite-preview-of-another', 'A preview names another workspace.', [id('invites/preview')], {
    ...body('previewInvite', (preview: { tenant_id: string }) => {
      preview.tenant_id = 'ws_01h455vb4pex5vsknk084sn02q';
    }),
  }),
  mutant(
    'invite-always-member',
    'Whoever joins is a member, whatever they were asked to be.',
    [id('invites/joined')],
    members((list) => {
      for (const member of list) if (!member.is_self) member.role = 'member';
    }),
  ),
  mutant(
    'invite-again-and-again',
    'A token is good for more than once.',
    [id('invites/dead-token'), of('acceptInvite', 'unknown-id#token')],
    forgives('acceptInvite', ({ status: code }) => code === 404),
  ),
];

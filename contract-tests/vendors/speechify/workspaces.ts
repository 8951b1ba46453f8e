import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { bringBack, leaver, type Member, membersOf, newInvite, newMember, type Role } from './workspace-samples.ts';

type Schemas = components['schemas'];

/** Alone: who owns the workspace is one thing for all checks. */
const alone = { changes: true, movesTime: true };
const changes = { changes: true };

const roleOf = async (judge: Judge, uid: string): Promise<Role | undefined> =>
  (await membersOf(judge)).find(({ user_uid: each }) => each === uid)?.role;
const giveRole = (judge: Judge, uid: string, role: Role) => judge.given('updateMemberRole', { params: { user_uid: uid }, body: { role } });

async function selfOf(judge: Judge): Promise<Member> {
  const self = (await membersOf(judge)).find(({ is_self: own }) => own);
  if (!self) throw new Blocked('nobody among the members is whoever asks');
  return self;
}

/** Makes whoever asks the only owner. */
async function soleOwner(judge: Judge): Promise<Member> {
  const self = await selfOf(judge);
  await giveRole(judge, self.user_uid, 'owner');
  const others = (await membersOf(judge)).filter(({ role, is_self: own }) => role === 'owner' && !own);
  for (const { user_uid: uid } of others) await giveRole(judge, uid, 'member');
  return self;
}

/** Workspaces, their members, and who is asked to join. */
export function workspaceChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speechify/workspace/current-is-listed', { movesTime: true }, async (judge) => {
      const { json } = await judge.given('getCurrentWorkspace');
      const { tenants } = (await judge.given('listWorkspaces')).json as { tenants: Schemas['Workspace'][] };
      judge.expectEqual(tenants.find(({ id }) => id === (json as Schemas['Workspace']).id) ?? null, json, 'the workspace in the list');
    }),

    check('speechify/workspace/my-role', async (judge) => {
      for (const role of ['owner', 'admin', 'member']) {
        const answer = await judge.given('getCurrentWorkspace', { key: judge.target.withRole(role) });
        judge.expectEqual((answer.json as Schemas['Workspace']).my_role, role, `my_role for the key of a ${role}`, answer);
      }
    }),

    check('speechify/workspace/renamed', alone, async (judge) => {
      const { name: before } = (await judge.given('getCurrentWorkspace')).json as Schemas['Workspace'];
      await judge.given('updateCurrentWorkspace', { body: { name: '  Contract suite ' } });
      const answer = await judge.given('getCurrentWorkspace');
      await judge.given('updateCurrentWorkspace', { body: { name: before } });
      judge.expectEqual((answer.json as Schemas['Workspace']).name, 'Contract suite', 'the new name', answer);
    }),

    check('speechify/members/left', alone, async (judge) => {
      const email = await leaver(judge);
      await bringBack(judge, email);
      const isThere = async () => (await membersOf(judge)).some((member) => member.email === email);
      if (!(await isThere())) throw new Blocked(`${email} is no member after joining`);
      await judge.given('leaveWorkspace');
      judge.expect(!(await isThere()), `no member ${email}`, 'still there');
    }),

    check('speechify/members/last-owner-cannot-leave', alone, async (judge) => {
      await judge.permitted('leaveWorkspace');
      await soleOwner(judge);
      judge.expectError(await judge.send('leaveWorkspace', { key: judge.target.withRole('owner') }), 'workspace_last_owner');
    }),

    check('speechify/members/last-owner-stays-owner', alone, async (judge) => {
      const { user_uid: uid } = await soleOwner(judge);
      const answer = await judge.send('updateMemberRole', { params: { user_uid: uid }, body: { role: 'admin' } });
      judge.expectError(answer, 'workspace_last_owner');
      judge.expectEqual(await roleOf(judge, uid), 'owner', 'the role of the last owner');
    }),

    check('speechify/members/role-changed', changes, async (judge) => {
      const { user_uid: uid } = await newMember(judge);
      for (const role of ['admin', 'owner', 'member'] as const) {
        const answer = await giveRole(judge, uid, role);
        judge.expectEqual((answer.json as Member).role, role, 'the role that was given', answer);
        judge.expectEqual(await roleOf(judge, uid), role, 'the role in the list');
      }
    }),

    check('speechify/members/gone-when-removed', changes, async (judge) => {
      const { user_uid: uid } = await newMember(judge);
      await judge.given('removeMember', { params: { user_uid: uid } });
      judge.expectEqual((await roleOf(judge, uid)) ?? null, null, 'nobody in the list');
      judge.expectStatus(await judge.send('removeMember', { params: { user_uid: uid } }), 404);
    }),

    check('speechify/members/not-oneself', alone, async (judge) => {
      const { user_uid: uid } = await selfOf(judge);
      await judge.permitted('removeMember');
      judge.expectStatus(await judge.send('removeMember', { params: { user_uid: uid } }), 400);
    }),

    check('speechify/members/handed-over', alone, async (judge) => {
      const [self, heir] = [await soleOwner(judge), await newMember(judge)];
      await judge.given('transferWorkspaceOwner', { body: { user_uid: heir.user_uid } });
      const roles = [await roleOf(judge, heir.user_uid), await roleOf(judge, self.user_uid)];
      judge.expectEqual(roles, ['owner', 'admin'], 'the roles of who got it and of who had it');
    }),

    check('speechify/members/handed-to-a-member', alone, async (judge) => {
      await judge.permitted('transferWorkspaceOwner');
      const before = await membersOf(judge);
      judge.expectStatus(await judge.send('transferWorkspaceOwner', { body: { user_uid: '0'.repeat(28) } }), 404);
      judge.expectEqual(await membersOf(judge), before, 'the members as they were');
    }),

    check('speechify/invites/token-shown-once', changes, async (judge) => {
      const { token } = await newInvite(judge);
      const answer = await judge.given('listInvites');
      judge.expect(!answer.body.includes(token), 'no token', token, answer);
    }),

    check('speechify/invites/member-unless-said', changes, async (judge) => {
      const { role } = await newInvite(judge);
      judge.expectEqual(role, 'member', 'the role of an invitation without one');
    }),

    check('speechify/invites/owners-ask-owners', changes, async (judge) => {
      await newInvite(judge, { role: 'owner' });
      const body = { email: 'contract-suite@example.com', role: 'owner' };
      judge.expectStatus(await judge.send('createInvite', { body, key: judge.target.withRole('admin') }), 403);
    }),

    check('speechify/invites/revoked-again', changes, async (judge) => {
      const { id } = await newInvite(judge);
      for (let round = 0; round < 2; round++) {
        await judge.permitted('revokeInvite');
        judge.expectStatus(await judge.send('revokeInvite', { params: { invite_id: id } }), 204);
      }
    }),

    check('speechify/invites/preview', changes, async (judge) => {
      const { token, email } = await newInvite(judge);
      const answer = await judge.given('previewInvite', { params: { token }, key: null });
      const { id } = (await judge.given('getCurrentWorkspace')).json as Schemas['Workspace'];
      const { invited_email, tenant_id } = answer.json as Schemas['InvitePreview'];
      judge.expectEqual({ invited_email, tenant_id }, { invited_email: email, tenant_id: id }, 'who was asked, and to what', answer);
    }),

    check('speechify/invites/joined', changes, async (judge) => {
      const { role } = await newMember(judge, 'admin');
      judge.expectEqual(role, 'admin', 'the role of who was asked to be an admin');
    }),

    check('speechify/invites/dead-token', changes, async (judge) => {
      const [used, revoked] = [await newInvite(judge), await newInvite(judge)];
      await judge.given('acceptInvite', { params: { token: used.token } });
      await judge.given('revokeInvite', { params: { invite_id: revoked.id } });
      for (const { token } of [used, revoked]) {
        for (const operation of ['previewInvite', 'acceptInvite']) {
          await judge.permitted(operation);
          judge.expectError(await judge.send(operation, { params: { token } }), 'invite_not_found');
        }
      }
    }),
  ];
}

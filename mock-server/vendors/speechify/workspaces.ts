import type { components, operations, raises } from '../../../openapi/speechify/types.gen.ts';
import type { Caller, Tenant } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { timeOfUuid } from '../../ids.ts';
import type { World } from '../../world.ts';
import { toWorkspaceId } from './ids.ts';
import { isLastOwner, keepMember, type Member, membersOf, type Role, selfOf, showMember } from './members.ts';

type Operation =
  | 'listWorkspaces'
  | 'getCurrentWorkspace'
  | 'updateCurrentWorkspace'
  | 'listMembers'
  | 'leaveWorkspace'
  | 'updateMemberRole'
  | 'removeMember'
  | 'transferWorkspaceOwner';

/** A workspace with another name than the fixtures gave it. */
interface Renamed {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}
const renamings = (world: World): Map<string, Renamed> => world.told('speechify/workspaces');
export const nameOf = (world: World, { name, title }: Tenant): string => renamings(world).get(name)?.name ?? title;

/** A workspace as it is shown to somebody. */
export function toWorkspace(world: World, tenant: Tenant, role: Role): components['schemas']['Workspace'] {
  const createdAt = timeOfUuid(tenant.id);
  return {
    id: toWorkspaceId(tenant.id),
    name: nameOf(world, tenant),
    created_at: toIso(createdAt),
    updated_at: toIso(renamings(world).get(tenant.name)?.at ?? createdAt),
    my_role: role,
  };
}

const ownWorkspace = (world: World, { tenant, key }: Caller): components['schemas']['Workspace'] =>
  toWorkspace(world, tenant, key.role as Role);

const memberOf = (world: World, { tenant }: Caller, uid: string | undefined, fail: Fail<'not_found'>): Member =>
  membersOf(world, tenant).find((member) => member.uid === uid) ?? fail('not_found', { message: 'There is no such member' });

export const workspaces: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listWorkspaces: ({ world, caller }) => ({ status: 200, body: { tenants: [ownWorkspace(world, caller)] } }),

  getCurrentWorkspace: ({ world, caller }) => ({ status: 200, body: ownWorkspace(world, caller) }),

  updateCurrentWorkspace: ({ body, world, now, caller, fail }) => {
    const name = body.name.trim();
    if (name === '') fail('validation_failed', { issues: [{ path: 'name', message: 'Expected more than blanks' }] });
    renamings(world).set(caller.tenant.name, { name, at: now });
    return { status: 200, body: ownWorkspace(world, caller) };
  },

  listMembers: ({ world, caller }) => ({
    status: 200,
    body: { members: membersOf(world, caller.tenant).map((member) => showMember(member, caller)) },
  }),

  // A key outlives the membership of its person, so who has left already can ask again: then there is nothing to be done.
  leaveWorkspace: ({ world, caller, fail }) => {
    const self = selfOf(caller) ?? fail('workspace_not_found', { message: 'This key stands for nobody in the workspace' });
    const member = membersOf(world, caller.tenant).find(({ uid }) => uid === self);
    if (member && isLastOwner(world, caller.tenant, member)) fail('workspace_last_owner');
    if (member) keepMember(world, { ...member, gone: true });
    return { status: 204 };
  },

  updateMemberRole: ({ params, body, world, caller, fail }) => {
    const member = memberOf(world, caller, params.user_uid, fail);
    if (body.role !== 'owner' && isLastOwner(world, caller.tenant, member)) fail('workspace_last_owner');
    return { status: 200, body: showMember(keepMember(world, { ...member, role: body.role }), caller) };
  },

  removeMember: ({ params, world, caller, fail }) => {
    const member = memberOf(world, caller, params.user_uid, fail);
    if (member.uid === selfOf(caller))
      fail('validation_failed', { issues: [{ path: 'user_uid', message: 'Nobody removes themselves; leave instead' }] });
    if (isLastOwner(world, caller.tenant, member)) fail('workspace_last_owner');
    keepMember(world, { ...member, gone: true });
    return { status: 204 };
  },

  transferWorkspaceOwner: ({ body, world, caller, fail }) => {
    const heir = memberOf(world, caller, body.user_uid, fail);
    const self = selfOf(caller);
    if (heir.uid === self)
      fail('validation_failed', { issues: [{ path: 'user_uid', message: 'It belongs to this member already' }], ofState: true });
    const before = membersOf(world, caller.tenant).find(({ uid }) => uid === self);
    if (before) keepMember(world, { ...before, role: 'admin' });
    return { status: 200, body: showMember(keepMember(world, { ...heir, role: 'owner' }), caller) };
  },
};

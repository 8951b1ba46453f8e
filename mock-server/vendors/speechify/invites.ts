import type { components, operations, raises } from '../../../openapi/speechify/types.gen.ts';
import { day, toIso } from '../../call/time.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { toLetters } from '../../ids.ts';
import type { Kept } from '../../store/shelf.ts';
import type { World } from '../../world.ts';
import { fromInviteId, toInviteId, toWorkspaceId } from './ids.ts';
import { join, membersOf, type Role, selfOf } from './members.ts';
import { nameOf, toWorkspace } from './workspaces.ts';

type Operation = 'listInvites' | 'createInvite' | 'revokeInvite' | 'previewInvite' | 'acceptInvite';

/** Somebody who was asked to join. */
interface Invite extends Kept {
  readonly email: string;
  readonly role: Role;
  /** Who asked, as members are known. */
  readonly by: string;
  readonly token: string;
  readonly acceptedAt?: number;
  readonly revokedAt?: number;
}

/** How long an invitation is good for, milliseconds. */
const life = 7 * day;
const shelf = (world: World) => world.shelf<Invite>('speechify/invites');
/** Which invitation a token belongs to, whoever's it is. */
const tokens = (world: World): Map<string, string> => world.told('speechify/invite-tokens');

/** How many there are, those included that are good for nothing any more: the list shows them. */
export const countInvites = (world: World): number => shelf(world).size;

/** The invitation that a token is still good for. */
function pending(world: World, token: string, fail: Fail<'invite_not_found'>): Invite {
  const invite = shelf(world).get(tokens(world).get(token) ?? '');
  const dead = !invite || invite.acceptedAt !== undefined || invite.revokedAt !== undefined || world.now >= invite.createdAt + life;
  return dead ? fail('invite_not_found') : invite;
}

export const invites: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listInvites: ({ world, caller }) => ({ status: 200, body: { invites: shelf(world).of(caller.key.tenant).map(toInvite).reverse() } }),

  createInvite: ({ body, world, now, caller, fail }) => {
    const { email, role = 'member' } = body;
    if (role === 'owner' && caller.key.role !== 'owner') fail('forbidden', { message: 'Only an owner asks somebody to be an owner' });
    const id = world.mint.uuid(now);
    const token = toLetters(`speechify/invite/${id}`, 43);
    const invite = shelf(world).add({ id, tenant: caller.key.tenant, createdAt: now, email, role, by: selfOf(caller) ?? '', token });
    tokens(world).set(token, id);
    return { status: 201, body: { ...toInvite(invite), token } };
  },

  revokeInvite: ({ params, world, now, caller, fail }) => {
    const invite = shelf(world).get(fromInviteId(params.invite_id) ?? '');
    if (invite?.tenant !== caller.key.tenant) return fail('invite_not_found');
    if (invite.revokedAt === undefined) shelf(world).update(invite.id, { revokedAt: now });
    return { status: 204 };
  },

  previewInvite: ({ params, world, fail }) => {
    const { tenant: name, email, by, createdAt } = pending(world, params.token, fail);
    const tenant = world.accounts.tenant(name);
    const asker = membersOf(world, tenant).find(({ uid }) => uid === by);
    return {
      status: 200,
      body: {
        tenant_id: toWorkspaceId(tenant.id),
        tenant_name: nameOf(world, tenant),
        invited_email: email,
        ...(asker && { invited_by_email: asker.email, invited_by_display_name: asker.name }),
        expires_at: toIso(createdAt + life),
      },
    };
  },

  // Nobody signs in here: whoever brings the token, with any key, is taken for the one who was asked.
  acceptInvite: ({ params, world, now, fail }) => {
    const { id, tenant: name, email, role } = pending(world, params.token, fail);
    const tenant = world.accounts.tenant(name);
    shelf(world).update(id, { acceptedAt: now });
    join(world, tenant, email, role);
    return { status: 200, body: toWorkspace(world, tenant, role) };
  },
};

/** An invitation as it is shown; its token is not. */
function toInvite({ id, email, by, role, createdAt, acceptedAt, revokedAt }: Invite): components['schemas']['Invite'] {
  return {
    id: toInviteId(id),
    email,
    invited_by: by,
    role,
    created_at: toIso(createdAt),
    expires_at: toIso(createdAt + life),
    ...(acceptedAt !== undefined && { accepted_at: toIso(acceptedAt) }),
    ...(revokedAt !== undefined && { revoked_at: toIso(revokedAt) }),
    email_sent: false,
  };
}

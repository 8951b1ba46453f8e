import type { components } from '../../../openapi/speechify/types.gen.ts';
import type { Caller, Tenant, User } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import { timeOfUuid, toLetters } from '../../ids.ts';
import type { World } from '../../world.ts';

export type Role = components['schemas']['Role'];

/** Somebody who belongs to a workspace. */
export interface Member {
  readonly uid: string;
  readonly tenant: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Milliseconds since the epoch. */
  readonly joinedAt: number;
  /** Whoever has left is remembered, since an invitation may bring them back. */
  readonly gone?: true;
}

/** @param uuid of the person. */
const toUid = (uuid: string): string => toLetters(`speechify/user/${uuid}`, 28);
/** The organisation of the fixtures knows managers, which this vendor does not. */
const toRole = (role: User['role']): Role => (role === 'manager' ? 'member' : role);
const toMember = ({ id, email, name, role }: User, tenant: Tenant): Member => ({
  uid: toUid(id),
  tenant: tenant.name,
  email,
  name,
  role: toRole(role),
  joinedAt: timeOfUuid(id),
});

const changed = (world: World): Map<string, Member> => world.told('speechify/members');

/** Everybody who is or was a member: those of the fixtures as they are now, then those who came later. */
function everybody(world: World, tenant: Tenant): readonly Member[] {
  const first = tenant.users.filter(({ active }) => active).map((user) => toMember(user, tenant));
  const later = [...changed(world).values()].filter(
    (member) => member.tenant === tenant.name && !first.some(({ uid }) => uid === member.uid),
  );
  return [...first.map((member) => changed(world).get(member.uid) ?? member), ...later];
}

export const membersOf = (world: World, tenant: Tenant): readonly Member[] => everybody(world, tenant).filter(({ gone }) => !gone);

/** Changes what a member is. Part of an act. */
export function keepMember(world: World, member: Member): Member {
  changed(world).set(member.uid, member);
  return member;
}

/** Makes somebody a member, who may have been one before. Part of an act. */
export function join(world: World, tenant: Tenant, email: string, role: Role): Member {
  const before = everybody(world, tenant).find((member) => member.email === email);
  const { gone: _, ...known } = before ?? {
    uid: toUid(world.mint.uuid(world.now)),
    tenant: tenant.name,
    email,
    name: email,
    joinedAt: world.now,
  };
  return keepMember(world, { ...known, role });
}

/** The person that a key stands for: the first of the fixtures in the role of the key. It keeps its role, whatever becomes of them. */
export function selfOf({ key, tenant }: Caller): string | undefined {
  const person = tenant.users.find(({ active, role }) => active && toRole(role) === key.role);
  return person && toUid(person.id);
}

/** Whether a workspace would be without an owner if this member were none. */
export const isLastOwner = (world: World, tenant: Tenant, { uid }: Member): boolean =>
  !membersOf(world, tenant).some((member) => member.role === 'owner' && member.uid !== uid);

export const showMember = ({ uid, email, name, role, joinedAt }: Member, caller: Caller): components['schemas']['Member'] => ({
  user_uid: uid,
  email,
  display_name: name,
  role,
  created_at: toIso(joinedAt),
  is_self: uid === selfOf(caller),
});

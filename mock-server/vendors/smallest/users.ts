import type { Caller, User } from '../../accounts.ts';

/** Whose key it is. A key belongs to a person, but the fixtures tell only the role: the first who has it. */
export const userOf = ({ key, tenant }: Caller): User => (tenant.users.find(({ role }) => role === key.role) ?? tenant.users[0]) as User;

/** What people are called. The last word is the family's. */
export function toNames({ name }: User): { readonly firstName: string; readonly lastName: string } {
  const words = name.split(' ');
  return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' };
}

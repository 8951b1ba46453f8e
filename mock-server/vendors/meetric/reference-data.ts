import type { components, operations, raises } from '../../../openapi/meetric/types.gen.ts';
import type { Department, Team, Tenant, User } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import type { Handlers } from '../../http/operation.ts';
import { timeOfUuid } from '../../ids.ts';
import { Encoded } from '../../store/shown.ts';
import { toMeta } from './meta.ts';

type Schemas = components['schemas'];
type Operation = 'getAccount' | 'listUsers' | 'listTeams' | 'listDepartments' | 'getOpenApiDocument';

/** The contract never changes while the server runs, so its bytes are made once. */
const documents = new WeakMap<object, Encoded<Record<string, never>>>();

export const referenceData: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  getAccount: ({ caller, now }) => ({ status: 200, body: { ...toAccount(caller.tenant), _meta: toMeta(caller, now) } }),

  listUsers: ({ caller, now }) => {
    const { teams } = caller.tenant;
    return { status: 200, body: { users: activeUsers(caller.tenant).map((user) => toUser(user, teams)), _meta: toMeta(caller, now) } };
  },

  listTeams: ({ caller, now }) => {
    const users = activeUsers(caller.tenant);
    return { status: 200, body: { teams: caller.tenant.teams.map((team) => toTeam(team, users)), _meta: toMeta(caller, now) } };
  },

  listDepartments: ({ caller, now }) => {
    const departments = caller.tenant.departments.filter(({ enabled }) => enabled).map(toDepartment);
    return { status: 200, body: { departments, _meta: toMeta(caller, now) } };
  },

  getOpenApiDocument: ({ world }) => {
    const document = world.settings.documents['meetric'] as Record<string, never>;
    let encoded = documents.get(document);
    if (!encoded) {
      encoded = new Encoded(document);
      documents.set(document, encoded);
    }
    return { status: 200, body: encoded };
  },
};

const activeUsers = (tenant: Tenant): User[] => tenant.users.filter(({ active }) => active);

/** The fixtures keep no history of accounts and teams: the moment in the id is all there is to know. */
const createdAt = (id: string): string => toIso(timeOfUuid(id));

const toAccount = ({ id, title, brand }: Tenant): Omit<Schemas['Account'], '_meta'> => ({
  id,
  name: title,
  created_at: createdAt(id),
  updated_at: createdAt(id),
  brand_name: brand,
  brand_logo_url: null,
});

function toUser({ id, name, email, role, team }: User, teams: readonly Team[]): Schemas['User'] {
  const primary = teams.find((candidate) => candidate.id === team);
  return { id, full_name: name, email, role, team_id: primary?.id ?? null, team_name: primary?.name ?? null };
}

const toTeam = ({ id, name }: Team, users: readonly User[]): Schemas['Team'] => ({
  id,
  name,
  created_at: createdAt(id),
  members: users.filter(({ team }) => team === id).map((user) => ({ id: user.id, full_name: user.name, email: user.email })),
});

const toDepartment = ({ id, name, displayName, enabled }: Department): Schemas['Department'] => ({
  id,
  name,
  slug: toSlug(name),
  enabled,
  display_name: displayName,
});

/** "Söder & Norr" becomes "soder-norr". */
const toSlug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Api } from '../openapi/vendors.ts';
import { FixtureError, loadSchema, type YamlFile } from '../openapi/yaml-file.ts';
import {
  Accounts,
  type Agent,
  type Dialling,
  type Key,
  type Person,
  type PhoneNumber,
  type Scenario,
  type Tenant,
  type User,
} from './accounts.ts';
import { readDuration } from './call/time.ts';
import { timeOfUuid, uuidOf } from './ids.ts';
import { root } from './root.ts';

interface WrittenTenant {
  id: string;
  name: string;
  brand: string;
  teams: string[];
  departments: { name: string; display_name: string; enabled?: boolean }[];
}
interface WrittenAgent {
  slug: string;
  tenant: string;
  name: string;
  prompt: string;
  first_message: string;
  language: string;
  script?: string;
  settings?: Record<string, unknown>;
}
interface WrittenNumber {
  e164: string;
  tenant: string;
  label?: string;
  agent?: string;
  direction?: PhoneNumber['direction'];
}
interface WrittenKey {
  name: string;
  tenant: string;
  api: Api;
  role?: string;
  scopes?: string[];
  settings?: Record<string, boolean>;
}
interface WrittenScenario {
  history: { tenant: string; calls: number; every: string; scripts: string[] }[];
  live: { tenant: string; script: string; again?: boolean }[];
  dialling: Dialling;
}
interface WrittenPeople {
  [tenant: string]: { users: { name: string; email: string; role: User['role']; team: string; active: boolean }[]; customers: Person[] };
}

function readAccounts(folder: string): YamlFile {
  const path = join(folder, 'accounts.yaml');
  return loadSchema(fileURLToPath(new URL('fixtures/accounts.schema.json', root))).read(path, readFileSync(path, 'utf8'));
}

/** The slugs of the agents that the accounts of a folder have. @throws FixtureError with file, line and what was expected. */
export const agentsIn = (folder: string): string[] => [
  ...new Set((readAccounts(folder).value as { agents: WrittenAgent[] }).agents.map(({ slug }) => slug)),
];

/**
 * Loads accounts.yaml and people.gen.yaml.
 *
 * @param scripts names of the scripts that the scenario may play.
 * @param secretOf makes the secret of a key in the form its vendor uses.
 * @throws FixtureError with file, line and what was expected.
 */
export function loadAccounts(folder: string, scripts: readonly string[], secretOf: (api: Api, name: string) => string): Accounts {
  const file = readAccounts(folder);
  const written = file.value as {
    tenants: WrittenTenant[];
    agents: WrittenAgent[];
    numbers: WrittenNumber[];
    keys: WrittenKey[];
    scenario: WrittenScenario;
  };
  const people = readPeople(join(folder, 'people.gen.json'));
  const names = written.tenants.map(({ id }) => id);
  for (const kind of ['agents', 'numbers', 'keys'] as const) {
    for (const [index, { tenant }] of written[kind].entries()) {
      if (!names.includes(tenant)) file.fail([kind, index, 'tenant'], `expected one of ${names.join(', ')}, found "${tenant}"`);
    }
  }
  checkScenario(file, written.scenario, names, scripts);
  checkAgents(file, written, scripts);
  const keys = written.keys.map((key): Key => {
    const name = `${key.tenant}/${key.name}`;
    return {
      id: uuidOf(`${key.api}/key/${name}`),
      name: key.name,
      api: key.api,
      tenant: key.tenant,
      secret: secretOf(key.api, `${key.api}/secret/${name}`),
      role: key.role,
      scopes: key.scopes ?? [],
      settings: key.settings ?? {},
    };
  });
  const agents = written.agents.map(
    ({ first_message: firstMessage, script, settings = {}, ...agent }): Agent => ({
      ...agent,
      ...ofOld(`agent/${agent.tenant}/${agent.slug}`),
      firstMessage,
      script,
      settings,
    }),
  );
  const numbers = written.numbers.map(
    ({ agent, label, direction = 'both', ...number }): PhoneNumber => ({
      ...number,
      ...ofOld(`number/${number.e164}`),
      label,
      direction,
      agent: agents.find(({ tenant, slug }) => tenant === number.tenant && slug === agent)?.id,
      settings: {},
    }),
  );
  return new Accounts(
    written.tenants.map((tenant) => toTenant(tenant, people)),
    agents,
    numbers,
    keys,
    toScenario(written.scenario),
  );
}

/** What was there before the world began has an id that follows from its name, and has never been changed. */
function ofOld(name: string): { readonly id: string; readonly createdAt: number; readonly updatedAt: number } {
  const id = uuidOf(name);
  return { id, createdAt: timeOfUuid(id), updatedAt: timeOfUuid(id) };
}

function readPeople(path: string): WrittenPeople {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text) as WrittenPeople;
  } catch (error) {
    throw new FixtureError(path, 1, `expected JSON, as scripts/generate-people.ts writes it: ${(error as Error).message}`);
  }
}

/** Agents play scripts that there are, every tenant has an agent to speak, and numbers belong to agents of their own tenant. */
function checkAgents(
  file: YamlFile,
  { tenants, agents, numbers }: { tenants: WrittenTenant[]; agents: WrittenAgent[]; numbers: WrittenNumber[] },
  scripts: readonly string[],
): void {
  for (const [index, { id }] of tenants.entries()) {
    if (!agents.some(({ tenant }) => tenant === id)) file.fail(['tenants', index], `expected an agent of "${id}" under agents, found none`);
  }
  for (const [index, { script }] of agents.entries()) {
    if (script !== undefined && !scripts.includes(script))
      file.fail(['agents', index, 'script'], `expected one of ${scripts.join(', ')}, found "${script}"`);
  }
  for (const [index, { tenant, agent }] of numbers.entries()) {
    const own = agents.filter((each) => each.tenant === tenant).map(({ slug }) => slug);
    if (agent !== undefined && !own.includes(agent))
      file.fail(['numbers', index, 'agent'], `expected one of ${own.join(', ')}, found "${agent}"`);
  }
}

function checkScenario(
  file: YamlFile,
  { history, live, dialling }: WrittenScenario,
  tenants: readonly string[],
  scripts: readonly string[],
): void {
  const check = (path: (string | number)[], name: string, known: readonly string[]) => {
    if (!known.includes(name)) file.fail(['scenario', ...path], `expected one of ${known.join(', ')}, found "${name}"`);
  };
  for (const [index, row] of history.entries()) {
    check(['history', index, 'tenant'], row.tenant, tenants);
    for (const [position, script] of row.scripts.entries()) check(['history', index, 'scripts', position], script, scripts);
  }
  for (const [index, row] of live.entries()) {
    check(['live', index, 'tenant'], row.tenant, tenants);
    check(['live', index, 'script'], row.script, scripts);
  }
  for (const [number, script] of Object.entries(dialling.numbers)) check(['dialling', 'numbers', number], script, scripts);
  check(['dialling', 'otherwise'], dialling.otherwise, scripts);
  check(['dialling', 'meetings'], dialling.meetings ?? dialling.otherwise, scripts);
}

function toTenant(written: WrittenTenant, people: WrittenPeople): Tenant {
  const teams = written.teams.map((name) => ({ id: uuidOf(`team/${written.id}/${name}`), name }));
  const { users = [], customers = [] } = people[written.id] ?? {};
  return {
    name: written.id,
    id: uuidOf(`tenant/${written.id}`),
    title: written.name,
    brand: written.brand,
    teams,
    departments: written.departments.map((department) => ({
      id: uuidOf(`department/${written.id}/${department.name}`),
      name: department.name,
      displayName: department.display_name,
      enabled: department.enabled ?? true,
    })),
    users: users.map((user) => ({
      ...user,
      id: uuidOf(`user/${user.email}`),
      team: teams.find(({ name }) => name === user.team)?.id ?? '',
    })),
    customers,
  };
}

const toScenario = ({ history, live, dialling }: WrittenScenario): Scenario => ({
  dialling,
  history: history.map((row) => ({ ...row, every: readDuration(row.every) as number })),
  live: live.map((row) => ({ again: false, ...row })),
});

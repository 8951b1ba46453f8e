import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Api } from '../openapi/spec.ts';
import { FixtureError, loadSchema, type YamlFile } from '../openapi/yaml-file.ts';
import { readDuration } from './call/time.ts';
import { timeOfUuid, uuidOf } from './ids.ts';
import { root } from './root.ts';
import type { Kept } from './store/shelf.ts';

export interface User {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: 'owner' | 'admin' | 'manager' | 'member';
  readonly team: string;
  readonly active: boolean;
}

export interface Team {
  readonly id: string;
  readonly name: string;
}

export interface Department {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly enabled: boolean;
}

/** Somebody who calls or is called. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly company: string;
  readonly phone: string;
}

/** An organisation: what one vendor calls a workspace, another an account. */
export interface Tenant {
  /** Short name in the fixtures. */
  readonly name: string;
  /** UUID. */
  readonly id: string;
  readonly title: string;
  readonly brand: string;
  readonly users: readonly User[];
  readonly teams: readonly Team[];
  readonly departments: readonly Department[];
  readonly customers: readonly Person[];
}

/** A voice agent, whichever API made it. What only one vendor knows of agents is in `settings`, by vendor, in that vendor's words. */
export interface Agent extends Kept {
  readonly slug: string;
  readonly name: string;
  readonly prompt: string;
  readonly firstMessage: string;
  readonly language: string;
  /** The script that its calls play when nothing else says which. */
  readonly script: string | undefined;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

/** A telephone number that a tenant has. What only one vendor knows of it is in `settings`, by vendor. */
export interface PhoneNumber extends Kept {
  /** E.164. */
  readonly e164: string;
  readonly label: string | undefined;
  /** Id of the agent that answers it. */
  readonly agent: string | undefined;
  readonly direction: 'inbound' | 'outbound' | 'both';
  readonly settings: Readonly<Record<string, unknown>>;
  readonly updatedAt: number;
}

/** Which script a call plays that an operation of a vendor starts. */
export interface Dialling {
  /** By the number that is dialled. */
  readonly numbers: Readonly<Record<string, string>>;
  /** For whoever listens in on a meeting; left out, `otherwise`. */
  readonly meetings?: string;
  /** When neither the request nor the number nor the agent says which. */
  readonly otherwise: string;
}

/** A key of an API. */
export interface Key {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  readonly api: Api;
  readonly tenant: string;
  /** What is sent to prove possession. Follows from the name, or from the id. */
  readonly secret: string;
  readonly role: string | undefined;
  readonly scopes: readonly string[];
  readonly settings: Readonly<Record<string, boolean>>;
}

/** Who is asking. */
export interface Caller {
  readonly key: Key;
  readonly tenant: Tenant;
}

export interface History {
  readonly tenant: string;
  readonly calls: number;
  /** Milliseconds between the starts of two calls. */
  readonly every: number;
  readonly scripts: readonly string[];
}

export interface LiveCall {
  readonly tenant: string;
  readonly script: string;
  readonly again: boolean;
}

export interface Scenario {
  readonly history: readonly History[];
  readonly live: readonly LiveCall[];
  readonly dialling: Dialling;
}

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

/** Everybody the world knows at its start. Immutable. */
export class Accounts {
  readonly tenants: ReadonlyMap<string, Tenant>;
  readonly agents: readonly Agent[];
  readonly numbers: readonly PhoneNumber[];
  readonly keys: readonly Key[];
  readonly scenario: Scenario;

  constructor(
    tenants: readonly Tenant[],
    agents: readonly Agent[],
    numbers: readonly PhoneNumber[],
    keys: readonly Key[],
    scenario: Scenario,
  ) {
    this.tenants = new Map(tenants.map((tenant) => [tenant.name, tenant]));
    this.agents = agents;
    this.numbers = numbers;
    this.keys = keys;
    this.scenario = scenario;
  }

  tenant(name: string): Tenant {
    const tenant = this.tenants.get(name);
    if (!tenant) throw new Error(`no tenant "${name}"; known: ${[...this.tenants.keys()].join(', ')}`);
    return tenant;
  }
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

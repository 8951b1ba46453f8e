import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Api } from '../openapi/spec.ts';
import { FixtureError, loadSchema, type YamlFile } from '../openapi/yaml-file.ts';
import { readDuration } from './call/time.ts';
import { uuidOf } from './ids.ts';
import { root } from './root.ts';

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

/** A voice agent of the fixtures. What only one vendor knows of agents is in `settings`, under that vendor's words. */
export interface Agent {
  readonly id: string;
  readonly slug: string;
  readonly tenant: string;
  readonly name: string;
  readonly prompt: string;
  readonly firstMessage: string;
  readonly language: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A key of an API. */
export interface Key {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  readonly api: Api;
  readonly tenant: string;
  /** What is sent to prove possession. Follows from the name. */
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
  settings?: Record<string, unknown>;
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
}
interface WrittenPeople {
  [tenant: string]: { users: { name: string; email: string; role: User['role']; team: string; active: boolean }[]; customers: Person[] };
}

const fingerprint = (secret: string): string => hash('sha256', secret, 'base64');

/** Everybody the world knows at its start. Immutable. */
export class Accounts {
  readonly tenants: ReadonlyMap<string, Tenant>;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly keys: readonly Key[];
  readonly scenario: Scenario;
  readonly #byFingerprint: ReadonlyMap<string, Caller>;

  constructor(tenants: readonly Tenant[], agents: readonly Agent[], keys: readonly Key[], scenario: Scenario) {
    this.tenants = new Map(tenants.map((tenant) => [tenant.name, tenant]));
    this.agents = new Map(agents.map((agent) => [agent.id, agent]));
    this.keys = keys;
    this.scenario = scenario;
    this.#byFingerprint = new Map(keys.map((key) => [`${key.api} ${fingerprint(key.secret)}`, { key, tenant: this.tenant(key.tenant) }]));
  }

  tenant(name: string): Tenant {
    const tenant = this.tenants.get(name);
    if (!tenant) throw new Error(`no tenant "${name}"; known: ${[...this.tenants.keys()].join(', ')}`);
    return tenant;
  }

  /** The agent that a script means by its slug; of the tenant if that has one, else of any. */
  agentFor(tenant: string, slug: string): Agent {
    const agents = [...this.agents.values()];
    const own = agents.filter((agent) => agent.tenant === tenant);
    const agent = own.find((candidate) => candidate.slug === slug) ?? own[0];
    if (!agent) throw new Error(`tenant "${tenant}" has no agent`);
    return agent;
  }

  /** Whose secret this is. Looked up by its hash, so that the time it takes tells nothing about the secrets. */
  callerOf(api: Api, secret: string): Caller | undefined {
    return this.#byFingerprint.get(`${api} ${fingerprint(secret)}`);
  }

  key(id: string): Key | undefined {
    return this.keys.find((key) => key.id === id);
  }
}

/**
 * Loads accounts.yaml and people.gen.yaml.
 *
 * @param scripts names of the scripts that the scenario may play.
 * @param secretOf makes the secret of a key in the form its vendor uses.
 * @throws FixtureError with file, line and what was expected.
 */
export function loadAccounts(folder: string, scripts: readonly string[], secretOf: (api: Api, name: string) => string): Accounts {
  const path = join(folder, 'accounts.yaml');
  const file = loadSchema(fileURLToPath(new URL('fixtures/accounts.schema.json', root))).read(path, readFileSync(path, 'utf8'));
  const written = file.value as {
    tenants: WrittenTenant[];
    agents: WrittenAgent[];
    keys: WrittenKey[];
    scenario: WrittenScenario;
  };
  const people = readPeople(join(folder, 'people.gen.json'));
  const names = written.tenants.map(({ id }) => id);
  for (const kind of ['agents', 'keys'] as const) {
    for (const [index, { tenant }] of written[kind].entries()) {
      if (!names.includes(tenant)) file.fail([kind, index, 'tenant'], `expected one of ${names.join(', ')}, found "${tenant}"`);
    }
  }
  checkScenario(file, written.scenario, names, scripts);
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
    ({ first_message: firstMessage, settings = {}, ...agent }): Agent => ({
      ...agent,
      id: uuidOf(`agent/${agent.tenant}/${agent.slug}`),
      firstMessage,
      settings,
    }),
  );
  return new Accounts(
    written.tenants.map((tenant) => toTenant(tenant, people)),
    agents,
    keys,
    toScenario(written.scenario),
  );
}

function readPeople(path: string): WrittenPeople {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text) as WrittenPeople;
  } catch (error) {
    throw new FixtureError(path, 1, `expected JSON, as scripts/generate-people.ts writes it: ${(error as Error).message}`);
  }
}

function checkScenario(file: YamlFile, { history, live }: WrittenScenario, tenants: readonly string[], scripts: readonly string[]): void {
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

const toScenario = ({ history, live }: WrittenScenario): Scenario => ({
  history: history.map((row) => ({ ...row, every: readDuration(row.every) as number })),
  live: live.map((row) => ({ again: false, ...row })),
});

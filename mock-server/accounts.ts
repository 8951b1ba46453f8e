import type { Api } from '../openapi/vendors.ts';
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

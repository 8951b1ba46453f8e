import type { Vendor } from '../../openapi/vendors.ts';
import type { Tenant } from './steps.ts';

/** An agent that was made through one API, under a name that no other has. */
export interface MadeAgent {
  readonly vendor: Vendor;
  readonly tenant: Tenant;
  readonly id: string;
  /** Undefined where several may have renamed it at once, until it is read. */
  name: string | undefined;
  /** False once it was removed. */
  alive: boolean;
}

export interface StartedCall {
  readonly id: string;
  readonly tenant: Tenant;
  readonly names: Readonly<Record<string, string>>;
  /** How far it has come: a call never goes back. */
  phase: number;
  /** How many events of it were seen. */
  events: number;
}

export interface MadeKey {
  readonly id: string;
  readonly secret: string;
  /** False once it was revoked. */
  alive: boolean;
}

export const phases = ['dialling', 'live', 'over'];

/** What must be the case, as far as a few sentences can say it. */
export class Model {
  readonly agents: MadeAgent[] = [];
  readonly calls: StartedCall[] = [];
  readonly keys: MadeKey[] = [];
  /** Ids of subscriptions. */
  readonly webhooks: string[] = [];
  readonly transfers: { readonly call: StartedCall; readonly id: string }[] = [];
  /** Whose each id is that came up in an answer to somebody who had just made the thing. */
  readonly owners = new Map<string, Tenant>();
  /** Numbers names, so that no two things have one. */
  count = 0;

  /** A name that says whose it is: nobody else may ever read it. */
  newName(tenant: Tenant): string {
    return `${markOf(tenant)}-${this.count++}`;
  }
}

export const markOf = (tenant: Tenant): string => `owned-by-${tenant}`;

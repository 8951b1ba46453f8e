import type { Access, Operation, Spec, Webhook } from '../openapi/promises.ts';
import type { Vendor } from '../openapi/vendors.ts';
import { Lacking, NotRun } from './check.ts';
import { fitsAny } from './pattern.ts';
import type { TargetFile } from './target-shape.ts';

export interface TargetKey {
  /** Its name in the target file. */
  readonly name: string;
  readonly secret: string;
  /** The environment variable that holds it, or one that could: stands in its place in reports. */
  readonly variable: string;
  readonly tenant: string;
  readonly role: string | undefined;
  /** Undefined when the file does not say, which counts as all. */
  readonly scopes: readonly string[] | undefined;
  readonly settings: Readonly<Record<string, boolean>>;
}

export type { TargetFile };

/** What a target file may say that the server does not have: an operation, one of its query parameters, or a webhook. */
export type Offer =
  | (Pick<Operation, 'id' | 'path' | 'tags'> & { readonly query?: string })
  | (Pick<Webhook, 'name' | 'tags'> & { readonly query?: undefined });

/** Whether something of the contract is meant by a name that stands under `without`. */
export function isMeant(offer: Offer, name: string): boolean {
  const [whole = '', query] = name.split('?');
  // A pattern for operations says nothing of a parameter whose name happens to end alike.
  if (offer.query !== query && (offer.query === undefined || query === undefined || !fitsAny(offer.query, [query]))) return false;
  return wholeNamesOf(offer).some((each) => fitsAny(each, [whole]));
}

/** All names of something of the contract. A query parameter is named with its operation: `listSessions?kind`. */
export const namesOf = (offer: Offer): string[] =>
  wholeNamesOf(offer).map((each) => (offer.query === undefined ? each : `${each}?${offer.query}`));

const wholeNamesOf = (offer: Offer): string[] => [...('id' in offer ? [offer.id, offer.path] : [offer.name]), ...offer.tags];

/** Everything of a contract that a server may lack. */
export const offersOf = ({ operations, webhooks }: Pick<Spec, 'operations' | 'webhooks'>): Offer[] => [
  ...operations,
  ...webhooks,
  ...operations.flatMap(({ id, path, tags, parameters }) =>
    parameters.filter((each) => each.in === 'query').map(({ name }) => ({ id, path, tags, query: name })),
  ),
];

/** A server to be judged: where it is, what opens it, what is known to be in it. */
export class Target {
  readonly vendor: Vendor;
  /** Without a closing slash. */
  readonly url: string;
  readonly keys: readonly TargetKey[];
  readonly file: TargetFile;

  constructor(file: TargetFile) {
    this.file = file;
    this.vendor = file.vendor;
    this.url = file.url.replace(/\/+$/, '');
    this.keys = Object.entries(file.keys).map(
      ([name, { key, variable = toVariable(name), tenant = 'main', role, scopes, settings = {} }]) => ({
        name,
        secret: key,
        variable,
        tenant,
        role,
        scopes,
        settings,
      }),
    );
  }

  /** The tenant that is judged. */
  get tenant(): string {
    return this.keys[0]?.tenant ?? 'main';
  }

  /** Makes sure that the server has something of the contract. @throws Lacking when its file says that it has not */
  require(offer: Offer): void {
    const name = this.file.without?.find((each) => isMeant(offer, each));
    if (name !== undefined) throw new Lacking(`the server has no ${name}, says without in the target file`);
  }

  /** Makes sure that the server has an operation's query parameters. @throws Lacking */
  requireQuery({ id, path, tags }: Operation, query: Readonly<Record<string, string>> = {}): void {
    for (const name of Object.keys(query)) this.require({ id, path, tags, query: name });
  }

  /** A key of the judged tenant that may call an operation. @throws NotRun */
  keyFor(access: Access): TargetKey {
    const key = this.keys.find((each) => each.tenant === this.tenant && may(each, access));
    if (!key) throw new NotRun(`no key may call this: add one with ${inWords(access)}`);
    return key;
  }

  /** A key of another tenant that could call the operation there. @throws NotRun */
  outsider(access: Access): TargetKey {
    const key = this.keys.find((each) => each.tenant !== this.tenant && may(each, access));
    if (!key) throw new NotRun(`no second tenant's key: add keys.outsider with another tenant and ${inWords(access)}`);
    return key;
  }

  /** A key of the judged tenant with none of the roles. @throws NotRun */
  withoutRole(roles: readonly string[]): TargetKey {
    const key = this.keys.find((each) => each.tenant === this.tenant && each.role !== undefined && !roles.includes(each.role));
    if (!key) throw new NotRun(`no key without the roles ${roles.join(', ')}: add one with another role`);
    return key;
  }

  /** A key of the judged tenant that lacks one scope. @throws NotRun */
  withoutScope(scope: string): TargetKey {
    const key = this.keys.find((each) => each.tenant === this.tenant && each.scopes !== undefined && !each.scopes.includes(scope));
    if (!key) throw new NotRun(`no key without the scope ${scope}: add one with fewer scopes`);
    return key;
  }

  /** A key of the judged tenant that has everything but a setting. @throws NotRun */
  withoutSetting(access: Access): TargetKey {
    const { setting, ...rest } = access;
    const key = this.keys.find((each) => each.tenant === this.tenant && may(each, rest) && each.settings[setting as string] === false);
    if (!key) throw new NotRun(`no key with the setting ${setting} off: add one with settings.${setting}: false`);
    return key;
  }

  /** A key by its role. @throws NotRun */
  withRole(role: string): TargetKey {
    const key = this.keys.find((each) => each.tenant === this.tenant && each.role === role);
    if (!key) throw new NotRun(`no key with the role ${role}: add one`);
    return key;
  }
}

const toVariable = (name: string): string => `${name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_KEY`;

function may(key: TargetKey, { roles, scopes = [], setting }: Access): boolean {
  if (roles && !(key.role !== undefined && roles.includes(key.role))) return false;
  if (setting !== undefined && key.settings[setting] === false) return false;
  return key.scopes === undefined || scopes.every((scope) => key.scopes?.includes(scope));
}

function inWords({ roles, scopes, setting }: Access): string {
  const parts = [
    roles && `a role of ${roles.join(', ')}`,
    scopes && `the scopes ${scopes.join(', ')}`,
    setting && `the setting ${setting}`,
  ].filter(Boolean);
  return parts.join(' and ') || 'any role';
}

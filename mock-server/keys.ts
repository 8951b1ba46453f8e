import { hash } from 'node:crypto';
import type { Api } from '../openapi/vendors.ts';
import type { Accounts, Caller, Key } from './accounts.ts';

/** What can be changed of a key. */
export type KeyChange = Partial<Pick<Key, 'name' | 'scopes' | 'settings'>>;

const fingerprint = (api: Api, secret: string): string => `${api} ${hash('sha256', secret, 'base64')}`;

/** How many revoked keys stay known. */
const mostRevoked = 1000;

/** The keys of one world: those that it knew at its start, and those that were made since. */
export class Keys {
  readonly #accounts: Accounts;
  readonly #known = new Map<string, Key>();
  readonly #revoked = new Set<string>();
  readonly #byFingerprint = new Map<string, string>();

  constructor(accounts: Accounts) {
    this.#accounts = accounts;
    for (const key of accounts.keys) this.add(key);
  }

  /** How many are good. */
  get size(): number {
    return this.#known.size - this.#revoked.size;
  }

  /** Those of an API that are good, oldest first. @param tenant left out, those of every tenant. */
  of(api: Api, tenant?: string): readonly Key[] {
    return [...this.#known.values()].filter(
      (key) => key.api === api && (tenant === undefined || key.tenant === tenant) && !this.#revoked.has(key.id),
    );
  }

  get(id: string): Key | undefined {
    return this.#revoked.has(id) ? undefined : this.#known.get(id);
  }

  /** Who asks with a key, or asked with it before it was revoked. */
  known(id: string): Caller | undefined {
    const key = this.#known.get(id);
    return key && { key, tenant: this.#accounts.tenant(key.tenant) };
  }

  /** Whose secret this is. Looked up by its hash, so that the time it takes tells nothing about the secrets. */
  callerOf(api: Api, secret: string): Caller | undefined {
    const id = this.#byFingerprint.get(fingerprint(api, secret)) ?? '';
    return this.#revoked.has(id) ? undefined : this.known(id);
  }

  /** Part of an act. */
  add(key: Key): Key {
    this.#known.set(key.id, key);
    this.#byFingerprint.set(fingerprint(key.api, key.secret), key.id);
    return key;
  }

  /** Part of an act. @returns the key as it is now; undefined when there is none. */
  change(id: string, change: KeyChange): Key | undefined {
    const key = this.get(id);
    if (!key) return undefined;
    const changed = { ...key, ...change };
    this.#known.set(id, changed);
    return changed;
  }

  /** Part of an act. The last that were revoked stay known, since deliveries still tell of them. */
  revoke(id: string): void {
    this.#revoked.add(id);
    if (this.#revoked.size <= mostRevoked) return;
    const [oldest] = this.#revoked as Iterable<string>;
    const key = this.#known.get(oldest as string);
    this.#revoked.delete(oldest as string);
    this.#known.delete(oldest as string);
    if (key) this.#byFingerprint.delete(fingerprint(key.api, key.secret));
  }
}

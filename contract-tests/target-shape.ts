import type { Vendor } from '../openapi/vendors.ts';

/** What is known of a server that is to be judged. docs/verify.md tells what each part is for. */
export interface TargetFile {
  readonly vendor: Vendor;
  /** What the paths of the contract are asked for below. */
  readonly url: string;
  /** Keys by name; the tenant of the first is the one that is judged. */
  readonly keys: Readonly<
    Record<
      string,
      {
        readonly key: string;
        /** The environment variable that it was taken from. */
        readonly variable?: string;
        readonly tenant?: string;
        readonly role?: string;
        readonly scopes?: readonly string[];
        readonly settings?: Readonly<Record<string, boolean>>;
      }
    >
  >;
  /** What of the contract the server does not have: operation ids, tags, paths, webhooks, or a query parameter as `listSessions?kind`; `*` stands for anything. */
  readonly without?: readonly string[];
  /** Ids of things that exist and are only looked at, by meaning. */
  readonly resources?: Readonly<Record<string, string>>;
  /** How to get a fresh one of what checks use up. */
  readonly make?: Readonly<Record<string, { readonly command?: string; readonly url?: string }>>;
  /** Whom the run may ring, and how often. */
  readonly telephones?: { readonly may_ring: readonly string[]; readonly budget: number };
  /** The name of a key whose limit of requests may be reached, and how many of its requests are one too many. */
  readonly limits?: { readonly key: string; readonly most: number };
  readonly webhooks?: { readonly listen?: string; readonly secret?: string };
  readonly control?: string;
}

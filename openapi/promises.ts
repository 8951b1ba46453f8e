import type { VendorOperation } from './vendor-operations.ts';
import type { Api } from './vendors.ts';

export type Basis = 'documented' | 'observed' | 'assumed';

/** Failures that any operation can meet and that are answered without the operation's own doing. */
export const occasions = [
  'no-key',
  'bad-key',
  'role',
  'scope',
  'setting',
  'unknown-path',
  'method',
  'media-type',
  'malformed-body',
  'invalid',
  'too-large',
  'rate-limit',
  'unserved',
  'crash',
] as const;
export type Occasion = (typeof occasions)[number];

export interface ErrorRule {
  readonly status: number;
  readonly message: string;
  readonly when?: readonly Occasion[];
  /** The request itself is not as the contract says, whatever the state of things; `when` says the same of its failures. */
  readonly breach?: boolean;
  readonly source: string;
  readonly basis: Basis;
}

export interface Envelope {
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly 'request-id'?: { readonly header: string; readonly prefix: string; readonly keep: string; readonly max: number };
}

export interface Access {
  readonly public?: boolean;
  readonly optional?: boolean;
  readonly roles?: readonly string[];
  readonly scopes?: readonly string[];
  readonly setting?: string;
  readonly 'other-tenant'?: string;
}

export interface IdRule {
  readonly prefix?: string;
  readonly form: 'typeid' | 'uuid' | 'hex' | 'letters' | 'call-time' | 'date';
  readonly length?: number;
  readonly malformed?: string;
  readonly unknown?: string;
}

export interface StateRule {
  readonly field: string;
  readonly initial: readonly (string | null)[];
  readonly transitions: readonly { readonly from: string | null; readonly to: string | null; readonly by: string }[];
  readonly source?: string;
  readonly basis?: Basis;
}

export interface StreamRule {
  /** The member that tells events apart; left out, the event line of each does. */
  readonly name?: string;
  readonly first: string;
  /** Whether the first type may come again. */
  readonly 'first-repeats'?: boolean;
  readonly last: string;
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly supersedes?: Readonly<Record<string, string>>;
}

export interface SignatureRule {
  readonly scheme: 'hmac-sha256';
  readonly header: string;
  readonly value: string;
  readonly signs: string;
  readonly encoding: 'hex' | 'base64';
  readonly key?: 'text' | 'base64';
  readonly list?: boolean;
  readonly event?: string;
  readonly 'event-member'?: string;
  readonly 'tolerance-seconds'?: number;
  readonly 'delivery-id'?: string;
  readonly timestamp?: string;
  /** False: an announcement that was refused is not sent again. */
  readonly retries?: boolean;
}

export interface PagingRule {
  readonly style: 'cursor' | 'page';
  readonly id?: string;
  readonly page?: string;
  readonly total?: string;
  readonly items: string;
  readonly cursor?: string;
  readonly limit: string;
  readonly default: number;
  readonly maximum: number;
  readonly next?: string;
  readonly more?: string;
  readonly order: string;
}

export interface Clause {
  readonly id: string;
  readonly level: 'must' | 'should' | 'may';
  readonly text: string;
  readonly source: string;
  readonly basis: Basis;
  readonly untested?: string;
  /** JSON pointer of the object that the clause stands on. */
  readonly pointer: string;
}

/** A JSON Schema as it stands in a document; references are not followed. */
export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: Schema;
  /** Set when the parameter carries an id. */
  readonly id: IdRule | undefined;
  readonly pointer: string;
}

/** What is declared for one status: the media types of the body, and the names of the headers. */
export interface Response {
  readonly types: readonly string[];
  readonly headers: readonly string[];
  readonly pointer: string;
  /** The body of a failure with this status, where it is not that of all others. */
  readonly envelope?: Envelope['body'];
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The template, e.g. `/v1/calls/{id}`, below the prefix. */
  readonly path: string;
  readonly pointer: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  /** Media types that the request body may have; undefined when there is none. */
  readonly body: { readonly required: boolean; readonly types: readonly string[]; readonly pointer: string } | undefined;
  readonly responses: ReadonlyMap<number, Response>;
  readonly raises: readonly string[];
  readonly access: Access;
  readonly paging: PagingRule | undefined;
  readonly stream: StreamRule | undefined;
}

export interface Webhook {
  readonly name: string;
  readonly pointer: string;
  readonly tags: readonly string[];
  readonly signature: SignatureRule;
}

/** What one document promises. */
export interface Spec {
  readonly api: Api;
  readonly document: Document;
  /** The paths under which our server offers it, the first being the preferred one. */
  readonly prefixes: readonly string[];
  readonly errors: Readonly<Record<string, ErrorRule>>;
  /** The code for each failure that is answered without the operation's own doing. */
  readonly occasions: Readonly<Record<Occasion, string>>;
  readonly envelope: Envelope;
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** The form of the keys that it is called with. */
  readonly keyForm: IdRule;
  readonly clauses: readonly Clause[];
  /** Every operation that the vendor is known to have. */
  readonly vendorOperations: readonly VendorOperation[];
}

/** A parsed document, of any shape. */
// biome-ignore lint/suspicious/noExplicitAny: the readers of documents give it types.
export type Document = Readonly<Record<string, any>>;

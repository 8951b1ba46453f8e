import type { Api, Vendor } from '../../../openapi/vendors.ts';

/** One request, in the words of the API that it is for. */
export interface Asked {
  /** Which operation this is meant for; shown where something goes wrong. */
  readonly operation: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the prefix of the API. */
  readonly path: string;
  /** Name of a key in the fixtures; left out, none is sent. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

export interface Told {
  readonly status: number;
  /** Whatever the body is; undefined when it is not JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of some thirty operations, of which a few members are read.
  readonly body: any;
}

/** Who takes the tour: sends requests, and decides what becomes of the answers. */
export interface Visitor {
  ask(api: Api, asked: Asked): Promise<Told>;
  /** Opens a stream and returns when its head has come; what follows is for the visitor to read. */
  follow(api: Api, asked: Asked): Promise<void>;
}

/** Where the tour has its webhooks sent to. */
export interface Receivers {
  /** Answers 200. */
  readonly good: string;
  /** Answers 500. */
  readonly bad: string;
}

/** A UUID that nothing has. */
export const unknown = '019bbbbb-bbbb-7bbb-8bbb-bbbbbbbbbbbb';
export const json = { 'content-type': 'application/json' };
export const plain = { 'content-type': 'text/plain' };

/** The calls that the tour does something to, by what it does: the id, and the name that each vendor has for it. */
export type Calls = Readonly<Record<string, Readonly<Record<'id' | Vendor, string>>>>;

export const controlOf = (visitor: Visitor) => ({
  get: (operation: string, path: string) => visitor.ask('ringback', { operation, path }),
  post: (operation: string, path: string, body?: unknown) =>
    visitor.ask('ringback', { operation, method: 'POST', path, ...(body !== undefined && { body }) }),
});

export const advance = (visitor: Visitor, by: string): Promise<Told> => controlOf(visitor).post('setClock', '/clock', { advance: by });

/** What the tour does at one vendor. */
export interface Stops {
  /** While the calls that it started are live. */
  readonly visit: (visitor: Visitor, calls: Calls, receivers: Receivers) => Promise<void>;
  /** Five minutes later, when they are over. */
  readonly revisit?: (visitor: Visitor, calls: Calls) => Promise<void>;
  /** Reads whatever there is to read, so that two worlds can be compared. Changes nothing. */
  readonly look: (look: Look, resources: Readonly<Record<string, string>>) => Promise<void>;
  /** Reads what there is to read of one call. */
  readonly lookAtCall?: (look: Look, call: SeenCall) => Promise<void>;
}

/** Reads one path of one vendor; the body of the answer. @param key its name; left out, none is sent. */
export type Look = (path: string, key?: string) => Promise<Told['body']>;

/** A call as the control API shows it. */
export interface SeenCall {
  readonly id: string;
  readonly tenant: string;
  readonly names: Readonly<Record<Vendor, string>>;
}

import type { Misfit } from '../../openapi/rules.ts';
import type { Caller } from '../accounts.ts';
import type { Call } from '../call/call.ts';
import type { Encoded } from '../store/shown.ts';
import type { World } from '../world.ts';
import { Expected } from './expected.ts';

/** What `openapi-typescript` generates for one operation. */
export interface OperationTypes {
  parameters: { path?: unknown; query?: unknown; header?: unknown; cookie?: unknown };
  requestBody?: unknown;
  responses: object;
}

type Given<T> = [T] extends [undefined] ? Record<never, never> : NonNullable<T>;
type BodyOf<Op extends OperationTypes> = Op extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Op extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined;

/** Raises a declared error. `message` replaces the declared text; `issues` name the members that are wrong. */
export type Fail<Code extends string> = (code: Code, details?: FailureDetails) => never;

export interface FailureDetails {
  readonly message?: string;
  readonly issues?: readonly Misfit[];
  /** The request is as the contract says; it is the state of things that stands against it, though the code alone would not tell. */
  readonly ofState?: true;
  /** Headers that the failure carries beside the usual ones. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Seconds after which it may be tried again; sent as Retry-After, and in the envelope where that has a place for it. */
  readonly retryAfter?: number;
}

/** A request that has passed all guards: typed, allowed, and valid in itself. */
export interface Request<Op extends OperationTypes, Code extends string> {
  readonly params: Given<Op['parameters']['path']>;
  readonly query: Given<Op['parameters']['query']>;
  readonly headers: Given<Op['parameters']['header']>;
  readonly body: BodyOf<Op>;
  readonly caller: Caller;
  readonly world: World;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly fail: Fail<Code>;
}

type Content<Response> = Response extends { content: infer Types }
  ? Types extends { 'application/json': infer Body }
    ? Body
    : never
  : never;
type Success = 200 | 201 | 202 | 204 | 302;

/** A declared success of the operation, with a body that fits it. */
export type Reply<Op extends OperationTypes> = {
  [Status in keyof Op['responses'] & Success]: [Content<Op['responses'][Status]>] extends [never]
    ? { readonly status: Status; readonly headers?: Readonly<Record<string, string>>; readonly stream?: Stream; readonly call?: Call }
    : {
        readonly status: Status;
        readonly headers?: Readonly<Record<string, string>>;
        readonly body:
          | Content<Op['responses'][Status]>
          | Encoded<Content<Op['responses'][Status]>>
          | Deferred<Content<Op['responses'][Status]>>;
      };
}[keyof Op['responses'] & Success];

/**
 * A body that is known only when somebody outside has answered. What the handler did is done and written down before; this only
 * says what came of it, so it may wait.
 */
export class Deferred<Body> {
  readonly settle: () => Promise<Body>;

  constructor(settle: () => Promise<Body>) {
    this.settle = settle;
  }
}

/** Opens a stream of events onto a connection; returns what to do when the connection is gone. */
export type Stream = (sink: Sink) => () => void;

/** Where a stream writes whole frames to. */
export interface Sink {
  write(frame: string | Buffer): void;
  end(): void;
  /** Breaks off because of a bug, which is told to whoever runs the server. */
  fail(error: unknown): void;
}

export type Handler<Op extends OperationTypes, Code extends string> = (request: Request<Op, Code>) => Reply<Op>;

/** One handler for each operation: leaving one out, or answering what the contract does not declare, is a type error. */
export type Handlers<
  Operations extends { [Id in keyof Operations]: OperationTypes },
  Raises extends { [Id in keyof Operations]: string },
> = {
  readonly [Id in keyof Operations]: Handler<Operations[Id], Raises[Id]>;
};

/** A handler whose operation is known only at run time. */
// biome-ignore lint/suspicious/noExplicitAny: the types were checked where the handler was written.
export type AnyHandler = (request: Request<any, any>) => AnyReply | Promise<AnyReply>;
export interface AnyReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly stream?: Stream;
  /** The call that the stream is of, where it is of one. */
  readonly call?: Call;
}

/** A declared failure on its way out of a handler. */
export class ApiError extends Expected {
  override readonly name = 'ApiError';
  readonly code: string;
  readonly details: FailureDetails;

  constructor(code: string, details: FailureDetails = {}) {
    super(details.message ?? code);
    this.code = code;
    this.details = details;
  }
}

import { channel } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SeenAnswer } from '../../openapi/conformity.ts';
import { type Rules, rulesOf } from '../../openapi/rules.ts';
import type { Operation, Parameter, Spec } from '../../openapi/spec.ts';
import type { Caller } from '../accounts.ts';
import type { Asked, Mutant } from '../mutants/mutant.ts';
import { Encoded } from '../store/shown.ts';
import type { Act, World } from '../world.ts';
import { BodyError, parseJson, readBody, readContentType } from './body.ts';
import { httpDate } from './date.ts';
import { type Answer, RequestIds, renderError } from './envelope.ts';
import { type Authenticate, checkAccess, nobody, Refusal } from './guard.ts';
import { type AnyHandler, type AnyReply, ApiError, type FailureDetails, type Stream } from './operation.ts';
import type { RequestLog } from './request-log.ts';
import { Routes } from './routes.ts';
import { anyCaller, guarded, spoilAnswer, spoilStream, toAsked } from './spoil.ts';
import { openStream } from './sse.ts';

/** An API as its folder hands it over. */
export interface Mounted {
  readonly spec: Spec;
  readonly handlers: Readonly<Record<string, AnyHandler>>;
  readonly authenticate: Authenticate;
}

/** Publishes every answer as a SeenExchange; for whoever wants to hold answers against the contract while they are given. */
export const exchanges = channel('ringback:exchange');
/** Publishes every frame of every stream as a SeenFrame. */
export const frames = channel('ringback:frame');

export interface SeenExchange extends SeenAnswer {
  readonly spec: Spec;
  readonly request: string;
}
export interface SeenFrame {
  readonly spec: Spec;
  readonly operation: string | undefined;
  readonly frame: string;
}

/** What all APIs of one server share. */
export interface Switchboard {
  /** The world of this moment; a reset makes a new one. */
  readonly world: World;
  readonly log: RequestLog;
  /** Bytes that a request body may unpack to. */
  readonly bodyLimit: number;
  /** Hears of a bug: an error that is no answer. */
  readonly onBug: (error: unknown) => void;
  /** The promise that is broken on purpose, by vendor. */
  readonly mutant: (api: string) => Mutant | undefined;
}

interface Target {
  readonly operation: Operation;
  readonly handler: AnyHandler;
  readonly changes: boolean;
  readonly query: (values: Record<string, unknown>) => { readonly path: string; readonly message: string }[];
  readonly path: Target['query'];
  readonly header: Target['query'];
  readonly pathParameters: ReadonlyMap<string, Parameter>;
  readonly queryParameters: readonly Parameter[];
  readonly headerParameters: readonly Parameter[];
}

/** What an act of an operation is given: all that its handler sees of the request. Journalled, so it holds no secret. */
interface OperationInput {
  readonly key: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Headers of a failure that must agree with a value of its envelope. */
type Agreeing = readonly (readonly [header: string, field: string])[];

/** One API, compiled: answers every request under its prefixes, whichever door it came through. */
export class Mount {
  readonly spec: Spec;
  readonly #routes = new Routes<Target>();
  readonly #authenticate: Authenticate;
  readonly #requestIds: RequestIds | undefined;
  readonly #board: Switchboard;
  readonly #agreeing: Agreeing;
  readonly #rules: Rules;

  constructor({ spec, handlers, authenticate }: Mounted, board: Switchboard) {
    this.spec = spec;
    this.#authenticate = authenticate;
    this.#board = board;
    const numbering = spec.envelope['request-id'];
    this.#requestIds = numbering && new RequestIds(numbering);
    this.#agreeing = Object.entries(spec.envelope.headers ?? {}).filter(([name]) => name !== numbering?.header);
    const rules = rulesOf(spec);
    for (const operation of spec.operations) {
      const handler = handlers[operation.id];
      if (!handler) throw new Error(`${spec.api}: the operation ${operation.id} has no handler`);
      this.#routes.add(operation.method, operation.path, compile(operation, handler, rules));
    }
    for (const id of Object.keys(handlers)) {
      if (!spec.operations.some((operation) => operation.id === id)) throw new Error(`${spec.api}: the handler ${id} has no operation`);
    }
    this.#rules = rules;
  }

  /** The acts of this API: one for each operation that changes something. */
  static *acts({ spec, handlers }: Pick<Mounted, 'spec' | 'handlers'>): Generator<[string, Act]> {
    for (const operation of spec.operations) {
      const handler = handlers[operation.id];
      if (operation.method === 'GET' || !handler || spec.api === 'ringback') continue;
      yield [
        `${spec.api}/${operation.id}`,
        (world, input) => perform(handler, world, callerOf(world, (input as OperationInput).key), input as OperationInput),
      ];
    }
  }

  /** @param path the part of the URL after the prefix, without the query. */
  answer(request: IncomingMessage, response: ServerResponse, path: string, query: string): void {
    const exchange = new InProgress(this.#board, this.spec, request, response, this.#requestIds, this.#agreeing);
    try {
      this.#dispatch(exchange, request, path, query);
    } catch (error) {
      exchange.fail(error);
    }
  }

  #dispatch(exchange: InProgress, request: IncomingMessage, path: string, query: string): void {
    const found = this.#routes.find(path);
    if (!found) throw new Refusal('unknown-path');
    const method = request.method === 'HEAD' ? 'GET' : (request.method as string);
    const target = found.methods.get(method);
    if (!target) {
      exchange.allow = allowed(found.methods);
      if (method !== 'OPTIONS') throw new Refusal('method');
      exchange.send({ status: 204 });
      return;
    }
    const { operation } = target;
    exchange.operation = operation;
    const { world } = this.#board;
    const caller = this.#admit(exchange, request, operation, world);
    exchange.key = caller.key.name;
    const params = readPath(target, found.names, found.values);
    const asked = {
      params,
      query: readQuery(target, query),
      headers: readHeaders(target, request),
    };
    if (!target.changes) {
      const reply = perform(target.handler, world, caller, { ...asked, key: caller.key.id, body: undefined });
      if (reply instanceof Promise) reply.then((done) => exchange.send(done)).catch((error: unknown) => exchange.fail(error));
      else exchange.send(reply);
      return;
    }
    this.#change(exchange, request, target, caller, asked).catch((error: unknown) => exchange.fail(error));
  }

  /** Finds out who asks, and whether they may. */
  #admit(exchange: InProgress, request: IncomingMessage, { access }: Operation, world: World): Caller {
    if (access.public) return nobody;
    const mutant = this.#board.mutant(this.spec.api);
    if (!mutant) {
      const caller = this.#authenticate(request, world);
      checkAccess(access, caller);
      return caller;
    }
    const asked = () => exchange.asked();
    const own = guarded(
      mutant,
      asked,
      () => this.#authenticate(request, world),
      () => anyCaller(world, this.spec.api, undefined),
    );
    exchange.key = own.key.name;
    const tenant = mutant.tenant?.(exchange.asked());
    const caller = tenant === undefined ? own : anyCaller(world, this.spec.api, tenant);
    guarded(
      mutant,
      asked,
      () => checkAccess(access, caller),
      () => undefined,
    );
    return caller;
  }

  async #change(
    exchange: InProgress,
    request: IncomingMessage,
    target: Target,
    caller: Caller,
    asked: Pick<OperationInput, 'params' | 'query' | 'headers'>,
  ): Promise<void> {
    const body = target.operation.body && (await this.#readBody(exchange, request, target.operation, target.operation.body));
    const { world } = this.#board;
    const input: OperationInput = { key: caller.key.id, ...asked, body };
    // What the control API does to the world it writes down itself: much of it is about the world, not in it.
    if (this.spec.api === 'ringback') exchange.send(await perform(target.handler, world, caller, input));
    else exchange.send(world.commit<AnyReply>(`${this.spec.api}/${target.operation.id}`, input));
  }

  async #readBody(
    exchange: InProgress,
    request: IncomingMessage,
    operation: Operation,
    declared: NonNullable<Operation['body']>,
  ): Promise<unknown> {
    const bytes = await readBody(request, this.#board.bodyLimit);
    exchange.requestBody = bytes;
    if (bytes.length === 0) {
      if (declared.required) throw new Refusal('malformed-body', { message: 'A JSON body is required.' });
      return undefined;
    }
    const { type, charset } = readContentType(request.headers['content-type']);
    if (!declared.types.includes(type) || charset !== 'utf-8') throw new Refusal('media-type');
    const body = parseJson(bytes);
    const issues = this.#rules.body(operation, type)(body);
    const refuse = () => {
      if (issues.length > 0) throw new Refusal('invalid', { issues });
    };
    guarded(
      this.#board.mutant(this.spec.api),
      () => exchange.asked(),
      refuse,
      () => undefined,
    );
    return body;
  }
}

const allowed = (methods: ReadonlyMap<string, unknown>): string =>
  [...methods.keys()]
    .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    .concat('OPTIONS')
    .join(', ');

function callerOf(world: World, id: string): Caller {
  const key = world.accounts.key(id);
  return key ? { key, tenant: world.accounts.tenant(key.tenant) } : nobody;
}

function perform(handler: AnyHandler, world: World, caller: Caller, input: OperationInput): AnyReply | Promise<AnyReply> {
  return handler({
    ...input,
    body: input.body as undefined,
    caller,
    world,
    now: world.now,
    fail: (code: string, details?: FailureDetails) => {
      throw new ApiError(code, details);
    },
  });
}

function compile(operation: Operation, handler: AnyHandler, rules: Rules): Target {
  const of = (kind: Parameter['in']) => operation.parameters.filter((parameter) => parameter.in === kind);
  return {
    operation,
    handler,
    changes: operation.method !== 'GET',
    path: rules.parameters(operation, 'path'),
    query: rules.parameters(operation, 'query'),
    header: rules.parameters(operation, 'header'),
    pathParameters: new Map(of('path').map((parameter) => [parameter.name, parameter])),
    queryParameters: of('query'),
    headerParameters: of('header'),
  };
}

function readPath(target: Target, names: readonly string[], values: readonly string[]): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) params[name] = decode(values[index] as string);
  const [misfit] = target.path(params);
  if (misfit) {
    const malformed = target.pathParameters.get(misfit.path)?.id?.malformed;
    if (malformed !== undefined) throw new ApiError(malformed);
    throw new Refusal('invalid', { issues: [misfit] });
  }
  return params;
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // Not UTF-8: it stays as it is, and is no id of anything.
    return text;
  }
}

function readQuery(target: Target, query: string): Record<string, unknown> {
  if (target.queryParameters.length === 0) return none;
  const sent = new URLSearchParams(query);
  const values: Record<string, unknown> = {};
  for (const { name } of target.queryParameters) {
    const all = sent.getAll(name);
    if (all.length > 1) throw new Refusal('invalid', { issues: [{ path: name, message: 'Given more than once' }] });
    if (all.length === 1) values[name] = all[0];
  }
  refuseMisfits(target.query(values), target.queryParameters);
  return values;
}

function readHeaders(target: Target, request: IncomingMessage): Record<string, unknown> {
  if (target.headerParameters.length === 0) return none;
  const values: Record<string, unknown> = {};
  for (const { name } of target.headerParameters) {
    const sent = request.headers[name.toLowerCase()];
    if (sent !== undefined) values[name] = String(sent);
  }
  refuseMisfits(target.header(values), target.headerParameters);
  return values;
}

const none: Record<string, never> = {};

function refuseMisfits(misfits: ReturnType<Target['query']>, parameters: readonly Parameter[]): void {
  const [misfit] = misfits;
  if (!misfit) return;
  const malformed = parameters.find(({ name }) => name === misfit.path)?.id?.malformed;
  if (malformed !== undefined) throw new ApiError(malformed, { issues: [misfit] });
  throw new Refusal('invalid', { issues: [misfit] });
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** One request on its way to its answer. */
class InProgress {
  operation: Operation | undefined;
  requestBody: Buffer | undefined;
  /** The name of the key that asks, once it is known. */
  key: string | undefined;
  allow: string | undefined;
  readonly #board: Switchboard;
  readonly #spec: Spec;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #ids: RequestIds | undefined;
  readonly #requestId: string;
  readonly #agreeing: Agreeing;

  constructor(
    board: Switchboard,
    spec: Spec,
    request: IncomingMessage,
    response: ServerResponse,
    ids: RequestIds | undefined,
    agreeing: Agreeing,
  ) {
    this.#board = board;
    this.#spec = spec;
    this.#request = request;
    this.#response = response;
    this.#ids = ids;
    this.#agreeing = agreeing;
    // Of several, Node joins them with a comma, which is no character of an id.
    this.#requestId = ids ? ids.next(request.headers[ids.header.toLowerCase()] as string | undefined) : '';
  }

  send(reply: AnyReply): void {
    const { body } = reply;
    const headers: Record<string, string> = { ...reply.headers };
    if (reply.stream) this.#stream(reply.stream, reply.status, headers);
    else if (body === undefined) this.#write({ status: reply.status, headers, body: undefined });
    else {
      headers['content-type'] ??= 'application/json; charset=utf-8';
      this.#write({ status: reply.status, headers, body: body instanceof Encoded ? body.bytes : JSON.stringify(body) });
    }
  }

  /** Answers a failure in the words of the API; what is no declared failure is a bug, and is answered as one. */
  fail(error: unknown): void {
    if (this.#response.headersSent) {
      this.#board.onBug(error);
      this.#response.destroy();
      return;
    }
    const { occasions } = this.#spec;
    if (error instanceof ApiError) this.#error(error.code, error.details);
    else if (error instanceof Refusal) this.#error(occasions[error.occasion], error.details);
    else if (error instanceof BodyError) this.#error(occasions[error.occasion], {});
    else {
      this.#board.onBug(error);
      this.#error(occasions.crash, {});
    }
  }

  #error(code: string, details: FailureDetails): void {
    const answer = renderError(this.#spec, code, details, this.#requestId);
    for (const [name, field] of this.#agreeing) answer.headers[name.toLowerCase()] = field === 'code' ? code : String(answer.status);
    // Who tried another scheme is not told that a token is wrong (RFC 6750, 3.1).
    if (answer.status === 401)
      answer.headers['www-authenticate'] = /^bearer\b/i.test(this.#request.headers.authorization ?? '')
        ? 'Bearer error="invalid_token"'
        : 'Bearer';
    // The rest of a body that nobody reads would be taken for the next request.
    if (!this.#request.complete && hasBody(this.#request)) answer.headers['connection'] = 'close';
    this.#write(answer);
  }

  /** What a mutant may know of this request. */
  asked(): Asked {
    return toAsked(this.#request, this.requestBody, this.operation?.id, this.key, this.#board.world.now);
  }

  #write(good: Answer): void {
    if (this.#ids) good.headers[this.#ids.header] = this.#requestId;
    if (this.allow !== undefined) good.headers['allow'] = this.allow;
    good.headers['cache-control'] ??= 'no-store';
    const mutant = this.#board.mutant(this.#spec.api);
    const answer = mutant ? spoilAnswer(mutant, good, this.asked()) : good;
    if (answer.body !== undefined) answer.headers['content-length'] = String(Buffer.byteLength(answer.body));
    this.#head(answer.status, answer.headers);
    if (this.#request.method === 'HEAD') this.#response.end();
    else this.#response.end(answer.body);
    this.#record(answer);
  }

  #stream(good: Stream, status: number, own: Record<string, string>): void {
    const headers = { ...own, 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' };
    if (this.#ids) Object.assign(headers, { [this.#ids.header]: this.#requestId });
    const mutant = this.#board.mutant(this.#spec.api);
    const stream = mutant ? spoilStream(mutant, good, this.asked()) : good;
    const head: Answer = { status, headers, body: undefined };
    const answer = mutant ? spoilAnswer(mutant, head, this.asked()) : head;
    this.#head(answer.status, answer.headers);
    this.#record(answer);
    if (this.#request.method === 'HEAD') this.#response.end();
    else openStream(this.#response, stream, this.#board.world.clock, mutant ? undefined : this.#frames(), mutant?.heartbeat);
  }

  /** Time is the world's in headers too. */
  #head(status: number, headers: Record<string, string>): void {
    this.#response.sendDate = false;
    headers['date'] = httpDate(this.#board.world.now);
    this.#response.writeHead(status, headers);
  }

  /** Who watches frames go out, if anybody does. */
  #frames(): ((frame: string) => void) | undefined {
    if (!frames.hasSubscribers) return undefined;
    return (frame) => frames.publish({ spec: this.#spec, operation: this.operation?.id, frame } satisfies SeenFrame);
  }

  #record(answer: Answer): void {
    // A server that is broken on purpose is not held against the contract.
    if (exchanges.hasSubscribers && !this.#board.mutant(this.#spec.api)) {
      const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]));
      const request = `${this.#request.method} ${this.#request.url}`;
      exchanges.publish({
        spec: this.#spec,
        request,
        operation: this.operation?.id,
        status: answer.status,
        headers,
        body: answer.body?.toString(),
      } satisfies SeenExchange);
    }
    // A log that tells of those who read it would hold itself, again and again.
    if (this.#spec.api === 'ringback') return;
    this.#board.log.add(
      this.#board.world.now,
      this.#spec.api,
      this.operation?.id,
      this.#request,
      this.#request.url as string,
      this.requestBody,
      answer,
    );
  }
}

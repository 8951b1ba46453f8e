import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Operation, Spec } from '../../openapi/promises.ts';
import { type Rules, rulesOf } from '../../openapi/rules.ts';
import type { VendorOperation } from '../../openapi/vendor-operations.ts';
import type { Caller } from '../accounts.ts';
import { checked } from '../act-input.ts';
import { befall } from '../faults/struck-request.ts';
import { type Count, isFull, whyFull } from '../made.ts';
import type { Mutant } from '../mutants/mutant.ts';
import type { Act, World } from '../world.ts';
import { admitted } from './audience.ts';
import { parseJson, readBody, readContentType, takeIn } from './body.ts';
import { RequestIds } from './envelope.ts';
import { type Authenticate, checkAccess, nobody, Refusal } from './guard.ts';
import { type Agreeing, InProgress, type Switchboard } from './in-progress.ts';
import { type AnyHandler, type AnyReply, ApiError, type FailureDetails } from './operation.ts';
import { type Found, Routes } from './routes.ts';
import { anyCaller, guarded } from './spoil.ts';
import { compile, readHeaders, readPath, readQuery, type Target } from './target.ts';
import { type Limiting, Throttle } from './throttle.ts';

/** Seconds after which somebody may have removed what there is too much of. */
const untilLooked = 60;

/** An API as its folder hands it over. */
export interface Mounted {
  readonly spec: Spec;
  readonly handlers: Readonly<Record<string, AnyHandler>>;
  readonly authenticate: Authenticate;
  /** The operations that make something which is kept, each with how many of it there are. */
  readonly makes?: Readonly<Record<string, Count>>;
  /** What it limits when it is wanted to; left out, nothing. */
  readonly limiting?: Limiting;
}

/** What an act of an operation is given: all that its handler sees of the request. Journalled, so it holds no secret. */
interface OperationInput {
  readonly key: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

const inputShape = { key: 'a text', params: 'an object', query: 'an object', headers: 'an object' } as const;

/** A request to an operation. */
interface Asking {
  readonly exchange: InProgress;
  readonly request: IncomingMessage;
  readonly target: Target;
  readonly found: Found<unknown>;
  readonly query: string;
  /** Its body, when that has been read before anybody wanted it. */
  body?: Promise<Buffer>;
}

/** One API, compiled: answers every request under its prefixes, whichever door it came through. */
export class Mount {
  readonly spec: Spec;
  readonly #routes = new Routes<Target | VendorOperation>();
  readonly #authenticate: Authenticate;
  readonly #requestIds: RequestIds | undefined;
  readonly #board: Switchboard;
  readonly #agreeing: Agreeing;
  readonly #rules: Rules;
  readonly #makes: Mounted['makes'];
  readonly #throttle: Throttle | undefined;
  readonly #mutant: Mutant | undefined;

  constructor({ spec, handlers, authenticate, makes, limiting }: Mounted, board: Switchboard) {
    this.spec = spec;
    this.#makes = makes;
    this.#throttle = limiting && new Throttle(spec.api, limiting);
    this.#authenticate = authenticate;
    this.#board = board;
    this.#mutant = board.mutant(spec.api);
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
    for (const operation of spec.vendorOperations)
      if (!operation.absent) this.#routes.addBeside(operation.method, operation.path, operation);
    this.#rules = rules;
  }

  /** The acts of this API: one for each operation that changes something. */
  static *acts({ spec, handlers }: Pick<Mounted, 'spec' | 'handlers'>): Generator<[string, Act]> {
    for (const operation of spec.operations) {
      const handler = handlers[operation.id];
      if (operation.method === 'GET' || !handler || spec.api === 'ringback') continue;
      yield [
        `${spec.api}/${operation.id}`,
        checked<OperationInput>(inputShape, (world, input) => perform(handler, world, callerOf(world, input.key), input)),
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
      exchange.send({ status: 204, headers: preflight(found.methods, request) });
      return;
    }
    // The vendor has it, and this server does not: whoever asks should not take it for a wrong path.
    if ('name' in target) throw unserved(target);
    exchange.operation = target.operation;
    const strike = this.#board.faults.onRequest(this.spec.api, target.operation.id);
    const ask: Asking = { exchange, request, target, found, query };
    if (!strike) {
      this.#carryOut(ask);
      return;
    }
    exchange.strike = strike;
    // While nobody reads it, a body does not arrive, and who has not sent all of a request in time is given up.
    if (strike.latency > 0) ask.body = takeIn(request, this.#board.bounds['body-bytes']);
    const { waiting } = this.#board.faults;
    befall(strike, exchange, waiting, this.#board.world.clock, () => this.#carryOut(ask));
  }

  #carryOut(ask: Asking): void {
    const { exchange, request, target, found, query } = ask;
    const { operation } = target;
    const { world } = this.#board;
    const caller = this.#admit(exchange, request, operation, world);
    exchange.key = caller.key.name;
    if (this.#throttle) this.#limited(exchange, () => this.#throttle?.request(world, operation, caller));
    const params = readPath(target, found.names, found.values);
    const asked = {
      params,
      query: readQuery(target, query),
      headers: readHeaders(target, request),
    };
    if (!target.changes) {
      const count = this.#throttle && this.#limited(exchange, () => this.#throttle?.reading(world, operation, caller, params));
      const reply = perform(target.handler, world, caller, { ...asked, body: undefined });
      count?.();
      if (reply instanceof Promise) reply.then((done) => exchange.send(done)).catch((error: unknown) => exchange.fail(error));
      else exchange.send(admitted(reply, world.clock, this.#board.bounds));
      return;
    }
    this.#change(ask, caller, asked).catch((error: unknown) => exchange.fail(error));
  }

  /** Finds out who asks, and whether they may. */
  #admit(exchange: InProgress, request: IncomingMessage, { access }: Operation, world: World): Caller {
    if (access.public || (access.optional && request.headers.authorization === undefined)) return nobody;
    const mutant = this.#mutant;
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

  /** Asks the throttle, unless the mutant leaves that out. */
  #limited<Result>(exchange: InProgress, ask: () => Result): Result | undefined {
    return guarded<Result | undefined>(
      this.#mutant,
      () => exchange.asked(),
      ask,
      () => undefined,
    );
  }

  async #change(ask: Asking, caller: Caller, asked: Pick<OperationInput, 'params' | 'query' | 'headers'>): Promise<void> {
    const { exchange, target } = ask;
    const body = target.operation.body && (await this.#readBody(ask, target.operation, target.operation.body));
    const { world } = this.#board;
    const input: OperationInput = { key: caller.key.id, ...asked, body };
    // What the control API does to the world it writes down itself: much of it is about the world, not in it.
    if (this.spec.api === 'ringback') exchange.send(await perform(target.handler, world, caller, input));
    else {
      this.#limited(exchange, () => this.#throttle?.call(world, target.operation, caller));
      this.#checkRoom(world, target.operation, asked.params, caller);
      exchange.send(world.commit<AnyReply>(`${this.spec.api}/${target.operation.id}`, input));
    }
  }

  /** It is no part of the act: one that once went through has to go through again, whatever the bound is then. */
  #checkRoom(world: World, { id }: Operation, params: OperationInput['params'], caller: Caller): void {
    const count = this.#makes?.[id];
    if (count && isFull(world, count(world, params, caller)))
      throw new Refusal('rate-limit', { retryAfter: untilLooked, message: whyFull(world) });
  }

  async #readBody(ask: Asking, operation: Operation, declared: NonNullable<Operation['body']>): Promise<unknown> {
    const { exchange, request } = ask;
    const bytes = await (ask.body ?? readBody(request, this.#board.bounds['body-bytes']));
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
      this.#mutant,
      () => exchange.asked(),
      refuse,
      () => undefined,
    );
    return body;
  }
}

const unserved = ({ method, path, name, outOfScope }: VendorOperation): Refusal =>
  new Refusal('unserved', {
    message: `Ringback does not serve ${name} (${method} ${path})${outOfScope === undefined ? '' : `: ${outOfScope}`}`,
  });

const allowed = (methods: ReadonlyMap<string, unknown>): string =>
  [...methods.keys()]
    .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    .concat('OPTIONS')
    .join(', ');

/**
 * What a browser wants to hear before it lets a page of another origin send a request (Fetch, section 3.2.3). It hears it of operations
 * that anybody's page is meant to ask; which origins may, these say themselves.
 */
function preflight(methods: ReadonlyMap<string, Target | VendorOperation>, { headers }: IncomingMessage): Record<string, string> {
  const { origin, 'access-control-request-method': method = '' } = headers;
  const target = methods.get(method);
  if (origin === undefined || !target || 'name' in target || !target.operation.access.optional) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': method,
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-max-age': '600',
    vary: 'Origin',
  };
}

const callerOf = (world: World, id: string): Caller => world.keys.known(id) ?? nobody;

function perform(handler: AnyHandler, world: World, caller: Caller, input: Omit<OperationInput, 'key'>): AnyReply | Promise<AnyReply> {
  return handler({
    params: input.params,
    query: input.query,
    headers: input.headers,
    body: input.body as undefined,
    caller,
    world,
    now: world.now,
    fail,
  });
}

function fail(code: string, details?: FailureDetails): never {
  throw new ApiError(code, details);
}

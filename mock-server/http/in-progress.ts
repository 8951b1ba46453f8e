import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Occasion, Operation, Spec } from '../../openapi/promises.ts';
import type { Bounds } from '../bounds.ts';
import type { Faults, RequestStrike } from '../faults/faults.ts';
import { faultyStream } from '../faults/faulty-stream.ts';
import type { Asked, Mutant } from '../mutants/mutant.ts';
import { JournalError } from '../store/journal.ts';
import { Encoded } from '../store/shown.ts';
import type { World } from '../world.ts';
import { BodyError } from './body.ts';
import { breakOff, resetSoon } from './break-off.ts';
import { httpDate } from './date.ts';
import { type Answer, type RequestIds, renderError } from './envelope.ts';
import { Refusal } from './guard.ts';
import { type AnyReply, ApiError, Deferred, type FailureDetails, type Stream } from './operation.ts';
import type { Answered, RequestLog } from './request-log.ts';
import { exchanges, frames, type SeenExchange, type SeenFrame } from './seen.ts';
import { spoilAnswer, spoilStream, toAsked } from './spoil.ts';
import { openStream } from './sse.ts';
import { endTogether } from './together.ts';
import { faultHeader } from './verdict.ts';

/** What all APIs of one server share. */
export interface Switchboard {
  /** The world of this moment; a reset makes a new one. */
  readonly world: World;
  readonly log: RequestLog;
  readonly bounds: Bounds;
  /** Hears of a bug: an error that is no answer. */
  readonly onBug: (error: unknown) => void;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /** The promise that is broken on purpose, by vendor. */
  readonly mutant: (api: string) => Mutant | undefined;
}

/** Headers of a failure that must agree with a value of its envelope. */
export type Agreeing = readonly (readonly [header: string, field: string])[];

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** What a refusal says was wrong. */
const inWords = ({ issues, message }: FailureDetails): string[] | undefined =>
  issues?.map(({ path, message: text }) => (path === '' ? text : `${path}: ${text}`)) ?? (message === undefined ? undefined : [message]);

/** What an operation itself may find wrong with a request, whatever the state of things. */
const breaches: readonly Occasion[] = ['invalid', 'malformed-body', 'no-key', 'bad-key', 'role'];

/** How a request breaks the contract that an operation itself has refused; undefined when it keeps to it. */
function breachOf({ errors }: Spec, { code, details }: ApiError): Occasion | undefined {
  const rule = errors[code];
  if (details.ofState) return undefined;
  return rule?.breach ? 'invalid' : breaches.find((occasion) => rule?.when?.includes(occasion));
}

/** A journal that cannot be written is no bug. Why is told to whoever runs the server: it says where the files are. */
const toAnswerable = (error: unknown): unknown =>
  error instanceof JournalError
    ? new Refusal('crash', { message: 'The journal of this server cannot be written, so nothing is done; its stderr says why.' })
    : error;

/** One request on its way to its answer. */
export class InProgress {
  operation: Operation | undefined;
  requestBody: Buffer | undefined;
  /** The name of the key that asks, once it is known. */
  key: string | undefined;
  allow: string | undefined;
  /** What befalls it. */
  strike: RequestStrike | undefined;
  readonly #board: Switchboard;
  readonly #spec: Spec;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  /** Of its own: a request of which not all was read lets go of it. */
  readonly #socket: Socket;
  readonly #ids: RequestIds | undefined;
  readonly #requestId: string;
  readonly #agreeing: Agreeing;
  #refusal: Answered['refusal'];

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
    this.#socket = request.socket;
    this.#ids = ids;
    this.#agreeing = agreeing;
    // Of several, Node joins them with a comma, which is no character of an id.
    this.#requestId = ids ? ids.next(request.headers[ids.sent] as string | undefined) : '';
  }

  send(reply: AnyReply): void {
    const { body } = reply;
    const headers: Record<string, string> = { ...reply.headers };
    if (body instanceof Deferred) {
      body
        .settle()
        .then((settled) => this.send({ ...reply, body: settled }))
        .catch((error: unknown) => this.fail(error));
    } else if (reply.stream) this.#stream(reply.stream, reply.status, headers);
    else if (body === undefined) this.#write({ status: reply.status, headers, body: undefined });
    else {
      headers['content-type'] ??= 'application/json; charset=utf-8';
      this.#write({ status: reply.status, headers, body: body instanceof Encoded ? body.bytes : JSON.stringify(body) });
    }
  }

  /** Answers a failure in the words of the API; what is no declared failure is a bug, and is answered as one. */
  fail(thrown: unknown): void {
    const error = toAnswerable(thrown);
    if (this.#response.headersSent) {
      this.#board.onBug(error);
      this.#response.destroy();
      return;
    }
    const { occasions } = this.#spec;
    if (error instanceof ApiError) {
      const { code, details } = error;
      const occasion = breachOf(this.#spec, error);
      if (occasion !== undefined) this.#refuse(occasion, code, details);
      this.#error(code, details);
    } else {
      const bug = !(error instanceof Refusal || error instanceof BodyError);
      if (bug) this.#board.onBug(error);
      const occasion = bug ? 'crash' : error.occasion;
      const { code = occasions[occasion], details = {} } = error instanceof Refusal ? error : {};
      this.#refuse(occasion, code, details);
      this.#error(code, details);
    }
  }

  #refuse(occasion: Occasion, code: string, details: FailureDetails): void {
    this.#refusal = { occasion, why: inWords(details) ?? [this.#spec.errors[code]?.message ?? occasion] };
  }

  #error(code: string, details: FailureDetails, status?: number): void {
    const rendered = renderError(this.#spec, code, details, this.#requestId, this.operation);
    const answer = status === undefined ? rendered : { ...rendered, status };
    Object.assign(answer.headers, details.headers);
    if (details.retryAfter !== undefined) answer.headers['retry-after'] = String(details.retryAfter);
    for (const [name, field] of this.#agreeing) answer.headers[name.toLowerCase()] = field === 'code' ? code : String(answer.status);
    // Who tried another scheme is not told that a token is wrong (RFC 6750, 3.1).
    if (answer.status === 401)
      answer.headers['www-authenticate'] = /^bearer\b/i.test(this.#request.headers.authorization ?? '')
        ? 'Bearer error="invalid_token"'
        : 'Bearer';
    else if (this.#refusal?.occasion === 'scope') answer.headers['www-authenticate'] = 'Bearer error="insufficient_scope"';
    // The rest of a body that nobody reads would be taken for the next request.
    if (!this.#request.complete && hasBody(this.#request)) answer.headers['connection'] = 'close';
    this.#write(answer);
  }

  /** Answers with a status that the API would not have answered, in its words as far as it has any for it. */
  injure(status: number, retryAfter?: number): void {
    const { errors, occasions } = this.#spec;
    const usual = Object.values(occasions).find((code) => errors[code]?.status === status);
    const code = usual ?? Object.keys(errors).find((each) => errors[each]?.status === status) ?? occasions.crash;
    this.#error(code, { ...(retryAfter !== undefined && { retryAfter }) }, status);
  }

  /** Ends the connection with no answer, or with no more of one. */
  hangUp(): void {
    this.#record({ status: 0, headers: this.#marks(), body: undefined });
    this.#socket.resetAndDestroy();
  }

  /** So that nobody takes for a bug of the API, or of the server, what was asked for. */
  #marks(): Record<string, string> {
    return this.strike ? { [faultHeader]: this.strike.by.join(', ') } : {};
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
    else if (answer.status !== 204) answer.headers['content-length'] = '0';
    if (this.strike) Object.assign(answer.headers, this.#marks());
    this.#tell(answer);
  }

  /** Sends an answer as far as its faults let it. */
  #tell(answer: Answer): void {
    if (this.strike?.reset === 'after') {
      this.hangUp();
      return;
    }
    this.#head(answer.status, answer.headers);
    if (this.strike?.reset === 'during') breakOff(this.#response, this.#socket, answer.body ?? '');
    else endTogether(this.#response, this.#request.method === 'HEAD' ? undefined : answer.body);
    this.#record(answer);
  }

  #stream(good: Stream, status: number, own: Record<string, string>): void {
    const headers = { ...own, 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' };
    if (this.#ids) Object.assign(headers, { [this.#ids.header]: this.#requestId });
    const mutant = this.#board.mutant(this.#spec.api);
    const stream = mutant ? spoilStream(mutant, good, this.asked()) : good;
    // Who asks for the head alone opens none.
    const opens = this.#request.method !== 'HEAD';
    if (opens) this.strike = this.#board.faults.onStream(this.#spec.api, this.operation?.id ?? '', this.strike);
    Object.assign(headers, this.#marks());
    const head: Answer = { status, headers, body: undefined };
    const answer = mutant ? spoilAnswer(mutant, head, this.asked()) : head;
    if (opens) this.#open(stream, answer, mutant);
    else this.#tell(answer);
  }

  /** Sends the head of a stream, and then the stream. */
  #open(stream: Stream, { status, headers }: Answer, mutant: Mutant | undefined): void {
    this.#head(status, headers);
    this.#record({ status, headers, body: undefined });
    const faulty = this.#faulty(stream);
    openStream(this.#response, faulty ?? stream, {
      clock: this.#board.world.clock,
      onBug: this.#board.onBug,
      seen: mutant || faulty ? undefined : this.#frames(),
      sign: mutant?.heartbeat,
      readerLimit: this.#board.bounds['reader-bytes'],
    });
  }

  /** The stream as its faults want it; undefined when they leave it as it is. */
  #faulty(stream: Stream): Stream | undefined {
    const event = this.#board.faults.onEvents(this.#spec.api, this.operation?.id ?? '');
    if (!event && !this.strike) return undefined;
    return faultyStream(stream, { request: this.strike, event }, this.#board.world.clock, (how) =>
      how === 'reset' ? resetSoon(this.#socket) : this.#socket.destroySoon(),
    );
  }

  /** Time is the world's in headers too. */
  #head(status: number, headers: Record<string, string>): void {
    this.#response.sendDate = false;
    headers['date'] = httpDate(this.#board.world.now);
    this.#response.writeHead(status, headers);
  }

  /** Who watches frames go out, if anybody does. What is broken on purpose is not held against the contract. */
  #frames(): ((frame: string) => void) | undefined {
    if (!frames.hasSubscribers) return undefined;
    return (frame) => frames.publish({ spec: this.#spec, operation: this.operation?.id, frame } satisfies SeenFrame);
  }

  #record(answer: Answer): void {
    // What is broken on purpose is not held against the contract.
    if (exchanges.hasSubscribers && !this.strike && !this.#board.mutant(this.#spec.api)) {
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
    this.#board.log.add({
      at: this.#board.world.now,
      spec: this.#spec,
      operation: this.operation?.id,
      method: this.#request.method as string,
      url: this.#request.url as string,
      rawHeaders: this.#request.rawHeaders,
      requestBody: this.requestBody,
      key: this.key,
      answer,
      refusal: this.#refusal,
    });
  }
}

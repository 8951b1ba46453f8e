import type { Occasion, Spec } from '../../openapi/promises.ts';
import type { Api } from '../../openapi/vendors.ts';
import type { Answer } from './envelope.ts';
import { redactBody, redactHeader, redactUrl } from './redaction.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** One request and what it was answered. Secrets are cut out of it. */
export interface Exchange {
  readonly number: number;
  /** Milliseconds since the epoch, on the world's clock. */
  readonly at: number;
  readonly api: Api;
  /** Undefined when no operation answers that path and method. */
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string | undefined;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** Undefined for a stream and for an answer without a body. */
  readonly responseBody: string | undefined;
  /** The name of the key that asked; undefined when none was known. */
  readonly key: string | undefined;
  /** How it compares with the contract. */
  readonly verdict: Verdict;
}

/** A request and its answer as they went over the wire. */
export interface Answered {
  /** Milliseconds since the epoch, on the world's clock. */
  readonly at: number;
  readonly spec: Spec;
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  /** Names and values in turn, as Node reads them. */
  readonly rawHeaders: readonly string[];
  readonly requestBody: Buffer | undefined;
  readonly key: string | undefined;
  readonly answer: Answer;
  /** Why it was refused, when it did not get as far as its operation, and what was wrong with it. */
  readonly refusal: { readonly occasion: Occasion; readonly why: readonly string[] } | undefined;
}

/** Of a request body no more bytes are kept. */
const longestBody = 64 * 1024;
/** What a place takes beside its texts, roughly, in bytes. */
const bare = 1000;
const nothing = Buffer.alloc(0);

/**
 * What is kept of one request. Its texts are bytes in memory that a later request uses again: objects that stay for a thousand requests
 * and then go are what a garbage collector has most work with.
 */
class Place {
  #number = 0;
  #at = 0;
  #spec: Spec | undefined;
  #operation: string | undefined;
  #method = '';
  #key: string | undefined;
  #refusal: Answered['refusal'];
  #status = 0;
  /** Bytes of the request body as it came; undefined when there was none. */
  #sent: number | undefined;
  /** The body of the answer, where others keep its bytes too. */
  #shared: Buffer | undefined;
  #hasBody = false;
  /** One after the other: head, request body, and the body of the answer unless it is shared; each up to an end. */
  #bytes = nothing;
  #headEnd = 0;
  #sentEnd = 0;
  #end = 0;

  /** Roughly what it holds of the memory, in bytes. */
  get weight(): number {
    return bare + this.#bytes.length + (this.#shared?.length ?? 0);
  }

  put(number: number, answered: Answered): void {
    const { url, rawHeaders, requestBody, answer } = answered;
    const head = JSON.stringify([url, rawHeaders, answer.headers]);
    const sent = requestBody?.subarray(0, longestBody);
    const body = typeof answer.body === 'string' ? answer.body : '';
    this.#number = number;
    this.#at = answered.at;
    this.#spec = answered.spec;
    this.#operation = answered.operation;
    this.#method = answered.method;
    this.#key = answered.key;
    this.#refusal = answered.refusal;
    this.#status = answer.status;
    this.#sent = requestBody?.length;
    this.#shared = answer.body instanceof Buffer ? answer.body : undefined;
    this.#hasBody = answer.body !== undefined;
    this.#makeRoom(Buffer.byteLength(head) + (sent?.length ?? 0) + Buffer.byteLength(body));
    this.#headEnd = this.#bytes.write(head);
    this.#sentEnd = this.#headEnd + (sent?.copy(this.#bytes, this.#headEnd) ?? 0);
    this.#end = this.#sentEnd + this.#bytes.write(body, this.#sentEnd);
  }

  #makeRoom(size: number): void {
    const { length } = this.#bytes;
    // One large request is no reason to hold as much for all that come after it.
    if (length < size || length > Math.max(4 * size, 4096)) this.#bytes = Buffer.allocUnsafeSlow(Math.ceil(size / 512) * 512);
  }

  /** Holds nothing from now on. */
  clear(): void {
    this.#refusal = undefined;
    this.#shared = undefined;
    this.#bytes = nothing;
  }

  toExchange(): Exchange {
    const [spec, operation, refusal] = [this.#spec as Spec, this.#operation, this.#refusal];
    const [url, rawHeaders, headers] = JSON.parse(this.#bytes.toString('utf8', 0, this.#headEnd)) as [
      string,
      string[],
      Record<string, string>,
    ];
    const sent = this.#sent === undefined ? undefined : this.#bytes.toString('utf8', this.#headEnd, this.#sentEnd);
    const cutFrom = this.#sent !== undefined && this.#sent > longestBody ? this.#sent : undefined;
    const body = this.#hasBody ? (this.#shared?.toString() ?? this.#bytes.toString('utf8', this.#sentEnd, this.#end)) : undefined;
    return {
      number: this.#number,
      at: this.#at,
      api: spec.api,
      operation,
      key: this.#key,
      verdict: verdictOf({ spec, operation, answer: { status: this.#status, headers, body }, refusal }),
      method: this.#method,
      url: redactUrl(url),
      requestHeaders: toHeaders(rawHeaders),
      requestBody: sent && toText(sent, cutFrom),
      status: this.#status,
      responseHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redactHeader(name.toLowerCase(), value)])),
      responseBody: body && toText(body),
    };
  }
}

/** How much a log keeps: as many as fit both. */
export interface LogLimits {
  readonly requests: number;
  readonly bytes: number;
}

/** The last requests, oldest first. What is kept is turned into text only when somebody looks. */
export class RequestLog {
  readonly #limits: LogLimits;
  readonly #onAdd = new Set<(exchange: Exchange) => void>();
  /** A ring: the place of each follows from its number. */
  readonly #places: Place[] = [];
  #oldest = 0;
  #next = 0;
  #bytes = 0;

  /** @param limits beyond them a new one takes the place of the oldest. */
  constructor(limits: LogLimits) {
    this.#limits = limits;
  }

  add(answered: Answered): void {
    const number = this.#next++;
    const index = number % this.#limits.requests;
    if (number - this.#oldest === this.#limits.requests)
      this.#bytes -= (this.#places[this.#oldest++ % this.#limits.requests] as Place).weight;
    this.#places[index] ??= new Place();
    const place = this.#places[index];
    place.put(number, answered);
    this.#bytes += place.weight;
    // The newest is kept however large it is.
    while (this.#bytes > this.#limits.bytes && this.#oldest < number) this.#forgetOldest();
    if (this.#onAdd.size === 0) return;
    const exchange = place.toExchange();
    for (const listener of this.#onAdd) listener(exchange);
  }

  #forgetOldest(): void {
    const place = this.#places[this.#oldest++ % this.#limits.requests] as Place;
    this.#bytes -= place.weight;
    place.clear();
  }

  /** Calls `listener` for every request from now on. @returns how to stop that. */
  onAdd(listener: (exchange: Exchange) => void): () => void {
    this.#onAdd.add(listener);
    return () => this.#onAdd.delete(listener);
  }

  /** At most `limit` of those with a number of at least `from`, oldest first. */
  list(from = 0, limit = Number.POSITIVE_INFINITY): Exchange[] {
    const first = Math.max(from, this.#oldest);
    return Array.from({ length: Math.min(limit, Math.max(0, this.#next - first)) }, (_, index) =>
      (this.#places[(first + index) % this.#limits.requests] as Place).toExchange(),
    );
  }

  clear(): void {
    this.#places.length = 0;
    this.#oldest = 0;
    this.#next = 0;
    this.#bytes = 0;
  }
}

/** Headers by their names; one that was sent several times has all its values. */
function toHeaders(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] as string).toLowerCase();
    const value = redactHeader(name, raw[index + 1] as string);
    headers[name] = Object.hasOwn(headers, name) ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

/** @param size of all of it in bytes, where the text is its beginning. */
function toText(text: string, size = text.length > longestBody ? Buffer.byteLength(text) : undefined): string {
  return size === undefined ? redactBody(text) : `${redactBody(text.slice(0, longestBody))}… (${size} bytes)`;
}

import type { Api, Occasion, Spec } from '../../openapi/spec.ts';
import type { Answer } from './envelope.ts';
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

/** What is kept of one: of a large request body only its beginning. */
interface Kept extends Answered {
  /** Bytes of the request body as it came, where not all of it is kept. */
  readonly cutFrom?: number;
}

const longestBody = 64 * 1024;

function shorten(answered: Answered): Kept {
  const { requestBody } = answered;
  if (requestBody === undefined || requestBody.length <= longestBody) return answered;
  // A copy, so that the rest of it can go.
  return { ...answered, requestBody: Buffer.from(requestBody.subarray(0, longestBody)), cutFrom: requestBody.length };
}

/** Roughly what it holds of the memory, in bytes. */
const weigh = ({ answer: { body }, requestBody, url }: Kept): number =>
  1000 + url.length + (requestBody?.length ?? 0) + (body?.length ?? 0);

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
  readonly #kept: (Kept | undefined)[] = [];
  #oldest = 0;
  #next = 0;
  #bytes = 0;

  /** @param limits a new one takes the place of the oldest. */
  constructor(limits: LogLimits) {
    this.#limits = limits;
  }

  add(answered: Answered): void {
    const kept = shorten(answered);
    const number = this.#next++;
    if (number - this.#oldest === this.#limits.requests) this.#forgetOldest();
    this.#kept[number % this.#limits.requests] = kept;
    this.#bytes += weigh(kept);
    // The newest is kept however large it is.
    while (this.#bytes > this.#limits.bytes && this.#oldest < number) this.#forgetOldest();
    if (this.#onAdd.size === 0) return;
    const exchange = toExchange(kept, number);
    for (const listener of this.#onAdd) listener(exchange);
  }

  #forgetOldest(): void {
    const place = this.#oldest++ % this.#limits.requests;
    this.#bytes -= weigh(this.#kept[place] as Kept);
    this.#kept[place] = undefined;
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
      toExchange(this.#kept[(first + index) % this.#limits.requests] as Kept, first + index),
    );
  }

  clear(): void {
    this.#kept.length = 0;
    this.#oldest = 0;
    this.#next = 0;
    this.#bytes = 0;
  }
}

/** Enough of a secret to recognise it. */
const hide = (secret: string): string => `${secret.slice(0, Math.min(11, secret.length >> 1))}…`;

const secret = '[\\w-]*(?:authorization|token|secret|key|password)';
const secretHeader = new RegExp(`^${secret}$`);
const secretParameter = new RegExp(`([?&]${secret}=)([^&]*)`, 'gi');
const secretMember = new RegExp(`("${secret}":\\s*")([^"]*)`, 'gi');
const hideSecond = (_: string, name: string, content: string): string => name + hide(content);

function redact(name: string, value: string): string {
  if (name === 'cookie') return value.replace(/([^;=]*=)([^;]*)/g, hideSecond);
  // The scheme stays, but only if something follows it.
  return secretHeader.test(name) ? value.replace(/^(\S+\s+|)(.*)$/, hideSecond) : value;
}

function toExchange(kept: Kept, number: number): Exchange {
  const { at, spec, operation, method, url, rawHeaders, requestBody, cutFrom, key, answer, refusal } = kept;
  return {
    number,
    at,
    api: spec.api,
    operation,
    key,
    verdict: verdictOf({ spec, operation, answer, refusal }),
    method,
    url: url.replace(secretParameter, hideSecond),
    requestHeaders: toHeaders(rawHeaders),
    requestBody: requestBody && toText(requestBody.toString(), cutFrom)?.replace(secretMember, hideSecond),
    status: answer.status,
    responseHeaders: answer.headers,
    responseBody: answer.body && toText(answer.body.toString())?.replace(secretMember, hideSecond),
  };
}

/** Headers by their names; one that was sent several times has all its values. */
function toHeaders(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] as string).toLowerCase();
    const value = redact(name, raw[index + 1] as string);
    headers[name] = Object.hasOwn(headers, name) ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

/** @param size of all of it in bytes, where the text is its beginning. */
function toText(text: string, size = text.length > longestBody ? Buffer.byteLength(text) : undefined): string {
  return size === undefined ? text : `${text.slice(0, longestBody)}… (${size} bytes)`;
}

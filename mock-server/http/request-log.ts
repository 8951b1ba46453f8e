import type { IncomingMessage } from 'node:http';
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
  readonly request: IncomingMessage;
  readonly url: string;
  readonly requestBody: Buffer | undefined;
  readonly key: string | undefined;
  readonly answer: Answer;
  /** Why it was refused, when it did not get as far as its operation, and what was wrong with it. */
  readonly refusal: { readonly occasion: Occasion; readonly why: readonly string[] } | undefined;
}

interface Kept extends Omit<Answered, 'requestBody'> {
  readonly number: number;
  readonly requestBody: Beginning | undefined;
}

/** A body as far as it is shown. */
interface Beginning {
  readonly bytes: Buffer;
  readonly of: number;
}

const longestBody = 64 * 1024;

/** Copies what is shown of a large body, so that the rest of it can go. */
const beginningOf = (body: Buffer): Beginning => ({
  bytes: body.length > longestBody ? Buffer.from(body.subarray(0, longestBody)) : body,
  of: body.length,
});

/** The last requests, oldest first. What is kept is turned into text only when somebody looks. */
export class RequestLog {
  readonly #kept: Kept[] = [];
  readonly #limit: number;
  readonly #onAdd = new Set<(exchange: Exchange) => void>();
  #next = 0;

  /** @param limit how many are kept; a new one takes the place of the oldest. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(answered: Answered): void {
    const number = this.#next++;
    const kept = { ...answered, number, requestBody: answered.requestBody && beginningOf(answered.requestBody) };
    this.#kept[number % this.#limit] = kept;
    if (this.#onAdd.size === 0) return;
    const exchange = toExchange(kept);
    for (const listener of this.#onAdd) listener(exchange);
  }

  /** Calls `listener` for every request from now on. @returns how to stop that. */
  onAdd(listener: (exchange: Exchange) => void): () => void {
    this.#onAdd.add(listener);
    return () => this.#onAdd.delete(listener);
  }

  /** At most `limit` of those with a number of at least `from`, oldest first. */
  list(from = 0, limit = Number.POSITIVE_INFINITY): Exchange[] {
    const first = Math.max(from, this.#next - this.#limit, 0);
    return Array.from({ length: Math.min(limit, Math.max(0, this.#next - first)) }, (_, index) =>
      toExchange(this.#kept[(first + index) % this.#limit] as Kept),
    );
  }

  clear(): void {
    this.#kept.length = 0;
    this.#next = 0;
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

function toExchange({ number, at, spec, operation, request, url, requestBody, key, answer, refusal }: Kept): Exchange {
  return {
    number,
    at,
    api: spec.api,
    operation,
    key,
    verdict: verdictOf({ spec, operation, answer, refusal }),
    method: request.method as string,
    url: url.replace(secretParameter, hideSecond),
    requestHeaders: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, redact(name, String(value))])),
    requestBody: requestBody && toText(requestBody.bytes, requestBody.of)?.replace(secretMember, hideSecond),
    status: answer.status,
    responseHeaders: answer.headers,
    responseBody: toText(answer.body)?.replace(secretMember, hideSecond),
  };
}

function toText(body: Buffer | string | undefined, bytes = body?.length ?? 0): string | undefined {
  if (body === undefined) return undefined;
  const text = typeof body === 'string' ? body : body.toString('utf8');
  return bytes > longestBody ? `${text.slice(0, longestBody)}… (${bytes} bytes)` : text;
}

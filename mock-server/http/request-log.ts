import type { IncomingMessage } from 'node:http';
import type { Api } from '../../openapi/spec.ts';
import type { Answer } from './envelope.ts';

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
}

interface Kept {
  readonly number: number;
  readonly at: number;
  readonly api: Api;
  readonly operation: string | undefined;
  readonly request: IncomingMessage;
  readonly url: string;
  readonly requestBody: Beginning | undefined;
  readonly answer: Answer;
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
  #next = 0;

  /** @param limit how many are kept; a new one takes the place of the oldest. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(
    at: number,
    api: Api,
    operation: string | undefined,
    request: IncomingMessage,
    url: string,
    requestBody: Buffer | undefined,
    answer: Answer,
  ): void {
    const number = this.#next++;
    const shown = requestBody && beginningOf(requestBody);
    this.#kept[number % this.#limit] = { number, at, api, operation, request, url, requestBody: shown, answer };
  }

  /** Those with a number of at least `from`, oldest first. */
  list(from = 0): Exchange[] {
    const first = Math.max(from, this.#next - this.#limit, 0);
    return Array.from({ length: Math.max(0, this.#next - first) }, (_, index) =>
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

function toExchange({ number, at, api, operation, request, url, requestBody, answer }: Kept): Exchange {
  return {
    number,
    at,
    api,
    operation,
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

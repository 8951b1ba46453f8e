import { isUtf8 } from 'node:buffer';
import { Agent as HttpAgent, type IncomingMessage, request as overHttp } from 'node:http';
import { Agent as HttpsAgent, request as overHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { createUnzip } from 'node:zlib';
import { Unreachable } from './check.ts';

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Below the target's URL, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
}

/** An answer as it came over the wire. */
export interface Answer {
  readonly request: WireRequest;
  /** The operation that was meant, if one was. */
  readonly operation: string | undefined;
  readonly status: number;
  /** Names in lower case; of a header that came twice, both values with a comma between. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What is wrong with the bytes of the body, whatever they say. */
  readonly flaw?: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
  /** Milliseconds until the answer was complete. */
  readonly took: number;
}

/** Bytes of an answer that are read. */
const longest = 4 * 1024 * 1024;
/** Bytes that are kept of one that is longer: enough to show what it is, and little enough to keep one for each check. */
const sample = 16 * 1024;

/**
 * A connection is used again while it is warm. One that has been idle for a second is given up: servers keep idle connections
 * for several, so that none is closed under a request that just set out, which nobody could then say was taken or not.
 */
const warm = { keepAlive: true, timeout: 1000 };
const ways = {
  'http:': { send: overHttp, agent: new HttpAgent(warm) },
  'https:': { send: overHttps, agent: new HttpsAgent(warm) },
} as const;

/** What was read of a body. */
interface Collected {
  readonly bytes: Buffer;
  readonly flaw?: string;
}

/** Collects a body as bytes, unpacked, whatever its type says it is. */
function collect(method: string, response: IncomingMessage): Promise<Collected> {
  // Where nobody asked for a stream, that it is one says enough: its end may never come.
  if (isEventStream(response.headers)) {
    response.destroy();
    return Promise.resolve({ bytes: Buffer.alloc(0) });
  }
  return new Promise((resolve, reject) => {
    const body = unpacked(method, response);
    const chunks: Buffer[] = [];
    let size = 0;
    body.on('data', (chunk: Buffer) => {
      // What was on its way, or is still unpacked, comes even after the end.
      if (size > longest) return;
      size += chunk.length;
      chunks.push(chunk);
      if (size <= longest) return;
      resolve({ bytes: Buffer.concat(chunks).subarray(0, sample), flaw: `the body is longer than ${longest} bytes` });
      response.destroy();
      // What has come is unpacked to its end otherwise, however much that is.
      body.destroy();
    });
    body.on('end', () => {
      const bytes = Buffer.concat(chunks);
      resolve(isUtf8(bytes) ? { bytes } : { bytes, flaw: 'the body is not UTF-8' });
    });
    body.on('error', reject);
    response.on('error', reject);
  });
}

function unpacked(method: string, response: IncomingMessage): Readable {
  const { statusCode, headers } = response;
  const bodiless = method === 'HEAD' || statusCode === 204 || statusCode === 304;
  return !bodiless && /^(?:gzip|deflate)$/i.test(headers['content-encoding'] ?? '') ? response.pipe(createUnzip()) : response;
}

/** Why a request came to nothing. */
class TimedOut extends Error {}

/** Sends one request and waits for the whole answer. Redirects are answers, not orders. @throws Unreachable */
export async function exchange(url: string, request: WireRequest, operation: string | undefined, timeout: number): Promise<Answer> {
  const started = performance.now();
  try {
    const response = await send(url, request, timeout);
    const { bytes, flaw } = await within(timeout * 2 - (performance.now() - started), response, collect(request.method, response));
    const body = bytes.toString('utf8');
    return {
      request,
      operation,
      status: response.statusCode as number,
      headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
      body,
      ...(flaw !== undefined && { flaw }),
      json: readJson(body),
      took: performance.now() - started,
    };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Unreachable(`${request.method} ${url}${request.path}: ${code ?? message}`);
  }
}

/** @returns once the head of the answer is there. */
function send(url: string, { method, path, headers, body }: WireRequest, timeout: number): Promise<IncomingMessage> {
  const target = new URL(`${url}${path}`);
  const { send: over, agent } = ways[target.protocol as keyof typeof ways];
  // Node itself says how long a body is only with methods that usually have one.
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const outgoing = over(target, { method, agent, headers: { 'Accept-Encoding': 'gzip, deflate', ...length, ...headers } });
    const timer = setTimeout(() => outgoing.destroy(new TimedOut(late(timeout))), timeout);
    outgoing.on('response', (response) => {
      clearTimeout(timer);
      resolve(response);
    });
    outgoing.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    outgoing.end(body);
  });
}

/** Waits for the rest of an answer, but not for ever. */
async function within<Rest>(ms: number, response: IncomingMessage, rest: Promise<Rest>): Promise<Rest> {
  const timer = setTimeout(() => response.destroy(new TimedOut(late(Math.round(ms)))), ms);
  try {
    return await rest;
  } finally {
    clearTimeout(timer);
  }
}

const late = (ms: number): string => `no answer, or no end of one, within ${ms} ms`;

/** Whether an answer says that it is a stream of events. */
export const isEventStream = (headers: Readonly<Record<string, unknown>>): boolean =>
  /^text\/event-stream *(?:;|$)/i.test(String(headers['content-type']));

/** @returns undefined when the text is no JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

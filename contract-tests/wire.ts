import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import supertest from 'supertest';
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

/** What was read of a body. */
interface Collected {
  readonly bytes: Buffer;
  readonly flaw: string | undefined;
}

/** Collects a body as bytes, whatever its type says it is. */
function collect(response: IncomingMessage, done: (error: Error | null, body: Collected) => void): void {
  // Where nobody asked for a stream, that it is one says enough: its end may never come.
  if (isEventStream(response.headers)) {
    done(null, { bytes: Buffer.alloc(0), flaw: undefined });
    response.destroy();
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    // What was on its way, or is still unpacked, comes even after the end.
    if (size > longest) return;
    size += chunk.length;
    chunks.push(chunk);
    if (size <= longest) return;
    done(null, { bytes: Buffer.concat(chunks).subarray(0, sample), flaw: `the body is longer than ${longest} bytes` });
    response.destroy();
  });
  response.on('end', () => {
    if (size > longest) return;
    const bytes = Buffer.concat(chunks);
    done(null, { bytes, flaw: isUtf8(bytes) ? undefined : 'the body is not UTF-8' });
  });
}

/** Sends one request and waits for the whole answer. Redirects are answers, not orders. @throws Unreachable */
export async function exchange(url: string, request: WireRequest, operation: string | undefined, timeout: number): Promise<Answer> {
  const started = performance.now();
  const method = request.method.toLowerCase() as 'get';
  const test = supertest(url)
    [method](request.path)
    .redirects(0)
    .ok(() => true)
    .timeout({ response: timeout, deadline: timeout * 2 });
  for (const [name, value] of Object.entries(request.headers)) test.set(name, value);
  // superagent would choose a type and turn objects into text; the bytes are ours to choose.
  if (request.body !== undefined) test.serialize((body: unknown) => body as string).send(request.body as string);
  try {
    const response = await test.buffer(true).parse(collect as never);
    // What has no body, such as the answer to HEAD, is not collected.
    const { bytes, flaw } = Buffer.isBuffer((response.body as Partial<Collected>).bytes)
      ? (response.body as Collected)
      : { bytes: Buffer.from(response.text ?? ''), flaw: undefined };
    const body = bytes.toString('utf8');
    return {
      request,
      operation,
      status: response.status,
      headers: Object.fromEntries(
        Object.entries(response.headers as Record<string, string | string[]>).map(([name, value]) => [name, String(value)]),
      ),
      body,
      ...(flaw !== undefined && { flaw }),
      json: readJson(body),
      took: performance.now() - started,
    };
  } catch (error) {
    const { code, message, timeout: exceeded } = error as NodeJS.ErrnoException & { timeout?: number };
    const why = exceeded === undefined ? (code ?? message) : `no answer, or no end of one, within ${exceeded} ms`;
    throw new Unreachable(`${request.method} ${url}${request.path}: ${why}`);
  }
}

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

import type { LookupAddress } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Attempt } from './deliveries.ts';
import type { Destinations } from './destinations.ts';

/** Bytes of an answer that are read before the connection is dropped. */
const enough = 64 * 1024;
/** Bytes of it that are kept, for whoever wants to know what a receiver complained about. */
const kept = 8 * 1024;

/**
 * Sends one webhook and waits for the status. Redirects are not followed. Never throws: what went wrong is the result.
 *
 * It uses node:http and not fetch, because fetch follows redirects of its own accord, refuses a list of ports, and leaves no
 * say in which address is connected to.
 */
export async function post(
  url: URL,
  headers: Record<string, string>,
  body: Buffer,
  destinations: Destinations,
  { patience = 10_000, giveUp = new AbortController() }: Limits = {},
): Promise<Omit<Attempt, 'at'>> {
  const late = AbortSignal.timeout(patience);
  const stop = () => giveUp.abort();
  late.addEventListener('abort', stop);
  try {
    return { ...(await send(url, await destinations.resolve(url), headers, body, giveUp.signal)), error: undefined };
  } catch (error) {
    return { status: undefined, body: undefined, error: late.aborted ? `no answer within ${patience / 1000} s` : inWords(error) };
  } finally {
    // A signal that somebody listens to is kept, with all that it leads to, until its time has come.
    late.removeEventListener('abort', stop);
  }
}

export interface Limits {
  /** Milliseconds of real time that a receiver has to answer; default 10,000. */
  readonly patience?: number;
  /** For whoever wants to end it earlier. */
  readonly giveUp?: AbortController;
}

function send(
  url: URL,
  addresses: readonly LookupAddress[],
  headers: Record<string, string>,
  body: Buffer,
  signal: AbortSignal,
): Promise<Pick<Attempt, 'status' | 'body'>> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': body.length, connection: 'close' },
        // The addresses were checked; asking again might give others.
        lookup: (_host, options, done) => {
          const [{ address, family }] = addresses as [LookupAddress];
          if (options.all) done(null, [...addresses]);
          else done(null, address, family);
        },
        signal,
        agent: false,
      },
      (response) => {
        let read = 0;
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => {
          if (read < kept) chunks.push(chunk.subarray(0, kept - read));
          read += chunk.length;
          if (read > enough) response.destroy();
        });
        response.on('close', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode, body: text === '' ? undefined : text });
        });
        response.on('error', reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function inWords(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? String(error);
}

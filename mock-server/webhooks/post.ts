import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Destinations } from './destinations.ts';
import type { Attempt } from './outbox.ts';

/** Milliseconds of real time that a receiver has to answer. */
const patience = 10_000;
/** Bytes of an answer that are read before the connection is dropped. */
const enough = 64 * 1024;

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
): Promise<Omit<Attempt, 'at'>> {
  try {
    const address = await destinations.resolve(url);
    return { status: await send(url, address, headers, body), error: undefined };
  } catch (error) {
    return { status: undefined, error: inWords(error) };
  }
}

function send(url: URL, address: string, headers: Record<string, string>, body: Buffer): Promise<number> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': body.length, connection: 'close' },
        // The address was checked; asking again might give another one.
        lookup: (_host, options, done) => {
          const family = address.includes(':') ? 6 : 4;
          if (options.all) done(null, [{ address, family }]);
          else done(null, address, family);
        },
        signal: AbortSignal.timeout(patience),
        agent: false,
      },
      (response) => {
        let read = 0;
        response.on('data', (chunk: Buffer) => {
          read += chunk.length;
          if (read > enough) response.destroy();
        });
        response.on('close', () => resolve(response.statusCode as number));
        response.on('error', reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function inWords(error: unknown): string {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  if (name === 'TimeoutError' || name === 'AbortError') return `no answer within ${patience / 1000} s`;
  return code ?? message ?? String(error);
}

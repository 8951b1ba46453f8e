import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useServer } from '../test-client.ts';

const bound = 256 * 1024;
const client = useServer({ bounds: { 'reader-bytes': bound } });

const answers: ServerResponse[] = [];
const watch = (message: unknown): void => {
  const { response, request: asked } = message as { readonly response: ServerResponse; readonly request: IncomingMessage };
  if (asked.url?.endsWith('/happenings')) answers.push(response);
};
const readers: ClientRequest[] = [];
beforeEach(() => subscribe('http.server.request.start', watch));
afterEach(() => {
  unsubscribe('http.server.request.start', watch);
  answers.length = 0;
  for (const reader of readers.splice(0)) reader.destroy();
});

/** Opens a stream of all that happens. @returns what comes, and the server's end of it. */
async function open(): Promise<readonly [IncomingMessage, ServerResponse]> {
  const reader = request(`${client.server.url}/_ringback/happenings`, { agent: false }).end();
  readers.push(reader);
  const [incoming] = (await once(reader, 'response')) as [IncomingMessage];
  incoming.on('error', () => {});
  return [incoming, answers.at(-1) as ServerResponse];
}

const path = `/${'x'.repeat(8000)}`;

test('SSE-30: no more bytes wait for a reader that does not read than the bound, and the others do not notice', async () => {
  const [stalled, toStalled] = await open();
  const [other, toOther] = await open();
  stalled.pause();
  let heard = '';
  other.setEncoding('utf8').on('data', (text: string) => {
    heard += text;
  });
  let most = 0;
  let asked = 0;
  // What the system takes on the way comes first, and how much that is only the system knows.
  for (; asked < 5000 && !toStalled.destroyed; asked += 10) {
    await Promise.all(Array.from({ length: 10 }, () => client.ask('speko', path)));
    most = Math.max(most, toStalled.writableLength);
  }
  expect(toStalled.destroyed).toBe(true);
  expect([most > 0, most < bound + 12_000]).toEqual([true, true]);
  await expect.poll(() => heard.split('"type":"request"').length - 1, { timeout: 5000 }).toBe(asked);
  expect(toOther.destroyed).toBe(false);
});

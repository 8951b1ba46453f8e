import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useServer } from '../test-client.ts';
import { RequestIds } from './envelope.ts';
import { specs } from './every-operation.ts';

const client = useServer({}, 'as-needed');

const numbering = specs.flatMap(({ api, envelope }) => (envelope['request-id'] ? [[api, envelope['request-id']] as const] : []));

test.each(numbering)('RID-16: whatever is sent to %s, what comes back is harmless, short, and stays as it is', (_, rule) => {
  const ids = new RequestIds(rule);
  const alphabet = new RegExp(`^[${rule.keep}]+$`);
  const sent = fc.option(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 1000 }), fc.stringMatching(/^[\w.-]{0,300}$/)), {
    nil: undefined,
  });
  fc.assert(
    fc.property(sent, (text) => {
      const id = ids.next(text);
      expect(id).toMatch(alphabet);
      expect(id.length).toBeLessThanOrEqual(rule.max);
      expect(ids.next(id)).toBe(id);
    }),
    { numRuns: 500 },
  );
});

/** Sends bytes as they are. @returns all that comes back. */
async function say(text: string): Promise<string> {
  const socket = connect(Number(new URL(client.server.url).port), '127.0.0.1');
  let heard = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    heard += chunk;
  });
  socket.on('error', () => {}).end(Buffer.from(text, 'latin1'));
  await once(socket, 'close');
  return heard;
}

const ask = (lines: readonly string[]) =>
  say(['GET /speechify/v1/nothing HTTP/1.1', 'Host: localhost', 'Connection: close', ...lines, '', ''].join('\r\n'));

test.each([
  ['\\x01', 'a\x01b'],
  ['a NUL', 'a\0b'],
  ['\\x7f', 'a\x7fb'],
  ['a bare CR', 'a\rb'],
  ['a folded line', 'a\r\n b'],
])('RID-08: a request id with %s is refused by the parser, and the connection closed', async (_, id) => {
  const heard = await ask([`X-Request-ID: ${id}`]);
  expect(heard.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400']);
  expect(heard).not.toMatch(/x-request-id/i);
});

test('RID-12: two requests at once may have one id, and both are remembered', async () => {
  const headers = { 'x-request-id': 'twin' };
  const replies = await Promise.all([1, 2].map(() => client.ask('speechify', '/v1/nothing', { headers })));
  expect(replies.map((reply) => reply.headers['x-request-id'])).toEqual(['twin', 'twin']);
  expect(client.server.log.list().filter(({ requestHeaders }) => requestHeaders['x-request-id'] === 'twin')).toHaveLength(2);
});

test('RID-15: a request id behind 2,500 other headers is seen', async () => {
  const heard = await ask([...Array.from({ length: 2500 }, () => 'a:b'), 'X-Request-ID: the-last']);
  expect(heard).toMatch(/^x-request-id: the-last$/im);
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { EventStream, type StreamedEvent } from './stream.ts';

/** Hears these chunks, each on its own, to the end of the connection. */
async function hear(chunks: readonly (string | Buffer)[]): Promise<readonly StreamedEvent[]> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const write = (index: number): void => {
      const chunk = chunks[index];
      if (chunk === undefined) response.end();
      else response.write(chunk, () => setImmediate(write, index + 1));
    };
    write(0);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stream = await EventStream.open(url, { method: 'GET', path: '/', headers: {}, body: undefined }, undefined, 2000);
  await stream.until(() => false, 2000);
  server.close();
  return stream.events;
}

const bom = '\ufeff';
const bytes = Buffer.from(`${bom}data: a\n\n`);

// What the WHATWG says a reader makes of a stream (HTML, 9.2.6): the data of each event, with its name where it has one.
const vectors: [string, string, (string | Buffer)[], string[]][] = [
  ['V1', 'LF', ['data: a\n\n'], ['a']],
  ['V1', 'CRLF', ['data: a\r\n\r\n'], ['a']],
  ['V1', 'CR', ['data: a\r\rdata: b\r\r: \r'], ['a', 'b']],
  ['V1', 'all of them', ['data: a\r\n\rdata: b\n\r\ndata: c\r\n\n'], ['a', 'b', 'c']],
  ['V2', 'a CRLF in two pieces', ['data: A\r\ndata: B\r', '\ndata: C\r\n\r\n'], ['A\nB\nC']],
  ['V3', 'a byte order mark', [`${bom}data: a\n\n`], ['a']],
  ['V3', 'a byte order mark in three pieces', [bytes.subarray(0, 1), bytes.subarray(1, 2), bytes.subarray(2)], ['a']],
  ['V4', 'two byte order marks', [`${bom}${bom}data: a\n\ndata: b\n\n`], ['b']],
  ['V5', 'comments', [': c\n\n:\n\ndata: a\n: mid\ndata: b\n\n'], ['a\nb']],
  ['V6', 'blanks and tabs', ['data:a\n\ndata:  b\n\ndata:\tc\n\n'], ['a', ' b', '\tc']],
  ['V7', 'fields without a colon', ['data\n\ndata\ndata\n\ndata:'], ['', '\n']],
  ['V8', 'a name without data', ['event: x\n\ndata: a\n\n'], ['a']],
  ['V9', 'two names', ['event: x\nevent: y\ndata: a\n\n'], ['y: a']],
  ['V13', 'unknown fields', ['foo: x\nDATA: n\n data: n\ndata : n\ndata: a\n\n'], ['a']],
  ['V13', 'times to come back', ['retry: 60\nretry: 9x\nretry: -1\nretry: 1.5\nretry:\ndata: a\n\n'], ['a']],
  ['V15', 'bytes that are no UTF-8', [Buffer.from('data: \xff\xc3(\n\n', 'latin1')], ['\ufffd\ufffd(']],
  ['V16', 'an event that does not end', ['data: a\n\ndata: lost\n'], ['a']],
];

test.each(vectors)('%s: a stream with %s is heard as the standard says', async (_, _what, chunks, expected) => {
  expect((await hear(chunks)).map(({ name, data }) => (name === undefined ? data : `${name}: ${data}`))).toEqual(expected);
});

test('SSE-17: an event of which the connection broke off, at whatever byte, is no event', async () => {
  const whole = 'event: x\ndata: {"a":1}\n\n';
  for (let length = 1; length < whole.length; length++) expect(await hear([`data: a\n\n${whole.slice(0, length)}`])).toHaveLength(1);
});

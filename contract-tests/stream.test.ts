import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Unreachable } from './check.ts';
import { EventStream, Silence } from './stream.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

const head = { 'content-type': 'text/event-stream' };

/** Opens a stream of a server that does what it is told to. */
async function open(answer: (response: ServerResponse) => void, timeout = 1000): Promise<EventStream> {
  const server = createServer((_, response) => answer(response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return await EventStream.open(url, { method: 'GET', path: '/events', headers: {}, body: undefined }, 'listen', timeout);
}

/** Hears a stream of these bytes to its end. */
async function hear(...chunks: (string | Buffer)[]): Promise<EventStream> {
  const stream = await open((response) => {
    response.writeHead(200, head);
    for (const chunk of chunks) response.write(chunk);
    response.end();
  });
  await stream.until(() => false, 1000);
  return stream;
}

const dataOf = ({ events }: EventStream): string[] => events.map(({ data }) => data);

test('reads what every reader of server-sent events must be able to read', async () => {
  const stream = await hear('\ufeff: welcome\r\n\r\ndata:{"a":1}\r\n\r\nevent: x\nid: 7\nretry: 10\ndata: [\ndata: ]\n\n:hb\n:hb\n');

  expect(stream.flaws).toEqual([]);
  expect(stream.events.map(({ name, json }) => [name, json])).toEqual([
    [undefined, { a: 1 }],
    ['x', []],
  ]);
  expect(stream.ending).toBe('ended');
});

test('reads characters that come in pieces', async () => {
  const bytes = Buffer.from('data: {"text":"Tschüß 👋🏽\u2028"}\n\n');
  const stream = await open((response) => {
    response.writeHead(200, head);
    const write = (at: number): void => {
      if (at === bytes.length) response.end();
      else response.write(bytes.subarray(at, at + 1), () => setImmediate(write, at + 1));
    };
    write(0);
  });
  await stream.until(() => false, 1000);

  expect(dataOf(stream)).toEqual(['{"text":"Tschüß 👋🏽\u2028"}']);
  expect(stream.flaws).toEqual([]);
});

test.each([
  ['an event that is not ended', ['data: {}\n\ndata: {"a"'], /ends within an event/],
  ['a last event without its empty line', ['data: {}\n'], /ends within an event/],
  ['a line that is no field', ['{"a":1}\n\n'], /unknown field/i],
  ['a retry that is no number', ['retry: soon\ndata: {}\n\n'], /retry/],
  ['bytes that are no UTF-8', [Buffer.from([0x64, 0x61, 0x74, 0x61, 0x3a, 0xff, 0x0a, 0x0a])], /no UTF-8/],
])('tells of %s', async (_, chunks: (string | Buffer)[], flaw) => {
  expect((await hear(...chunks)).flaws).toEqual([expect.stringMatching(flaw)]);
});

test('tells events at the moment they come', async () => {
  const stream = await open((response) => {
    response.writeHead(200, head);
    response.write('data: 1\n\n');
    setTimeout(() => response.write('data: 2\n\n'), 100);
  });
  await stream.until(() => stream.events.length === 2, 1000);
  const [first, second] = stream.events;

  expect((second?.at as number) - (first?.at as number)).toBeGreaterThan(50);
  expect(stream.ending).toBeUndefined();
  stream.leave();
});

test('gives up waiting, not the stream', async () => {
  const stream = await open((response) => {
    response.writeHead(200, head);
    response.write('data: 1\n\n');
  });

  expect(await stream.until(() => stream.events.length === 1, 1000)).toBe(true);
  expect(await stream.until(() => stream.events.length === 2, 50)).toBe(false);
  expect(stream.ending).toBeUndefined();
  stream.leave();
  expect(stream.ending).toBe('left');
});

test('hangs up when it has heard enough', async () => {
  let served: ServerResponse | undefined;
  const stream = await open((response) => {
    served = response;
    response.writeHead(200, head);
    response.write('data: 1\n\n');
  });
  stream.leave();

  await once(served as ServerResponse, 'close');
});

test('tells a connection that breaks from one that ends', async () => {
  const stream = await open((response) => {
    response.writeHead(200, head);
    response.write('data: 1\n\n', () => response.destroy());
  });
  await stream.until(() => false, 1000);

  expect(stream.ending).toBe('broken');
  expect(dataOf(stream)).toEqual(['1']);
});

test('does not read for ever', async () => {
  const chunk = `data: ${'x'.repeat(64 * 1024)}\n\n`;
  const stream = await open((response) => {
    response.writeHead(200, head);
    const write = (): void => {
      if (!response.destroyed) response.write(chunk, () => setImmediate(write));
    };
    write();
  });
  await stream.until(() => false, 5000);

  expect(stream.ending).toBe('overlong');
});

test('takes a refusal for an answer with an end', async () => {
  const stream = await open((response) => {
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end('{"status":false}');
  });
  await stream.until(() => false, 1000);

  expect(stream.endless).toBe(false);
  expect(stream.answer).toMatchObject({ status: 404, json: { status: false }, operation: 'listen' });
});

test('throws Silence when a server takes a request and says nothing', async () => {
  await expect(open(() => {}, 50)).rejects.toThrow(Silence);
});

test('throws Unreachable when nobody is there', async () => {
  const request = { method: 'GET', path: '/', headers: {}, body: undefined };
  await expect(EventStream.open('http://127.0.0.1:1', request, undefined, 1000)).rejects.toThrow(Unreachable);
});

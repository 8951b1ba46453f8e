import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { toServer } from './front.ts';
import { misdirected } from './host.ts';

const patience = { headers: 150, request: 300, check: 20 };
const servers: Server[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A server without any API, that answers in its own way. */
async function serve(answer: (response: ServerResponse) => void): Promise<number> {
  const server = toServer([], (_, response) => answer(response), misdirected([]), patience);
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

/** Sends a piece of a request. @returns what comes back until now. */
function begin(port: number, text: string): { readonly heard: () => string; readonly closed: () => boolean; readonly socket: Socket } {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  let heard = '';
  let closed = false;
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    heard += chunk;
  });
  socket
    .on('error', () => {})
    .on('close', () => {
      closed = true;
    });
  socket.write(text);
  return { heard: () => heard, closed: () => closed, socket };
}

const waitFor = (holds: () => boolean) => vi.waitFor(() => expect(holds()).toBe(true), { timeout: 5000, interval: 5 });

test.each([
  ['SSE-36', 'headers', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: '],
  ['SSE-36', 'request line', 'GE'],
  ['SSE-37', 'body', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf'],
])('%s: who dawdles over the %s is told so and hung up on', async (_, _what, text) => {
  const port = await serve(() => {});
  const { heard, closed } = begin(port, text);
  await waitFor(closed);
  expect(heard()).toMatch(/^HTTP\/1\.1 408 /);
  expect(JSON.parse(heard().split('\r\n\r\n')[1] as string)).toMatchObject({
    error: { message: expect.stringMatching(/too long to arrive/) },
  });
});

test('SSE-37: who dawdles over a body when the answer has begun is hung up on, and hears nothing more', async () => {
  const port = await serve((response) => response.writeHead(200).write('begun'));
  const { heard, closed } = begin(port, 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf');
  await waitFor(closed);
  expect(heard().match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200']);
});

test('SSE-35: a stream that is silent for longer than any request may take goes on', async () => {
  let stream: ServerResponse | undefined;
  const port = await serve((response) => {
    stream ??= response;
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  });
  expect(servers[0]?.timeout).toBe(0);
  const reader = begin(port, 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const dawdler = begin(port, 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf');
  // Whoever came later has been given up: the reader has been silent for longer than that.
  await waitFor(dawdler.closed);
  expect(reader.closed()).toBe(false);
  stream?.write('data: 1\n\n');
  await waitFor(() => reader.heard().includes('data: 1'));
});

test('RES-15: many who dawdle do not keep one from being served', async () => {
  const port = await serve((response) => response.end('served'));
  const dawdlers = Array.from({ length: 500 }, () => begin(port, 'GET / HTTP/1.1\r\nHost: loc'));
  const from = performance.now();
  const served = begin(port, 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  await waitFor(served.closed);
  expect(served.heard()).toContain('served');
  expect(performance.now() - from).toBeLessThan(2000);
  await waitFor(() => dawdlers.every(({ closed }) => closed()));
});

test('RES-15: a server looks every two seconds for who has had ten for headers, or thirty in all', async () => {
  const server = toServer([], () => {}, misdirected([]));
  expect([server.headersTimeout, server.requestTimeout]).toEqual([10_000, 30_000]);
  expect(server).toMatchObject({ connectionsCheckingInterval: 2000 });
});

test('HTTP-11: a request line of another HTTP is refused, and the connection closed', async () => {
  const port = await serve((response) => response.end());
  const { heard, closed } = begin(port, 'GET / HTTP/2.0\r\nHost: localhost\r\n\r\n');
  await waitFor(closed);
  expect(heard()).toMatch(/^HTTP\/1\.1 (400|505) /);
  expect(heard()).toContain('"bad_request"');
});

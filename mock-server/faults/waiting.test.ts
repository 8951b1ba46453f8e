import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { toServer } from '../http/front.ts';
import { misdirected } from '../http/host.ts';
import { startMockServer } from '../server.ts';
import { send, useServer } from '../test-client.ts';
import { askRaw } from './raw-connection.ts';

const client = useServer();
const servers: HttpServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

const seen = async (count: number) =>
  vi.waitFor(() => expect(client.server.faults.all[0]?.struck).toBe(count), { timeout: 10_000, interval: 2 });
const authorization = () => ({ authorization: `Bearer ${client.keyOf('speko', 'full')}` });
const makeAgent = (url: string, size = 1, headers = {}) => {
  const body = { name: 'Waiter', systemPrompt: 'x'.repeat(size), intent: { language: 'en' } };
  return send<{ code?: string; systemPrompt?: string }>(`${url}/speko/v1/agents`, {
    method: 'POST',
    headers: { ...authorization(), ...headers },
    body,
  });
};

test('a request that waits when the world begins anew is answered 503 in the envelope of its API, and not carried out', async () => {
  client.server.faults.add({ on: 'speko', latency: '1h' });
  const answers = [client.ask<{ code?: string }>('speko', '/v1/agents', { key: 'full' }), makeAgent(client.server.url)];
  await seen(2);
  client.server.reset();
  const { length } = client.server.world.agents.of('acme');
  for (const { status, headers, body } of await Promise.all(answers)) {
    expect(status).toBe(503);
    expect(headers['x-ringback-fault']).toBe('1');
    expect(body).toMatchObject({ code: 'INTERNAL_ERROR' });
  }
  await client.advance('2h');
  expect(client.server.world.agents.of('acme')).toHaveLength(length);
  expect(client.server.log.list()).toEqual([]);
});

test('a request that waits when the server stops is answered, and does not hold up the end', async () => {
  const server = await startMockServer({ clock: 'virtual', faults: ['on=speko,latency=1h'] });
  const answer = send(`${server.url}/speko/v1/agents`, { headers: { connection: 'close' } });
  await vi.waitFor(() => expect(server.faults.all[0]?.struck).toBe(1), { timeout: 10_000, interval: 2 });
  const from = performance.now();
  await server.close();
  expect((await answer).status).toBe(503);
  expect(performance.now() - from).toBeLessThan(900);
});

test('a request that would have been reset after its wait is not left waiting either', async () => {
  client.server.faults.add({ on: 'speko', latency: '1h', reset: 'after' });
  const heard = askRaw(client.server.url, '/speko/v1/agents', client.keyOf('speko', 'full'));
  await seen(1);
  client.server.reset();
  expect(await heard).toEqual({ text: '', how: 'reset' });
});

/** The server behind a front that gives a request a second to arrive. */
async function hurried(): Promise<string> {
  const server = toServer([], client.server.app, misdirected([]), { headers: 1000, request: 1000, check: 20 });
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Waits for longer than a request may take to arrive: somebody who came later, and is not struck, has been given up. */
async function outlast(url: string): Promise<void> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
  socket.write('POST /_ringback/faults HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\nhalf');
  const [told] = await once(socket, 'data');
  expect(told).toMatch(/^HTTP\/1.1 408 /);
  socket.destroy();
}

test('SSE-37: a large request that is struck arrives while it waits, and is not taken for one that dawdles', async () => {
  const url = await hurried();
  client.server.faults.add({ on: 'speko', latency: '40s' });
  const answer = makeAgent(url, 500_000);
  await seen(1);
  await outlast(url);
  await client.advance('40s');
  const { status, body } = await answer;
  expect(status).toBe(201);
  expect(body.systemPrompt).toHaveLength(500_000);
});

test.each([
  ['of a length that is told', {}],
  ['in chunks', { 'transfer-encoding': 'chunked' }],
])('SSE-37: so does one that is too large, %s, and it is answered so after its wait', async (_, headers) => {
  const url = await hurried();
  client.server.faults.add({ on: 'speko', latency: '40s' });
  const answer = makeAgent(url, 1_200_000, headers);
  await seen(1);
  await outlast(url);
  await client.advance('40s');
  expect((await answer).status).toBe(413);
});

test('a body that nobody wants arrives too', async () => {
  const url = await hurried();
  client.server.faults.add({ on: 'speko', latency: '40s' });
  const answer = send(`${url}/speko/v1/agents`, { headers: authorization(), body: 'x'.repeat(500_000) });
  await seen(1);
  await outlast(url);
  await client.advance('40s');
  expect((await answer).status).toBe(200);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startMockServer } from '../server.ts';
import { type Reply, send, useServer } from '../test-client.ts';
import { Receiver } from '../webhooks/test-receiver.ts';
import type { FaultStart } from './fault.ts';
import { askRaw } from './raw-connection.ts';

const client = useServer();
let receiver: Receiver;
beforeEach(async () => {
  receiver = await Receiver.start();
});
afterEach(() => receiver.stop());

const add = (fault: FaultStart, expected = 201) => client.control<{ id: number }>('/faults', fault, expected);
const faults = async () =>
  (await client.ask<{ faults: (FaultStart & { met: number; struck: number })[] }>('ringback', '/faults')).body.faults;

const detail = (): Promise<Reply<{ code?: string }>> =>
  client.ask('speko', `/v1/calls/${client.resources('speko')['ended_call']}`, { key: 'full' });
const transfer = async (id: string) =>
  await client.ask('speko', `/v1/calls/${id}/transfers/blind`, { key: 'full', method: 'POST', body: { to: '+12025550143' } });
const statuses = async (times: number) => {
  const seen: number[] = [];
  for (let count = 0; count < times; count++) seen.push((await detail()).status);
  return seen;
};
const started = async () => (await client.startCall('booked-appointment', { elapsed: '6s' })).names['speko'] as string;
const transfersOf = async (id: string) =>
  (await client.ask<{ transfers?: unknown[] }>('speko', `/v1/calls/${id}`, { key: 'full' })).body.transfers?.length ?? 0;

// Requests

test('a status is answered in the envelope of the API, and says which fault it is', async () => {
  await add({ on: 'speko/getCall', status: 503, retryAfter: 7 });
  const { status, headers, body } = await detail();
  expect(status).toBe(503);
  expect(headers['retry-after']).toBe('7');
  expect(headers['x-ringback-fault']).toBe('1');
  expect(body).toEqual({ error: 'internal error', code: 'INTERNAL_ERROR' });
  expect((await client.ask('meetric', '/account', { key: 'all' })).status).toBe(200);
});

test('a status that the API has a code for comes with it', async () => {
  await add({ on: 'speko', status: 429, retryAfter: 1 });
  expect((await detail()).body).toMatchObject({ code: 'RATE_LIMITED' });
});

test('what is answered by a fault has not been carried out', async () => {
  const id = await started();
  await add({ on: 'speko/blindTransferCall', status: 500, times: 1 });
  expect((await transfer(id)).status).toBe(500);
  expect(await transfersOf(id)).toBe(0);
  expect((await transfer(id)).status).toBe(201);
});

test('which requests are struck follows from the seed', async () => {
  const rounds: number[][] = [];
  for (const seed of [1, 1, 2]) {
    client.server.reset();
    await add({ on: 'speko', rate: 0.4, status: 500, seed });
    rounds.push(await statuses(30));
  }
  const [first, again, other] = rounds as [number[], number[], number[]];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  expect(first.filter((status) => status === 500).length).toBeGreaterThan(4);
  expect(first.filter((status) => status === 200).length).toBeGreaterThan(4);
});

test('some are let by first, and no more are struck than wanted', async () => {
  await add({ on: 'speko', status: 500, skip: 2, times: 3 });
  expect(await statuses(7)).toEqual([200, 200, 500, 500, 500, 200, 200]);
  expect(await faults()).toMatchObject([{ id: 1, on: 'speko', met: 7, struck: 3 }]);
});

test('a request waits on the clock of the server', async () => {
  await add({ on: 'speko', latency: '3s' });
  let answered = false;
  const answer = detail().then((reply) => {
    answered = true;
    return reply;
  });
  await vi.waitFor(async () => expect((await faults())[0]?.struck).toBe(1), { timeout: 10_000 });
  await client.advance('2999ms');
  expect(answered).toBe(false);
  await client.advance('1ms');
  expect((await answer).status).toBe(200);
});

test('a fault strikes what it is on, and nothing else', async () => {
  const others = () => Promise.all([client.ask('speko', '/v1/agents', { key: 'full' }), client.ask('meetric', '/account', { key: 'all' })]);
  await add({ on: 'speko/getCall', status: 503 });
  expect((await others()).map(({ status }) => status)).toEqual([200, 200]);
  await add({ on: 'speko', status: 500 });
  expect((await others()).map(({ status }) => status)).toEqual([500, 200]);
  expect(await faults()).toMatchObject([
    { met: 0, struck: 0 },
    { met: 1, struck: 1 },
  ]);
});

test('of several faults the first that says what is answered decides all of it, and the others have not struck', async () => {
  await add({ on: 'speko', latency: '1ms', times: 2 });
  await add({ on: 'speko', status: 503, times: 1 });
  await add({ on: 'speko', status: 429, retryAfter: 9, times: 1 });
  await add({ on: 'speko', reset: 'before', skip: 2 });
  const ask = async () => {
    const answer = detail();
    await vi.waitFor(() => expect(client.server.world.clock.waiting).toBeGreaterThan(0), { timeout: 10_000 });
    await client.advance('1ms');
    return await answer;
  };
  const first = await ask();
  expect(first.status).toBe(503);
  expect(first.headers).not.toHaveProperty('retry-after');
  expect(first.headers['x-ringback-fault']).toBe('1, 2');
  const second = await ask();
  expect(second.status).toBe(429);
  expect(second.headers).toMatchObject({ 'retry-after': '9', 'x-ringback-fault': '1, 3' });
  expect((await faults()).map(({ met, struck }) => [met, struck])).toEqual([
    [2, 2],
    [2, 1],
    [2, 1],
    [2, 0],
  ]);
});

test('a latency of a range is another one for each request, and the same in every run', async () => {
  const waits = async () => {
    client.server.reset();
    await add({ on: 'speko', latency: '1s..5s' });
    const [fault] = client.server.faults.all;
    return Array.from({ length: 20 }, () => {
      fault?.strikes('request');
      return fault?.latency() as number;
    });
  };
  const first = await waits();
  expect(await waits()).toEqual(first);
  expect(new Set(first).size).toBeGreaterThan(15);
  for (const wait of first) expect(wait).toBeGreaterThanOrEqual(1000);
  for (const wait of first) expect(wait).toBeLessThanOrEqual(5000);
});

test.each([
  ['before', 0],
  ['after', 1],
] as const)('a connection that is reset %s the work leaves %d transfers', async (reset, left) => {
  const id = await started();
  await add({ on: 'speko/blindTransferCall', reset, times: 1 });
  const body = { to: '+12025550143' };
  const headers = { authorization: `Bearer ${client.keyOf('speko', 'full')}`, 'content-type': 'application/json' };
  await expect(
    fetch(`${client.server.url}/speko/v1/calls/${id}/transfers/blind`, { method: 'POST', body: JSON.stringify(body), headers }),
  ).rejects.toThrow('fetch failed');
  expect(await transfersOf(id)).toBe(left);
  const { requests } = (await client.ask<{ requests: object[] }>('ringback', '/requests')).body;
  expect(requests).toContainEqual(expect.objectContaining({ operation: 'blindTransferCall', status: 0 }));
});

test('a connection that is reset during an answer has told half of it', async () => {
  const whole = (await detail()).text;
  await add({ on: 'speko', reset: 'during', times: 2 });
  const path = `/speko/v1/calls/${client.resources('speko')['ended_call']}`;
  const { text, how } = await askRaw(client.server.url, path, client.keyOf('speko', 'full'));
  const [head, body] = text.split('\r\n\r\n') as [string, string];
  expect(how).toBe('reset');
  expect(head).toMatch(/^HTTP\/1.1 200 /);
  expect(head).toMatch(new RegExp(`^content-length: ${Buffer.byteLength(whole)}$`, 'im'));
  expect(body.length).toBeGreaterThan(whole.length / 3);
  expect(body.length).toBeLessThan((whole.length / 3) * 2);
  const alone = await askRaw(client.server.url, path, client.keyOf('speko', 'full'), 'HEAD');
  expect(alone).toEqual({ text: expect.stringMatching(/^HTTP\/1.1 200 [\s\S]*\r\n\r\n$/), how: 'reset' });
});

test.each(['before', 'after'] as const)('a connection that is reset %s the work is reset, not ended, and tells nothing', async (reset) => {
  await add({ on: 'speko', reset });
  const path = `/speko/v1/calls/${client.resources('speko')['ended_call']}`;
  expect(await askRaw(client.server.url, path, client.keyOf('speko', 'full'))).toEqual({ text: '', how: 'reset' });
});

// Webhooks

const subscribe = () => client.control('/webhooks', { vendor: 'meetric', url: receiver.url, tenant: 'globex' }, 201);

test('a webhook comes later than it would, and is tried again from then on', async () => {
  await subscribe();
  await add({ on: 'meetric/conversation.completed', webhookDelay: '10m' });
  await client.startCall('booked-appointment', { tenant: 'globex', elapsed: '30m' });
  await client.startCall('booked-appointment', { tenant: 'globex' });
  await client.advance('5m');
  expect(receiver.received).toEqual([]);
  await client.advance('10m');
  expect(receiver.received.length).toBe(1);
});

test('WH-16: a webhook comes twice, alike to the byte, and is on record once', async () => {
  await subscribe();
  await add({ on: 'meetric', twice: true });
  await client.startCall('booked-appointment', { tenant: 'globex' });
  await client.advance('5m');
  const [first, second, ...more] = receiver.received;
  expect(more).toEqual([]);
  expect(second?.body).toEqual(first?.body);
  expect(second?.headers).toEqual(first?.headers);
  const { deliveries } = (await client.ask<{ deliveries: { attempts: unknown[] }[] }>('ringback', '/deliveries')).body;
  expect(deliveries.map(({ attempts }) => attempts.length)).toEqual([1]);
});

// Ending them

test('faults end one by one, and all at once', async () => {
  for (const status of [500, 502, 503]) await add({ on: 'speko', status });
  const end = (path: string) => client.ask('ringback', path, { method: 'DELETE' });
  expect((await end('/faults/1')).status).toBe(204);
  expect((await end('/faults/1')).status).toBe(404);
  expect((await detail()).status).toBe(502);
  expect((await end('/faults')).status).toBe(204);
  expect((await detail()).status).toBe(200);
});

test('those of the start are there again after a reset, and the others are not', async () => {
  await using server = await startMockServer({ clock: 'virtual', faults: ['on=speko/getCall,status=503,times=1'] });
  server.faults.add({ on: 'speko', status: 500 });
  server.reset();
  expect(server.faults.all.map(({ start }) => start)).toEqual([{ on: 'speko/getCall', status: 503, times: 1 }]);
});

test('a control API that is struck could not be mended, so it never is', async () => {
  await add({ status: 500 });
  expect((await client.ask('ringback', '/world')).status).toBe(200);
  expect((await detail()).status).toBe(500);
});

test('a virtual clock is skewed from where it would start', async () => {
  await using server = await startMockServer({ clock: 'virtual', skew: -90_000 });
  expect(client.server.world.bornAt - server.world.bornAt).toBe(90_000);
  server.reset();
  expect(client.server.world.bornAt - server.world.bornAt).toBe(90_000);
});

test('a skewed clock shows in every header', async () => {
  await using server = await startMockServer({ skew: -90_000 });
  const { headers } = await send(`${server.url}/speko/v1/calls/none`);
  const behind = Date.now() - Date.parse(headers.date as string);
  expect(behind).toBeGreaterThan(88_000);
  expect(behind).toBeLessThan(100_000);
});

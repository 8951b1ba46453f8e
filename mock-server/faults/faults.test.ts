import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startMockServer } from '../server.ts';
import { type Reply, send, useServer } from '../test-client.ts';
import { Receiver } from '../webhooks/test-receiver.ts';
import type { FaultStart } from './fault.ts';

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
  await add({ on: 'speko', reset: 'during', times: 1 });
  const answer = await fetch(`${client.server.url}/speko/v1/calls/${client.resources('speko')['ended_call']}`, {
    headers: { authorization: `Bearer ${client.keyOf('speko', 'full')}` },
  });
  expect(answer.status).toBe(200);
  expect(Number(answer.headers.get('content-length'))).toBe(Buffer.byteLength(whole));
  await expect(answer.text()).rejects.toThrow('terminated');
});

// Streams

/** Listens to a call until its stream ends. @returns what came, and whether it ended as HTTP wants. */
async function listen(fault?: FaultStart): Promise<{ events: string[]; text: string; whole: boolean }> {
  client.server.reset();
  if (fault) await add(fault);
  const { names } = await client.startCall('caller-hangs-up', { elapsed: '1s', tenant: 'acme' });
  const answer = await fetch(`${client.server.url}/smallest/atoms/v1/events?callId=${names['smallest']}`, {
    headers: { authorization: `Bearer ${client.keyOf('smallest', 'owner')}` },
  });
  let text = '';
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) text += decoder.decode(chunk, { stream: true });
    return true;
  })().catch(() => false);
  for (let minutes = 0; minutes < 4; minutes++) await client.advance('1m');
  const whole = await reading;
  const events = [...text.matchAll(/^data: ?(.*)\n\n/gm)].map(
    ([, data]) => (JSON.parse(data as string) as { event_type: string }).event_type,
  );
  return { events, text, whole };
}
const on = 'smallest/subscribeToLiveEvents';

test('a stream breaks off after some events', async () => {
  const usual = await listen();
  expect(usual.whole).toBe(true);
  const { events, whole, text } = await listen({ on, cutAfter: 4 });
  expect(whole).toBe(false);
  expect(events).toEqual(usual.events.slice(0, 4));
  expect(text).toMatch(/\n\n$/);
});

test('a stream breaks off within an event', async () => {
  const { text, whole } = await listen({ on, cutWithin: 3 });
  expect(whole).toBe(false);
  expect(text.split('\n\n').length).toBe(3);
  expect(text).not.toMatch(/\n\n$/);
});

test('events come twice', async () => {
  const usual = await listen();
  const { events, whole } = await listen({ on, twice: true });
  expect(whole).toBe(true);
  expect(events).toEqual(usual.events.flatMap((event) => [event, event]));
});

test('some events change places with the next one, and none is lost', async () => {
  const usual = await listen();
  const { events } = await listen({ on, swapped: true, rate: 0.5 });
  expect(events).not.toEqual(usual.events);
  expect(events.toSorted()).toEqual(usual.events.toSorted());
});

test('events come late, in their order', async () => {
  const usual = await listen();
  const { events, whole } = await listen({ on, late: '7s', rate: 0.3 });
  expect(whole).toBe(true);
  expect(events).toEqual(usual.events);
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

// Naming and ending them

test.each([
  [{ on: 'speko' }, 'expected a way of going wrong'],
  [{ on: 'twilio', status: 500 }, 'there is no API "twilio"; there are speechify, smallest, speko, meetric'],
  [{ on: 'speko/getCal', status: 500 }, 'speko has no operation or announcement "getCal"'],
  [{ retryAfter: 5, latency: '1s' }, 'retryAfter goes with a status'],
])('%j is refused with the reason', async (fault, reason) => {
  const { error } = await client.control<{ error: { message: string } }>('/faults', fault, 400);
  expect(error.message).toContain(reason);
});

test('the list says what a fault can be on, and that can be named', async () => {
  const { strikable } = (await client.ask<{ strikable: Record<string, string[]> }>('ringback', '/faults')).body;
  expect(strikable['speko']).toEqual(expect.arrayContaining(['getCall', 'call.status']));
  for (const [api, names] of Object.entries(strikable))
    for (const name of names.slice(-2)) await add({ on: `${api}/${name}`, status: 503, rate: 0 });
});

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

test.each([
  ['on=speko', 'expected a way of going wrong'],
  ['on=speko,status=200', 'status'],
  ['on=speko,colour=red,status=500', 'colour'],
  ['on=nobody,status=500', 'there is no API "nobody"'],
  ['', 'expected'],
])('the fault "%s" keeps a server from starting, and the message says why', async (text, why) => {
  await expect(startMockServer({ faults: [text] })).rejects.toThrow(why);
});

test('a control API that is struck could not be mended, so it never is', async () => {
  await add({ status: 500 });
  expect((await client.ask('ringback', '/world')).status).toBe(200);
  expect((await detail()).status).toBe(500);
});

test('a skewed clock shows in every header', async () => {
  await using server = await startMockServer({ skew: -90_000 });
  const { headers } = await send(`${server.url}/speko/v1/calls/none`);
  const behind = Date.now() - Date.parse(headers.date as string);
  expect(behind).toBeGreaterThan(88_000);
  expect(behind).toBeLessThan(100_000);
});

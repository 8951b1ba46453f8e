import { expect, test } from 'vitest';
import { startMockServer } from '../server.ts';
import { useServer } from '../test-client.ts';
import type { FaultStart } from './fault.ts';

const client = useServer();
const stream = 'smallest/subscribeToLiveEvents';
const announcement = 'meetric/conversation.completed';
const together = 'exclude each other';

/** Faults that could never strike, or of which a part could never be seen; with a piece of what is said about each. */
const flawed: readonly (readonly [FaultStart, string])[] = [
  [{ on: 'speko' }, 'expected a way of going wrong'],
  [{ on: 'meetric', twice: false, swapped: false }, 'expected a way of going wrong'],
  [{ on: 'twilio', status: 500 }, 'there is no API "twilio"; there are speechify, smallest, speko, meetric'],
  [{ on: 'ringback', status: 500 }, 'there is no API "ringback"'],
  [{ on: 'speko/getCal', status: 500 }, 'speko has no operation or announcement "getCal"'],
  [{ retryAfter: 5, latency: '1s' }, 'retryAfter goes with a status'],
  [{ latency: '2s..1s' }, 'latency: 2s..1s ends before it begins'],
  [{ latency: '0s' }, 'latency: 0s changes nothing'],
  [{ latency: '0s..0ms' }, 'latency: 0s..0ms changes nothing'],
  [{ late: '0ms' }, 'late: 0ms changes nothing'],
  [{ webhookDelay: '0h' }, 'webhookDelay: 0h changes nothing'],
  [{ latency: '1s..32d' }, 'latency: 1s..32d is too long; expected 31 days at the most'],
  [{ reset: 'before', status: 503 }, `reset=before and status ${together}`],
  [{ reset: 'after', status: 503 }, `reset=after and status ${together}`],
  [{ reset: 'during', cutAfter: 3 }, `reset and cutAfter ${together}`],
  [{ reset: 'after', cutWithin: 3 }, `reset and cutWithin ${together}`],
  [{ reset: 'before', late: '1s' }, `reset=before and late ${together}`],
  [{ status: 503, cutAfter: 3 }, `status and cutAfter ${together}`],
  [{ status: 503, swapped: true }, `status and swapped ${together}`],
  [{ cutAfter: 3, cutWithin: 2 }, `cutAfter and cutWithin ${together}`],
  [{ on: 'speko/getCall', late: '5s' }, 'late is about events of streams, and speko/getCall has none'],
  [{ on: 'speko/getCall', latency: '1s', twice: true }, 'twice is about events of streams and webhooks, and speko/getCall has none'],
  [{ on: 'speko/getCall', cutAfter: 1 }, `let on name ${stream}, speko/`],
  [{ on: 'speko/getCall', webhookDelay: '1s' }, 'webhookDelay is about webhooks, and speko/getCall has none'],
  [{ on: 'meetric', cutWithin: 1 }, 'cutWithin is about streams, and meetric has none'],
  [{ on: stream, webhookDelay: '1s' }, 'webhookDelay is about webhooks'],
  [{ on: stream, status: 500, twice: true }, 'twice is about events of streams and webhooks'],
  [{ on: announcement, status: 503 }, `status is about requests, and ${announcement} has none`],
  [{ on: announcement, latency: '1s' }, 'latency is about requests'],
  [{ on: announcement, swapped: true }, 'swapped is about events of streams'],
];

test.each(flawed)('%j is refused with the reason, in one line', async (fault, reason) => {
  const { error } = await client.control<{ error: { message: string } }>('/faults', fault, 400);
  expect(error.message).toContain(reason);
  expect(error.message).not.toContain('\n');
  expect(client.server.faults.all).toEqual([]);
  const text = Object.entries(fault).map(([name, value]) => `${name}=${value}`);
  await expect(startMockServer({ faults: [text.join(',')] })).rejects.toThrow(reason);
});

test.each([
  ['on=speko,status=200', 'status: '],
  ['on=speko,colour=red,status=500', 'colour'],
  ['on=nobody,status=500', 'there is no API "nobody"'],
  ['status=503,status=404', 'status: it is there more than once'],
  ['on=speko,on=meetric,status=404', 'on: it is there more than once'],
  ['', 'expected'],
])('the fault "%s" keeps a server from starting, and the message says why', async (text, why) => {
  await expect(startMockServer({ faults: [text] })).rejects.toThrow(why);
});

const sensible: readonly FaultStart[] = [
  { latency: '1s', late: '1s', webhookDelay: '1s', twice: true, swapped: true, cutAfter: 3 },
  { latency: '2s..2s', reset: 'before' },
  { status: 503, reset: 'during', latency: '1s', twice: true },
  { on: 'meetric', status: 503, twice: true },
  { on: 'smallest/*', cutWithin: 1, late: '31d' },
  { on: stream, reset: 'after', twice: true },
  { on: announcement, webhookDelay: '1s', twice: true, swapped: false },
];

test.each(sensible.map((fault) => [fault]))('%j is taken', async (fault) => {
  await client.control('/faults', fault, 201);
});

test('the list says what a fault can be on, and that can be named', async () => {
  const { strikable } = (await client.ask<{ strikable: Record<string, string[]> }>('ringback', '/faults')).body;
  expect(strikable['speko']).toEqual(expect.arrayContaining(['getCall', 'call.status']));
  for (const { api, hook } of client.server.vendors) {
    for (const name of strikable[api] ?? []) {
      const way = hook?.events.includes(name) ? { webhookDelay: '1s' } : { status: 503 };
      await client.control('/faults', { on: `${api}/${name}`, rate: 0, ...way }, 201);
    }
  }
});

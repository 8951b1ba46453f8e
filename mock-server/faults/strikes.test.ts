import { expect, test } from 'vitest';
import { Clock } from '../call/clock.ts';
import type { FaultStart } from './fault.ts';
import { Faults } from './faults.ts';
import { faultyStream } from './faulty-stream.ts';

// What befalls each follows from the faults alone: no server is needed to see it.

const api = 'smallest';
const operation = 'subscribeToLiveEvents';
const requests = (faults: Faults, count: number) => Array.from({ length: count }, () => faults.onRequest(api, operation));

test('what several faults add adds up', () => {
  const both = (fault: FaultStart) => new Faults([fault, fault]);
  expect(both({ latency: '2s' }).onRequest(api, operation)?.latency).toBe(4000);
  expect(both({ late: '3s' }).onEvents(api, operation)?.(true).late).toBe(6000);
  expect(both({ webhookDelay: '5s' }).onWebhook(api, 'analytics-completed').delay).toBe(10_000);
});

test('streams and webhooks do not change which requests are struck', () => {
  const start: FaultStart = { rate: 0.5, latency: '1s', late: '1s', webhookDelay: '1s' };
  const alone = requests(new Faults([start]), 40).map(Boolean);
  const faults = new Faults([start]);
  const among = alone.map(() => {
    faults.onEvents(api, operation)?.(true);
    faults.onWebhook(api, 'analytics-completed');
    return faults.onRequest(api, operation) !== undefined;
  });
  expect(among).toEqual(alone);
});

test('which webhooks are struck is drawn apart from which requests are', () => {
  const faults = new Faults([{ rate: 0.5, status: 503, webhookDelay: '1s' }]);
  const struck = requests(faults, 40).map(Boolean);
  expect(struck.map(() => faults.onWebhook(api, 'analytics-completed').delay > 0)).not.toEqual(struck);
});

test('a fault with a cut and a wait strikes both at once, and counts once', () => {
  const faults = new Faults([{ latency: '1s', cutAfter: 3, times: 1 }]);
  const [first, second] = requests(faults, 2);
  expect(faults.onStream(api, operation, first)).toMatchObject({ by: [1], latency: 1000, cutAfter: 3 });
  expect(faults.onStream(api, operation, second)).toBeUndefined();
  expect(faults.all[0]).toMatchObject({ met: 2, struck: 1 });
});

test('of several faults that break a stream off the first that strikes decides, and a reset of its request before them', () => {
  const faults = new Faults([{ cutAfter: 5, skip: 1 }, { cutWithin: 2 }, { reset: 'after', skip: 2 }]);
  const open = () => faults.onStream(api, operation, faults.onRequest(api, operation));
  expect([open(), open(), open()]).toMatchObject([
    { by: [2], cutAfter: undefined, cutWithin: 2 },
    { by: [1], cutAfter: 5, cutWithin: undefined },
    { by: [3], reset: 'after', cutAfter: undefined, cutWithin: undefined },
  ]);
  expect(faults.all.map(({ met, struck }) => [met, struck])).toEqual([
    [3, 1],
    [3, 1],
    [3, 1],
  ]);
});

/** Lets a stream of five events, one each second, fare as the faults want. @returns what came, and at which second. */
async function fare(...starts: FaultStart[]): Promise<string[]> {
  const clock = new Clock(0, 0);
  const came: string[] = [];
  const put = (text: string) => came.push(`${clock.now / 1000} ${text.trim()}`);
  const faults = new Faults(starts);
  const strike = { request: faults.onStream(api, operation, faults.onRequest(api, operation)), event: faults.onEvents(api, operation) };
  const events = ['a', 'b', 'c', 'd', 'e'];
  const stream = faultyStream(
    (sink) => {
      for (const [index, name] of events.entries()) clock.at(index * 1000, () => sink.write(`${name}\n\n`));
      clock.at(events.length * 1000, () => sink.end());
      return () => {};
    },
    strike,
    clock,
    (how) => put(how),
  );
  stream({ write: (frame) => put(frame.toString()), end: () => put('end'), fail: (error) => put(String(error)) });
  await clock.advance(60_000);
  return came;
}

test.each<[string, FaultStart[], string[]]>([
  ['late', [{ late: '7s' }], ['7 a', '8 b', '9 c', '10 d', '11 e', '11 end']],
  ['late, one of them', [{ late: '7s', skip: 1, times: 1 }], ['0 a', '8 b', '8 c', '8 d', '8 e', '8 end']],
  ['late, the last', [{ late: '7s', skip: 4 }], ['0 a', '1 b', '2 c', '3 d', '11 e', '11 end']],
  ['twice', [{ twice: true, skip: 3 }], ['0 a', '1 b', '2 c', '3 d', '3 d', '4 e', '4 e', '5 end']],
  ['swapped', [{ swapped: true }], ['1 b', '1 a', '3 d', '3 c', '5 e', '5 end']],
  ['swapped, once', [{ swapped: true, times: 1 }], ['1 b', '1 a', '2 c', '3 d', '4 e', '5 end']],
  ['swapped and twice', [{ swapped: true, twice: true, times: 1 }], ['1 b', '1 a', '1 a', '2 c', '3 d', '4 e', '5 end']],
  ['swapped and late', [{ swapped: true, late: '2s', times: 1 }], ['1 b', '3 a', '3 c', '3 d', '4 e', '5 end']],
  ['cut after none', [{ cutAfter: 0 }], ['0 closed']],
  ['cut after two', [{ cutAfter: 2 }], ['0 a', '1 b', '1 closed']],
  ['cut after more than there are', [{ cutAfter: 9 }], ['0 a', '1 b', '2 c', '3 d', '4 e', '5 end']],
  ['cut within the second', [{ cutWithin: 2 }], ['0 a', '1 b', '1 closed']],
  ['reset during', [{ reset: 'during' }], ['0 a', '0 reset']],
  ['reset after', [{ reset: 'after' }], ['0 a', '1 b', '2 c', '3 d', '4 e', '5 reset']],
  ['cut and late', [{ late: '7s', cutAfter: 1 }], ['7 a', '7 closed']],
])('a stream whose events are struck: %s', async (_, starts, came) => {
  expect(await fare(...starts)).toEqual(came);
});

test('events that cannot change places any more are not counted', async () => {
  const faults = new Faults([{ swapped: true }]);
  const ask = faults.onEvents(api, operation);
  expect(ask?.(true).swapped).toBe(true);
  expect(ask?.(false).swapped).toBe(false);
  expect(faults.all[0]).toMatchObject({ met: 1, struck: 1 });
});

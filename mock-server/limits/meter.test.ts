import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, minute } from '../call/time.ts';
import { Meter, type VendorLimits } from './meter.ts';

const newMeter = (limits: VendorLimits, most = 10_000) => new Meter(limits, most);
const noon = 20_000 * day + day / 2;

test('as many requests as a window allows are let in, and the next one waits for its end', () => {
  const meter = newMeter({ requests: { most: 3, window: minute } });
  expect([0, 10, 20].map((ms) => meter.request('key', noon + ms))).toEqual([0, 0, 0]);
  expect(meter.request('key', noon + 30)).toBe(minute - 30);
  // What was refused is not counted, and the window does not grow by it.
  expect(meter.request('key', noon + minute - 1)).toBe(1);
  expect(meter.request('key', noon + minute)).toBe(0);
});

test('everybody has a window of their own, which begins with their first request', () => {
  const meter = newMeter({ requests: { most: 1, window: minute } });
  expect(meter.request('one', noon)).toBe(0);
  expect(meter.request('other', noon + 5000)).toBe(0);
  expect([meter.request('one', noon + 6000), meter.request('other', noon + 6000)]).toEqual([54_000, 59_000]);
});

test('a bucket lets a burst in at once, then fills by so many a second', () => {
  const meter = newMeter({ requests: { most: 5, window: 1000, burst: 30 } });
  const letIn = (now: number) => Array.from({ length: 40 }, () => meter.request('account', now)).filter((wait) => wait === 0).length;
  expect(letIn(noon)).toBe(30);
  expect(meter.request('account', noon)).toBe(200);
  expect(letIn(noon + 1000)).toBe(5);
  expect(letIn(noon + minute)).toBe(30);
});

test('whoever waits as long as told is let in, and whoever waits a millisecond less is not', () => {
  const limit = fc.record({ most: fc.integer({ min: 1, max: 20 }), window: fc.integer({ min: 20, max: 100_000 }) });
  const bursts = fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined });
  fc.assert(
    fc.property(limit, bursts, fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 60 }), (requests, burst, pauses) => {
      const make = () => newMeter({ requests: { ...requests, ...(burst !== undefined && { burst }) } });
      const meter = make();
      let now = noon;
      for (const pause of pauses) {
        now += pause;
        const wait = Math.ceil(meter.request('key', now));
        if (wait === 0) continue;
        expect(meter.request('key', now + wait - 1)).toBeGreaterThan(0);
        now += wait;
        expect(meter.request('key', now)).toBe(0);
      }
    }),
  );
});

test('a quota counts different things, each once a day', () => {
  const meter = newMeter({ quota: 2 });
  const read = (thing: string, now: number) => {
    const wait = meter.reading('key', thing, now);
    if (wait === 0) meter.read('key', thing, now);
    return wait;
  };
  expect(['a', 'b', 'a', 'b'].map((thing) => read(thing, noon))).toEqual([0, 0, 0, 0]);
  expect(read('c', noon)).toBe(day / 2);
  expect(meter.reading('other', 'c', noon)).toBe(0);
  expect([read('c', noon + day / 2 - 1), read('c', noon + day / 2), read('a', noon + day / 2)]).toEqual([1, 0, 0]);
});

test('what is asked about without being read is not counted', () => {
  const meter = newMeter({ quota: 1 });
  expect([meter.reading('key', 'a', noon), meter.reading('key', 'b', noon)]).toEqual([0, 0]);
});

test('what is not limited is not counted', () => {
  const meter = newMeter({ calls: 1 });
  for (let index = 0; index < 100; index++) {
    meter.read('key', `${index}`, noon);
    expect([meter.request('key', noon), meter.reading('key', `${index}`, noon)]).toEqual([0, 0]);
  }
});

test('beyond the bound the count of the one that began first is forgotten, and who began anew did not begin first', () => {
  const meter = newMeter({ requests: { most: 1, window: minute } }, 2);
  expect([meter.request('one', noon), meter.request('other', noon + 1)]).toEqual([0, 0]);
  expect(meter.request('one', noon + minute)).toBe(0);
  expect(meter.request('third', noon + minute)).toBe(0);
  expect(meter.request('one', noon + minute + 1)).toBe(minute - 1);
  // The other's window had a millisecond left.
  expect(meter.request('other', noon + minute)).toBe(0);
});

test('the same goes for the quota of a day', () => {
  const meter = newMeter({ quota: 1 }, 2);
  const read = (who: string, thing: string, now: number) => {
    const wait = meter.reading(who, thing, now);
    if (wait === 0) meter.read(who, thing, now);
    return wait;
  };
  expect([read('one', 'a', noon), read('other', 'a', noon)]).toEqual([0, 0]);
  expect([read('one', 'a', noon + day), read('third', 'a', noon + day)]).toEqual([0, 0]);
  expect(read('one', 'b', noon + day)).toBe(day / 2);
});

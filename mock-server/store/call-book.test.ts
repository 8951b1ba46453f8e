import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Call, type Cast } from '../call/call.ts';
import type { Script } from '../call/script.ts';
import { loadScripts } from '../scene.ts';
import { CallBook, type CallQuery } from './call-book.ts';

const scripts = loadScripts(fileURLToPath(new URL('../../fixtures', import.meta.url)));
const script = scripts.get('booked-appointment') as Script;
const cast: Cast = {
  agent: '',
  customer: { name: 'Maya Ortiz' },
  from: script.from,
  to: script.to,
  title: script.title,
  metadata: {},
  direction: 'inbound',
  channel: 'phone',
  notes: {},
};

let count = 0;
const newCall = (tenant: string, createdAt: number): Call => new Call(`call-${count++}`, tenant, script, createdAt, cast);

function bookOf(tenant: string, moments: readonly number[]): CallBook {
  const book = new CallBook(1000);
  for (const moment of moments) book.add(newCall(tenant, moment));
  return book;
}

const momentsOf = (book: CallBook, tenant: string): number[] => book.of(tenant).map(({ createdAt }) => createdAt);

test('a call is found by its id, and only by it', () => {
  const book = new CallBook(10);
  const call = newCall('acme', 1);
  book.add(call);
  expect(book.get(call.id)).toBe(call);
  expect(book.get('nobody')).toBeUndefined();
});

test('calls are listed by creation for their tenant, whatever the order they were added in', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (moments) => {
      expect(momentsOf(bookOf('acme', moments), 'acme')).toEqual(moments.toSorted((a, b) => a - b));
    }),
  );
});

test('of two calls created in one millisecond the one added first comes first', () => {
  const book = new CallBook(10);
  const [late, first, second] = [newCall('acme', 9), newCall('acme', 5), newCall('acme', 5)];
  for (const call of [late, first, second]) book.add(call);
  expect(book.of('acme')).toEqual([first, second, late]);
});

test('tenants do not see calls of each other', () => {
  const book = new CallBook(10);
  book.add(newCall('acme', 1));
  book.add(newCall('globex', 2));
  expect(momentsOf(book, 'acme')).toEqual([1]);
  expect(momentsOf(book, 'globex')).toEqual([2]);
  expect(book.of('nobody')).toEqual([]);
  expect(book.size).toBe(2);
});

test('all calls come in the order they were added', () => {
  const book = bookOf('acme', [3, 1, 2]);
  expect([...book.all()].map(({ createdAt }) => createdAt)).toEqual([3, 1, 2]);
});

const longAfter = 1_000_000_000;
const agents = ['ann', 'ben', 'cal'];
const users = ['una', 'vic', undefined];

/** What a query asks for, found by looking at every call. */
const slowly = (calls: readonly Call[], query: CallQuery, now: number): Call[] =>
  calls
    .filter(
      (call) =>
        call.tenant === query.tenant &&
        (query.agent === undefined || call.cast.agent === query.agent) &&
        (query.user === undefined || call.cast.user === query.user) &&
        (query.party === undefined || [query.party].flat().includes(call.party)) &&
        (query.phase === undefined || call.at(now).phase === query.phase) &&
        call.createdAt >= (query.createdFrom ?? 0) &&
        call.createdAt < (query.createdTo ?? longAfter),
    )
    .toSorted((a, b) => b.createdAt - a.createdAt);

test('what is looked up by index is what is found by looking at every call', () => {
  const moment = fc.nat(100_000);
  const part = {
    createdAt: moment,
    agent: fc.constantFrom(...agents),
    user: fc.constantFrom(...users),
    party: fc.constantFrom('xia', 'yve', 'zoe'),
    tenant: fc.constantFrom('acme', 'globex'),
  };
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const asked = fc.record({
    tenant: fc.constantFrom('acme', 'globex', 'nobody'),
    agent: optional(fc.constantFrom(...agents, 'dan')),
    user: optional(fc.constantFrom('una', 'vic')),
    party: optional(fc.constantFrom('xia', [], ['yve'], ['xia', 'zoe'], ['nobody', 'zoe'])),
    phase: optional(fc.constantFrom('dialling' as const, 'live' as const, 'over' as const)),
    createdFrom: optional(moment),
    createdTo: optional(moment),
  });
  // No two calls of a tenant share a moment in a world, and so they do not here.
  const parts = fc.uniqueArray(fc.record(part), { selector: ({ createdAt, tenant }) => `${tenant} ${createdAt}`, maxLength: 80 });
  fc.assert(
    fc.property(parts, asked, moment, moment, (all, query, now, addedAt) => {
      const book = new CallBook(1000);
      const calls = all.map(
        ({ tenant, createdAt, agent, user, party }) =>
          new Call(`call-${count++}`, tenant, script, createdAt, { ...cast, agent, party, ...(user !== undefined && { user }) }),
      );
      for (const call of calls) book.add(call, Math.min(addedAt, now));
      const expected = slowly(calls, query, now);
      expect([...book.newest(query, now)]).toEqual(expected);
      expect([...book.oldest(query, now)]).toEqual(expected.toReversed());
      expect(book.count(query, now)).toBe(expected.length);
    }),
  );
});

test('few among many are found without looking at the many', () => {
  const book = new CallBook(20_000);
  for (let index = 0; index < 10_000; index++)
    book.add(new Call(`call-${count++}`, 'acme', script, index * 10, { ...cast, agent: index % 1000 === 0 ? 'ann' : 'ben' }), longAfter);
  let looks = 0;
  const wanted = () => ++looks > 0;
  expect([...book.newest({ tenant: 'acme', agent: 'ann', wanted }, longAfter)]).toHaveLength(10);
  expect([...book.newest({ tenant: 'acme', phase: 'live', wanted }, longAfter)]).toHaveLength(0);
  expect(looks).toBe(10);
});

test('the calls of one millisecond are exactly those', () => {
  const book = bookOf('acme', [1, 5, 5, 5, 6, 9]);
  expect(book.createdAt('acme', 5)).toHaveLength(3);
  expect(book.createdAt('acme', 9)).toHaveLength(1);
  expect(book.createdAt('acme', 4)).toEqual([]);
  expect(book.createdAt('globex', 5)).toEqual([]);
});

test('RES-02: beyond its limit the book forgets the call that was added first', () => {
  const book = new CallBook(2);
  const calls = [newCall('acme', 30), newCall('acme', 10), newCall('acme', 20)];
  for (const call of calls) book.add(call);
  expect(book.size).toBe(2);
  expect(book.get((calls[0] as Call).id)).toBeUndefined();
  expect(momentsOf(book, 'acme')).toEqual([10, 20]);
});

test('a tenant whose calls were all forgotten may call again', () => {
  const book = new CallBook(2);
  for (const [tenant, moment] of [
    ['acme', 1],
    ['globex', 2],
    ['globex', 3],
    ['acme', 4],
  ] as const)
    book.add(newCall(tenant, moment));
  expect(momentsOf(book, 'acme')).toEqual([4]);
  expect(momentsOf(book, 'globex')).toEqual([3]);
});

test('a listener hears of every call that is added from then on', () => {
  const book = new CallBook(10);
  book.add(newCall('acme', 1));
  const heard: number[] = [];
  book.onAdd(({ createdAt }) => heard.push(createdAt));
  book.add(newCall('acme', 2));
  book.add(newCall('globex', 3));
  expect(heard).toEqual([2, 3]);
});

import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Call, type Cast } from '../call/call.ts';
import type { Script } from '../call/script.ts';
import { loadScripts } from '../scene.ts';
import { CallBook } from './call-book.ts';

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

test('a span holds the calls from its start, without those at its end', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.nat(30), fc.nat(30), (moments, from, to) => {
      fc.pre(from <= to);
      const book = bookOf('acme', moments);
      const { first, end } = book.span('acme', from, to);
      const found = momentsOf(book, 'acme').slice(first, end);
      expect(found).toEqual(moments.filter((ms) => ms >= from && ms < to).toSorted((a, b) => a - b));
    }),
  );
});

test('the span of a tenant without calls is empty', () => {
  expect(new CallBook(1).span('acme', 0, 9)).toEqual({ first: 0, end: 0 });
});

test('the calls of one millisecond are exactly those', () => {
  const book = bookOf('acme', [1, 5, 5, 5, 6, 9]);
  expect(book.createdAt('acme', 5)).toHaveLength(3);
  expect(book.createdAt('acme', 9)).toHaveLength(1);
  expect(book.createdAt('acme', 4)).toEqual([]);
  expect(book.createdAt('globex', 5)).toEqual([]);
});

test('beyond its limit the book forgets the call that was added first', () => {
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

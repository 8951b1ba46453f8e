import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Call, type Cast } from '../call/call.ts';
import type { Script } from '../call/script.ts';
import { toUuid } from '../ids.ts';
import { Archive, type PastQuery, type Stretch } from './archive.ts';
import { type Facet, facetNames } from './facets.ts';

const script = { final: { phase: 'over' }, events: [], medium: 'call' } as unknown as Script;
const values = ['a', 'b', 'c', undefined];

/** A past in which what a call is looked up by follows from two numbers, and so the rows that fit are easily told. */
function archiveOf(gaps: readonly number[], strides: readonly [number, number]): { archive: Archive; calls: Call[] } {
  let at = 1_700_000_000_000;
  const moments = gaps.map((gap) => {
    at += 1 + gap;
    return at;
  });
  const facetOf = (row: number, facet: Facet) => values[(row * (strides[facetNames.indexOf(facet) % 2] as number)) % values.length];
  const make = (row: number) => {
    const cast = Object.fromEntries(facetNames.map((facet) => [facet, facetOf(row, facet)]));
    return new Call(toUuid(moments[row] as number, row, `${row}`), 'acme', script, moments[row] as number, cast as unknown as Cast);
  };
  const archive = new Archive({ size: gaps.length, period: values.length, momentOf: (row) => moments[row] as number, facetOf, make });
  return { archive, calls: gaps.map((_, row) => make(row)) };
}

const gaps = fc.array(fc.nat(20), { maxLength: 60 });
const strides = fc.tuple(fc.nat(5), fc.nat(5));
const facet = fc.constantFrom<Facet>('agent', 'user', 'department', 'from', 'to');
const asked = fc.uniqueArray(fc.tuple(facet, fc.constantFrom('a', 'b', 'nobody')), { selector: ([name]) => name, maxLength: 3 });
const moment = fc.oneof(
  fc.constant(Number.NEGATIVE_INFINITY),
  fc.constant(Number.POSITIVE_INFINITY),
  fc.nat(700).map((ms) => 1_700_000_000_000 + ms),
);
const alike = fc.constantFrom(undefined, ({ cast: { agent } }: Call) => agent !== 'a');
const query: fc.Arbitrary<PastQuery & Stretch> = fc.record({ asked, alike, from: moment, to: moment });

test('what fits is found newest first, and counted, as if every row had been looked at', () => {
  fc.assert(
    fc.property(gaps, strides, query, (rows, steps, wanted) => {
      const { archive, calls } = archiveOf(rows, steps);
      const fitting = calls
        .filter(({ createdAt, cast }) => {
          const right = wanted.asked.every(([name, value]) => (cast as unknown as Record<Facet, string>)[name] === value);
          return right && createdAt >= wanted.from && createdAt < wanted.to && (!wanted.alike || cast.agent !== 'a');
        })
        .reverse();
      const selection = archive.select(wanted);
      const idsIn = (order: 'newest' | 'oldest') => [...selection.calls(wanted, order)].map(({ make }) => make().id);
      expect(idsIn('newest')).toEqual(fitting.map(({ id }) => id));
      expect(idsIn('oldest')).toEqual(fitting.map(({ id }) => id).reverse());
      expect(selection.count(wanted)).toBe(fitting.length);
      const kinds = [...selection.kinds(wanted)].flatMap(([{ cast }, number]) => Array<string>(number).fill(cast.agent));
      expect(kinds.sort()).toEqual(fitting.map(({ cast }) => cast.agent).sort());
    }),
  );
});

test('every call is found by its id and by its moment, and nothing else is', () => {
  const { archive, calls } = archiveOf([3, 0, 9, 1], [1, 1]);
  for (const { id, createdAt } of calls) {
    expect([archive.find(id)?.id, archive.createdAt(createdAt)?.id]).toEqual([id, id]);
    expect(archive.find(toUuid(createdAt, 0, 'another'))).toBeUndefined();
  }
  expect([archive.find('no id'), archive.createdAt(5), archive.createdAt(Number.MAX_SAFE_INTEGER)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a call that somebody changed is the same object for good; others are made again when they are long not looked at', () => {
  const { archive, calls } = archiveOf(
    Array.from({ length: 3000 }, () => 0),
    [1, 1],
  );
  const [changed, other] = [archive.find(calls[0]?.id as string), archive.find(calls[1]?.id as string)];
  archive.hold(changed as Call);
  expect([...archive.select({ asked: [] }).calls({ from: 0, to: Number.POSITIVE_INFINITY }, 'newest')]).toHaveLength(3000);
  for (const { id } of calls.slice(100)) archive.find(id);
  expect(archive.find(changed?.id as string)).toBe(changed);
  expect(archive.find(other?.id as string)).not.toBe(other);
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase32, Mint, timeOfUuid, toBase32, toHex, toLetters, toUuid, uuidOf } from './ids.ts';

interface Vector {
  readonly name: string;
  readonly typeid: string;
  readonly uuid: string;
}

/** The vectors that the TypeID specification publishes. */
const vectors = (kind: 'valid' | 'invalid'): Vector[] =>
  JSON.parse(readFileSync(new URL(`testdata/typeid-${kind}.json`, import.meta.url), 'utf8'));
const suffixOf = ({ typeid }: Vector): string => typeid.slice(typeid.lastIndexOf('_') + 1);
const moment = 1_770_000_000_000;
const version7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test.each(vectors('valid'))('the TypeID "$name" is written and read as published', (vector) => {
  expect(toBase32(vector.uuid)).toBe(suffixOf(vector));
  expect(fromBase32(suffixOf(vector))).toBe(vector.uuid);
});

const malformed = vectors('invalid').filter(({ name }) => name.startsWith('suffix') || name.endsWith('empty'));

test.each(malformed)('the malformed TypeID "$name" stands for no UUID', (vector) => {
  expect(fromBase32(suffixOf(vector))).toBeUndefined();
});

test('every UUID survives the way through base 32', () => {
  fc.assert(fc.property(fc.uuid(), (uuid) => fromBase32(toBase32(uuid)) === uuid));
});

test('base 32 sorts as the UUIDs do', () => {
  fc.assert(fc.property(fc.uuid(), fc.uuid(), (a, b) => a < b === toBase32(a) < toBase32(b)));
});

test('ID-02: a UUID carries its version, its variant and its moment', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), fc.nat(), fc.string(), (ms, sequence, name) => {
      const uuid = toUuid(ms, sequence, name);
      expect(uuid).toMatch(version7);
      expect(timeOfUuid(uuid)).toBe(ms);
    }),
  );
});

test('UUIDs sort by moment, then by sequence', () => {
  const key = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat(4095));
  fc.assert(
    fc.property(key, key, fc.string(), fc.string(), ([ms, sequence], [later, other], a, b) => {
      fc.pre(ms < later || (ms === later && sequence < other));
      expect(toUuid(moment + ms, sequence, a) < toUuid(moment + later, other, b)).toBe(true);
    }),
  );
});

test('ID-01: a hundred thousand ids of one millisecond are all different', () => {
  const mint = new Mint('world');
  const ids = new Set(Array.from({ length: 100_000 }, () => mint.uuid(moment)));
  expect(ids.size).toBe(100_000);
  for (const id of ids) expect(timeOfUuid(id)).toBe(moment);
});

// Beyond 4096 ids the sequence begins anew. Nothing sorts by id: lists go by moment, then by order of arrival.
test('the first 4096 ids of one millisecond sort in the order they were minted', () => {
  const mint = new Mint('world');
  const ids = Array.from({ length: 4096 }, () => mint.uuid(moment));
  expect(ids.toSorted()).toEqual(ids);
});

test('ID-01: ids of later milliseconds sort behind, however many there were before', () => {
  const mint = new Mint('world');
  const ids = Array.from({ length: 10_000 }, (_, index) => mint.uuid(moment + index));
  expect(ids.toSorted()).toEqual(ids);
});

test('ID-04: the same world mints the same ids, another world others', () => {
  const mintedBy = (salt: string) => {
    const mint = new Mint(salt);
    return [mint.uuid(moment), mint.hex(48), mint.uuid(moment)];
  };
  expect(mintedBy('one')).toEqual(mintedBy('one'));
  expect(mintedBy('one').some((id) => mintedBy('two').includes(id))).toBe(false);
});

test('what follows from a name is the same each time, and as long as asked', () => {
  expect(uuidOf('tenant/acme')).toBe(uuidOf('tenant/acme'));
  expect(uuidOf('tenant/acme')).not.toBe(uuidOf('tenant/globex'));
  expect(toHex('a key', 24)).toMatch(/^[0-9a-f]{24}$/);
  expect(toLetters('a key', 64)).toMatch(/^[0-9A-Za-z]{64}$/);
  expect(toLetters('a key', 12)).toBe(toLetters('a key', 64).slice(0, 12));
});

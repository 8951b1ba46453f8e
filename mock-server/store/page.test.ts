import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCursor, pageOf, toCursor } from './page.ts';

test('a cursor gives back what it was made of', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer())), (parts) => {
      expect(fromCursor(toCursor(...parts))).toEqual(parts);
    }),
  );
});

test.each(['', 'none', '[]', 'eyJhIjoxfQ', `${toCursor(1)}=`, toCursor(1).slice(0, -1)])('%j is no cursor', (text) => {
  expect(fromCursor(text)).toBeUndefined();
});

test('a page takes no more rows than it needs to know whether there are more', () => {
  let seen = 0;
  function* rows() {
    while (true) yield seen++;
  }
  expect(pageOf(rows(), 3)).toEqual({ rows: [0, 1, 2], more: true });
  expect(seen).toBe(4);
  expect(pageOf([1, 2, 3], 3)).toEqual({ rows: [1, 2, 3], more: false });
});

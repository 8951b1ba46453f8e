import { expect, test } from 'vitest';
import { uuidOf } from '../../ids.ts';
import { type Kept, Shelf } from '../../store/shelf.ts';
import { fromObjectId, toObjectId } from './ids.ts';
import { numberedPage, toPagination } from './paging.ts';

const rows = ['a', 'b', 'c', 'd', 'e'];

test.each([
  [1, 2, { rows: ['a', 'b'], totalPages: 3, hasMore: true }],
  [3, 2, { rows: ['e'], totalPages: 3, hasMore: false }],
  [1, 5, { rows, totalPages: 1, hasMore: false }],
  [4, 2, { rows: [], totalPages: 3, hasMore: false }],
  [1, 100_000_000, { rows, totalPages: 1, hasMore: false }],
])('page %i of %i rows holds what stands there', (page, size, expected) => {
  expect(numberedPage(rows, rows.length, { page, size })).toEqual({ total: 5, page, size, ...expected });
});

test('a page looks at no row behind it', () => {
  let seen = 0;
  const counting = function* () {
    for (const row of rows) {
      seen++;
      yield row;
    }
  };
  numberedPage(counting(), rows.length, { page: 1, size: 2 });
  expect(seen).toBe(2);
});

test('an empty list has no page', () => {
  expect(toPagination(numberedPage([], 0, { page: 1, size: 5 }))).toEqual({ total: 0, page: 1, limit: 5, hasMore: false, totalPages: 0 });
});

test('an object id begins with the second of creation, and leads back to its thing', () => {
  const things = ['one', 'two'].map((name): Kept => ({ id: uuidOf(name), tenant: 'acme', createdAt: 0 }));
  const shelf = new Shelf(things);
  const ids = things.map(({ id }) => toObjectId(id));
  expect(ids).toEqual([expect.stringMatching(/^6955b900[0-9a-f]{16}$/), expect.stringMatching(/^6955b900[0-9a-f]{16}$/)]);
  expect(ids.map((id) => fromObjectId(shelf, 'acme', id))).toEqual(things);
  expect(fromObjectId(shelf, 'globex', ids[0] as string)).toBeUndefined();
});

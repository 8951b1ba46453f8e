import { expect, test } from 'vitest';
import { firstDifference } from './difference.ts';

test.each<[string, unknown, unknown, string]>([
  ['equal values', { a: [1] }, { a: [1] }, ''],
  ['other values', 1, 2, ''],
  ['a member', { a: { b: 1, c: 2 } }, { a: { c: 3, b: 1 } }, 'a.c'],
  ['a member that is missing', { a: 1 }, { a: 1, b: 2 }, 'b'],
  ['a member too many', { a: 1, b: 2 }, { a: 1 }, 'b'],
  ['an item', [1, { a: 'x' }], [1, { a: 'y' }], '[1].a'],
  ['an item that is missing', { list: [1] }, { list: [1, 2] }, 'list[1]'],
  ['another kind', { a: [] }, { a: {} }, 'a'],
  ['null', { a: null }, { a: {} }, 'a'],
])('%s: the first place that differs is found', (_, actual, expected, path) => {
  expect(firstDifference(actual, expected).path).toBe(path);
});

test('what stands there is told', () => {
  expect(firstDifference({ a: [1, 2] }, { a: [1] })).toEqual({ path: 'a[1]', actual: 2, expected: undefined });
});

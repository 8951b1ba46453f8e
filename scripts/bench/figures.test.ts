import { expect, test } from 'vitest';
import { exponentOf, exponentsOf, ratioOf, spreadOf } from './figures.ts';

test('a spread is the median with the least and the most', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
  expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, least: 1, most: 4 });
});

test('a ratio is taken within a round: a round in which the machine was slow for both changes nothing', () => {
  expect(ratioOf([10, 20, 10], [5, 10, 5])).toEqual({ median: 2, least: 2, most: 2 });
});

test('the exponent tells a cost that stays from one that grows with n and one that grows with its square', () => {
  const points = (cost: (n: number) => number) => [10, 100, 1000].map((n) => [n, cost(n)] as const);
  expect(exponentOf(points(() => 7))).toBeCloseTo(0);
  expect(exponentOf(points((n) => 3 * n))).toBeCloseTo(1);
  expect(exponentOf(points((n) => n * n))).toBeCloseTo(2);
  const { median, least, most } = exponentsOf([10, 100].map((n) => [n, [5, n, n * n]] as const));
  expect([least, median, most].map((value) => Math.round(value))).toEqual([0, 1, 2]);
});

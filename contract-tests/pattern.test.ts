import { expect, test } from 'vitest';
import { fitsAny } from './pattern.ts';

test.each([
  ['getCall', true],
  ['getcall', false],
  ['get', false],
  ['getCalls', false],
  ['*', true],
  ['get*', true],
  ['*Call', true],
  ['g*C*l', true],
  ['g*Call*', true],
  ['**', true],
  ['getCall*getCall', false],
  ['get*tCall', false],
  ['*x*', false],
  ['get.all', false],
  ['', false],
])('getCall fits %j: %s', (pattern, expected) => {
  expect(fitsAny('getCall', ['other', pattern])).toBe(expected);
});

test.each(['9'.repeat(100_000), '*'.repeat(100_000), '*a'.repeat(5000)])('a pattern that is long takes no time', (pattern) => {
  const from = performance.now();
  fitsAny('a'.repeat(4000), [pattern]);
  expect(performance.now() - from).toBeLessThan(500);
});

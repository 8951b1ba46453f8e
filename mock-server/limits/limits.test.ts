import { expect, test } from 'vitest';
import { readLimit } from './limits.ts';

test.each([
  ['meetric.requests=60/1m', 'meetric', { requests: { most: 60, window: 60_000 } }],
  ['speechify.requests=5/1s,burst=30', 'speechify', { requests: { most: 5, window: 1000, burst: 30 } }],
  ['speechify.calls=10', 'speechify', { calls: 10 }],
  ['meetric.quota=1000', 'meetric', { quota: 1000 }],
])('%s is a limit', (text, vendor, limits) => {
  expect(readLimit(text)).toEqual({ vendor, limits });
});

test.each([
  'meetric',
  'meetric.requests=60',
  'meetric.requests=60/1',
  'meetric.requests=0/1m',
  'meetric.requests=1/0s',
  'meetric.requests=5/1s,burst=0',
  'meetric.quota=many',
  'meetric.quota=1000001',
  'meetric.patience=3',
])('%s is none, and the message says what one looks like', (text) => {
  expect(() => readLimit(text)).toThrow(/^"meetric.*expected e\.g\. meetric\.requests=60\/1m/);
});

import { expect, test } from 'vitest';
import { NotRun } from './check.ts';
import { restraint } from './restraint.ts';
import type { TargetFile } from './target.ts';

const file: TargetFile = { vendor: 'speko', url: 'http://target', keys: {} };
const telephones = { may_ring: ['+12025550143'], budget: 2 };
const request = (method: string) => ({ method, path: '/', headers: {}, body: undefined });

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'get'])('%s is not sent when nothing may be changed', (method) => {
  expect(() => restraint(file, true, [])(request(method), undefined)).toThrow(NotRun);
});

test.each(['GET', 'HEAD', 'OPTIONS'])('%s is sent even when nothing may be changed', (method) => {
  expect(() => restraint(file, true, [])(request(method), 'read')).not.toThrow();
});

test('nothing dials unless somebody said what may ring', () => {
  const restrain = restraint(file, false, ['dial']);
  expect(() => restrain(request('POST'), 'dial')).toThrow(/telephones\.may_ring/);
  expect(() => restrain(request('POST'), 'write')).not.toThrow();
});

test('no more dials than the budget allows', () => {
  const restrain = restraint({ ...file, telephones }, false, ['dial']);
  for (let index = 0; index < telephones.budget; index++) restrain(request('POST'), 'dial');
  expect(() => restrain(request('POST'), 'dial')).toThrow(/budget/);
  expect(() => restrain(request('GET'), 'read')).not.toThrow();
});

test('a server of our own has no telephones', () => {
  const restrain = restraint({ ...file, control: 'http://target/_ringback' }, false, ['dial']);
  expect(() => restrain(request('POST'), 'dial')).not.toThrow();
});

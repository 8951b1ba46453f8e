import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestTo } from './misspelt.ts';

const names = ['createAgent', 'createAgents', 'listAgentCalls', 'endCall', 'getCall'];

test.each([
  ['createAgnt', 'createAgent'],
  ['CREATEAGENTS', 'createAgents'],
  ['endcal', 'endCall'],
  ['gtCal', 'getCall'],
  ['nothing of the kind', undefined],
  ['', undefined],
])('by %j most likely %s was meant', (word, meant) => {
  expect(nearestTo(word, names)).toBe(meant);
});

test('a name with one character that is wrong or missing is found', () => {
  const word = fc.tuple(fc.constantFrom(...names), fc.nat(6), fc.constantFrom('#', '')).map(([name, at, put]) => ({
    name,
    word: `${name.slice(0, at)}${put}${name.slice(at + 1)}`,
  }));
  fc.assert(fc.property(word, ({ word: wrong, name }) => nearestTo(wrong, [name]) === name));
});

test('a word that is far longer than all names is compared with none of them', () => {
  const before = process.cpuUsage();
  const many = Array.from({ length: 200 }, (_, index) => `operationWithALongName${index}`);
  expect(nearestTo('__proto__'.repeat(10_000), many)).toBeUndefined();
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(500);
});

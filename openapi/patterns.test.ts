import { expect, test } from 'vitest';
import { loadSpec } from './spec.ts';
import { vendors } from './vendors.ts';

/** Every pattern that stands anywhere in a contract. */
function* patternsIn(value: unknown): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [name, member] of Object.entries(value)) {
    if (name === 'pattern' && typeof member === 'string') yield member;
    else yield* patternsIn(member);
  }
}

const patterns = [...vendors, 'ringback' as const].flatMap((api) => [
  ...new Set(patternsIn(loadSpec(api, new URL('./', import.meta.url)).document)),
]);

/** Texts that are long and fit nearly: runs of what a pattern may be made of, with an end that does not fit. */
function* nearly(pattern: string): Generator<string> {
  const literal = /^\^((?:\w|_)+)/.exec(pattern)?.[1] ?? '';
  const pieces = ['a', 'A', '0', '_', '-', '.', ' ', ':', '/', '@', '+', 'a_', 'a.', 'a-', '0.', 'aA0', 'a@a.', '1:', 'https://', '\u00e9'];
  for (const piece of pieces) for (const end of ['', '!', '\n', piece]) yield literal + piece.repeat(20_000 / piece.length) + end;
}

test.each([...new Set(patterns)])('HTTP-80: the pattern %s takes no time over texts that fit nearly', (pattern) => {
  const compiled = new RegExp(pattern, 'u');
  for (const text of nearly(pattern)) {
    // Of the processor: a busy machine may leave it waiting.
    const from = process.cpuUsage();
    compiled.test(text);
    expect(process.cpuUsage(from).user).toBeLessThan(100_000);
  }
});

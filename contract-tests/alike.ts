import { canonical } from './judge.ts';

/**
 * Whether one answer tells nothing that another does not. What changes from one answer to the same request to the next,
 * such as the id of a trace, tells nothing.
 *
 * @param again what was answered when the expected answer was asked for once more.
 */
export function alike(seen: unknown, expected: unknown, again: unknown): boolean {
  if (canonical(expected) === canonical(again)) return canonical(seen) === canonical(expected);
  if (!isObject(seen) || !isObject(expected) || !isObject(again)) return typeof seen === typeof expected;
  const names = Object.keys(expected);
  const same = canonical(Object.keys(seen).sort()) === canonical(names.toSorted());
  return same && names.every((name) => alike(seen[name], expected[name], again[name]));
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';

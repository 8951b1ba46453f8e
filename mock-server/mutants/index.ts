import { meetric } from './meetric.ts';
import type { Mutant, MutantEntry } from './mutant.ts';
import { smallest } from './smallest.ts';
import { speechify } from './speechify.ts';
import { speko } from './speko.ts';

/** Every promise that can be broken on purpose. */
export const mutants: readonly MutantEntry[] = [...speechify, ...smallest, ...speko, ...meetric];

/** A mutant that there is not. */
export class MutantError extends RangeError {
  override readonly name = 'MutantError';
}

/** The mutant of that name, made anew, by its vendor; none for none. @throws MutantError when there is none of that name. */
export function makeMutant(name: string | undefined): ReadonlyMap<string, Mutant> {
  if (name === undefined) return new Map();
  const entry = mutants.find((each) => each.name === name);
  if (!entry) throw new MutantError(`there is no mutant "${name}"; ringback serve --break list shows them`);
  return new Map([[entry.vendor, entry.make()]]);
}

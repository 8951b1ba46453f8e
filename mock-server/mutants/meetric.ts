import type { MutantEntry } from './mutant.ts';

export const meetric: readonly MutantEntry[] = [];

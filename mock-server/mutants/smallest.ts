import type { MutantEntry } from './mutant.ts';

export const smallest: readonly MutantEntry[] = [];

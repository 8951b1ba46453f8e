import type { MutantEntry } from './mutant.ts';

export const speechify: readonly MutantEntry[] = [];

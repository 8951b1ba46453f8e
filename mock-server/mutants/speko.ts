import type { MutantEntry } from './mutant.ts';
import { calls } from './speko/calls.ts';
import { reports } from './speko/reports.ts';
import { requests } from './speko/requests.ts';
import { transfers } from './speko/transfers.ts';

export const speko: readonly MutantEntry[] = [...requests, ...calls, ...reports, ...transfers];

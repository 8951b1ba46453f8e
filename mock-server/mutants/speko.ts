import type { MutantEntry } from './mutant.ts';
import { agents } from './speko/agents.ts';
import { calls } from './speko/calls.ts';
import { limits } from './speko/limits.ts';
import { reports } from './speko/reports.ts';
import { requests } from './speko/requests.ts';
import { sessions } from './speko/sessions.ts';
import { transfers } from './speko/transfers.ts';
import { webhooks } from './speko/webhooks.ts';

export const speko: readonly MutantEntry[] = [
  ...requests,
  ...limits,
  ...calls,
  ...reports,
  ...transfers,
  ...agents,
  ...sessions,
  ...webhooks,
];

import type { MutantEntry } from './mutant.ts';
import { agents } from './speko/agents.ts';
import { callbacks } from './speko/callbacks.ts';
import { calls } from './speko/calls.ts';
import { limits } from './speko/limits.ts';
import { numbers } from './speko/numbers.ts';
import { organization } from './speko/organization.ts';
import { reports } from './speko/reports.ts';
import { requests } from './speko/requests.ts';
import { sessions } from './speko/sessions.ts';
import { stream } from './speko/stream.ts';
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
  ...stream,
  ...numbers,
  ...callbacks,
  ...organization,
  ...webhooks,
];

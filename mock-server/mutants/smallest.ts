import type { MutantEntry } from './mutant.ts';
import { account } from './smallest/account.ts';
import { agents } from './smallest/agents.ts';
import { conversations } from './smallest/conversations.ts';
import { limits } from './smallest/limits.ts';
import { liveEvents } from './smallest/live-events.ts';
import { numbers } from './smallest/numbers.ts';
import { webhooks } from './smallest/webhooks.ts';

export const smallest: readonly MutantEntry[] = [
  ...liveEvents,
  ...limits,
  ...account,
  ...agents,
  ...numbers,
  ...conversations,
  ...webhooks,
];

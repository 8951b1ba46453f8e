import type { MutantEntry } from './mutant.ts';
import { agents } from './smallest/agents.ts';
import { liveEvents } from './smallest/live-events.ts';

export const smallest: readonly MutantEntry[] = [...liveEvents, ...agents];

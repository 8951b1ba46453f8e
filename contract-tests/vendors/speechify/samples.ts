import type { Sample } from '../../judge.ts';
import type { Recipes } from '../../supplies.ts';
import { agentSamples } from './agent-samples.ts';
import { numberSamples } from './number-samples.ts';
import { workspaceSamples } from './workspace-samples.ts';

/** How our own server makes conversations. Agents it has from the beginning: see `agent_id` in its target file. */
export const recipes: Recipes = {
  /** Nobody has answered yet: it rings for 28 seconds. */
  pending_conversation: { script: 'no-answer', elapsed: '1s' },
  /** Goes on for half an hour. */
  live_conversation: { script: 'long-onboarding', elapsed: '1m' },
  ended_conversation: { script: 'booked-appointment', elapsed: '2h' },
};

/** For each operation a request that succeeds. */
export const samples: Readonly<Record<string, Sample>> = {
  ...agentSamples,
  ...numberSamples,
  ...workspaceSamples,
  getAgent: async ({ supplies }) => ({ params: { agent_id: await supplies.lasting('agent_id') } }),
  mintShadowToken: async ({ supplies }) => ({ params: { conversation_id: await supplies.lasting('live_conversation') } }),
};

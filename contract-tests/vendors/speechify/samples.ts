import type { Sample } from '../../bench.ts';
import type { Judge } from '../../judge.ts';
import type { Recipes } from '../../supplies.ts';
import { agentSamples } from './agent-samples.ts';
import { numberSamples } from './number-samples.ts';
import { webhookRecipes, webhookSamples } from './webhook-samples.ts';
import { workspaceSamples } from './workspace-samples.ts';

/** How our own server makes conversations. Agents it has from the beginning: see `agent_id` in its target file. */
export const recipes: Recipes = {
  ...webhookRecipes,
  /** Nobody has answered yet: it rings for 28 seconds. */
  pending_conversation: { script: 'no-answer', elapsed: '1s' },
  /** It rings, and is picked up in a second and a half; it goes on for forty. */
  ringing_conversation: { script: 'booked-appointment', elapsed: '500ms' },
  /** Goes on for half an hour. */
  live_conversation: { script: 'long-onboarding', elapsed: '1m' },
  ended_conversation: { script: 'booked-appointment', elapsed: '2h' },
  /** It rings, and in a second nobody will have picked up. */
  conversation_nobody_answers: { script: 'no-answer', elapsed: '27s' },
  /** Nobody picked up. */
  failed_conversation: { script: 'no-answer', elapsed: '2h' },
};

/** The operations that make telephones ring. */
export const dials: readonly string[] = ['createOutboundCall'];

/** A number that may be dialled: one that the target file names, or a fictional one. */
export const number = ({ target }: Judge): string => target.file.telephones?.may_ring?.[0] ?? '+12025550143';

const ended: Sample = async ({ supplies }) => ({ params: { conversation_id: await supplies.lasting('ended_conversation') } });
const live: Sample = async ({ supplies }) => ({ params: { conversation_id: await supplies.fresh('live_conversation') } });

/** For each operation a request that succeeds. */
export const samples: Readonly<Record<string, Sample>> = {
  ...agentSamples,
  ...numberSamples,
  ...workspaceSamples,
  getAgent: async ({ supplies }) => ({ params: { agent_id: await supplies.lasting('agent_id') } }),
  ...webhookSamples,
  listConversations: async () => ({}),
  getConversationStats: async () => ({}),
  listRecentCallees: async () => ({}),
  listMessages: ended,
  listEvaluations: ended,
  createConversation: async ({ supplies }) => ({ params: { agent_id: await supplies.lasting('agent_id') }, body: {} }),
  getConversation: ended,
  endConversation: live,
  takeOverConversation: live,
  createOutboundCall: async (judge) => ({ body: { agent_id: await judge.supplies.lasting('agent_id'), to: number(judge) } }),
  mintShadowToken: async ({ supplies }) => ({ params: { conversation_id: await supplies.lasting('live_conversation') } }),
};

import type { components } from '../../../openapi/speechify/types.gen.ts';
import { once, type Sample, type Trigger } from '../../bench.ts';
import type { Judge } from '../../judge.ts';
import type { Recipes } from '../../supplies.ts';

type Made = components['schemas']['EndpointMade'];

/** Conversations of agents that have no webhook of their own, but for one. */
export const webhookRecipes: Recipes = {
  /** It rings, and is picked up in a second. Its agent has a webhook of its own. */
  conversation_told_elsewhere: { script: 'swedish-sales', elapsed: '5s' },
  /** It rings, and is picked up in a second. */
  conversation_about_to_start: { script: 'warm-transfer-completed', elapsed: '500ms' },
  /** It was ended a moment ago, and has not been looked at. */
  conversation_about_to_complete: { script: 'voicemail', elapsed: '37s' },
};

/** How each announcement comes about. */
export const triggers: Readonly<Record<string, Trigger>> = {
  'conversation.started': { meaning: 'conversation_about_to_start' },
  'conversation.completed': {
    meaning: 'conversation_about_to_complete',
    look: async (judge, id) => [await judge.send('getConversation', { params: { conversation_id: id } })],
  },
  'conversation.failed': { meaning: 'conversation_nobody_answers' },
};

/** An endpoint that nobody listens at: nothing that is sent there does harm. */
export const laptop = ({ bench }: Judge) => ({
  url: bench.control ? 'http://127.0.0.1:9/hook' : 'https://hooks.example.com/contract-suite',
  enabled_events: ['*'],
});

export async function makeEndpoint(judge: Judge, more: object = {}): Promise<Made> {
  return (await judge.given('createWebhookEndpoint', { body: { ...laptop(judge), ...more } })).json as Made;
}

export const at = (id: string) => ({ params: { webhook_endpoint_id: id } });

/** Two endpoints that were told of two conversations each. They are told no more: there are many to come. */
const told = once(async (judge) => {
  const endpoints = [await makeEndpoint(judge), await makeEndpoint(judge)];
  let conversation = '';
  for (const _ of endpoints) {
    conversation = await judge.supplies.fresh('pending_conversation');
    await judge.given('endConversation', { params: { conversation_id: conversation } });
  }
  for (const { id } of endpoints) await judge.given('updateWebhookEndpoint', { ...at(id), body: { disabled: true } });
  return { endpoint: endpoints[0]?.id as string, conversation };
});

const quiet = { enabled_events: ['batch_call.failed'] };
/** What endpoints are called that nobody needs any more once they were made. */
const description = 'Made by the contract suite, may go';

/** A workspace has room for fifty: those that only showed that they can be made make way for the next. */
async function sweep(judge: Judge): Promise<void> {
  const { endpoints } = (await judge.given('listWebhookEndpoints', { query: { limit: '200' } })).json as components['schemas']['Endpoints'];
  for (const each of endpoints.filter((one) => one.description === description)) await judge.send('deleteWebhookEndpoint', at(each.id));
}

/** One that is read and changed by all. */
const lasting = once((judge) => makeEndpoint(judge, quiet));
const shared: Sample = async (judge) => at((await lasting(judge)).id);

export const webhookSamples: Readonly<Record<string, Sample>> = {
  listWebhookEndpoints: async () => ({}),
  createWebhookEndpoint: async (judge) => {
    await sweep(judge);
    return { body: { ...laptop(judge), ...quiet, description } };
  },
  getWebhookEndpoint: shared,
  updateWebhookEndpoint: async (judge) => ({ ...(await shared(judge)), body: { description: 'Another laptop' } }),
  deleteWebhookEndpoint: async (judge) => at((await makeEndpoint(judge, quiet)).id),
  rotateWebhookSecret: shared,
  listEndpointDeliveries: async (judge) => at((await told(judge)).endpoint),
  listConversationDeliveries: async (judge) => ({ params: { conversation_id: (await told(judge)).conversation } }),
};

import type { Tenant } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';
import { byBearer } from '../../http/guard.ts';
import { countAgents, countNumbers } from '../../made.ts';
import { countSubscriptions } from '../../webhooks/subscriptions.ts';
import type { World } from '../../world.ts';
import type { VendorModule, View } from '../vendor.ts';
import { agentConfig } from './agent-config.ts';
import { agents } from './agents.ts';
import { conversationLists } from './conversation-lists.ts';
import { conversationParts } from './conversation-parts.ts';
import { conversations } from './conversations.ts';
import { withReplays } from './idempotency.ts';
import { toAgentId, toConversationId } from './ids.ts';
import { countInvites, invites } from './invites.ts';
import { limiting } from './limiting.ts';
import { liveConversations } from './live-conversations.ts';
import { outboundCalls } from './outbound-calls.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { publicAgents } from './public-agents.ts';
import { webhookDeliveries } from './webhook-deliveries.ts';
import { webhookEndpoints } from './webhook-endpoints.ts';
import { hook } from './webhooks.ts';
import { workspaces } from './workspaces.ts';

export const speechify: VendorModule = {
  api: 'speechify',
  handlers: withReplays({
    ...agents,
    ...agentConfig,
    ...publicAgents,
    ...phoneNumbers,
    ...workspaces,
    ...invites,
    ...conversations,
    ...conversationLists,
    ...conversationParts,
    ...liveConversations,
    ...outboundCalls,
    ...webhookEndpoints,
    ...webhookDeliveries,
  }),
  authenticate: byBearer('speechify'),
  nameOf: toConversationId,
  resources: toResources,
  makes: {
    createAgent: countAgents,
    importPhoneNumber: countNumbers,
    purchasePhoneNumber: countNumbers,
    createWebhookEndpoint: countSubscriptions,
    createInvite: countInvites,
  },
  limiting,
  views: toViews,
  hook,
};

function toResources(world: World, tenant: Tenant): Record<string, string> {
  const agent = world.agents.of(tenant.name)[0];
  const calls = world.calls.of(tenant.name);
  const newest = (wanted: (state: CallState) => boolean) => calls.findLast((call) => wanted(call.at(world.now)));
  const named = {
    live_conversation: newest(({ phase }) => phase === 'live'),
    pending_conversation: newest(({ phase }) => phase === 'dialling'),
    ended_conversation: newest(({ phase, answeredAt }) => phase === 'over' && answeredAt !== undefined),
  };
  const found = Object.entries(named).flatMap(([name, call]) => (call ? [[name, toConversationId(call)]] : []));
  return { ...(agent && { agent_id: toAgentId(agent.id) }), ...Object.fromEntries(found) };
}

/** Minting a token makes an id, so a live call is described and not asked. */
function toViews(call: Call, world: World): View[] {
  const id = toConversationId(call);
  const live = call.at(world.now).phase === 'live';
  const params = { conversation_id: id };
  return [
    ...['getConversation', 'listMessages', 'listEvaluations'].map((operation) => ({ operation, params })),
    {
      operation: 'mintShadowToken',
      params,
      ...(live && { shown: { conversation_id: id, token: 'a new one each time' } }),
    },
  ];
}

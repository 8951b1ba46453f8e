import type { Call } from '../../call/call.ts';
import { countAgents, countNumbers } from '../../made.ts';
import { countSubscriptions } from '../../webhooks/subscriptions.ts';
import type { VendorModule } from '../vendor.ts';
import { account } from './account.ts';
import { agentCalls } from './agent-calls.ts';
import { agents } from './agents.ts';
import { cancellations } from './cancellations.ts';
import { concurrency } from './concurrency.ts';
import { conversations } from './conversations.ts';
import { toldSoFar } from './events.ts';
import { toCallId, toObjectId, toOrganizationId, toWorkflowId } from './ids.ts';
import { liveEvents } from './live-events.ts';
import { numbers } from './numbers.ts';
import { outbound } from './outbound.ts';
import { recordings } from './recordings.ts';
import { authenticate } from './session.ts';
import { agentTemplates } from './templates.ts';
import { webhookEndpoints } from './webhook-endpoints.ts';
import { webhookSubscriptions } from './webhook-subscriptions.ts';
import { hook } from './webhooks.ts';
import { workflow } from './workflow.ts';

export const smallest: VendorModule = {
  api: 'smallest',
  handlers: {
    ...account,
    ...agents,
    ...agentCalls,
    ...agentTemplates,
    ...workflow,
    ...numbers,
    ...concurrency,
    ...liveEvents,
    ...conversations,
    ...outbound,
    ...cancellations,
    ...recordings,
    ...webhookEndpoints,
    ...webhookSubscriptions,
  },
  hook,
  authenticate,
  makes: {
    createAgent: countAgents,
    createAgentFromTemplate: countAgents,
    duplicateAgent: countAgents,
    rentPhoneNumber: countNumbers,
    importPhoneNumber: countNumbers,
    createWebhook: countSubscriptions,
  },
  // The vendor's pages contradict one another about how many.
  limiting: { by: 'tenant' },
  nameOf: toCallId,
  views: (call, world) => {
    const callId = toCallId(call);
    return [
      { operation: 'subscribeToLiveEvents', query: { callId }, shown: toldSoFar(call, world.now) },
      { operation: 'getConversation', params: { callId } },
      { operation: 'getConversationDetails', params: { callId } },
    ];
  },
  resources: (world, tenant) => {
    const newest = (wanted: (call: Call) => boolean) => world.calls.of(tenant.name).findLast(wanted);
    const named = {
      live_call: newest((call) => call.at(world.now).phase !== 'over'),
      ended_call: newest((call) => call.at(world.now).analysedAt !== undefined && call.at(world.now).recording === 'ready'),
    };
    const ids = Object.entries(named).flatMap(([name, call]) => (call ? [[name, toCallId(call)]] : []));
    // The agent that most calls were with: there is most to show of it.
    const callsOf = (agent: string) => world.calls.count({ tenant: tenant.name, agent }, world.now);
    const agent = world.agents.of(tenant.name).toSorted((a, b) => callsOf(b.id) - callsOf(a.id))[0]?.id;
    return {
      ...Object.fromEntries(ids),
      organization_id: toOrganizationId(tenant.id),
      ...(agent !== undefined && { agent_id: toObjectId(agent), workflow_id: toWorkflowId(agent) }),
    };
  },
};

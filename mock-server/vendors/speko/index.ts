import type { Call } from '../../call/call.ts';
import { byBearer } from '../../http/guard.ts';
import { countAgents, countNumbers } from '../../made.ts';
import { countSubscriptions } from '../../webhooks/subscriptions.ts';
import type { VendorModule } from '../vendor.ts';
import { agents } from './agents.ts';
import { callbacks } from './callbacks.ts';
import { calls, countInterventions } from './calls.ts';
import { toAgentId, toCallId } from './ids.ts';
import { liveCalls } from './live-calls.ts';
import { organization } from './organization.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { sessionStream } from './session-stream.ts';
import { sessions } from './sessions.ts';
import { transfers } from './transfers.ts';
import { webhookDeliveries } from './webhook-deliveries.ts';
import { webhookEndpoints } from './webhook-endpoints.ts';
import { hook, secretOfOrganization } from './webhooks.ts';

export const speko: VendorModule = {
  api: 'speko',
  handlers: {
    ...agents,
    ...sessions,
    ...sessionStream,
    ...calls,
    ...liveCalls,
    ...transfers,
    ...phoneNumbers,
    ...callbacks,
    ...organization,
    ...webhookEndpoints,
    ...webhookDeliveries,
  },
  authenticate: byBearer('speko'),
  makes: {
    createAgent: countAgents,
    createPhoneNumber: countNumbers,
    importSipTrunkPhoneNumber: countNumbers,
    createWebhookEndpoint: countSubscriptions,
    sendCallMessage: countInterventions,
    blindTransferCall: countInterventions,
    warmTransferCall: countInterventions,
  },
  // That there is a limit is documented; how high it is and what is counted are not.
  limiting: { by: 'key' },
  hook,
  nameOf: toCallId,
  views: (call) =>
    ['getCall', 'getSessionTranscript', 'listCallEvents', 'getCallReport'].map((operation) => ({
      operation,
      params: { id: toCallId(call) },
    })),
  resources: (world, tenant) => {
    const all = world.calls.of(tenant.name);
    const newest = (wanted: (call: Call) => boolean) => all.findLast(wanted);
    const named = {
      live_call: newest((call) => call.at(world.now).phase !== 'over'),
      ended_call: newest((call) => call.at(world.now).report === 'complete' && call.at(world.now).recording === 'ready'),
    };
    const ids = Object.entries(named).flatMap(([name, call]) => (call ? [[name, toCallId(call)]] : []));
    // The agent that most calls were with: of its calls there are pages.
    const callsOf = (agent: string) => world.calls.count({ tenant: tenant.name, agent }, world.now);
    const agent = world.agents.of(tenant.name).toSorted((a, b) => callsOf(b.id) - callsOf(a.id))[0]?.id;
    const secret = secretOfOrganization(tenant.name);
    return { ...Object.fromEntries(ids), webhook_secret: secret, ...(agent !== undefined && { agent_id: toAgentId(agent) }) };
  },
};

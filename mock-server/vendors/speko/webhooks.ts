import { createHash, createHmac } from 'node:crypto';
import type { Call } from '../../call/call.ts';
import type { CallEvent } from '../../call/events.ts';
import type { CallState } from '../../call/state.ts';
import { hour, minute, second, toIso } from '../../call/time.ts';
import type { Delivery } from '../../webhooks/deliveries.ts';
import type { Hook } from '../../webhooks/outbox.ts';
import type { Subscription } from '../../webhooks/subscriptions.ts';
import type { World } from '../../world.ts';
import { toRecordingStatus, toStatus } from './call-detail.ts';
import { toAgentId, toCallId, toOrganizationId } from './ids.ts';
import { toReport } from './report.ts';

/** What only Speko knows of an endpoint. One that the control API made has none of it, and hears of everything in full. */
export interface EndpointDetails {
  readonly name?: string;
  readonly allAgents?: boolean;
  readonly agentIds?: readonly string[];
  readonly filterTags?: readonly string[];
  readonly contentMode?: 'full' | 'metadata_only';
  readonly signingSecretSource?: 'workspace' | 'custom';
}

export const detailsOf = ({ details }: Subscription): EndpointDetails => details as EndpointDetails;

/** The secret that all endpoints of an organisation sign with unless they bring their own: whsec_ and 32 bytes in base64. */
export const secretOfOrganization = (tenant: string): string =>
  `whsec_${createHash('sha256').update(`speko/webhooks/${tenant}`).digest('base64')}`;

/** A call whose report was finalized early is reported and analysed in one. */
const withoutFirstReport = (call: Call): boolean => !call.events.some(({ type }) => type === 'reported');

function announces(event: CallEvent, call: Call): readonly string[] {
  switch (event.type) {
    case 'answered':
    case 'ended':
      return ['call.status'];
    case 'reported':
      return ['call.report'];
    case 'analysed':
      return withoutFirstReport(call) ? ['call.report', 'call.analysis'] : ['call.analysis'];
    case 'recording':
      return event.step === 'uploading' ? [] : ['call.recording'];
    default:
      return [];
  }
}

function reaches(subscription: Subscription, _: string, { cast }: Call): boolean {
  const { allAgents = true, agentIds = [], filterTags = [] } = detailsOf(subscription);
  const { webhookTags = [] } = (cast.notes['speko'] ?? {}) as { webhookTags?: readonly string[] };
  const tagged = filterTags.length === 0 || filterTags.some((tag) => webhookTags.includes(tag));
  return tagged && (allAgents || agentIds.includes(toAgentId(cast.agent)));
}

/** What each announcement says beside what all of them say. */
const contents: Record<string, (world: World, call: Call, state: CallState) => object> = {
  'call.status': () => ({}),
  // While it is told nobody knows yet whether it will have been, however often it is sent.
  'call.report': (world, call, state) => ({ report: { ...toReport(world, call, state), post_call_webhook_status: 'pending' } }),
  'call.analysis': (_, { script }) => {
    const { summary, outcome, data } = script.analysis;
    return { summary, outcome, structured_data: data };
  },
  'call.recording': (_, call, state) => ({
    recording_status: toRecordingStatus(call, state),
    recording_url: state.recording === 'ready' ? `https://media.example/recordings/${call.id}.ogg` : null,
  }),
};

function body({ event, call, createdAt, subscription }: Delivery, world: World): object {
  const state = call.at(createdAt);
  const { direction, channel, from, to, agent } = call.cast;
  const own = world.numbers.of(call.tenant).find(({ e164 }) => e164 === (direction === 'inbound' ? to : from));
  const lean = detailsOf(subscription).contentMode === 'metadata_only';
  const more = contents[event]?.(world, call, state);
  return {
    type: event,
    call_id: toCallId(call),
    session_id: toCallId(call),
    organization_id: toOrganizationId(world.accounts.tenant(call.tenant).id),
    agent_id: toAgentId(agent),
    direction: channel === 'web' ? 'web' : direction,
    phone_number_id: own?.id ?? null,
    dialed_number: channel === 'web' ? null : to,
    status: toStatus(state),
    occurred_at: toIso(createdAt),
    // The moment of a recording is no content, and there is nothing else to it.
    ...((!lean || event === 'call.recording') && more),
  };
}

/** As https://www.standardwebhooks.com describes it. */
function headers({ id, subscription }: Delivery, bytes: Buffer, at: number): Record<string, string> {
  const timestamp = String(Math.floor(at / second));
  const key = Buffer.from(subscription.secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(bytes).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

export const hook: Hook = {
  events: Object.keys(contents),
  announces,
  reaches,
  body,
  headers,
  // A status is of no use later; what came of a call is.
  pauses: (event) => (event === 'call.status' ? [] : [30 * second, 5 * minute, hour]),
  mintSecret: (world) => `whsec_${Buffer.from(world.mint.hex(64), 'hex').toString('base64')}`,
};

import { createHmac } from 'node:crypto';
import type { Agent } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import type { CallEvent } from '../../call/events.ts';
import { hour, minute, second, toIso } from '../../call/time.ts';
import { timeOfUuid, toUuid } from '../../ids.ts';
import type { Delivery } from '../../webhooks/deliveries.ts';
import type { Hook } from '../../webhooks/outbox.ts';
import { addressee, type Subscription } from '../../webhooks/subscriptions.ts';
import type { World } from '../../world.ts';
import { toConversation, toStatus } from './conversation-view.ts';
import { evaluationsOf } from './evaluations.ts';
import { toAgentId, toConversationId, toDeliveryId, toEventId } from './ids.ts';
import { messagesOf, toMessage } from './messages.ts';

/** What only Speechify knows of an endpoint. One that the control API made has none of it, and is sent the conversation alone. */
export interface EndpointDetails {
  readonly include?: readonly ('messages' | 'evaluations')[];
  readonly description?: string | null;
  /** Set where it is no endpoint of the workspace, but what an agent has for itself. */
  readonly ofAgent?: boolean;
}

export const detailsOf = ({ details }: Subscription): EndpointDetails => details as EndpointDetails;

const started = 'conversation.started';
const completed = 'conversation.completed';
const failed = 'conversation.failed';

/** A completed conversation is announced when it has been looked at: what was found goes along. Where nobody had joined there is nothing to look at. */
function announces(event: CallEvent, call: Call): readonly string[] {
  if (event.type === 'answered') return [started];
  if (event.type !== 'ended' && event.type !== 'analysed') return [];
  const state = call.at(call.createdAt + event.at);
  const last = state.answeredAt === undefined || toStatus(state) === 'failed' ? 'ended' : 'analysed';
  if (event.type !== last) return [];
  return [toStatus(state) === 'failed' ? failed : completed];
}

interface OwnAddress {
  readonly webhook_url?: string;
  readonly webhook_secret?: string;
}
const addressOf = ({ settings }: Agent): OwnAddress => (settings['speechify'] ?? {}) as OwnAddress;

/** The agent of a call as it is set up today, for that is who says where its conversations are announced. */
const agentOf = (world: World, { cast }: Call): Agent | undefined => world.agents.known(cast.agent);

const hasOwn = (world: World, call: Call): boolean => {
  const agent = agentOf(world, call);
  return agent !== undefined && (addressOf(agent).webhook_url ?? '') !== '';
};

/** An agent with a URL of its own has completed conversations announced there, and nothing else. */
const reaches: Hook['reaches'] = (_, event, call, world) => event !== completed || !hasOwn(world, call);

const besides: Hook['besides'] = (event, call, world) => {
  const agent = agentOf(world, call);
  if (event !== completed || !agent || !hasOwn(world, call)) return [];
  const { webhook_url: url = '', webhook_secret: secret = '' } = addressOf(agent);
  const id = toUuid(timeOfUuid(agent.id), 0, `speechify/webhook/${agent.id}`);
  const details: EndpointDetails = { ofAgent: true };
  return [addressee(id, agent.createdAt, { vendor: 'speechify', tenant: call.tenant, url, secret, details: { ...details } })];
};

function body(delivery: Delivery): object {
  const { call, createdAt, subscription } = delivery;
  const state = call.at(createdAt);
  const conversation = toConversation(call, state);
  const messages = () => messagesOf(state).map((message) => toMessage(call, message));
  const evaluations = () => evaluationsOf(call, state);
  if (detailsOf(subscription).ofAgent) return toPostCall(delivery, { conversation, messages: messages(), evaluations: evaluations() });
  const { include = [] } = detailsOf(subscription);
  return {
    id: toEventId(call, delivery.event, createdAt),
    type: delivery.event,
    created_at: toIso(createdAt),
    data: {
      object: conversation,
      ...(include.includes('messages') && { messages: messages() }),
      ...(include.includes('evaluations') && { evaluations: evaluations() }),
    },
  };
}

interface Found {
  readonly conversation: ReturnType<typeof toConversation>;
  readonly messages: readonly object[];
  readonly evaluations: readonly object[];
}

/** What an agent's own URL is sent: all in one, in an older spelling. */
function toPostCall({ call, event, createdAt }: Delivery, { conversation, messages, evaluations }: Found): object {
  const { status, duration_ms, started_at, ended_at, recording_url, metadata } = conversation;
  return {
    event,
    timestamp: createdAt,
    conversation: {
      id: toConversationId(call),
      agent_id: toAgentId(call.cast.agent),
      status,
      duration_ms,
      started_at,
      ended_at,
      recording_url,
      metadata,
    },
    messages,
    evaluations,
  };
}

/** The secret is the key as it is given, prefix and all. An agent that has no secret has nothing to sign with. */
function headers({ id, event, subscription: { secret, details } }: Delivery, bytes: Buffer, at: number): Record<string, string> {
  const t = Math.floor(at / second);
  const signature = createHmac('sha256', secret).update(`${t}.`).update(bytes).digest('hex');
  return {
    ...(secret !== '' && { 'Speechify-Signature': `t=${t},v0=${signature}` }),
    'Speechify-Event': event,
    'Speechify-Delivery-Id': toDeliveryId(id),
    ...(!(details as EndpointDetails).ofAgent && { 'Speechify-Version': '2026-06-25' }),
  };
}

/** The vendor says that pauses grow and that it gives up after a day; these add up to 23 hours and a half. */
const pauses = [minute, 5 * minute, 30 * minute, 2 * hour, 6 * hour, 15 * hour];

export const hook: Hook = { events: [started, completed, failed], announces, reaches, besides, body, headers, pauses: () => pauses };

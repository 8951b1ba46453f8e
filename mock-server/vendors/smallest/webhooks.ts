import { createHmac } from 'node:crypto';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallEvent } from '../../call/events.ts';
import { second, toIso } from '../../call/time.ts';
import type { Delivery } from '../../webhooks/deliveries.ts';
import type { Hook } from '../../webhooks/outbox.ts';
import type { Subscription } from '../../webhooks/subscriptions.ts';
import type { World } from '../../world.ts';
import { toMetrics } from './analysis.ts';
import { lengthOf, toStatus, toTranscript } from './conversation-view.ts';
import { toCallId, toObjectId } from './ids.ts';
import { toRecordingLinks } from './recordings.ts';
import { toConversationType, toVariables } from './variables.ts';

type Schemas = components['schemas'];
type EventType = Schemas['EventType'];

/** That a webhook is told of one event of one agent's calls. */
export interface Binding {
  /** UUID. */
  readonly id: string;
  /** UUID. */
  readonly agent: string;
  readonly event: EventType;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** What only Atoms knows of a webhook. One that the control API made has none of it, and hears of all agents. */
export interface WebhookDetails {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bindings?: readonly Binding[];
  readonly createdBy?: string;
}

export const detailsOf = ({ details }: Subscription): WebhookDetails => details as WebhookDetails;

/** A conversation is told when all of it lies ready, the recording too. */
function announces(event: CallEvent, call: Call): readonly EventType[] {
  switch (event.type) {
    case 'answered':
      return ['pre-conversation'];
    case 'ended':
      return call.events.some(({ type }) => type === 'recording') ? [] : ['post-conversation'];
    case 'recording':
      return event.step === 'uploading' ? [] : ['post-conversation'];
    case 'analysed':
      return ['analytics-completed'];
    default:
      return [];
  }
}

function reaches(subscription: Subscription, event: string, { cast }: Call): boolean {
  const { bindings } = detailsOf(subscription);
  return !bindings || bindings.some((each) => each.agent === cast.agent && each.event === event);
}

function toCallData(call: Call, now: number): Schemas['CallData'] {
  const state = call.at(now);
  const { direction, from, to } = call.cast;
  const status = toStatus(call, state);
  return {
    fromNumber: from,
    toNumber: to,
    callDuration: lengthOf(state) / second,
    // Webhooks have one word less than conversations.
    callStatus: (status === 'busy' ? 'failed' : status) as Schemas['CallData']['callStatus'],
    callDirection: direction === 'inbound' ? 'telephony_inbound' : 'telephony_outbound',
    answerTime: state.answeredAt === undefined ? null : toIso(call.createdAt + state.answeredAt),
    endTime: toIso(call.createdAt + (state.endedAt ?? now - call.createdAt)),
  };
}

/** What each event tells beside what all of them tell. */
const contents: Record<EventType, (world: World, call: Call, at: number) => object> = {
  'pre-conversation': (_, { cast }) => ({ toPhone: cast.to, fromPhone: cast.from }),
  'post-conversation': (world, call, at) => ({
    recordingUrl: toRecordingLinks(call, call.at(at)).recordingUrl ?? null,
    callData: toCallData(call, at),
    transcript: toTranscript(call, call.at(at)),
    variables: toVariables(world, call),
  }),
  'analytics-completed': (_, call, at) => ({
    analytics: { summary: call.script.analysis.summary, dispositionMetrics: toMetrics(call), successMetrics: [] },
    callData: toCallData(call, at),
  }),
};

function body({ id, event, call, createdAt, subscription }: Delivery, world: World): object {
  const agentId = toObjectId(call.cast.agent);
  return {
    url: subscription.url,
    description: detailsOf(subscription).description ?? '',
    event: `${agentId}.${event}`,
    id: toObjectId(id),
    metadata: {
      agentId,
      eventType: event,
      conversationType: toConversationType(call),
      callId: toCallId(call),
      ...contents[event as EventType](world, call, createdAt),
    },
  };
}

export const hook: Hook = {
  events: Object.keys(contents),
  announces,
  reaches,
  body,
  headers: ({ subscription }, bytes) => ({
    ...detailsOf(subscription).headers,
    'X-Signature': createHmac('sha256', subscription.secret).update(bytes).digest('hex'),
  }),
  // What is not taken at once is lost.
  pauses: () => [],
  mintSecret: (world) => world.mint.hex(64),
};

import type { components } from '../../../openapi/smallest/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';
import { second, toIso } from '../../call/time.ts';
import type { World } from '../../world.ts';
import { toAgent } from './agent-view.ts';
import { toDispositionConfig, toDispositions, toPostCallAnalytics } from './analysis.ts';
import { toLiveEvents } from './events.ts';
import { toCallId, toObjectId, toOrganizationId } from './ids.ts';
import { toTurnLatencies } from './latencies.ts';
import { outcomeOf } from './outcome.ts';
import { toRecordingLinks } from './recordings.ts';
import { toVariables } from './variables.ts';

type Schemas = components['schemas'];

/** What only Atoms knows of a call that one of its operations started. */
export interface ConversationNotes {
  readonly test?: boolean;
  readonly chat?: boolean;
}

export const notesOf = ({ cast }: Call): ConversationNotes => (cast.notes['smallest'] ?? {}) as ConversationNotes;

/** Until somebody picks up, a call that we make stands in the queue, and one that comes in waits. */
export function toStatus({ cast }: Call, state: CallState): Schemas['ConversationStatus'] {
  if (state.phase === 'dialling') return cast.direction === 'outbound' ? 'in_queue' : 'pending';
  return outcomeOf(state)?.call_status ?? 'active';
}

export function toType(call: Call): Schemas['CallType'] {
  if (call.cast.channel === 'web') return notesOf(call).chat ? 'chat' : 'webcall';
  return call.cast.direction === 'inbound' ? 'telephony_inbound' : 'telephony_outbound';
}

/** Milliseconds from the pick-up to the end; 0 until it has ended, and when nobody picked up. */
export const lengthOf = ({ endedAt, answeredAt }: CallState): number =>
  endedAt === undefined || answeredAt === undefined ? 0 : endedAt - answeredAt;

export const durationOf = (state: CallState): number => lengthOf(state) / second;

/** Credits. The vendor publishes no price for a call; this makes a minute cost seven cents. */
const costOf = (state: CallState): number => Math.round(durationOf(state) * (7 / 60)) / 100;

/** What the list, a search and the call itself show alike. */
function toShared(call: Call, state: CallState) {
  const { from, to } = call.cast;
  const ended = outcomeOf(state);
  const latencies = toTurnLatencies(call, state);
  const failed = ended !== undefined && ended.call_status !== 'completed';
  return {
    _id: toObjectId(call.id),
    callId: toCallId(call),
    status: toStatus(call, state),
    duration: durationOf(state),
    from,
    to,
    type: toType(call),
    ...toRecordingLinks(call, state),
    callCost: costOf(state),
    ...(ended && { disconnectionReason: ended.reason }),
    ...(failed && { callFailureReason: state.end?.reason ?? ended.reason }),
    ...(state.analysedAt !== undefined && { postCallAnalytics: toPostCallAnalytics(call) }),
    ...(latencies && { turnLatencyMetrics: latencies }),
  };
}

/** A row of a search by ids. */
export const toLog = (_: World, call: Call, state: CallState): Schemas['ConversationLog'] => ({
  ...toShared(call, state),
  agentId: toObjectId(call.cast.agent),
  retryCount: 0,
  createdAt: toIso(call.createdAt),
  isTest: notesOf(call).test ?? false,
});

/** A row of the list. */
export const toRow = (world: World, call: Call, state: CallState): Schemas['ConversationRow'] => ({
  ...toLog(world, call, state),
  dispositionMetrics: toDispositions(call, state),
  agentDispositionConfig: toDispositionConfig(call),
});

/** What agent and caller have said. Notices of the system are neither's. */
export const toTranscript = (call: Call, { turns }: CallState): Schemas['TranscriptTurn'][] =>
  turns
    .filter(({ speaker }) => speaker !== 'system')
    .map(({ speaker, text, startedAt }) => ({
      role: speaker === 'agent' ? 'agent' : 'user',
      content: text,
      timestamp: toIso(call.createdAt + startedAt),
    }));

/** What has happened, as the stream told it; what was understood of a sentence on the way to it is not kept. */
const happened = (call: Call, { count }: CallState) =>
  call.events.slice(0, count).flatMap((event, index) => (event.type === 'interim' ? [] : toLiveEvents(call, event, index)));

/** A call in full. */
export function toConversation(world: World, call: Call, state: CallState): Schemas['Conversation'] {
  const agent = world.agents.known(call.cast.agent);
  return {
    ...toShared(call, state),
    ...(agent && { agent: toAgent(world, agent, world.now) }),
    transcript: toTranscript(call, state),
    variables: toVariables(world, call),
    events: happened(call, state),
  };
}

/** A call in the spelling of analytics. */
export function toDetails(world: World, call: Call, state: CallState): Schemas['ConversationDetails']['data'] {
  return {
    orgId: toOrganizationId(world.accounts.tenant(call.tenant).id),
    callId: toCallId(call),
    agentName: world.agents.known(call.cast.agent)?.name ?? '',
    transcript: toTranscript(call, state).map(({ role, content, timestamp }) => ({ role, text: content, ...(timestamp && { timestamp }) })),
    events: happened(call, state).map(({ event_type: eventType, timestamp }) => ({ eventType, timestamp: timestamp as string })),
    fromNumber: call.cast.from,
    toNumber: call.cast.to,
    callDurationMs: lengthOf(state),
  };
}

import type { components } from '../../../openapi/speechify/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { EndedBy } from '../../call/events.ts';
import type { CallState } from '../../call/state.ts';
import { second, toIso } from '../../call/time.ts';
import { toSnapshot } from './agent-snapshot.ts';
import { toAgentId, toConversationId } from './ids.ts';

type Shown = components['schemas']['Conversation'];
export type Status = Shown['status'];
export type Transport = Shown['transport'];

/** What only Speechify knows of a call, said by the operation that started it. */
export interface CallNotes {
  readonly transport?: Transport;
  readonly dynamicVariables?: Readonly<Record<string, unknown>>;
}

export const notesOf = ({ cast }: Call): CallNotes => (cast.notes['speechify'] ?? {}) as CallNotes;

/** Cents for a minute that was begun. The vendor's prices depend on the plan. */
const centsPerMinute = 8;
/** The recorder joins a little after the caller. */
const recorderTakes = 1 * second;

export function toStatus({ phase, end }: CallState): Status {
  if (phase === 'dialling') return 'pending';
  if (phase === 'live') return 'active';
  // Whoever gives up a call that rings completes it; one that nobody picks up, and a line that breaks, is a failure.
  return end?.by === 'network' ? 'failed' : 'completed';
}

export function toTransport(call: Call): Transport {
  const { channel, direction } = call.cast;
  return notesOf(call).transport ?? (channel === 'web' ? 'web' : direction === 'inbound' ? 'sip_inbound' : 'sip_outbound');
}

const undialled: Readonly<Record<string, string>> = { 'no-answer': 'dial_no_answer', busy: 'dial_busy', rejects: 'dial_rejected' };
const machines: Readonly<Record<string, string>> = { menu: 'ivr_hangup', unavailable: 'unavailable_hangup' };
const hangups: Record<Exclude<EndedBy, 'agent' | 'network'>, string | null> = {
  caller: 'caller_hangup',
  transfer: 'transferred',
  machine: 'unavailable_hangup',
  // The vendor has no word for it.
  operator: null,
};

function toEndReason({ cast }: Call, state: CallState): string | null {
  const { end, answeredAt } = state;
  if (!end) return null;
  if (end.reason === 'transferred') return 'transferred';
  if (end.by === 'agent') return toAgentsReason(state);
  if (end.by !== 'network') return hangups[end.by];
  return answeredAt !== undefined || cast.direction === 'inbound' ? null : (undialled[end.reason] ?? 'dial_failed');
}

/** An agent hangs up because it is done, or because no human answered. */
function toAgentsReason({ answeredBy, turns }: CallState): string {
  if (answeredBy === 'voicemail') return turns.some(({ speaker }) => speaker === 'agent') ? 'voicemail_message_left' : 'voicemail_hangup';
  return machines[answeredBy ?? ''] ?? 'agent_ended';
}

/** Milliseconds from the pick-up to the end; undefined before both. */
export const lengthOf = ({ answeredAt, endedAt }: CallState): number | undefined =>
  answeredAt === undefined || endedAt === undefined ? undefined : endedAt - answeredAt;

/** Cents for a conversation of so many milliseconds: each minute that has begun costs. */
export const costOf = (length: number): number => Math.ceil(length / (60 * second)) * centsPerMinute;

/** A conversation as lists show it, but for the number of its messages. */
export function toRow(call: Call, state: CallState): Shown {
  const { channel, from, to, metadata, agent, agentThen } = call.cast;
  const moment = (at: number | undefined) => (at === undefined ? null : toIso(call.createdAt + at));
  const length = lengthOf(state);
  const recorded = toSnapshot(agentThen).save_audio_recording === true && state.answeredAt !== undefined;
  const web = channel === 'web';
  return {
    id: toConversationId(call),
    agent_id: toAgentId(agent),
    status: toStatus(state),
    transport: toTransport(call),
    created_at: toIso(call.createdAt),
    started_at: moment(state.answeredAt),
    ended_at: moment(state.endedAt),
    duration_ms: length ?? null,
    cost_cents: length === undefined ? null : costOf(length),
    recording_url: recorded && state.recording === 'ready' ? `https://media.example/recordings/${call.id}.ogg` : null,
    recording_started_at: recorded ? moment((state.answeredAt ?? 0) + recorderTakes) : null,
    end_reason: toEndReason(call, state),
    metadata,
    caller_identity: call.party,
    from_number: web ? null : from,
    to_number: web ? null : to,
    message_count: 0,
    ivr_menu_id: null,
    ivr_path_taken: null,
    ivr_surrender_reason: null,
  };
}

/** A conversation that is read alone. */
export function toConversation(call: Call, state: CallState): Shown {
  const { dynamicVariables } = notesOf(call);
  return {
    ...toRow(call, state),
    agent_snapshot: { ...toSnapshot(call.cast.agentThen), captured_at: toIso(call.createdAt) },
    ...(toTransport(call) !== 'sip_inbound' && { dynamic_variables: dynamicVariables ?? {} }),
  };
}

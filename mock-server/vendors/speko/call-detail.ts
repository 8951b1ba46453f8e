import type { components } from '../../../openapi/speko/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';
import { toIso } from '../../call/time.ts';
import type { World } from '../../world.ts';
import { toAgentId, toCallId, toRoomName } from './ids.ts';
import { toReport } from './report.ts';
import { toTranscript } from './transcript.ts';
import { toTransfer } from './transfers-view.ts';

type Detail = components['schemas']['CallDetail'];

const seconds = (ms: number): number => Math.round(ms / 1000);

/** The vendor has one word less than there are outcomes: a call that nobody picked up has failed. */
export function toStatus(state: CallState): string {
  if (state.phase === 'dialling') return 'dialing';
  if (state.phase === 'live') return 'active';
  return state.answeredAt === undefined ? 'failed' : 'ended';
}

export function toRecordingStatus(call: Call, state: CallState): string {
  return call.script.recording === 'off' || (state.phase === 'over' && state.answeredAt === undefined) ? 'suppressed' : state.recording;
}

/** A call in full. */
export function toCallDetail(world: World, call: Call, state: CallState): Detail {
  const id = toCallId(call);
  const agent = world.agents.known(call.cast.agent);
  const length = state.endedAt === undefined ? undefined : state.endedAt - (state.answeredAt ?? state.endedAt);
  return {
    id,
    call_id: id,
    resource_uri: `speko://calls/${id}`,
    agent_id: agent ? toAgentId(agent.id) : null,
    status: toStatus(state),
    kind: 'cascade',
    room_name: toRoomName(call),
    language: call.script.language,
    pipeline_config: {
      agentId: agent ? toAgentId(agent.id) : null,
      systemPrompt: agent?.prompt ?? '',
      tools: [...new Set(state.tools.map(({ name }) => name))],
    },
    metadata: call.cast.metadata,
    created_at: toIso(call.createdAt),
    updated_at: toIso(call.createdAt + state.changedAt),
    ended_at: state.endedAt === undefined ? null : toIso(call.createdAt + state.endedAt),
    duration_seconds: length === undefined ? null : seconds(length),
    recording_status: toRecordingStatus(call, state),
    recording_duration_ms: state.recording === 'ready' && length !== undefined ? length : null,
    recording_resource_uri: `speko://calls/${id}/recording`,
    report: toReport(world, call, state),
    transfers: state.transfers.map((transfer) => toTransfer(world, call, transfer)),
    transcript: toTranscript(call, state),
    span_tree: toSpans(call, state),
  };
}

/** The turns as a tree of timed spans: the call, below it its turns, below an agent's turn where its latency went. */
function toSpans(call: Call, state: CallState): Record<string, unknown> {
  const at = (offset: number) => toIso(call.createdAt + offset);
  return {
    name: 'call',
    started_at: at(0),
    ended_at: state.endedAt === undefined ? null : at(state.endedAt),
    children: state.turns.map(({ index, speaker, startedAt, endedAt, latency }) => ({
      name: `${speaker}_turn`,
      index,
      started_at: at(startedAt),
      ended_at: endedAt === undefined ? null : at(endedAt),
      children: latency ? (['stt', 'llm', 'tts'] as const).map((stage) => ({ name: stage, duration_ms: latency[stage] })) : [],
    })),
  };
}

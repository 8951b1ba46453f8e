import type { components } from '../../../openapi/speko/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';
import { toIso } from '../../call/time.ts';
import type { World } from '../../world.ts';
import { toRecordingStatus, toStatus } from './call-detail.ts';
import { toCostLines } from './costs.ts';
import { toAgentId, toCallerIdentity, toCallId } from './ids.ts';
import { toTranscript } from './transcript.ts';

type Schemas = components['schemas'];

/** Milliseconds from the pick-up to the end; undefined while it goes on. */
const lengthOf = ({ endedAt, answeredAt }: CallState): number | undefined =>
  endedAt === undefined ? undefined : endedAt - (answeredAt ?? endedAt);

export function toSessionRow(call: Call, state: CallState): Schemas['SessionRow'] {
  const recorded = state.recording === 'ready';
  return {
    sessionId: toCallId(call),
    status: toStatus(state),
    kind: 'cascade',
    createdAt: toIso(call.createdAt),
    pipelineConfig: { agentId: toAgentId(call.cast.agent) },
    recordingStatus: toRecordingStatus(call, state),
    recordingDurationMs: recorded ? (lengthOf(state) ?? null) : null,
    recordingObjectPath: recorded ? `recordings/${call.id}.ogg` : null,
  };
}

export function toSession(world: World, call: Call, state: CallState): Schemas['Session'] {
  const length = lengthOf(state);
  const { direction, channel, from, to, metadata } = call.cast;
  const own = world.numbers.of(call.tenant).find(({ e164 }) => e164 === (direction === 'inbound' ? to : from));
  return {
    ...toSessionRow(call, state),
    status: toStatus(state),
    kind: 'cascade',
    endedAt: state.endedAt === undefined ? null : toIso(call.createdAt + state.endedAt),
    durationSeconds: length === undefined ? null : Math.round(length / 1000),
    metadata,
    phoneCall: channel === 'web' ? null : { callControlId: toCallerIdentity(call), phoneNumberId: own?.id ?? null },
    usage: toCostLines(call, state).map(({ provider, metric, quantity, costMicroUsd }) => ({
      provider,
      metric,
      quantity,
      cost: costMicroUsd,
    })),
  };
}

/** The transcript of the call, in the spelling of sessions. */
export const toSessionTranscript = (call: Call, state: CallState): Schemas['SessionTranscript'] => ({
  entries: toTranscript(call, state).entries.map(({ id, index, source, text, started_at, ended_at, provider, model, ...latency }) => ({
    id,
    index,
    source,
    text,
    startedAt: started_at,
    endedAt: ended_at ?? null,
    provider: provider ?? null,
    model: model ?? null,
    eouMs: latency.eou_ms ?? null,
    llmTtftMs: latency.llm_ttft_ms ?? null,
    ttsTtfbMs: latency.tts_ttfb_ms ?? null,
    conversationalLatencyMs: latency.conversational_latency_ms ?? null,
    latencyStatus: latency.latency_status ?? null,
    toolCalls: state.tools
      .filter(({ turn }) => turn === index)
      .map(({ name, args }) => ({ name, args: (args ?? {}) as Record<string, unknown> })),
  })),
});

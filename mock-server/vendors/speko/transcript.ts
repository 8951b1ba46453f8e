import type { components } from '../../../openapi/speko/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { Speaker } from '../../call/events.ts';
import type { CallState, Turn } from '../../call/state.ts';
import { toIso } from '../../call/time.ts';
import { stt, tts } from './costs.ts';

type Entry = components['schemas']['TranscriptEntry'];

const sources: Record<Speaker, Entry['source']> = { caller: 'user', agent: 'agent', system: 'system' };
const makers: Record<Speaker, { provider: string | null; model: string | null }> = {
  caller: stt,
  agent: tts,
  system: { provider: null, model: null },
};

export const toTranscript = (call: Call, state: CallState): components['schemas']['Transcript'] => ({
  entries: state.turns.map((turn) => toEntry(call, turn)),
});

function toEntry(call: Call, turn: Turn): Entry {
  const { latency } = turn;
  return {
    id: `turn_${turn.index}`,
    index: turn.index,
    source: sources[turn.speaker],
    text: turn.text,
    started_at: toIso(call.createdAt + turn.startedAt),
    ended_at: turn.endedAt === undefined ? null : toIso(call.createdAt + turn.endedAt),
    ...makers[turn.speaker],
    metadata: {},
    ...(latency && {
      eou_ms: latency.stt,
      llm_ttft_ms: latency.llm,
      tts_ttfb_ms: latency.tts,
      conversational_latency_ms: latency.total,
      latency_status: turn.interrupted ? ('interrupted' as const) : ('complete' as const),
    }),
  };
}

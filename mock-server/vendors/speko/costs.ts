import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';

export interface CostLine {
  readonly provider: string;
  readonly metric: string;
  readonly quantity: number;
  readonly keySource: 'MANAGED';
  readonly costMicroUsd: string;
}

/** Millionths of a US dollar per unit. The vendor publishes no such table; these make a minute cost about seven cents. */
const prices = { call_seconds: 180, stt_seconds: 72, tts_characters: 15, llm_turns: 900 };

/** What a call has cost so far, line by line. */
export function toCostLines(call: Call, state: CallState): CostLine[] {
  const end = state.endedAt ?? state.changedAt;
  const seconds = state.answeredAt === undefined ? 0 : Math.ceil((end - state.answeredAt) / 1000);
  const of = (speaker: string) => state.turns.filter((turn) => turn.speaker === speaker);
  const heard = of('caller').reduce((sum, turn) => sum + ((turn.endedAt ?? turn.startedAt) - turn.startedAt) / 1000, 0);
  const spoken = of('agent').reduce((sum, turn) => sum + turn.text.length, 0);
  const line = (metric: keyof typeof prices, provider: string, quantity: number): CostLine => ({
    provider,
    metric,
    quantity,
    keySource: 'MANAGED',
    costMicroUsd: String(Math.round(quantity * prices[metric])),
  });
  return [
    line('call_seconds', call.cast.direction === 'inbound' ? 'sip-inbound' : 'sip-outbound', seconds),
    line('stt_seconds', stt.provider, Math.round(heard * 10) / 10),
    line('llm_turns', 'scripted', of('agent').length),
    line('tts_characters', tts.provider, spoken),
  ];
}

/** What recognises and what speaks: the script. */
export const stt = { provider: 'scripted', model: 'scripted-stt' };
export const tts = { provider: 'scripted', model: 'scripted-tts' };

/** The sum of the lines, as decimal text. */
export const sumOf = (lines: readonly CostLine[]): string => String(lines.reduce((sum, line) => sum + BigInt(line.costMicroUsd), 0n));

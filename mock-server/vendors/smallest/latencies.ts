import type { components } from '../../../openapi/smallest/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';
import { toIso } from '../../call/time.ts';

/** How long the agent took to answer, turn by turn, in milliseconds. */
export const latenciesOf = ({ turns }: CallState): number[] => turns.flatMap(({ latency }) => (latency ? [latency.total] : []));

export const averageOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

/** Undefined until the call has been analysed, and for one in which the agent answered nothing. */
export function toTurnLatencies(call: Call, state: CallState): components['schemas']['TurnLatencies'] | undefined {
  const latencies = latenciesOf(state);
  if (state.analysedAt === undefined || latencies.length === 0) return undefined;
  const sorted = [...latencies].sort((a, b) => a - b);
  return {
    turns: latencies.length,
    avgLatency: averageOf(latencies),
    medianLatency: sorted[sorted.length >> 1] as number,
    minLatency: sorted[0] as number,
    maxLatency: sorted.at(-1) as number,
    latencies,
    processedAt: toIso(call.createdAt + state.analysedAt),
  };
}

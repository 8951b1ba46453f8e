import type { components } from '../../../openapi/speechify/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';
import { toIso } from '../../call/time.ts';
import { toConversationId, toEvaluationId } from './ids.ts';

type Evaluation = components['schemas']['Evaluation'];

/** What was found in a conversation; nothing until it has been looked at. What nobody picked up holds nothing to find. */
export function evaluationsOf(call: Call, { analysedAt, answeredAt }: CallState): Evaluation[] {
  if (analysedAt === undefined || answeredAt === undefined) return [];
  const { summary, data, insights } = call.script.analysis;
  const common = (name: string) => ({
    id: toEvaluationId(call, name, analysedAt),
    conversation_id: toConversationId(call),
    criterion_id: null,
    status: null,
    passed: null,
    score: null,
    data: null,
    created_at: toIso(call.createdAt + analysedAt),
  });
  return [
    { ...common('summary'), kind: 'summary', name: 'summary', rationale: summary },
    ...Object.entries(data).map(
      ([name, value]): Evaluation => ({
        ...common(`data/${name}`),
        kind: 'data',
        name,
        rationale: 'Said in the conversation.',
        data: value,
      }),
    ),
    ...insights
      .filter(({ kpi }) => kpi !== undefined)
      .map(
        ({ kpi = '', label = kpi, text }): Evaluation => ({
          ...common(`criterion/${kpi}`),
          kind: 'criterion',
          criterion_id: kpi,
          name: label,
          status: 'success',
          passed: true,
          rationale: text,
        }),
      ),
  ];
}

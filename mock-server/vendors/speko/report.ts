import type { components } from '../../../openapi/speko/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';
import { toIso } from '../../call/time.ts';
import { changesFor, deliveriesFor, statusOf } from '../../webhooks/deliveries.ts';
import type { World } from '../../world.ts';
import { fateOf, toCallback } from './callback-view.ts';
import { sumOf, toCostLines } from './costs.ts';
import { toOrganizationId } from './ids.ts';
import { toTranscript } from './transcript.ts';

type Report = components['schemas']['CallReport'];

/** The report of a call, or null while there is none. */
export function toReport(world: World, call: Call, state: CallState): Report | null {
  if (state.report === 'absent') return null;
  const { analysis } = call.script;
  const analysed = state.report === 'complete';
  const costs = toCostLines(call, state);
  const reportedAt = call.createdAt + (state.reportedAt as number);
  return {
    session_id: call.id,
    organization_id: toOrganizationId(world.accounts.tenant(call.tenant).id),
    summary: analysed ? analysis.summary : bareOutcome(state),
    outcome: analysed ? analysis.outcome : bareOutcome(state),
    structured_data: { dialled: call.cast.to, ...(analysed && analysis.data) },
    transcript: toTranscript(call, state),
    cost_micro_usd: sumOf(costs),
    cost_breakdown: costs,
    metadata: call.cast.metadata,
    scheduled_callback: toCallback(world, call, state),
    analysis_status: analysed ? 'completed' : 'heuristic',
    post_call_webhook_status: postCallWebhook(call),
    created_at: toIso(reportedAt),
    updated_at: toIso(analysed ? call.createdAt + (state.analysedAt as number) : reportedAt),
  };
}

/** What became of telling about the report: `not_configured` when nobody wanted to be told. */
export function postCallWebhook(call: Call): 'not_configured' | 'pending' | 'delivered' | 'failed' {
  const sent = deliveriesFor(call).filter(({ event, subscription: { vendor } }) => vendor === 'speko' && event === 'call.report');
  const [worst] = (['failed', 'pending', 'delivered'] as const).filter((status) => sent.some((each) => statusOf(each) === status));
  return worst ?? 'not_configured';
}

/** Changes whenever a report may have that shows what became of its webhooks and of the call that was agreed on. */
export const reportStamp = (call: Call): number => 2 * changesFor(call) + (fateOf(call) ? 1 : 0);

/** Before the analysis a report knows one word, which follows from how the call ended. */
function bareOutcome(state: CallState): string {
  if (state.answeredAt !== undefined) return state.end?.by === 'network' ? 'error' : 'completed';
  return state.end?.reason === 'busy' ? 'busy' : state.end?.reason === 'no-answer' ? 'no_answer' : 'failed';
}

import type { Call } from '../../call/call.ts';
import type { CallEvent, EndedBy } from '../../call/events.ts';
import type { CallState } from '../../call/state.ts';

/** How a call came out, in the vendor's words. */
export interface Outcome {
  readonly call_status: 'completed' | 'no_answer' | 'busy' | 'failed' | 'cancelled';
  readonly reason: string;
}

type Unanswered = Extract<CallEvent, { type: 'unanswered' }>;
type Ended = Extract<CallEvent, { type: 'ended' }>;

const notReached: Record<Unanswered['cause'], Outcome> = {
  'no-answer': { call_status: 'no_answer', reason: 'timeout' },
  busy: { call_status: 'busy', reason: 'connection_error' },
  rejects: { call_status: 'failed', reason: 'connection_error' },
};

const reasons: Record<EndedBy, string> = {
  caller: 'user_hangup',
  agent: 'agent_hangup',
  // The vendor has no word for somebody else who ends a call.
  operator: 'cancelled',
  transfer: 'transfer_complete',
  machine: 'agent_hangup',
  network: 'connection_error',
};

/** What became of a call. Who is neither party ends one by cancelling it; there is no other way here. */
function outcome({ by, reason }: Pick<Ended, 'by' | 'reason'>, answered: boolean): Outcome {
  const refused = notReached[reason as Unanswered['cause']] as Outcome | undefined;
  if (!answered && by === 'network' && refused) return refused;
  if (!answered || by === 'operator') return { call_status: 'cancelled', reason: reasons[by] };
  return { call_status: by === 'network' ? 'failed' : 'completed', reason: reasons[by] };
}

/** What became of a call that ended with this event. */
export const toOutcome = (call: Call, ended: Ended): Outcome =>
  outcome(
    ended,
    call.events.some(({ type }) => type === 'answered'),
  );

/** What became of a call so far; undefined while it goes on. */
export const outcomeOf = ({ end, answeredAt }: CallState): Outcome | undefined => end && outcome(end, answeredAt !== undefined);

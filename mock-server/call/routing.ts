import type { CallEvent, Leg, Reaction, TransferStep } from './events.ts';

/** From the dial of a destination to its pick-up. */
const pickupAfter = 3000;
/** How soon a busy or rejecting destination is known to be that. */
const refusedAfter = 1500;
/** How long a colleague hears the summary before a transfer that completes by itself is completed. */
const screeningTakes = 6000;
/** How long joining the two rooms takes. */
export const bridgingTakes = 800;
/** How long a colleague waits in a consultation that nobody completes or cancels. */
const screeningTimeout = 120_000;

export interface Routed {
  readonly events: CallEvent[];
  /** Whether the caller was handed over. */
  readonly connected: boolean;
}

const causes: Record<Exclude<Reaction, 'answers'>, string> = {
  'no-answer': 'no_answer',
  busy: 'busy',
  rejects: 'rejected',
  voicemail: 'voicemail_detected',
};

/**
 * Works out what happens when destinations are tried in order, until one picks up.
 *
 * @param completion `by-itself`: a warm transfer is completed once the colleague has heard the summary, as a script tells it.
 *   `asked`: it waits in screening for somebody to complete or cancel it.
 */
export function route(
  legs: readonly Leg[],
  from: number,
  ringingTimeout: number,
  reactionOf: (number: string) => Reaction,
  completion: 'by-itself' | 'asked',
): Routed {
  const events: CallEvent[] = [];
  let at = from;
  for (const leg of legs) {
    for (const { after, step, cause } of courseOf(leg, reactionOf(leg.to), ringingTimeout, completion)) {
      at += after;
      events.push({ at, type: 'transfer', leg, step, ...(cause === undefined ? {} : { cause }) });
    }
    if (lastStep(events) === 'completed') return { events, connected: true };
  }
  return { events, connected: false };
}

const lastStep = (events: readonly CallEvent[]): TransferStep | undefined => {
  const last = events.at(-1);
  return last?.type === 'transfer' ? last.step : undefined;
};

interface Stop {
  /** Milliseconds since the step before. */
  readonly after: number;
  readonly step: TransferStep;
  readonly cause?: string;
}

/** The steps of one leg, from the request on. */
function courseOf(leg: Leg, reaction: Reaction, ringingTimeout: number, completion: 'by-itself' | 'asked'): Stop[] {
  const requested: Stop = { after: 0, step: 'requested' };
  // A blind transfer hands over to whatever picks up; only an introduced one notices the machine.
  if (leg.mode === 'blind' && (reaction === 'answers' || reaction === 'voicemail'))
    return [requested, { after: pickupAfter, step: 'completed' }];
  if (reaction !== 'answers') {
    const after = { 'no-answer': ringingTimeout, voicemail: pickupAfter, busy: refusedAfter, rejects: refusedAfter }[reaction];
    return [requested, { after, step: 'failed', cause: causes[reaction] }];
  }
  const screening: Stop = { after: pickupAfter, step: 'screening' };
  if (completion === 'asked') return [requested, screening, { after: screeningTimeout, step: 'failed', cause: 'screening_timeout' }];
  return [requested, screening, { after: screeningTakes, step: 'bridging' }, { after: bridgingTakes, step: 'completed' }];
}

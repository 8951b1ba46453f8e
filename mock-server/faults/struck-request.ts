import type { Clock } from '../call/clock.ts';
import type { RequestStrike } from './faults.ts';
import type { Waiting } from './waiting.ts';

/** The exchange of a request that was struck. */
interface Exchange {
  /** Answers with a status that the API would not have answered. */
  readonly injure: (status: number, retryAfter?: number) => void;
  /** Ends the connection with no answer. */
  readonly hangUp: () => void;
  readonly fail: (error: unknown) => void;
}

/** What a request is answered that still waits when its world ends: it has not been carried out, and may be sent again. */
const unavailable = 503;

/**
 * Lets a request fare as its faults want.
 *
 * @param carryOut does what is asked for, and answers.
 */
export function befall(
  { latency, reset, status, retryAfter }: RequestStrike,
  exchange: Exchange,
  waiting: Waiting,
  clock: Clock,
  carryOut: () => void,
): void {
  const fare = () => {
    if (reset === 'before') exchange.hangUp();
    else if (status !== undefined) exchange.injure(status, retryAfter);
    else carryOut();
  };
  if (latency === 0) {
    fare();
    return;
  }
  const goOn = () => {
    try {
      fare();
    } catch (error) {
      exchange.fail(error);
    }
  };
  waiting.add(clock, latency, { goOn, giveUp: () => exchange.injure(unavailable) });
}

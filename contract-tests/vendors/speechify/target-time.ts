import { Blocked } from '../../check.ts';
import type { Answer } from '../../wire.ts';

/** Milliseconds by which a proxy that writes the Date, and whoever writes the body, may disagree on the time. */
export const skew = 5000;

/**
 * When an answer was given, by the clock of the target: milliseconds since the epoch, cut to the second. The clock of this
 * machine says nothing about it: the target's may stand still, run fast, or be that of another year.
 *
 * @throws Blocked when the answer does not say.
 */
export function momentOf({ headers }: Answer): number {
  const moment = Date.parse(headers['date'] ?? '');
  if (Number.isNaN(moment)) throw new Blocked('the answer has no Date header, so there is nothing to tell the time of the target by');
  return moment;
}

import { limitMutants, withoutRetryAfter } from '../limits.ts';
import { mutant } from './failing.ts';

/** Whoever asks too often. */
export const limits = [
  ...limitMutants(mutant, ['speko/limits/rate-limited'], 'speko/limits/wait-is-enough'),
  withoutRetryAfter(mutant, 'speko/limits/rate-limited'),
];

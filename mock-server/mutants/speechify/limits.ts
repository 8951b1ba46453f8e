import { countedByKey, limitMutants, withoutRetryAfter } from '../limits.ts';
import { mutant } from './failing.ts';

const limit = (name: string): string => `speechify/limits/${name}`;

/** Accounts that ask too often. */
export const limits = [
  ...limitMutants(mutant, [limit('rate-limited'), limit('per-account')], limit('wait-is-enough')),
  withoutRetryAfter(mutant, limit('rate-limited')),
  countedByKey(mutant, limit('per-account')),
];

import { countedByKey, limitMutants, withoutRetryAfter } from '../limits.ts';
import { mutantsOf } from '../mutant.ts';

const mutant = mutantsOf('smallest');
const limit = (name: string): string => `smallest/limits/${name}`;

/** Organisations that ask too often. */
export const limits = [
  ...limitMutants(mutant, [limit('rate-limited'), limit('per-organization')], limit('wait-is-enough')),
  withoutRetryAfter(mutant, limit('rate-limited')),
  countedByKey(mutant, limit('per-organization')),
];

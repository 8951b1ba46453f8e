import { type MutantEntry, type mutantsOf, status } from './mutant.ts';

/**
 * Servers that do not refuse what is too much, or refuse it in a wrong way.
 *
 * @param refusals the checks that want to see a refusal.
 * @param wait the check that waits as long as a refusal says.
 */
export const limitMutants = (mutant: ReturnType<typeof mutantsOf>, refusals: readonly string[], wait: string): MutantEntry[] => [
  mutant('limit-ignored', 'However often somebody asks, they are answered.', [...refusals, wait], {
    lets: (occasion) => occasion === 'rate-limit',
  }),
  mutant('limit-503', 'Too many requests are answered 503.', [...refusals, wait], status(429, 503)),
  mutant('limit-wait-too-short', 'Of too many requests the answer says to wait for one second, when it is two.', [wait], {
    answer: ({ status: code, headers, json }) => {
      if (code !== 429) return;
      headers['retry-after'] = '1';
      if (Object(json).retryAfter !== undefined) (json as { retryAfter: number }).retryAfter = 1;
    },
  }),
];

/** Of too many requests the answer does not say in a header how long to wait. */
export const withoutRetryAfter = (mutant: ReturnType<typeof mutantsOf>, check: string): MutantEntry =>
  mutant('limit-without-retry-after', 'Of too many requests the answer has no Retry-After.', [check], {
    answer: ({ headers }) => {
      delete headers['retry-after'];
    },
  });

/** Keys that should be counted together are counted each for itself. */
export const countedByKey = (mutant: ReturnType<typeof mutantsOf>, check: string): MutantEntry =>
  mutant('limit-by-key', 'Every key may ask as often as all of them together.', [check], () => {
    let first: string | undefined;
    return {
      lets: (occasion, { key }) => {
        if (occasion !== 'rate-limit') return false;
        first ??= key;
        return key !== first;
      },
    };
  });

import { limitMutants } from '../limits.ts';
import { answering, fail, failing, mutant, ofOne } from './failing.ts';

const limit = (...names: readonly string[]): string[] => names.map((name) => `meetric/limits/${name}`);
const refusals = limit('per-minute', 'says-how-long', 'per-token', 'per-day', 'one-too-many');

/** Tokens that ask too often, or read too much. */
export const limits = [
  ...limitMutants(
    mutant,
    refusals.filter((id) => id !== 'meetric/limits/per-token'),
    'meetric/limits/wait-is-enough',
  ),
  mutant('limit-without-wait', 'Of too many requests the answer does not say how long to wait.', limit('says-how-long', 'one-too-many'), {
    answer: (answer) => {
      if (answer.status === 429) delete (answer.json as { retryAfter?: number }).retryAfter;
    },
  }),
  mutant('limit-by-account', 'Once a token has asked too often, the whole account is refused.', limit('per-token'), () => {
    let over = false;
    return answering('getAccount', (answer) => {
      if (over) fail(answer, 429);
      over ||= answer.status === 429;
    });
  }),
  mutant('quota-of-requests', 'Every conversation that is read counts, also one that was read before.', limit('same-one-again'), () => {
    let read = 0;
    return answering(ofOne, (answer) => {
      if (answer.status === 200 && read++ > 1) fail(answer, 429);
    });
  }),
  mutant('quota-of-details', 'Only details of conversations count.', limit('per-day'), {
    ...failing(429, ofOne.slice(1), (answer) => {
      answer.status = 200;
    }),
  }),
  mutant('quota-of-rows', 'Every row of the list counts as read.', limit('list-is-free'), () => {
    let listed = false;
    return answering(['listConversations', 'getConversation'], (answer, { operation }) => {
      if (operation === 'listConversations') listed = true;
      else if (listed) fail(answer, 429);
    });
  }),
  mutant('quota-of-an-hour', 'A quota is said to be full again in an hour.', limit('one-too-many'), {
    ...failing(429, ofOne, (answer) => {
      Object.assign(answer.json as object, { retryAfter: 3600 });
    }),
  }),
];

import { body, type MutantEntry } from '../mutant.ts';
import { forgives, longAgo, mutant, nothing } from './failing.ts';

type Callback = Record<string, unknown>;

/** Callbacks. */
export const callbacks: readonly MutantEntry[] = [
  mutant('callbacks-without-limit', 'The list of callbacks takes no notice of its limit.', ['speko/callbacks/filters'], {
    ...body('listScheduledCallbacks', (list: { callbacks: Callback[] }, { url }) => {
      if (url.includes('limit=')) list.callbacks.push(...list.callbacks);
    }),
  }),
  mutant('callback-at-another-time', 'The report tells another moment of a callback.', ['speko/callbacks/as-reported'], {
    ...body('getCallReport', (report: { scheduled_callback: Callback | null }) => {
      if (report.scheduled_callback) report.scheduled_callback['scheduled_at'] = longAgo;
    }),
  }),
  mutant('callback-stays-scheduled', 'A callback that was cancelled is scheduled.', ['speko/callbacks/cancelled'], {
    ...body('getScheduledCallback', (each: Callback) => (each['status'] = 'scheduled')),
  }),
  mutant(
    'callback-cancelled-twice',
    'A callback can be cancelled twice.',
    ['speko/callbacks/cancelled'],
    forgives('CALLBACK_NOT_SCHEDULED', 'cancelScheduledCallback'),
  ),
  mutant('callback-to-nowhere', 'A dispatched callback names a session that there is not.', ['speko/callbacks/dispatched'], {
    ...body('dispatchScheduledCallback', (each: Callback) => (each['created_session_id'] = nothing)),
  }),
];

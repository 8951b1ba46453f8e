import { body, type Mutant, type MutantEntry } from '../mutant.ts';
import { answering, counter, forgives, mutant, of, requesting } from './failing.ts';

interface Transfer {
  id: string;
  session_id: string;
  kind: string;
  status: string;
  transfer_to: string;
  summary: string | null;
  created_at: string;
  updated_at: string;
  completed_at: string | null;
  routing_attempts: Transfer[];
  next_transfer: Transfer | null;
  fallback: object | null;
}

/** Spoils every transfer that a call detail shows. */
const shown = (spoil: (transfer: Transfer) => void): Mutant =>
  body('getCall', ({ transfers }: { transfers: Transfer[] }) => {
    for (const transfer of transfers) spoil(transfer);
  });
const requested = (spoil: (transfer: Transfer) => void): Mutant => body(requesting, spoil);
const states = (what: string): string[] => of('CallTransfer', `states#${what}`);
const final = ['completed', 'failed', 'cancelled'];

/** Transfers from the request to their end. */
export const transfers: readonly MutantEntry[] = [
  mutant(
    'transfer-of-the-dead',
    'A call that is over is transferred.',
    ['speko/transfer/only-live'],
    forgives('CALL_NOT_LIVE', ...requesting),
  ),
  mutant(
    'transfers-hidden',
    'The call detail shows no transfers.',
    ['speko/transfer/shown-in-detail'],
    body('getCall', (call: { transfers: Transfer[] }) => {
      call.transfers = [];
    }),
  ),
  mutant(
    'transfer-goes-elsewhere',
    'A transfer shows another destination than was asked for.',
    ['speko/transfer/as-asked'],
    requested((each) => (each.transfer_to = '+12025550199')),
  ),
  mutant(
    'warm-shown-as-blind',
    'Every transfer is shown as a blind one.',
    ['speko/transfer/as-asked'],
    shown((each) => (each.kind = 'blind')),
  ),
  mutant(
    'kind-unknown',
    'A warm transfer is called attended.',
    of('getCall', 'answers-fit'),
    shown((each) => (each.kind = 'attended')),
  ),
  mutant('transfer-id-again', "A call's second transfer has the id of its first.", ['speko/transfer/ids-unique'], () => {
    const first = new Map<string, string>();
    return requested((each) => {
      each.id = first.get(each.session_id) ?? each.id;
      first.set(each.session_id, each.id);
    });
  }),
  mutant(
    'transfers-newest-first',
    'Transfers come newest first.',
    ['speko/transfer/oldest-first'],
    body('getCall', (call: { transfers: Transfer[] }) => {
      call.transfers.reverse();
    }),
  ),
  mutant(
    'transfer-completed-too-early',
    'A transfer that is open has a completed_at.',
    ['speko/transfer/times-in-order'],
    shown((each) => (each.completed_at ??= each.updated_at)),
  ),
  mutant(
    'transfer-updated-before-created',
    'updated_at of a transfer is before its created_at.',
    ['speko/transfer/times-in-order'],
    shown((each) => (each.updated_at = each.updated_at.replace(/^\d{4}/, '2000'))),
  ),
  mutant(
    'duplicate-transfer',
    'A transfer is made although another one is open.',
    ['speko/transfer/one-at-a-time', 'speko/transfer/one-of-two-at-once'],
    forgives('TRANSFER_IN_PROGRESS', 'warmTransferCall'),
  ),
  mutant(
    'completed-twice',
    'A transfer that is over is completed again.',
    ['speko/transfer/complete-once', 'speko/transfer/completed-by-one', 'speko/transfer/warm-only'],
    forgives('TRANSFER_NOT_OPEN', 'completeWarmTransfer'),
  ),
  mutant(
    'cancelled-too-late',
    'A transfer that is over is cancelled.',
    ['speko/transfer/complete-once', 'speko/transfer/warm-only'],
    forgives('TRANSFER_NOT_OPEN', 'cancelWarmTransfer'),
  ),
  mutant(
    'transfer-of-any-call',
    'A transfer is found under every call.',
    ['speko/transfer/of-its-call'],
    forgives('TRANSFER_NOT_FOUND', 'completeWarmTransfer', 'cancelWarmTransfer'),
  ),
  mutant(
    'completion-not-shown',
    'A transfer that was completed is shown in screening.',
    ['speko/transfer/complete-shown'],
    shown((each) => {
      if (each.status === 'bridging') each.status = 'screening';
    }),
  ),
  mutant(
    'completion-loses-summary',
    'The summary that was given on completion is lost.',
    ['speko/transfer/complete-shown'],
    shown((each) => (each.summary = null)),
  ),
  mutant(
    'try-next-ignored',
    'tryNext is ignored.',
    ['speko/transfer/try-next'],
    body('cancelWarmTransfer', (each: Transfer) => {
      each.next_transfer = null;
      each.fallback = { action: 'return_to_assistant' };
    }),
  ),
  mutant(
    'attempts-incomplete',
    'routing_attempts lacks the destination that is tried next.',
    ['speko/transfer/try-next'],
    body('cancelWarmTransfer', ({ routing_attempts }: Transfer) => {
      if (routing_attempts.length > 1) routing_attempts.pop();
    }),
  ),
  mutant(
    'gives-nobody-up',
    'The next destination is called although nobody asked for it.',
    ['speko/transfer/gives-up'],
    body('cancelWarmTransfer', (each: Transfer) => {
      each.next_transfer ??= each.routing_attempts[0] ?? null;
    }),
  ),
  mutant(
    'cancellation-not-shown',
    'A transfer that was cancelled is shown in screening.',
    ['speko/transfer/cancel-shown'],
    shown((each) => {
      if (each.status === 'cancelled') each.status = 'screening';
    }),
  ),
  mutant(
    'begins-in-screening',
    'A transfer is in screening as soon as it is asked for.',
    states('first'),
    requested((each) => (each.status = 'screening')),
  ),
  mutant('bridge-comes-undone', 'A transfer that is over is bridging again later on.', states('steps'), () => {
    const reading = counter();
    return shown((each) => {
      if (final.includes(each.status) && reading(each.id) > 1) each.status = 'bridging';
    });
  }),
  mutant('never-bridging', 'Nobody ever sees a transfer bridging.', states('all'), {
    ...answering(['getCall', 'completeWarmTransfer'], ({ json }) => {
      const { transfers: list = [json] } = (json ?? {}) as { transfers?: unknown[] };
      for (const each of list as Transfer[]) if (each.status === 'bridging') each.status = 'screening';
    }),
  }),
];

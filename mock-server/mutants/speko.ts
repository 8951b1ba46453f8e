import { body, type Mutant, type MutantEntry, mutantsOf, status } from './mutant.ts';

const mutant = mutantsOf('speko');

interface Call {
  ended_at: string | null;
  created_at: string;
  call_id: string;
  transcript: { entries: { index: number; text: string; started_at: string }[] };
  report: { session_id: string; transcript: unknown } | null;
  transfers: { id: string; status: string }[];
}

/** Answers every failure of one status with the last success of the same operation. */
function forgets(refused: number, operation: string): Mutant {
  let last: unknown;
  return {
    answer: (answer, asked) => {
      if (asked.operation !== operation) return;
      if (answer.status < 300) last = answer.json;
      else if (answer.status === refused && last !== undefined) Object.assign(answer, { status: operation.includes('Call') && operation !== 'finalizeCallReport' ? 201 : 200, json: last });
    },
  };
}

export const speko: readonly MutantEntry[] = [
  mutant('ids-differ', 'call_id is not the id of the call.', ['speko/call/ids-agree'], body('getCall', (call: Call) => {
    call.call_id = '01890a5d-ac96-774b-bcce-b302099a8057';
  })),
  mutant('transcript-gap', 'The second entry of a transcript is left out.', ['speko/call/grows'], body('getCall', ({ transcript }: Call) => {
    transcript.entries.splice(1, 1);
  })),
  mutant('ended-before-created', 'ended_at is before created_at.', ['speko/call/ended-at'], body('getCall', (call: Call) => {
    if (call.ended_at) call.ended_at = new Date(Date.parse(call.created_at) - 60_000).toISOString();
  })),
  mutant('cost-as-number', 'cost_micro_usd is a number.', ['speko/report/cost-is-text'], body('getCallReport', (report: { cost_micro_usd: unknown }) => {
    report.cost_micro_usd = Number(report.cost_micro_usd);
  })),
  mutant('outsider-allowed', 'A key of another organisation reads every call.', ['speko/auth/foreign-call-is-unknown'], { tenant: (asked) => (asked.key === 'outsider' ? 'acme' : undefined) }),
  mutant('scope-ignored', 'Scopes are not checked.', ['speko/blindTransferCall/missing-scope#speko:write'], { lets: (occasion) => occasion === 'scope' }),
  mutant('foreign-told-apart', 'A call of another organisation is answered 403, one that does not exist 404.', ['speko/auth/foreign-call-is-unknown'], {
    answer: (answer, asked) => {
      if (asked.key === 'outsider' && answer.status === 404 && !asked.url.includes('01890a5d-ac96')) Object.assign(answer, { status: 403, json: { error: 'forbidden', code: 'FORBIDDEN' } });
    },
  }),
  mutant('live-conflict-ignored', 'A transfer of a call that is over is answered 201.', ['speko/transfer/only-live'], () => forgets(409, 'blindTransferCall')),
  mutant('error-without-code', 'Failures have no code.', ['speko/errors/envelope'], {
    answer: ({ status: code, json }) => {
      if (code >= 400) delete (json as { code?: string }).code;
    },
  }),
  mutant('unauthorized-403', 'A missing key is answered 403.', ['speko/auth/key-required'], status(401, 403)),
];

import type { Mutant, MutantEntry } from '../mutant.ts';
import { mutant } from './failing.ts';

const id = (name: string): string => `speechify/idempotency/${name}`;
const header = 'idempotent-replayed';
const headerIn = (headers: Record<string, string>): string | undefined =>
  Object.keys(headers).find((name) => name.toLowerCase() === header);

/** Spoils the answers to purchases. */
const purchase = (spoil: NonNullable<Mutant['answer']>): Mutant => ({
  answer: (answer, asked) => {
    if (asked.operation === 'purchasePhoneNumber') spoil(answer, asked);
  },
});

/** What becomes of a request that is sent again. */
export const idempotency: readonly MutantEntry[] = [
  mutant(
    'replay-untold',
    'A replay does not say that it is one.',
    [id('replayed')],
    purchase(({ headers }) => {
      const name = headerIn(headers);
      if (name !== undefined) delete headers[name];
    }),
  ),
  mutant(
    'replay-200',
    'A replay has another status than the first time.',
    [id('replayed')],
    purchase((answer) => {
      if (headerIn(answer.headers) !== undefined) answer.status = 200;
    }),
  ),
  mutant(
    'replay-done-again',
    'A request that is sent again is done again.',
    [id('replayed')],
    purchase((answer) => {
      if (headerIn(answer.headers) !== undefined) (answer.json as { id: string }).id = 'phone_01h455vb4pex5vsknk084sn02q';
    }),
  ),
  mutant('replay-of-another', 'An Idempotency-Key is enough, whatever else is sent.', [id('other-body')], () => {
    let last: unknown;
    return purchase((answer) => {
      if (answer.status === 201) last = structuredClone(answer.json);
      else if (answer.status === 409 && last !== undefined) Object.assign(answer, { status: 201, json: last });
    });
  }),
  mutant(
    'first-is-replay',
    'The first answer says that it is a replay.',
    [id('first-is-no-replay')],
    purchase(({ headers, status }) => {
      if (status === 201) headers[header] = 'true';
    }),
  ),
  mutant('idempotency-key-cut', 'An Idempotency-Key of any length is taken.', [id('length')], () => {
    let last: unknown;
    return purchase((answer) => {
      if (answer.status === 201) last = structuredClone(answer.json);
      else if (answer.status === 400 && last !== undefined) Object.assign(answer, { status: 201, json: last });
    });
  }),
  mutant(
    'idempotency-key-of-all',
    'An Idempotency-Key that one workspace has used is used for all.',
    [id('own-workspace')],
    purchase((answer, { key, headers }) => {
      if (key === 'outsider' && headers['idempotency-key'] !== undefined) answer.headers[header] = 'true';
    }),
  ),
];

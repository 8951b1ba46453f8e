import { body, type Mutant, type MutantEntry } from '../mutant.ts';
import { answering, forgives, mutant, of } from './failing.ts';

type PhoneNumber = Record<string, unknown>;
const number = (operation: string, spoil: (number: PhoneNumber) => void): Mutant => body(operation, spoil);

/** Telephone numbers. */
export const numbers: readonly MutantEntry[] = [
  mutant('number-not-listed', 'The newest number is not in the list.', ['speko/numbers/listed-when-had'], {
    ...body('listPhoneNumbers', (all: unknown[]) => all.pop()),
  }),
  mutant(
    'number-taken-twice',
    'A number can be taken twice.',
    ['speko/numbers/taken-once'],
    forgives('VALIDATION_ERROR', 'createPhoneNumber'),
  ),
  mutant('numbers-of-any-area', 'Numbers of any area are offered.', ['speko/numbers/available'], {
    ...body('searchAvailablePhoneNumbers', (all: { e164: string }[]) => all.splice(0, 1, { e164: '+14155550100' })),
  }),
  mutant(
    'number-without-trunk',
    'A number can be brought without a connection.',
    ['speko/numbers/import-needs-trunk'],
    forgives('VALIDATION_ERROR', 'importSipTrunkPhoneNumber'),
  ),
  mutant(
    'number-change-forgets',
    'A change takes the agent of a number away.',
    ['speko/numbers/changes-only-what-is-sent'],
    number('updatePhoneNumber', (each) => (each['agentId'] = null)),
  ),
  mutant(
    'number-for-both',
    'An agent and a broker may answer a number.',
    ['speko/numbers/agent-or-broker'],
    forgives('VALIDATION_ERROR', 'updatePhoneNumber'),
  ),
  mutant(
    'number-lives-on',
    'A number that was given back can still be read.',
    ['speko/numbers/gone-when-released'],
    forgives('NOT_FOUND', 'getPhoneNumber'),
  ),
  mutant('number-created', 'A number that was taken is answered 201.', of('createPhoneNumber', 'succeeds'), {
    ...answering(['createPhoneNumber'], (answer) => {
      if (answer.status === 200) answer.status = 201;
    }),
  }),
];

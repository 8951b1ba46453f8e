import { body, type MutantEntry } from '../mutant.ts';
import { conversation, fail, forgives, mutant, of } from './failing.ts';

const dials = (name: string): string => `speechify/outbound/${name}`;

/** Calls that an agent makes. */
export const outboundCalls: readonly MutantEntry[] = [
  mutant('outbound-to-another', 'Another number is called.', [dials('is-a-conversation')], {
    ...conversation((shown) => {
      if (shown['to_number'] === '+12025550143') shown['to_number'] = '+12025550144';
    }),
  }),
  mutant('outbound-twice', 'A call that is asked for again is made again.', [dials('not-twice')], () => {
    let count = 0;
    return body('createOutboundCall', (made: { conversation_id: string }) => {
      made.conversation_id = made.conversation_id.replace(/..$/, String(10 + count++));
    });
  }),
  mutant(
    'outbound-unknown-agent-400',
    'A call for an agent that does not exist is answered 400.',
    [dials('unknown-agent'), dials('foreign-agent')],
    {
      answer: (answer, { operation }) => {
        if (operation === 'createOutboundCall' && answer.status === 404) fail(answer, 400, 'validation_failed');
      },
    },
  ),
  mutant(
    'outbound-any-number',
    'A call may show any number.',
    [dials('own-numbers')],
    forgives('createOutboundCall', (answer) => answer.status === 400),
  ),
  mutant('outbound-rings-on', 'A call rings for as long as it likes.', [dials('rings-so-long')], {
    ...conversation((shown) => {
      if (shown['end_reason'] === 'dial_no_answer') Object.assign(shown, { status: 'pending', end_reason: null, ended_at: null });
    }),
  }),
  mutant('outbound-202', 'A call that was asked for is answered 202.', [of('createOutboundCall', 'answers-fit')], {
    answer: (answer, { operation }) => {
      if (operation === 'createOutboundCall' && answer.status === 201) answer.status = 202;
    },
  }),
];

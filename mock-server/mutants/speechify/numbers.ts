import { type Asked, body, type Mutant, type MutantEntry, status } from '../mutant.ts';
import { forgives, mutant, of } from './failing.ts';

type PhoneNumber = Record<string, unknown> & { e164: string; type: string };
interface Offers {
  numbers: { e164: string; iso_country: string }[];
}

const id = (name: string): string => `speechify/numbers/${name}`;
const number = (operations: string | string[], spoil: (number: PhoneNumber, asked: Asked) => void): Mutant => body(operations, spoil);
const offers = (spoil: (offers: Offers, asked: Asked) => void): Mutant => body('searchAvailableNumbers', spoil);

/** Telephone numbers, and who answers them. */
export const numbers: readonly MutantEntry[] = [
  mutant(
    'number-type-forgotten',
    'Every number is said to be of the platform.',
    [id('imported-as-asked')],
    number(['getPhoneNumber', 'importPhoneNumber'], (each) => {
      each.type = 'livekit';
    }),
  ),
  mutant('number-not-listed', 'The newest number is not in the list.', [id('imported-as-asked')], {
    ...body('listPhoneNumbers', ({ numbers: all }: { numbers: unknown[] }) => all.splice(0, all.length - 1)),
  }),
  mutant(
    'number-tells-secret',
    'A number shows what its carrier is reached with.',
    [id('no-secret-shown')],
    number('importPhoneNumber', (each, { body: sent }) => {
      each['twilio'] = (JSON.parse(sent) as Record<string, unknown>)['twilio'];
    }),
  ),
  mutant(
    'offers-from-anywhere',
    'Numbers of another country are offered.',
    [id('available-in-country')],
    offers(({ numbers: [first] }) => {
      if (first) first.iso_country = 'CA';
    }),
  ),
  mutant(
    'offers-area-ignored',
    'Numbers of another area are offered.',
    [id('available-in-country')],
    offers(({ numbers: [first] }, { url }) => {
      if (first && url.includes('area_code')) first.e164 = '+13125550101';
    }),
  ),
  mutant(
    'offers-too-many',
    'One number more is offered than was asked for.',
    [id('available-limit')],
    offers(({ numbers: all }) => all.push(...all.slice(0, 1))),
  ),
  mutant('number-sold-twice', 'A number is sold again and again.', [id('purchased-once')], {
    answer: (answer, { operation }) => {
      if (operation === 'purchasePhoneNumber' && answer.status === 409) answer.status = 201;
    },
  }),
  mutant(
    'number-change-unbinds',
    'With another label a number loses its agent.',
    [id('label-alone')],
    number('updatePhoneNumber', (each) => {
      delete each['agent_id'];
    }),
  ),
  mutant(
    'number-lives-on',
    'A number that was given up can still be read.',
    [id('gone-when-deleted'), of('getPhoneNumber', 'unknown-id#phone_number_id')],
    forgives('getPhoneNumber', ({ status: code }) => code === 404),
  ),
  mutant('number-first-binding-wins', 'A number keeps the agent that it was bound to first.', [id('last-binding-wins')], () => {
    const first = new Map<unknown, unknown>();
    return number('getPhoneNumber', (each) => {
      if (each['agent_id'] === undefined) return;
      if (!first.has(each['id'])) first.set(each['id'], each['agent_id']);
      each['agent_id'] = first.get(each['id']);
    });
  }),
  mutant(
    'caller-id-answered',
    'A caller id is bound like any number.',
    [id('caller-id-is-not-answered')],
    status(400, 204, 'bindPhoneNumber'),
  ),
  mutant(
    'number-bound-for-good',
    'A number that was taken from its agent still shows it.',
    [id('unbound')],
    number('getPhoneNumber', (each) => {
      each['agent_id'] ??= 'agent_01h455vb4pex5vsknk084sn02q';
    }),
  ),
  mutant(
    'number-unbound-by-anyone',
    'A number can be taken from an agent that does not answer it.',
    [id('unbound-from-its-own')],
    status(404, 204, 'unbindPhoneNumber'),
  ),
];

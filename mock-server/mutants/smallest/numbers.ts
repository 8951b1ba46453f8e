import { type Asked, body, type Mutant, type MutantEntry } from '../mutant.ts';
import { mutant, refusal, refusedWith } from './failing.ts';

interface Product {
  _id: string;
  productType: string;
  agentId: string | null;
  attributes: Record<string, unknown> & { phoneNumber: string };
}
interface Offer {
  phoneNumber: string;
  countryCode: string;
}

const clause = (id: string): string => `smallest/numbers/${id}`;
const rented = (spoil: (numbers: Product[], asked: Asked) => void): Mutant =>
  body('listPhoneNumbers', ({ data }: { data: Product[] }, asked) => spoil(data, asked));
const all = (spoil: (numbers: { telephonyProducts: Product[]; customProducts: Product[] }) => void): Mutant =>
  body('listAllPhoneNumbers', ({ data }: { data: never }) => spoil(data));
const offers = (spoil: (offers: Offer[]) => void): Mutant => body('searchAvailableNumbers', ({ data }: { data: Offer[] }) => spoil(data));
const brought = (spoil: (number: Product) => void): Mutant => body('importPhoneNumber', ({ data }: { data: Product }) => spoil(data));

/** What an organisation can be called at. */
export const numbers: readonly MutantEntry[] = [
  mutant('number-offers-six', 'Six numbers are offered.', [clause('at-most-five')], {
    ...offers((list) => list.push({ ...list[0], phoneNumber: '12025550199' } as Offer)),
  }),
  mutant('number-offers-plus', 'Numbers are offered with a plus.', [clause('offered-without-plus')], {
    ...offers((list) => {
      for (const offer of list) offer.phoneNumber = `+${offer.phoneNumber}`;
    }),
  }),
  mutant('number-offers-abroad', 'Numbers of another country are offered.', [clause('of-the-country')], {
    ...offers((list) => {
      for (const offer of list) offer.countryCode = 'SE';
    }),
  }),
  mutant('number-rented-twice', 'A number that is rented is still on offer.', [clause('rented-once')], () => {
    const seen = new Map<string, Offer>();
    return offers((list) => {
      for (const offer of list) seen.set(offer.phoneNumber, offer);
      list.unshift(...seen.values());
    });
  }),
  mutant('number-rented-answered', 'A number that is rented is answered by somebody.', [clause('rented-is-listed')], {
    ...rented((list) => {
      for (const number of list) number.agentId ??= '0'.repeat(24);
    }),
  }),
  mutant('number-never-gone', 'A number that was given back stays in the list.', [clause('released-is-gone')], () => {
    const seen = new Map<string, Product>();
    return rented((list) => {
      for (const number of list) seen.set(number._id, number);
      list.splice(0, list.length, ...seen.values());
    });
  }),
  mutant(
    'number-unknown-404',
    'A number that there is not is answered 404.',
    [clause('unknown-product#no-id'), clause('unknown-product#unknown')],
    {
      ...refusedWith(/^Product not found$/, 404),
    },
  ),
  mutant('number-assigned-given', 'A number that an agent answers can be given back.', [clause('assigned-stays')], {
    ...refusedWith(/assigned to an agent$/, 200),
  }),
  mutant('number-answered-by-none', 'An agent answers no number.', ['smallest/agents/answers-numbers'], {
    ...body('getAgent', ({ data }: { data: { phoneNumber: string[] } }) => (data.phoneNumber = [])),
  }),
  mutant('number-kinds-mixed', 'What was brought along is listed as rented.', [clause('rented-only')], () => {
    const own: Product[] = [];
    return {
      answer: (answer, { operation }) => {
        const { data } = Object(answer.json) as { data: unknown };
        if (answer.status === 200 && operation === 'importPhoneNumber') own.push({ ...(data as Product), productType: 'telephony' });
        if (answer.status === 200 && operation === 'listPhoneNumbers') (data as Product[]).push(...own);
      },
    };
  }),
  mutant('number-kind-custom', 'What was brought along is listed as custom.', [clause('both-kinds')], {
    ...all(({ customProducts }) => {
      for (const number of customProducts) number.productType = 'custom';
    }),
  }),
  mutant('number-name-lost', 'A number that was brought along has no name.', [clause('imported-as-asked')], {
    ...brought(({ attributes }) => delete attributes['name']),
  }),
  mutant('number-present-otherwise', 'A number that is there already is told in other words.', [clause('imported-once')], {
    ...refusal(/^Number already present$/, (answer) => (answer.json = { status: false, errors: ['no'] })),
  }),
  mutant('number-secret-shown', 'The password of the carrier is shown.', [clause('no-secret-shown')], {
    ...brought(({ attributes }) => (attributes['sipPassword'] = 'not-to-be-shown')),
  }),
];

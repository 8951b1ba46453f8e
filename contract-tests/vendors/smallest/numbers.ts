import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import type { Bench, Sample } from '../../bench.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { dataOf, makeAgent } from './agents.ts';

type Schemas = components['schemas'];
type Product = Schemas['Product'];

const changing = { changes: true };
/** Numbers are shared by all checks: who looks which are free runs alone. */
const alone = { changes: true, movesTime: true };
const wanted = { countryCode: 'US', provider: 'plivo' };

const rented = async (judge: Judge): Promise<Product[]> => dataOf(await judge.given('listPhoneNumbers'));
const brought = async (judge: Judge): Promise<Product[]> => {
  const all = dataOf<Schemas['AllNumbers']>(await judge.given('listAllPhoneNumbers'));
  return all.customProducts;
};
const on = (list: readonly Product[], e164: string) => list.find(({ attributes }) => attributes.phoneNumber === e164);

const offersIn = async (judge: Judge, countryCode = wanted.countryCode): Promise<Schemas['Offer'][]> =>
  dataOf(await judge.given('searchAvailableNumbers', { query: { ...wanted, countryCode } }));

/** What was handed out, the latest last. */
const handed = new WeakMap<Bench, string[]>();

/**
 * A number on offer that nobody else is about to rent: whoever asks at the same time gets another one. What was handed out longest
 * ago comes again, for not everybody rents it. @throws NotRun
 */
async function offer(judge: Judge): Promise<Schemas['Offer']> {
  const offers = [...(await offersIn(judge)), ...(await offersIn(judge, 'GB'))];
  const before = handed.get(judge.bench) ?? [];
  handed.set(judge.bench, before);
  const since = ({ phoneNumber }: Schemas['Offer']) => before.lastIndexOf(phoneNumber);
  const [first] = offers.sort((a, b) => since(a) - since(b));
  if (!first) return judge.skip('no number is on offer');
  before.push(first.phoneNumber);
  return first;
}

const bodyOf = ({ phoneNumber, provider }: Schemas['Offer']) => ({ phoneNumber, provider });

/** Rents a number of its own for whoever asks. */
async function rent(judge: Judge): Promise<Product> {
  const free = await offer(judge);
  await judge.given('rentPhoneNumber', { body: bodyOf(free) });
  return (
    on(await rented(judge), `+${free.phoneNumber}`) ?? blocked(`the number ${free.phoneNumber} is not in the list after it was rented`)
  );
}

function blocked(why: string): never {
  throw new Blocked(why);
}

/** A number that nobody has brought along, also not in a run before this one. No such area is in use. */
const ownNumber = ({ bench }: Judge) => `+1999${String(bench.unique() % 10_000_000).padStart(7, '0')}`;
const trunk = { sipTerminationUrl: 'trunk.carrier.example', sipUsername: 'acme-user', sipPassword: 'not-to-be-shown' };
const bring = async (judge: Judge, more: object = {}) =>
  await judge.succeed('importPhoneNumber', { body: { phoneNumber: ownNumber(judge), ...trunk, ...more } });

export const numberSamples: Readonly<Record<string, Sample>> = {
  listPhoneNumbers: async () => ({}),
  listAllPhoneNumbers: async () => ({}),
  searchAvailableNumbers: async () => ({ query: wanted }),
  rentPhoneNumber: async (judge) => ({ body: bodyOf(await offer(judge)) }),
  releasePhoneNumber: async (judge) => ({ body: { productId: (await rent(judge))._id } }),
  importPhoneNumber: async (judge) => ({ body: { phoneNumber: ownNumber(judge), ...trunk } }),
};

export function numberChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const looking = (id: string, look: (judge: Judge, offers: readonly Schemas['Offer'][]) => void) =>
    check(`smallest/numbers/${id}`, async (judge) => {
      const offers = await offersIn(judge);
      if (offers.length === 0) judge.skip('no number is on offer');
      look(judge, offers);
    });
  return [
    looking('at-most-five', (judge, offers) => judge.expect(offers.length <= 5, 'at most five numbers', offers.length)),
    looking('offered-without-plus', (judge, offers) => {
      const odd = offers.find(({ phoneNumber }) => !/^[0-9]+$/.test(phoneNumber));
      judge.expect(!odd, 'numbers in digits alone', odd);
    }),
    looking('of-the-country', (judge, offers) => {
      const odd = offers.find(({ countryCode, provider }) => countryCode !== wanted.countryCode || provider !== wanted.provider);
      judge.expect(!odd, 'numbers of the country and the provider that were asked for', odd);
    }),

    check('smallest/numbers/rented-is-listed', alone, async (judge) => {
      const { productType, agentId } = await rent(judge);
      judge.expectEqual({ productType, agentId }, { productType: 'telephony', agentId: null }, 'a number that nobody answers');
    }),

    check('smallest/numbers/rented-once', alone, async (judge) => {
      const free = await offer(judge);
      await judge.given('rentPhoneNumber', { body: bodyOf(free) });
      const offers = await offersIn(judge, free.countryCode);
      const again = offers.find(({ phoneNumber }) => phoneNumber === free.phoneNumber);
      judge.expect(!again, `no offer of ${free.phoneNumber}`, again);
      judge.expectError(await judge.send('rentPhoneNumber', { body: bodyOf(free) }), 'number_not_offered');
    }),

    check('smallest/numbers/released-is-gone', alone, async (judge) => {
      const { _id: productId, attributes } = await rent(judge);
      await judge.given('releasePhoneNumber', { body: { productId } });
      const still = on(await rented(judge), attributes.phoneNumber);
      judge.expect(!still, `a list without ${attributes.phoneNumber}`, still);
    }),

    ...Object.entries({ 'no-id': 'mine', unknown: '0'.repeat(24) }).map(([what, productId]) =>
      check(`smallest/numbers/unknown-product#${what}`, alone, async (judge) => {
        await judge.permitted('releasePhoneNumber');
        judge.expectError(await judge.send('releasePhoneNumber', { body: { productId } }), 'product_not_found');
      }),
    ),

    check('smallest/numbers/assigned-stays', alone, async (judge) => {
      const { _id: productId, attributes } = await rent(judge);
      await makeAgent(judge, { telephonyProductId: [productId] });
      judge.expectError(await judge.send('releasePhoneNumber', { body: { productId } }), 'number_assigned');
      judge.expect(on(await rented(judge), attributes.phoneNumber) !== undefined, `${attributes.phoneNumber} in the list`, 'it is gone');
    }),

    check('smallest/agents/answers-numbers', alone, async (judge) => {
      const { _id: productId, attributes } = await rent(judge);
      const id = await makeAgent(judge, { telephonyProductId: [productId] });
      const { phoneNumber } = dataOf<Schemas['Agent']>(await judge.given('getAgent', { params: { id } }));
      judge.expectEqual(phoneNumber, [attributes.phoneNumber], 'phoneNumber');
      judge.expectEqual(on(await rented(judge), attributes.phoneNumber)?.agentId, id, 'agentId of the number');
    }),

    check('smallest/numbers/rented-only', changing, async (judge) => {
      await judge.permitted('importPhoneNumber');
      const { attributes } = dataOf<Schemas['Imported']>(await bring(judge));
      const found = on(await rented(judge), attributes.phoneNumber);
      judge.expect(!found, 'no number that was brought along', found);
    }),

    check('smallest/numbers/both-kinds', alone, async (judge) => {
      const [{ attributes: own }, { attributes: ofPlatform }] = [dataOf<Schemas['Imported']>(await bring(judge)), await rent(judge)];
      const all = dataOf<Schemas['AllNumbers']>(await judge.given('listAllPhoneNumbers'));
      const found = [on(all.customProducts, own.phoneNumber), on(all.telephonyProducts, ofPlatform.phoneNumber)];
      judge.expectEqual(
        found.map((each) => each?.productType ?? 'none'),
        ['custom-telephony', 'telephony'],
        'the types of both',
      );
    }),

    check('smallest/numbers/imported-as-asked', changing, async (judge) => {
      await judge.permitted('importPhoneNumber');
      const phoneNumber = ownNumber(judge);
      const { productType, attributes } = dataOf<Schemas['Imported']>(await bring(judge, { phoneNumber, name: 'Main line' }));
      const { name, phoneNumber: shown } = attributes;
      judge.expectEqual({ productType, name, shown }, { productType: 'custom', name: 'Main line', shown: phoneNumber }, 'the number');
    }),

    check('smallest/numbers/imported-once', changing, async (judge) => {
      await judge.permitted('importPhoneNumber');
      const { attributes } = dataOf<Schemas['Imported']>(await bring(judge));
      const again = await judge.send('importPhoneNumber', { body: { phoneNumber: attributes.phoneNumber, ...trunk } });
      judge.expectError(again, 'number_present');
      judge.expectEqual((again.json as { errors?: unknown }).errors, ['Number already present'], 'errors', again);
    }),

    check('smallest/numbers/no-secret-shown', changing, async (judge) => {
      await judge.permitted('importPhoneNumber');
      const answers = [await bring(judge), await judge.given('listAllPhoneNumbers')];
      for (const answer of answers) judge.expect(!answer.body.includes(trunk.sipPassword), 'no sipPassword', 'it is shown', answer);
      judge.expect((await brought(judge)).length > 0, 'a number that was brought along', 'none');
    }),
  ];
}

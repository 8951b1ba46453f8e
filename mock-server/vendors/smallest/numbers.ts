import type { components, operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Caller, PhoneNumber } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import { type FreeNumber, freeNumbers, isFree, placeOf } from '../../fictional-numbers.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { toLetters } from '../../ids.ts';
import { pageOf } from '../../store/page.ts';
import type { World } from '../../world.ts';
import { fromObjectId, toObjectId } from './ids.ts';
import { plan } from './plan.ts';
import { done } from './replies.ts';

type Operation =
  | 'listPhoneNumbers'
  | 'listAllPhoneNumbers'
  | 'searchAvailableNumbers'
  | 'rentPhoneNumber'
  | 'releasePhoneNumber'
  | 'importPhoneNumber';
type Schemas = components['schemas'];
type Attributes = Schemas['Attributes'];

/** What only Atoms knows of a number. How its carrier is reached is kept, and shown to nobody. */
interface AtomsNumber {
  readonly custom?: boolean;
  readonly provider?: Schemas['Provider'];
  readonly trunk?: Readonly<Record<string, unknown>>;
}

const settingsOf = ({ settings }: PhoneNumber): AtomsNumber => (settings['smallest'] ?? {}) as AtomsNumber;
const isCustom = (number: PhoneNumber): boolean => settingsOf(number).custom === true;
/** How many numbers are offered at once. */
const offered = 5;

export const numbers: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listPhoneNumbers: ({ world, caller }) => ({ status: 200, body: done(productsOf(world, caller, false)) }),

  listAllPhoneNumbers: ({ world, caller }) => ({
    status: 200,
    body: done({ telephonyProducts: productsOf(world, caller, false), customProducts: productsOf(world, caller, true) }),
  }),

  searchAvailableNumbers: ({ query, world }) => {
    const free = freeNumbers(world, query.countryCode.toUpperCase(), query.areaCode === '' ? undefined : query.areaCode);
    return { status: 200, body: done(pageOf(free, offered).rows.map((number) => toOffer(number, query.provider))) };
  },

  rentPhoneNumber: ({ body, world, now, caller, fail }) => {
    const e164 = `+${body.phoneNumber.replace(/^\+/, '')}`;
    if (!isFree(world, e164)) fail('number_not_offered');
    take(world, caller, now, { e164, label: undefined }, { provider: body.provider }, fail);
    return { status: 200, body: done({ requiresAction: false }) };
  },

  releasePhoneNumber: ({ body, world, caller, fail }) => {
    const number = fromObjectId(world.numbers, caller.key.tenant, body.productId) ?? fail('product_not_found');
    if (number.agent !== undefined) fail('number_assigned');
    world.numbers.remove(number.id);
    return { status: 200, body: done({ success: true }) };
  },

  importPhoneNumber: ({ body, world, now, caller, fail }) => {
    const { phoneNumber: e164, name: label, ...trunk } = body;
    const present = [...world.accounts.tenants.keys()].some((tenant) => world.numbers.of(tenant).some((number) => number.e164 === e164));
    if (present) fail('number_present');
    const number = take(world, caller, now, { e164, label }, { custom: true, trunk }, fail);
    // At this one place the type is told in another word than in the lists.
    return { status: 200, body: done({ ...toProduct(number), productType: 'custom' as const }) };
  },
};

function take(
  world: World,
  { key }: Caller,
  now: number,
  wanted: Pick<PhoneNumber, 'e164' | 'label'>,
  smallest: AtomsNumber,
  fail: Fail<'numbers_plan_limit'>,
): PhoneNumber {
  if (world.numbers.count(key.tenant) >= plan.numbers) fail('numbers_plan_limit');
  const made = { id: world.mint.uuid(now), tenant: key.tenant, createdAt: now, updatedAt: now };
  return world.numbers.add({ ...made, ...wanted, agent: undefined, direction: 'both', settings: { smallest } });
}

const productsOf = (world: World, { key }: Caller, custom: boolean): Schemas['Product'][] =>
  world.numbers
    .of(key.tenant)
    .filter((number) => isCustom(number) === custom)
    .map(toProduct);

function toProduct(number: PhoneNumber): Schemas['Product'] {
  const { id, agent, createdAt, updatedAt } = number;
  return {
    _id: toObjectId(id),
    productType: isCustom(number) ? 'custom-telephony' : 'telephony',
    isActive: true,
    agentId: agent === undefined ? null : toObjectId(agent),
    attributes: isCustom(number) ? ofCarrier(number) : ofPlatform(number),
    createdAt: toIso(createdAt),
    updatedAt: toIso(updatedAt),
  };
}

const ofCarrier = ({ id, e164, label }: PhoneNumber): Attributes => ({
  ...(label !== undefined && { name: label }),
  phoneNumber: e164,
  outboundSipTrunkId: `ST_${toLetters(`${id}/outbound`, 12)}`,
  inboundSipTrunkId: `ST_${toLetters(`${id}/inbound`, 12)}`,
});

function ofPlatform(number: PhoneNumber): Attributes {
  const place = placeOf(number.e164);
  const { provider = 'twilio' } = settingsOf(number);
  return { provider, phoneNumber: number.e164, ...(place && { countryCode: place.country, areaCode: place.area }) };
}

const toOffer = ({ e164, country, region }: FreeNumber, provider: Schemas['Provider']): Schemas['Offer'] => ({
  phoneNumber: e164.slice(1),
  countryCode: country,
  provider,
  areaCode: region,
});

import type { components, operations, raises } from '../../../openapi/speechify/types.gen.ts';
import type { Caller, PhoneNumber } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import { isFree } from '../../fictional-numbers.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { pageOf } from '../../store/page.ts';
import type { World } from '../../world.ts';
import { agentOf } from './agents.ts';
import { fromAgentId, fromPhoneNumberId, toAgentId, toPhoneNumberId } from './ids.ts';
import { offers } from './number-offers.ts';
import { newestFirst, readPage } from './paging.ts';

type Operation =
  | 'listPhoneNumbers'
  | 'importPhoneNumber'
  | 'searchAvailableNumbers'
  | 'purchasePhoneNumber'
  | 'getPhoneNumber'
  | 'updatePhoneNumber'
  | 'deletePhoneNumber'
  | 'bindPhoneNumber'
  | 'unbindPhoneNumber';

/** What is kept of a number in this vendor's words. */
interface OwnSettings {
  readonly type?: string;
  readonly trunk_id?: string;
}
interface Wanted {
  readonly e164: string;
  readonly label?: string;
  readonly agent_id?: string;
}

/** How many numbers a workspace may have. */
const quota = 100;
/** What can be seen when it is called, and not be called itself. */
const callerId = 'verified_caller_id';

const settingsOf = ({ settings }: PhoneNumber): OwnSettings => (settings['speechify'] ?? {}) as OwnSettings;
const typeOf = (number: PhoneNumber): string => settingsOf(number).type ?? 'twilio_purchased';

/** The number of the caller's workspace that an id names; one of another workspace is as unknown as none. */
function numberOf(world: World, caller: Caller, id: string, fail: Fail<'phone_number_not_found'>): PhoneNumber {
  const number = world.numbers.get(fromPhoneNumberId(id) ?? '');
  return number?.tenant === caller.key.tenant ? number : fail('phone_number_not_found');
}

/** Puts a number where the workspace has it. */
function take(
  world: World,
  caller: Caller,
  { e164, label, agent_id: agentId }: Wanted,
  own: OwnSettings,
  fail: Fail<'phone_number_quota_reached' | 'validation_failed'>,
): PhoneNumber {
  const { tenant } = caller.key;
  const agent = agentId === undefined ? undefined : world.agents.get(fromAgentId(agentId) ?? '');
  if (agentId !== undefined && agent?.tenant !== tenant)
    fail('validation_failed', { issues: [{ path: 'agent_id', message: 'There is no such agent' }], ofState: true });
  if (agent && own.type === callerId) fail('validation_failed', { issues: [unanswerable] });
  if (world.numbers.count(tenant) >= quota) fail('phone_number_quota_reached');
  const { now } = world;
  const direction = own.type === callerId ? 'outbound' : 'both';
  const written = { id: world.mint.uuid(now), tenant, e164, label, agent: agent?.id, direction } as const;
  return world.numbers.add({ ...written, settings: { speechify: own }, createdAt: now, updatedAt: now });
}

const unanswerable = { path: 'agent_id', message: `A number of the type ${callerId} cannot be called, so no agent can answer it` };

export const phoneNumbers: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listPhoneNumbers: ({ query, world, caller, fail }) => {
    const { rows, end } = readPage(newestFirst('phone-numbers', world.numbers.of(caller.key.tenant)), query, fail);
    return { status: 200, body: { numbers: rows.map((number) => toPhoneNumber(world, number)), ...end } };
  },

  importPhoneNumber: ({ body, world, caller, fail }) => {
    const { provider: type, trunk_id: trunk } = body;
    if (world.numbers.of(caller.key.tenant).some(({ e164 }) => e164 === body.e164))
      fail('validation_failed', { issues: [{ path: 'e164', message: 'The workspace has this number already' }], ofState: true });
    const number = take(world, caller, body, { type, ...(trunk !== undefined && { trunk_id: trunk }) }, fail);
    return { status: 201, body: toPhoneNumber(world, number) };
  },

  searchAvailableNumbers: ({ query, world }) => {
    const { country = 'US', area_code: area, limit = 20 } = query;
    return { status: 200, body: { numbers: [...pageOf(offers(world, country, area), Math.min(Math.max(limit, 1), 50)).rows] } };
  },

  purchasePhoneNumber: ({ body, world, caller, fail }) => {
    if (!isFree(world, body.e164)) fail('conflict', { message: `${body.e164} is not to be had; /available lists the numbers that are` });
    const number = take(world, caller, body, { type: body.provider ?? 'twilio_purchased' }, fail);
    return { status: 201, body: toPhoneNumber(world, number) };
  },

  getPhoneNumber: ({ params, world, caller, fail }) => ({
    status: 200,
    body: toPhoneNumber(world, numberOf(world, caller, params.phone_number_id, fail)),
  }),

  updatePhoneNumber: ({ params, body, world, now, caller, fail }) => {
    const { id } = numberOf(world, caller, params.phone_number_id, fail);
    const changed = world.numbers.update(id, body.label === undefined ? {} : { label: body.label, updatedAt: now });
    return { status: 200, body: toPhoneNumber(world, changed) };
  },

  deletePhoneNumber: ({ params, world, caller, fail }) => {
    world.numbers.remove(numberOf(world, caller, params.phone_number_id, fail).id);
    return { status: 204 };
  },

  bindPhoneNumber: ({ params, world, now, caller, fail }) => {
    const agent = agentOf(world, caller, params.agent_id, fail);
    const number = numberOf(world, caller, params.phone_number_id, fail);
    if (typeOf(number) === callerId) fail('validation_failed', { issues: [{ ...unanswerable, path: 'phone_number_id' }], ofState: true });
    if (number.agent !== agent.id) world.numbers.update(number.id, { agent: agent.id, updatedAt: now });
    return { status: 204 };
  },

  unbindPhoneNumber: ({ params, world, now, caller, fail }) => {
    const agent = agentOf(world, caller, params.agent_id, fail);
    const number = numberOf(world, caller, params.phone_number_id, fail);
    if (number.agent !== agent.id) fail('phone_number_not_found', { message: 'This agent does not answer that number' });
    world.numbers.update(number.id, { agent: undefined, updatedAt: now });
    return { status: 204 };
  },
};

/** A number as it is shown. Whoever answered it and is no more is not told of. */
function toPhoneNumber(world: World, number: PhoneNumber): components['schemas']['PhoneNumber'] {
  const { trunk_id: trunk } = settingsOf(number);
  const agent = world.agents.get(number.agent ?? '');
  return {
    id: toPhoneNumberId(number.id),
    e164: number.e164,
    type: typeOf(number),
    ...(number.label !== undefined && { label: number.label }),
    ...(trunk !== undefined && { trunk_id: trunk }),
    ...(agent && { agent_id: toAgentId(agent.id) }),
    capabilities: number.direction === 'both' ? ['inbound', 'outbound'] : [number.direction],
    created_at: toIso(number.createdAt),
    updated_at: toIso(number.updatedAt),
  };
}

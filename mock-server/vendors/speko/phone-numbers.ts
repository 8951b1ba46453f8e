import type { components, operations, raises } from '../../../openapi/speko/types.gen.ts';
import type { Caller, PhoneNumber } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { pageOf } from '../../store/page.ts';
import type { World } from '../../world.ts';
import { findAgent } from './agents.ts';
import { toAgentId, toOrganizationId } from './ids.ts';
import { isTaken, offers } from './numbers.ts';

type Operation =
  | 'listPhoneNumbers'
  | 'createPhoneNumber'
  | 'searchAvailablePhoneNumbers'
  | 'importSipTrunkPhoneNumber'
  | 'getPhoneNumber'
  | 'updatePhoneNumber'
  | 'deletePhoneNumber';
type Wanted = components['schemas']['NumberStart'];

/** What only Speko knows of a number. */
interface NumberSettings {
  readonly source?: 'managed' | 'sip_trunk';
  readonly dispatchMetadataTemplate?: string;
  readonly routeToBrokerId?: string;
  readonly smsAutomationEnabled?: boolean;
}

const settingsOf = ({ settings }: PhoneNumber): NumberSettings => (settings['speko'] ?? {}) as NumberSettings;

/** The number of the caller's organisation that an id names; one of another organisation is as unknown as none. */
function numberOf(world: World, { key }: Caller, id: string, fail: Fail<'NOT_FOUND'>): PhoneNumber {
  const number = world.numbers.get(id.toLowerCase());
  return number?.tenant === key.tenant ? number : fail('NOT_FOUND');
}

/** The agent that is to answer a number. @param id null when nobody is. */
function agentFor(world: World, { key }: Caller, id: string | null | undefined, fail: Fail<'AGENT_NOT_FOUND'>): string | undefined {
  return id == null ? undefined : (findAgent(world, key.tenant, id) ?? fail('AGENT_NOT_FOUND')).id;
}

function take(
  world: World,
  caller: Caller,
  { e164, direction = 'outbound', label, agentId, dispatchMetadataTemplate }: Wanted,
  source: 'managed' | 'sip_trunk',
  fail: Fail<'VALIDATION_ERROR' | 'AGENT_NOT_FOUND'>,
): PhoneNumber {
  if (isTaken(world, e164)) fail('VALIDATION_ERROR', { issues: [{ path: 'e164', message: 'Somebody has this number' }], ofState: true });
  const { now } = world;
  const own: NumberSettings = { source, ...(dispatchMetadataTemplate !== undefined && { dispatchMetadataTemplate }) };
  const agent = agentFor(world, caller, agentId, fail);
  const id = world.mint.uuid(now);
  const { tenant } = caller.key;
  return world.numbers.add({ id, tenant, e164, direction, label, agent, settings: { speko: own }, createdAt: now, updatedAt: now });
}

export const phoneNumbers: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listPhoneNumbers: ({ world, caller }) => ({
    status: 200,
    body: world.numbers.of(caller.key.tenant).map((each) => toNumber(world, each)),
  }),

  createPhoneNumber: ({ body, world, caller, fail }) => ({
    status: 200,
    body: toNumber(world, take(world, caller, body, 'managed', fail)),
  }),

  searchAvailablePhoneNumbers: ({ query, world }) => {
    const { limit = 10, areaCode, locality } = query;
    return { status: 200, body: [...pageOf(offers(world, areaCode, locality), limit).rows] };
  },

  importSipTrunkPhoneNumber: ({ body, world, caller, fail }) => {
    if (body.sipConnectionInstallationId === undefined && body.sipTrunkId === undefined)
      fail('VALIDATION_ERROR', { issues: [{ path: 'sipConnectionInstallationId', message: 'Must be given, or sipTrunkId' }] });
    return { status: 200, body: toNumber(world, take(world, caller, body, 'sip_trunk', fail)) };
  },

  getPhoneNumber: ({ params, world, caller, fail }) => ({ status: 200, body: toNumber(world, numberOf(world, caller, params.id, fail)) }),

  updatePhoneNumber: ({ params, body, world, now, caller, fail }) => {
    const number = numberOf(world, caller, params.id, fail);
    const { direction, label, agentId, routeToBrokerId, ...own } = body;
    if (agentId != null && routeToBrokerId !== undefined)
      fail('VALIDATION_ERROR', { issues: [{ path: 'routeToBrokerId', message: 'Excludes agentId' }] });
    // Whoever answers it, an agent or a broker, does so alone.
    const answered = agentId !== undefined || routeToBrokerId !== undefined;
    const { routeToBrokerId: before, ...others } = settingsOf(number);
    const broker = routeToBrokerId ?? (answered ? undefined : before);
    const changed = world.numbers.update(number.id, {
      ...(direction !== undefined && { direction }),
      ...(label !== undefined && { label: label ?? undefined }),
      ...(answered && { agent: agentFor(world, caller, agentId, fail) }),
      settings: { ...number.settings, speko: { ...others, ...own, ...(broker !== undefined && { routeToBrokerId: broker }) } },
      updatedAt: now,
    });
    return { status: 200, body: toNumber(world, changed) };
  },

  deletePhoneNumber: ({ params, world, caller, fail }) => {
    world.numbers.remove(numberOf(world, caller, params.id, fail).id);
    return { status: 200, body: { released: true } };
  },
};

function toNumber(world: World, number: PhoneNumber): components['schemas']['PhoneNumber'] {
  const { source = 'managed', dispatchMetadataTemplate, routeToBrokerId, smsAutomationEnabled = false } = settingsOf(number);
  const agent = world.agents.get(number.agent ?? '');
  return {
    id: number.id,
    organizationId: toOrganizationId(world.accounts.tenant(number.tenant).id),
    e164: number.e164,
    source,
    direction: number.direction,
    setupStatus: { status: 'ready', issues: [] },
    label: number.label ?? null,
    agentId: agent ? toAgentId(agent.id) : null,
    dispatchMetadataTemplate: dispatchMetadataTemplate ?? null,
    routeToBrokerId: routeToBrokerId ?? null,
    smsAutomationEnabled,
    createdAt: toIso(number.createdAt),
    updatedAt: toIso(number.updatedAt),
  };
}

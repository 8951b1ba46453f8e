import type { components, operations, raises } from '../../../openapi/speechify/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallState, Phase } from '../../call/state.ts';
import { readIso, toIso } from '../../call/time.ts';
import type { Handlers } from '../../http/operation.ts';
import type { CallQuery } from '../../store/call-book.ts';
import type { World } from '../../world.ts';
import { costOf, lengthOf, type Status, type Transport, toRow, toStatus, toTransport } from './conversation-view.ts';
import { fromAgentId } from './ids.ts';
import { messagesOf } from './messages.ts';
import { readPage } from './paging.ts';

type Operation = 'listConversations' | 'getConversationStats' | 'listRecentCallees';
type Filters = NonNullable<operations['getConversationStats']['parameters']['query']>;

const phases: Record<Status, Phase> = { pending: 'dialling', active: 'live', completed: 'over', failed: 'over' };
const lines: Record<Transport, Pick<CallQuery, 'channel' | 'direction'>> = {
  web: { channel: 'web' },
  phone: { channel: 'phone' },
  whatsapp: { channel: 'phone' },
  sip_inbound: { channel: 'phone', direction: 'inbound' },
  sip_outbound: { channel: 'phone', direction: 'outbound' },
};

type Test = (call: Call, state: CallState) => boolean;

/** When a call started, milliseconds since the epoch; undefined while it has not. */
const startOf = ({ createdAt }: Call, { answeredAt }: CallState): number | undefined =>
  answeredAt === undefined ? undefined : createdAt + answeredAt;

const within = (value: number | undefined, least: number | undefined, below: number | undefined): boolean =>
  value !== undefined && value >= (least ?? value) && (below === undefined || value < below);

/** What each filter wants of a call; undefined where it is not asked for. */
function testsOf(filters: Filters): Test[] {
  const { status, transport, q, duration_min_ms: shortest, duration_max_ms: longest } = filters;
  const tests: (Test | undefined | false)[] = [
    status !== undefined && ((_, state) => toStatus(state) === status),
    transport !== undefined && ((call) => toTransport(call) === transport),
    (shortest ?? longest) !== undefined &&
      ((_, state) => within(lengthOf(state), shortest, longest === undefined ? undefined : longest + 1)),
    q !== undefined && (({ party }) => holds(party, q)),
  ];
  return tests.filter((test) => typeof test === 'function');
}

/** Asks the indexes for as much as they know, and looks at each call that is left for the rest. */
function toQuery(world: World, tenant: string, filters: Filters): CallQuery {
  const { agent_id: agent, status, transport, caller_identity: identity, q } = filters;
  const [after, before] = [filters.started_after, filters.started_before].map((text) => (text === undefined ? undefined : readIso(text)));
  const tests = testsOf(filters);
  return {
    tenant,
    agent: agent === undefined ? undefined : (fromAgentId(agent) ?? ''),
    party: identity ?? (q === undefined ? undefined : partiesLike(world, tenant, q)),
    phase: status && phases[status],
    ...(transport && lines[transport]),
    // A call starts after it was created, by no more than it can ring.
    createdFrom: after === undefined ? undefined : after - longestRing(world),
    createdTo: before,
    alike: (call) => tests.every((test) => test(call, call.at(world.now))),
    ...((after ?? before) !== undefined && { wanted: (call: Call) => within(startOf(call, call.at(world.now)), after, before) }),
  };
}

/** The calls that are asked for, as kinds where that can be: only those near the ends of the time that is asked for are looked at each. */
function* kindsOf(world: World, tenant: string, filters: Filters): Generator<readonly [Call, number], undefined> {
  const { wanted, ...query } = toQuery(world, tenant, filters);
  const { now, calls } = world;
  if (!wanted) {
    yield* calls.kinds(query, now);
    return;
  }
  const ring = longestRing(world);
  const { createdFrom: first = Number.NEGATIVE_INFINITY, createdTo: end = Number.POSITIVE_INFINITY } = query;
  const [from, to] = [first + ring, end - ring];
  const alike = (call: Call) => startOf(call, call.at(now)) !== undefined && (query.alike?.(call) ?? true);
  yield* calls.kinds({ ...query, alike, createdFrom: from, createdTo: to }, now);
  yield* calls.kinds({ ...query, wanted, createdTo: from }, now);
  yield* calls.kinds({ ...query, wanted, createdFrom: Math.max(from, to) }, now);
}

const holds = (party: string, text: string): boolean => party.toLowerCase().includes(text.toLowerCase());

/** There are far fewer parties than calls. */
const partiesLike = (world: World, tenant: string, text: string): string[] =>
  [...world.calls.parties(tenant)].filter((party) => holds(party, text));

const longestRing = ({ scripts }: World): number => Math.max(...[...scripts.values()].map(({ ring }) => ring));

/** Whom a tenant has called, and the newest call to each, the latest first. */
function calleesOf(world: World, tenant: string): { readonly phone: string; readonly at: number }[] {
  const { now, calls } = world;
  return [...calls.parties(tenant)]
    .flatMap((party) => {
      const last = calls.newest({ tenant, party, channel: 'phone', direction: 'outbound' }, now).next().value;
      return last ? [{ phone: party, at: last.createdAt }] : [];
    })
    .sort((a, b) => b.at - a.at);
}

/** Conversations by the many. */
export const conversationLists: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listConversations: ({ query, world, now, caller, fail }) => {
    const { cursor, limit, ...filters } = query;
    const asked = toQuery(world, caller.key.tenant, filters);
    const until = asked.createdTo ?? Number.POSITIVE_INFINITY;
    const list = {
      name: 'conversations',
      placeOf: ({ createdAt }: Call) => createdAt,
      after: (place: number | undefined) => world.calls.newest({ ...asked, createdTo: Math.min(until, place ?? until) }, now),
    };
    const { rows, end } = readPage(list, { cursor, limit }, fail);
    const conversations = rows.map((call) => ({ ...toRow(call, call.at(now)), message_count: messagesOf(call.at(now)).length }));
    return { status: 200, body: { conversations, ...end } };
  },

  getConversationStats: ({ query, world, now, caller }) => {
    const stats: Tally = { states: { completed: 0, failed: 0, active: 0, pending: 0 }, lasted: [0, 0], cost: [0, 0] };
    for (const [call, times] of kindsOf(world, caller.key.tenant, query)) count(stats, call.at(now), times);
    return { status: 200, body: toStats(stats) };
  },

  listRecentCallees: ({ query, world, caller, fail }) => {
    const callees = calleesOf(world, caller.key.tenant);
    const list = {
      name: 'callees',
      placeOf: ({ at }: { at: number }) => at,
      after: (place: number | undefined) => callees.filter(({ at }) => place === undefined || at < place),
    };
    const { rows, end } = readPage(list, query, fail);
    return { status: 200, body: { callees: rows.map(({ phone, at }) => ({ phone, last_called_at: toIso(at) })), ...end } };
  },
};

/** How many there are in each state; of lengths and costs the sum, and of how many. */
interface Tally {
  readonly states: Record<Status, number>;
  readonly lasted: [sum: number, of: number];
  readonly cost: [sum: number, of: number];
}

function count({ lasted, cost, states }: Tally, state: CallState, times: number): void {
  states[toStatus(state)] += times;
  const length = lengthOf(state);
  if (length === undefined) return;
  for (const [mean, value] of [
    [lasted, length],
    [cost, costOf(length)],
  ] as const) {
    mean[0] += value * times;
    mean[1] += times;
  }
}

function toStats({ lasted, cost, states }: Tally): components['schemas']['ConversationStats'] {
  const mean = ([sum, of]: readonly [number, number]): number | null => (of === 0 ? null : sum / of);
  const total = Object.values(states).reduce((sum, each) => sum + each, 0);
  return { total, ...states, avg_duration_ms: mean(lasted), avg_cost_cents: mean(cost) };
}

import type { components, operations } from '../../../openapi/smallest/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';
import { readIso } from '../../call/time.ts';
import type { CallQuery } from '../../store/call-book.ts';
import type { World } from '../../world.ts';
import { toDispositionConfig } from './analysis.ts';
import { durationOf, lengthOf, toStatus, toType } from './conversation-view.ts';
import { fromObjectId, toCallId } from './ids.ts';
import { averageOf, latenciesOf } from './latencies.ts';
import { outcomeOf } from './outcome.ts';
import { type NumberedPage, numberedPage } from './paging.ts';

type Query = NonNullable<operations['listConversations']['parameters']['query']>;
type Fits = (call: Call, state: CallState) => boolean;

const mostRows = 500;

const split = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Seconds, the second number excluded. */
const spans: Readonly<Record<string, readonly [number, number]>> = {
  '0-30': [0, 30],
  '30-60': [30, 60],
  '1-5': [60, 300],
  '5+': [300, Number.POSITIVE_INFINITY],
};

const isWithin = (seconds: number, name: string): boolean => {
  const [from, until] = spans[name] ?? [0, 0];
  return seconds >= from && seconds < until;
};

/** What each filter asks of a call, given the values of which one must fit. */
const filters: Partial<Record<keyof Query, (values: readonly string[]) => Fits>> = {
  callTypes: (values) => (call) => values.includes(toType(call)),
  statusFilter: (values) => (call, state) => values.includes(toStatus(call, state)),
  disconnectReasonFilter: (values) => (_, state) => values.includes(outcomeOf(state)?.reason ?? ''),
  durationFilter: (values) => (_, state) => values.some((span) => isWithin(durationOf(state), span)),
  // There are no campaigns and no versions, and nothing is tried again.
  campaignIds: () => () => false,
  versionFilter: () => () => false,
  callAttemptFilter: (values) => () => values.some((value) => value !== 'retry'),
};

const mentions = ({ cast }: Call, id: string, text: string): boolean =>
  [id, cast.from, cast.to].some((value) => value.toLowerCase().includes(text));

/** The calls that are asked for. Only for the part of an id must every call that is left be looked at. */
function toCallQuery(world: World, tenant: string, query: Query, now: number): CallQuery | undefined {
  const agents = query.agentIds === undefined ? undefined : split(query.agentIds).map((id) => fromObjectId(world.agents, tenant, id)?.id);
  const known = agents?.filter((id) => id !== undefined);
  if (known?.length === 0) return undefined;
  const asked = Object.entries(filters).flatMap(([name, filter]) => {
    const text = query[name as keyof Query];
    return text === undefined ? [] : [filter(split(String(text)))];
  });
  if (known && known.length > 1) asked.push(({ cast }) => known.includes(cast.agent));
  const text = query.search?.trim().toLowerCase();
  return {
    tenant,
    agent: known?.length === 1 ? known[0] : undefined,
    createdFrom: query.dateFrom === undefined ? undefined : readIso(query.dateFrom),
    createdTo: query.dateTo === undefined ? undefined : (readIso(query.dateTo) ?? 0) + 1,
    ...(asked.length > 0 && { alike: (call: Call) => asked.every((fits) => fits(call, call.at(now))) }),
    ...(text && { wanted: (call: Call) => mentions(call, toCallId(call), text) }),
  };
}

/** By what rows can be ordered other than by the moment of creation, which is how they are kept. */
const measures: Partial<Record<NonNullable<Query['sortBy']>, (state: CallState) => number>> = {
  callDuration: lengthOf,
  avgLatency: (state) => averageOf(latenciesOf(state)),
};

/** One page of the calls of a tenant. */
export function listed(world: World, tenant: string, query: Query, now: number): NumberedPage<Call> {
  const { page = 1, limit = 5, sortBy = 'updatedAt', sortOrder = 'desc' } = query;
  const wanted = { page, size: Math.min(limit, mostRows) };
  const asked = toCallQuery(world, tenant, query, now);
  if (!asked) return numberedPage([], 0, wanted);
  const total = world.calls.count(asked, now);
  const measure = measures[sortBy];
  const measured = (call: Call) => measure?.(call.at(now)) ?? 0;
  if (measure) return numberedPage((skip) => world.calls.ranked(asked, now, measured, sortOrder, skip), total, wanted);
  const order = sortOrder === 'desc' ? 'newest' : 'oldest';
  return numberedPage((skip) => world.calls[order](asked, now, skip), total, wanted);
}

/** Every metric that the calls of a page have, once. */
export function toDispositionsConfig(calls: readonly Call[]): components['schemas']['DispositionConfig'] {
  const all = calls.flatMap(toDispositionConfig).map((each) => [each.identifier, each] as const);
  return [...new Map(all).values()];
}

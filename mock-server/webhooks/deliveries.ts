import type { Call } from '../call/call.ts';
import type { World } from '../world.ts';
import type { Subscription } from './subscriptions.ts';

/** How one attempt to deliver went. `status` is what the receiver answered; without an answer, `error` says why. */
export interface Attempt {
  readonly at: number;
  readonly status: number | undefined;
  readonly error: string | undefined;
  /** The beginning of what the receiver answered. */
  readonly body: string | undefined;
}

/** One announcement to one subscriber, over all its attempts. */
export interface Delivery {
  /** UUID; stays the same over all attempts. */
  readonly id: string;
  readonly subscription: Subscription;
  readonly event: string;
  readonly call: Call;
  readonly createdAt: number;
  /** Those that are remembered, oldest first; beyond the bound the oldest is forgotten. */
  readonly attempts: Attempt[];
  /** How many there were. */
  tried: number;
  /** The first that the receiver took. */
  taken: Attempt | undefined;
  /** When the next attempt is due; undefined when there is none. */
  nextAt: number | undefined;
}

/** One that is due at once. @param id a UUID. */
export const toDelivery = (id: string, subscription: Subscription, event: string, call: Call, createdAt: number): Delivery => ({
  id,
  subscription,
  event,
  call,
  createdAt,
  attempts: [],
  tried: 0,
  taken: undefined,
  nextAt: createdAt,
});

/** All that are remembered, by id, oldest first; beyond the bound the oldest is forgotten. */
export const deliveriesOf = (world: World): Map<string, Delivery> => world.told<Delivery>('deliveries');

/** How a delivery stands. */
export function statusOf({ taken, nextAt }: Delivery): 'pending' | 'delivered' | 'failed' {
  if (taken) return 'delivered';
  return nextAt === undefined ? 'failed' : 'pending';
}

export const succeeded = ({ status }: Attempt): boolean => status !== undefined && status >= 200 && status < 300;

/** Part of an act. @param most how many attempts are remembered. */
export function note(delivery: Delivery, attempt: Attempt, most: number): void {
  delivery.tried++;
  if (succeeded(attempt)) delivery.taken ??= attempt;
  delivery.attempts.push(attempt);
  if (delivery.attempts.length > most) delivery.attempts.shift();
}

const watchers = new WeakMap<World, Set<(delivery: Delivery) => void>>();

/** Calls `watcher` whenever a delivery comes into being or has been attempted. @returns how to stop that. */
export function watchDeliveries(world: World, watcher: (delivery: Delivery) => void): () => void {
  const all = watchers.get(world) ?? new Set();
  watchers.set(world, all.add(watcher));
  return () => all.delete(watcher);
}

/** To be called when something has happened to a delivery. */
export function changed(world: World, delivery: Delivery): void {
  ofCall(delivery.call).changes++;
  for (const watcher of watchers.get(world) ?? []) watcher(delivery);
}

/** What is remembered of the deliveries of a call. */
interface OfCall {
  deliveries: readonly Delivery[];
  changes: number;
}

const byCall = new WeakMap<Call, OfCall>();

function ofCall(call: Call): OfCall {
  const known = byCall.get(call) ?? { deliveries: [], changes: 0 };
  byCall.set(call, known);
  return known;
}

/** The deliveries that a call gave rise to, oldest first; those that are remembered. */
export const deliveriesFor = (call: Call): readonly Delivery[] => byCall.get(call)?.deliveries ?? [];

/** How often something has happened to those. */
export const changesFor = (call: Call): number => byCall.get(call)?.changes ?? 0;

/** @returns the one that was forgotten for it, if one was. */
export function remember(world: World, delivery: Delivery): Delivery | undefined {
  const own = ofCall(delivery.call);
  own.deliveries = [...own.deliveries, delivery];
  const deliveries = deliveriesOf(world);
  deliveries.set(delivery.id, delivery);
  const forgotten = deliveries.size > world.settings.bounds.deliveries ? forget(deliveries) : undefined;
  changed(world, delivery);
  return forgotten;
}

function forget(deliveries: Map<string, Delivery>): Delivery | undefined {
  const [oldest] = deliveries.values() as IterableIterator<Delivery>;
  if (!oldest) return undefined;
  deliveries.delete(oldest.id);
  const own = ofCall(oldest.call);
  own.deliveries = own.deliveries.filter((each) => each !== oldest);
  own.changes++;
  return oldest;
}

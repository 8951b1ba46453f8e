import type { Vendor } from '../../openapi/vendors.ts';
import type { World } from '../world.ts';
import { deliveriesOf } from './deliveries.ts';

/** Somebody who wants to be told. It is one object for life, so that an announcement under way is signed with the secret of today. */
export interface Subscription {
  /** UUID. */
  readonly id: string;
  readonly vendor: Vendor;
  readonly tenant: string;
  /** Id of the key that it belongs to, where the vendor ties it to one. */
  readonly key: string | undefined;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  url: string;
  secret: string;
  /** Names of the announcements that it wants; undefined wants all. */
  events: readonly string[] | undefined;
  /** `off` is told nothing new; to one that is `gone` nothing is sent any more. */
  state: 'on' | 'off' | 'gone';
  /** What only its vendor knows of it. */
  details: Readonly<Record<string, unknown>>;
  updatedAt: number;
}

type Wanted = Pick<Subscription, 'vendor' | 'tenant' | 'url' | 'secret'> & Partial<Pick<Subscription, 'key' | 'events' | 'details'>>;
export type Change = Partial<Pick<Subscription, 'url' | 'secret' | 'events' | 'details'>> & { readonly state?: 'on' | 'off' };

export const subscriptionsOf = (world: World): Map<string, Subscription> => world.told<Subscription>('subscriptions');

/** How many there are. */
export const countSubscriptions = (world: World): number => subscriptionsOf(world).size;

/** Part of an act. The URL has been checked. */
export function subscribe(world: World, wanted: Wanted): Subscription {
  const subscription = addressee(world.mint.uuid(world.now), world.now, wanted);
  subscriptionsOf(world).set(subscription.id, subscription);
  return subscription;
}

/** Somebody who is told without having subscribed, such as a URL that stands in the settings of an agent. @param id a UUID. */
export const addressee = (id: string, createdAt: number, { key, events, details = {}, ...wanted }: Wanted): Subscription => ({
  ...wanted,
  id,
  createdAt,
  updatedAt: createdAt,
  key,
  events,
  state: 'on',
  details,
});

/** Part of an act. */
export function changeSubscription(world: World, subscription: Subscription, change: Change): void {
  Object.assign(subscription, change, { updatedAt: world.now });
}

/** Part of an act. Attempts that wait are dropped. */
export function unsubscribe(world: World, subscription: Subscription): void {
  subscription.state = 'gone';
  subscriptionsOf(world).delete(subscription.id);
  for (const delivery of deliveriesOf(world).values()) if (delivery.subscription.id === subscription.id) delivery.nextAt = undefined;
}

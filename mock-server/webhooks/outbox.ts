import type { Vendor } from '../../openapi/spec.ts';
import type { Call } from '../call/call.ts';
import type { CallEvent } from '../call/events.ts';
import { hour, minute, second } from '../call/time.ts';
import type { Mutant } from '../mutants/mutant.ts';
import type { Act, World } from '../world.ts';
import type { Destinations } from './destinations.ts';
import { post } from './post.ts';

/** Somebody who wants to be told. */
export interface Subscription {
  /** UUID. */
  readonly id: string;
  readonly vendor: Vendor;
  readonly tenant: string;
  readonly url: string;
  /** Id of the key that it belongs to. */
  readonly key: string;
  readonly secret: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** How one attempt to deliver went. `status` is what the receiver answered; without an answer, `error` says why. */
export interface Attempt {
  readonly at: number;
  readonly status: number | undefined;
  readonly error: string | undefined;
}

/** One announcement to one subscriber, over all its attempts. */
export interface Delivery {
  /** UUID; stays the same over all attempts. */
  readonly id: string;
  readonly subscription: Subscription;
  readonly event: string;
  readonly call: Call;
  readonly createdAt: number;
  readonly attempts: Attempt[];
  /** When the next attempt is due; undefined when there is none. */
  nextAt: number | undefined;
}

/** How a vendor announces things: the outbox decides when to send, the vendor what. */
export interface Hook {
  /** The name of the announcement that this event of a call gives rise to; undefined when it gives rise to none. */
  readonly announces: (event: CallEvent, call: Call) => string | undefined;
  /** What to send. It is made once and sent with every attempt, byte for byte the same. */
  readonly body: (delivery: Delivery, world: World) => object;
  /** The headers of one attempt. `body` is what is sent; `at` is the moment of the attempt. Names in the vendor's spelling. */
  readonly headers: (delivery: Delivery, body: Buffer, at: number) => Record<string, string>;
}

/** From one attempt to the next. No vendor publishes its own; three more tries with growing pauses is what they hint at. */
const pauses = [30 * second, 5 * minute, hour];
/** How many deliveries are remembered; beyond it the oldest is forgotten. */
const limit = 5000;

export const subscriptionsOf = (world: World): Map<string, Subscription> => world.told<Subscription>('subscriptions');
export const deliveriesOf = (world: World): Map<string, Delivery> => world.told<Delivery>('deliveries');

/** How a delivery stands. */
export function statusOf({ attempts, nextAt }: Delivery): 'pending' | 'delivered' | 'failed' {
  if (attempts.some(succeeded)) return 'delivered';
  return nextAt === undefined ? 'failed' : 'pending';
}

const succeeded = ({ status }: Attempt): boolean => status !== undefined && status >= 200 && status < 300;

/**
 * Announces what happens to those who subscribed: once for each call, event and subscriber, over as many attempts as it
 * takes. What a receiver answered is written down as an act, so a replay knows it without asking again.
 */
export class Outbox {
  readonly #world: World;
  readonly #hooks: Partial<Record<Vendor, Hook>>;
  readonly #destinations: Destinations;
  readonly #mutant: (api: string) => Mutant | undefined;
  readonly #bodies = new WeakMap<Delivery, Buffer>();
  readonly #underWay = new Set<AbortController>();

  constructor(
    world: World,
    hooks: Partial<Record<Vendor, Hook>>,
    destinations: Destinations,
    mutant: (api: string) => Mutant | undefined = () => undefined,
  ) {
    this.#mutant = mutant;
    this.#world = world;
    this.#hooks = hooks;
    this.#destinations = destinations;
    for (const call of world.calls.all()) this.#watch(call);
    world.calls.onAdd((call) => this.#watch(call));
  }

  /** What the outbox writes down. */
  static readonly acts: readonly (readonly [string, Act])[] = [
    ['ringback/attempt', (world, input) => record(world, input as AttemptInput)],
  ];

  /** Sends a delivery now, whatever became of it before. */
  async redeliver(delivery: Delivery): Promise<void> {
    await this.#attempt(delivery);
  }

  /** Takes up again what a replay left waiting. */
  resume(): void {
    for (const delivery of deliveriesOf(this.#world).values()) this.#plan(delivery);
  }

  /** Gives up what is under way: a receiver that does not answer must not hold up the end. */
  close(): void {
    for (const giveUp of this.#underWay) giveUp.abort();
  }

  #watch(call: Call): void {
    const hooks = Object.entries(this.#hooks) as [Vendor, Hook][];
    if (hooks.length === 0 || call.at(this.#world.now).processedAt !== undefined) return;
    const stop = this.#world.playback.follow(call, (event) => {
      for (const [vendor, hook] of hooks) {
        const name = hook.announces(event, call);
        if (name !== undefined) this.#announce(vendor, name, call);
      }
      // Nothing happens to a call after it has been processed.
      if (event.type === 'processed') stop();
    });
  }

  #announce(vendor: Vendor, event: string, call: Call): void {
    const world = this.#world;
    const deliveries = deliveriesOf(world);
    for (const subscription of subscriptionsOf(world).values()) {
      if (subscription.vendor !== vendor || subscription.tenant !== call.tenant) continue;
      const now = world.now;
      const delivery: Delivery = { id: world.mint.uuid(now), subscription, event, call, createdAt: now, attempts: [], nextAt: now };
      deliveries.set(delivery.id, delivery);
      if (deliveries.size > limit) deliveries.delete(deliveries.keys().next().value as string);
      this.#plan(delivery);
    }
  }

  #plan(delivery: Delivery): void {
    const { nextAt } = delivery;
    if (nextAt === undefined || this.#world.replaying) return;
    this.#world.clock.at(nextAt, async () => {
      // Since this was planned it may have been redelivered or forgotten, or its subscription may be gone.
      if (delivery.nextAt !== nextAt || !deliveriesOf(this.#world).has(delivery.id)) return;
      if (!subscriptionsOf(this.#world).has(delivery.subscription.id)) return;
      await this.#attempt(delivery);
    });
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const world = this.#world;
    const hook = this.#hooks[delivery.subscription.vendor] as Hook;
    let body = this.#bodies.get(delivery);
    if (!body) {
      body = Buffer.from(JSON.stringify(hook.body(delivery, world)));
      this.#bodies.set(delivery, body);
    }
    const url = new URL(delivery.subscription.url);
    const headers = { 'Content-Type': 'application/json', 'User-Agent': 'ringback', ...hook.headers(delivery, body, world.now) };
    const sent = { attempt: delivery.attempts.length + 1, headers, body, secret: delivery.subscription.secret };
    this.#mutant(delivery.subscription.vendor)?.delivery?.(sent);
    const giveUp = new AbortController();
    this.#underWay.add(giveUp);
    const { status, error } = await post(url, sent.headers, sent.body, this.#destinations, { giveUp });
    this.#underWay.delete(giveUp);
    if (world.closed) return;
    world.commit('ringback/attempt', {
      delivery: delivery.id,
      ...(status !== undefined && { status }),
      ...(error !== undefined && { error }),
    });
    this.#plan(delivery);
  }
}

interface AttemptInput {
  readonly delivery: string;
  readonly status?: number;
  readonly error?: string;
}

function record(world: World, { delivery: id, status, error }: AttemptInput): void {
  const delivery = deliveriesOf(world).get(id);
  if (!delivery) return;
  const attempt = { at: world.now, status, error };
  delivery.attempts.push(attempt);
  const pause = pauses[delivery.attempts.length - 1];
  delivery.nextAt = succeeded(attempt) || delivery.attempts.some(succeeded) || pause === undefined ? undefined : world.now + pause;
}

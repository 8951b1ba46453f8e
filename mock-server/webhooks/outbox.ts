import type { Vendor } from '../../openapi/vendors.ts';
import { checked } from '../act-input.ts';
import type { Call } from '../call/call.ts';
import type { Cancel } from '../call/clock.ts';
import type { CallEvent } from '../call/events.ts';
import { hour, minute, second } from '../call/time.ts';
import type { Faults } from '../faults/faults.ts';
import type { Mutant, SpoilableDelivery } from '../mutants/mutant.ts';
import { JournalError } from '../store/journal.ts';
import type { Act, World } from '../world.ts';
import { type Attempt, changed, type Delivery, deliveriesOf, note, remember, toDelivery } from './deliveries.ts';
import { DestinationError, type Destinations } from './destinations.ts';
import { post } from './post.ts';
import { type Subscription, subscriptionsOf } from './subscriptions.ts';
import { Turns } from './turns.ts';

/** How a vendor announces things: the outbox decides when to send, the vendor what. */
export interface Hook {
  /** Every name that it may announce. */
  readonly events: readonly string[];
  /** The names of the announcements that this event of a call gives rise to. */
  readonly announces: (event: CallEvent, call: Call, world: World) => readonly string[];
  /** Whether a subscriber of the call's tenant that wants announcements of this name is told this one; left out, it is. */
  readonly reaches?: (subscription: Subscription, event: string, call: Call, world: World) => boolean;
  /** Who is told beside the subscribers. For one call the same ones every time, by id. */
  readonly besides?: (event: string, call: Call, world: World) => readonly Subscription[];
  /** What to send. It is made once and sent with every attempt, byte for byte the same. */
  readonly body: (delivery: Delivery, world: World) => object;
  /** The headers of one attempt. `body` is what is sent; `at` is the moment of the attempt. Names in the vendor's spelling. */
  readonly headers: (delivery: Delivery, body: Buffer, at: number) => Record<string, string>;
  /** Milliseconds from one attempt to the next; none are tried again when it is empty. */
  readonly pauses?: (event: string) => readonly number[];
  /** A new secret, in the form that the vendor gives them. */
  readonly mintSecret?: (world: World) => string;
}

/** What an attempt sends. Names of headers in the vendor's spelling. */
export interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** From one attempt to the next. Most vendors publish no schedule; three more tries with growing pauses is what they hint at. */
const usualPauses = [30 * second, 5 * minute, hour];
/** From an attempt that could not be written down to the next. */
const unwrittenPause = minute;
export const mintSecret = (world: World, hook: Hook): string => hook.mintSecret?.(world) ?? `whsec_${world.mint.hex(48)}`;

const outboxes = new WeakMap<World, Outbox>();

/**
 * Sends a delivery now, whatever became of it before, and waits for the answer. For a `Deferred` answer: what comes back is
 * written down by itself.
 */
export async function deliverNow(world: World, delivery: Delivery): Promise<void> {
  await outboxes.get(world)?.redeliver(delivery);
}

/**
 * Announces what happens to those who subscribed: once for each call, event and subscriber, over as many attempts as it
 * takes. What a receiver answered is written down as an act, so a replay knows it without asking again.
 */
export class Outbox {
  readonly #world: World;
  readonly #hooks: Partial<Record<Vendor, Hook>>;
  readonly #destinations: Destinations;
  readonly #mutant: (api: string) => Mutant | undefined;
  readonly #faults: Faults;
  readonly #bodies = new WeakMap<Delivery, Buffer>();
  readonly #sent = new WeakMap<Delivery, Sent>();
  readonly #turns: Turns;
  /** How to hear no more of a call. */
  readonly #watched = new Map<Call, Cancel>();
  /** How to drop the next attempt of a delivery, by its id. */
  readonly #planned = new Map<string, Cancel>();

  constructor(
    world: World,
    hooks: Partial<Record<Vendor, Hook>>,
    destinations: Destinations,
    faults: Faults,
    mutant: (api: string) => Mutant | undefined = () => undefined,
  ) {
    this.#faults = faults;
    this.#mutant = mutant;
    this.#world = world;
    this.#hooks = hooks;
    this.#destinations = destinations;
    const { bounds } = world.settings;
    this.#turns = new Turns({ all: bounds.posts, each: bounds['receiver-posts'] });
    outboxes.set(world, this);
    for (const call of world.calls.all()) this.#watch(call);
    world.calls.onAdd((call) => this.#watch(call));
    world.calls.onForget((call) => this.#watched.get(call)?.());
  }

  /** What the outbox writes down. @param hooks of the vendors, for how long they wait between attempts. */
  static acts(hooks: Partial<Record<Vendor, Hook>>): readonly (readonly [string, Act])[] {
    return [['ringback/attempt', checked<AttemptInput>({ delivery: 'a text' }, (world, input) => record(world, input, hooks))]];
  }

  /** Sends a delivery now, whatever became of it before, or as soon as it is its turn. */
  async redeliver(delivery: Delivery): Promise<void> {
    await this.#attempt(delivery, 'again', () => this.#isWanted(delivery));
  }

  /** What the last attempt sent; undefined when there was none since the server was started. */
  sentOf(delivery: Delivery): Sent | undefined {
    return this.#sent.get(delivery);
  }

  /** Takes up again what a replay left waiting. */
  resume(): void {
    for (const delivery of deliveriesOf(this.#world).values()) this.#plan(delivery);
  }

  /** Gives up what is under way: a receiver that does not answer must not hold up the end. */
  close(): void {
    this.#turns.close();
  }

  #watch(call: Call): void {
    const hooks = Object.entries(this.#hooks) as [Vendor, Hook][];
    if (hooks.length === 0 || call.at(this.#world.now).processedAt !== undefined) return;
    const unfollow = this.#world.playback.follow(call, (event) => {
      for (const [vendor, hook] of hooks) {
        for (const name of hook.announces(event, call, this.#world)) this.#announce(vendor, hook, name, call);
      }
      // Nothing happens to a call after it has been processed.
      if (event.type === 'processed') stop();
    });
    const stop = () => {
      unfollow();
      this.#watched.delete(call);
    };
    this.#watched.set(call, stop);
  }

  #announce(vendor: Vendor, hook: Hook, event: string, call: Call): void {
    const world = this.#world;
    const wants = (each: Subscription) =>
      each.vendor === vendor &&
      each.tenant === call.tenant &&
      each.state === 'on' &&
      (each.events?.includes(event) ?? true) &&
      (hook.reaches?.(each, event, call, world) ?? true);
    const subscribers = [...subscriptionsOf(world).values()].filter(wants);
    for (const subscription of [...subscribers, ...(hook.besides?.(event, call, world) ?? [])]) {
      const now = world.now;
      const delivery = toDelivery(world.mint.uuid(now), subscription, event, call, now);
      const forgotten = remember(world, delivery);
      if (forgotten) this.#drop(forgotten);
      this.#plan(delivery);
    }
  }

  /** @param from the moment of the next attempt, unless it could not be written down and has to be made again. */
  #plan(delivery: Delivery, from = delivery.nextAt): void {
    const { id, nextAt } = delivery;
    this.#planned.get(id)?.();
    this.#planned.delete(id);
    if (nextAt === undefined || from === undefined || this.#world.replaying) return;
    const { clock } = this.#world;
    // Since this was planned it may have been redelivered, or nobody may want it any more.
    const stands = () => delivery.nextAt === nextAt && this.#isWanted(delivery);
    const goOn = (at: number, then: () => void | Promise<void>): void => {
      const due = () => {
        this.#planned.delete(id);
        return stands() ? then() : undefined;
      };
      this.#planned.set(id, clock.at(at, due));
    };
    goOn(from, () => {
      const { delay, twice } = this.#faults.onWebhook(delivery.subscription.vendor, delivery.event);
      const attempt = () => this.#attempt(delivery, `due ${nextAt}`, stands, twice).catch((error) => this.#planAgain(delivery, error));
      if (delay === 0) return attempt();
      return goOn(clock.now + delay, attempt);
    });
  }

  /** What could not be written down did not happen, though the receiver knows better: it is sent again, as it would be after a restart. */
  #planAgain(delivery: Delivery, error: unknown): void {
    if (!(error instanceof JournalError)) throw error;
    this.#plan(delivery, this.#world.now + unwrittenPause);
  }

  /** Whether it is remembered, and somebody is there to be told. */
  #isWanted({ id, subscription }: Delivery): boolean {
    return deliveriesOf(this.#world).has(id) && subscription.state !== 'gone';
  }

  #drop({ id }: Delivery): void {
    this.#planned.get(id)?.();
    this.#planned.delete(id);
    this.#turns.giveUp(id);
  }

  /**
   * @param kind two that are of one kind and wait for their turn are one.
   * @param stands whether it is still to be done when its turn has come.
   * @param twice whether the receiver is to see it twice; only one of the two is on record.
   */
  #attempt(delivery: Delivery, kind: string, stands: () => boolean, twice = false): Promise<void> {
    const { host } = new URL(delivery.subscription.url);
    return this.#turns.take(delivery.id, kind, host, async (giveUp) => {
      if (stands()) await this.#send(delivery, giveUp, twice);
    });
  }

  async #send(delivery: Delivery, giveUp: AbortController, twice: boolean): Promise<void> {
    const world = this.#world;
    const hook = this.#hooks[delivery.subscription.vendor] as Hook;
    const body = this.#bodyOf(delivery, hook);
    const url = new URL(delivery.subscription.url);
    const headers = { 'Content-Type': 'application/json', 'User-Agent': 'ringback', ...hook.headers(delivery, body, world.now) };
    const { event, subscription } = delivery;
    const sent: SpoilableDelivery = { event, attempt: delivery.tried + 1, headers, body, secret: subscription.secret };
    this.#mutant(subscription.vendor)?.delivery?.(sent);
    this.#sent.set(delivery, { headers: sent.headers, body: sent.body });
    const refusal = this.#refusalOf(url);
    const send = async () => refusal ?? (await post(url, sent.headers, sent.body, this.#destinations, { giveUp }));
    const answer = await send();
    if (twice || sent.twice) await send();
    if (world.closed || !deliveriesOf(world).has(delivery.id)) return;
    const told = Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined));
    world.commit('ringback/attempt', { delivery: delivery.id, ...told });
    this.#plan(delivery);
  }

  /** Why nothing may be sent there, ever: a URL that nobody subscribed was checked by nobody, and stands in the way of nothing until it is used. */
  #refusalOf(url: URL): Pick<AttemptInput, 'error' | 'refused'> | undefined {
    try {
      this.#destinations.check(url.href);
      return undefined;
    } catch (error) {
      if (error instanceof DestinationError) return { error: error.message, refused: true };
      throw error;
    }
  }

  #bodyOf(delivery: Delivery, hook: Hook): Buffer {
    const body = this.#bodies.get(delivery) ?? Buffer.from(JSON.stringify(hook.body(delivery, this.#world)));
    this.#bodies.set(delivery, body);
    return body;
  }
}

/** `refused`: not sent at all, nor will it be. */
type AttemptInput = { readonly delivery: string; readonly refused?: boolean } & Partial<Omit<Attempt, 'at'>>;

function record(world: World, { delivery: id, status, error, body, refused }: AttemptInput, hooks: Partial<Record<Vendor, Hook>>): void {
  const delivery = deliveriesOf(world).get(id);
  if (!delivery) return;
  note(delivery, { at: world.now, status, error, body }, world.settings.bounds.attempts);
  const pauses = hooks[delivery.subscription.vendor]?.pauses?.(delivery.event) ?? usualPauses;
  const pause = refused ? undefined : pauses[delivery.tried - 1];
  delivery.nextAt = delivery.taken || pause === undefined ? undefined : world.now + pause;
  changed(world, delivery);
}

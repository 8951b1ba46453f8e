import type { Operation } from '../../openapi/promises.ts';
import type { Caller } from '../accounts.ts';
import { second } from '../call/time.ts';
import type { Meter, VendorLimits } from '../limits/meter.ts';
import type { World } from '../world.ts';
import { Refusal } from './guard.ts';

/** What can be too much. */
type Kind = 'requests' | 'calls' | 'quota';

/** What a vendor limits, and how it refuses. */
export interface Limiting {
  /** The numbers that its documents give; left out where they give none. */
  readonly documented?: VendorLimits;
  /** Whether each key is counted for itself, or all keys of a tenant together. */
  readonly by: 'key' | 'tenant';
  /** Which operations count as requests; left out, all that want a key. */
  readonly counts?: (operation: Operation) => boolean;
  /** The operations that begin a call. */
  readonly dials?: readonly string[];
  /** What a request reads that the daily quota is of; undefined where it is none of that. */
  readonly reads?: (operation: Operation, params: Readonly<Record<string, unknown>>) => string | undefined;
  /** The code of each refusal, where it is not that of every limit, and the headers that go with it. */
  readonly refusals?: Partial<Record<Kind, { readonly code?: string; readonly headers?: Readonly<Record<string, string>> }>>;
}

/** Refuses what is too much, for one API. Off where its world has no limits for it. */
export class Throttle {
  readonly #api: string;
  readonly #limiting: Limiting;

  constructor(api: string, limiting: Limiting) {
    this.#api = api;
    this.#limiting = limiting;
  }

  /** Counts a request. @throws Refusal when it is one too many. */
  request(world: World, operation: Operation, caller: Caller): void {
    const meter = this.#meter(world, caller);
    if (!meter) return;
    if (this.#limiting.counts?.(operation) ?? true) this.#refuse('requests', meter.request(this.#who(caller), world.now));
  }

  /** To be asked at the moment at which an operation is done. @throws Refusal when it would begin a call too many. */
  call(world: World, operation: Operation, caller: Caller): void {
    const most = this.#meter(world, caller)?.limits.calls;
    if (most === undefined || !this.#limiting.dials?.includes(operation.id)) return;
    this.#refuse('calls', untilOneEnds(world, caller.tenant.name, most));
  }

  /** @returns what to do when a request has been answered with success. @throws Refusal when it reads one thing too many. */
  reading(world: World, operation: Operation, caller: Caller, params: Readonly<Record<string, unknown>>): () => void {
    const meter = this.#meter(world, caller);
    const thing = meter && this.#limiting.reads?.(operation, params);
    if (thing === undefined) return () => {};
    const { now } = world;
    this.#refuse('quota', meter?.reading(this.#who(caller), thing, now) ?? 0);
    return () => meter?.read(this.#who(caller), thing, now);
  }

  /** Who shows no key is nobody in particular, and not counted. */
  #meter(world: World, { key }: Caller): Meter | undefined {
    return key.id === '' ? undefined : world.limits.meter(this.#api);
  }

  #who({ key, tenant }: Caller): string {
    return this.#limiting.by === 'key' ? key.id : tenant.name;
  }

  #refuse(kind: Kind, wait: number): void {
    if (wait <= 0) return;
    const { code, headers } = this.#limiting.refusals?.[kind] ?? {};
    throw new Refusal('rate-limit', { retryAfter: Math.max(1, Math.ceil(wait / second)), ...(headers && { headers }) }, code);
  }
}

/** Milliseconds until one call fewer goes on, if nobody interferes; 0 when there is room for one more. */
function untilOneEnds(world: World, tenant: string, most: number): number {
  const { now } = world;
  const open = (['dialling', 'live'] as const).flatMap((phase) => [...world.calls.newest({ tenant, phase }, now)]);
  if (open.length < most) return 0;
  const ends = open.map((call) => call.createdAt + (call.events.find(({ type }) => type === 'ended')?.at ?? 0));
  return Math.max(1, Math.min(...ends) - now);
}

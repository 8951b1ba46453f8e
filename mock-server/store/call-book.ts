import type { Call } from '../call/call.ts';
import type { Phase } from '../call/state.ts';
import { day } from '../call/time.ts';
import type { Archive, Selection, Stretch, Unmade } from './archive.ts';
import { Drawer, nobody } from './drawer.ts';
import { type Facet, facetNames, facets, isAmong } from './facets.ts';
import { inOrder, lengthOf, merged, newestFirst, oldestFirst, type Part } from './in-order.ts';
import type { Timeline } from './timeline.ts';

/** Which calls are asked for. What is left out may be anything. */
export interface CallQuery {
  readonly tenant: string;
  /** Id of the agent. */
  readonly agent?: string | undefined;
  readonly user?: string | undefined;
  readonly department?: string | undefined;
  /** The number that calls. */
  readonly from?: string | undefined;
  /** The number that is called. */
  readonly to?: string | undefined;
  readonly medium?: string | undefined;
  /** Who is at the other end; of several, any. */
  readonly party?: string | readonly string[] | undefined;
  readonly channel?: 'phone' | 'web' | undefined;
  readonly direction?: 'inbound' | 'outbound' | undefined;
  /** Milliseconds since the epoch, inclusive. */
  readonly createdFrom?: number | undefined;
  /** Milliseconds since the epoch, exclusive. */
  readonly createdTo?: number | undefined;
  readonly phase?: Phase | undefined;
  /** Asked of what follows from the script and from who takes part alone, so that of many calls of a kind one can answer for all. */
  readonly alike?: ((call: Call) => boolean) | undefined;
  /** Asked last, of each call that fits in everything else. */
  readonly wanted?: ((call: Call) => boolean) | undefined;
}

/** All calls of a world: by id, and for each tenant in order of creation and by who takes part. */
export class CallBook {
  readonly #byId = new Map<string, Call>();
  readonly #byTenant = new Map<string, Drawer>();
  readonly #archives = new Map<string, Archive>();
  readonly #onAdd = new Set<(call: Call) => void>();
  readonly #onForget = new Set<(call: Call) => void>();

  readonly #limit: number;
  readonly #mostBytes: number;
  #bytes = 0;

  /**
   * @param limit how many calls are kept; beyond it the oldest added is forgotten.
   * @param bytes how much they may have been given to keep; the same goes for that.
   */
  constructor(limit: number, bytes = Number.POSITIVE_INFINITY) {
    this.#limit = limit;
    this.#mostBytes = bytes;
  }

  get size(): number {
    let size = this.#byId.size;
    for (const archive of this.#archives.values()) size += archive.size;
    return size;
  }

  get(id: string): Call | undefined {
    const call = this.#byId.get(id);
    if (call) return call;
    for (const archive of this.#archives.values()) {
      const old = archive.find(id);
      if (old) return old;
    }
    return undefined;
  }

  /** Gives a tenant a past beside the calls that are added. */
  archive(tenant: string, archive: Archive): void {
    this.#archives.set(tenant, archive);
  }

  /** Part of an act: what was done to a call is not to be forgotten. */
  hold(call: Call): void {
    if (!this.#byId.has(call.id)) this.#archives.get(call.tenant)?.hold(call);
  }

  /** The calls of a tenant that were added, oldest first; without its archive. */
  of(tenant: string): readonly Call[] {
    return this.#byTenant.get(tenant)?.all.calls ?? [];
  }

  /** All calls that were added, in that order; without the archives. */
  all(): IterableIterator<Call> {
    return this.#byId.values();
  }

  /** The calls of a tenant that were created in that very millisecond. */
  createdAt(tenant: string, ms: number): readonly Call[] {
    const all = this.#byTenant.get(tenant)?.all ?? nobody;
    const { first, end } = all.span(ms, ms + 1);
    const old = this.#archives.get(tenant)?.createdAt(ms);
    return old ? [...all.calls.slice(first, end), old] : all.calls.slice(first, end);
  }

  /**
   * The calls that fit, newest first. It looks only at calls that fit in the rarest thing asked for, and at none before it is due.
   *
   * @param skip how many to pass over.
   */
  newest(query: CallQuery, now: number, skip = 0): Generator<Call, undefined> {
    return this.#inOrder(query, now, 'newest', skip);
  }

  /** The calls that fit, oldest first; looked for in the same way. */
  oldest(query: CallQuery, now: number, skip = 0): Generator<Call, undefined> {
    return this.#inOrder(query, now, 'oldest', skip);
  }

  /**
   * The calls that fit, by a measure, and those of one measure newest first.
   *
   * @param measure a function of what `alike` may be asked of.
   * @param skip how many to pass over.
   */
  *ranked(query: CallQuery, now: number, measure: (call: Call) => number, order: 'asc' | 'desc', skip = 0): Generator<Call, undefined> {
    const sizes = new Map<number, number>();
    for (const [call, count] of this.kinds(query, now)) {
      const value = measure(call);
      sizes.set(value, (sizes.get(value) ?? 0) + count);
    }
    const sign = order === 'asc' ? 1 : -1;
    let left = skip;
    for (const [value, size] of [...sizes].sort(([a], [b]) => sign * (a - b))) {
      if (left < size) {
        const alike = (call: Call) => (query.alike?.(call) ?? true) && measure(call) === value;
        yield* this.newest({ ...query, alike }, now, left);
      }
      left = Math.max(0, left - size);
    }
  }

  /** Calls that fit, each with how many there are that are alike in all that `alike` may be asked of; together they are all that fit. */
  *kinds(query: CallQuery, now: number): Generator<readonly [Call, number], undefined> {
    const past = this.#past(query);
    if (!past || query.wanted) {
      for (const call of this.newest(query, now)) yield [call, 1];
      return;
    }
    for (const { make } of this.#added(query, now, 'newest')) yield [make(), 1];
    yield* past.kinds(stretchOf(query));
  }

  *#inOrder(asked: CallQuery, now: number, order: 'newest' | 'oldest', skip: number): Generator<Call, undefined> {
    const past = this.#past(asked);
    const { query, passed } =
      past && skip > near && !asked.wanted ? this.#near(asked, now, order, skip, past) : { query: asked, passed: 0 };
    let left = skip - passed;
    for (const { make } of merged(this.#added(query, now, order), past?.calls(stretchOf(query), order) ?? [].values(), order)) {
      // What is asked last can only be asked of a call that there is.
      if (query.wanted && !query.wanted(make())) continue;
      if (left-- <= 0) yield make();
    }
  }

  /** A place in a long list, found by halving its time: the rest of the list from there on, and how many calls that leaves out. */
  #near(query: CallQuery, now: number, order: 'newest' | 'oldest', skip: number, past: Selection): { query: CallQuery; passed: number } {
    const { from, to } = stretchOf(query);
    const without = (moment: number): CallQuery =>
      order === 'newest' ? { ...query, createdTo: moment } : { ...query, createdFrom: moment };
    const leftOut = (moment: number): number => {
      const part = order === 'newest' ? { ...query, createdFrom: moment } : { ...query, createdTo: moment };
      return this.#countAdded(part, now) + past.count(stretchOf(part));
    };
    // Of the two, leaving out up to `good` is never too much.
    let [good, bad] = order === 'newest' ? [Math.min(to, now + day), Math.max(from, 0)] : [Math.max(from, 0), Math.min(to, now + day)];
    let passed = leftOut(good);
    if (passed > skip) return { query, passed: 0 };
    while (skip - passed > near && Math.abs(good - bad) > 1) {
      const middle = Math.floor((good + bad) / 2);
      const count = leftOut(middle);
      if (count > skip) bad = middle;
      else [good, passed] = [middle, count];
    }
    return { query: without(good), passed };
  }

  /** Those that were added and fit, but for what is asked last. */
  *#added(query: CallQuery, now: number, order: 'newest' | 'oldest'): Generator<Unmade, undefined> {
    const found = this.#rarest(query, now);
    if (!found) return;
    for (const call of inOrder(found.stretches, order === 'newest' ? newestFirst : oldestFirst))
      if (fits(call, query, found.asked, now)) yield { createdAt: call.createdAt, make: () => call };
  }

  /** How many calls fit. Where one thing is asked for, and nothing but it, it need not look at them. */
  count(query: CallQuery, now: number): number {
    return this.#countAdded(query, now) + this.#countPast(query);
  }

  #countPast(query: CallQuery): number {
    const past = this.#past(query);
    const { wanted } = query;
    if (!past || !wanted) return past?.count(stretchOf(query)) ?? 0;
    let count = 0;
    for (const { make } of past.calls(stretchOf(query), 'newest')) if (wanted(make())) count++;
    return count;
  }

  /** Those of the archive that fit, but for when they were created and what is asked last. */
  #past(query: CallQuery): Selection | undefined {
    const asked = facetNames.flatMap((facet) => (query[facet] === undefined ? [] : [[facet, query[facet]] as const]));
    return this.#archiveFor(query)?.select({ asked, alike: query.alike });
  }

  /** Everything in an archive is over. */
  #archiveFor({ tenant, phase }: CallQuery): Archive | undefined {
    return phase === undefined || phase === 'over' ? this.#archives.get(tenant) : undefined;
  }

  #countAdded(query: CallQuery, now: number): number {
    const found = this.#rarest(query, now);
    if (!found) return 0;
    const { stretches, asked } = found;
    if (asked.length <= 1 && query.phase === undefined && query.alike === undefined && query.wanted === undefined)
      return lengthOf(stretches);
    let count = 0;
    const { wanted = () => true } = query;
    for (const { timeline, first, end } of stretches) {
      for (let index = first; index < end; index++) {
        const call = timeline.calls[index] as Call;
        if (fits(call, query, asked, now) && wanted(call)) count++;
      }
    }
    return count;
  }

  /** Everybody a tenant has ever talked to. */
  parties(tenant: string): ReadonlySet<string> {
    return new Set([...(this.#byTenant.get(tenant)?.parties ?? []), ...(this.#archives.get(tenant)?.values('party') ?? [])]);
  }

  /** @param now left out, the call may be at any point of its life. */
  add(call: Call, now?: number): void {
    const drawer = this.#byTenant.get(call.tenant) ?? new Drawer();
    this.#byTenant.set(call.tenant, drawer);
    drawer.add(call, now);
    this.#byId.set(call.id, call);
    this.#bytes += bytesOf(call);
    // The one that has just been added is kept, however much it is.
    while (this.#byId.size > this.#limit || (this.#bytes > this.#mostBytes && this.#byId.size > 1)) this.#forgetOldest();
    for (const listener of this.#onAdd) listener(call);
  }

  /** Calls `listener` for every call added from now on. @returns how to stop that. */
  onAdd(listener: (call: Call) => void): () => void {
    this.#onAdd.add(listener);
    return () => this.#onAdd.delete(listener);
  }

  /** Calls `listener` for every call that is forgotten from now on. @returns how to stop that. */
  onForget(listener: (call: Call) => void): () => void {
    this.#onForget.add(listener);
    return () => this.#onForget.delete(listener);
  }

  /** Where everything that is asked for can be found with the fewest looks. */
  #rarest(query: CallQuery, now: number): { readonly stretches: readonly Part[]; readonly asked: readonly Facet[] } | undefined {
    const drawer = this.#byTenant.get(query.tenant);
    if (!drawer) return undefined;
    const { phase, createdFrom = Number.NEGATIVE_INFINITY, createdTo = Number.POSITIVE_INFINITY } = query;
    const asked = facetNames.filter((facet) => query[facet] !== undefined);
    const ways = asked.map((facet) => [query[facet] as string | readonly string[]].flat().map((value) => drawer.with(facet, value)));
    if (phase !== undefined && phase !== 'over') {
      drawer.settle(now);
      ways.push([drawer.open]);
    }
    const cut = (timeline: Timeline): Part => ({ timeline, ...timeline.span(createdFrom, createdTo) });
    const all = (ways.length === 0 ? [[drawer.all]] : ways).map((timelines) => timelines.map(cut));
    return { stretches: all.reduce((best, each) => (lengthOf(each) < lengthOf(best) ? each : best)), asked };
  }

  #forgetOldest(): void {
    const [oldest] = this.#byId.values();
    if (!oldest) return;
    this.#byId.delete(oldest.id);
    this.#bytes -= bytesOf(oldest);
    this.#byTenant.get(oldest.tenant)?.remove(oldest);
    for (const listener of this.#onForget) listener(oldest);
  }
}

/** How much a call was given to keep by who started it. It never changes. */
const bytesOf = ({ cast: { title, metadata, notes } }: Call): number => Buffer.byteLength(JSON.stringify([title, metadata, notes]));

const stretchOf = ({ createdFrom = Number.NEGATIVE_INFINITY, createdTo = Number.POSITIVE_INFINITY }: CallQuery): Stretch => ({
  from: createdFrom,
  to: createdTo,
});

/** How many calls may as well be passed over one by one. */
const near = 50;

function fits(call: Call, query: CallQuery, asked: readonly Facet[], now: number): boolean {
  for (const facet of asked) if (!isAmong(facets[facet](call), query[facet] as string | readonly string[])) return false;
  return (query.phase === undefined || call.at(now).phase === query.phase) && (query.alike?.(call) ?? true);
}

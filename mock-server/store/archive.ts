import type { Call } from '../call/call.ts';
import { timeOfUuid } from '../ids.ts';
import { type Facet, isAmong } from './facets.ts';

/** Calls of the past that are many, and follow from their number: row 0 is the oldest. */
export interface Past {
  readonly size: number;
  /** When a row was created, milliseconds since the epoch; later for each row than for the one before. */
  readonly momentOf: (row: number) => number;
  readonly facetOf: (row: number, facet: Facet) => string | undefined;
  /** After so many rows all that they are looked up by comes again. */
  readonly period: number;
  /** Makes the call of a row: the same one each time. */
  readonly make: (row: number) => Call;
}

/** What is asked of an archive: facets that have to fit, and what has to be true of a call. */
export interface PastQuery {
  readonly asked: readonly (readonly [Facet, string | readonly string[]])[];
  /** Asked of one call for all that are a whole number of periods away from it. */
  readonly alike?: ((call: Call) => boolean) | undefined;
}

/** Milliseconds since the epoch: the first inclusive, the last exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A call that may not have been made yet. */
export interface Unmade {
  readonly createdAt: number;
  readonly make: () => Call;
}

/** Calls that were made lately and may be asked for again. */
const kept = 2000;
/**
 * The seeded past of one tenant. Of a row nothing is kept: the call is made when somebody looks at it, and which rows fit is told of one
 * period and so of all. All of them are over and processed, and stay so.
 */
export class Archive {
  readonly #past: Past;
  readonly #recent = new Map<number, Call>();
  readonly #samples: Call[] = [];
  /** Calls that somebody has changed: they cannot be made again. */
  readonly #changed = new Map<number, Call>();

  constructor(past: Past) {
    this.#past = past;
  }

  get size(): number {
    return this.#past.size;
  }

  find(id: string): Call | undefined {
    const call = this.createdAt(timeOfUuid(id));
    return call?.id === id ? call : undefined;
  }

  createdAt(ms: number): Call | undefined {
    const row = this.#position(ms);
    return row < this.size && this.#past.momentOf(row) === ms ? this.#call(row) : undefined;
  }

  /** The rows that fit. */
  select(query: PastQuery): Selection {
    return new Selection(this.#past, this.#places(query), {
      call: (row) => this.#call(row),
      sample: (place) => this.#sample(place),
      position: (ms) => this.#position(ms),
    });
  }

  /** All values of a facet. */
  *values(facet: Facet): Generator<string, undefined> {
    for (let place = 0; place < Math.min(this.#past.period, this.size); place++) {
      const value = this.#past.facetOf(place, facet);
      if (value !== undefined) yield value;
    }
  }

  /** Part of an act: what happens to a call from now on is not to be forgotten. */
  hold(call: Call): void {
    const row = this.#position(call.createdAt);
    if (this.#call(row) === call) this.#changed.set(row, call);
  }

  /** The places within a period where all that is asked for is. */
  #places({ asked, alike }: PastQuery): readonly number[] {
    const { period, facetOf, size } = this.#past;
    const places: number[] = [];
    for (let place = 0; place < Math.min(period, size); place++) {
      if (!asked.every(([facet, value]) => isAmong(facetOf(place, facet), value))) continue;
      if (alike === undefined || alike(this.#sample(place))) places.push(place);
    }
    return places;
  }

  /** The first call of its kind. */
  #sample(place: number): Call {
    this.#samples[place] ??= this.#past.make(place);
    return this.#changed.get(place) ?? (this.#samples[place] as Call);
  }

  /** The first row that was created at `ms` or later. */
  #position(ms: number): number {
    return first(this.size, (row) => this.#past.momentOf(row) >= ms);
  }

  #call(row: number): Call {
    const known = this.#changed.get(row) ?? this.#recent.get(row);
    if (known) return known;
    const call = this.#past.make(row);
    this.#recent.set(row, call);
    if (this.#recent.size > kept) this.#recent.delete(this.#recent.keys().next().value as number);
    return call;
  }
}

/** What a selection asks its archive for. */
interface Rows {
  readonly call: (row: number) => Call;
  /** A call of the kind that stands at a place. */
  readonly sample: (place: number) => Call;
  /** The first row that was created at a moment or later. */
  readonly position: (ms: number) => number;
}

/** The rows of an archive that fit, which are told by their places within a period: no row is looked at that does not fit. */
export class Selection {
  readonly #past: Past;
  readonly #places: readonly number[];
  readonly #rows: Rows;

  constructor(past: Past, places: readonly number[], rows: Rows) {
    this.#past = past;
    this.#places = places;
    this.#rows = rows;
  }

  count(stretch: Stretch): number {
    const [from, to] = this.#span(stretch);
    const { period } = this.#past;
    if (this.#places.length === period) return to - from;
    return this.#places.reduce((sum, place) => sum + rowsBelow(to, place, period) - rowsBelow(from, place, period), 0);
  }

  /** They are not made before they are asked for: who passes one over need not have it. */
  *calls(stretch: Stretch, order: 'newest' | 'oldest'): Generator<Unmade, undefined> {
    const { momentOf } = this.#past;
    for (const row of order === 'newest' ? this.#downwards(stretch) : this.#upwards(stretch))
      yield { createdAt: momentOf(row), make: () => this.#rows.call(row) };
  }

  /** For each kind a call of it, which may be of another time, and how many there are. */
  *kinds(stretch: Stretch): Generator<readonly [Call, number], undefined> {
    const [from, to] = this.#span(stretch);
    const { period } = this.#past;
    for (const place of this.#places) {
      const count = rowsBelow(to, place, period) - rowsBelow(from, place, period);
      if (count > 0) yield [this.#rows.sample(place), count];
    }
  }

  *#downwards(stretch: Stretch): Generator<number, undefined> {
    const [from, to] = this.#span(stretch);
    if (this.#places.length === 0) return;
    const { period } = this.#past;
    for (let start = Math.floor(to / period) * period; start > from - period; start -= period) {
      for (let index = this.#places.length - 1; index >= 0; index--) {
        const row = start + (this.#places[index] as number);
        if (row < to && row >= from) yield row;
      }
    }
  }

  *#upwards(stretch: Stretch): Generator<number, undefined> {
    const [from, to] = this.#span(stretch);
    if (this.#places.length === 0) return;
    const { period } = this.#past;
    for (let start = Math.floor(from / period) * period; start < to; start += period) {
      for (const place of this.#places) if (start + place >= from && start + place < to) yield start + place;
    }
  }

  /** The rows of that time: from the first (inclusive) until the second (exclusive). */
  #span({ from, to }: Stretch): readonly [number, number] {
    const begin = this.#rows.position(from);
    return [begin, Math.max(begin, this.#rows.position(to))];
  }
}

/** How many rows at a place come before a row. */
const rowsBelow = (row: number, place: number, period: number): number => Math.ceil(Math.max(0, row - place) / period);

/** The first of so many numbers for which something holds that holds for all after it. */
function first(size: number, holds: (number: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

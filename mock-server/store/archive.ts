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

/** What is asked of an archive: facets that have to fit, and the time of creation. */
export interface PastQuery {
  readonly asked: readonly (readonly [Facet, string | readonly string[]])[];
  /** Inclusive. */
  readonly from: number;
  /** Exclusive. */
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

  /** The calls that fit, newest or oldest first. They are not made before they are asked for: who passes one over need not have it. */
  *fitting(query: PastQuery, order: 'newest' | 'oldest'): Generator<Unmade, undefined> {
    const { momentOf } = this.#past;
    for (const row of order === 'newest' ? this.#downwards(query) : this.#upwards(query))
      yield { createdAt: momentOf(row), make: () => this.#call(row) };
  }

  /** All values of a facet. */
  *values(facet: Facet): Generator<string, undefined> {
    for (let place = 0; place < Math.min(this.#past.period, this.size); place++) {
      const value = this.#past.facetOf(place, facet);
      if (value !== undefined) yield value;
    }
  }

  count(query: PastQuery): number {
    const [from, to] = this.#span(query);
    const below = (end: number, place: number) => Math.ceil(Math.max(0, end - place) / this.#past.period);
    return this.#places(query).reduce((sum, place) => sum + below(to, place) - below(from, place), 0);
  }

  /** Part of an act: what happens to a call from now on is not to be forgotten. */
  hold(call: Call): void {
    const row = this.#position(call.createdAt);
    if (this.#call(row) === call) this.#changed.set(row, call);
  }

  /** Rows that fit, newest first. It goes from one to the next and looks at no others. */
  *#downwards(query: PastQuery): Generator<number, undefined> {
    const places = this.#places(query);
    const [from, to] = this.#span(query);
    if (places.length === 0) return;
    const { period } = this.#past;
    for (let start = Math.floor(to / period) * period; start > from - period; start -= period) {
      for (let index = places.length - 1; index >= 0; index--) {
        const row = start + (places[index] as number);
        if (row < to && row >= from) yield row;
      }
    }
  }

  /** The same, oldest first. */
  *#upwards(query: PastQuery): Generator<number, undefined> {
    const places = this.#places(query);
    const [from, to] = this.#span(query);
    if (places.length === 0) return;
    const { period } = this.#past;
    for (let start = Math.floor(from / period) * period; start < to; start += period) {
      for (const place of places) if (start + place >= from && start + place < to) yield start + place;
    }
  }

  /** The places within a period where all that is asked for is. */
  #places({ asked }: PastQuery): readonly number[] {
    const { period, facetOf, size } = this.#past;
    const places: number[] = [];
    for (let place = 0; place < Math.min(period, size); place++)
      if (asked.every(([facet, value]) => isAmong(facetOf(place, facet), value))) places.push(place);
    return places;
  }

  /** The rows of that time: from the first (inclusive) until the second (exclusive). */
  #span({ from, to }: PastQuery): readonly [number, number] {
    const first = this.#position(from);
    return [first, Math.max(first, this.#position(to))];
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

import type { Call } from '../call/call.ts';

/** Positions in a timeline: from `first` (inclusive) until `end` (exclusive). */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** Calls in order of creation; of two created in one millisecond the one added first comes first. */
export class Timeline {
  readonly #calls: Call[] = [];

  /** Oldest first. */
  get calls(): readonly Call[] {
    return this.#calls;
  }

  add(call: Call): void {
    const latest = this.#calls.at(-1);
    // Nearly every call is the latest of its list; those of the past come at the start of a world.
    if (!latest || latest.createdAt <= call.createdAt) this.#calls.push(call);
    else this.#calls.splice(this.#position(call.createdAt + 1), 0, call);
  }

  remove(call: Call): void {
    let index = this.#position(call.createdAt);
    while (index < this.#calls.length && this.#calls[index] !== call) index++;
    this.#calls.splice(index, 1);
  }

  /** Keeps only some of them. */
  keep(wanted: (call: Call) => boolean): void {
    let kept = 0;
    for (const call of this.#calls) if (wanted(call)) this.#calls[kept++] = call;
    this.#calls.length = kept;
  }

  /** The calls created from `from` (inclusive) until `to` (exclusive). */
  span(from: number, to: number): Span {
    const first = this.#position(from);
    return { first, end: Math.max(first, this.#position(to)) };
  }

  /** The first position whose call was created at `ms` or later. */
  #position(ms: number): number {
    let low = 0;
    let high = this.#calls.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#calls[middle] as Call).createdAt < ms) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

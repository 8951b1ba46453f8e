import type { Call } from '../call/call.ts';
import { type Facet, facetNames, facets } from './facets.ts';
import { Timeline } from './timeline.ts';

/** The calls of one tenant, looked up in several ways. */
export class Drawer {
  readonly all = new Timeline();
  /** Those that were not over when last looked at; the others stay over. */
  readonly open = new Timeline();
  readonly #by = Object.fromEntries(facetNames.map((facet) => [facet, new Map()])) as Record<Facet, Map<string, Timeline>>;
  /** How many `open` calls are worth a look whether they still are. */
  #crowd = 64;

  with(facet: Facet, value: string): Timeline {
    return this.#by[facet].get(value) ?? nobody;
  }

  get parties(): Iterable<string> {
    return this.#by.party.keys();
  }

  add(call: Call, now: number | undefined): void {
    this.all.add(call);
    for (const facet of facetNames) {
      const value = facets[facet](call);
      if (value === undefined) continue;
      const known = this.#by[facet].get(value);
      const timeline = known ?? new Timeline();
      if (!known) this.#by[facet].set(value, timeline);
      timeline.add(call);
    }
    if (now !== undefined && isOver(call, now)) return;
    this.open.add(call);
    if (now !== undefined && this.open.calls.length > this.#crowd) this.settle(now);
  }

  remove(call: Call): void {
    this.all.remove(call);
    this.open.remove(call);
    for (const facet of facetNames) {
      const value = facets[facet](call);
      if (value === undefined) continue;
      const timeline = this.with(facet, value);
      timeline.remove(call);
      if (timeline.calls.length === 0) this.#by[facet].delete(value);
    }
  }

  /** Puts aside the calls that have ended meanwhile. */
  settle(now: number): void {
    this.open.keep((call) => !isOver(call, now));
    this.#crowd = Math.max(64, this.open.calls.length * 2);
  }
}

export const nobody = new Timeline();
const isOver = (call: Call, now: number): boolean => call.at(now).phase === 'over';

import type { Agent, Tenant } from './accounts.ts';
import { Call, type Cast, partyOf } from './call/call.ts';
import type { Script } from './call/script.ts';
import { day, hour } from './call/time.ts';
import { cast } from './cast.ts';
import { toUuid } from './ids.ts';
import type { Past } from './store/archive.ts';

/** How far back seeded calls go, and how long ago the last of them was created at the least. */
const span = 365 * day;
const latest = hour;

/** How many calls can be seeded. */
export const mostSeeded = 1_000_000;

/** Of so many different playings the past is made: a prime, so that in time every one of them falls on every hour. */
const playings = 1009;

export interface Seed {
  readonly tenant: Tenant;
  /** What is played: scripts that become a conversation. */
  readonly scripts: readonly Script[];
  readonly agentOf: (script: Script) => Agent;
  readonly calls: number;
  /** When the world begins. */
  readonly bornAt: number;
  /** Moments at which the tenant has a call already: lists page by the moment, so no two share one. */
  readonly taken: ReadonlySet<number>;
}

/**
 * Calls of the past year, evenly spread with a little unrest. Everything about one follows from its number, so nothing of any is kept,
 * and the same seed gives the same calls.
 */
export function pastOf({ tenant, scripts, agentOf, calls, bornAt, taken }: Seed): Past {
  const step = Math.floor((span - latest) / Math.max(1, calls));
  const oldest = bornAt - latest - step * calls;
  const played = Array.from({ length: Math.min(playings, calls) }, (_, index): { readonly script: Script; readonly cast: Cast } => {
    const script = scripts[index % scripts.length] as Script;
    return { script, cast: cast(tenant, script, agentOf(script), unrest(index), {}) };
  });
  const momentOf = (row: number): number => {
    let at = oldest + row * step + (unrest(row) % (step - taken.size - 1));
    while (taken.has(at)) at++;
    return at;
  };
  return {
    size: calls,
    period: played.length,
    momentOf,
    facetOf: (row, facet) => {
      const { script, cast: parts } = played[row % played.length] as (typeof played)[number];
      if (facet === 'medium') return script.medium;
      return facet === 'party' ? partyOf(parts) : parts[facet];
    },
    make: (row) => {
      const at = momentOf(row);
      const { script, cast: parts } = played[row % played.length] as (typeof played)[number];
      return new Call(toUuid(at, row, `seed/${tenant.name}/${row}`), tenant.name, script, at, parts);
    },
  };
}

/** A number that follows from another one and looks as if it did not. */
function unrest(row: number): number {
  let mixed = Math.imul(row ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

import type { Call } from '../call/call.ts';

/** By what calls are looked up; none of it changes in the life of a call. */
export const facets = {
  agent: ({ cast }: Call) => cast.agent,
  user: ({ cast }: Call) => cast.user,
  department: ({ cast }: Call) => cast.department,
  from: ({ cast }: Call) => cast.from,
  to: ({ cast }: Call) => cast.to,
  medium: ({ script }: Call) => script.medium,
  party: ({ party }: Call) => party,
  channel: ({ cast }: Call) => cast.channel,
  direction: ({ cast }: Call) => cast.direction,
} satisfies Record<string, (call: Call) => string | undefined>;

export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as Facet[];

/** Whether a value is the one that is asked for; of several, any. */
export const isAmong = (value: string | undefined, asked: string | readonly string[]): boolean =>
  typeof asked === 'string' ? value === asked : value !== undefined && asked.includes(value);

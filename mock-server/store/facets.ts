import type { Call } from '../call/call.ts';

/** By what calls are looked up; none of it changes in the life of a call. */
export const facets = {
  agent: ({ cast }: Call) => cast.agent,
  user: ({ cast }: Call) => cast.user,
  department: ({ cast }: Call) => cast.department,
  from: ({ cast }: Call) => cast.from,
  to: ({ cast }: Call) => cast.to,
  medium: ({ script }: Call) => script.medium,
} satisfies Record<string, (call: Call) => string | undefined>;

export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as Facet[];

import { second } from '../../call/time.ts';
import type { Limiting } from '../../http/throttle.ts';

/** A free account may ask so often about its agents and what belongs to them, whichever of its keys it asks with. */
export const limiting: Limiting = {
  documented: { requests: { most: 5, window: second, burst: 30 }, calls: 10 },
  by: 'tenant',
  dials: ['createConversation', 'createOutboundCall'],
  refusals: { calls: { code: 'concurrency_limit_reached', headers: { 'RateLimit-Remaining-Calls': '0' } } },
  counts: ({ path }) => path.startsWith('/v1/agents'),
};

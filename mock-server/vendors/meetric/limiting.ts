import { minute } from '../../call/time.ts';
import type { Limiting } from '../../http/throttle.ts';

/** Each token may ask so often, and read so many conversations. Rows of the list are not counted, and the same one only once a day. */
export const limiting: Limiting = {
  documented: { requests: { most: 60, window: minute }, quota: 1000 },
  by: 'key',
  reads: ({ path }, { id }) => (path.startsWith('/conversations/{id}') ? String(id).toLowerCase() : undefined),
  refusals: { quota: { code: 'daily_quota_exceeded' } },
};

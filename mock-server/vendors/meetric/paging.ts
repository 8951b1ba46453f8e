import type { operations } from '../../../openapi/meetric/types.gen.ts';
import { day, readIso } from '../../call/time.ts';
import type { Fail } from '../../http/operation.ts';

type Query = NonNullable<operations['listConversations']['parameters']['query']>;

/** How far back the list goes. */
export const listWindow = 30 * day;
const mostRows = 25;

/** What part of a list is asked for: from `from` (inclusive) until `to` (exclusive), the newest `limit` of it. */
interface Asked {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

/** Reads which page is asked for. Both dates count as inside; the cursor, a row that was already shown, does not. */
export function readPage({ cursor, limit, date_from, date_to }: Query, now: number, fail: Fail<'bad_request' | 'invalid_cursor'>): Asked {
  const dateOf = (name: string, text: string) => readIso(text) ?? fail('bad_request', { message: `${name} must be an ISO 8601 timestamp` });
  const before = cursor === undefined ? Number.POSITIVE_INFINITY : (readIso(cursor) ?? fail('invalid_cursor'));
  const from = date_from === undefined ? 0 : dateOf('date_from', date_from);
  const until = date_to === undefined ? Number.POSITIVE_INFINITY : dateOf('date_to', date_to);
  return { from: Math.max(from, now - listWindow), to: Math.min(before, until + 1), limit: Math.min(Number(limit ?? mostRows), mostRows) };
}

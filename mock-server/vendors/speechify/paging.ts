import type { Fail } from '../../http/operation.ts';
import { fromCursor, pageOf, toCursor } from '../../store/page.ts';
import type { Kept } from '../../store/shelf.ts';

/** The parameters of every list. */
interface Query {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** What tells rows of a list apart and puts them in order: an id, a moment, an index. */
type Place = string | number;

interface List<Row, At extends Place> {
  /** Stands in its cursors, so that those of another list are refused. */
  readonly name: string;
  /** The rows beyond a place; from the beginning when it is undefined. */
  readonly after: (place: At | undefined) => Iterable<Row>;
  readonly placeOf: (row: Row) => At;
}

interface Part<Row> {
  readonly rows: readonly Row[];
  /** What stands beside the rows. */
  readonly end: { readonly next_cursor: string | null; readonly has_more: boolean };
}

const usualLimit = 50;
const highestLimit = 200;

/** The page of a list that is asked for. A cursor names the last row of a page, so what is made meanwhile moves nothing. */
export function readPage<Row, At extends Place>(list: List<Row, At>, { cursor, limit }: Query, fail: Fail<'bad_request'>): Part<Row> {
  const place = cursor === undefined ? undefined : readCursor(list.name, cursor);
  if (cursor !== undefined && place === undefined)
    fail('bad_request', { message: 'The cursor is none that a page of this list has given' });
  const { rows, more } = pageOf(list.after(place as At | undefined), Math.min(Math.max(limit ?? usualLimit, 1), highestLimit));
  const last = more ? rows.at(-1) : undefined;
  return { rows, end: { next_cursor: last === undefined ? null : toCursor(list.name, list.placeOf(last)), has_more: more } };
}

function readCursor(name: string, cursor: string): Place | undefined {
  const [list, place] = fromCursor(cursor) ?? [];
  return list === name ? place : undefined;
}

/** A list of what a tenant keeps on a shelf, newest first: ids sort by time. */
export function newestFirst<Thing extends Kept>(name: string, things: readonly Thing[]): List<Thing, string> {
  return {
    name,
    placeOf: ({ id }) => id,
    after: (place) => things.filter(({ id }) => place === undefined || id < place).sort((a, b) => (a.id < b.id ? 1 : -1)),
  };
}

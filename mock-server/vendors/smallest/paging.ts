/** One page of a list whose pages are numbered from 1. */
export interface NumberedPage<Row> {
  readonly rows: readonly Row[];
  /** Of all pages. */
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly totalPages: number;
  readonly hasMore: boolean;
}

/** Which page is asked for. Most lists call the size of a page `offset`, some `limit`. */
export interface Wanted {
  readonly page: number;
  readonly size: number;
}

/**
 * A page of rows that come one by one; looks at no more of them than it needs.
 *
 * @param all the rows; or what gives them without the first so many, where passing them over costs less than looking at them.
 * @param total how many rows there are.
 */
export function numberedPage<Row>(
  all: Iterable<Row> | ((skip: number) => Iterable<Row>),
  total: number,
  { page, size }: Wanted,
): NumberedPage<Row> {
  const first = (page - 1) * size;
  const rows: Row[] = [];
  const skips = typeof all === 'function';
  const from = skips ? () => all(first) : () => all;
  let index = skips ? first : 0;
  if (first < total) {
    for (const row of from()) {
      if (index >= first) rows.push(row);
      if (++index === first + size) break;
    }
  }
  return { rows, total, page, size, totalPages: Math.ceil(total / size), hasMore: first + size < total };
}

/** How a list of conversations tells where it is. */
export const toPagination = ({ total, page, size, hasMore, totalPages }: NumberedPage<unknown>) => ({
  total,
  page,
  limit: size,
  hasMore,
  totalPages,
});

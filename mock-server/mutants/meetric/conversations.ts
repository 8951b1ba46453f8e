import { day, hour, readIso, second, toIso } from '../../call/time.ts';
import { type Asked, body, type Mutant, type MutantEntry } from '../mutant.ts';
import { answering, cases, fail, forgives, mutant, nothing, of, queryOf } from './failing.ts';

interface Row {
  id: string;
  title: string | null;
  date: string;
  user: { name: string } | null;
  summary?: string;
}
interface Page {
  conversations: Row[];
  pagination: { has_more: boolean; next_cursor: string | null; limit: number };
}

const page = (spoil: (page: Page, asked: Asked) => void): Mutant => body('listConversations', spoil);
const filters = ['department_id', 'user_id', 'medium', 'date_from', 'date_to'];
const everyFilter = cases('conversations/filters', 'department', 'user', 'medium', 'date-from', 'date-to');
const filtersOf = (asked: Asked): string[] => filters.filter((name) => queryOf(asked).has(name));

/** Puts a row of another moment at the end of the last page. */
const withOlder = (age: number): (() => Mutant) => {
  return () => {
    let template: Row | undefined;
    return page(({ conversations, pagination }, { now }) => {
      template ??= conversations[0];
      if (template && !pagination.has_more) conversations.push({ ...template, id: nothing, date: toIso(now - age) });
    });
  };
};

/** Leaves out rows by their age in milliseconds. */
const without = (wanted: (age: number) => boolean): Mutant =>
  page((answer, { now }) => {
    answer.conversations = answer.conversations.filter(({ date }) => !wanted(now - (readIso(date) as number)));
  });

/** Changes the page for a certain query, given the first page without any. */
const remembering = (spoil: (page: Page, whole: Page, asked: Asked) => void): (() => Mutant) => {
  return () => {
    let whole: Page | undefined;
    return page((answer, asked) => {
      if (!asked.url.includes('?')) whole ??= structuredClone(answer);
      if (whole) spoil(answer, structuredClone(whole), asked);
    });
  };
};

const moved = (cursor: string | null, by: number): string | null => (cursor === null ? null : toIso((readIso(cursor) as number) + by));
const idOf = (url: string): string => url.split('?')[0]?.split('/').at(-1) ?? '';

/** The list of conversations. One entry a promise, so the list is as long as the contract. */
export const conversations: readonly MutantEntry[] = [
  mutant(
    'window-of-60-days',
    'Conversations of the last 60 days are listed.',
    ['meetric/conversations/last-30-days', 'meetric/conversations/window-to-the-moment'],
    withOlder(40 * day),
  ),
  mutant(
    'window-at-midnight',
    'The window begins at the midnight before.',
    ['meetric/conversations/window-to-the-moment'],
    withOlder(30 * day + 30 * second),
  ),
  mutant(
    'window-of-29-days',
    'Conversations of the last 29 days are listed.',
    ['meetric/conversations/all-of-the-window#aged'],
    without((age) => age > 29 * day),
  ),
  mutant(
    'window-late',
    'Conversations are listed a day late.',
    ['meetric/conversations/all-of-the-window#recent'],
    without((age) => age < day),
  ),
  mutant(
    'window-not-for-cursors',
    'A cursor leads beyond the window.',
    ['meetric/conversations/last-30-days'],
    remembering((answer, { conversations: [row] }, asked) => {
      const cursor = queryOf(asked).get('cursor');
      if (row && cursor !== null && (readIso(cursor) as number) < asked.now - 30 * day) answer.conversations = [row];
    }),
  ),
  mutant(
    'page-of-26',
    'A page has 26 rows.',
    ['meetric/conversations/at-most-25', ...of('listConversations', 'paging#default', 'paging#maximum', 'answers-fit')],
    page(({ conversations: rows, pagination }) => {
      if (pagination.has_more && rows.length === 25) rows.push({ ...(rows[24] as Row), id: nothing });
    }),
  ),
  mutant(
    'pages-not-full',
    'A page has room for a row that comes on the next.',
    of('listConversations', 'paging#more-pages'),
    page(({ conversations: rows, pagination }) => {
      if (!pagination.has_more || rows.length < 2) return;
      rows.pop();
      pagination.next_cursor = rows.at(-1)?.date ?? null;
    }),
  ),
  mutant(
    'page-of-10',
    'A page has 10 rows when no limit is given.',
    ['meetric/conversations/at-most-25'],
    page(({ pagination }, asked) => {
      if (!queryOf(asked).has('limit')) pagination.limit = 10;
    }),
  ),
  mutant(
    'limit-refused',
    'A limit beyond 25 is refused.',
    ['meetric/conversations/limit-is-clamped'],
    answering('listConversations', (answer, asked) => {
      if (Number(queryOf(asked).get('limit')) > 25) fail(answer, 400);
    }),
  ),
  mutant(
    'limit-repeated',
    'pagination.limit is the limit that was asked for.',
    ['meetric/conversations/limit-is-clamped', ...of('listConversations', 'answers-fit')],
    page(({ pagination }, asked) => {
      pagination.limit = Number(queryOf(asked).get('limit') ?? 25);
    }),
  ),
  mutant(
    'limit-overrun',
    'A page has one row more than its limit.',
    of('listConversations', 'paging#limit'),
    page(({ conversations: rows }, asked) => {
      if (rows.length === Number(queryOf(asked).get('limit'))) rows.push({ ...(rows[0] as Row), id: nothing });
    }),
  ),
  mutant(
    'oldest-first',
    'Rows come oldest first.',
    ['meetric/conversations/newest-first', ...of('listConversations', 'paging#order')],
    page(({ conversations: rows }) => {
      rows.reverse();
    }),
  ),
  mutant(
    'cursor-repeats',
    'The next page begins with the last row of this one.',
    [
      'meetric/conversations/cursor-goes-on',
      'meetric/conversations/cursor-is-the-last-date',
      ...of('listConversations', 'paging#nothing-twice'),
    ],
    page(({ pagination }) => {
      pagination.next_cursor = moved(pagination.next_cursor, 1);
    }),
  ),
  mutant(
    'cursor-skips',
    'The next page leaves out a row.',
    [
      'meetric/conversations/cursor-goes-on',
      'meetric/conversations/cursor-is-the-last-date',
      ...of('listConversations', 'paging#nothing-missing'),
    ],
    page(({ pagination }) => {
      pagination.next_cursor = moved(pagination.next_cursor, -12 * hour);
    }),
  ),
  mutant(
    'cursor-as-number',
    'The cursor counts rows.',
    ['meetric/conversations/cursor-is-a-timestamp', ...of('listConversations', 'answers-fit')],
    page(({ pagination }) => {
      if (pagination.has_more) pagination.next_cursor = '25';
    }),
  ),
  mutant(
    'cursor-after-the-end',
    'The last page has a cursor.',
    ['meetric/conversations/cursor-is-a-timestamp', ...of('listConversations', 'paging#last-page')],
    page(({ conversations: rows, pagination }) => {
      pagination.next_cursor ??= rows.at(-1)?.date ?? null;
    }),
  ),
  mutant(
    'more-forgotten',
    'has_more is always false.',
    ['meetric/conversations/cursor-is-a-timestamp', ...of('listConversations', 'paging#last-page')],
    page(({ pagination }) => {
      pagination.has_more = false;
    }),
  ),
  mutant('cursor-of-our-own-only', 'Only a cursor that was answered is taken.', ['meetric/conversations/cursor-is-the-last-date'], () => {
    const given = new Set<string | null>();
    return answering('listConversations', (answer, asked) => {
      const cursor = queryOf(asked).get('cursor');
      if (cursor !== null && !given.has(cursor)) fail(answer, 400);
      else if (answer.status === 200) given.add((answer.json as Page).pagination.next_cursor);
    });
  }),
  mutant(
    'filters-ignored',
    'Filters are ignored.',
    [
      ...everyFilter,
      'meetric/conversations/filters-combine',
      'meetric/conversations/unknown-filter-id',
      'meetric/conversations/reversed-dates',
    ],
    remembering((answer, whole, asked) => {
      if (filtersOf(asked).length > 0) Object.assign(answer, whole);
    }),
  ),
  mutant(
    'filters-lose-a-row',
    'What is filtered lacks the newest row that fits.',
    [...everyFilter, 'meetric/conversations/filters-combine'],
    page(({ conversations: rows }, asked) => {
      if (filtersOf(asked).length > 0) rows.shift();
    }),
  ),
  mutant(
    'filters-do-not-combine',
    'Of several filters only one counts.',
    ['meetric/conversations/filters-combine'],
    remembering(({ conversations: rows }, whole, asked) => {
      if (filtersOf(asked).length > 1) rows.unshift(whole.conversations[0] as Row);
    }),
  ),
  mutant(
    'bounds-exclusive',
    'A conversation at the moment of a bound is left out.',
    ['meetric/conversations/date-bounds-are-inclusive'],
    page((answer, asked) => {
      const bounds = ['date_from', 'date_to'].map((name) => queryOf(asked).get(name));
      answer.conversations = answer.conversations.filter(({ date }) => !bounds.includes(date));
    }),
  ),
  mutant(
    'unknown-filter-404',
    'A filter by what does not exist is answered 404.',
    ['meetric/conversations/unknown-filter-id'],
    answering('listConversations', (answer, { url }) => {
      if (url.includes(nothing)) fail(answer, 404);
    }),
  ),
  mutant(
    'reversed-dates-refused',
    'A date_from after date_to is refused.',
    ['meetric/conversations/reversed-dates'],
    answering('listConversations', (answer, asked) => {
      const [from, to] = ['date_from', 'date_to'].map((name) => queryOf(asked).get(name));
      if (from && to && from > to) fail(answer, 400);
    }),
  ),
  mutant(
    'bad-filters-ignored',
    'A filter that cannot be understood is ignored.',
    [
      ...cases('conversations/bad-filter', 'medium', 'department', 'user', 'date-from', 'date-to'),
      ...cases('errors/envelope', 'bad-request'),
      'meetric/conversations/bad-cursor',
      'meetric/conversations/limit-is-a-positive-integer',
      ...of('listConversations', 'invalid-query#limit-pattern', 'invalid-query#medium-enum'),
      ...of(
        'listConversations',
        ...['department_id', 'user_id'].flatMap((name) =>
          ['no-uuid', 'too-short', 'too-long', 'of-another-alphabet'].map((what) => `malformed-id#${name}-${what}`),
        ),
      ),
    ],
    forgives(400, 'listConversations'),
  ),
  mutant(
    'rows-with-summary',
    'Rows have a summary.',
    ['meetric/conversations/short-rows'],
    page(({ conversations: rows }) => {
      for (const row of rows) row.summary = 'They talked.';
    }),
  ),
  mutant(
    'rows-stale',
    'Rows show an earlier title than the detail.',
    ['meetric/conversations/rows-agree-with-detail'],
    page(({ conversations: rows }) => {
      for (const row of rows) row.title = 'Untitled';
    }),
  ),
  mutant(
    'rows-name-others',
    'Rows name people otherwise than the list of users.',
    ['meetric/conversations/rows-agree-with-reference-data'],
    page(({ conversations: rows }) => {
      for (const { user } of rows) if (user) user.name = user.name.toUpperCase();
    }),
  ),
  mutant('unprocessed-listed', 'A conversation is listed before it has been processed.', ['meetric/conversations/processed-only'], () => {
    const unprocessed = new Set<string>();
    return answering(['getConversation', 'listConversations'], (answer, { operation, url }) => {
      if (operation === 'getConversation' && answer.status === 404) unprocessed.add(idOf(url));
      else if (operation === 'listConversations' && answer.status === 200) {
        const { conversations: rows } = answer.json as Page;
        for (const id of unprocessed) rows.unshift({ ...(rows[0] as Row), id });
      }
    });
  }),
  mutant(
    'medium-unknown',
    'A medium is none of the five.',
    of('listConversations', 'answers-fit'),
    page(({ conversations: rows }) => {
      for (const row of rows) Object.assign(row, { medium: 'telephone' });
    }),
  ),
  mutant(
    'duration-as-text',
    'duration is a text.',
    of('listConversations', 'answers-fit'),
    page(({ conversations: rows }) => {
      for (const row of rows) Object.assign(row, { duration: '46' });
    }),
  ),
  mutant(
    'date-null',
    'A conversation has no date.',
    of('getConversation', 'answers-fit'),
    body('getConversation', (detail: { date: string | null }) => {
      detail.date = null;
    }),
  ),
];

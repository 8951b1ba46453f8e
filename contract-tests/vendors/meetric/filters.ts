import type { Spec } from '../../../openapi/promises.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { expectEmpty, expectFiltered, type Listed, listed, momentOf, type Row, toIso, walk } from './list.ts';
import { unknownId } from './samples.ts';

const media = ['call', 'video', 'email', 'chat', 'live'];
/** Values of one filter that are tried at the most. */
const mostValues = 8;

const distinct = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values)].filter((value) => value !== undefined).slice(0, mostValues);

/** A row with as many before it as after it, so that a bound at its date keeps some and drops some. */
const middle = ({ rows }: Listed): Row => rows[rows.length >> 1] as Row;

/** Expects each value of a query parameter to be refused, while a request without it succeeds. */
async function expectRefused(judge: Judge, name: string, values: readonly string[], code = 'bad_request'): Promise<void> {
  await judge.permitted('listConversations');
  for (const value of values) judge.expectError(await judge.send('listConversations', { query: { [name]: value } }), code);
}

/** Checks of what narrows the list of conversations, and of what may not be asked for. */
export function filterChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('meetric/conversations/filters#department', async (judge) => {
      const { rows } = await listed(judge);
      for (const id of distinct(rows.map(({ department }) => department?.id))) {
        await expectFiltered(judge, { department_id: id }, ({ department }) => department?.id === id);
      }
    }),

    check('meetric/conversations/filters#user', async (judge) => {
      const { rows } = await listed(judge);
      for (const id of distinct(rows.map(({ user }) => user?.id)))
        await expectFiltered(judge, { user_id: id }, ({ user }) => user?.id === id);
    }),

    check('meetric/conversations/filters#medium', async (judge) => {
      for (const medium of media) await expectFiltered(judge, { medium }, (row) => row.medium === medium);
    }),

    // A moment next to the bound keeps clear of the question whether the bound itself is in.
    check('meetric/conversations/filters#date-from', async (judge) => {
      const { rows } = await listed(judge);
      // Nearer to the newest than a page is long, so that already the first page tells.
      const from = momentOf(rows[Math.min(rows.length >> 1, 12)] as Row) - 1;
      await expectFiltered(judge, { date_from: toIso(from) }, (row) => momentOf(row) >= from);
    }),

    check('meetric/conversations/filters#date-to', async (judge) => {
      const to = momentOf(middle(await listed(judge))) + 1;
      await expectFiltered(judge, { date_to: toIso(to) }, (row) => momentOf(row) <= to);
    }),

    check('meetric/conversations/filters-combine', async (judge) => {
      const list = await listed(judge);
      const row =
        list.rows.find(({ user, department }) => user && department) ?? judge.skip('no conversation has both a user and a department');
      const [department, user] = [row.department?.id as string, row.user?.id as string];
      await expectFiltered(
        judge,
        { department_id: department, medium: row.medium },
        (each) => each.department?.id === department && each.medium === row.medium,
      );
      const to = momentOf(middle(list));
      const query = { user_id: user, date_to: toIso(to) };
      await expectFiltered(judge, query, (each) => each.user?.id === user && momentOf(each) <= to);
    }),

    check('meetric/conversations/date-bounds-are-inclusive', async (judge) => {
      const { id, date } = middle(await listed(judge));
      for (const query of [{ date_from: date }, { date_to: date }, { date_from: date, date_to: date }]) {
        const { rows, pages } = await walk(judge, query, Date.parse(date));
        judge.expect(
          rows.some((row) => row.id === id),
          `${id}, whose date is ${date}`,
          `${rows.length} rows without it`,
          pages.at(-1)?.answer,
        );
      }
    }),

    check('meetric/conversations/unknown-filter-id', async (judge) => {
      await expectEmpty(judge, { department_id: unknownId });
      await expectEmpty(judge, { user_id: unknownId });
    }),

    check('meetric/conversations/reversed-dates', async (judge) => {
      const { date } = middle(await listed(judge));
      await expectEmpty(judge, { date_from: date, date_to: toIso(Date.parse(date) - 1000) });
    }),

    check('meetric/conversations/bad-filter#medium', (judge) => expectRefused(judge, 'medium', ['telegram', 'telephone'])),
    check('meetric/conversations/bad-filter#department', (judge) => expectRefused(judge, 'department_id', ['sales', `${unknownId}0`])),
    check('meetric/conversations/bad-filter#user', (judge) => expectRefused(judge, 'user_id', ['me', `${unknownId}0`])),
    check('meetric/conversations/bad-filter#date-from', (judge) =>
      expectRefused(judge, 'date_from', ['yesterday', '2026-02-30T25:00:00Z']),
    ),
    check('meetric/conversations/bad-filter#date-to', (judge) => expectRefused(judge, 'date_to', ['tomorrow', '2026-13-01T00:00:00Z'])),

    check('meetric/conversations/bad-cursor', (judge) =>
      expectRefused(judge, 'cursor', ['next', 'bm90IGEgdGltZXN0YW1w', '2026-13-01T00:00:00Z'], 'invalid_cursor'),
    ),

    check('meetric/conversations/limit-is-a-positive-integer', (judge) => expectRefused(judge, 'limit', ['0', '-1', '2.5', 'ten'])),
  ];
}

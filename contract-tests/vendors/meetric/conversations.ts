import type { Spec } from '../../../openapi/promises.ts';
import { type Check, checksOf } from '../../check.ts';
import { declared } from '../../declared.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { readDetail } from './conversation.ts';
import { expectEmpty, type Listed, listed, momentOf, type Page, type Row, toIso, walk } from './list.ts';
import { readDepartments, readUsers } from './reference-data.ts';

const day = 24 * 60 * 60 * 1000;

const timeOf = ({ _meta: { timestamp } }: Page): number => Date.parse(timestamp);

/** Expects no row to be older than some days when its page was made. */
function expectNothingOlder(judge: Judge, { pages }: Listed, days: number): void {
  for (const { page, answer } of pages) {
    const old = page.conversations.find((row) => momentOf(row) < timeOf(page) - days * day);
    judge.expect(!old, `nothing that was more than ${days} days old at ${page._meta.timestamp}`, old, answer);
  }
}

/** Expects a conversation that is known by its id to be listed, if it is as young as that. */
async function expectListed(judge: Judge, meaning: string): Promise<void> {
  const { detail } = await readDetail(judge, await judge.supplies.lasting(meaning));
  const date = momentOf(detail);
  if (date < (await judge.now()) - 30 * day) judge.skip(`the ${meaning} is more than 30 days old: name another`);
  const { rows, pages, since } = await walk(judge, { date_to: toIso(date + 60_000) }, date);
  if (since > date) judge.skip(`there are too many conversations near ${meaning}: name another`);
  const answer = pages.at(-1)?.answer;
  judge.expect(
    rows.some(({ id }) => id === detail.id),
    `${detail.id} of ${detail.date} in the list`,
    `${rows.length} rows without it`,
    answer,
  );
}

function expectCursor(judge: Judge, answer: Answer): void {
  const { has_more: more, next_cursor: cursor } = (answer.json as Page).pagination;
  const fits = more ? cursor !== null && /^\d{4}-\d{2}-\d{2}T/.test(cursor) : cursor === null;
  judge.expect(fits, more ? 'a timestamp in next_cursor' : 'null in next_cursor of the last page', cursor, answer);
}

/** The first, the middle and the last of some rows. */
const some = (rows: readonly Row[]): Row[] =>
  [...new Set([rows[0], rows[rows.length >> 1], rows.at(-1)])].filter((row) => row !== undefined);

/** Checks of the list of conversations, but for its filters. */
export function conversationsChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('meetric/conversations/last-30-days', async (judge) => {
      // Whether the window begins at midnight or at this very moment, the vendor does not say: a day more is nobody's fault.
      expectNothingOlder(judge, await listed(judge), 31);
      const before = toIso((await judge.now()) - 31 * day);
      await expectEmpty(judge, { date_from: '1999-01-01T00:00:00.000Z', date_to: before });
      await expectEmpty(judge, { cursor: before });
    }),

    check('meetric/conversations/window-to-the-moment', async (judge) => {
      const old = await judge.supplies.lasting('old_conversation_id');
      const all = await walk(judge, { date_to: toIso((await judge.now()) - 29 * day) });
      expectNothingOlder(judge, all, 30);
      judge.expect(
        all.rows.every(({ id }) => id !== old),
        `no conversation ${old} in the list`,
        `it is listed`,
        all.pages.at(-1)?.answer,
      );
    }),

    check('meetric/conversations/all-of-the-window#recent', (judge) => expectListed(judge, 'conversation_id')),
    check('meetric/conversations/all-of-the-window#aged', (judge) => expectListed(judge, 'aged_conversation_id')),

    check('meetric/conversations/own-account-only', async (judge) => {
      const { rows } = await listed(judge);
      const own = new Set(rows.map(({ id }) => id));
      const answer = await judge.given('listConversations', { key: judge.target.outsider(judge.operation('listConversations').access) });
      const shared = (answer.json as Page).conversations.find(({ id }) => own.has(id));
      judge.expect(!shared, 'no conversation that is listed for the other account too', shared, answer);
    }),

    check('meetric/conversations/at-most-25', async (judge) => {
      const { pages } = await listed(judge);
      for (const { page, answer } of pages) {
        judge.expect(page.conversations.length <= 25, 'at most 25 rows', `${page.conversations.length} rows`, answer);
        judge.expectEqual(page.pagination.limit, 25, 'pagination.limit when none was asked for', answer);
      }
    }),

    check('meetric/conversations/limit-is-clamped', async (judge) => {
      await judge.permitted('listConversations');
      for (const limit of ['26', '1000000']) {
        const answer = await judge.given('listConversations', { query: { limit } });
        const { conversations, pagination } = answer.json as Page;
        judge.expectEqual([pagination.limit, conversations.length <= 25], [25, true], 'pagination.limit, and at most 25 rows', answer);
      }
    }),

    check('meetric/conversations/newest-first', async (judge) => {
      const { rows } = await listed(judge);
      const index = rows.findIndex((row, at) => at > 0 && momentOf(row) > momentOf(rows[at - 1] as Row));
      judge.expect(index < 0, 'rows from the newest to the oldest', `${rows[index]?.date} after ${rows[index - 1]?.date}`);
    }),

    check('meetric/conversations/cursor-is-a-timestamp', async (judge) => {
      const shortest = await judge.given('listConversations', { query: { limit: '1' } });
      expectCursor(judge, shortest);
      for (const { answer } of (await listed(judge)).pages) expectCursor(judge, answer);
    }),

    check('meetric/conversations/cursor-goes-on', async (judge) => {
      const first = (await judge.given('listConversations', { query: { limit: '10' } })).json as Page;
      if (first.pagination.next_cursor !== null) {
        await judge.given('listConversations', { query: { limit: '10', cursor: first.pagination.next_cursor } });
      }
      const { rows, since } = await listed(judge);
      const small = await walk(judge, { limit: '10' });
      const known = Math.max(since, small.since);
      const idsOf = (list: readonly Row[]) => list.filter((row) => momentOf(row) > known).map(({ id }) => id);
      const found = idsOf(small.rows);
      judge.expectEqual(new Set(found).size, found.length, 'no conversation twice');
      const lost = idsOf(rows).find((id) => !found.includes(id));
      judge.expect(
        !lost || !(await walk(judge)).rows.some(({ id }) => id === lost),
        `${lost} on pages of 10 as on pages of 25`,
        'it is on none',
      );
    }),

    check('meetric/conversations/cursor-is-the-last-date', async (judge) => {
      const { rows, pages } = await listed(judge);
      for (const { page, answer } of pages.filter((each) => each.page.pagination.has_more)) {
        judge.expectEqual(page.pagination.next_cursor, page.conversations.at(-1)?.date, 'in next_cursor the date of the last row', answer);
      }
      // A moment of our own does as well as one that was answered.
      const { date } = rows[rows.length >> 1] as Row;
      const answer = await judge.given('listConversations', { query: { cursor: date } });
      const late = (answer.json as Page).conversations.find((row) => momentOf(row) >= Date.parse(date));
      judge.expect(!late, `only conversations before ${date}`, late, answer);
    }),

    check('meetric/conversations/short-rows', async (judge) => {
      for (const { page, answer } of (await listed(judge)).pages) {
        const long = page.conversations.find((row) => 'summary' in row || 'participants' in row);
        judge.expect(!long, 'rows without summary and participants', long, answer);
      }
    }),

    check('meetric/conversations/rows-agree-with-detail', async (judge) => {
      for (const row of some((await listed(judge)).rows)) {
        const { detail, answer } = await readDetail(judge, row.id);
        const [short, long] = [row, detail].map((each) => declared(spec, 'Conversation', each) as Partial<Row>);
        for (const [member, value] of Object.entries(short ?? {})) {
          judge.expectEqual(long?.[member as keyof Row] ?? null, value, `${member} as in the list`, answer);
        }
      }
    }),

    check('meetric/conversations/rows-agree-with-reference-data', async (judge) => {
      const { rows } = await listed(judge);
      const users = new Map((await readUsers(judge)).users.map(({ id, full_name, email }) => [id, { id, name: full_name, email }]));
      const departments = new Map((await readDepartments(judge)).departments.map(({ id, name }) => [id, { id, name }]));
      for (const { id, user, department } of rows) {
        // Whoever has left and what is closed since is in neither list.
        if (user && users.has(user.id))
          judge.expectEqual(
            { id: user.id, name: user.name, email: user.email },
            users.get(user.id),
            `the user of ${id} as in the list of users`,
          );
        if (department && departments.has(department.id))
          judge.expectEqual(
            { id: department.id, name: department.name },
            departments.get(department.id),
            `the department of ${id} as in the list of departments`,
          );
      }
    }),

    check('meetric/conversations/processed-only', async (judge) => {
      const unprocessed = await judge.supplies.changing('unprocessed_conversation_id');
      const { status } = await judge.send('getConversation', { params: { id: unprocessed } });
      if (status === 200 && !judge.bench.control) judge.skip('the unprocessed_conversation_id has been processed: name another');
      const { rows, pages } = await walk(judge);
      const [first] = pages;
      judge.expect(rows.length > 0, 'conversations that were processed', 'none', first?.answer);
      judge.expect(
        rows.every(({ id }) => id !== unprocessed),
        `no conversation ${unprocessed}, which is not processed yet`,
        'it is listed',
        first?.answer,
      );
    }),

    check('meetric/requests/unknown-is-ignored#query', async (judge) => {
      const plain = await judge.given('listConversations', { query: { limit: '3' } });
      const answer = await judge.given('listConversations', { query: { limit: '3', not_in_the_contract: 'true' } });
      judge.expectEqual((answer.json as Page).pagination.limit, (plain.json as Page).pagination.limit, 'the limit as without it', answer);
    }),
  ];
}

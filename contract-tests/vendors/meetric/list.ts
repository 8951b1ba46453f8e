import type { components } from '../../../openapi/meetric/types.gen.ts';
import { shown } from '../../answers.ts';
import { once } from '../../bench.ts';
import { Blocked } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';

export type Row = components['schemas']['Conversation'];
export type Page = components['schemas']['Conversations'];

interface ReadPage {
  readonly page: Page;
  readonly answer: Answer;
}

/** Rows of the list, newest first, from the pages that were read. */
export interface Listed {
  readonly rows: readonly Row[];
  readonly pages: readonly ReadPage[];
  /** Every row that is newer than this moment is among `rows`. */
  readonly since: number;
}

type Query = Readonly<Record<string, string>>;

/** Pages that are read at the most: enough to judge by, and few for an account of many thousand conversations. */
const mostPages = 8;

export const momentOf = ({ date }: Pick<Row, 'date'>): number => Date.parse(date);

export const toIso = (moment: number): string => new Date(moment).toISOString();

async function readPage(judge: Judge, query: Query): Promise<ReadPage> {
  await judge.permitted('listConversations');
  const answer = await judge.send('listConversations', { query });
  if (query['cursor'] !== undefined && answer.status !== 200)
    throw new Blocked(`the list cannot be read on from a cursor: ${shown(answer)}`);
  judge.expectStatus(answer, 200);
  return { page: answer.json as Page, answer };
}

/**
 * Reads the list by its cursor, down to its end or to the moment `back`.
 *
 * @throws Blocked when a cursor leads nowhere, which is for others to find.
 */
export async function walk(judge: Judge, query: Query = {}, back = Number.NEGATIVE_INFINITY): Promise<Listed> {
  const pages = [await readPage(judge, query)];
  for (let last = pages[0] as ReadPage; ; last = pages.at(-1) as ReadPage) {
    const { pagination, conversations } = last.page;
    const oldest = conversations.at(-1);
    if (pagination.next_cursor === null || pages.length === mostPages || (oldest && momentOf(oldest) < back)) break;
    pages.push(await readPage(judge, { ...query, cursor: pagination.next_cursor }));
  }
  const rows = pages.flatMap(({ page }) => page.conversations);
  const last = rows.at(-1);
  const ended = pages.at(-1)?.page.pagination.next_cursor === null || !last;
  return { rows, pages, since: ended ? Number.NEGATIVE_INFINITY : momentOf(last) };
}

const firstWalk = once((judge) => walk(judge));

/** The list without any filter, as it was when it was first asked for. @throws NotRun when it is empty. */
export async function listed(judge: Judge): Promise<Listed> {
  const list = await firstWalk(judge);
  return list.rows.length > 0 ? list : judge.skip('there is no conversation of the last 30 days: have one');
}

/** Expects a filter to keep the rows that fit, every one, and no other. */
export async function expectFiltered(judge: Judge, query: Query, fits: (row: Row) => boolean): Promise<void> {
  const all = await listed(judge);
  const kept = await walk(judge, query, all.since);
  const wanted = new URLSearchParams(query).toString();
  for (const { page, answer } of kept.pages) {
    const wrong = page.conversations.find((row) => !fits(row));
    if (wrong) judge.fail({ expected: `only conversations that fit ${wanted}`, actual: JSON.stringify(wrong), answer });
  }
  const found = new Set(kept.rows.map(({ id }) => id));
  const known = Math.max(all.since, kept.since);
  const missing = all.rows.filter((row) => momentOf(row) > known && fits(row) && !found.has(row.id));
  if (missing.length === 0) return;
  // Since the whole list was read, some may have grown too old for it.
  const still = new Set((await walk(judge)).rows.map(({ id }) => id));
  const lost = missing.find(({ id }) => still.has(id));
  if (!lost) return;
  const expected = `${lost.id} of ${lost.date}, which the whole list shows and which fits ${wanted}`;
  judge.fail({ expected, actual: `${kept.rows.length} conversations without it`, answer: kept.pages.at(-1)?.answer });
}

/** Expects a query that nothing fits to give an empty page and no next one. */
export async function expectEmpty(judge: Judge, query: Query): Promise<void> {
  await listed(judge);
  const answer = await judge.given('listConversations', { query });
  const { conversations, pagination } = answer.json as Page;
  judge.expectEqual([conversations, pagination.has_more, pagination.next_cursor], [[], false, null], 'an empty page, the last', answer);
}

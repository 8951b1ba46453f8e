import type { Operation, PagingRule, Spec } from '../../openapi/spec.ts';
import type { Check } from '../check.ts';
import type { Judge } from '../judge.ts';
import type { Answer } from '../wire.ts';
import { derived, type Rule } from './rule.ts';

interface Row {
  readonly id?: string;
  readonly [member: string]: unknown;
}
interface Page {
  readonly rows: readonly Row[];
  readonly next: unknown;
  readonly more: unknown;
  readonly answer: Answer;
}

/** A walk that goes on longer than this does not end. */
const longestWalk = 200;

/** x-paging: the pages of a list, laid one after the other, are the list. */
export const paging: Rule = (spec) =>
  spec.operations.filter(({ paging: rule }) => rule).flatMap((operation) => of(spec, operation, operation.paging as PagingRule));

function of(spec: Spec, operation: Operation, rule: PagingRule): Check[] {
  const law = (name: string, text: string, run: (judge: Judge) => Promise<void>) =>
    derived(
      spec,
      operation,
      `paging#${name}`,
      { text, source: `openapi/${spec.api} ${operation.id} x-paging`, basis: 'documented' },
      { run },
    );
  const page = async (judge: Judge, query: Record<string, string>) => toPage(await judge.succeed(operation.id, { query }), rule);
  const walk = async (judge: Judge, limit: number) => {
    const pages = [await page(judge, { [rule.limit]: String(limit) })];
    for (let last = pages[0] as Page; last.next !== null && last.next !== undefined && last.more !== false; last = pages.at(-1) as Page) {
      if (pages.length > longestWalk)
        judge.fail({ expected: 'a last page', actual: `${pages.length} pages and no end`, answer: last.answer });
      pages.push(await page(judge, { [rule.limit]: String(limit), [rule.cursor as string]: String(last.next) }));
    }
    return pages;
  };
  const several = async (judge: Judge) => {
    const pages = await walk(judge, rule.maximum);
    if (pages.length < 2) judge.skip(`all rows fit on one page: ${rule.maximum + 1} are needed to see paging`);
    return pages;
  };
  return [
    law('nothing-twice', 'No row is on two pages.', async (judge) => {
      const rows = (await several(judge)).flatMap(({ rows: each }) => each);
      const ids = rows.map(({ id }) => id);
      const twice = ids.find((id, index) => ids.indexOf(id) !== index);
      judge.expect(twice === undefined, 'every row once', `${twice} twice`);
    }),
    law('nothing-missing', 'Smaller pages hold the same rows in the same order as larger ones.', async (judge) => {
      const large = (await several(judge)).flatMap(({ rows }) => rows.map(({ id }) => id));
      const small = (await walk(judge, Math.max(1, Math.floor(rule.maximum / 3)))).flatMap(({ rows }) => rows.map(({ id }) => id));
      judge.expectEqual(small.slice(0, large.length), large.slice(0, small.length), 'the same rows in the same order');
    }),
    law('order', `Rows are ordered by ${rule.order}.`, async (judge) => {
      const member = rule.order.replace(/^-/, '');
      const rows = (await walk(judge, rule.maximum)).flatMap(({ rows: each }) => each);
      const values = rows.map((row) => String(row[member]));
      const rising = [...values].sort();
      const sorted = rule.order.startsWith('-') ? rising.reverse() : rising;
      const index = values.findIndex((value, at) => value !== sorted[at]);
      judge.expect(index < 0, `rows ordered by ${rule.order}`, `row ${index} is at ${values[index]}`);
    }),
    law('default', `Without ${rule.limit} a page has at most ${rule.default} rows.`, async (judge) => {
      const first = await page(judge, {});
      judge.expect(first.rows.length <= rule.default, `at most ${rule.default} rows`, `${first.rows.length} rows`, first.answer);
    }),
    law('limit', `A page has no more rows than ${rule.limit} says.`, async (judge) => {
      const first = await page(judge, { [rule.limit]: '2' });
      judge.expect(first.rows.length <= 2, 'at most 2 rows', `${first.rows.length} rows`, first.answer);
    }),
    law('maximum', `However large ${rule.limit} is, a page has at most ${rule.maximum} rows.`, async (judge) => {
      const answer = await judge.sample(operation.id, { query: { [rule.limit]: String(rule.maximum + 1) } });
      if (answer.status >= 400 && answer.status < 500) return;
      judge.expect(
        toPage(answer, rule).rows.length <= rule.maximum,
        `at most ${rule.maximum} rows, or a refusal`,
        `${toPage(answer, rule).rows.length} rows`,
        answer,
      );
    }),
    law('last-page', 'The last page says that there is no next one.', async (judge) => {
      const last = (await walk(judge, rule.maximum)).at(-1) as Page;
      judge.expectEqual([last.next, last.more], [null, false], `${rule.next} and ${rule.more} of the last page`, last.answer);
    }),
    law('more-pages', 'A page that is not the last says so, and is full.', async (judge) => {
      const [first] = (await several(judge)) as [Page];
      judge.expectEqual(first.more, true, `${rule.more} of a page that is not the last`, first.answer);
      judge.expectEqual(first.rows.length, rule.maximum, 'the rows of a page that is not the last', first.answer);
    }),
  ];
}

function toPage(answer: Answer, rule: PagingRule): Page {
  const at = (path: string | undefined): unknown =>
    path?.split('.').reduce<unknown>((value, member) => (value as Record<string, unknown> | undefined)?.[member], answer.json);
  const rows = at(rule.items);
  return { rows: Array.isArray(rows) ? rows : [], next: at(rule.next), more: at(rule.more), answer };
}

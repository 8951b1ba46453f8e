import type { Operation, PagingRule, Spec } from '../../openapi/promises.ts';
import type { Bench } from '../bench.ts';
import type { Check } from '../check.ts';
import type { Judge } from '../judge.ts';
import type { Answer } from '../wire.ts';
import { derived, type Rule } from './rule.ts';

type Row = Readonly<Record<string, unknown>>;

interface Page {
  readonly rows: readonly Row[];
  readonly next: unknown;
  readonly more: unknown;
  readonly total: unknown;
  readonly answer: Answer;
}

/** A walk that goes on longer than this does not end. */
const longestWalk = 200;

/** x-paging: the pages of a list, laid one after the other, are the list. */
export const paging: Rule = (spec) =>
  spec.operations.filter(({ paging: rule }) => rule).flatMap((operation) => of(spec, operation, operation.paging as PagingRule));

/** What was read of lists: once a run, for all laws that look at one reading. */
const readings = new WeakMap<Bench, Map<string, Promise<[Page, ...Page[]]>>>();

/** Reads the pages of one list. */
class Reader {
  readonly #judge: Judge;
  readonly #operation: Operation;
  readonly #rule: PagingRule;

  constructor(judge: Judge, operation: Operation, rule: PagingRule) {
    this.#judge = judge;
    this.#operation = operation;
    this.#rule = rule;
  }

  async page(query: Record<string, string>): Promise<Page> {
    const { query: own, ...ask } = await this.#judge.ask(this.#operation.id);
    return toPage(await this.#judge.succeed(this.#operation.id, { ...ask, query: { ...own, ...query } }), this.#rule);
  }

  /** All pages of a size, first to last, as the first law that asked found them. */
  walk(size: number): Promise<[Page, ...Page[]]> {
    const { bench } = this.#judge;
    const known = readings.get(bench) ?? new Map<string, Promise<[Page, ...Page[]]>>();
    readings.set(bench, known);
    const key = `${this.#operation.id} ${size}`;
    const reading = known.get(key) ?? this.walkAnew(size);
    known.set(key, reading);
    return reading;
  }

  /** All pages of a size as they are now. */
  async walkAnew(size: number): Promise<[Page, ...Page[]]> {
    const { limit, cursor = '', page = '' } = this.#rule;
    const pages: [Page, ...Page[]] = [await this.page({ [limit]: String(size) })];
    for (let last = pages[0]; this.#goesOn(last, size); last = pages.at(-1) as Page) {
      if (pages.length > longestWalk)
        this.#judge.fail({ expected: 'a last page', actual: `${pages.length} pages and no end`, answer: last.answer });
      const next = this.#rule.style === 'page' ? { [page]: String(pages.length + 1) } : { [cursor]: String(last.next) };
      pages.push(await this.page({ [limit]: String(size), ...next }));
    }
    return pages;
  }

  #goesOn({ next, more, rows }: Page, size: number): boolean {
    if (this.#rule.style === 'page') return more === undefined ? rows.length === size : more === true;
    return next !== null && next !== undefined && more !== false;
  }

  /** A walk over more than one page, with the size of its pages: the largest that leaves more than one. */
  async several(walk = (size: number) => this.walk(size)): Promise<{ readonly pages: [Page, ...Page[]]; readonly size: number }> {
    const { maximum } = this.#rule;
    const large = await walk(maximum);
    if (large.length > 1) return { pages: large, size: maximum };
    const size = Math.floor(large[0].rows.length / 2);
    if (size < 1) this.#judge.skip('there are too few rows to see paging: two are needed at the least');
    return { pages: await walk(size), size };
  }
}

function of(spec: Spec, operation: Operation, rule: PagingRule): Check[] {
  const law = (name: string, text: string, run: (judge: Judge, reader: Reader) => Promise<void>) =>
    derived(
      spec,
      operation,
      `paging#${name}`,
      { text, source: `openapi/${spec.api} ${operation.id} x-paging`, basis: 'documented' },
      // Alone: what others make meanwhile would come between two looks at one list.
      { movesTime: true, run: (judge) => run(judge, new Reader(judge, operation, rule)) },
    );
  const { id = 'id' } = rule;
  const idsOf = (pages: readonly Page[]) => pages.flatMap(({ rows }) => rows.map((row) => row[id]));
  return [
    law('nothing-twice', 'No row is on two pages.', async (judge, reader) => {
      const ids = idsOf((await reader.several()).pages);
      const twice = ids.find((each, index) => ids.indexOf(each) !== index);
      judge.expect(twice === undefined, 'every row once', `${twice} twice`);
    }),
    law('nothing-missing', 'Smaller pages hold the same rows in the same order as larger ones.', async (judge, reader) => {
      // Both now: between two readings of one list nothing may come.
      const { pages, size } = await reader.several((each) => reader.walkAnew(each));
      const large = idsOf(pages);
      const small = idsOf(await reader.walkAnew(Math.max(1, Math.floor(size / 3))));
      judge.expectEqual(small.slice(0, large.length), large.slice(0, small.length), 'the same rows in the same order');
    }),
    law('order', `Rows are ordered by ${rule.order}.`, async (judge, reader) => {
      const member = rule.order.replace(/^-/, '');
      const rows = (await reader.walk(rule.maximum)).flatMap(({ rows: each }) => each);
      const values = rows.map((row) => String(row[member]));
      const rising = [...values].sort();
      const sorted = rule.order.startsWith('-') ? rising.reverse() : rising;
      const index = values.findIndex((value, at) => value !== sorted[at]);
      judge.expect(index < 0, `rows ordered by ${rule.order}`, `row ${index} is at ${values[index]}`);
    }),
    law('default', `Without ${rule.limit} a page has at most ${rule.default} rows.`, async (judge, reader) => {
      const first = await reader.page({});
      judge.expect(first.rows.length <= rule.default, `at most ${rule.default} rows`, `${first.rows.length} rows`, first.answer);
    }),
    law('limit', `A page has no more rows than ${rule.limit} says.`, async (judge, reader) => {
      const first = await reader.page({ [rule.limit]: '2' });
      judge.expect(first.rows.length <= 2, 'at most 2 rows', `${first.rows.length} rows`, first.answer);
    }),
    law('maximum', `However large ${rule.limit} is, a page has at most ${rule.maximum} rows.`, async (judge) => {
      const { query, ...ask } = await judge.ask(operation.id);
      const answer = await judge.send(operation.id, { ...ask, query: { ...query, [rule.limit]: String(rule.maximum + 1) } });
      if (answer.status >= 400 && answer.status < 500) return;
      const { rows } = toPage(answer, rule);
      judge.expect(rows.length <= rule.maximum, `at most ${rule.maximum} rows, or a refusal`, `${rows.length} rows`, answer);
    }),
    law('last-page', 'The last page says that there is no next one.', async (judge, reader) => {
      const last = (await reader.walk(rule.maximum)).at(-1) as Page;
      if (rule.next !== undefined) judge.expectEqual(last.next, null, `${rule.next} of the last page`, last.answer);
      if (rule.more !== undefined) judge.expectEqual(last.more, false, `${rule.more} of the last page`, last.answer);
    }),
    law('more-pages', 'A page that is not the last says so, and is full.', async (judge, reader) => {
      const { pages, size } = await reader.several();
      const [first] = pages;
      if (rule.more !== undefined) judge.expectEqual(first.more, true, `${rule.more} of a page that is not the last`, first.answer);
      judge.expectEqual(first.rows.length, size, 'the rows of a page that is not the last', first.answer);
    }),
    ...(rule.total === undefined
      ? []
      : [
          law('total', `${rule.total} is the number of all rows, on every page.`, async (judge, reader) => {
            const { pages } = await reader.several();
            const rows = idsOf(pages).length;
            for (const { total, answer } of pages) judge.expectEqual(total, rows, `${rule.total}, as many as there are`, answer);
          }),
        ]),
  ];
}

function toPage(answer: Answer, rule: PagingRule): Page {
  const at = (path: string | undefined): unknown =>
    path?.split('.').reduce<unknown>((value, member) => (value as Record<string, unknown> | undefined)?.[member], answer.json);
  const rows = at(rule.items);
  return { rows: Array.isArray(rows) ? rows : [], next: at(rule.next), more: at(rule.more), total: at(rule.total), answer };
}

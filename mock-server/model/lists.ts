import type { PagingRule } from '../../openapi/promises.ts';
import type { Vendor } from '../../openapi/vendors.ts';
import { type Asker, type Body, hold } from './asker.ts';
import { choose, type Offer } from './offers.ts';
import type { Of, Tenant } from './steps.ts';

/** Pages that are read of one list. */
const mostPages = 100;

/** Lists, which hold the same in pages of any size. */
export class Lists {
  readonly #asker: Asker;
  readonly #asked: readonly Offer[];
  readonly #alone: () => boolean;

  constructor(asker: Asker, asked: readonly Offer[], alone: () => boolean) {
    this.#asker = asker;
    this.#asked = asked;
    this.#alone = alone;
  }

  async walk({ tenant, list, size }: Of<'walk'>): Promise<void> {
    const lists = this.#asked.filter(({ operation: { paging, path } }) => paging && !path.includes('{'));
    const { vendor, operation } = choose(lists, list) as Offer;
    if (operation.method !== 'GET') return;
    const rule = operation.paging as PagingRule;
    const rows = (limit: number) => this.#rowsOf(vendor, tenant, operation.path, rule, limit);
    const least = Math.max(size, 3);
    const [few, many] = [await rows(least), await rows(rule.maximum)];
    if (!this.#alone() || few.length >= (mostPages - 1) * least) return;
    hold(new Set(few).size === few.length, `${vendor} ${operation.path} lists something twice in pages of ${least}`);
    hold(
      few.join() === many.join(),
      `pages of ${least} of ${vendor} ${operation.path} hold ${few.length} rows, those of ${rule.maximum} ${many.length}`,
    );
  }

  /** All rows of a list, by their ids, in pages of a size. */
  async #rowsOf(vendor: Vendor, tenant: Tenant, path: string, rule: PagingRule, limit: number): Promise<string[]> {
    const all: string[] = [];
    let next: unknown = '';
    for (let page = 1; page < mostPages && next !== null && next !== undefined; page++) {
      const where =
        rule.style === 'page' ? `&${rule.page}=${page}` : next === '' ? '' : `&${rule.cursor}=${encodeURIComponent(String(next))}`;
      const reply = await this.#asker.ask(vendor, tenant, `${path}?${rule.limit}=${limit}${where}`);
      const found = at(reply.body, rule.items) as Body[] | undefined;
      hold(Array.isArray(found), `${vendor} ${path} lists nothing`, reply);
      const rows = (found as Body[]).map((row) => String(row[rule.id ?? 'id'] ?? row._id ?? JSON.stringify(row)));
      all.push(...rows);
      next = rule.style === 'page' ? (rows.length === limit ? page : null) : at(reply.body, rule.next as string);
    }
    return all;
  }
}

/** The member of a body at a path such as `pagination.next_cursor`. */
const at = (body: Body, path: string): Body => path.split('.').reduce((part, name) => part?.[name], body);

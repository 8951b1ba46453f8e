import type { PagingRule, Spec } from '../../../openapi/promises.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';

const rowsIn = (answer: Answer, { items }: PagingRule): readonly { id: string }[] =>
  ((answer.json ?? {}) as Record<string, { id: string }[]>)[items] ?? [];

/** What all lists with pages do alike. */
export function pagingChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const lists = spec.operations.flatMap(({ id, paging }) => (paging ? [{ id, paging }] : []));
  const page = async (judge: Judge, id: string, query: Record<string, string>): Promise<Answer> => {
    const ask = await judge.ask(id);
    return await judge.send(id, { ...ask, query: { ...ask.query, ...query } });
  };
  return [
    check('speechify/paging/limit-clamped', async (judge) => {
      for (const { id, paging } of lists) {
        await judge.permitted(id);
        for (const [limit, most] of [
          ['0', 1],
          ['-5', 1],
          ['100000', 200],
        ] as const) {
          const answer = await page(judge, id, { limit });
          judge.expectStatus(answer, 200);
          const { length } = rowsIn(answer, paging);
          judge.expect(length <= most, `at most ${most} rows for a limit of ${limit}`, `${length} rows`, answer);
        }
      }
    }),

    check('speechify/paging/limit-no-number', async (judge) => {
      for (const { id } of lists) {
        await judge.permitted(id);
        for (const limit of ['many', '2.5']) judge.expectStatus(await page(judge, id, { limit }), 400);
      }
    }),

    check('speechify/paging/bad-cursor', async (judge) => {
      const whole = ((await judge.given('listAgents', { query: { limit: '1' } })).json as { next_cursor: string | null }).next_cursor;
      for (const { id } of lists) {
        await judge.permitted(id);
        const strange = id === 'listAgents' || whole === null ? [] : [whole];
        for (const cursor of ['nonsense', 'WyJub25lIl0', '', ...strange]) {
          judge.expectError(await page(judge, id, { cursor }), 'bad_request');
        }
      }
    }),

    check('speechify/paging/stable', { changes: true, movesTime: true }, async (judge) => {
      const read = async (query: Record<string, string>) =>
        (await judge.given('listPhoneNumbers', { query })).json as { numbers: { id: string }[]; next_cursor: string | null };
      const before = (await read({ limit: '3' })).numbers.map(({ id }) => id);
      const first = await read({ limit: '1' });
      if (first.next_cursor === null) return judge.skip('the workspace has no two telephone numbers');
      await judge.given('importPhoneNumber');
      const second = await read({ limit: '2', cursor: first.next_cursor });
      const after = [...first.numbers, ...second.numbers].map(({ id }) => id);
      judge.expectEqual(after, before, 'the rows that there were before a number was made');
    }),
  ];
}

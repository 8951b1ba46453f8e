import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speko/types.gen.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';

type Schemas = components['schemas'];
type Entry = Schemas['LedgerEntry'];

/** What is read of it must not change meanwhile: checks of other things end calls. */
const alone = { movesTime: true };
/** Pages of a ledger that are read; a longer one is not added up. */
const most = 40;

async function* ledger(judge: Judge, from?: string): AsyncGenerator<Entry> {
  let cursor: string | null | undefined = from;
  for (let pages = 0; pages < most; pages++) {
    const query: Record<string, string> = { limit: '100', ...(cursor != null && { cursor }) };
    const page = (await judge.given('getCreditLedger', { query })).json as Schemas['Ledger'];
    yield* page.entries;
    cursor = page.nextCursor;
    if (cursor === null) return;
  }
  judge.skip(`the ledger has more than ${most} pages`);
}

const sum = (amounts: readonly string[]): string => String(amounts.reduce((all, amount) => all + BigInt(amount), 0n));
const usage = async (judge: Judge, query: Record<string, string>) => (await judge.given('getUsage', { query })).json as Schemas['Usage'];

export function organizationChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speko/organization/of-the-key', async (judge) => {
      const answer = await judge.given('getOrganization');
      const own = answer.json as Schemas['Organization'];
      const key = judge.target.outsider(judge.operation('getOrganization').access);
      const other = (await judge.send('getOrganization', { key })).json as Schemas['Organization'];
      judge.expect(other.id !== own.id, `another organisation than ${own.id}`, other.id, answer);
      const [agent] = (await judge.given('listAgents')).json as { organizationId: string }[];
      if (agent) judge.expectEqual(agent.organizationId, own.id, 'the organisation of an agent');
    }),

    check('speko/usage/adds-up', async (judge) => {
      const answer = await judge.given('getUsage');
      const { totalCost, breakdown } = answer.json as Schemas['Usage'];
      const added = breakdown.reduce((all, { cost }) => all + cost, 0);
      judge.expect(Math.abs(added - totalCost) < 0.000_01, `totalCost ${added}, the sum of the breakdown`, totalCost, answer);
    }),

    check('speko/usage/span', async (judge) => {
      if ((await usage(judge, {})).totalSessions === 0) throw new Blocked('nothing was used yet');
      const before = await usage(judge, { from: '2000-01-01T00:00:00Z', to: '2000-01-02T00:00:00Z' });
      judge.expectEqual([before.totalSessions, before.totalCost], [0, 0], 'sessions and cost of a day in the year 2000');
      const since = await usage(judge, { from: '2000-01-01T00:00:00Z' });
      judge.expect(since.totalSessions > 0, 'sessions since the year 2000', since.totalSessions);
    }),

    check('speko/credits/balance-is-the-sum', alone, async (judge) => {
      const amounts: string[] = [];
      for await (const { amountMicroUsd } of ledger(judge)) amounts.push(amountMicroUsd);
      const answer = await judge.given('getCreditBalance');
      const { balanceMicroUsd, balanceUsd } = answer.json as Schemas['Balance'];
      judge.expectEqual(
        balanceMicroUsd ?? String(Math.round(balanceUsd * 1e6)),
        sum(amounts),
        'the balance, as the sum of the ledger',
        answer,
      );
    }),

    check('speko/credits/call-is-debited', alone, async (judge) => {
      const id = await judge.supplies.lasting('ended_call');
      const call = (await judge.given('getCall', { params: { id } })).json as Schemas['CallDetail'];
      const answer = await judge.given('getCallReport', { params: { id } });
      const end = Date.parse(call.ended_at ?? '');
      const debits: string[] = [];
      for await (const entry of ledger(judge, new Date(end + 60_000).toISOString())) {
        if (entry.sessionId === id && entry.kind === 'debit') debits.push(entry.amountMicroUsd);
        if (Date.parse(entry.createdAt) < end - 60_000) break;
      }
      const { cost_micro_usd: cost } = answer.json as Schemas['CallReport'];
      judge.expectEqual(sum(debits), cost === '0' ? '0' : `-${cost}`, `the debits of the session ${id}`, answer);
    }),

    check('speko/credits/kinds', async (judge) => {
      const answer = await judge.given('getCreditLedger', { query: { kind: 'debit' } });
      const odd = (answer.json as Schemas['Ledger']).entries.find(
        ({ kind, amountMicroUsd }) => kind !== 'debit' || !amountMicroUsd.startsWith('-'),
      );
      judge.expect(!odd, 'debits only, below zero', odd, answer);
      const other = await judge.given('getCreditLedger', { query: { kind: 'grant,topup' } });
      const low = (other.json as Schemas['Ledger']).entries.find(
        ({ kind, amountMicroUsd }) => kind === 'debit' || amountMicroUsd.startsWith('-'),
      );
      judge.expect(!low, 'grants and top-ups only, above zero', low, other);
    }),

    check('speko/error-catalogue/known', async (judge) => {
      const answer = await judge.given('getErrorCode', { params: { code: 'UNAUTHORIZED' }, key: null });
      const { code, retryable } = answer.json as Schemas['ErrorEntry'];
      judge.expectEqual(
        [code, retryable],
        ['UNAUTHORIZED', false],
        'the code that was asked for, which trying again does not help',
        answer,
      );
      judge.expectError(await judge.send('getErrorCode', { params: { code: 'NO_SUCH_CODE' }, key: null }), 'NOT_FOUND');
    }),
  ];
}

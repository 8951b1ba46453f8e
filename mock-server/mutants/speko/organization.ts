import { body, type MutantEntry } from '../mutant.ts';
import { fail, failing, mutant } from './failing.ts';

interface Usage {
  totalSessions: number;
  totalCost: number;
}
interface Entry {
  kind: string;
  amountMicroUsd: string;
}

/** The organisation, its money, and the catalogue. */
export const organization: readonly MutantEntry[] = [
  mutant('organization-of-nobody', 'All keys read one organisation.', ['speko/organization/of-the-key'], {
    ...body('getOrganization', (each: { id: string }) => (each.id = 'org_1')),
  }),
  mutant('usage-off-by-a-cent', 'The total is a cent more than its parts.', ['speko/usage/adds-up'], {
    ...body('getUsage', (usage: Usage) => (usage.totalCost += 0.01)),
  }),
  mutant('usage-ever', 'Usage takes no notice of the span.', ['speko/usage/span'], {
    ...body('getUsage', (usage: Usage) => (usage.totalSessions += 1)),
  }),
  mutant('balance-off-by-one', 'The balance is a millionth too low.', ['speko/credits/balance-is-the-sum'], {
    ...body('getCreditBalance', (each: { balanceMicroUsd: string }) => (each.balanceMicroUsd = String(BigInt(each.balanceMicroUsd) - 1n))),
  }),
  mutant('debit-rounded', 'Debits are rounded to a hundredth of a cent.', ['speko/credits/call-is-debited'], {
    ...body('getCreditLedger', ({ entries }: { entries: Entry[] }) => {
      for (const entry of entries) entry.amountMicroUsd = String((BigInt(entry.amountMicroUsd) / 100n) * 100n);
    }),
  }),
  mutant('debit-above-zero', 'Debits are above zero.', ['speko/credits/kinds'], {
    ...body('getCreditLedger', ({ entries }: { entries: Entry[] }) => {
      for (const entry of entries) entry.amountMicroUsd = entry.amountMicroUsd.replace('-', '');
    }),
  }),
  mutant('catalogue-refuses', 'A code that there is not is answered 400.', ['speko/error-catalogue/known'], {
    ...failing('NOT_FOUND', (answer, { operation }) => {
      if (operation === 'getErrorCode') fail(answer, 400, 'VALIDATION_ERROR');
    }),
  }),
];

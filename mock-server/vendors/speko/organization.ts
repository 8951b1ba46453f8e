import type { components, operations, raises } from '../../../openapi/speko/types.gen.ts';
import { readIso, toIso } from '../../call/time.ts';
import type { Handlers } from '../../http/operation.ts';
import { timeOfUuid } from '../../ids.ts';
import { pageOf } from '../../store/page.ts';
import { toCallId, toOrganizationId } from './ids.ts';
import { balanceOf, booksOf, type Entry, type Spent } from './ledger.ts';

type Operation = 'getOrganization' | 'getUsage' | 'getCreditBalance' | 'getCreditLedger' | 'getErrorCode';
type Schemas = components['schemas'];

/** Money as a number of US dollars, for display; what is exact is the text beside it. */
const toUsd = (micro: bigint): number => Number(micro) / 1_000_000;

export const organization: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  getOrganization: ({ caller: { tenant } }) => ({
    status: 200,
    body: {
      id: toOrganizationId(tenant.id),
      name: tenant.title,
      slug: tenant.name,
      createdAt: toIso(timeOfUuid(tenant.id)),
      metadata: null,
    },
  }),

  getUsage: ({ query, world, now, caller }) => {
    const books = booksOf(world, caller.key.tenant, now);
    const [from, to] = [query.from, query.to].map((text) => (text === undefined ? undefined : readIso(text)));
    const within = books.spent.filter(({ endedAt }) => endedAt >= (from ?? 0) && endedAt < (to ?? Number.POSITIVE_INFINITY));
    const balance = balanceOf(books);
    return {
      status: 200,
      body: {
        totalSessions: within.length,
        totalMinutes: within.reduce((sum, { length }) => sum + length, 0) / 60_000,
        totalCost: toUsd(within.flatMap(({ lines }) => lines).reduce((sum, { costMicroUsd }) => sum + BigInt(costMicroUsd), 0n)),
        breakdown: toBreakdown(within),
        balanceMicroUsd: String(balance),
        balanceUsd: toUsd(balance),
        currency: 'USD',
      },
    };
  },

  getCreditBalance: ({ world, now, caller }) => {
    const books = booksOf(world, caller.key.tenant, now);
    const balance = balanceOf(books);
    const { at } = books.entries.at(-1) as Entry;
    return { status: 200, body: { balanceMicroUsd: String(balance), balanceUsd: toUsd(balance), currency: 'USD', updatedAt: toIso(at) } };
  },

  getCreditLedger: ({ query, world, now, caller }) => {
    const { limit = 50, cursor, kind } = query;
    const before = cursor === undefined ? Number.POSITIVE_INFINITY : readIso(cursor);
    const kinds = kind?.split(',').map((each) => each.trim());
    const { entries } = booksOf(world, caller.key.tenant, now);
    const fits = (entry: Entry) => entry.at < (before ?? 0) && (kinds?.includes(entry.kind) ?? true);
    const newest = (function* () {
      for (let index = entries.length - 1; index >= 0; index--) if (fits(entries[index] as Entry)) yield entries[index] as Entry;
    })();
    const { rows, more } = pageOf(newest, limit);
    const last = more ? rows.at(-1) : undefined;
    return { status: 200, body: { entries: rows.map(toEntry), nextCursor: last ? toIso(last.at) : null } };
  },

  getErrorCode: ({ params: { code }, world, fail }) => {
    const { 'x-errors': errors } = world.settings.documents['speko'] as { 'x-errors': Readonly<Record<string, Declared>> };
    // What every object has, such as a constructor, is no code.
    const { status, message } = (Object.hasOwn(errors, code) ? errors[code] : undefined) ?? fail('NOT_FOUND');
    return {
      status: 200,
      body: {
        code,
        category: categories[status] ?? (status < 500 ? 'request' : 'server'),
        retryable: status === 429 || status >= 500,
        documented: true,
        docs_url: `https://docs.speko.dev/errors/${code}`,
        meaning: message,
      },
    };
  },
};

interface Declared {
  readonly status: number;
  readonly message: string;
}
const categories: Readonly<Record<number, string>> = {
  400: 'validation',
  401: 'authentication',
  403: 'permission',
  404: 'not_found',
  409: 'conflict',
  429: 'rate_limit',
};

const toEntry = ({ id, kind, amount, line, call, at }: Entry): Schemas['LedgerEntry'] => ({
  id,
  kind,
  amountMicroUsd: String(amount),
  metric: line?.metric ?? null,
  provider: line?.provider ?? null,
  sessionId: call ? toCallId(call) : null,
  createdAt: toIso(at),
});

/** What is meant by each metric, in the vendor's three kinds. */
const kinds: Readonly<Record<string, string>> = { stt_seconds: 'stt', llm_turns: 'llm', tts_characters: 'tts', call_seconds: 'telephony' };

function toBreakdown(spent: readonly Spent[]): Schemas['Usage']['breakdown'] {
  const sums = new Map<string, { readonly provider: string; readonly metric: string; quantity: number; micro: bigint }>();
  for (const { provider, metric, quantity, costMicroUsd } of spent.flatMap(({ lines }) => lines)) {
    const sum = sums.get(`${provider} ${metric}`) ?? { provider, metric, quantity: 0, micro: 0n };
    sum.quantity += quantity;
    sum.micro += BigInt(costMicroUsd);
    sums.set(`${provider} ${metric}`, sum);
  }
  return [...sums.values()].map(({ provider, metric, quantity, micro }) => ({
    provider,
    type: kinds[metric] ?? metric,
    metric,
    keySource: 'MANAGED',
    // Tenths, of which many were added.
    quantity: Math.round(quantity * 10) / 10,
    cost: toUsd(micro),
  }));
}

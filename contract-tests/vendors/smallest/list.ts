import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { conversationOf } from './conversations.ts';
import { unknownCall } from './samples.ts';

type Schemas = components['schemas'];
type Row = Schemas['ConversationRow'];

async function listed(judge: Judge, query: Record<string, string>): Promise<readonly Row[]> {
  const ask = { query: { limit: '100', sortBy: 'createdAt', ...query } };
  return ((await judge.given('listConversations', ask)).json as Schemas['ConversationPage']).data.logs;
}

/** Filters by a member of a row, each with the name of its parameter. */
const byMember: readonly (readonly [string, keyof Row])[] = [
  ['agentIds', 'agentId'],
  ['callTypes', 'type'],
  ['statusFilter', 'status'],
  ['disconnectReasonFilter', 'disconnectionReason'],
];

/** Seconds, the second excluded. */
const spans = { '0-30': [0, 30], '30-60': [30, 60], '1-5': [60, 300], '5+': [300, Number.POSITIVE_INFINITY] } as const;

const moment = (row: Row | undefined): number => Date.parse(String(row?.createdAt));

export function listChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('smallest/conversations/filters', async (judge) => {
      const all = await listed(judge, {});
      for (const [parameter, member] of byMember) {
        // The last of the page is old enough not to change meanwhile.
        const value = all.findLast((row) => row[member] !== undefined)?.[member];
        if (value === undefined) throw new Blocked(`no row has a ${member} to filter by`);
        const rows = await listed(judge, { [parameter]: String(value) });
        const other = rows.find((row) => row[member] !== value);
        judge.expect(rows.length > 0 && !other, `calls whose ${member} is ${value} only`, other ?? 'none');
      }
    }),

    check('smallest/conversations/filters#several', async (judge) => {
      const rows = await listed(judge, { statusFilter: 'completed,no_answer' });
      const other = rows.find(({ status }) => status !== 'completed' && status !== 'no_answer');
      judge.expect(!other, 'calls that are completed or no_answer', other);
      const completed = await listed(judge, { statusFilter: 'completed' });
      judge.expect(rows.length >= Math.min(100, completed.length), 'at least as many calls as are completed', rows.length);
    }),

    check('smallest/conversations/filters#duration', async (judge) => {
      for (const [span, [from, until]] of Object.entries(spans)) {
        const rows = await listed(judge, { durationFilter: span });
        const other = rows.find(({ duration = 0 }) => duration < from || duration >= until);
        judge.expect(!other, `calls that lasted ${span}`, other);
      }
    }),

    check('smallest/conversations/filters#nobody', async (judge) => {
      judge.expectEqual(await listed(judge, { agentIds: '0'.repeat(24) }), [], 'calls of an agent that nobody made');
    }),

    check('smallest/conversations/dates', async (judge) => {
      const all = await listed(judge, {});
      const [newest, oldest] = [all[Math.floor(all.length / 3)], all.at(-2)];
      if (!newest || !oldest) throw new Blocked('there are too few calls to tell dates apart');
      const rows = await listed(judge, { dateFrom: oldest.createdAt, dateTo: newest.createdAt });
      const other = rows.find((row) => moment(row) < moment(oldest) || moment(row) > moment(newest));
      judge.expect(!other, `calls from ${oldest.createdAt} to ${newest.createdAt}`, other);
      const ids = rows.map(({ callId }) => callId);
      judge.expect(ids.includes(newest.callId) && ids.includes(oldest.callId), 'both ends of the time', ids);
    }),

    check('smallest/conversations/search', async (judge) => {
      const callId = await judge.supplies.lasting('ended_call');
      const rows = await listed(judge, { search: callId });
      judge.expectEqual(
        rows.map((row) => row.callId),
        [callId],
        'the call that was searched for',
      );
    }),

    check('smallest/conversations/sorted', async (judge) => {
      const measures: Record<string, (row: Row) => number> = { createdAt: moment, callDuration: ({ duration = 0 }) => duration };
      for (const [sortBy, measure] of Object.entries(measures)) {
        for (const [sortOrder, sign] of Object.entries({ asc: 1, desc: -1 })) {
          const values = (await listed(judge, { sortBy, sortOrder })).map((row) => sign * measure(row));
          const index = values.findIndex((value, at) => at > 0 && value < (values[at - 1] as number));
          judge.expect(index < 0, `rows by ${sortBy}, ${sortOrder}`, `row ${index} before its time`);
        }
      }
    }),

    check('smallest/conversations/as-one', async (judge) => {
      const callId = await judge.supplies.lasting('ended_call');
      const shown = ({ status, duration, from, to, type, disconnectionReason }: Row | Schemas['Conversation']) => ({
        status,
        duration,
        from,
        to,
        type,
        disconnectionReason,
      });
      const one = shown(await conversationOf(judge, callId));
      const [row] = await listed(judge, { search: callId });
      const { logs } = ((await judge.given('searchConversations')).json as Schemas['ConversationsFound']).data;
      const found = logs.find((log) => log.callId === callId);
      judge.expectEqual(row && shown(row), one, 'the call in the list as alone');
      judge.expectEqual(found && shown(found), one, 'the call in a search as alone');
    }),

    check('smallest/search/unknown-absent', async (judge) => {
      const callId = await judge.supplies.lasting('ended_call');
      const answer = await judge.given('searchConversations', { body: { callIds: [unknownCall, callId, 'mine'] } });
      const { logs, total, requestedCount } = (answer.json as Schemas['ConversationsFound']).data;
      const told = { ids: logs.map((log) => log.callId), total, requestedCount };
      judge.expectEqual(told, { ids: [callId], total: 1, requestedCount: 3 }, 'the one call that there is', answer);
    }),

    check('smallest/search/unknown-absent#foreign', async (judge) => {
      await judge.permitted('searchConversations');
      const key = judge.target.outsider(judge.operation('searchConversations').access);
      const answer = await judge.sample('searchConversations', { key });
      judge.expectStatus(answer, 200);
      judge.expectEqual((answer.json as Schemas['ConversationsFound']).data.logs, [], 'no call of another organisation', answer);
    }),
  ];
}

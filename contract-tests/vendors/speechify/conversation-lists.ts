import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { once } from '../../bench.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';

type Schemas = components['schemas'];
type Row = Schemas['Conversation'];

/** Alone: what others start meanwhile would come between two looks at one list. */
const alone = { movesTime: true };

async function listed(judge: Judge, query: Record<string, string> = {}): Promise<readonly Row[]> {
  return ((await judge.given('listConversations', { query: { limit: '200', ...query } })).json as Schemas['Conversations']).conversations;
}

async function statsOf(judge: Judge, query: Record<string, string> = {}): Promise<Schemas['ConversationStats']> {
  return (await judge.given('getConversationStats', { query })).json as Schemas['ConversationStats'];
}

/** A conversation that took place, as the list has it. @throws Blocked */
const one = once(async (judge) => {
  const row = (await listed(judge, { status: 'completed' })).find((each) => each.duration_ms != null && each.caller_identity);
  if (!row) throw new Blocked('there is no completed conversation with a duration and a caller_identity in the list');
  return row as Row & { started_at: string; duration_ms: number; caller_identity: string };
});

/** Expects some rows, all of which fit. */
function expectAll(judge: Judge, rows: readonly Row[], fits: (row: Row) => boolean, expected: string): void {
  judge.expect(rows.length > 0 && rows.every(fits), expected, rows.find((row) => !fits(row)) ?? 'none');
}

export function conversationListChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speechify/conversations/filters', alone, async (judge) => {
      const row = await one(judge);
      for (const name of ['agent_id', 'status', 'transport', 'caller_identity'] as const) {
        const rows = await listed(judge, { [name]: String(row[name]) });
        expectAll(judge, rows, (each) => each[name] === row[name], `conversations whose ${name} is ${row[name]}`);
      }
      judge.expectEqual(
        await listed(judge, { agent_id: 'agent_01h455vb4pex5vsknk084sn02q' }),
        [],
        'conversations of an agent that nobody made',
      );
    }),

    check('speechify/conversations/times', alone, async (judge) => {
      const { id, started_at, duration_ms } = await one(judge);
      const start = (row: Row) => Date.parse(row.started_at ?? '');
      const cases: [Record<string, string>, (row: Row) => boolean, boolean][] = [
        [{ started_after: started_at }, (row) => start(row) >= Date.parse(started_at), true],
        [{ started_before: started_at }, (row) => start(row) < Date.parse(started_at), false],
        [{ duration_min_ms: String(duration_ms) }, (row) => (row.duration_ms ?? -1) >= duration_ms, true],
        [{ duration_max_ms: String(duration_ms) }, (row) => (row.duration_ms ?? Number.NaN) <= duration_ms, true],
        [{ duration_max_ms: String(duration_ms - 1) }, (row) => (row.duration_ms ?? Number.NaN) < duration_ms, false],
      ];
      for (const [query, fits, included] of cases) {
        const rows = await listed(judge, { caller_identity: (await one(judge)).caller_identity, ...query });
        const wrong = rows.find((row) => !fits(row));
        judge.expect(!wrong, `only conversations that fit ${JSON.stringify(query)}`, wrong);
        judge.expect(
          rows.some((row) => row.id === id) === included,
          `${included ? '' : 'not '}the conversation ${id} for ${JSON.stringify(query)}`,
          rows.map((row) => row.id),
        );
      }
    }),

    check('speechify/conversations/search', alone, async (judge) => {
      const { id, caller_identity: identity } = await one(judge);
      const q = identity.slice(2).toUpperCase();
      const rows = await listed(judge, { q });
      expectAll(
        judge,
        rows,
        (row) => (row.caller_identity ?? '').toUpperCase().includes(q),
        `conversations whose caller_identity holds ${q}`,
      );
      judge.expect(
        rows.some((row) => row.id === id),
        `the conversation ${id} among them`,
        rows.map((row) => row.id),
      );
      judge.expectEqual(await listed(judge, { q: 'nobody is called so' }), [], 'conversations with nobody');
    }),

    check('speechify/conversations/counted', alone, async (judge) => {
      const { id, message_count: count } = await one(judge);
      const answer = await judge.given('listMessages', { params: { conversation_id: id }, query: { limit: '200' } });
      const { messages, has_more: more } = answer.json as Schemas['Messages'];
      judge.expect(
        more ? count > 200 : count === messages.length,
        `a message_count of ${messages.length}${more ? ' and more' : ''}`,
        count,
        answer,
      );
    }),

    check('speechify/conversations/as-read-alone', alone, async (judge) => {
      const { message_count: _, ...row } = await one(judge);
      const answer = await judge.given('getConversation', { params: { conversation_id: row.id } });
      const { agent_snapshot: _s, dynamic_variables: _v, message_count: _c, ...shown } = answer.json as Row;
      judge.expectEqual(row, shown, 'the conversation as it is read alone', answer);
    }),

    check('speechify/stats/add-up', async (judge) => {
      const { total, completed, failed, active, pending } = await statsOf(judge);
      judge.expectEqual(total, completed + failed + active + pending, 'the sum of all states as total');
    }),

    check('speechify/stats/of-the-list', alone, async (judge) => {
      const { caller_identity, status } = await one(judge);
      const rows = await listed(judge, { caller_identity });
      if (rows.length === 200) judge.skip('the newest caller has had too many conversations to count them on one page');
      const { total, ...states } = await statsOf(judge, { caller_identity });
      judge.expectEqual(total, rows.length, `the conversations with ${caller_identity} as total`);
      judge.expectEqual(states[status], rows.filter((row) => row.status === status).length, `those of them that are ${status}`);
    }),

    check('speechify/callees/last-call', alone, async (judge) => {
      const [first] = ((await judge.given('listRecentCallees')).json as Schemas['RecentCallees']).callees;
      if (!first) return judge.skip('nobody was called');
      const [newest] = await listed(judge, { transport: 'sip_outbound', caller_identity: first.phone, limit: '1' });
      judge.expectEqual(first.last_called_at, newest?.created_at ?? null, `the newest call to ${first.phone}`);
    }),
  ];
}

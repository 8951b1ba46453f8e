import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speko/types.gen.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { newCallback } from './samples.ts';

type Callback = components['schemas']['ScheduledCallback'];
const changing = { changes: true };

async function listed(judge: Judge, query: Record<string, string>): Promise<readonly Callback[]> {
  return ((await judge.given('listScheduledCallbacks', { query })).json as { callbacks: Callback[] }).callbacks;
}

export function callbackChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speko/callbacks/filters', changing, async (judge) => {
      const { params } = await newCallback(judge);
      const one = (await judge.given('getScheduledCallback', { params })).json as Callback;
      const source = one.source_session_id ?? '';
      const [found, ...others] = await listed(judge, { source_session_id: source });
      judge.expectEqual([found?.id, others.length], [one.id, 0], `the callback of ${source} and no other`);
      const stranger = (await listed(judge, { status: 'scheduled' })).find(({ status }) => status !== 'scheduled');
      judge.expect(!stranger, 'callbacks that are scheduled only', stranger);
      const few = await listed(judge, { limit: '1' });
      judge.expect(few.length === 1, 'one callback, with the limit 1', few.length);
    }),

    check('speko/callbacks/as-reported', changing, async (judge) => {
      const { params } = await newCallback(judge);
      const one = (await judge.given('getScheduledCallback', { params })).json as Callback;
      if (!one.source_session_id) throw new Blocked('the callback does not say in which session it was agreed on');
      const answer = await judge.given('getCallReport', { params: { id: one.source_session_id } });
      const { id, to_number, scheduled_at } = ((answer.json as { scheduled_callback?: Callback }).scheduled_callback ?? {}) as Callback;
      const expected = [one.id, one.to_number, one.scheduled_at];
      judge.expectEqual([id, to_number, scheduled_at], expected, 'id, number and moment in the report as in the list', answer);
    }),

    check('speko/callbacks/cancelled', changing, async (judge) => {
      const { params } = await newCallback(judge);
      await judge.given('cancelScheduledCallback', { params, body: { reason: 'The customer called us.' } });
      const answer = await judge.given('getScheduledCallback', { params });
      const { status, cancelled_at } = answer.json as Callback;
      judge.expect(status === 'cancelled' && typeof cancelled_at === 'string', 'cancelled, and when', { status, cancelled_at }, answer);
      judge.expectError(await judge.send('cancelScheduledCallback', { params, body: {} }), 'CALLBACK_NOT_SCHEDULED');
      judge.expectError(await judge.send('dispatchScheduledCallback', { params, body: {} }), 'CALLBACK_NOT_SCHEDULED');
    }),

    check('speko/callbacks/dispatched', { changes: true, dials: true }, async (judge) => {
      const { params } = await newCallback(judge);
      const answer = await judge.given('dispatchScheduledCallback', { params, body: {} });
      const { status, created_session_id: id } = answer.json as Callback;
      judge.expect(status === 'dispatched' || status === 'dispatching', 'dispatched, or on the way', status, answer);
      if (!id) return judge.fail({ expected: 'created_session_id', actual: 'none', answer });
      judge.expectEqual(((await judge.given('getCall', { params: { id } })).json as { id: string }).id, id, 'the call of that session');
    }),
  ];
}

import type { Spec } from '../../../openapi/promises.ts';
import { told } from '../../answers.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import { hearingOf } from '../../hearing.ts';
import { isEventStream } from '../../wire.ts';
import { subscribe, unknownCall } from './samples.ts';
import { refusals } from './session.ts';

/** Which calls can be listened to, and what is answered when one cannot. */
export function subscriptionChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('smallest/events/event-stream', async (judge) => {
      await judge.permitted(subscribe);
      const answer = await judge.sample(subscribe);
      judge.expectStatus(answer, 200);
      judge.expect(isEventStream(answer.headers), 'text/event-stream', answer.headers['content-type'] ?? 'no content-type', answer);
    }),

    check('smallest/events/init-first', async (judge) => {
      const answer = await judge.given(subscribe);
      const { event_type: type } = Object(answer.json) as { event_type?: unknown };
      judge.expectEqual(type, 'sse_init', 'the event that comes at once', answer);
    }),

    check('smallest/events/only-active', async (judge) => {
      await judge.permitted(subscribe);
      const answer = await judge.send(subscribe, { query: { callId: await judge.supplies.lasting('ended_call') } });
      judge.expectError(answer, 'call_not_active');
    }),

    check('smallest/events/only-active#just-ended', { movesTime: true }, async (judge) => {
      const { ask, over, events } = await hearingOf(judge, judge.operation(subscribe));
      if (!over) judge.skip('the ending_call went on for longer than it is listened to: give one that ends sooner');
      if (!events.some(({ type }) => type === 'sse_close'))
        throw new Blocked('there is no sse_close, so nobody knows whether the call is over');
      judge.expectError(await judge.send(subscribe, ask), 'call_not_active');
    }),

    check('smallest/events/call-id-required', async (judge) => {
      await judge.permitted(subscribe);
      judge.expectError(await judge.sample(subscribe, { query: {} }), 'bad_request');
    }),

    check('smallest/events/malformed-call-id', async (judge) => {
      await judge.permitted(subscribe);
      for (const callId of ['CALL-7', `${unknownCall}0`, unknownCall.toLowerCase()]) {
        judge.expectError(await judge.send(subscribe, { query: { callId } }), 'invalid_call_id');
      }
    }),

    check('smallest/events/unknown-call', async (judge) => {
      await judge.permitted(subscribe);
      judge.expectError(await judge.send(subscribe, { query: { callId: unknownCall } }), 'call_not_found');
    }),

    check('smallest/events/foreign-call-is-unknown', async (judge) => {
      await judge.permitted(subscribe);
      const key = judge.target.outsider(judge.operation(subscribe).access);
      const foreign = await judge.sample(subscribe, { key });
      const unknown = await judge.send(subscribe, { query: { callId: unknownCall }, key });
      judge.expectEqual(told(judge.spec, foreign), told(judge.spec, unknown), 'what an unknown call is answered', foreign);
    }),

    check('smallest/events/failures-are-json', async (judge) => {
      for (const answer of await refusals(judge)) {
        const type = answer.headers['content-type'] ?? 'no content-type';
        judge.expect(/^application\/json\b/i.test(type), 'application/json', type, answer);
        judge.expect(answer.json !== undefined, 'JSON', answer.body, answer);
      }
    }),
  ];
}

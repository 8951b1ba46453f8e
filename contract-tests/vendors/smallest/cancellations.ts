import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import { type Check, checksOf } from '../../check.ts';
import { conversationOf } from './conversations.ts';

type Schemas = components['schemas'];
const changing = { changes: true };

export function cancellationChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('smallest/cancel/ends-it', changing, async (judge) => {
      const callId = await judge.supplies.fresh('live_call');
      const answer = await judge.given('cancelConversation', { body: { callId, reason: 'Enough' } });
      judge.expectEqual((answer.json as Schemas['Cancelled']).data.status, 'cancelled', 'the status of the call', answer);
      const { status, transcript } = await conversationOf(judge, callId);
      judge.expectEqual(status, 'cancelled', 'the status of the call when it is read');
      const { transcript: later } = await conversationOf(judge, callId);
      judge.expectEqual(later, transcript, 'nothing more said');
    }),

    check('smallest/cancel/over', changing, async (judge) => {
      await judge.permitted('cancelConversation');
      const callId = await judge.supplies.lasting('ended_call');
      judge.expectError(await judge.send('cancelConversation', { body: { callId } }), 'conversation_over');
    }),

    check('smallest/cancel/foreign', changing, async (judge) => {
      await judge.permitted('cancelConversation');
      const callId = await judge.supplies.fresh('live_call');
      const key = judge.target.outsider(judge.operation('cancelConversation').access);
      judge.expectError(await judge.send('cancelConversation', { body: { callId }, key }), 'call_not_found');
      const { status } = await conversationOf(judge, callId);
      judge.expect(status !== 'cancelled', 'a call that goes on', status);
    }),

    check('smallest/cancel/queued-only', changing, async (judge) => {
      await judge.permitted('cancelQueuedConversation');
      const callId = await judge.supplies.fresh('live_call');
      judge.expectError(await judge.send('cancelQueuedConversation', { params: { callId }, body: {} }), 'not_in_queue');
      const { status } = await conversationOf(judge, callId);
      judge.expect(status !== 'cancelled', 'a call that goes on', status);
    }),

    check('smallest/cancel/before-the-answer', changing, async (judge) => {
      const callId = await judge.supplies.fresh('queued_call');
      await judge.given('cancelQueuedConversation', { params: { callId } });
      const { status, transcript } = await conversationOf(judge, callId);
      judge.expectEqual({ status, transcript }, { status: 'cancelled', transcript: [] }, 'a call that nobody picked up');
    }),
  ];
}

import type { operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { Handlers } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { callOf } from './calls.ts';
import { toStatus } from './conversation-view.ts';
import { fromCallId, toCallId } from './ids.ts';
import { done } from './replies.ts';

type Operation = 'cancelConversation' | 'cancelQueuedConversation';

/** How a call stood before, in words that the vendor uses only here. */
const before: Readonly<Record<string, string>> = { in_queue: 'queued', pending: 'ringing', active: 'in-progress' };

const cancel = (world: World, call: Call, reason = 'cancelled'): void =>
  world.intervene(call, { kind: 'end', at: world.now, by: 'operator', reason });

const isCallId = /^CALL-\d{13}-[a-fA-F0-9]{6}$/;

export const cancellations: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  cancelConversation: ({ body, world, now, caller, fail }) => {
    const { callId, reason } = body;
    if (!isCallId.test(callId)) fail('invalid_call_id');
    const call = callOf(world, caller, callId, fail);
    const previousStatus = before[toStatus(call, call.at(now))] ?? fail('conversation_over');
    cancel(world, call, reason);
    return { status: 200, body: done({ callId: toCallId(call), status: 'cancelled', previousStatus }) };
  },

  cancelQueuedConversation: ({ params, world, now, caller, fail }) => {
    const call = fromCallId(world, caller.key.tenant, params.callId) ?? fail('conversation_not_found');
    if (toStatus(call, call.at(now)) !== 'in_queue')
      fail('not_in_queue', { message: `Conversation with ID ${toCallId(call)} is not in queue and cannot be cancelled` });
    cancel(world, call);
    return { status: 200, body: done({ callId: toCallId(call), status: 'cancelled' }) };
  },
};

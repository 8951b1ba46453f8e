import type { operations, raises } from '../../../openapi/speechify/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { Phase } from '../../call/state.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { conversationOf } from './conversations.ts';
import { toShadowToken, toTakeOver } from './room-tokens.ts';

type Operation = 'mintShadowToken' | 'endConversation' | 'takeOverConversation';

const refusals: Record<Exclude<Phase, 'live'>, string> = {
  dialling: 'Nobody has joined the conversation yet',
  over: 'The conversation is over',
};

/** @throws ApiError when nobody can join the call now. */
function expectLive(call: Call, now: number, fail: Fail<'conflict'>): void {
  const { phase } = call.at(now);
  if (phase !== 'live') fail('conflict', { message: refusals[phase] });
}

/** What can be done to a conversation while it goes on. */
export const liveConversations: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  mintShadowToken: ({ params, world, now, caller, fail }) => {
    const call = conversationOf(world, caller, params.conversation_id, fail);
    expectLive(call, now, fail);
    return { status: 200, body: toShadowToken(world, call, `shadow_${world.mint.hex(24)}`, now) };
  },

  endConversation: ({ params, world, now, caller, fail }) => {
    const call = conversationOf(world, caller, params.conversation_id, fail);
    if (call.at(now).phase !== 'over') world.intervene(call, { kind: 'end', at: now, by: 'operator', reason: 'ended_by_operator' });
    return { status: 204 };
  },

  takeOverConversation: ({ params, world, now, caller, fail }) => {
    const call = conversationOf(world, caller, params.conversation_id, fail);
    expectLive(call, now, fail);
    const identity = `operator_${world.mint.hex(24)}`;
    // Who takes over from another operator finds the agent silent already.
    if (!call.at(now).takenOver) world.intervene(call, { kind: 'take-over', at: now, by: identity });
    return { status: 200, body: toTakeOver(world, call, identity, now) };
  },
};

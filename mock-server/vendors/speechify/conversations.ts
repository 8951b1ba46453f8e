import type { operations, raises } from '../../../openapi/speechify/types.gen.ts';
import type { Caller } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { agentOf } from './agents.ts';
import { toConversation } from './conversation-view.ts';
import { fromConversationId } from './ids.ts';
import { toJoin } from './room-tokens.ts';
import { begin } from './starts.ts';

type Operation = 'createConversation' | 'getConversation';

/** The call of the caller's workspace that an id names; one of another workspace is as unknown as none. */
export function conversationOf(world: World, caller: Caller, id: string, fail: Fail<'conversation_not_found'>): Call {
  const call = world.calls.get(fromConversationId(id) ?? '');
  return call?.tenant === caller.key.tenant ? call : fail('conversation_not_found');
}

export const conversations: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  createConversation: ({ params, body = {}, world, now, caller, fail }) => {
    const agent = agentOf(world, caller, params.agent_id, fail);
    const { language, dynamic_variables: variables } = body;
    const transport = body.transport ?? 'web';
    const call = begin(
      world,
      caller,
      agent,
      {
        language,
        variables,
        direction: transport === 'sip_outbound' ? 'outbound' : 'inbound',
        channel: transport === 'web' ? 'web' : 'phone',
        party: `user_${caller.key.id}`,
        notes: { transport },
      },
      fail,
    );
    const conversation = toConversation(call, call.at(now));
    return { status: 201, body: { conversation, ...toJoin(world, call, call.party, now) } };
  },

  getConversation: ({ params, world, now, caller, fail }) => {
    const call = conversationOf(world, caller, params.conversation_id, fail);
    return { status: 200, body: toConversation(call, call.at(now)) };
  },
};

import type { operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Agent, Caller } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { toUuid } from '../../ids.ts';
import { toAccessToken, toParticipant } from '../../livekit.ts';
import { unknownScript, type World } from '../../world.ts';
import { isArchived } from './agent-view.ts';
import { findAgent } from './agents.ts';
import type { ConversationNotes } from './conversation-view.ts';
import { fromObjectId, toCallId } from './ids.ts';
import { done } from './replies.ts';

type Operation = 'startOutboundCall' | 'startWebCall' | 'startWebChat';
type Start = operations['startOutboundCall']['requestBody']['content']['application/json'];

/** Seconds for which a token to join can be used. The vendor does not say. */
const joinLife = 600;

function agentOf(world: World, caller: Caller, id: string, fail: Fail<'invalid_agent_id' | 'unknown_agent' | 'agent_archived'>): Agent {
  if (!/^[0-9a-f]{24}$/.test(id)) fail('invalid_agent_id');
  const agent = findAgent(world, caller, id) ?? fail('unknown_agent');
  return isArchived(agent) ? fail('agent_archived') : agent;
}

/** The number to call from: the one that is asked for, else the agent's, else any that can call. */
function callerIdOf(
  world: World,
  agent: Agent,
  { fromProductId, fromNumber }: Start,
  fail: Fail<'invalid_product_id'>,
): string | undefined {
  const numbers = world.numbers.of(agent.tenant).filter(({ direction }) => direction !== 'inbound');
  if (fromProductId !== undefined) return (fromObjectId(world.numbers, agent.tenant, fromProductId) ?? fail('invalid_product_id')).e164;
  if (fromNumber !== undefined) return (numbers.find(({ e164 }) => e164 === fromNumber) ?? fail('invalid_product_id')).e164;
  return (numbers.find((number) => number.agent === agent.id) ?? numbers[0])?.e164;
}

/** Starts a call in a browser, and makes what somebody needs to join its room. */
function beginSession(world: World, tenant: Caller['tenant'], agent: Agent, notes: ConversationNotes) {
  const script = world.scriptFor({ agent }) as NonNullable<ReturnType<World['scriptFor']>>;
  const call = world.start(tenant, script, { agent: agent.id, channel: 'web', direction: 'inbound', notes: { smallest: notes } });
  const { livekit } = world.settings;
  const roomName = toRoomName(call);
  const { token } = toAccessToken(livekit, `user_${call.id}`, toParticipant(roomName), call.createdAt, joinLife);
  const conversationId = Buffer.from(call.id.replaceAll('-', ''), 'hex').toString('base64url');
  return { token, roomName, host: livekit.url, conversationId, callId: toCallId(call) };
}

const toRoomName = (call: Call): string => toUuid(call.createdAt, 0, `${call.id}/room`);

export const outbound: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  startOutboundCall: ({ body, headers, world, caller, fail }) => {
    const { agentId, phoneNumber: to, variables = {} } = body;
    const agent = agentOf(world, caller, agentId, fail);
    if (!/^\+[1-9]\d{6,14}$/.test(to)) fail('invalid_phone_number');
    const from = callerIdOf(world, agent, body, fail);
    const script = world.scriptFor({ agent, to, metadata: variables }) ?? fail('bad_request', { message: unknownScript(world, variables) });
    const notes: ConversationNotes = { test: headers['x-test-call'] === 'true' };
    const call = world.start(caller.tenant, script, {
      agent: agent.id,
      to,
      ...(from !== undefined && { from }),
      metadata: variables,
      direction: 'outbound',
      notes: { smallest: notes },
    });
    return { status: 200, body: done({ conversationId: toCallId(call) }) };
  },

  startWebCall: ({ body, world, caller, fail }) => {
    const agent = agentOf(world, caller, body.agentId, fail);
    return { status: 200, body: done(beginSession(world, caller.tenant, agent, {})) };
  },

  startWebChat: ({ body, world, caller, fail }) => {
    const agent = agentOf(world, caller, body.agentId, fail);
    return { status: 200, body: done(beginSession(world, caller.tenant, agent, { chat: true })) };
  },
};

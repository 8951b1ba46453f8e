import type { components, operations, raises } from '../../../openapi/speechify/types.gen.ts';
import type { Caller } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import type { Phase } from '../../call/state.ts';
import { toIso } from '../../call/time.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { toAccessToken, toListenOnly } from '../../livekit.ts';
import type { World } from '../../world.ts';
import { fromConversationId, toConversationId } from './ids.ts';

type Operation = 'mintShadowToken';

/** Seconds. The vendor says no more than that it is short. */
const shadowLife = 600;

/** The call of the caller's workspace that an id names; one of another workspace is as unknown as none. */
export function conversationOf(world: World, caller: Caller, id: string, fail: Fail<'conversation_not_found'>): Call {
  const call = world.calls.get(fromConversationId(id) ?? '');
  return call?.tenant === caller.key.tenant ? call : fail('conversation_not_found');
}

const refusals: Record<Exclude<Phase, 'live'>, string> = {
  dialling: 'Nobody has joined the conversation yet',
  over: 'The conversation is over',
};

export const conversations: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  mintShadowToken: ({ params, world, now, caller, fail }) => {
    const call = conversationOf(world, caller, params.conversation_id, fail);
    const { phase } = call.at(now);
    if (phase !== 'live') return fail('conflict', { message: refusals[phase] });
    return { status: 200, body: toShadowToken(world, call, `shadow_${world.mint.hex(24)}`, now) };
  },
};

/** @param identity of the observer; LiveKit throws out the first participant of a name when a second one joins, so it has to be new. */
function toShadowToken(world: World, call: Call, identity: string, now: number): components['schemas']['ShadowToken'] {
  const { livekit } = world.settings;
  const room = toConversationId(call);
  const { token, expiresAt } = toAccessToken(livekit, identity, toListenOnly(room), now, shadowLife);
  return { conversation_id: room, signaling_url: livekit.url, token, identity, expires_at: toIso(expiresAt) };
}

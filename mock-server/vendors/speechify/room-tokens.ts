import type { components } from '../../../openapi/speechify/types.gen.ts';
import type { Call } from '../../call/call.ts';
import { toIso } from '../../call/time.ts';
import { type AccessToken, toAccessToken, toListenOnly, toParticipant, type VideoGrant } from '../../livekit.ts';
import type { World } from '../../world.ts';
import { toConversationId } from './ids.ts';

type Schemas = components['schemas'];

/** Seconds. The vendor says no more than that it is short. */
const tokenLife = 600;

/** A token for the room of a call, which is named like the conversation. */
function toToken(
  { settings: { livekit } }: World,
  call: Call,
  identity: string,
  grant: (room: string) => VideoGrant,
  now: number,
): AccessToken {
  return toAccessToken(livekit, identity, grant(toConversationId(call)), now, tokenLife);
}

/** @param identity of the observer; LiveKit throws out the first participant of a name when a second one joins, so it has to be new. */
export function toShadowToken(world: World, call: Call, identity: string, now: number): Schemas['ShadowToken'] {
  const { token, expiresAt } = toToken(world, call, identity, toListenOnly, now);
  const { url } = world.settings.livekit;
  return { conversation_id: toConversationId(call), signaling_url: url, token, identity, expires_at: toIso(expiresAt) };
}

export function toTakeOver(world: World, call: Call, identity: string, now: number): Schemas['TakeOver'] {
  const { token, expiresAt } = toToken(world, call, identity, toParticipant, now);
  const room = toConversationId(call);
  const { url } = world.settings.livekit;
  return { conversation_id: room, livekit_url: url, room_name: room, token, identity, expires_at: toIso(expiresAt) };
}

/** What somebody joins with who is to talk to the agent. */
export function toJoin(world: World, call: Call, identity: string, now: number): { readonly token: string; readonly url: string } {
  return { token: toToken(world, call, identity, toParticipant, now).token, url: world.settings.livekit.url };
}

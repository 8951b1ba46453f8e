import type { operations, raises } from '../../../openapi/speko/types.gen.ts';
import { toIso } from '../../call/time.ts';
import type { Handlers } from '../../http/operation.ts';
import { toAccessToken, toParticipant } from '../../livekit.ts';
import { callOf } from './calls.ts';
import { toRoomName } from './ids.ts';

type Operation = 'endCall' | 'webJoinCall' | 'sendCallMessage';

/** Seconds. The vendor does not say how long a token to join can be used. */
const joinLife = 600;

/** What can be done to a call while it goes on, beside transferring it. */
export const liveCalls: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  endCall: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    const { phase, endedAt = 0 } = call.at(now);
    if (phase === 'over') return { status: 200, body: { ok: true, status: 'already_ended', ended_at: toIso(call.createdAt + endedAt) } };
    world.intervene(call, { kind: 'end', at: now, by: 'operator', reason: 'ended_by_api' });
    return { status: 200, body: { ok: true, status: 'ending' } };
  },

  webJoinCall: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    if (call.at(now).phase !== 'live') fail('CALL_NOT_LIVE');
    const { livekit } = world.settings;
    const identity = `web-${world.mint.hex(16)}`;
    const { token, expiresAt } = toAccessToken(livekit, identity, toParticipant(toRoomName(call)), now, joinLife);
    return { status: 200, body: { token, url: livekit.url, identity, roomName: toRoomName(call), expiresAt: toIso(expiresAt) } };
  },

  sendCallMessage: ({ params, body, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    const { phase, messages } = call.at(now);
    if (phase !== 'live') fail('CALL_NOT_LIVE');
    const { length: number } = messages;
    world.intervene(call, { kind: 'message', at: now, text: body.text, respond: body.mode !== 'context' });
    return { status: 202, body: { message_id: `msg_${number}` } };
  },
};

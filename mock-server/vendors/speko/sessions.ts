import type { operations, raises } from '../../../openapi/speko/types.gen.ts';
import type { Agent, Caller } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import { second, toIso } from '../../call/time.ts';
import type { CallOptions } from '../../cast.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { toAccessToken, toParticipant } from '../../livekit.ts';
import { fromCursor, pageOf, toCursor } from '../../store/page.ts';
import { unknownScript, type World } from '../../world.ts';
import { findAgent } from './agents.ts';
import { toStatus } from './call-detail.ts';
import { callOf } from './calls.ts';
import { fromAgentId, toCallerIdentity, toCallId, toRoomName } from './ids.ts';
import { toSession, toSessionRow, toSessionTranscript } from './session-view.ts';

type Operation = 'listSessions' | 'createSession' | 'createPhoneSession' | 'getSession' | 'getSessionTranscript' | 'getSessionRecording';

type Wanted = Pick<CallOptions, 'metadata' | 'channel' | 'from' | 'to'> & {
  readonly agentId?: string;
  readonly webhookTags?: readonly string[];
};

/** Starts the call of a session. */
function begin(
  world: World,
  { tenant }: Caller,
  { agentId, webhookTags = [], metadata = {}, ...options }: Wanted,
  fail: Fail<'AGENT_NOT_FOUND' | 'VALIDATION_ERROR'>,
): Call {
  const agent: Agent | undefined = agentId === undefined ? undefined : (findAgent(world, tenant.name, agentId) ?? fail('AGENT_NOT_FOUND'));
  const script =
    world.scriptFor({ agent, to: options.to, metadata }) ?? fail('VALIDATION_ERROR', { message: unknownScript(world, metadata) });
  return world.start(tenant, script, {
    ...options,
    ...(agent && { agent: agent.id }),
    metadata,
    direction: 'outbound',
    notes: { speko: { webhookTags } },
  });
}

/** Cursors of the list are made by this server; the kinds that there are besides cascades are never played here. */
export const sessions: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listSessions: ({ query, world, now, caller, fail }) => {
    const { cursor, limit = 20, status, kind = 'cascade', agent } = query;
    const [before] =
      cursor === undefined ? [undefined] : (fromCursor(cursor) ?? fail('VALIDATION_ERROR', { message: 'The cursor is none of this list' }));
    const fits = {
      tenant: caller.key.tenant,
      agent: agent === undefined ? undefined : (fromAgentId(agent) ?? ''),
      createdTo: before as number | undefined,
      wanted: (call: Call) => status === undefined || toStatus(call.at(now)) === status,
    };
    const { rows, more } = pageOf(kind === 'cascade' ? world.calls.newest(fits, now) : [], limit);
    const last = more ? rows.at(-1) : undefined;
    const entries = rows.map((call) => toSessionRow(call, call.at(now)));
    return { status: 200, body: { entries, nextCursor: last ? toCursor(last.createdAt) : null } };
  },

  createSession: ({ body, world, now, caller, fail }) => {
    const { agentId, intent, metadata, webhookTags, ttlSeconds = 900 } = body;
    if ((agentId === undefined) === (intent === undefined)) fail('VALIDATION_ERROR', { message: 'Give either agentId or intent' });
    const call = begin(world, caller, { channel: 'web', ...given({ agentId, metadata, webhookTags }) }, fail);
    const identity = body.identity ?? `user_${call.id}`;
    const { livekit } = world.settings;
    const { token, expiresAt } = toAccessToken(livekit, identity, toParticipant(toRoomName(call)), now, ttlSeconds);
    return {
      status: 201,
      body: {
        mode: 'cascade',
        sessionId: toCallId(call),
        transportToken: token,
        transportUrl: livekit.url,
        conversationToken: token,
        livekitUrl: livekit.url,
        roomName: toRoomName(call),
        identity,
        expiresAt: toIso(expiresAt),
      },
    };
  },

  createPhoneSession: ({ body, world, caller, fail }) => {
    const { agentId, metadata, webhookTags, to } = body;
    // A number that is not the organisation's cannot call; one that is will.
    const numbers = world.numbers.of(caller.key.tenant).filter(({ direction }) => direction !== 'inbound');
    const from = numbers.find(({ e164 }) => e164 === body.from)?.e164 ?? numbers[0]?.e164;
    const call = begin(world, caller, { to, ...given({ from, agentId, metadata, webhookTags }) }, fail);
    const answer = { sessionId: toCallId(call), callControlId: toCallerIdentity(call), roomName: toRoomName(call) };
    return { status: 200, body: { ...answer, status: 'dialing', to, from: call.cast.from } };
  },

  getSession: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    return { status: 200, body: toSession(world, call, call.at(now)) };
  },

  getSessionTranscript: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    return { status: 200, body: toSessionTranscript(call, call.at(now)) };
  },

  getSessionRecording: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    if (call.at(now).recording !== 'ready') fail('RECORDING_NOT_AVAILABLE');
    const expires = Math.floor(now / second) + 3600;
    return { status: 302, headers: { location: `https://media.example/recordings/${call.id}.ogg?expires=${expires}` } };
  },
};

/** Without the members that were not given. */
function given<Members extends object>(members: Members): { [Name in keyof Members]?: Exclude<Members[Name], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Members]?: Exclude<Members[Name], undefined>;
  };
}

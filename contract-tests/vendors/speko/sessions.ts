import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speko/types.gen.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import { named } from '../../declared.ts';
import type { Judge } from '../../judge.ts';
import { number } from './samples.ts';

type Schemas = components['schemas'];
const changing = { changes: true };
const dialling = { changes: true, dials: true };

/** An agent that nobody made. */
const noAgent = 'agent_01h455vb4pex5vsknk084sn02q';

const callOf = async (judge: Judge, id: string): Promise<Schemas['CallDetail']> =>
  (await judge.given('getCall', { params: { id } })).json as Schemas['CallDetail'];

async function listed(judge: Judge, query: Record<string, string>): Promise<readonly Schemas['SessionRow'][]> {
  return ((await judge.given('listSessions', { query: { limit: '100', ...query } })).json as Schemas['Sessions']).entries;
}

export function sessionChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speko/sessions/filters', async (judge) => {
      const [one] = await listed(judge, {});
      const agent = one?.pipelineConfig?.agentId;
      if (!one?.status || !agent) throw new Blocked('there is no session with a status and an agent to filter by');
      const byAgent = await listed(judge, { agent });
      const byStatus = await listed(judge, { status: one.status });
      const stranger = byAgent.find(({ pipelineConfig }) => pipelineConfig?.agentId !== agent);
      judge.expect(byAgent.length > 0 && !stranger, `sessions of ${agent} only`, stranger ?? 'none');
      const other = byStatus.find(({ status }) => status !== one.status);
      judge.expect(byStatus.length > 0 && !other, `sessions that are ${one.status} only`, other ?? 'none');
      judge.expectEqual(await listed(judge, { agent: noAgent }), [], 'sessions of an agent that nobody made');
    }),

    check('speko/sessions/bad-cursor', async (judge) => {
      await judge.permitted('listSessions');
      judge.expectStatus(await judge.send('listSessions', { query: { cursor: 'no cursor' } }), 400);
    }),

    check('speko/sessions/agent-or-intent', changing, async (judge) => {
      await judge.permitted('createSession');
      judge.expectError(await judge.send('createSession', { body: {} }), 'VALIDATION_ERROR');
      const { id: agentId } = (await judge.given('createAgent')).json as { id: string };
      await judge.given('createSession', { body: { agentId } });
      judge.expectError(await judge.send('createSession', { body: { agentId, intent: { language: 'en' } } }), 'VALIDATION_ERROR');
    }),

    check('speko/sessions/is-a-call', changing, async (judge) => {
      const { sessionId } = (await judge.given('createSession')).json as Schemas['SessionMade'];
      judge.expectEqual((await callOf(judge, sessionId)).id, sessionId, 'the call of the session');
    }),

    check('speko/phone/is-a-call', dialling, async (judge) => {
      const to = number(judge);
      const body = { to, intent: { language: 'en' }, metadata: { order: 'A-17' } };
      const { sessionId } = (await judge.given('createPhoneSession', { body })).json as Schemas['PhoneSession'];
      const { metadata } = await callOf(judge, sessionId);
      judge.expectEqual((metadata as Record<string, unknown> | undefined)?.['order'], 'A-17', 'the metadata that was sent');
      const { events } = (await judge.given('listCallEvents', { params: { id: sessionId } })).json as Schemas['CallEvents'];
      judge.expect(
        events.some(({ payload }) => payload?.['to'] === to),
        `an event with the number ${to}`,
        events,
      );
    }),

    check('speko/phone/unknown-agent', dialling, async (judge) => {
      await judge.permitted('createPhoneSession');
      const before = await listed(judge, { agent: noAgent });
      judge.expectError(await judge.send('createPhoneSession', { body: { to: number(judge), agentId: noAgent } }), 'AGENT_NOT_FOUND');
      judge.expectEqual(await listed(judge, { agent: noAgent }), before, 'the sessions as before');
    }),

    check('speko/session/as-the-call', async (judge) => {
      const answer = await judge.given('getSession');
      const session = answer.json as Schemas['Session'];
      const call = await callOf(judge, session.sessionId);
      const { status, kind, createdAt, endedAt, durationSeconds } = session;
      const expected = [call.status, call.kind, call.created_at, call.ended_at ?? null, call.duration_seconds ?? null];
      judge.expectEqual(
        [status, kind, createdAt, endedAt, durationSeconds],
        expected,
        'status, kind, moments and duration of the call',
        answer,
      );
    }),

    check('speko/session/same-transcript', async (judge) => {
      const { params = {} } = await judge.ask('getSessionTranscript');
      const answer = await judge.given('getSessionTranscript', { params });
      const { transcript } = await callOf(judge, params['id'] as string);
      const told = (answer.json as Schemas['SessionTranscript']).entries.map(({ index, source, text }) => ({ index, source, text }));
      const said = (transcript.entries ?? []).map(({ index, source, text }) => ({ index, source, text }));
      judge.expectEqual(told, said, 'the turns of the call', answer);
    }),

    check('speko/end/ends-it', changing, async (judge) => {
      const id = await judge.supplies.fresh('live_call');
      await judge.given('endCall', { params: { id } });
      const { ended_at: ended, transcript } = await callOf(judge, id);
      judge.expect(typeof ended === 'string', 'ended_at of a call that was ended', ended);
      const open = (transcript.entries ?? []).find(({ ended_at: until }) => until == null || until > (ended as string));
      judge.expect(!open, `nothing said after ${ended}`, open);
    }),

    check('speko/end/again', changing, async (judge) => {
      const id = await judge.supplies.fresh('live_call');
      await judge.given('endCall', { params: { id } });
      const answer = await judge.given('endCall', { params: { id } });
      const { ended_at: ended } = await callOf(judge, id);
      const expected = { ok: true, status: 'already_ended', ended_at: ended };
      judge.expectEqual(named(answer.json, expected), expected, 'already_ended, and when', answer);
    }),

    check('speko/web-join/live-only', changing, async (judge) => {
      await judge.permitted('webJoinCall');
      const id = await judge.supplies.lasting('ended_call');
      judge.expectError(await judge.send('webJoinCall', { params: { id }, body: {} }), 'CALL_NOT_LIVE');
    }),

    check('speko/web-join/another-each-time', changing, async (judge) => {
      const params = { id: await judge.supplies.fresh('live_call') };
      const [one, other] = await Promise.all([judge.given('webJoinCall', { params }), judge.given('webJoinCall', { params })]);
      const [first, second] = [one, other].map(({ json }) => json as Schemas['WebJoin']) as [Schemas['WebJoin'], Schemas['WebJoin']];
      judge.expect(first.identity !== second.identity, 'another identity', second.identity, other);
      const { video } = JSON.parse(Buffer.from(first.token.split('.')[1] ?? '', 'base64url').toString() || '{}') as { video?: object };
      const expected = { room: first.roomName, roomJoin: true, canPublish: true };
      judge.expectEqual({ ...video, ...expected }, video ?? null, `a token for ${JSON.stringify(expected)}`, one);
    }),

    check('speko/messages/event', changing, async (judge) => {
      const params = { id: await judge.supplies.fresh('live_call') };
      await judge.given('sendCallMessage', { params, body: { text: 'The customer is a member since 2019.' } });
      const answer = await judge.given('listCallEvents', { params });
      const { events } = answer.json as Schemas['CallEvents'];
      const types = events.map(({ event_type: type }) => type);
      judge.expect(types.includes('call.message_sent'), 'an event call.message_sent', types, answer);
    }),

    check('speko/messages/over', changing, async (judge) => {
      await judge.permitted('sendCallMessage');
      const id = await judge.supplies.lasting('ended_call');
      judge.expectError(await judge.send('sendCallMessage', { params: { id }, body: { text: 'Hello?' } }), 'CALL_NOT_LIVE');
    }),
  ];
}

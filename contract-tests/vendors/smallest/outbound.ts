import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { conversationOf } from './conversations.ts';
import { number, speaker } from './samples.ts';

type Schemas = components['schemas'];
const changing = { changes: true };
const dialling = { changes: true, dials: true };

/** An agent that nobody made. */
const noAgent = '0'.repeat(24);

const start = async (judge: Judge, more: object = {}, headers: Record<string, string> = {}): Promise<string> => {
  const { body = {} } = await judge.ask('startOutboundCall');
  const answer = await judge.given('startOutboundCall', { body: { ...(body as object), ...more }, headers });
  return (answer.json as Schemas['CallStarted']).data.conversationId;
};

const refused = async (judge: Judge, more: object, code: string): Promise<void> => {
  await judge.permitted('startOutboundCall');
  const { body = {} } = await judge.ask('startOutboundCall');
  judge.expectError(await judge.send('startOutboundCall', { body: { ...(body as object), ...more } }), code);
};

async function startInBrowser(
  judge: Judge,
  operation: string,
): Promise<{ readonly made: Schemas['WebSession']['data']; readonly call: Schemas['Conversation'] }> {
  const made = ((await judge.given(operation)).json as Schemas['WebSession']).data;
  return { made, call: await conversationOf(judge, made.callId) };
}

function expectRoom(judge: Judge, { token, roomName }: Schemas['WebSession']['data']): void {
  const { video } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}') as { video?: { room?: string } };
  judge.expectEqual(video?.room, roomName, 'the room of the token');
}

export function outboundChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('smallest/outbound/is-a-call', dialling, async (judge) => {
      const agentId = await speaker(judge);
      const callId = await start(judge, { variables: { order: 'A-17', copies: 3 } });
      const { to, type, variables, agent, ...call } = await conversationOf(judge, callId);
      const { order, copies } = variables ?? {};
      const told = { callId: call.callId, to, type, order, copies, agent: (agent as { _id?: string } | undefined)?._id };
      const asked = { callId, to: number(judge), type: 'telephony_outbound', order: 'A-17', copies: 3, agent: agentId };
      judge.expectEqual(told, asked, 'the call that was asked for');
    }),

    check('smallest/outbound/unknown-agent', dialling, async (judge) => {
      await refused(judge, { agentId: noAgent }, 'unknown_agent');
    }),

    check('smallest/outbound/unknown-agent#foreign', dialling, async (judge) => {
      await judge.permitted('startOutboundCall');
      const key = judge.target.outsider(judge.operation('startOutboundCall').access);
      judge.expectError(await judge.sample('startOutboundCall', { key }), 'unknown_agent');
    }),

    check('smallest/outbound/refused', dialling, async (judge) => {
      await refused(judge, { agentId: 'nobody' }, 'invalid_agent_id');
      await refused(judge, { phoneNumber: '2025550142' }, 'invalid_phone_number');
      await refused(judge, { variables: { address: { city: 'Leeds' } } }, 'bad_request');
    }),

    check('smallest/outbound/reserved-variables', dialling, async (judge) => {
      const callId = await start(judge, { variables: { call_id: 'mine', user_number: 'mine' } });
      const { call_id, user_number } = (await conversationOf(judge, callId)).variables ?? {};
      judge.expectEqual({ call_id, user_number }, { call_id: callId, user_number: number(judge) }, 'variables that the server fills');
    }),

    check('smallest/outbound/caller-id', dialling, async (judge) => {
      await refused(judge, { fromProductId: noAgent }, 'invalid_product_id');
      await refused(judge, { fromNumber: '+12025550199' }, 'invalid_product_id');
    }),

    check('smallest/outbound/test-call', dialling, async (judge) => {
      const callIds = [await start(judge, {}, { 'x-test-call': 'true' }), await start(judge)];
      const answer = await judge.given('searchConversations', { body: { callIds } });
      const { logs } = (answer.json as Schemas['ConversationsFound']).data;
      const marks = callIds.map((id) => logs.find(({ callId }) => callId === id)?.isTest);
      judge.expectEqual(marks, [true, false], 'isTest of a test call and of another', answer);
    }),

    check('smallest/webcall/is-a-call', changing, async (judge) => {
      const { made, call } = await startInBrowser(judge, 'startWebCall');
      judge.expectEqual(call.type, 'webcall', 'the type of the call');
      expectRoom(judge, made);
    }),

    check('smallest/chat/is-a-call', changing, async (judge) => {
      const { made, call } = await startInBrowser(judge, 'startWebChat');
      judge.expectEqual(call.type, 'chat', 'the type of the call');
      expectRoom(judge, made);
    }),
  ];
}

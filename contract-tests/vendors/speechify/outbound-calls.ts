import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { number } from './samples.ts';

type Conversation = components['schemas']['Conversation'];

const dialling = { changes: true, dials: true };

/** An agent that nobody made. */
const noAgent = 'agent_01h455vb4pex5vsknk084sn02q';
/** A number that nobody answers: fictional, so another server may dial it only if it says so. */
const nobodyAnswers = '+12025550188';

async function dial(judge: Judge, change: object = {}): Promise<Conversation> {
  const { body } = await judge.ask('createOutboundCall');
  const answer = await judge.given('createOutboundCall', { body: { ...(body as object), ...change } });
  return await read(judge, (answer.json as { conversation_id: string }).conversation_id);
}

const read = async (judge: Judge, id: string): Promise<Conversation> =>
  (await judge.given('getConversation', { params: { conversation_id: id } })).json as Conversation;

export function outboundCallChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speechify/outbound/is-a-conversation', dialling, async (judge) => {
      const { agent_id, transport, to_number } = await dial(judge);
      const expected = { agent_id: await judge.supplies.lasting('agent_id'), transport: 'sip_outbound', to_number: number(judge) };
      judge.expectEqual({ agent_id, transport, to_number }, expected, 'what was asked for');
    }),

    check('speechify/outbound/unknown-agent', dialling, async (judge) => {
      await judge.permitted('createOutboundCall');
      judge.expectError(await judge.sample('createOutboundCall', { body: { agent_id: noAgent, to: number(judge) } }), 'agent_not_found');
    }),

    check('speechify/outbound/foreign-agent', dialling, async (judge) => {
      await judge.permitted('createOutboundCall');
      const key = judge.target.outsider({ ...judge.operation('createOutboundCall').access, 'other-tenant': 'agent_not_found' });
      judge.expectError(await judge.sample('createOutboundCall', { key }), 'agent_not_found');
    }),

    check('speechify/outbound/not-twice', dialling, async (judge) => {
      const headers = { 'Idempotency-Key': `contract-suite-${Date.now()}-call` };
      const { body } = await judge.ask('createOutboundCall');
      const first = await judge.given('createOutboundCall', { body, headers });
      const again = await judge.given('createOutboundCall', { body, headers });
      judge.expectEqual(again.json, first.json, 'the call of the first time', again);
    }),

    check('speechify/outbound/own-numbers', dialling, async (judge) => {
      await judge.permitted('createOutboundCall');
      const { body } = await judge.ask('createOutboundCall');
      const answer = await judge.send('createOutboundCall', { body: { ...(body as object), caller_id_number: '+12025550199' } });
      judge.expect(answer.status === 400 || answer.status === 404, '400 or 404', `${answer.status}`, answer);
    }),

    check('speechify/outbound/rings-so-long', { ...dialling, movesTime: true }, async (judge) => {
      if (!judge.bench.control && !judge.target.file.telephones?.may_ring?.includes(nobodyAnswers))
        judge.skip(`no number that nobody answers: add ${nobodyAnswers} to telephones.may_ring if the server knows it too`);
      const { id } = await dial(judge, { to: nobodyAnswers, ringing_timeout_ms: 2000 });
      await judge.pass(2500);
      const { status, end_reason, duration_ms = null } = await read(judge, id);
      const expected = { status: 'failed', end_reason: 'dial_no_answer', duration_ms: null };
      judge.expectEqual({ status, end_reason, duration_ms }, expected, 'a call that rang for two seconds');
    }),
  ];
}

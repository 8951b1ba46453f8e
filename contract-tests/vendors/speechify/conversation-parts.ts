import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';

type Schemas = components['schemas'];

async function messagesOf(judge: Judge, id: string): Promise<readonly Schemas['Message'][]> {
  const answer = await judge.given('listMessages', { params: { conversation_id: id }, query: { limit: '200' } });
  return (answer.json as Schemas['Messages']).messages;
}

async function evaluationsOf(judge: Judge, id: string): Promise<readonly Schemas['Evaluation'][]> {
  const answer = await judge.given('listEvaluations', { params: { conversation_id: id }, query: { limit: '200' } });
  return (answer.json as Schemas['Evaluations']).evaluations;
}

const passedFor: Readonly<Record<string, boolean | null>> = { success: true, failure: false };

/** What there is to read about one conversation. */
export function conversationPartChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const ofEnded = (judge: Judge) => judge.supplies.lasting('ended_conversation');
  return [
    check('speechify/messages/its-own', async (judge) => {
      const id = await ofEnded(judge);
      const stranger = (await messagesOf(judge, id)).find(({ conversation_id: of }) => of !== id);
      judge.expect(!stranger, `messages of ${id} only`, stranger);
    }),

    check('speechify/messages/none-before', async (judge) => {
      judge.expectEqual(
        await messagesOf(judge, await judge.supplies.changing('pending_conversation')),
        [],
        'messages of a conversation that rings',
      );
    }),

    check('speechify/messages/both-sides', async (judge) => {
      const roles = new Set((await messagesOf(judge, await ofEnded(judge))).map(({ role }) => role));
      judge.expect(roles.has('user') && roles.has('assistant'), 'messages of the roles user and assistant', [...roles]);
    }),

    check('speechify/messages/tools', async (judge) => {
      const odd = (await messagesOf(judge, await ofEnded(judge))).find(
        ({ role, tool_name: name }) => (role === 'tool') !== (typeof name === 'string'),
      );
      judge.expect(!odd, 'a tool_name with the role tool, and with no other', odd);
    }),

    check('speechify/evaluations/not-before-the-end', async (judge) => {
      judge.expectEqual(
        await evaluationsOf(judge, await judge.supplies.lasting('live_conversation')),
        [],
        'evaluations of a live conversation',
      );
    }),

    check('speechify/evaluations/passed', async (judge) => {
      const odd = (await evaluationsOf(judge, await ofEnded(judge))).find(
        ({ status, passed = null }) => passed !== (passedFor[status ?? ''] ?? null),
      );
      judge.expect(!odd, 'passed as status has it', odd);
    }),

    check('speechify/take-over/silences-the-agent', { changes: true, movesTime: true }, async (judge) => {
      const id = await judge.supplies.fresh('live_conversation');
      await judge.given('takeOverConversation', { params: { conversation_id: id } });
      const before = (await messagesOf(judge, id)).filter(({ role }) => role === 'assistant').length;
      await judge.pass(20_000);
      const after = (await messagesOf(judge, id)).filter(({ role }) => role === 'assistant').length;
      judge.expectEqual(after, before, 'as many messages of the agent as when it was taken over');
    }),
  ];
}

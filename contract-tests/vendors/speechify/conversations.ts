import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { once } from '../../bench.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';

type Schemas = components['schemas'];
type Conversation = Schemas['Conversation'];

const changing = { changes: true };

async function read(judge: Judge, id: string): Promise<{ readonly shown: Conversation; readonly answer: Answer }> {
  const answer = await judge.given('getConversation', { params: { conversation_id: id } });
  return { shown: answer.json as Conversation, answer };
}

/** One conversation in each state, read. */
const inEachState = once(async (judge) => {
  const ids = ['pending', 'live', 'ended', 'failed'].map((state) => judge.supplies.lasting(`${state}_conversation`));
  return await Promise.all(ids.map(async (id) => read(judge, await id)));
});

const isOver = ({ status }: Conversation): boolean => status === 'completed' || status === 'failed';

const start = (judge: Judge, body: object): Promise<Answer> => judge.sample('createConversation', { body });

async function expectRefused(judge: Judge, body: object): Promise<void> {
  await judge.permitted('createConversation');
  judge.expectError(await start(judge, body), 'validation_failed');
}

export function conversationChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speechify/conversation/the-one-asked-for', async (judge) => {
      const id = await judge.supplies.lasting('ended_conversation');
      const { shown, answer } = await read(judge, id);
      judge.expectEqual(shown.id, id, 'the id in the path', answer);
    }),

    check('speechify/conversation/snapshot', async (judge) => {
      const { shown, answer } = await read(judge, await judge.supplies.lasting('ended_conversation'));
      judge.expect(typeof shown.agent_snapshot?.name === 'string', 'an agent_snapshot with a name', shown.agent_snapshot, answer);
    }),

    check('speechify/conversation/no-count-here', async (judge) => {
      const { shown, answer } = await read(judge, await judge.supplies.lasting('ended_conversation'));
      judge.expectEqual(shown.message_count, 0, 'message_count of a conversation that is read alone', answer);
    }),

    check('speechify/conversation/moments-in-order', async (judge) => {
      for (const { shown, answer } of await inEachState(judge)) {
        const { status, created_at: created, started_at: started = null, ended_at: ended = null } = shown;
        judge.expect((ended !== null) === isOver(shown), isOver(shown) ? 'an ended_at' : 'no ended_at yet', ended, answer);
        if (status === 'pending') judge.expectEqual(started, null, 'started_at of what nobody has joined', answer);
        if (status === 'active') judge.expect(started !== null, 'a started_at', started, answer);
        const moments = [created, started, ended].flatMap((moment) => (moment === null ? [] : [Date.parse(moment)]));
        judge.expectEqual(moments, moments.toSorted(), 'created, started and ended one after the other', answer);
      }
    }),

    check('speechify/conversation/duration', async (judge) => {
      for (const { shown, answer } of await inEachState(judge)) {
        const { started_at: started, ended_at: ended, duration_ms: duration } = shown;
        if (started == null) judge.expect(duration == null, 'no duration where nobody picked up', duration, answer);
        else if (ended != null) judge.expectEqual(duration, Date.parse(ended) - Date.parse(started), 'from start to end', answer);
      }
    }),

    check('speechify/conversation/reason-when-over', async (judge) => {
      for (const { shown, answer } of await inEachState(judge)) {
        if (shown.ended_at == null) judge.expect(shown.end_reason == null, 'no end_reason yet', shown.end_reason, answer);
      }
    }),

    check('speechify/conversation/no-system-variables', async (judge) => {
      for (const { shown, answer } of await inEachState(judge)) {
        const reserved = Object.keys(shown.dynamic_variables ?? {}).filter((name) => name.startsWith('system__'));
        judge.expectEqual(reserved, [], 'variables that begin with system__', answer);
      }
    }),

    check('speechify/start/pending', changing, async (judge) => {
      const agent = await judge.supplies.lasting('agent_id');
      const answer = await judge.given('createConversation', { params: { agent_id: agent } });
      const { conversation } = answer.json as Schemas['ConversationMade'];
      const { shown } = await read(judge, conversation.id);
      for (const { agent_id, status, started_at = null, ended_at = null } of [conversation, shown]) {
        const expected = { agent_id: agent, status: 'pending', started_at: null, ended_at: null };
        judge.expectEqual({ agent_id, status, started_at, ended_at }, expected, 'a conversation of that agent that waits', answer);
      }
    }),

    check('speechify/start/can-speak', changing, async (judge) => {
      const answer = await judge.given('createConversation');
      const { token } = answer.json as Schemas['ConversationMade'];
      const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}') as { video?: object };
      const expected = { roomJoin: true, canPublish: true };
      judge.expectEqual({ ...claims.video, ...expected }, claims.video ?? null, `a token for ${JSON.stringify(expected)}`, answer);
    }),

    check('speechify/start/languages', changing, (judge) => expectRefused(judge, { language: 'tlh' })),

    check('speechify/start/no-system-variables', changing, (judge) =>
      expectRefused(judge, { dynamic_variables: { system__conversation_id: 'mine' } }),
    ),

    check('speechify/start/variables-shown', changing, async (judge) => {
      const answer = await judge.given('createConversation', { body: { dynamic_variables: { first_name: 'Maya' } } });
      const { shown } = await read(judge, (answer.json as Schemas['ConversationMade']).conversation.id);
      judge.expectEqual(shown.dynamic_variables?.['first_name'], 'Maya', 'the variable that was sent', answer);
    }),
  ];
}

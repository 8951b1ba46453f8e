import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { once } from '../../bench.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { besides } from '../../rules/access.ts';
import type { Answer } from '../../wire.ts';
import { legacyIds, misshapen, unknownIn } from './ids.ts';

type Members = Readonly<Record<string, unknown>>;
type Conversation = components['schemas']['Conversation'];
type TakeOver = components['schemas']['TakeOver'];

const changing = { changes: true };
const unstarted = { status: 'completed', started_at: null, duration_ms: null };

const read = async (judge: Judge, id: string): Promise<Conversation> =>
  (await judge.given('getConversation', { params: { conversation_id: id } })).json as Conversation;

/** Ends a conversation of its own. @returns it as it reads afterwards. */
async function endAnew(judge: Judge, meaning: string): Promise<{ readonly id: string; readonly conversation: Conversation }> {
  const id = await judge.supplies.fresh(meaning);
  await judge.given('endConversation', { params: { conversation_id: id } });
  return { id, conversation: await read(judge, id) };
}

/** What a token grants in a room; nothing when it is none. */
function grantsOf(token: unknown): Members {
  try {
    const claims = JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString()) as { video?: Members };
    return claims.video ?? {};
  } catch {
    return {};
  }
}

/** A conversation that was taken over, which several checks look at. */
const taken = once(async (judge) => {
  const id = await judge.supplies.fresh('live_conversation');
  const answer = await judge.given('takeOverConversation', { params: { conversation_id: id } });
  const shown = answer.json as TakeOver;
  return { id, answer, shown, video: grantsOf(shown.token) };
});

const mint = (judge: Judge, id: string): Promise<Answer> => judge.send('mintShadowToken', { params: { conversation_id: id } });

async function expectNone(judge: Judge, ids: (id: string) => readonly string[]): Promise<void> {
  await judge.permitted('mintShadowToken');
  for (const id of ids(await judge.supplies.lasting('live_conversation'))) judge.expectStatus(await mint(judge, id), 404);
}

/** A conversation in a state in which nobody may join. */
async function expectConflict(judge: Judge, meaning: string, operation = 'mintShadowToken'): Promise<void> {
  await judge.permitted(operation);
  const answer = await judge.send(operation, { params: { conversation_id: await judge.supplies.lasting(meaning) } });
  judge.expectError(answer, 'conflict');
  const { token } = (answer.json ?? {}) as { token?: unknown };
  judge.expect(token === undefined && !/\beyJ[\w-]+\.[\w-]+\./.test(answer.body), 'no token', answer.body, answer);
}

/** Who may listen in on which conversation, speak in it, and end it. All of them are POSTs, so none of this is sent to a target that may only be read. */
export function liveConversationChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const mints = { changes: true };
  return [
    check('speechify/shadow/any-role', mints, async (judge) => {
      for (const role of judge.operation('mintShadowToken').access.roles ?? []) {
        await judge.succeed('mintShadowToken', { key: judge.target.withRole(role) });
      }
    }),

    check('speechify/shadow/role-needed', mints, async (judge) => {
      const key = judge.target.withoutRole(judge.operation('mintShadowToken').access.roles ?? []);
      await judge.permitted('mintShadowToken');
      judge.expectStatus(await judge.sample('mintShadowToken', { key }), 403);
    }),

    check('speechify/shadow/no-body', mints, async (judge) => {
      const { params = {} } = await judge.ask('mintShadowToken');
      judge.expectStatus(await judge.send('mintShadowToken', { params }), 200);
    }),

    check('speechify/shadow/unknown', mints, async (judge) => {
      await judge.permitted('mintShadowToken');
      judge.expectStatus(await judge.send('mintShadowToken', { params: unknownIn(judge, 'mintShadowToken') }), 404);
    }),

    check('speechify/shadow/prefixed-id-only', mints, async (judge) => {
      await expectNone(judge, (id) => [...legacyIds(id), id.replace('conv_', 'agent_')]);
    }),

    check('speechify/shadow/malformed-is-unknown', mints, (judge) => expectNone(judge, misshapen)),

    check('speechify/shadow/foreign-is-unknown', mints, async (judge) => {
      const operation = judge.operation('mintShadowToken');
      const key = judge.target.outsider(operation.access);
      await judge.permitted('mintShadowToken');
      const theirs = await judge.ask('mintShadowToken');
      const nobodys = { params: unknownIn(judge, 'mintShadowToken') };
      const foreign = await judge.send('mintShadowToken', { ...theirs, key });
      const unknown = await judge.send('mintShadowToken', { ...nobodys, key });
      const [actual, expected] = [besides(spec, operation, foreign, theirs), besides(spec, operation, unknown, nobodys)];
      judge.expectEqual(actual, expected, 'what an unknown conversation is answered', foreign);
    }),

    check('speechify/shadow/over', mints, (judge) => expectConflict(judge, 'ended_conversation')),

    check('speechify/shadow/pending', mints, (judge) => expectConflict(judge, 'pending_conversation')),

    check('speechify/end/ends-it', changing, async (judge) => {
      const { conversation } = await endAnew(judge, 'live_conversation');
      const { status, ended_at: ended } = conversation;
      judge.expect(status === 'completed' && typeof ended === 'string', 'completed, with an ended_at', { status, ended_at: ended });
    }),

    check('speechify/end/pending-too', changing, async (judge) => {
      const { conversation } = await endAnew(judge, 'pending_conversation');
      const { status, started_at, duration_ms } = conversation;
      judge.expectEqual({ status, started_at: started_at ?? null, duration_ms: duration_ms ?? null }, unstarted, 'what was never joined');
    }),

    check('speechify/end/again', changing, async (judge) => {
      const { id, conversation } = await endAnew(judge, 'live_conversation');
      judge.expectStatus(await judge.send('endConversation', { params: { conversation_id: id } }), 204);
      const { status, ended_at } = await read(judge, id);
      judge.expectEqual({ status, ended_at }, { status: conversation.status, ended_at: conversation.ended_at }, 'the end as it was');
    }),

    check('speechify/take-over/live-only', changing, async (judge) => {
      await expectConflict(judge, 'pending_conversation', 'takeOverConversation');
      await expectConflict(judge, 'ended_conversation', 'takeOverConversation');
    }),

    check('speechify/take-over/is-heard', changing, async (judge) => {
      const { video, answer } = await taken(judge);
      const { roomJoin, canPublish, canSubscribe } = video;
      const may = (grant: unknown) => grant === undefined || grant === true;
      judge.expect(roomJoin === true && may(canPublish) && may(canSubscribe), 'a grant to join, publish and subscribe', video, answer);
    }),

    check('speechify/take-over/is-seen', changing, async (judge) => {
      const { video, answer } = await taken(judge);
      judge.expect(!video['hidden'], 'hidden false in the token', video['hidden'], answer);
    }),

    check('speechify/take-over/one-room', changing, async (judge) => {
      const { id, shown, video, answer } = await taken(judge);
      judge.expectEqual(video['room'], shown.room_name, 'room_name in the token', answer);
      const { token } = (await mint(judge, id)).json as { token?: unknown };
      judge.expectEqual(grantsOf(token)['room'], shown.room_name, 'the room of an observer');
    }),
  ];
}

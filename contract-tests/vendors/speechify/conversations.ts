import type { Spec } from '../../../openapi/spec.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { besides } from '../../rules/access.ts';
import type { Answer } from '../../wire.ts';
import { legacyIds, misshapen, unknownIn } from './ids.ts';

const mint = (judge: Judge, id: string): Promise<Answer> => judge.send('mintShadowToken', { params: { conversation_id: id } });

async function expectNone(judge: Judge, ids: (id: string) => readonly string[]): Promise<void> {
  await judge.permitted('mintShadowToken');
  for (const id of ids(await judge.supplies.lasting('live_conversation'))) judge.expectStatus(await mint(judge, id), 404);
}

/** A conversation in a state in which nobody may listen. */
async function expectConflict(judge: Judge, meaning: string): Promise<void> {
  await judge.permitted('mintShadowToken');
  const answer = await mint(judge, await judge.supplies.lasting(meaning));
  judge.expectError(answer, 'conflict');
  const { token } = (answer.json ?? {}) as { token?: unknown };
  judge.expect(token === undefined && !/\beyJ[\w-]+\.[\w-]+\./.test(answer.body), 'no token', answer.body, answer);
}

/** Who may listen in on which conversation. Minting is a POST, so none of this is sent to a target that may only be read. */
export function conversationChecks(spec: Spec): Check[] {
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
  ];
}

import type { components } from '../../../openapi/meetric/types.gen.ts';
import type { Spec } from '../../../openapi/promises.ts';
import { shown } from '../../answers.ts';
import { type Ask, once } from '../../bench.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { unknownId } from './samples.ts';

type Meta = components['schemas']['Meta'];

/** Milliseconds by which the clocks of two machines may differ. */
const tolerance = 300_000;

/** What each operation that only reads answers when it succeeds: asked for once a run. */
const successes = once(async (judge): Promise<readonly Answer[]> => {
  const readers = judge.spec.operations.filter(({ method, access }) => method === 'GET' && !access.public);
  const answers = await Promise.all(readers.map(({ id }) => judge.sample(id)));
  return answers.filter(({ status }) => status < 300);
});

/** Expects a request that must fail to be answered in the form of all failures. Which failure it is, others look at. */
async function expectEnvelope(judge: Judge, operation: string, wrong: (judge: Judge) => Partial<Ask>): Promise<void> {
  await judge.permitted(operation);
  const answer = await judge.sample(operation, wrong(judge));
  judge.expect(answer.status >= 400, 'a failure', shown(answer), answer);
  const { statusCode, message, _meta: meta } = (answer.json ?? {}) as Record<string, unknown>;
  judge.expectEqual(statusCode ?? null, answer.status, 'the status once more in statusCode', answer);
  judge.expect(typeof message === 'string' || Array.isArray(message), 'a message', answer.body, answer);
  judge.expect(meta === undefined, 'no _meta in a failure', answer.body, answer);
}

function expectMeta(judge: Judge, answer: Answer, now: number): void {
  const { _meta: meta } = answer.json as { _meta?: Partial<Meta> };
  const { token_prefix: prefix = '', timestamp = '' } = meta ?? {};
  const token = answer.request.headers['Authorization']?.replace('Bearer ', '') ?? '';
  judge.expect(prefix.length > 3 && token.startsWith(prefix), 'in _meta.token_prefix the beginning of the token that asked', meta, answer);
  const near = Math.abs(Date.parse(timestamp) - now) < tolerance;
  judge.expect(near, `in _meta.timestamp the moment of the answer, about ${new Date(now).toISOString()}`, meta, answer);
}

/** Every text that begins like a moment, with the path to it. */
function* moments(value: unknown, path: string): Generator<readonly [path: string, moment: string]> {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}/.test(value)) yield [path, value];
  if (value === null || typeof value !== 'object') return;
  for (const [name, member] of Object.entries(value)) yield* moments(member, path === '' ? name : `${path}.${name}`);
}

export function expectMoments(judge: Judge, json: unknown, answer?: Answer): void {
  for (const [path, moment] of moments(json, '')) {
    const exact = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(moment);
    judge.expect(exact, `${path} in UTC with milliseconds and a Z`, moment, answer);
  }
}

export function expectIdsOnce(judge: Judge, rows: readonly { readonly id: string }[], answer: Answer): void {
  const ids = rows.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  judge.expect(twice === undefined, 'every id once', `${twice} twice`, answer);
}

/** Lists whose rows have ids: the operation, and where the rows are. */
const lists = [
  ['listUsers', 'users'],
  ['listTeams', 'teams'],
  ['listDepartments', 'departments'],
  ['listConversations', 'conversations'],
  ['listInsights', 'insights'],
] as const;

export function answerChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('meetric/errors/envelope#no-key', (judge) => expectEnvelope(judge, 'getAccount', () => ({ key: null }))),
    check('meetric/errors/envelope#bad-request', (judge) =>
      expectEnvelope(judge, 'listConversations', () => ({ query: { medium: 'telegram' } })),
    ),
    check('meetric/errors/envelope#unknown-id', (judge) => expectEnvelope(judge, 'getConversation', () => ({ params: { id: unknownId } }))),
    check('meetric/errors/envelope#missing-scope', (judge) =>
      expectEnvelope(judge, 'listUsers', ({ target }) => ({ key: target.withoutScope('users') })),
    ),

    check('meetric/meta/on-every-success', async (judge) => {
      const all = await successes(judge);
      const now = await judge.now();
      for (const answer of all) expectMeta(judge, answer, now);
    }),

    check('meetric/meta/on-every-success#joinNotetaker', { changes: true }, async (judge) => {
      const answer = await judge.given('joinNotetaker');
      expectMeta(judge, answer, await judge.now());
    }),

    check('meetric/meta/prefix-of-the-token', async (judge) => {
      for (const key of judge.target.keys.slice(0, 2)) {
        const answer = await judge.given('getAccount', { key });
        const { _meta: meta } = answer.json as { _meta: Meta };
        judge.expectEqual(meta.token_prefix, key.secret.slice(0, 11), `the first 11 characters of the token ${key.name}`, answer);
      }
    }),

    check('meetric/times/iso', async (judge) => {
      for (const answer of await successes(judge)) expectMoments(judge, answer.json, answer);
    }),

    ...lists.map(([operation, member]) =>
      check(`meetric/ids/once-in-a-list#${member}`, async (judge) => {
        const answer = await judge.given(operation);
        expectIdsOnce(judge, (answer.json as Record<string, { id: string }[]>)[member] ?? [], answer);
      }),
    ),
  ];
}

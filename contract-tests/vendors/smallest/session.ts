import type { Spec } from '../../../openapi/promises.ts';
import { shown } from '../../answers.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import { Judge } from '../../judge.ts';
import { Target } from '../../target.ts';
import type { Answer } from '../../wire.ts';
import { session, sessionsWork, subscribe, unknownCall } from './samples.ts';

/** Requests that are refused for different reasons. @throws Blocked when none is. */
export async function refusals(judge: Judge): Promise<readonly Answer[]> {
  const answers = [
    await judge.sample(subscribe, { key: null }),
    await judge.sample(subscribe, { query: {} }),
    await judge.sample(subscribe, { query: { callId: unknownCall } }),
  ].filter(({ status }) => status >= 400);
  if (answers.length === 0) throw new Blocked('nothing is refused');
  return answers;
}

/** Sends a request of a session for an organisation. @throws NotRun where a session is not what we assume. */
async function forOrganization(judge: Judge, id: string): Promise<Answer> {
  if (!(await sessionsWork(judge))) judge.skip('sessions are not kept in a cookie named session with a key in it, as they are with us');
  return await judge.sample(subscribe, session(judge, { 'X-Organization-Id': id }));
}

export function sessionChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('smallest/errors/envelope', async (judge) => {
      for (const answer of await refusals(judge)) {
        const { status, errors } = Object(answer.json) as { status?: unknown; errors?: unknown };
        const texts = Array.isArray(errors) && errors.length > 0 && errors.every((text) => typeof text === 'string' && text !== '');
        judge.expect(status === false && texts, 'status false, and errors with at least one text', answer.body, answer);
      }
    }),

    check('smallest/auth/key-required', async (judge) => {
      await judge.permitted(subscribe);
      judge.expectError(await judge.sample(subscribe, { key: null }), 'unauthorized');
    }),

    check('smallest/auth/key-required#unknown-session', async (judge) => {
      await judge.permitted(subscribe);
      judge.expectError(await judge.sample(subscribe, { key: null, headers: { Cookie: 'session=nobody' } }), 'unauthorized');
    }),

    check('smallest/auth/bearer', async (judge) => {
      await judge.succeed(subscribe);
    }),

    check('smallest/auth/session-cookie', async (judge) => {
      await judge.permitted(subscribe);
      await judge.succeed(subscribe, session(judge));
    }),

    check('smallest/auth/members-only', async (judge) => {
      await judge.permitted(subscribe);
      const { roles = [] } = judge.operation(subscribe).access;
      judge.expectError(await judge.sample(subscribe, { key: judge.target.withoutRole(roles) }), 'forbidden');
    }),

    check('smallest/organization/of-a-session#own', async (judge) => {
      judge.expectStatus(await forOrganization(judge, await judge.supplies.lasting('organization_id')), 200);
    }),

    check('smallest/organization/of-a-session#no-id', async (judge) => {
      judge.expectError(await forOrganization(judge, 'no id at all'), 'invalid_organization');
    }),

    check('smallest/organization/of-a-session#unknown', async (judge) => {
      judge.expectError(await forOrganization(judge, '0'.repeat(24)), 'organization_not_found');
    }),

    check('smallest/organization/of-a-session#foreign', async (judge) => {
      judge.expectError(await forOrganization(judge, await judge.supplies.lasting('foreign_organization_id')), 'not_a_member');
    }),

    check('smallest/organization/ignored-with-a-key', async (judge) => {
      await judge.permitted(subscribe);
      judge.expectStatus(await judge.sample(subscribe, { headers: { 'X-Organization-Id': 'no id at all' } }), 200);
    }),

    check('smallest/request-id/named', async (judge) => {
      await judge.permitted(subscribe);
      const answers = [await judge.sample(subscribe), await judge.sample(subscribe), ...(await refusals(judge))];
      const seen = new Set<string>();
      for (const answer of answers) {
        const id = answer.headers['x-request-id'] ?? '';
        judge.expect(id !== '' && !seen.has(id), 'an x-request-id that no other answer has', id || 'none', answer);
        seen.add(id);
      }
    }),

    check('smallest/request-id/echoed', async (judge) => {
      await judge.permitted(subscribe);
      const headers = { 'X-Request-Id': 'contract-suite.7' };
      for (const answer of [await judge.sample(subscribe, { headers }), await judge.sample(subscribe, { headers, query: {} })]) {
        judge.expectEqual(answer.headers['x-request-id'], 'contract-suite.7', 'x-request-id', answer);
      }
    }),

    check('smallest/base/alias', async (judge) => {
      const [usual = '', alias = ''] = spec.prefixes;
      if (!judge.target.url.endsWith(usual)) judge.skip(`the older path is known only where the API is under ${usual}`);
      const url = `${judge.target.url.slice(0, -usual.length)}${alias}`;
      const there = new Judge({ ...judge.bench, target: new Target({ ...judge.target.file, url }) });
      await judge.permitted(subscribe);
      const answer = await there.sample(subscribe);
      judge.expect(answer.status === 200, `200 under ${url} too`, shown(answer), answer);
    }),
  ];
}

import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import type { Sample } from '../../bench.ts';
import { type Check, checksOf } from '../../check.ts';
import { declared } from '../../declared.ts';
import type { Judge } from '../../judge.ts';
import type { TargetKey } from '../../target.ts';
import { dataOf, makeAgent } from './agents.ts';

type Schemas = components['schemas'];
type Account = Schemas['Account'];

const alone = { changes: true, movesTime: true };
const user = async (judge: Judge): Promise<Schemas['User']> => dataOf(await judge.given('getUser'));
const account = async (judge: Judge, key?: TargetKey): Promise<Account> =>
  (await judge.given('getAccountDetails', key && { key })).json as Account;
const nameOf = async (judge: Judge): Promise<string> => (await account(judge)).organizations?.[0]?.name ?? 'none';
const places = async (judge: Judge): Promise<Schemas['Concurrency']> => dataOf(await judge.given('getConcurrency'));

/** A reservation of nothing for an agent that there is. */
const nothing = async (judge: Judge) => ({ agentId: await makeAgent(judge), webcall: 0, outbound: 0, inbound: 0, chat: 0 });

export const accountSamples: Readonly<Record<string, Sample>> = {
  getUser: async () => ({}),
  getSubscription: async () => ({}),
  getAccountDetails: async () => ({}),
  // To the name that it has: nobody minds.
  updateOrganizationName: async (judge) => ({ body: { name: await nameOf(judge) } }),
  getConcurrency: async () => ({}),
  updateReservations: async (judge) => ({ body: { reservations: [await nothing(judge)] } }),
};

export function accountChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('smallest/user/in-full', async (judge) => {
      const members = ['_id', 'firstName', 'lastName', 'userEmail', 'authProvider', 'isEmailVerified', 'organizationId'];
      const found = Object.keys(await user(judge));
      judge.expectEqual(
        members.filter((member) => !found.includes(member)),
        [],
        'the members that are missing',
      );
    }),

    check('smallest/subscription/of-the-organization', async (judge) => {
      const { organization } = dataOf<Schemas['Subscription']>(await judge.given('getSubscription'));
      judge.expectEqual(organization, (await user(judge)).organizationId, 'organization, that of the user');
    }),

    check('smallest/subscription/limits-are-whole', async (judge) => {
      const answer = await judge.given('getSubscription');
      const { limits = {}, features = {} } = declared(judge.spec, 'Subscription', dataOf(answer)) as Schemas['Subscription'];
      judge.expect(Object.values(limits).every(Number.isInteger), 'limits in whole numbers', limits, answer);
      judge.expect(
        Object.values(features).every((feature) => typeof feature === 'boolean'),
        'features that are true or false',
        features,
        answer,
      );
    }),

    check('smallest/account/bare', async (judge) => {
      const answer = await judge.given('getAccountDetails');
      const { status, success, data } = answer.json as Record<string, unknown>;
      judge.expectEqual([status, success, data].filter((member) => member !== undefined).length, 0, 'members of an envelope', answer);
    }),

    check('smallest/account/agrees-with-the-user', async (judge) => {
      const { _id: userId, userEmail: email, organizationId } = await user(judge);
      const shown = await account(judge);
      judge.expectEqual({ userId: shown.userId, email: shown.email }, { userId, email }, 'the user');
      const ids = shown.organizations?.map(({ orgId }) => orgId) ?? [];
      judge.expect(ids.includes(organizationId), `the organisation ${organizationId}`, ids);
    }),

    ...Object.entries({ owner: 0, member: 1 }).map(([role, figure]) =>
      check(`smallest/account/role-in-figures#${role}`, async (judge) => {
        const [organization] = (await account(judge, judge.target.withRole(role))).organizations ?? [];
        judge.expectEqual(organization?.roleId, figure, 'roleId');
      }),
    ),

    check('smallest/account/renamed', alone, async (judge) => {
      const before = await nameOf(judge);
      const answer = await judge.given('updateOrganizationName', { body: { name: 'Contract suite' } });
      judge.expectEqual((answer.json as { name?: unknown }).name, 'Contract suite', 'name', answer);
      const after = await nameOf(judge);
      await judge.given('updateOrganizationName', { body: { name: before } });
      judge.expectEqual(after, 'Contract suite', 'the name in the account');
    }),

    check('smallest/account/bad-name-in-its-own-words', async (judge) => {
      await judge.permitted('updateOrganizationName');
      const answer = await judge.send('updateOrganizationName', { body: {} });
      judge.expectStatus(answer, 400);
      const { success, message } = Object(answer.json) as Record<string, unknown>;
      judge.expect(success === false && typeof message === 'string', 'success false, and a message', answer.body, answer);
    }),

    check('smallest/concurrency/adds-up', alone, async (judge) => {
      const { orgLimit, totalReserved, unreservedPool } = await places(judge);
      judge.expectEqual(totalReserved + unreservedPool, orgLimit, 'totalReserved and unreservedPool together');
    }),

    check('smallest/concurrency/reserved', alone, async (judge) => {
      const wanted = { ...(await nothing(judge)), outbound: 1 };
      const answer = await judge.given('updateReservations', { body: { reservations: [wanted] } });
      judge.expectEqual(dataOf<{ updated: number }>(answer).updated, 1, 'updated', answer);
      const { agentId, webcall, outbound, inbound, chat } =
        (await places(judge)).agents.find((each) => each.agentId === wanted.agentId) ?? {};
      await judge.given('updateReservations', { body: { reservations: [{ ...wanted, outbound: 0 }] } });
      judge.expectEqual({ agentId, webcall, outbound, inbound, chat }, wanted, 'what is kept for the agent');
    }),

    check('smallest/concurrency/not-beyond', alone, async (judge) => {
      await judge.permitted('updateReservations');
      const { orgLimit, totalReserved } = await places(judge);
      const wanted = { ...(await nothing(judge)), chat: orgLimit + 1 };
      judge.expectError(await judge.send('updateReservations', { body: { reservations: [wanted] } }), 'reserved_beyond_limit');
      judge.expectEqual((await places(judge)).totalReserved, totalReserved, 'totalReserved as before');
    }),
  ];
}

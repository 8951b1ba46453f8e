import type { operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Tenant } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import type { Handlers } from '../../http/operation.ts';
import { uuidOf } from '../../ids.ts';
import type { World } from '../../world.ts';
import { toObjectId, toOrganizationId } from './ids.ts';
import { plan } from './plan.ts';
import { done } from './replies.ts';
import { toNames, userOf } from './users.ts';

type Operation = 'getUser' | 'getSubscription' | 'getAccountDetails' | 'updateOrganizationName';

/** Names that organisations gave themselves, by tenant. */
const namesOf = (world: World): Map<string, string> => world.told<string>('smallest/organization-names');
const nameOf = (world: World, { name, title }: Tenant): string => namesOf(world).get(name) ?? title;

/** The first moment of the next month: until then everything is paid. */
function nextMonth(now: number): string {
  const [year, month] = toIso(now).split('-').map(Number) as [number, number];
  const [next, of] = month === 12 ? [1, year + 1] : [month + 1, year];
  return `${of}-${String(next).padStart(2, '0')}-01T00:00:00.000Z`;
}

export const account: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  getUser: ({ caller }) => {
    const user = userOf(caller);
    return {
      status: 200,
      body: done({
        _id: toObjectId(user.id),
        ...toNames(user),
        userEmail: user.email,
        authProvider: 'email',
        isEmailVerified: true,
        organizationId: toOrganizationId(caller.tenant.id),
      }),
    };
  },

  getSubscription: ({ caller, world, now }) => ({
    status: 200,
    body: done({
      _id: toObjectId(uuidOf(`smallest/subscription/${caller.tenant.name}`)),
      organization: toOrganizationId(caller.tenant.id),
      planId: plan.id,
      totalCredits: plan.credits,
      // A credit a call: what it costs is documented nowhere.
      currentCredits: Math.max(0, plan.credits - world.calls.count({ tenant: caller.tenant.name }, now)),
      renewalDate: nextMonth(now),
      subscriptionActive: true,
      onPremEnabled: false,
      limits: {
        agents: plan.agents,
        campaigns: plan.campaigns,
        numbers: plan.numbers,
        dailyCalls: plan.dailyCalls,
        concurrentCalls: plan.concurrentCalls,
        knowledgeBaseItemLimit: plan.knowledgeBaseItems,
        knowledgeBaseLimits: plan.knowledgeBases,
      },
      features: { telephony: true, webhooks: true },
    }),
  }),

  getAccountDetails: ({ caller, world }) => {
    const { tenant, key } = caller;
    const user = userOf(caller);
    return {
      status: 200,
      body: {
        userId: toObjectId(user.id),
        email: user.email,
        ...toNames(user),
        phone: null,
        picture: '',
        hasOnboarded: true,
        organizations: [
          {
            orgId: toOrganizationId(tenant.id),
            name: nameOf(world, tenant),
            ownerEmail: tenant.users.find(({ role }) => role === 'owner')?.email ?? user.email,
            roleId: key.role === 'owner' ? 0 : 1,
            onPremEnabled: false,
          },
        ],
      },
    };
  },

  updateOrganizationName: ({ body, world, caller }) => {
    namesOf(world).set(caller.tenant.name, body.name);
    return { status: 200, body: { success: true, name: body.name } };
  },
};

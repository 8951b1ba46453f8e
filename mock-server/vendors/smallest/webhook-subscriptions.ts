import type { operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Agent, Caller } from '../../accounts.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { changeSubscription, type Subscription } from '../../webhooks/subscriptions.ts';
import type { World } from '../../world.ts';
import { findAgent } from './agents.ts';
import { done } from './replies.ts';
import { findWebhook, toBinding, webhooksOf } from './webhook-endpoints.ts';
import { toSubscription } from './webhook-view.ts';
import { type Binding, detailsOf } from './webhooks.ts';

type Operation = 'listWebhookSubscriptions' | 'replaceWebhookSubscriptions' | 'deleteWebhookSubscriptions';

const agentOf = (world: World, caller: Caller, id: string, fail: Fail<'agent_not_found'>): Agent =>
  findAgent(world, caller, id) ?? fail('agent_not_found');

const bindingsOf = (webhook: Subscription): readonly Binding[] => detailsOf(webhook).bindings ?? [];

function bind(world: World, webhook: Subscription, bindings: readonly Binding[]): void {
  changeSubscription(world, webhook, { details: { ...webhook.details, bindings } });
}

/** Takes an agent out of every webhook that is told of its calls. */
function release(world: World, { id, tenant }: Agent): void {
  for (const webhook of webhooksOf(world, tenant)) {
    const others = bindingsOf(webhook).filter(({ agent }) => agent !== id);
    if (others.length < bindingsOf(webhook).length) bind(world, webhook, others);
  }
}

export const webhookSubscriptions: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listWebhookSubscriptions: ({ params, world, caller, fail }) => {
    const agent = agentOf(world, caller, params.agentId, fail);
    const all = webhooksOf(world, agent.tenant).flatMap((webhook) =>
      bindingsOf(webhook)
        .filter((binding) => binding.agent === agent.id)
        .map((binding) => toSubscription(webhook, binding)),
    );
    return { status: 200, body: done(all) };
  },

  replaceWebhookSubscriptions: ({ params, body, world, caller, fail }) => {
    const agent = agentOf(world, caller, params.agentId, fail);
    const webhook = findWebhook(world, agent.tenant, body.webhookId) ?? fail('webhook_not_found');
    release(world, agent);
    const added = [...new Set(body.eventTypes)].map((event) => toBinding(world, agent.id, event));
    bind(world, webhook, [...bindingsOf(webhook), ...added]);
    return { status: 201, body: done('Subscriptions created successfully') };
  },

  deleteWebhookSubscriptions: ({ params, world, caller, fail }) => {
    release(world, agentOf(world, caller, params.agentId, fail));
    return { status: 200, body: done('Subscriptions deleted successfully') };
  },
};

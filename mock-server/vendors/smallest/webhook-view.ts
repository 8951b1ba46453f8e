import type { components } from '../../../openapi/smallest/types.gen.ts';
import { toIso } from '../../call/time.ts';
import type { Subscription } from '../../webhooks/subscriptions.ts';
import type { World } from '../../world.ts';
import { isArchived, settingsOf } from './agent-view.ts';
import { toObjectId, toOrganizationId } from './ids.ts';
import { type Binding, detailsOf } from './webhooks.ts';

type Schemas = components['schemas'];

/** One event of one agent that a webhook is told of, as the agent's list has it. */
export const toSubscription = ({ id }: Subscription, binding: Binding): Schemas['WebhookSubscription'] => ({
  _id: toObjectId(binding.id),
  webhookId: toObjectId(id),
  agentId: toObjectId(binding.agent),
  eventType: binding.event,
  createdAt: toIso(binding.createdAt),
  updatedAt: toIso(binding.createdAt),
});

/** The same as the webhook has it: with the agent itself, as long as there is one. */
function toPopulated(world: World, webhook: Subscription, binding: Binding): Schemas['PopulatedSubscription'] {
  const agent = world.agents.get(binding.agent);
  return {
    ...toSubscription(webhook, binding),
    agentId:
      !agent || isArchived(agent)
        ? null
        : { _id: toObjectId(agent.id), name: agent.name, description: settingsOf(agent).description ?? '' },
  };
}

export function toWebhook(world: World, webhook: Subscription): Schemas['Webhook'] {
  const { description = '', bindings = [], createdBy } = detailsOf(webhook);
  return {
    _id: toObjectId(webhook.id),
    url: webhook.url,
    description,
    status: webhook.state === 'on' ? 'enabled' : 'disabled',
    organizationId: toOrganizationId(world.accounts.tenant(webhook.tenant).id),
    ...(createdBy !== undefined && { createdBy: toObjectId(createdBy) }),
    subscriptions: bindings.map((binding) => toPopulated(world, webhook, binding)),
    decryptedSecretKey: webhook.secret,
    createdAt: toIso(webhook.createdAt),
    updatedAt: toIso(webhook.updatedAt),
  };
}

import type { operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Caller } from '../../accounts.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { DestinationError } from '../../webhooks/destinations.ts';
import { changeSubscription, type Subscription, subscribe, subscriptionsOf, unsubscribe } from '../../webhooks/subscriptions.ts';
import type { World } from '../../world.ts';
import { findAgent } from './agents.ts';
import { toObjectId } from './ids.ts';
import { done } from './replies.ts';
import { userOf } from './users.ts';
import { toWebhook } from './webhook-view.ts';
import { type Binding, detailsOf, hook } from './webhooks.ts';

type Operation = 'listWebhooks' | 'createWebhook' | 'updateWebhook' | 'deleteWebhook';

export const webhooksOf = (world: World, tenant: string): Subscription[] =>
  [...subscriptionsOf(world).values()].filter((each) => each.vendor === 'smallest' && each.tenant === tenant);

/** The webhook of an organisation that an id names. */
export const findWebhook = (world: World, tenant: string, id: string): Subscription | undefined =>
  webhooksOf(world, tenant).find((each) => toObjectId(each.id) === id);

const webhookOf = (world: World, { key }: Caller, id: string, fail: Fail<'webhook_not_found'>): Subscription =>
  findWebhook(world, key.tenant, id) ?? fail('webhook_not_found');

export const toBinding = (world: World, agent: string, event: Binding['event']): Binding => ({
  id: world.mint.uuid(world.now),
  agent,
  event,
  createdAt: world.now,
});

/** A URL that may be sent to, and that no other webhook of the organisation has. */
function checkUrl(world: World, tenant: string, url: string, fail: Fail<'bad_request' | 'webhook_exists'>, own?: Subscription): void {
  try {
    world.settings.destinations.check(url);
  } catch (error) {
    if (error instanceof DestinationError) fail('bad_request', { issues: [{ path: 'endpoint', message: error.message }], ofState: true });
    throw error;
  }
  if (webhooksOf(world, tenant).some((each) => each.url === url && each !== own)) fail('webhook_exists');
}

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** Names that the server itself sends. */
const reserved = ['x-signature', 'host', 'content-length', 'content-type', 'connection', 'transfer-encoding'];

function checkHeaders(headers: Readonly<Record<string, string>>, fail: Fail<'bad_request'>): void {
  const refuse = (name: string, message: string) => fail('bad_request', { issues: [{ path: `headers.${name}`, message }] });
  for (const [name, value] of Object.entries(headers)) {
    if (!token.test(name)) refuse(name, 'Expected a header name as RFC 7230 has it');
    if (reserved.includes(name.toLowerCase())) refuse(name, 'The server itself sends this header');
    if (value.length > 1024) refuse(name, 'Expected at most 1024 characters');
    // A header is Latin 1 in one line; anything else could not be sent.
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) refuse(name, 'Expected text that can be sent in a header');
  }
  if (Object.keys(headers).length > 10) fail('bad_request', { issues: [{ path: 'headers', message: 'Expected at most 10 headers' }] });
}

export const webhookEndpoints: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listWebhooks: ({ query, world, caller, fail }) => {
    const { tenant } = caller.key;
    if (query.webhookId === undefined) return { status: 200, body: done(webhooksOf(world, tenant).map((each) => toWebhook(world, each))) };
    return { status: 200, body: done(toWebhook(world, findWebhook(world, tenant, query.webhookId) ?? fail('invalid_webhook_id'))) };
  },

  createWebhook: ({ body, world, caller, fail }) => {
    const { endpoint: url, description, events } = body;
    const { tenant } = caller.key;
    checkUrl(world, tenant, url, fail);
    const agents = events.map(({ agentId }) => (findAgent(world, caller, agentId) ?? fail('unknown_agent')).id);
    const bindings = events.map(({ eventType }, index) => toBinding(world, agents[index] as string, eventType));
    const secret = (hook.mintSecret as NonNullable<typeof hook.mintSecret>)(world);
    const made = subscribe(world, {
      vendor: 'smallest',
      tenant,
      url,
      secret,
      details: { description, bindings, createdBy: userOf(caller).id },
    });
    return { status: 201, body: done(toObjectId(made.id)) };
  },

  updateWebhook: ({ params, body, world, caller, fail }) => {
    const webhook = webhookOf(world, caller, params.id, fail);
    const { endpoint: url, description, headers } = body;
    if (url !== undefined) checkUrl(world, webhook.tenant, url, fail, webhook);
    if (headers) checkHeaders(headers, fail);
    const details = { ...detailsOf(webhook), ...(description !== undefined && { description }), ...(headers && { headers }) };
    changeSubscription(world, webhook, { ...(url !== undefined && { url }), details });
    return { status: 200, body: done(toObjectId(webhook.id)) };
  },

  deleteWebhook: ({ params, world, caller, fail }) => {
    const webhook = webhookOf(world, caller, params.id, fail);
    if (detailsOf(webhook).bindings?.length) fail('webhook_assigned');
    unsubscribe(world, webhook);
    return { status: 200, body: done('Webhook deleted successfully') };
  },
};

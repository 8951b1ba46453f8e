import type { components, operations, raises } from '../../../openapi/speechify/types.gen.ts';
import type { Caller } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { DestinationError } from '../../webhooks/destinations.ts';
import { mintSecret } from '../../webhooks/outbox.ts';
import { changeSubscription, type Subscription, subscribe, subscriptionsOf, unsubscribe } from '../../webhooks/subscriptions.ts';
import type { World } from '../../world.ts';
import { fromWebhookEndpointId, toWebhookEndpointId } from './ids.ts';
import { newestFirst, readPage } from './paging.ts';
import { detailsOf, type EndpointDetails, hook } from './webhooks.ts';

type Operation =
  | 'listWebhookEndpoints'
  | 'createWebhookEndpoint'
  | 'getWebhookEndpoint'
  | 'updateWebhookEndpoint'
  | 'deleteWebhookEndpoint'
  | 'rotateWebhookSecret';
type Shown = components['schemas']['Endpoint'];

/** How many endpoints a workspace may have. */
const most = 50;
const everything = '*';

const endpointsOf = (world: World, tenant: string): Subscription[] =>
  [...subscriptionsOf(world).values()].filter((each) => each.vendor === 'speechify' && each.tenant === tenant);

/** The endpoint of the caller's workspace that an id names; one of another workspace is as unknown as none. */
export function endpointOf(world: World, { key }: Caller, id: string, fail: Fail<'not_found'>): Subscription {
  const endpoint = subscriptionsOf(world).get(fromWebhookEndpointId(id) ?? '');
  return endpoint?.vendor === 'speechify' && endpoint.tenant === key.tenant
    ? endpoint
    : fail('not_found', { message: 'There is no such endpoint' });
}

/** Why nothing may be sent to a URL; undefined when it may. */
function refusalOf(world: World, url: string): string | undefined {
  try {
    world.settings.destinations.check(url);
    return undefined;
  } catch (error) {
    if (error instanceof DestinationError) return error.message;
    throw error;
  }
}

const eventsOf = (names: readonly string[]): readonly string[] | undefined => (names.includes(everything) ? undefined : names);

export const webhookEndpoints: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listWebhookEndpoints: ({ query, world, caller, fail }) => {
    const { rows, end } = readPage(newestFirst('endpoints', endpointsOf(world, caller.key.tenant)), query, fail);
    return { status: 200, body: { endpoints: rows.map(toEndpoint), ...end } };
  },

  createWebhookEndpoint: ({ body, world, caller, fail }) => {
    const { url, enabled_events: names, include = [], description = null } = body;
    const { tenant } = caller.key;
    const refusal = refusalOf(world, url);
    if (refusal !== undefined) fail('webhook_url_not_allowed', { message: refusal });
    if (endpointsOf(world, tenant).length >= most) fail('webhook_endpoint_limit_reached');
    const details: EndpointDetails = { include, description };
    const secret = mintSecret(world, hook);
    const made = subscribe(world, { vendor: 'speechify', tenant, url, secret, events: eventsOf(names), details: { ...details } });
    return { status: 201, body: { ...toEndpoint(made), secret } };
  },

  getWebhookEndpoint: ({ params, world, caller, fail }) => ({
    status: 200,
    body: toEndpoint(endpointOf(world, caller, params.webhook_endpoint_id, fail)),
  }),

  updateWebhookEndpoint: ({ params, body, world, caller, fail }) => {
    const endpoint = endpointOf(world, caller, params.webhook_endpoint_id, fail);
    const { url, enabled_events: names, description, disabled } = body;
    const refusal = url === undefined ? undefined : refusalOf(world, url);
    if (refusal !== undefined) fail('validation_failed', { issues: [{ path: 'url', message: refusal }], ofState: true });
    changeSubscription(world, endpoint, {
      ...(url !== undefined && { url }),
      ...(names && { events: eventsOf(names) }),
      ...(description !== undefined && { details: { ...endpoint.details, description } }),
      ...(disabled !== undefined && { state: disabled ? 'off' : 'on' }),
    });
    return { status: 200, body: toEndpoint(endpoint) };
  },

  deleteWebhookEndpoint: ({ params, world, caller, fail }) => {
    unsubscribe(world, endpointOf(world, caller, params.webhook_endpoint_id, fail));
    return { status: 204 };
  },

  rotateWebhookSecret: ({ params, world, caller, fail }) => {
    const endpoint = endpointOf(world, caller, params.webhook_endpoint_id, fail);
    const secret = mintSecret(world, hook);
    changeSubscription(world, endpoint, { secret });
    return { status: 200, body: { ...toEndpoint(endpoint), secret } };
  },
};

function toEndpoint(subscription: Subscription): Shown {
  const { id, url, events, state, createdAt, updatedAt } = subscription;
  const { include = [], description = null } = detailsOf(subscription);
  return {
    id: toWebhookEndpointId(id),
    url,
    enabled_events: [...(events ?? [everything])],
    include: [...include],
    description,
    disabled: state === 'off',
    created_at: toIso(createdAt),
    updated_at: toIso(updatedAt),
  };
}

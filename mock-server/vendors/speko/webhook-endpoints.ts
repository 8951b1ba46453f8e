import type { components, operations, raises } from '../../../openapi/speko/types.gen.ts';
import type { Caller } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { DestinationError } from '../../webhooks/destinations.ts';
import { changeSubscription, type Subscription, subscribe, subscriptionsOf, unsubscribe } from '../../webhooks/subscriptions.ts';
import type { World } from '../../world.ts';
import { detailsOf, type EndpointDetails, hook, secretOfOrganization } from './webhooks.ts';

type Operation =
  | 'listWebhookEndpoints'
  | 'createWebhookEndpoint'
  | 'getWebhookEndpoint'
  | 'updateWebhookEndpoint'
  | 'deleteWebhookEndpoint';
type Asked = Partial<components['schemas']['EndpointStart']>;

export const endpointsOf = (world: World, tenant: string): Subscription[] =>
  [...subscriptionsOf(world).values()].filter((each) => each.vendor === 'speko' && each.tenant === tenant);

function endpointOf(world: World, { key }: Caller, id: string, fail: Fail<'NOT_FOUND'>): Subscription {
  return endpointsOf(world, key.tenant).find((each) => each.id === id.toLowerCase()) ?? fail('NOT_FOUND');
}

/** What of a request only Speko knows, over what was there before. */
function toDetails(asked: Asked, before: EndpointDetails, fail: Fail<'VALIDATION_ERROR'>): EndpointDetails {
  const { name, allAgents, agentIds, filterTags, contentMode, signingSecretSource } = asked;
  const sent = Object.entries({ name, allAgents, agentIds, filterTags, contentMode, signingSecretSource });
  const details: EndpointDetails = { ...before, ...Object.fromEntries(sent.filter(([, value]) => value !== undefined)) };
  if (details.allAgents === false && !details.agentIds?.length)
    fail('VALIDATION_ERROR', { issues: [{ path: 'agentIds', message: 'Must name an agent where allAgents is false' }] });
  return details;
}

/** @throws ApiError where nothing may be sent to. */
function checkUrl(world: World, url: string | undefined, fail: Fail<'VALIDATION_ERROR'>): void {
  if (url === undefined) return;
  try {
    world.settings.destinations.check(url);
  } catch (error) {
    if (error instanceof DestinationError) fail('VALIDATION_ERROR', { issues: [{ path: 'url', message: error.message }], ofState: true });
    throw error;
  }
}

export const webhookEndpoints: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listWebhookEndpoints: ({ world, caller }) => ({ status: 200, body: { data: endpointsOf(world, caller.key.tenant).map(toEndpoint) } }),

  createWebhookEndpoint: ({ body, world, caller, fail }) => {
    const { url, events, signingSecret, signingSecretSource = 'workspace' } = body;
    const { tenant } = caller.key;
    checkUrl(world, url, fail);
    if (signingSecretSource === 'custom' && signingSecret === undefined)
      fail('VALIDATION_ERROR', { issues: [{ path: 'signingSecret', message: 'Must be given where its source is custom' }] });
    const secret = signingSecretSource === 'custom' ? (signingSecret as string) : secretOfOrganization(tenant);
    const made = subscribe(world, { vendor: 'speko', tenant, url, secret, events, details: { ...toDetails(body, {}, fail) } });
    return { status: 201, body: { ...toEndpoint(made), signingSecret: secret } };
  },

  getWebhookEndpoint: ({ params, world, caller, fail }) => ({ status: 200, body: toEndpoint(endpointOf(world, caller, params.id, fail)) }),

  updateWebhookEndpoint: ({ params, body, world, caller, fail }) => {
    const endpoint = endpointOf(world, caller, params.id, fail);
    const { url, events } = body;
    checkUrl(world, url, fail);
    const details = { ...toDetails(body, detailsOf(endpoint), fail) };
    changeSubscription(world, endpoint, { ...(url !== undefined && { url }), ...(events && { events }), details });
    return { status: 200, body: toEndpoint(endpoint) };
  },

  deleteWebhookEndpoint: ({ params, world, caller, fail }) => {
    unsubscribe(world, endpointOf(world, caller, params.id, fail));
    return { status: 204 };
  },
};

function toEndpoint(subscription: Subscription): components['schemas']['Endpoint'] {
  const { id, url, events, createdAt, updatedAt } = subscription;
  const {
    name = '',
    allAgents = true,
    agentIds = [],
    filterTags = [],
    contentMode = 'full',
    signingSecretSource = 'custom',
  } = detailsOf(subscription);
  return {
    id,
    name,
    url,
    events: [...(events ?? hook.events)],
    allAgents,
    agentIds: [...agentIds],
    filterTags: [...filterTags],
    contentMode,
    signingSecretSource,
    createdAt: toIso(createdAt),
    updatedAt: toIso(updatedAt),
  };
}

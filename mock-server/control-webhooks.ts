import type { SignatureRule } from '../openapi/promises.ts';
import type { components, operations, raises } from '../openapi/ringback/types.gen.ts';
import { signatureOf, verifies } from '../openapi/signature.ts';
import type { Vendor } from '../openapi/vendors.ts';
import { toIso } from './call/time.ts';
import { tenantOf } from './control-acts.ts';
import { Deferred, type Fail, type Handlers } from './http/operation.ts';
import { isFull, whyFull } from './made.ts';
import type { Server } from './server.ts';
import { type Delivery, deliveriesOf, statusOf } from './webhooks/deliveries.ts';
import { DestinationError } from './webhooks/destinations.ts';
import { deliverNow, type Sent } from './webhooks/outbox.ts';
import { countSubscriptions, type Subscription, subscriptionsOf } from './webhooks/subscriptions.ts';
import type { World } from './world.ts';

type Operation = 'listWebhooks' | 'subscribe' | 'unsubscribe' | 'listDeliveries' | 'getDelivery' | 'redeliver';

/** The part of the control API that is about what is sent out. */
export function webhooksOf(server: Server): Handlers<Pick<operations, Operation>, Pick<raises, Operation>> {
  return {
    listWebhooks: ({ world }) => ({
      status: 200,
      body: { webhooks: [...subscriptionsOf(world).values()].map(({ secret: _, ...shown }) => toSubscription(world, shown)) },
    }),

    subscribe: ({ body, world, fail }) => {
      const { vendor, url, secret, events } = body;
      checkEvents(server, vendor, events, fail);
      checkUrl(server, url, fail);
      const tenant = tenantOf(world, body.tenant).name;
      const keys = world.keys.of(vendor, tenant);
      const key = body.key === undefined ? keys[0] : keys.find(({ name }) => name === body.key);
      if (!key)
        return fail('bad_request', { message: `There is no key "${body.key}"; there are ${keys.map(({ name }) => name).join(', ')}.` });
      if (isFull(world, countSubscriptions(world))) fail('too_many', { message: `${whyFull(world)}.` });
      const made = world.commit<Subscription>('ringback/subscribe', {
        vendor,
        tenant,
        url,
        key: key.id,
        ...(secret !== undefined && { secret }),
        ...(events && { events }),
      });
      return { status: 201, body: toSubscription(world, made) };
    },

    unsubscribe: ({ params, world, fail }) => {
      if (!subscriptionsOf(world).has(params.id)) fail('unknown_webhook');
      world.commit('ringback/unsubscribe', { id: params.id });
      return { status: 204 };
    },

    listDeliveries: ({ world }) => ({ status: 200, body: { deliveries: [...deliveriesOf(world).values()].map(toDelivery) } }),

    getDelivery: ({ params, world, fail }) => ({
      status: 200,
      body: toDeliveryInFull(server, deliveriesOf(world).get(params.id) ?? fail('unknown_delivery')),
    }),

    redeliver: ({ params, world, fail }) => {
      const delivery = deliveriesOf(world).get(params.id) ?? fail('unknown_delivery');
      if (delivery.subscription.state === 'gone') fail('unknown_webhook', { message: 'Nobody is subscribed there any more.' });
      const settle = async () => {
        await deliverNow(world, delivery);
        return toDelivery(delivery);
      };
      return { status: 200, body: new Deferred(settle) };
    },
  };
}

/** A vendor announces only what it announces. */
function checkEvents(server: Server, vendor: Vendor, events: readonly string[] | undefined, fail: Fail<'bad_request'>): void {
  const known =
    server.vendors.find(({ api }) => api === vendor)?.hook?.events ?? fail('bad_request', { message: `${vendor} sends no webhooks here.` });
  const unknown = events?.find((event) => !known.includes(event));
  if (unknown !== undefined) fail('bad_request', { message: `${vendor} announces no "${unknown}"; there are ${known.join(', ')}.` });
}

function checkUrl(server: Server, url: string, fail: Fail<'destination_refused'>): void {
  try {
    server.destinations.check(url);
  } catch (error) {
    if (error instanceof DestinationError) fail('destination_refused', { message: error.message });
    throw error;
  }
}

function toSubscription(
  world: World,
  { id, vendor, tenant, url, key, events, secret }: Omit<Subscription, 'secret'> & { secret?: string },
): components['schemas']['Subscription'] {
  const owner = key === undefined ? null : (world.keys.known(key)?.key.name ?? key);
  return { id, vendor, tenant, url, key: owner, events: events ? [...events] : null, ...(secret !== undefined && { secret }) };
}

export const toDelivery = (delivery: Delivery): components['schemas']['Delivery'] => ({
  id: delivery.id,
  webhook: delivery.subscription.id,
  vendor: delivery.subscription.vendor,
  event: delivery.event,
  call: delivery.call.id,
  status: statusOf(delivery),
  createdAt: toIso(delivery.createdAt),
  nextAt: delivery.nextAt === undefined ? null : toIso(delivery.nextAt),
  attempts: delivery.attempts.map(({ at, status, error }) => ({ at: toIso(at), status: status ?? null, error: error ?? null })),
});

function toDeliveryInFull({ outbox, specs }: Server, delivery: Delivery): components['schemas']['DeliveryInFull'] {
  const { vendor, url, secret } = delivery.subscription;
  const sent = outbox.sentOf(delivery);
  const { webhooks } = specs[vendor];
  const rule = (webhooks.find(({ name }) => name === delivery.event) ?? webhooks.find(({ signature }) => signature))?.signature;
  return {
    ...toDelivery(delivery),
    url,
    sent: sent ? { headers: { ...sent.headers }, body: sent.body.toString() } : null,
    signature: sent && rule ? checkSignature(rule, secret, sent) : null,
  };
}

/** Holds what was sent against the contract, not against the code that signed it. */
function checkSignature(
  rule: SignatureRule,
  secret: string,
  { headers, body }: Sent,
): components['schemas']['DeliveryInFull']['signature'] {
  const message = { headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])) };
  return {
    header: rule.header,
    scheme: rule.scheme,
    signs: rule.signs,
    secret,
    sent: message.headers[rule.header.toLowerCase()] ?? null,
    expected: signatureOf(rule, secret, message, body),
    fits: verifies(rule, secret, message, body),
  };
}

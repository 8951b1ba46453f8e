import type { components, operations, raises } from '../../../openapi/speko/types.gen.ts';
import type { Caller } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import { Deferred, type Fail, type Handlers } from '../../http/operation.ts';
import { fromCursor, pageOf, toCursor } from '../../store/page.ts';
import { type Delivery, deliveriesOf, statusOf, succeeded } from '../../webhooks/deliveries.ts';
import { deliverNow } from '../../webhooks/outbox.ts';
import type { World } from '../../world.ts';
import { toAgentId, toCallId } from './ids.ts';
import { endpointsOf } from './webhook-endpoints.ts';
import { detailsOf } from './webhooks.ts';

type Operation = 'listWebhookDeliveries' | 'getWebhookDelivery' | 'redeliverWebhook';
type Shown = components['schemas']['Delivery'];

const newestFirst = (world: World, tenant: string): Delivery[] =>
  [...deliveriesOf(world).values()]
    .filter(({ subscription: { vendor, tenant: owner } }) => vendor === 'speko' && owner === tenant)
    .reverse();

const deliveryOf = (world: World, { key }: Caller, id: string, fail: Fail<'NOT_FOUND'>): Delivery => {
  const delivery = deliveriesOf(world).get(id.toLowerCase());
  return delivery?.subscription.vendor === 'speko' && delivery.subscription.tenant === key.tenant ? delivery : fail('NOT_FOUND');
};

export const webhookDeliveries: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listWebhookDeliveries: ({ query, world, caller, fail }) => {
    const { limit = 50, cursor, ...wanted } = query;
    const all = newestFirst(world, caller.key.tenant);
    const [last] =
      cursor === undefined ? [undefined] : (fromCursor(cursor) ?? fail('VALIDATION_ERROR', { message: 'The cursor is none of this list' }));
    const rest = last === undefined ? all : all.slice(1 + all.findIndex(({ id }) => id === last));
    const fits = (row: Shown) => Object.entries(wanted).every(([name, value]) => row[name as keyof typeof wanted] === value);
    const { rows, more } = pageOf(rest.map(toDelivery).filter(fits), limit);
    const end = more ? rows.at(-1) : undefined;
    const endpointOptions = endpointsOf(world, caller.key.tenant).map((each) => ({ id: each.id, name: detailsOf(each).name ?? '' }));
    return { status: 200, body: { data: [...rows], nextCursor: end ? toCursor(end.id) : null, endpointOptions } };
  },

  getWebhookDelivery: ({ params, world, caller, fail }) => ({ status: 200, body: toDelivery(deliveryOf(world, caller, params.id, fail)) }),

  redeliverWebhook: ({ params, world, caller, fail }) => {
    const delivery = deliveryOf(world, caller, params.id, fail);
    if (delivery.subscription.state === 'gone') fail('CANNOT_REDELIVER');
    const settle = async () => {
      await deliverNow(world, delivery);
      const last = delivery.attempts.at(-1);
      return { delivered: last !== undefined && succeeded(last), httpStatus: last?.status ?? null, error: last?.error ?? null };
    };
    return { status: 200, body: new Deferred(settle) };
  },
};

const statuses = { pending: 'pending', delivered: 'succeeded', failed: 'failed' } as const;

function toDelivery(delivery: Delivery): Shown {
  const { id, subscription, event, call, createdAt, attempts, tried, taken } = delivery;
  const last = attempts.at(-1);
  const dropped = subscription.state === 'gone' && !taken && tried === 0;
  return {
    id,
    endpointId: subscription.id,
    event,
    sessionId: toCallId(call),
    agentId: toAgentId(call.cast.agent),
    status: dropped ? 'cancelled' : statuses[statusOf(delivery)],
    attempts: tried,
    httpStatus: last?.status ?? null,
    error: last?.error ?? null,
    occurredAt: toIso(createdAt),
    deliveredAt: taken ? toIso(taken.at) : null,
    canRedeliver: subscription.state !== 'gone',
  };
}

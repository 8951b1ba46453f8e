import type { components, operations, raises } from '../../../openapi/meetric/types.gen.ts';
import { day, toIso } from '../../call/time.ts';
import type { Handlers } from '../../http/operation.ts';
import { type Delivery, deliveriesOf, statusOf } from '../../webhooks/deliveries.ts';
import { toMeta } from './meta.ts';

/** How far back the list goes. */
const listWindow = 7 * day;

export const deliveries: Handlers<Pick<operations, 'listWebhookDeliveries'>, Pick<raises, 'listWebhookDeliveries'>> = {
  listWebhookDeliveries: ({ query, world, now, caller }) => {
    const token = query.token_id?.toLowerCase();
    const rows = [...deliveriesOf(world).values()]
      .filter(
        ({ subscription, createdAt }) =>
          subscription.vendor === 'meetric' && subscription.tenant === caller.tenant.name && createdAt >= now - listWindow,
      )
      .filter(({ subscription }) => token === undefined || subscription.key === token)
      .reverse();
    return { status: 200, body: { deliveries: rows.map(toDelivery), _meta: toMeta(caller, now) } };
  },
};

function toDelivery(delivery: Delivery): components['schemas']['Delivery'] {
  const { id, event, call, createdAt, attempts, tried, taken } = delivery;
  const last = attempts.at(-1);
  return {
    id,
    event_type: event,
    resource_id: call.id,
    status: statusOf(delivery),
    attempts: tried,
    last_attempt_at: last ? toIso(last.at) : null,
    delivered_at: taken ? toIso(taken.at) : null,
    response_status: last?.status ?? null,
    created_at: toIso(createdAt),
  };
}

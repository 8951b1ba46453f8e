import type { components, operations, raises } from '../../../openapi/speechify/types.gen.ts';
import { toIso } from '../../call/time.ts';
import type { Handlers } from '../../http/operation.ts';
import { type Delivery, deliveriesOf, statusOf } from '../../webhooks/deliveries.ts';
import { toAgentId, toConversationId, toDeliveryId } from './ids.ts';
import { readPage } from './paging.ts';
import { endpointOf } from './webhook-endpoints.ts';

type Operation = 'listEndpointDeliveries';

export const webhookDeliveries: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listEndpointDeliveries: ({ params, query, world, caller, fail }) => {
    const { id } = endpointOf(world, caller, params.webhook_endpoint_id, fail);
    const own = [...deliveriesOf(world).values()].filter(({ subscription }) => subscription.id === id);
    const { rows, end } = readPage(newestDeliveries('endpoint-deliveries', own), query, fail);
    return { status: 200, body: { deliveries: rows.map(toDelivery), ...end } };
  },
};

/** Deliveries of this vendor as a list. What stood behind one that was forgotten is forgotten too. */
export const newestDeliveries = (name: string, all: readonly Delivery[]) => ({
  name,
  placeOf: ({ id }: Delivery) => id,
  after: (place: string | undefined) => {
    const own = all.filter(({ subscription }) => subscription.vendor === 'speechify');
    return own
      .slice(
        0,
        place === undefined
          ? own.length
          : Math.max(
              0,
              own.findIndex(({ id }) => id === place),
            ),
      )
      .reverse();
  },
});

export function toDelivery(delivery: Delivery): components['schemas']['Delivery'] {
  const { id, call, subscription, event, attempts, tried, createdAt } = delivery;
  const last = attempts.at(-1);
  return {
    id: toDeliveryId(id),
    conversation_id: toConversationId(call),
    agent_id: toAgentId(call.cast.agent),
    url: subscription.url,
    event,
    status: statusOf(delivery),
    attempt_count: tried,
    last_attempt_at: last ? toIso(last.at) : null,
    last_status_code: last?.status ?? null,
    last_error: last?.error ?? null,
    last_response_body: last?.body ?? null,
    created_at: toIso(createdAt),
  };
}

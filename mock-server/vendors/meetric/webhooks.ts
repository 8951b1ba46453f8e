import { createHmac } from 'node:crypto';
import type { components } from '../../../openapi/meetric/types.gen.ts';
import { toIso } from '../../call/time.ts';
import type { Hook } from '../../webhooks/outbox.ts';
import { toCompletedConversation } from './conversation-view.ts';
import { toTokenPrefix } from './meta.ts';

export const hook: Hook = {
  events: ['conversation.completed'],

  // Nobody talked in a call that nobody answered: it is processed, and becomes no conversation.
  announces: ({ type }, call) =>
    type === 'processed' && call.events.some((event) => event.type === 'answered') ? ['conversation.completed'] : [],

  body: ({ id, call, createdAt, subscription }, world): components['schemas']['ConversationCompleted'] => {
    const key = world.keys.known(subscription.key ?? '')?.key;
    return {
      event: 'conversation.completed',
      timestamp: toIso(createdAt),
      data: { conversation: toCompletedConversation(world, call, call.at(createdAt)) },
      _meta: { token_prefix: key ? toTokenPrefix(key) : 'mt_', delivery_id: id },
    };
  },

  headers: ({ id, event, subscription }, body, at) => ({
    'X-Webhook-Signature': `sha256=${createHmac('sha256', subscription.secret).update(body).digest('hex')}`,
    'X-Webhook-Event': event,
    'X-Webhook-Delivery-Id': id,
    'X-Webhook-Timestamp': String(Math.floor(at / 1000)),
  }),
};

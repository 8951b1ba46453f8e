import type { operations, raises } from '../../../openapi/speechify/types.gen.ts';
import type { Handlers } from '../../http/operation.ts';
import { deliveriesFor } from '../../webhooks/deliveries.ts';
import { conversationOf } from './conversations.ts';
import { evaluationsOf } from './evaluations.ts';
import { messagesOf, toMessage } from './messages.ts';
import { readPage } from './paging.ts';
import { newestDeliveries, toDelivery } from './webhook-deliveries.ts';

type Operation = 'listMessages' | 'listEvaluations' | 'listConversationDeliveries';

/** What there is to read about one conversation, a page at a time. */
export const conversationParts: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listMessages: ({ params, query, world, now, caller, fail }) => {
    const call = conversationOf(world, caller, params.conversation_id, fail);
    const { rows, end } = readPage(inOrder('messages', messagesOf(call.at(now))), query, fail);
    return { status: 200, body: { messages: rows.map(([message]) => toMessage(call, message)), ...end } };
  },

  listEvaluations: ({ params, query, world, now, caller, fail }) => {
    const call = conversationOf(world, caller, params.conversation_id, fail);
    const { rows, end } = readPage(inOrder('evaluations', evaluationsOf(call, call.at(now))), query, fail);
    return { status: 200, body: { evaluations: rows.map(([evaluation]) => evaluation), ...end } };
  },

  listConversationDeliveries: ({ params, query, world, caller, fail }) => {
    const call = conversationOf(world, caller, params.conversation_id, fail);
    const { rows, end } = readPage(newestDeliveries('conversation-deliveries', deliveriesFor(call)), query, fail);
    return { status: 200, body: { deliveries: rows.map(toDelivery), ...end } };
  },
};

/** A list in its own order, in which a row keeps its position for good. */
const inOrder = <Row>(name: string, all: readonly Row[]) => ({
  name,
  placeOf: ([, position]: readonly [Row, number]) => position,
  after: (place: number | undefined) => all.map((row, position) => [row, position] as const).slice(place === undefined ? 0 : place + 1),
});

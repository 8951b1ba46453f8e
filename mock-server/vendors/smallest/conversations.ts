import type { operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Handlers } from '../../http/operation.ts';
import { Shown } from '../../store/shown.ts';
import { callOf } from './calls.ts';
import { listed, toDispositionsConfig } from './conversation-list.ts';
import { toConversation, toDetails, toLog, toRow } from './conversation-view.ts';
import { fromCallId } from './ids.ts';
import { toPagination } from './paging.ts';
import { done, succeeded } from './replies.ts';

type Operation = 'listConversations' | 'searchConversations' | 'getConversation' | 'listRetries' | 'getConversationDetails';

/** A row tells much, and a page has many of them. */
const rows = new Shown(toRow);

export const conversations: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listConversations: ({ query, world, now, caller }) => {
    const page = listed(world, caller.key.tenant, query, now);
    const logs = page.rows.map((call) => rows.of(world, call, now).value);
    return { status: 200, body: done({ logs, pagination: toPagination(page), dispositionMetricsConfig: toDispositionsConfig(page.rows) }) };
  },

  searchConversations: ({ body, world, now, caller }) => {
    const found = body.callIds.flatMap((id) => fromCallId(world, caller.key.tenant, id) ?? []);
    const logs = [...new Set(found)].map((call) => toLog(world, call, call.at(now)));
    return { status: 200, body: done({ logs, total: logs.length, requestedCount: body.callIds.length }) };
  },

  getConversation: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.callId, fail);
    return { status: 200, body: done(toConversation(world, call, call.at(now))) };
  },

  // Nothing is tried again here, so every call is the first and only attempt.
  listRetries: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.callId, fail);
    return { status: 200, body: done({ retries: [toLog(world, call, call.at(now))] }) };
  },

  getConversationDetails: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.callId, fail);
    return { status: 200, body: succeeded(toDetails(world, call, call.at(now))) };
  },
};

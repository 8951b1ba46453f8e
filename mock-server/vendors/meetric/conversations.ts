import type { operations, raises } from '../../../openapi/meetric/types.gen.ts';
import type { Caller } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';
import { hour, toIso } from '../../call/time.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { toHex } from '../../ids.ts';
import type { CallQuery } from '../../store/call-book.ts';
import { pageOf } from '../../store/page.ts';
import { Pages, Shown } from '../../store/shown.ts';
import type { World } from '../../world.ts';
import { isConversation, toCompletedConversation, toConversation, toInsights, toTranscript } from './conversation-view.ts';
import { toMeta } from './meta.ts';
import { readPage } from './paging.ts';

type Operation = 'listConversations' | 'getConversation' | 'getTranscript' | 'listInsights' | 'getRecordingUrl' | 'getSummary';

type Page = operations['listConversations']['responses'][200]['content']['application/json'];

/** A conversation as lists show it. */
const rows = new Shown(toConversation);
const pages = new Pages<Page>('conversations');

export const conversations: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listConversations: ({ query, world, now, caller, fail }) => {
    const asked = readPage(query, now, fail);
    const span = { createdFrom: asked.from, createdTo: asked.to };
    const wanted = { tenant: caller.tenant.name, ...span, ...toFilter(query), alike: (call: Call) => isConversation(call.at(now)) };
    const { rows: calls, more } = pageOf(world.calls.newest(wanted, now), asked.limit);
    const last = more ? calls.at(-1) : undefined;
    const pagination = { has_more: more, next_cursor: last ? toIso(last.createdAt) : null, limit: asked.limit };
    const conversations = calls.map((call) => rows.of(world, call, now));
    return { status: 200, body: pages.of(conversations, { pagination, _meta: toMeta(caller, now) }) };
  },

  getConversation: ({ params, query, world, now, caller, fail }) => {
    const { call, state } = conversationOf(world, caller, params.id, now, fail);
    const included = (asked: string | undefined, scope: string) => asked === 'true' && caller.key.scopes.includes(scope);
    return {
      status: 200,
      body: {
        ...toCompletedConversation(world, call, state),
        ...(included(query.include_transcript, 'transcripts') && { transcript: toTranscript(world, call, state) ?? null }),
        ...(included(query.include_insights, 'insights') && { insights: toInsights(call, state) }),
        _meta: toMeta(caller, now),
      },
    };
  },

  getTranscript: ({ params, world, now, caller, fail }) => {
    const { call, state } = conversationOf(world, caller, params.id, now, fail);
    const transcript = toTranscript(world, call, state) ?? fail('transcript_not_available');
    return { status: 200, body: { conversation_id: call.id, transcript, _meta: toMeta(caller, now) } };
  },

  listInsights: ({ params, world, now, caller, fail }) => {
    const { call, state } = conversationOf(world, caller, params.id, now, fail);
    return { status: 200, body: { conversation_id: call.id, insights: toInsights(call, state), _meta: toMeta(caller, now) } };
  },

  getRecordingUrl: ({ params, world, now, caller, fail }) => {
    const { call, state } = conversationOf(world, caller, params.id, now, fail);
    const ready = state.recording === 'ready';
    return {
      status: 200,
      body: {
        conversation_id: call.id,
        has_recording: ready,
        recording_url: ready ? toRecordingUrl(call, now) : null,
        _meta: toMeta(caller, now),
      },
    };
  },

  getSummary: ({ params, world, now, caller, fail }) => {
    const { call, state } = conversationOf(world, caller, params.id, now, fail);
    const { analysedAt = fail('summary_not_available'), processedAt = analysedAt } = state;
    return {
      status: 200,
      body: {
        conversation_id: call.id,
        summary: call.script.analysis.summary,
        created_at: toIso(call.createdAt + analysedAt),
        updated_at: toIso(call.createdAt + Math.max(analysedAt, processedAt)),
        _meta: toMeta(caller, now),
      },
    };
  },
};

/** The conversation of the caller's account that an id names. One of another account, or not yet processed, is as unknown as none. */
function conversationOf(
  world: World,
  caller: Caller,
  id: string,
  now: number,
  fail: Fail<'conversation_not_found'>,
): { readonly call: Call; readonly state: CallState } {
  // A UUID means the same in capitals (RFC 9562).
  const call = world.calls.get(id.toLowerCase());
  if (call?.tenant !== caller.tenant.name) return fail('conversation_not_found');
  const state = call.at(now);
  return isConversation(state) ? { call, state } : fail('conversation_not_found');
}

type Query = NonNullable<operations['listConversations']['parameters']['query']>;

/** Ids are UUIDs, which mean the same in capitals (RFC 9562). */
const toFilter = ({ department_id, user_id, medium }: Query): Pick<CallQuery, 'department' | 'user' | 'medium'> => ({
  department: department_id?.toLowerCase(),
  user: user_id?.toLowerCase(),
  medium,
});

function toRecordingUrl(call: Call, now: number): string {
  const expires = Math.floor((now + hour) / 1000);
  return `https://recordings.example/${call.id}.ogg?expires=${expires}&signature=${toHex(`${call.id}/recording/${expires}`, 32)}`;
}

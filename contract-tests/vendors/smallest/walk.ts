import type { components } from '../../../openapi/smallest/types.gen.ts';
import type { Sighting, Walk } from '../../bench.ts';
import type { Judge } from '../../judge.ts';

type Operation = 'cancelConversation' | 'cancelQueuedConversation';

/** A call that is watched, and what is done to it before the second look. */
interface Watched {
  readonly callId: string;
  readonly act: Operation | undefined;
}

/** Milliseconds before the later looks. */
const pauses = [2500, 30_000];

async function look(judge: Judge, callId: string, caused: string): Promise<Sighting> {
  const answer = await judge.given('getConversation', { params: { callId } });
  return { subject: callId, state: (answer.json as components['schemas']['ConversationAnswer']).data.status, caused, answer };
}

async function cancel(judge: Judge, callId: string, act: Operation): Promise<void> {
  await judge.given(act, act === 'cancelConversation' ? { body: { callId } } : { params: { callId } });
}

/** What is watched: calls that run to their end, and calls that are cancelled. */
const scenes: readonly (readonly [meaning: string, act?: Operation])[] = [
  ['live_call', 'cancelConversation'],
  ['call_about_to_end'],
  ['dialling_call'],
  ['dialling_call', 'cancelConversation'],
  ['queued_call'],
  ['queued_call', 'cancelConversation'],
  ['queued_call', 'cancelQueuedConversation'],
];

async function begin(judge: Judge): Promise<Watched[]> {
  const watched: Watched[] = [];
  for (const [meaning, act] of scenes) watched.push({ callId: await judge.supplies.fresh(meaning), act });
  if (!judge.bench.control) return watched;
  const { json } = await judge.given('startOutboundCall');
  return [...watched, { callId: (json as components['schemas']['CallStarted']).data.conversationId, act: undefined }];
}

async function* conversations(judge: Judge): AsyncGenerator<Sighting> {
  const watched = await begin(judge);
  for (const { callId } of watched) yield await look(judge, callId, 'time');
  for (const { callId, act } of watched) {
    if (act) await cancel(judge, callId, act);
    yield await look(judge, callId, act ?? 'time');
  }
  for (const pause of pauses) {
    await judge.pass(pause);
    for (const { callId } of watched) yield await look(judge, callId, 'time');
  }
}

export const walks: Readonly<Record<string, Walk>> = { Conversation: conversations };

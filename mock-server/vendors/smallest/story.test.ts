import { createHmac } from 'node:crypto';
import { createParser } from 'eventsource-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import { useServer } from '../../test-client.ts';
import { Receiver } from '../../webhooks/test-receiver.ts';

type Schemas = components['schemas'];
type Event = Schemas['LiveEvent'];

const client = useServer();
let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.start();
});
afterAll(() => receiver.stop());

async function ask<Data>(path: string, method = 'GET', body?: object): Promise<Data> {
  const {
    status,
    body: answer,
    text,
  } = await client.ask<{ data: Data }>('smallest', path, { method, key: 'owner', ...(body && { body }) });
  expect({ status, text }).toMatchObject({ status: expect.toSatisfy((code: number) => code < 300) });
  return answer.data;
}

/** Listens to a call with a reader that is not ours. Its promise is kept when the server closes the stream. */
async function follow(callId: string): Promise<{ readonly events: Event[]; readonly closed: Promise<void> }> {
  const headers = { authorization: `Bearer ${client.keyOf('smallest', 'owner')}`, accept: 'text/event-stream' };
  const response = await fetch(`${client.server.url}/smallest/atoms/v1/events?callId=${callId}`, { headers });
  const events: Event[] = [];
  const parser = createParser({ onEvent: ({ data }) => void events.push(JSON.parse(data)) });
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) parser.feed(decoder.decode(chunk, { stream: true }));
  };
  return { events, closed: read() };
}

const typesOf = (events: readonly Event[]) => events.map(({ event_type: type }) => type);

test('an agent is made, calls, is heard, and what came of its calls is read and announced', async () => {
  // Make an agent, and have its calls announced.
  const agentId = await ask<string>('/agent', 'POST', { name: 'Recall', firstMessage: 'Hello, this is Acme.' });
  const webhookId = await ask<string>('/webhook', 'POST', { endpoint: receiver.url, description: 'Laptop', events: [] });
  await ask(`/agent/${agentId}/webhook-subscriptions`, 'POST', {
    webhookId,
    eventTypes: ['pre-conversation', 'post-conversation', 'analytics-completed'],
  });
  const { decryptedSecretKey: secret } = await ask<Schemas['Webhook']>(`/webhook?webhookId=${webhookId}`);

  // Call, and listen until it is over.
  const start = { agentId, phoneNumber: '+12025550180', variables: { name: 'Maya' } };
  const { conversationId: callId } = await ask<{ conversationId: string }>('/conversation/outbound', 'POST', start);
  const heard = await follow(callId);
  await client.advance('1m');
  await heard.closed;
  expect(typesOf(heard.events)).toEqual(expect.arrayContaining(['call_start', 'user_transcription', 'tts_completed', 'tool_call_end']));
  expect(typesOf(heard.events)[0]).toBe('sse_init');
  expect(typesOf(heard.events).slice(-2)).toEqual(['call_end', 'sse_close']);

  // Read what was said, where the recording lies, and what analysis found.
  const conversation = await ask<Schemas['Conversation']>(`/conversation/${callId}`);
  const said = conversation.transcript.map(({ content }) => content).join(' ');
  for (const { tts_text, user_transcription_text: text = tts_text } of heard.events) if (text !== undefined) expect(said).toContain(text);
  expect(conversation).toMatchObject({ status: 'completed', agent: { _id: agentId }, variables: { name: 'Maya' } });
  expect((await ask<{ presignedUrl: string }>(`/recordings/${callId}`)).presignedUrl).toContain('.wav?');
  expect((await ask<Schemas['ConversationDetails']['data']>(`/analytics/conversation-details/${callId}`)).agentName).toBe('Recall');
  expect((await ask<Schemas['Agent']>(`/agent/${agentId}`)).totalCalls).toBe(1);

  // The webhooks have come, and are genuine.
  const sent = receiver.received.map(({ headers, body }) => {
    expect(headers['x-signature']).toBe(createHmac('sha256', secret).update(body).digest('hex'));
    return JSON.parse(body.toString()) as Schemas['PostConversation'];
  });
  expect(sent.map(({ event }) => event.split('.')[1])).toEqual(['pre-conversation', 'post-conversation', 'analytics-completed']);
  expect(sent[1]?.metadata.transcript).toEqual(conversation.transcript);

  // Call again, and hang up in the middle.
  receiver.received.length = 0;
  const { conversationId: second } = await ask<{ conversationId: string }>('/conversation/outbound', 'POST', start);
  await client.advance('10s');
  const rest = await follow(second);
  await ask('/conversation/cancel', 'POST', { callId: second, reason: 'Enough' });
  await rest.closed;
  expect(rest.events.at(-1)).toMatchObject({ event_type: 'sse_close' });
  await client.advance('1m');
  const [, ended] = receiver.received.map(({ body }) => JSON.parse(body.toString()) as Schemas['PostConversation']);
  expect(ended?.metadata).toMatchObject({ callId: second, callData: { callStatus: 'cancelled' } });
  const { logs } = await ask<Schemas['ConversationPage']['data']>(`/conversation?agentIds=${agentId}`);
  expect(logs.map(({ callId: id, status }) => [id, status])).toEqual([
    [second, 'cancelled'],
    [callId, 'completed'],
  ]);
});

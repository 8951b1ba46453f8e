import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import { useServer } from '../../test-client.ts';
import { Receiver } from '../../webhooks/test-receiver.ts';

type Schemas = components['schemas'];
type Sent = Schemas['PostConversation'] | Schemas['PreConversation'] | Schemas['AnalyticsCompleted'];

const client = useServer();
const allEvents = ['pre-conversation', 'post-conversation', 'analytics-completed'] as const;
let receiver: Receiver;
let agentId: string;

const ask = <Data>(path: string, method = 'GET', body?: object, key = 'owner') =>
  client.ask<{ data: Data; errors?: string[] }>('smallest', path, { method, key, ...(body && { body }) });
const make = (body: object = {}) =>
  ask<string>('/webhook', 'POST', {
    endpoint: receiver.url,
    description: 'Laptop',
    events: allEvents.map((eventType) => ({ agentId, eventType })),
    ...body,
  });
const read = async (id: string) => (await ask<Schemas['Webhook']>(`/webhook?webhookId=${id}`)).body.data;
const subscriptions = async (agent = agentId) =>
  (await ask<Schemas['WebhookSubscription'][]>(`/agent/${agent}/webhook-subscriptions`)).body.data.map(({ eventType }) => eventType);
const dial = async (phoneNumber = '+12025550142') =>
  (await ask<{ conversationId: string }>('/conversation/outbound', 'POST', { agentId, phoneNumber })).body.data.conversationId;
const sent = () => receiver.received.map(({ body }) => JSON.parse(body.toString()) as Sent);

beforeEach(async () => {
  receiver = await Receiver.start();
  agentId = (await ask<string>('/agent', 'POST', { name: 'Recall' })).body.data;
});
afterEach(() => receiver.stop());

test('the three events of a call come in order, signed with the secret of the list', async () => {
  const { decryptedSecretKey: secret } = await read((await make()).body.data);
  const callId = await dial();
  await client.advance('2m');
  expect(sent().map(({ event, metadata }) => [event, metadata.callId])).toEqual(allEvents.map((type) => [`${agentId}.${type}`, callId]));
  for (const { headers, body } of receiver.received) {
    expect(headers['x-signature']).toBe(createHmac('sha256', secret).update(body).digest('hex'));
  }
  expect(new Set(sent().map(({ id }) => id)).size).toBe(3);
});

test('what is told of a call is what can be read of it', async () => {
  await make();
  const callId = await dial();
  await client.advance('2m');
  const { status, from, to, transcript, duration, recordingUrl, variables } = (
    await ask<Schemas['Conversation']>(`/conversation/${callId}`)
  ).body.data;
  const [pre, post, analysed] = sent() as [Schemas['PreConversation'], Schemas['PostConversation'], Schemas['AnalyticsCompleted']];
  expect(pre.metadata).toMatchObject({ fromPhone: from, toPhone: to, conversationType: 'telephonyOutbound' });
  expect(post.metadata).toMatchObject({ transcript, recordingUrl, variables });
  expect(post.metadata.callData).toMatchObject({ callStatus: status, fromNumber: from, toNumber: to, callDuration: duration });
  expect(analysed.metadata.callData).toEqual(post.metadata.callData);
});

test('of a call that nobody answers there is no beginning and no recording', async () => {
  await make();
  await dial('+12025550188');
  await client.advance('2m');
  expect(sent().map(({ metadata }) => metadata.eventType)).toEqual(['post-conversation', 'analytics-completed']);
  expect(sent()[0]?.metadata).toMatchObject({
    recordingUrl: null,
    callData: { callStatus: 'no_answer', answerTime: null, callDuration: 0 },
  });
});

test('what a receiver does not take is not sent again', async () => {
  receiver.answers.push(500);
  await make({ events: [{ agentId, eventType: 'pre-conversation' }] });
  await dial();
  await client.advance('3h');
  expect(sent()).toHaveLength(1);
});

test('only what an agent is subscribed to is told, and of no other agent', async () => {
  await make({ events: [{ agentId, eventType: 'analytics-completed' }] });
  await dial();
  await client.startCall('booked-appointment');
  await client.advance('2m');
  expect(sent().map(({ metadata }) => metadata.eventType)).toEqual(['analytics-completed']);
});

test('headers of the webhook are sent with every event', async () => {
  const id = (await make()).body.data;
  await ask(`/webhook/${id}`, 'PATCH', { headers: { 'X-Api-Key': 'a gateway' } });
  await dial();
  await client.advance('3s');
  expect(receiver.received[0]?.headers).toMatchObject({ 'x-api-key': 'a gateway' });
  await ask(`/webhook/${id}`, 'PATCH', { description: 'Still with headers' });
  await ask(`/webhook/${id}`, 'PATCH', { headers: {} });
  await client.advance('2m');
  expect(receiver.received[1]?.headers).not.toHaveProperty('x-api-key');
});

test.each([
  [{ endpoint: 'http://198.51.100.7/hook' }, 'endpoint: '],
  [{ endpoint: 'no url' }, 'endpoint: '],
  [{ events: [{ agentId: '0'.repeat(24), eventType: 'post-conversation' }] }, 'Agent not found'],
  [{ events: [{ agentId: 'x', eventType: 'call.start' }] }, 'events.0.eventType: '],
  [{ description: undefined }, 'description: Required'],
])('a webhook with %j is refused', async (body, text) => {
  const answer = await make(body);
  expect(answer.status).toBe(400);
  expect(answer.body.errors?.join()).toContain(text);
  expect((await ask('/webhook')).body.data).toEqual([]);
});

test('a URL has one webhook of an organisation', async () => {
  const id = (await make()).body.data;
  expect(await make()).toMatchObject({ status: 400, body: { errors: ['A webhook with this URL has already been registered'] } });
  expect((await ask(`/webhook/${id}`, 'PATCH', { endpoint: receiver.url })).status).toBe(200);
  const foreign = { endpoint: receiver.url, description: 'Theirs', events: [] };
  expect((await ask('/webhook', 'POST', foreign, 'outsider')).status).toBe(201);
});

test('a webhook is removed when no agent is subscribed to it, and hears nothing more', async () => {
  const id = (await make()).body.data;
  expect(await ask(`/webhook/${id}`, 'DELETE')).toMatchObject({ status: 400 });
  await ask(`/agent/${agentId}/webhook-subscriptions`, 'DELETE');
  expect(await ask(`/webhook/${id}`, 'DELETE')).toMatchObject({ status: 200, body: { data: 'Webhook deleted successfully' } });
  expect(await ask(`/webhook/${id}`, 'DELETE')).toMatchObject({ status: 404, body: { errors: ['Webhook not found'] } });
  await dial();
  await client.advance('2m');
  expect(sent()).toEqual([]);
});

test('replacing the subscriptions of an agent leaves those of other agents', async () => {
  const other = (await ask<string>('/agent', 'POST', { name: 'Another' })).body.data;
  const first = (await make({ events: [agentId, other].map((each) => ({ agentId: each, eventType: 'pre-conversation' })) })).body.data;
  const second = (await make({ endpoint: `${receiver.url}/2`, events: [] })).body.data;
  await ask(`/agent/${agentId}/webhook-subscriptions`, 'POST', {
    webhookId: second,
    eventTypes: ['post-conversation', 'post-conversation'],
  });
  expect([await subscriptions(), await subscriptions(other)]).toEqual([['post-conversation'], ['pre-conversation']]);
  expect((await read(first)).subscriptions.map(({ agentId: each }) => each?._id)).toEqual([other]);
});

test('an archived agent is not shown with the webhook that was told of it', async () => {
  const id = (await make()).body.data;
  await ask(`/agent/${agentId}/archive`, 'DELETE');
  expect((await read(id)).subscriptions.map(({ agentId: each }) => each)).toEqual([null, null, null]);
});

import { createHmac } from 'node:crypto';
import { TokenVerifier } from 'livekit-server-sdk';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { useServer } from '../../test-client.ts';
import { type Received, Receiver } from '../../webhooks/test-receiver.ts';

type Schemas = components['schemas'];

const client = useServer();
let receiver: Receiver;
beforeEach(async () => {
  receiver = await Receiver.start();
});
afterEach(() => receiver.stop());

/** Asks as the owner, and expects success. */
async function ask<Body>(method: string, path: string, body?: object): Promise<Body> {
  const reply = await client.ask<Body>('speechify', path, { method, key: 'owner', ...(body && { body }) });
  expect([path, reply.status < 300]).toEqual([path, true]);
  return reply.body;
}

const read = (id: string): Promise<Schemas['Conversation']> => ask('GET', `/v1/agents/conversations/${id}`);

/** What a receiver does with a webhook: checks who it is from, then reads it. */
function open({ headers, body }: Received, secret: string): Schemas['Event'] {
  const [, t, signature] = /^t=(\d+),v0=([0-9a-f]{64})$/.exec(String(headers['speechify-signature'])) ?? [];
  expect(Math.abs(client.server.world.now / 1000 - Number(t))).toBeLessThan(300);
  expect(signature).toBe(createHmac('sha256', secret).update(`${t}.${body}`).digest('hex'));
  return JSON.parse(body.toString()) as Schemas['Event'];
}

async function agentCalled(name: string): Promise<Schemas['Agent']> {
  const { agents } = await ask<{ agents: Schemas['Agent'][] }>('GET', '/v1/agents');
  return agents.find((agent) => agent.name === name) as Schemas['Agent'];
}

const listen = (more: object = {}): Promise<Schemas['EndpointMade']> =>
  ask('POST', '/v1/webhooks/endpoints', { url: receiver.url, enabled_events: ['*'], include: ['messages', 'evaluations'], ...more });

const dial = async (agent: Schemas['Agent'], to: string, more: object = {}): Promise<string> =>
  (await ask<Schemas['OutboundCall']>('POST', '/v1/agents/outbound-calls', { agent_id: agent.id, to, ...more })).conversation_id;

test('an agent calls somebody, is listened to, taken over and ended, and all of it is told', async () => {
  const { id: endpoint, secret } = await listen();
  const agent = await ask<Schemas['Agent']>('POST', '/v1/agents', {
    name: 'Recall',
    prompt: 'You remind patients of their check-up.',
    first_message: 'Hello, it is time for your check-up.',
    tts: { voice_id: 'sabrina' },
  });
  const id = await dial(agent, '+12025550186', { dynamic_variables: { first_name: 'Maya' } });
  expect(await read(id)).toMatchObject({ status: 'pending', started_at: null, dynamic_variables: { first_name: 'Maya' } });

  await client.advance('10s');
  expect(await read(id)).toMatchObject({ status: 'active', agent_id: agent.id, to_number: '+12025550186', transport: 'sip_outbound' });
  const verifier = new TokenVerifier('devkey', 'secret');
  const shadow = await ask<Schemas['ShadowToken']>('POST', `/v1/agents/conversations/${id}/shadow-token`);
  const takeOver = await ask<Schemas['TakeOver']>('POST', `/v1/agents/conversations/${id}/take-over`);
  expect(shadow.conversation_id).toBe(id);
  for (const [token, video] of [
    [shadow.token, { room: takeOver.room_name, canPublish: false, hidden: true }],
    [takeOver.token, { room: takeOver.room_name, canPublish: true, hidden: false }],
  ] as const) {
    const [, claims = ''] = token.split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ video });
    // Its times are those of a clock that stands in the past: all else about it is good.
    await expect(verifier.verify(token)).rejects.toThrow(/exp/);
  }
  await client.advance('30s');
  await ask('POST', `/v1/agents/conversations/${id}/end`);
  const ended = await read(id);
  expect(ended).toMatchObject({ status: 'completed', end_reason: null, duration_ms: 37_500, agent_snapshot: { name: 'Recall' } });

  await client.advance('1m');
  const { messages } = await ask<Schemas['Messages']>('GET', `/v1/agents/conversations/${id}/messages`);
  const { evaluations } = await ask<Schemas['Evaluations']>('GET', `/v1/agents/conversations/${id}/evaluations`);
  expect(new Set(messages.map(({ role }) => role)).size).toBeGreaterThan(1);
  expect(evaluations.map(({ kind }) => kind)).toContain('summary');
  const { conversations } = await ask<Schemas['Conversations']>('GET', `/v1/agents/conversations?agent_id=${agent.id}&limit=1`);
  expect(conversations).toMatchObject([{ id, message_count: messages.length }]);

  const events = receiver.received.map((each) => open(each, secret)).filter(({ data }) => data.object.id === id);
  expect(events.map(({ type }) => type)).toEqual(['conversation.started', 'conversation.completed']);
  expect(events[1]?.data).toEqual({ object: await read(id), messages, evaluations });
  const { deliveries } = await ask<Schemas['Deliveries']>('GET', `/v1/agents/conversations/${id}/webhook-deliveries`);
  expect(deliveries.map(({ event, status, url }) => [event, status, url])).toEqual([
    ['conversation.completed', 'delivered', receiver.url],
    ['conversation.started', 'delivered', receiver.url],
  ]);
  await ask('DELETE', `/v1/webhooks/endpoints/${endpoint}`);
});

test('a call that rings for longer than it may has failed, and the workspace is told', async () => {
  const { secret } = await listen({ enabled_events: ['conversation.failed'] });
  const id = await dial(await agentCalled('Outreach'), '+12025550188', { ringing_timeout_ms: 5000 });
  await client.advance('4999ms');
  expect(receiver.received).toEqual([]);
  await client.advance('1ms');
  expect(await read(id)).toMatchObject({ status: 'failed', end_reason: 'dial_no_answer', duration_ms: null, started_at: null });
  expect(receiver.received.map((each) => open(each, secret))).toMatchObject([{ type: 'conversation.failed', data: { object: { id } } }]);
});

test('an agent with a webhook of its own has the end announced there and nowhere else; what may not be reached is not tried again', async () => {
  await listen();
  const agent = await agentCalled('Säljare');
  const id = await dial(agent, '+12025550180');
  await client.advance('2m');
  const mine = receiver.received
    .map(({ body }) => JSON.parse(body.toString()) as Schemas['Event'])
    .filter(({ data }) => data.object.id === id);
  expect(mine.map(({ type }) => type)).toEqual(['conversation.started']);
  const { deliveries } = await ask<Schemas['Deliveries']>('GET', `/v1/agents/conversations/${id}/webhook-deliveries`);
  expect(deliveries[0]).toMatchObject({
    event: 'conversation.completed',
    url: 'https://hooks.acme.example/voice',
    status: 'failed',
    attempt_count: 1,
    last_error: expect.stringContaining('loopback addresses only'),
  });
});

test('WH-18: an agent without a secret of its own has its announcements sent unsigned', async () => {
  const agent = await ask<Schemas['Agent']>('POST', '/v1/agents', {
    name: 'Plain',
    prompt: 'You call.',
    first_message: 'Hello.',
    tts: { voice_id: 'sabrina' },
    webhook_url: receiver.url,
  });
  expect(agent.webhook_secret_set).toBe(false);
  await dial(agent, '+12025550180');
  await client.advance('2m');
  expect(receiver.received.length).toBeGreaterThan(0);
  for (const { headers } of receiver.received) expect(headers).not.toHaveProperty('speechify-signature');
});

test('WH-17: what waits to be sent again is signed with the secret of today', async () => {
  const { id: endpoint, secret } = await listen({ enabled_events: ['conversation.failed'] });
  receiver.answers.push(500);
  await dial(await agentCalled('Outreach'), '+12025550188', { ringing_timeout_ms: 1000 });
  await client.advance('2s');
  const rotated = await ask<Schemas['EndpointMade']>('POST', `/v1/webhooks/endpoints/${endpoint}/rotate-secret`);
  await client.advance('1m');
  const [first, second] = receiver.received as [Received, Received];
  expect(open(first, secret)).toEqual(open(second, rotated.secret));
  expect(second.headers['speechify-delivery-id']).toBe(first.headers['speechify-delivery-id']);
});

test('a workspace has fifty endpoints at the most', async () => {
  for (let count = 0; count < 50; count++) await listen();
  const body = { url: receiver.url, enabled_events: ['*'] };
  expect(await client.ask('speechify', '/v1/webhooks/endpoints', { method: 'POST', key: 'owner', body })).toMatchObject({
    status: 422,
    body: { error: { code: 'webhook_endpoint_limit_reached' } },
  });
});

test('beyond the limit of conversations that go on another is refused, and is told when there will be room', async () => {
  await client.ask('ringback', '/limits/speechify', { method: 'PUT', body: { calls: 3 } });
  const { id: agent } = await agentCalled('Support');
  const body = { agent_id: agent, to: '+12025550188', ringing_timeout_ms: 4000 };
  const call = () => client.ask('speechify', '/v1/agents/outbound-calls', { method: 'POST', key: 'member', body });
  // Two go on by themselves.
  expect((await call()).status).toBe(201);
  const refused = await call();
  expect(refused).toMatchObject({ status: 429, body: { error: { code: 'concurrency_limit_reached' } } });
  expect(refused.headers).toMatchObject({ 'ratelimit-remaining-calls': '0', 'retry-after': '4' });
  await client.advance('4s');
  expect((await call()).status).toBe(201);
});

import { beforeEach, expect, test } from 'vitest';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import { useServer } from '../../test-client.ts';

type Schemas = components['schemas'];
const client = useServer();
let agentId: string;

const ask = <Data>(path: string, method = 'GET', body?: object, key = 'owner') =>
  client.ask<{ data: Data; errors?: string[] }>('smallest', path, { method, key, ...(body && { body }) });
const read = async (callId: string) => (await ask<Schemas['Conversation']>(`/conversation/${callId}`)).body.data;
const listed = async (query: string) => (await ask<Schemas['ConversationPage']['data']>(`/conversation?${query}`)).body.data;
const call = (body: object = {}) =>
  ask<{ conversationId: string }>('/conversation/outbound', 'POST', { agentId, phoneNumber: '+12025550142', ...body });
const dial = async (body: object = {}) => (await call(body)).body.data.conversationId;

beforeEach(async () => {
  agentId = (await ask<string>('/agent', 'POST', { name: 'Recall' })).body.data;
});

test('a call is queued, active, and completed', async () => {
  const callId = await dial();
  expect(await read(callId)).toMatchObject({ status: 'in_queue', duration: 0, transcript: [] });
  await client.advance('3s');
  expect(await read(callId)).toMatchObject({ status: 'active', duration: 0, agent: { _id: agentId, name: 'Recall' } });
  await client.advance('2m');
  const over = await read(callId);
  expect(over).toMatchObject({ status: 'completed', disconnectionReason: 'user_hangup', type: 'telephony_outbound' });
  expect(over.duration).toBeGreaterThan(30);
  expect(over.turnLatencyMetrics?.turns).toBe(5);
  expect(over.postCallAnalytics?.dispositionMetrics).toContainEqual(
    expect.objectContaining({ identifier: 'outcome', value: 'appointment_booked', confidence: 1 }),
  );
});

test.each([
  ['the one that the variables name', { variables: { ringback_script: 'no-answer' } }, 'no_answer'],
  ['that of the number', { phoneNumber: '+12025550188' }, 'no_answer'],
  ['the usual one otherwise', {}, 'completed'],
])('a call plays %s', async (_, body, status) => {
  const callId = await dial(body);
  await client.advance('2m');
  expect(await read(callId)).toMatchObject({ status });
});

test.each([
  [{ agentId: 'nobody' }, 'Invalid agent id'],
  [{ agentId: '0'.repeat(24) }, 'Agent not found'],
  [{ phoneNumber: '12025550142' }, 'Invalid phone number'],
  [{ fromProductId: '0'.repeat(24) }, 'Invalid product id'],
  [{ fromNumber: '+13125550110' }, 'Invalid product id'],
  [{ variables: { ringback_script: 'nonsense' } }, 'There is no script "nonsense"'],
])('a call with %j is refused', async (body, text) => {
  const before = client.server.world.calls.size;
  const { status, body: answer } = await call(body);
  expect(status).toBe(400);
  expect(answer.errors?.join()).toContain(text);
  expect(client.server.world.calls.size).toBe(before);
});

test('an archived agent calls nobody', async () => {
  await ask(`/agent/${agentId}/archive`, 'DELETE');
  expect(await call()).toMatchObject({ status: 400, body: { errors: ['Agent is archived and cannot initiate calls'] } });
});

test('a call comes from the number that was asked for, else from one of the organisation', async () => {
  expect(await read(await dial({ fromNumber: '+12025550113' }))).toMatchObject({ from: '+12025550113' });
  expect(await read(await dial())).toMatchObject({ from: '+12025550111' });
});

test('variables are those that were sent and those of the server', async () => {
  const callId = await dial({ variables: { name: 'Maya', visits: 3, vip: true, timezone: 'mine' } });
  expect((await read(callId)).variables).toMatchObject({
    name: 'Maya',
    visits: 3,
    vip: true,
    call_id: callId,
    conversation_type: 'telephonyOutbound',
    user_number: '+12025550142',
    current_day: 'Sunday',
    timezone: 'UTC',
  });
});

// Lists

test('the list is paged by number, newest first, and says how much there is', async () => {
  const all = await listed('limit=1000');
  expect(all.pagination).toMatchObject({ page: 1, limit: 500, hasMore: false, total: all.logs.length });
  const second = await listed('page=2&limit=10');
  expect(second.logs).toEqual(all.logs.slice(10, 20));
  expect(second.pagination).toMatchObject({ hasMore: true, totalPages: Math.ceil(all.logs.length / 10) });
  expect((await listed('page=9000')).logs).toEqual([]);
  expect((await listed('')).logs).toHaveLength(5);
});

test('the oldest come first when asked', async () => {
  const all = await listed('limit=500');
  const turned = await listed('limit=500&sortOrder=asc');
  expect(turned.logs.map(({ callId }) => callId)).toEqual(all.logs.map(({ callId }) => callId).reverse());
});

test.each([
  ['agentIds=nobody', 0],
  ['campaignIds=60d0fe4f5311236168a109ca', 0],
  ['callAttemptFilter=retry', 0],
  ['statusFilter=cancelled', 0],
  ['durationFilter=100-200', 0],
  ['dateFrom=2099-01-01T00:00:00Z', 0],
])('%s lists nothing', async (query, count) => {
  expect((await listed(query)).pagination.total).toBe(count);
});

test('filters that are given together all count', async () => {
  const callId = await dial();
  await client.advance('2m');
  await dial();
  const { logs } = await listed(`agentIds=${agentId}&statusFilter=completed,failed&callTypes=telephony_outbound&callAttemptFilter=all`);
  expect(logs.map((log) => log.callId)).toEqual([callId]);
});

test('a search finds calls by a part of a number', async () => {
  const callId = await dial({ phoneNumber: '+12025550179' });
  expect((await listed('search=5550179')).logs.map((log) => log.callId)).toEqual([callId]);
});

// Cancelling

test.each([
  ['0s', 'queued', false],
  ['10s', 'in-progress', true],
])('a call that has gone on for %s is cancelled as %s', async (after, previousStatus, answered) => {
  const callId = await dial();
  await client.advance(after);
  const { body } = await ask('/conversation/cancel', 'POST', { callId, reason: 'Wrong number' });
  expect(body.data).toEqual({ callId, status: 'cancelled', previousStatus });
  const { transcript, ...cancelled } = await read(callId);
  expect(cancelled).toMatchObject({ status: 'cancelled', callFailureReason: 'Wrong number', disconnectionReason: 'cancelled' });
  expect(transcript.length > 0).toBe(answered);
  await client.advance('1m');
  expect((await read(callId)).transcript).toEqual(transcript);
  expect(await ask('/conversation/cancel', 'POST', { callId })).toMatchObject({ status: 400 });
});

test('only a call in the queue can be cancelled as such', async () => {
  const [one, other] = [await dial(), await dial()];
  expect(await ask(`/conversation/${one}/cancel`, 'POST')).toMatchObject({
    status: 200,
    body: { data: { callId: one, status: 'cancelled' } },
  });
  await client.advance('3s');
  const refused = await ask(`/conversation/${other}/cancel`, 'POST');
  expect(refused).toMatchObject({
    status: 400,
    body: { errors: [`Conversation with ID ${other} is not in queue and cannot be cancelled`] },
  });
  expect((await read(other)).status).toBe('active');
});

test.each(['6986fd00e5d1c2a7b3c4d5e6', 'CALL-1500000000000-abcdef'])(
  'what names no conversation, such as %s, is not in the queue',
  async (id) => {
    expect(await ask(`/conversation/${id}/cancel`, 'POST')).toMatchObject({ status: 404, body: { errors: ['No conversation found'] } });
  },
);

// In the browser

test.each(['webcall', 'chat'])('a %s is a call of that type', async (kind) => {
  const { callId, conversationId } = (await ask<Schemas['WebSession']['data']>(`/conversation/${kind}`, 'POST', { agentId })).body.data;
  expect(conversationId).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(await read(callId)).toMatchObject({ type: kind, status: 'pending' });
  expect((await listed(`callTypes=${kind}`)).logs.map((log) => log.callId)).toEqual([callId]);
});

// Recordings

test('there is a recording some seconds after the end, mono and dual', async () => {
  const { smallest: callId = '' } = (await client.startCall('booked-appointment', { elapsed: '39s' })).names;
  const path = `/conversation/${callId}/recording/download-url`;
  expect(await ask(path)).toMatchObject({ status: 404 });
  await client.advance('10s');
  const { presignedUrl } = (await ask<{ presignedUrl: string }>(path)).body.data;
  expect((await ask(`/recordings/${callId}`)).body.data).toEqual({ presignedUrl });
  expect((await ask<{ presignedUrl: string }>(`/recordings/${callId}?channel=dual`)).body.data.presignedUrl).toContain('-dual.wav?');
  expect(await read(callId)).toMatchObject({ recordingUrl: presignedUrl.split('?')[0] });
});

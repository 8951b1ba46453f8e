import { expect, test } from 'vitest';
import { type Sending, useServer } from '../../test-client.ts';

// What the vendor's own clients do on the wire, and how they fare.

const client = useServer();

/** What a client of the vendor sends with every request, a body or none. */
const habits = { 'content-type': 'application/json', 'speechify-version': '2026-09-21' };
const ask = (path: string, { headers, ...sending }: Sending & { readonly key?: string } = {}) =>
  client.ask<Record<string, unknown>>('speechify', `/v1${path}`, { key: 'owner', ...sending, headers: { ...habits, ...headers } });

/** Sends a request again after 408, 429 and 5xx, twice at the most. Returns the statuses that it saw. */
async function persistently(
  path: string,
  sending: Sending,
): Promise<{ readonly statuses: number[]; readonly body: Record<string, unknown> }> {
  const statuses: number[] = [];
  for (let attempt = 0; ; attempt++) {
    const { status, headers, body } = await ask(path, sending);
    statuses.push(status);
    if (attempt === 2 || !(status === 408 || status === 429 || status >= 500)) return { statuses, body };
    await client.advance(`${Number(headers['retry-after'] ?? 2 ** attempt)}s`);
  }
}

test('a request without a body may say that its body is JSON', async () => {
  const { agent_id: agent } = client.resources('speechify');
  for (const path of ['/agents', `/agents/${agent}`, '/agents/voices', '/agents/phone-numbers', '/workspaces/current/members'])
    expect((await ask(path)).status).toBe(200);
});

test('where no body is wanted an empty object does no harm', async () => {
  const { agent_id: agent, live_conversation: conversation } = client.resources('speechify');
  const { body } = await ask('/agents/phone-numbers');
  const [{ id }] = body['numbers'] as [{ id: string }];
  for (const [path, status] of [
    [`/agents/conversations/${conversation}/shadow-token`, 200],
    [`/agents/${agent}/phone-numbers/${id}`, 204],
    ['/workspaces/current/members/leave', 409],
  ] as const) {
    expect((await ask(path, { method: 'POST', body: {} })).status).toBe(status);
  }
});

test('whoever tries again after 503 and 429 gets through, and makes one agent', async () => {
  const agents = () => client.server.world.agents.count('acme');
  const before = agents();
  await client.control('/faults', { on: 'speechify/createAgent', status: 503, times: 1 }, 201);
  await client.control('/faults', { on: 'speechify/createAgent', status: 429, retryAfter: 7, skip: 1, times: 1 }, 201);
  const recall = { name: 'Recall', prompt: 'Be kind.', first_message: 'Hello.', tts: { voice_id: 'sabrina' } };
  const { statuses } = await persistently('/agents', { method: 'POST', body: recall });
  expect(statuses).toEqual([503, 429, 201]);
  expect(agents()).toBe(before + 1);
});

test('whoever loses an answer and sends the request again with its key has bought one number', async () => {
  const numbers = () => client.server.world.numbers.count('acme');
  const before = numbers();
  const purchase = { method: 'POST', headers: { 'idempotency-key': 'purchase-1' }, body: { e164: '+12025550130' } };
  await ask('/agents/phone-numbers/purchase', purchase);
  const { statuses, body } = await persistently('/agents/phone-numbers/purchase', purchase);
  expect(statuses).toEqual([201]);
  expect(body).toMatchObject({ e164: '+12025550130' });
  expect(numbers()).toBe(before + 1);
});

test('a limit says how long to wait, and lets through who has waited', async () => {
  await ask('/agents');
  const limits = await client.ask('ringback', '/limits/speechify', { method: 'PUT', body: { requests: { most: 1, window: '10s' } } });
  expect(limits.status).toBe(200);
  await ask('/agents');
  const { statuses } = await persistently('/agents', {});
  expect(statuses).toEqual([429, 200]);
});

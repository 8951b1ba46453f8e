import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createParser } from 'eventsource-parser';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { components } from '../../../openapi/speko/types.gen.ts';
import { type Reply, useServer } from '../../test-client.ts';
import { Receiver } from '../../webhooks/test-receiver.ts';

type Schemas = components['schemas'];

// Signatures are verified by the time of day, so the virtual clock begins at the present moment.
const client = useServer({ startAt: Date.now() });
let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.start();
});
afterAll(() => receiver.stop());

/** As the vendor's own SDK sends: a content type on every request, and {} where a body may be left out. */
async function ask<Body>(method: string, path: string, body?: object, expected = 200): Promise<Body> {
  const headers = { 'content-type': 'application/json', 'user-agent': '@spekoai/sdk/0.4.1' };
  const reply: Reply<Body> = await client.ask('speko', `/v1${path}`, { method, key: 'full', headers, ...(body && { body }) });
  expect([method, path, reply.status, reply.text.slice(0, 200)]).toEqual([method, path, expected, expect.anything()]);
  return reply.body;
}
const get = <Body>(path: string) => ask<Body>('GET', path);
const post = <Body>(path: string, body: object = {}, expected = 200) => ask<Body>('POST', path, body, expected);

interface Followed {
  readonly events: { readonly name: string | undefined; readonly data: never }[];
  readonly ended: Promise<unknown>;
}

/** Follows a session as any client of server-sent events does. */
async function follow(sessionId: string, cursor = '-1:0'): Promise<Followed> {
  const url = `${client.server.url}/speko/v1/sessions/${sessionId}/stream?cursor=${cursor}`;
  const headers = { authorization: `Bearer ${client.keyOf('speko', 'full')}`, accept: '*/*' };
  const [response] = (await once(request(url, { headers, agent: false }).end(), 'response')) as [IncomingMessage];
  expect(response.statusCode).toBe(200);
  const events: Followed['events'][number][] = [];
  const parser = createParser({ onEvent: ({ event, data }) => events.push({ name: event, data: JSON.parse(data) as never }) });
  response.setEncoding('utf8').on('data', (chunk: string) => parser.feed(chunk));
  return { events, ended: once(response, 'end') };
}

const toldBy = ({ events }: Followed, wanted: string): never[] => events.filter(({ name }) => name === wanted).map(({ data }) => data);

test('an agent is made, calls, is listened to, helped and stopped, and everybody hears of it', async () => {
  const written = { name: 'Recall', systemPrompt: 'You remind patients.', intent: { language: 'en', optimizeFor: 'latency' } };
  const events = ['call.status', 'call.report', 'call.analysis', 'call.recording'];
  const { id: agentId } = await post<Schemas['Agent']>('/agents', written, 201);
  // Other calls go on too.
  const hook = { name: 'CRM', url: receiver.url, events, allAgents: false, agentIds: [agentId] };
  const { signingSecret } = await post<Schemas['EndpointMade']>('/webhooks', hook, 201);

  const asked = { to: '+12025550186', agentId, metadata: { order: 'A-17' } };
  const dialled = await post<Schemas['PhoneSession']>('/sessions/phone', asked);
  expect(dialled).toMatchObject({ status: 'dialing', to: asked.to });
  const { sessionId: id } = dialled;
  const stream = await follow(id);
  await client.advance('30s');
  await vi.waitFor(() => expect(toldBy(stream, 'transcript').length).toBeGreaterThan(1), { timeout: 10_000 });
  expect(toldBy(stream, 'status')).toEqual([
    { status: 'dialing', endedAt: null },
    { status: 'active', endedAt: null },
  ]);
  const sofar = toldBy(stream, 'transcript') as Schemas['SessionTurn'][];

  // Somebody helps, and asks a colleague in who is not needed after all.
  await post(`/calls/${id}/messages`, { text: 'The customer is a member since 2019.' }, 202);
  const transfer = await post<Schemas['CallTransferResponse']>(`/calls/${id}/transfers/warm`, { to: '+12025550143' }, 201);
  await client.advance('3500ms');
  expect((await get<Schemas['CallDetail']>(`/calls/${id}`)).transfers).toMatchObject([{ id: transfer.id, status: 'screening' }]);
  const cancelled = await post<Schemas['CallTransferResponse']>(`/calls/${id}/transfers/${transfer.id}/cancel`, { reason: 'solved' });
  expect(cancelled).toMatchObject({ status: 'cancelled', failure_cause: 'solved' });
  await client.advance('5s');
  expect(await post(`/calls/${id}/end`)).toEqual({ ok: true, status: 'ending' });
  await stream.ended;
  expect(toldBy(stream, 'end')).toEqual([{ reason: 'session_ended' }]);
  expect(await post(`/calls/${id}/end`)).toMatchObject({ ok: true, status: 'already_ended' });

  // All that can be read of it says the same.
  await client.advance('30s');
  const call = await get<Schemas['CallDetail']>(`/calls/${id}`);
  expect(call).toMatchObject({ id, agent_id: agentId, status: 'ended', recording_status: 'ready', metadata: { order: 'A-17' } });
  const report = await get<Schemas['CallReport']>(`/calls/${id}/report`);
  expect(report).toMatchObject({ session_id: id, analysis_status: 'completed', transcript: call.transcript });
  const transcript = await get<Schemas['SessionTranscript']>(`/sessions/${id}/transcript`);
  expect(toldBy(stream, 'transcript')).toEqual(transcript.entries.slice(0, toldBy(stream, 'transcript').length));
  const list = await get<Schemas['CallEvents']>(`/calls/${id}/events`);
  const told = toldBy(stream, 'event') as Schemas['CallEvent'][];
  expect(told).toEqual(list.events.slice(0, told.length));
  expect(list.events.map(({ event_type: type }) => type)).toEqual(
    expect.arrayContaining(['sip.dial_started', 'call.answered', 'call.message_sent', 'call.transfer.cancelled', 'room_finished']),
  );
  expect((await get<{ url: string }>(`/calls/${id}/recording`)).url).toContain(id);
  expect((await get<Schemas['AgentCalls']>(`/agents/${agentId}/calls`)).calls.map((each) => each.call_id)).toEqual([id]);
  const late = await follow(id, `${sofar.length - 1}:${Date.parse(call.ended_at as string)}`);
  await late.ended;
  expect((toldBy(late, 'transcript') as Schemas['SessionTurn'][]).map(({ index }) => index)).toEqual(
    transcript.entries.map(({ index }) => index).filter((index) => index >= sofar.length),
  );

  // What it cost is what was debited.
  const { entries } = await get<Schemas['Ledger']>('/credits/ledger?limit=100&kind=debit');
  const debits = entries.filter(({ sessionId }) => sessionId === id).reduce((sum, { amountMicroUsd }) => sum + BigInt(amountMicroUsd), 0n);
  expect(String(-debits)).toBe(report.cost_micro_usd);

  // And the receiver was told, in words that nobody has changed.
  const verifier = new Webhook(signingSecret);
  const announced = receiver.received.map(
    ({ body, headers }) => verifier.verify(body.toString(), headers as Record<string, string>) as Schemas['CallReportEvent'],
  );
  expect(announced.map(({ type, status }) => [type, status])).toEqual([
    ['call.status', 'active'],
    ['call.status', 'ended'],
    ['call.report', 'ended'],
    ['call.analysis', 'ended'],
    ['call.recording', 'ended'],
  ]);
  expect(announced.every((each) => each.call_id === id && each.agent_id === agentId)).toBe(true);
  expect(announced[2]?.report?.cost_micro_usd).toBe(report.cost_micro_usd);
  const { data } = await get<Schemas['Deliveries']>(`/webhook-deliveries?sessionId=${id}`);
  expect(data.map(({ status, attempts }) => [status, attempts])).toEqual(announced.map(() => ['succeeded', 1]));
});

import { createHmac } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import type { components } from '../../../openapi/meetric/types.gen.ts';
import type { components as control } from '../../../openapi/ringback/types.gen.ts';
import { send, useServer } from '../../test-client.ts';
import { Receiver } from '../../webhooks/test-receiver.ts';

type Schemas = components['schemas'];

const client = useServer();
let receiver: Receiver;
afterEach(() => receiver.stop());

test('from the first token to the last webhook: a meeting is heard, listed, read and announced', async () => {
  receiver = await Receiver.start();

  // Somebody makes a token in the app, and has what happens sent to a receiver.
  const scopes = ['conversations', 'transcripts', 'insights', 'recordings', 'notetaker'];
  const token = await client.control<control['schemas']['KeyMade']>('/keys', { vendor: 'meetric', name: 'crm', scopes }, 201);
  const subscription = await client.control<control['schemas']['Subscription']>(
    '/webhooks',
    { vendor: 'meetric', url: receiver.url, key: 'crm' },
    201,
  );
  const secret = subscription.secret as string;
  const ask = async <Body>(path: string, body?: object) => {
    const sending = { headers: { authorization: `Bearer ${token.key}` }, ...(body && { method: 'POST', body }) };
    return await send<Body>(`${client.server.url}/meetric/api/v1/rest${path}`, sending);
  };
  const { _meta } = (await ask<Schemas['Account']>('/account')).body;
  expect(_meta.token_prefix).toBe(token.key.slice(0, 11));

  // The notetaker is sent to a meeting that begins in ten minutes.
  const start = new Date(client.server.world.now + 600_000).toISOString();
  const sent = await ask<Schemas['Notetaker']>('/notetaker/join', {
    meeting_url: 'https://meet.google.com/abc-defg-hij',
    meeting_title: 'Plan for the depots',
    meeting_start_time: start,
  });
  expect([sent.status, sent.body]).toMatchObject([201, { status: 'scheduled', meeting_start_time: start, conversation_id: null }]);

  // While it goes on there is no conversation, and nobody is told of one.
  const list = async () => (await ask<Schemas['Conversations']>(`/conversations?date_from=${start}&medium=video`)).body.conversations;
  await client.advance('11m');
  expect(await list()).toEqual([]);
  await client.advance('4m');

  // It is over and has been processed: it is listed, and the receiver is told.
  const [conversation] = await list();
  expect(conversation).toMatchObject({ title: 'Plan for the depots', date: start, medium: 'video' });
  const id = conversation?.id as string;
  const announced = receiver.received.filter(({ body }) => body.includes(id));
  expect(announced).toHaveLength(1);
  const [{ headers, body }] = announced as [(typeof announced)[number]];
  expect(headers['x-webhook-signature']).toBe(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
  const event = JSON.parse(body.toString()) as Schemas['ConversationCompleted'];
  expect(event._meta).toEqual({ token_prefix: token.key.slice(0, 11), delivery_id: headers['x-webhook-delivery-id'] });

  // What it was told is what can be read.
  const { _meta: _, ...detail } = (await ask<Schemas['ConversationDetail']>(`/conversations/${id}`)).body;
  expect(event.data.conversation).toEqual(detail);
  const { transcript } = (await ask<Schemas['ConversationTranscript']>(`/conversations/${id}/transcript`)).body;
  expect(transcript.segments[0]).toMatchObject({ text: expect.stringContaining('Good morning, Grace') });
  const { insights } = (await ask<Schemas['ConversationInsights']>(`/conversations/${id}/insights`)).body;
  expect(insights.length).toBeGreaterThan(0);
  expect((await ask<Schemas['ConversationSummary']>(`/conversations/${id}/summary`)).body.summary).toBe(detail.summary);
  // The token has the scope, and still not the setting.
  expect((await ask(`/conversations/${id}/recording-url`)).status).toBe(403);
  await client.ask('ringback', `/keys/${token.id}`, { method: 'PATCH', body: { settings: { include_recordings: true } } });
  expect((await ask<Schemas['RecordingUrl']>(`/conversations/${id}/recording-url`)).body).toMatchObject({ has_recording: true });

  // How the sending went can be read too.
  const { deliveries } = (await ask<Schemas['Deliveries']>(`/webhooks/deliveries?token_id=${token.id}`)).body;
  expect(deliveries.find(({ resource_id }) => resource_id === id)).toMatchObject({
    id: headers['x-webhook-delivery-id'],
    status: 'delivered',
    attempts: 1,
  });

  // A token that is revoked opens nothing any more; what was heard stays.
  await client.ask('ringback', `/keys/${token.id}`, { method: 'DELETE' });
  expect((await ask('/account')).status).toBe(401);
  expect((await client.ask('meetric', `/conversations/${id}`, { key: 'all' })).status).toBe(200);
});

import { expect, test } from 'vitest';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { useServer } from '../../test-client.ts';

type Agent = components['schemas']['Agent'];
interface Failure {
  readonly error: { readonly code: string; readonly fields?: Record<string, string> };
}

const client = useServer();
const ask = <Body = Agent>(path: string, method = 'GET', body?: object, key = 'owner') =>
  client.ask<Body>('speechify', `/v1/agents${path}`, { method, key, ...(body && { body }) });

const recall = { name: 'Recall', prompt: 'You remind patients.', first_message: 'Hello.', tts: { voice_id: 'sabrina' } };
const make = async (more: object = {}): Promise<Agent> => (await ask('', 'POST', { ...recall, ...more })).body;
const change = (id: string, body: object) => ask(`/${id}`, 'PATCH', body);

test('an agent is made at the moment that the clock shows, with all defaults', async () => {
  const agent = await make();
  expect(agent).toMatchObject({ name: 'Recall', language: 'en', is_public: false, webhook_secret_set: false });
  expect(agent).not.toHaveProperty('additional_languages');
  expect(Date.parse(agent.created_at)).toBe(client.server.world.now);
  expect(agent.slug).toMatch(/^recall-[0-9a-f]{6}$/);
});

test.each([
  ['Säljare på fältet', /^saljare-pa-faltet-[0-9a-f]{6}$/],
  ['受付', /^agent-[0-9a-f]{6}$/],
])('the slug of %s is made of what can stand in a link', async (name, slug) => {
  expect((await make({ name })).slug).toMatch(slug);
});

test('what an agent of this API is shows in the others, and what only they know stays', async () => {
  const { body: made } = await client.ask<{ id: string }>('speko', '/v1/agents', {
    method: 'POST',
    key: 'full',
    body: { name: 'Recall', systemPrompt: 'Be kind.', intent: { language: 'en' }, voice: 'ann' },
  });
  expect((await change(made.id, { prompt: 'Be brief.', language: 'sv' })).body).toMatchObject({ name: 'Recall', prompt: 'Be brief.' });
  const { body: seen } = await client.ask('speko', `/v1/agents/${made.id}`, { key: 'full' });
  expect(seen).toMatchObject({ systemPrompt: 'Be brief.', voice: 'ann', intent: { language: 'sv' } });
});

test('with another provider goes what was only for one of its own', async () => {
  const { id } = await make({ llm: { provider: 'custom', base_url: 'https://llm.example/v1', model: 'own', extra_body: { seed: 1 } } });
  const { body } = await change(id, { llm: { provider: 'openai', model: 'gpt-4o-mini' } });
  expect(body.llm).toEqual({
    provider: 'openai',
    model: 'gpt-4o-mini',
    base_url: null,
    credential_id: null,
    extra_body: null,
    temperature: 0.5,
  });
});

test('an empty credential takes the credential away', async () => {
  const credential = 'cred_01h455vb4pex5vsknk084sn02q';
  const { id, llm } = await make({ llm: { provider: 'custom', base_url: 'https://llm.example/v1', credential_id: credential } });
  expect(llm.credential_id).toBe(credential);
  expect((await change(id, { llm: { temperature: 0 } })).body.llm.credential_id).toBe(credential);
  expect((await change(id, { llm: { credential_id: '' } })).body.llm.credential_id).toBeNull();
});

test('what came later than the page of the agent is shown once it was set', async () => {
  const { id } = await make({ additional_languages: [{ language: 'sv', first_message: 'Hej.' }], max_call_duration_seconds: 600 });
  expect((await ask(`/${id}`)).body).toMatchObject({ additional_languages: [{ language: 'sv' }], max_call_duration_seconds: 600 });
  const { body } = await change(id, { additional_languages: [], max_call_duration_seconds: null });
  expect(body).toMatchObject({ additional_languages: [], max_call_duration_seconds: null });
});

test.each([
  ['llm.model', { llm: { provider: 'openai', model: 'other-1' } }],
  ['llm.model', { llm: { model: 'other-1' } }],
  ['llm.base_url', { llm: { provider: 'custom' } }],
  ['llm.extra_body', { llm: { extra_body: { seed: 1 } } }],
  ['llm.credential_id', { llm: { provider: 'openai', credential_id: 'cred_01h455vb4pex5vsknk084sn02q' } }],
  ['tts.voice_id', { tts: { voice_id: 'nobody' } }],
  ['additional_languages[0].voice_id', { additional_languages: [{ language: 'sv', voice_id: 'nobody' }] }],
  ['max_call_duration_seconds', { max_call_duration_seconds: 7201 }],
  [
    'amd.tuning.timeout_seconds',
    {
      amd: {
        enabled: true,
        on_voicemail: { action: 'hangup' },
        on_ivr: { action: 'proceed' },
        on_unavailable: { action: 'hangup' },
        tuning: { timeout_seconds: 1, no_speech_threshold_seconds: 2 },
      },
    },
  ],
])('a wrong %s is named, in a new agent and in a change, which changes nothing', async (field, body) => {
  const { id } = await make();
  const before = (await ask(`/${id}`)).text;
  for (const refused of [await ask<Failure>('', 'POST', { ...recall, ...body }), await ask<Failure>(`/${id}`, 'PATCH', body)]) {
    expect(refused.status).toBe(400);
    expect(refused.body.error).toMatchObject({ code: 'validation_failed' });
    expect(Object.keys(refused.body.error.fields ?? {})).toEqual([field]);
  }
  expect((await ask(`/${id}`)).text).toBe(before);
});

test('an agent that was removed is kept by its conversations, and answers no number', async () => {
  const { id } = await make();
  const { body: number } = await ask<{ id: string; agent_id?: string }>('/phone-numbers', 'POST', {
    e164: '+46701740601',
    provider: 'byoc',
    agent_id: id,
  });
  expect(number.agent_id).toBe(id);
  expect((await ask(`/${id}`, 'DELETE')).status).toBe(204);
  expect((await ask<{ agent_id?: string }>(`/phone-numbers/${number.id}`)).body.agent_id).toBeUndefined();
});

import { expect, test } from 'vitest';
import { useServer } from '../../test-client.ts';
import { plan } from './plan.ts';

const client = useServer();

// biome-ignore lint/suspicious/noExplicitAny: answers of several operations, of which a few members are read.
type Body = any;

const ask = (method: string, path: string, body?: object, key = 'owner') =>
  client.ask<Body>('smallest', path, { method, key, ...(body && { body }) });

async function make(wish: object = {}): Promise<string> {
  const { body } = await ask('POST', '/agent', { name: 'Recall', ...wish });
  return body.data;
}
const read = async (id: string): Promise<Body> => (await ask('GET', `/agent/${id}`)).body.data;

test('an agent that Atoms made is everybody else’s too', async () => {
  await make({ firstMessage: 'Hello.', language: { default: 'hi' } });
  const { body } = await client.ask<Body>('speko', '/v1/agents', { key: 'full' });

  expect(body.at(-1)).toMatchObject({
    name: 'Recall',
    firstMessage: 'Hello.',
    intent: { language: 'hi' },
    systemPrompt: expect.any(String),
  });
});

test('an agent that another API made has the documented defaults, and the language that it was given', async () => {
  const made = { name: 'Mottagning', systemPrompt: 'Du svarar.', intent: { language: 'sv-SE' } };
  await client.ask('speko', '/v1/agents', { method: 'POST', key: 'full', body: made });
  const [agent] = (await ask('GET', '/agent')).body.data.agents;

  expect(agent).toMatchObject({
    name: 'Mottagning',
    language: { default: 'sv-SE', supported: ['sv-SE'] },
    synthesizer: { voiceConfig: { voiceId: 'nyah' }, speed: 1.2 },
    slmModel: 'electron',
    archived: false,
    totalCalls: 0,
  });
});

test('a change leaves what other APIs know of the agent', async () => {
  const before = (await client.ask<Body>('speko', '/v1/agents', { key: 'full' })).body;
  await client.ask('speko', `/v1/agents/${before[0].id}`, { method: 'PATCH', key: 'full', body: { voice: 'ann' } });
  const { _id: id } = (await ask('GET', '/agent?search=front')).body.data.agents[0];
  await ask('PATCH', `/agent/${id}`, { description: 'Answers.' });

  expect((await client.ask<Body>('speko', `/v1/agents/${before[0].id}`, { key: 'full' })).body.voice).toBe('ann');
  expect(await read(id)).toMatchObject({ description: 'Answers.' });
});

test('an agent answers the numbers that it was given, until another one is', async () => {
  const numbers = client.server.world.numbers.of('acme');
  const { toObjectId } = await import('./ids.ts');
  const telephonyProductId = numbers.slice(0, 2).map(({ id }) => toObjectId(id));
  const first = await make({ telephonyProductId });
  expect((await read(first)).phoneNumber).toEqual(numbers.slice(0, 2).map(({ e164 }) => e164));

  const second = await make({ telephonyProductId: telephonyProductId.slice(0, 1) });
  expect((await read(first)).phoneNumber).toEqual([numbers[1]?.e164]);
  await ask('PATCH', `/agent/${second}`, { telephonyProductId: [] });
  expect((await read(second)).phoneNumber).toEqual([]);
});

test.each([
  ['POST', '/agent', { name: ' ' }, 'name: Required'],
  ['POST', '/agent', { name: 'A', telephonyProductId: ['0'.repeat(24)] }, 'telephonyProductId: No such phone number'],
  ['POST', '/agent', { name: 'A', firstMessage: 'x'.repeat(501) }, expect.stringMatching(/^firstMessage: /)],
  ['PATCH', '/agent/front', {}, expect.stringMatching(/^id: /)],
])('%s %s with %j is refused in words', async (method, path, body, text) => {
  expect(await ask(method, path, body)).toMatchObject({ status: 400, body: { status: false, errors: [text] } });
  expect((await ask('GET', '/agent')).body.data.total).toBe(4);
});

test('the plan ends at a thousand agents, in the words that clients look for', async () => {
  const { world } = client.server;
  const [like] = world.agents.of('acme');
  for (let index = world.agents.count('acme'); index < plan.agents; index++)
    world.agents.add({ ...like, id: world.mint.uuid(world.now) } as NonNullable<typeof like>);
  const { status, body } = await ask('POST', '/agent', { name: 'One too many' });

  expect(status).toBe(400);
  expect(body.errors.join()).toMatch(/upgrade.*plan/);
});

test('an agent of another organisation cannot be read, changed, put aside or copied', async () => {
  const id = await make();
  const target = { targetOrganizationId: '0'.repeat(24) };
  expect((await ask('GET', `/agent/${id}`, undefined, 'outsider')).status).toBe(400);
  for (const [method, path, body] of [
    ['PATCH', '', { name: 'Mine' }],
    ['DELETE', '/archive'],
    ['POST', '/duplicate', target],
    ['GET', '/workflow'],
  ] as const)
    expect((await ask(method, `/agent/${id}${path}`, body, 'outsider')).status).toBe(404);
});

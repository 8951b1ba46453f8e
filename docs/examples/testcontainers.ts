// The image of the Dockerfile in a test, with testcontainers: npm install --save-dev testcontainers vitest
import { GenericContainer, type StartedTestContainer, Wait } from 'testcontainers';
import { afterAll, beforeAll, expect, test } from 'vitest';

let container: StartedTestContainer;
let origin: string;

beforeAll(async () => {
  container = await new GenericContainer('ringback')
    .withExposedPorts(4010)
    .withEnvironment({ RINGBACK_CLOCK: 'virtual' })
    .withWaitStrategy(Wait.forHealthCheck())
    .start();
  origin = `http://localhost:${container.getMappedPort(4010)}`;
}, 120_000);
afterAll(() => container.stop());

async function control<Body>(path: string, body?: object): Promise<Body> {
  const sent = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return (await (await fetch(`${origin}/_ringback${path}`, sent)).json()) as Body;
}

test('a call is over when its time has come', async () => {
  const { keys } = await control<{ keys: Record<string, { key: string }> }>('/targets/speko');
  const { names } = await control<{ names: { speko: string } }>('/calls', { script: 'voicemail' });
  await control('/clock', { advance: '5m' });
  const headers = { authorization: `Bearer ${Object.values(keys)[0]?.key}` };
  const call = await (await fetch(`${origin}/speko/v1/calls/${names.speko}`, { headers })).json();
  expect(call).toMatchObject({ status: 'ended' });
});

import { expect, test } from 'vitest';
import { useServer } from '../../test-client.ts';
import { toAgentId } from './ids.ts';

const client = useServer();

const preflight = async (path: string, method: string) => {
  const headers = {
    origin: 'https://acme.example',
    'access-control-request-method': method,
    'access-control-request-headers': 'content-type',
  };
  const { status, headers: answered } = await client.ask('speechify', path, { method: 'OPTIONS', headers });
  expect(status).toBe(204);
  return answered;
};

const agent = (): string => toAgentId(client.server.world.agents.of('acme')[0]?.id as string);

test('a browser hears that a page may begin a session with a public agent', async () => {
  expect(await preflight(`/v1/agents/${agent()}/sessions`, 'POST')).toMatchObject({
    'access-control-allow-origin': 'https://acme.example',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'authorization, content-type',
    vary: 'Origin',
  });
});

test.each([
  ['an operation that is not for pages', '/v1/agents', 'POST'],
  ['a method that there is not', '/v1/agents/x/sessions', 'PUT'],
])('a browser hears nothing of the kind of %s', async (_, path, method) => {
  expect(await preflight(path, method)).not.toHaveProperty('access-control-allow-origin');
});

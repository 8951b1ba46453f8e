import { AtomsClient } from 'smallestai/dist/atoms/AtomsClient.js';
import { Configuration } from 'smallestai/dist/util/configuration.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { components } from '../../../openapi/ringback/types.gen.ts';
import { useServer } from '../../test-client.ts';

// The vendor's own client for Node, as it is in the registry: only where it finds the API, and the key, are ours.

type Exchange = components['schemas']['Exchange'];

const server = useServer();
/** The path under which that client was made to find the API. */
const older = '/smallest/api/v1';

beforeEach(() => {
  // Its configuration prints a key of the environment; nothing is told there that anybody needs.
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

const clientAt = (basePath: string, key = 'owner'): AtomsClient =>
  new AtomsClient(new Configuration({ accessToken: server.keyOf('smallest', key), basePath: `${server.server.url}${basePath}` }));

/** What was asked of Atoms, oldest first. */
async function requestLog(): Promise<Exchange[]> {
  const { body } = await server.ask<{ requests: Exchange[] }>('ringback', '/requests');
  return body.requests.filter(({ api }) => api === 'smallest');
}

test.each([older, '/smallest/atoms/v1'])('the official client makes, reads, changes and lists agents under %s', async (basePath) => {
  const client = clientAt(basePath);
  const { data: id } = await client.createAgent({ name: 'Recall', description: 'Reminds patients.', language: { default: 'en' } } as never);
  await client.updateAgent(id as string, { description: 'Reminds patients in autumn.', globalPrompt: 'Be brief.' } as never);
  const { data: agent } = await client.getAgentById(id as string);
  const { data: page } = await client.getAgents(1, 2, 'rec');

  expect(agent).toMatchObject({ _id: id, name: 'Recall', description: 'Reminds patients in autumn.', globalPrompt: 'Be brief.' });
  expect(page).toMatchObject({ agents: [{ _id: id }], total: 1 });
});

test('the official client makes an agent from a template', async () => {
  const client = clientAt(older);
  const { data: templates } = await client.getAgentTemplates();
  const [template] = templates as unknown as { id: string }[];
  const { data: id } = await client.createAgentFromTemplate({ agentName: 'Our desk', templateId: template?.id as string });

  expect((await client.getAgentById(id as string)).data).toMatchObject({ name: 'Our desk' });
});

test('the official client learns whose key it has', async () => {
  const { data } = await clientAt(older, 'member').getCurrentUser();

  expect(data).toMatchObject({ _id: expect.stringMatching(/^[0-9a-f]{24}$/), userEmail: expect.stringContaining('@') });
});

test('the official client starts a call, and reads what was said', async () => {
  const client = clientAt(older);
  const { data: agentId } = await client.createAgent({ name: 'Recall' });
  const { data: started } = await client.startOutboundCall({ agentId: agentId as string, phoneNumber: '+12025550180' });
  const { conversationId } = started as { conversationId: string };
  await server.advance('2m');
  const { data: conversation } = await client.getConversationLogs(conversationId);

  expect(conversation).toMatchObject({
    callId: conversationId,
    status: 'completed',
    transcript: expect.arrayContaining([expect.anything()]),
  });
});

test('the official client throws what it was refused with', async () => {
  const unknown = clientAt(older).getAgentById('0'.repeat(24));

  await expect(unknown).rejects.toMatchObject({ response: { status: 400, data: { status: false, errors: ['No agent found'] } } });
});

test('what the official client asks for is what the contract knows', async () => {
  const client = clientAt(older);
  const { data: id } = await client.createAgent({ name: 'Recall' });
  await client.getAgents();
  await client.getAgentById(id as string);
  await client.updateAgent(id as string, { name: 'Recall in autumn' } as never);
  await client.getAgentTemplates();
  await client.getCurrentUser();

  const log = await requestLog();
  expect(log.map(({ operation, status }) => [operation, status])).toEqual([
    ['createAgent', 201],
    ['listAgents', 200],
    ['getAgent', 200],
    ['updateAgent', 200],
    ['listAgentTemplates', 200],
    ['getUser', 200],
  ]);
});

test.each([
  ['deleteAgent', (client: AtomsClient) => client.deleteAgent('0'.repeat(24)), 405],
  ['getOrganization', (client: AtomsClient) => client.getOrganization(), 404],
])('%s, which the vendor never had, fails here too', async (_, ask, status) => {
  await expect(ask(clientAt(older))).rejects.toMatchObject({ response: { status } });
});

import { expect, test } from 'vitest';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { useServer } from '../../test-client.ts';

type Member = components['schemas']['Member'];
type Invite = components['schemas']['Invite'];

const client = useServer();
const ask = <Body>(path: string, method = 'GET', { key = 'owner', body }: { key?: string; body?: object } = {}) =>
  client.ask<Body>('speechify', `/v1${path}`, { method, key, ...(body && { body }) });
const members = async (key?: string) =>
  (await ask<{ members: Member[] }>('/workspaces/current/members', 'GET', key === undefined ? {} : { key })).body.members;
const invite = async (email: string, role = 'member') =>
  (await ask<Invite>('/workspaces/current/invites', 'POST', { body: { email, role } })).body;
const accept = ({ token }: Invite) => ask(`/invites/${token}/accept`, 'POST');

test('the members are the people of the fixtures who are active; managers are members', async () => {
  expect((await members()).map(({ role }) => role)).toEqual(['owner', 'admin', 'member', 'member', 'member', 'member', 'member', 'member']);
});

test.each(['owner', 'admin', 'member'])('the key of an %s stands for one person in that role', async (key) => {
  expect((await members(key)).filter(({ is_self: own }) => own).map(({ role }) => role)).toEqual([key]);
});

test('an invitation is good for seven days', async () => {
  const [one, other] = [await invite('one@example.com'), await invite('other@example.com')];
  expect(Date.parse(one.expires_at) - Date.parse(one.created_at)).toBe(7 * 24 * 3_600_000);
  await client.advance('167h');
  expect((await accept(one)).status).toBe(200);
  await client.advance('1h');
  expect((await accept(other)).body).toMatchObject({ error: { code: 'invite_not_found' } });
});

test('who comes back after leaving is who they were', async () => {
  const [before] = (await members('member')).filter(({ is_self: own }) => own);
  for (let round = 0; round < 2; round++)
    expect((await ask('/workspaces/current/members/leave', 'POST', { key: 'member' })).status).toBe(204);
  expect((await members('member')).some(({ is_self: own }) => own)).toBe(false);
  await accept(await invite(before?.email as string, 'admin'));
  expect((await members('member')).find(({ is_self: own }) => own)).toEqual({ ...before, role: 'admin' });
});

test('a workspace has an owner at every moment', async () => {
  const [owner] = await members();
  const path = `/workspaces/current/members/${owner?.user_uid}`;
  const refusals = [
    await ask('/workspaces/current/members/leave', 'POST'),
    await ask(path, 'PATCH', { body: { role: 'member' } }),
    await ask(path, 'DELETE', { key: 'admin' }),
  ];
  for (const refused of refusals) expect(refused).toMatchObject({ status: 409, body: { error: { code: 'workspace_last_owner' } } });
  await accept(await invite('second@example.com', 'owner'));
  expect((await ask('/workspaces/current/members/leave', 'POST')).status).toBe(204);
});

test('keys keep their role when the workspace is handed over', async () => {
  const [, heir] = await members();
  expect((await ask('/workspaces/current/transfer-owner', 'POST', { body: { user_uid: heir?.user_uid } })).body).toMatchObject({
    role: 'owner',
  });
  expect((await members()).slice(0, 2).map(({ role }) => role)).toEqual(['admin', 'owner']);
  expect((await ask('/workspaces/current')).body).toMatchObject({ my_role: 'owner' });
});

test('nobody reaches into another workspace', async () => {
  const { id } = await invite('one@example.com');
  const [owner] = await members();
  expect((await ask(`/workspaces/current/invites/${id}`, 'DELETE', { key: 'outsider' })).status).toBe(404);
  expect((await ask(`/workspaces/current/members/${owner?.user_uid}`, 'DELETE', { key: 'outsider' })).status).toBe(404);
});

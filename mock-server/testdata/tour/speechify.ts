import { visitConversations } from './speechify-conversations.ts';
import { type Asked, type Calls, controlOf, type Look, type SeenCall, type Stops, type Visitor } from './visitor.ts';

async function visit(visitor: Visitor, calls: Calls): Promise<void> {
  const { resources } = (await controlOf(visitor).get('getTarget', '/targets/speechify')).body;
  const agent = (of: string, key?: string, headers = {}) =>
    visitor.ask('speechify', { operation: 'getAgent', path: `/v1/agents/${of}`, ...(key !== undefined && { key }), headers });
  await agent(resources.agent_id, 'owner');
  await agent(resources.agent_id, 'owner', { 'x-request-id': 'tour-1' });
  await agent(resources.agent_id);
  await agent(resources.agent_id, 'service');
  await agent(resources.agent_id, 'outsider');
  await agent(resources.foreign_agent_id, 'owner');
  await agent('agent_00000000000000000000000000', 'owner');
  await agent('mine', 'owner');
  await agent(resources.agent_id, 'owner', { 'speechify-version': 'tomorrow' });

  const shadow = (of: string, key?: string) =>
    visitor.ask('speechify', {
      operation: 'mintShadowToken',
      method: 'POST',
      path: `/v1/agents/conversations/${of}/shadow-token`,
      ...(key !== undefined && { key }),
    });
  const live = calls['booked-appointment']?.speechify as string;
  for (const key of ['owner', 'admin', 'member', 'service', 'outsider', undefined]) await shadow(live, key);
  await shadow(live, 'owner');
  await shadow(resources.ended_conversation, 'owner');
  await shadow(calls['no-answer']?.speechify as string, 'owner');
  await shadow('conv_00000000000000000000000000', 'owner');
  await shadow('mine', 'owner');
  await visitAgents(visitor);
  await visitNumbers(visitor, resources.agent_id);
  await visitConversations(visitor, resources.agent_id, calls);
  await visitWorkspace(visitor);
}

/** The workspace: asks people to join, gives them roles, and hands it over. */
async function visitWorkspace(visitor: Visitor): Promise<void> {
  const ask = (operation: string, method: Asked['method'] & string, path: string, body?: unknown, key = 'owner') =>
    visitor.ask('speechify', { operation, method, path: `/v1${path}`, key, ...(body !== undefined && { body }) });
  for (const key of ['owner', 'service']) {
    await ask('listWorkspaces', 'GET', '/workspaces', undefined, key);
    await ask('getCurrentWorkspace', 'GET', '/workspaces/current', undefined, key);
    await ask('listInvites', 'GET', '/workspaces/current/invites', undefined, key);
    await ask('listMembers', 'GET', '/workspaces/current/members', undefined, key);
    await ask('updateCurrentWorkspace', 'PATCH', '/workspaces/current', { name: ' Acme Dental ' }, key);
    await ask('leaveWorkspace', 'POST', '/workspaces/current/members/leave', undefined, key);
  }
  const invited = (email: string, role: string, key?: string) =>
    ask('createInvite', 'POST', '/workspaces/current/invites', { email, role }, key);
  const { token } = (await invited('new.owner@acme.example', 'owner')).body;
  const { id } = (await invited('nobody@acme.example', 'member', 'admin')).body;
  await invited('another.owner@acme.example', 'owner', 'admin');
  for (const of of [id, id, 'mine']) await ask('revokeInvite', 'DELETE', `/workspaces/current/invites/${of}`);
  for (let round = 0; round < 2; round++) {
    await visitor.ask('speechify', { operation: 'previewInvite', path: `/v1/invites/${token}` });
    await ask('acceptInvite', 'POST', `/invites/${token}/accept`);
  }
  const { members } = (await ask('listMembers', 'GET', '/workspaces/current/members')).body;
  const { user_uid: newcomer } = members.at(-1);
  await ask('removeMember', 'DELETE', `/workspaces/current/members/${members.at(-2).user_uid}`);
  for (const of of [newcomer, 'mine']) {
    await ask('updateMemberRole', 'PATCH', `/workspaces/current/members/${of}`, { role: 'admin' });
    await ask('transferWorkspaceOwner', 'POST', '/workspaces/current/transfer-owner', { user_uid: of });
    await ask('removeMember', 'DELETE', `/workspaces/current/members/${of}`);
  }
  await ask('leaveWorkspace', 'POST', '/workspaces/current/members/leave', undefined, 'member');
}

/** Agents: makes one, changes it in every way, and removes it. */
async function visitAgents(visitor: Visitor): Promise<void> {
  const ask = (operation: string, method: Asked['method'] & string, path: string, body?: unknown, key = 'owner') =>
    visitor.ask('speechify', { operation, method, path: `/v1/agents${path}`, key, ...(body !== undefined && { body }) });
  const recall = { name: 'Recall', prompt: 'You remind patients.', first_message: 'Hello.', tts: { voice_id: 'sabrina' } };
  const { id } = (await ask('createAgent', 'POST', '', recall)).body;
  await ask('createAgent', 'POST', '', { ...recall, slug: 'front-desk' });
  await ask('createAgent', 'POST', '', { name: 'Recall' });
  await ask('listAgentVoices', 'GET', '/voices');
  await ask('listAgentVoices', 'GET', '/voices', undefined, 'service');
  const custom = { provider: 'custom', base_url: 'https://llm.example/v1', model: 'own' };
  await ask('updateAgent', 'PATCH', `/${id}`, { llm: custom, hostname_allowlist: ['acme.example'], webhook_secret: 'secret', amd: {} });
  await ask('updateAgent', 'PATCH', `/${id}`, { llm: custom, hostname_allowlist: ['acme.example'], webhook_secret: 'secret' });
  await ask('updateAgent', 'PATCH', `/${id}`, { llm: { provider: 'openai' } });
  await ask('updateAgent', 'PATCH', `/${id}`, {
    llm: { provider: null, model: null },
    hostname_allowlist: [],
    max_call_duration_seconds: 60,
  });
  const variables = [{ key: 'patient_name', type: 'string', default: 'our patient' }];
  const criteria = [{ id: 'booked', name: 'Booked', description: 'There is an appointment.' }];
  for (const of of [id, 'mine']) {
    await ask('updateEvaluationConfig', 'PUT', `/${of}/evaluation-config`, { criteria, data_collection: [] });
    await ask('getEvaluationConfig', 'GET', `/${of}/evaluation-config`);
    await ask('updateDynamicVariables', 'PUT', `/${of}/variables`, { variables });
    await ask('getDynamicVariables', 'GET', `/${of}/variables`);
  }
  const desk = { is_public: true, allowed_origins: ['https://acme.example'], hostname_allowlist: ['acme.example'] };
  const { id: open } = (await ask('createAgent', 'POST', '', { ...recall, ...desk })).body;
  for (const origin of ['https://acme.example', 'https://www.acme.example', undefined]) {
    for (const key of ['owner', undefined]) {
      const asked = { ...(key !== undefined && { key }), headers: origin === undefined ? {} : { origin } };
      await visitor.ask('speechify', { operation: 'getWidgetConfig', path: `/v1/agents/${open}/widget-config`, ...asked });
      const path = `/v1/agents/${open}/sessions`;
      await visitor.ask('speechify', { operation: 'createSession', method: 'POST', path, ...asked, body: { user_identity: 'visitor' } });
    }
  }
  const { id: other } = (await ask('createAgent', 'POST', '', { ...recall, name: 'To be removed' })).body;
  for (let round = 0; round < 2; round++) await ask('deleteAgent', 'DELETE', `/${other}`);
}

/** Telephone numbers: brings one, buys one twice, and hands it from agent to agent. */
async function visitNumbers(visitor: Visitor, agent: string): Promise<void> {
  const ask = (operation: string, method: Asked['method'] & string, path: string, body?: unknown, headers = {}, key = 'owner') =>
    visitor.ask('speechify', { operation, method, path: `/v1/agents${path}`, key, headers, ...(body !== undefined && { body }) });
  const own = { e164: '+12025550150', provider: 'twilio', twilio: { account_sid: 'AC0', auth_token: 'secret' }, trunk_id: 'trunk_0' };
  const { id } = (await ask('importPhoneNumber', 'POST', '/phone-numbers', own)).body;
  await ask('importPhoneNumber', 'POST', '/phone-numbers', own);
  await ask('importPhoneNumber', 'POST', '/phone-numbers', { e164: '+12025550151', provider: 'byoc', agent_id: 'agent_1' });
  for (const query of ['', '?country=GB&limit=3', '?area_code=312', '?country=Sweden'])
    await ask('searchAvailableNumbers', 'GET', `/phone-numbers/available${query}`);
  const named = { 'idempotency-key': 'tour' };
  for (const e164 of ['+12025550160', '+12025550160', '+12025550161'])
    await ask('purchasePhoneNumber', 'POST', '/phone-numbers/purchase', { e164 }, named);
  await ask('purchasePhoneNumber', 'POST', '/phone-numbers/purchase', { e164: '+12025550160' });
  for (const query of ['', '?limit=2', '?limit=0', '?cursor=none', '?limit=two'])
    await ask('listPhoneNumbers', 'GET', `/phone-numbers${query}`);
  for (const of of [id, 'mine']) {
    await ask('getPhoneNumber', 'GET', `/phone-numbers/${of}`);
    await ask('updatePhoneNumber', 'PATCH', `/phone-numbers/${of}`, { label: 'Evening line' });
    await ask('bindPhoneNumber', 'POST', `/${agent}/phone-numbers/${of}`);
    await ask('unbindPhoneNumber', 'DELETE', `/${agent}/phone-numbers/${of}`);
    await ask('bindPhoneNumber', 'POST', `/${agent}/phone-numbers/${of}`, undefined, {}, 'outsider');
    await ask('deletePhoneNumber', 'DELETE', `/phone-numbers/${of}`);
  }
  for (const query of ['', '?limit=2', '?cursor=none']) await ask('listAgents', 'GET', query);
}

async function look(read: Look, resources: Readonly<Record<string, string>>): Promise<void> {
  await read(`/v1/agents/${resources['agent_id']}`, 'owner');
  await read('/v1/agents/phone-numbers/available', 'owner');
  await read('/v1/agents/voices', 'owner');
  for (const key of ['owner', 'outsider']) await lookAtWorkspace(read, key);
}

async function lookAtWorkspace(read: Look, key: string): Promise<void> {
  const all = async (paths: readonly string[]) => {
    for (const path of paths) await read(path, key);
  };
  await all(['', '/current', '/current/members', '/current/invites'].map((below) => `/v1/workspaces${below}`));
  await all(['?limit=200', '/stats', '/recent-callees'].map((below) => `/v1/agents/conversations${below}`));
  await read('/v1/webhooks/endpoints', key);
  const { agents }: { agents: { id: string }[] } = await read('/v1/agents?limit=200', key);
  for (const { id } of agents)
    await all(['', '/evaluation-config', '/variables', '/widget-config'].map((below) => `/v1/agents/${id}${below}`));
  const { numbers }: { numbers: { id: string }[] } = await read('/v1/agents/phone-numbers?limit=200', key);
  await all(numbers.map(({ id }) => `/v1/agents/phone-numbers/${id}`));
}

async function lookAtCall(read: Look, { tenant, names }: SeenCall): Promise<void> {
  for (const below of ['', '/messages', '/evaluations', '/webhook-deliveries'])
    await read(`/v1/agents/conversations/${names.speechify}${below}`, tenant === 'acme' ? 'owner' : 'outsider');
}

export const speechify: Stops = { visit, look, lookAtCall };

import { type Asked, type Calls, controlOf, type Look, type Stops, type Visitor } from './visitor.ts';

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
  await visitNumbers(visitor, resources.agent_id);
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
  for (const key of ['owner', 'outsider']) {
    await read('/v1/agents?limit=200', key);
    const { numbers }: { numbers: { id: string }[] } = await read('/v1/agents/phone-numbers?limit=200', key);
    for (const { id } of numbers) await read(`/v1/agents/phone-numbers/${id}`, key);
  }
}

export const speechify: Stops = { visit, look };

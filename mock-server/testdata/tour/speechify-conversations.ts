import { type Asked, advance, type Calls, type Visitor } from './visitor.ts';

/** Starts conversations, reads them, and does to them what can be done. */
export async function visitConversations(visitor: Visitor, agent: string, calls: Calls): Promise<void> {
  const post = (operation: string, path: string, body?: unknown, key = 'owner') =>
    visitor.ask('speechify', { operation, method: 'POST', path: `/v1/agents/${path}`, key, ...(body !== undefined && { body }) });
  const get = (operation: string, path: string, key = 'member') => visitor.ask('speechify', { operation, path: `/v1/agents/${path}`, key });

  await post('createConversation', `${agent}/conversations`);
  await post('createConversation', `${agent}/conversations`, { language: 'tlh' });
  await post('createConversation', `${agent}/conversations`, { dynamic_variables: { system__x: 1 } });
  await post('createConversation', 'agent_00000000000000000000000000/conversations', {});
  const variables = { first_name: 'Maya', ringback_script: 'voicemail' };
  const made = (await post('createConversation', `${agent}/conversations`, { dynamic_variables: variables }, 'member')).body;
  await post('createConversation', `${agent}/conversations`, { dynamic_variables: { ringback_script: 'nonsense' } });

  const dial = (more: object) => post('createOutboundCall', 'outbound-calls', { agent_id: agent, to: '+12025550188', ...more }, 'member');
  const { conversation_id: dialled } = (await dial({ ringing_timeout_ms: 2000 })).body;
  await dial({ caller_id_number: '+12025550111' });
  await dial({ caller_id_number: '+12025550199' });
  await dial({ agent_id: 'agent_00000000000000000000000000' });
  await dial({ ringing_timeout_ms: 80_001 });
  await advance(visitor, '3s');

  const live = calls['caller-hangs-up']?.speechify as string;
  for (const of of [made.conversation.id, dialled, live]) {
    for (const key of ['member', 'outsider']) await get('getConversation', `conversations/${of}`, key);
    for (const key of ['owner', 'member', 'outsider']) {
      await post('takeOverConversation', `conversations/${of}/take-over`, undefined, key);
      await post('endConversation', `conversations/${of}/end`, undefined, key);
    }
    await get('getConversation', `conversations/${of}`);
  }

  await visitLists(visitor, made.conversation.id);
  await visitWebhooks(visitor);
}

/** Lists of conversations, and what there is to read about one. */
async function visitLists(visitor: Visitor, conversation: string): Promise<void> {
  const get = (operation: string, path: string, key = 'member') =>
    visitor.ask('speechify', { operation, path: `/v1/agents/conversations${path}`, key });
  const filters = ['', '?status=failed', '?transport=web', '?q=555', '?started_before=2026-02-01T00:00:00Z&duration_min_ms=1000'];
  for (const query of [...filters, '?limit=2', '?cursor=none', '?status=odd']) await get('listConversations', query);
  for (const query of [...filters, '?status=odd']) await get('getConversationStats', `/stats${query}`);
  for (const query of ['', '?limit=1', '?cursor=none']) await get('listRecentCallees', `/recent-callees${query}`);
  for (const part of ['messages', 'evaluations', 'webhook-deliveries']) {
    const operation = { messages: 'listMessages', evaluations: 'listEvaluations' }[part] ?? 'listConversationDeliveries';
    await get(operation, `/${conversation}/${part}`);
    await get(operation, `/${conversation}/${part}`, 'outsider');
    await get(operation, `/${conversation}/${part}?cursor=none`);
  }
}

/** Endpoints: makes one, changes it, has it told of a conversation, and removes it. */
async function visitWebhooks(visitor: Visitor): Promise<void> {
  const ask = (operation: string, method: Asked['method'] & string, below: string, body?: unknown, key = 'owner') =>
    visitor.ask('speechify', { operation, method, path: `/v1/webhooks/endpoints${below}`, key, ...(body !== undefined && { body }) });
  const wanted = { url: 'http://127.0.0.1:9/hook', enabled_events: ['*'], include: ['messages', 'evaluations'] };
  const { id } = (await ask('createWebhookEndpoint', 'POST', '', wanted)).body;
  await ask('createWebhookEndpoint', 'POST', '', { ...wanted, url: 'https://10.0.0.1/hook' });
  await ask('createWebhookEndpoint', 'POST', '', wanted, 'member');
  for (const query of ['', '?limit=1', '?cursor=none']) await ask('listWebhookEndpoints', 'GET', query);
  const { conversation_id: ended } = (
    await visitor.ask('speechify', {
      operation: 'createOutboundCall',
      method: 'POST',
      path: '/v1/agents/outbound-calls',
      key: 'owner',
      body: { agent_id: (await firstAgent(visitor)).id, to: '+12025550188' },
    })
  ).body;
  await visitor.ask('speechify', {
    operation: 'endConversation',
    method: 'POST',
    path: `/v1/agents/conversations/${ended}/end`,
    key: 'owner',
  });
  for (const of of [id, 'mine']) {
    await ask('getWebhookEndpoint', 'GET', `/${of}`);
    await ask('updateWebhookEndpoint', 'PATCH', `/${of}`, { description: 'Laptop', enabled_events: ['conversation.failed'] });
    await ask('updateWebhookEndpoint', 'PATCH', `/${of}`, { url: 'https://10.0.0.1/hook' });
    await ask('rotateWebhookSecret', 'POST', `/${of}/rotate-secret`);
    await ask('listEndpointDeliveries', 'GET', `/${of}/deliveries`);
    await ask('listEndpointDeliveries', 'GET', `/${of}/deliveries?cursor=none`);
    await ask('deleteWebhookEndpoint', 'DELETE', `/${of}`);
  }
}

async function firstAgent(visitor: Visitor): Promise<{ readonly id: string }> {
  return (await visitor.ask('speechify', { operation: 'listAgents', path: '/v1/agents', key: 'owner' })).body.agents[0];
}

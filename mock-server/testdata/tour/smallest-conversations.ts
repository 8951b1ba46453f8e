import { type Asked, advance, type Calls, type Look, type Receivers, type SeenCall, type Visitor } from './visitor.ts';

type Ask = (operation: string, method: Asked['method'] & string, path: string, body?: unknown, key?: string) => ReturnType<Visitor['ask']>;

const asker =
  (visitor: Visitor): Ask =>
  (operation, method, path, body, key = 'owner') =>
    visitor.ask('smallest', { operation, method, path, key, ...(body !== undefined && { body }) });

const nobody = '0'.repeat(24);

/** Webhooks and who is told by them. */
async function visitWebhooks(ask: Ask, agentId: string, { good, bad }: Receivers): Promise<void> {
  const events = ['pre-conversation', 'post-conversation', 'analytics-completed'].map((eventType) => ({ agentId, eventType }));
  const { data: id } = (await ask('createWebhook', 'POST', '/webhook', { endpoint: good, description: 'Good', events })).body;
  const { data: other } = (await ask('createWebhook', 'POST', '/webhook', { endpoint: bad, description: 'Bad', events: [] })).body;
  await ask('createWebhook', 'POST', '/webhook', { endpoint: bad, description: 'Again', events: [] });
  await ask('listWebhooks', 'GET', '/webhook');
  await ask('listWebhooks', 'GET', `/webhook?webhookId=${id}`);
  await ask('listWebhooks', 'GET', `/webhook?webhookId=${nobody}`);
  await ask('updateWebhook', 'PATCH', `/webhook/${id}`, { headers: { 'x-api-key': 'a gateway' } });
  await ask('updateWebhook', 'PATCH', `/webhook/${id}`, { headers: { host: 'elsewhere' } });
  await ask('deleteWebhook', 'DELETE', `/webhook/${id}`);
  await ask('deleteWebhook', 'DELETE', `/webhook/${other}`, undefined, 'outsider');
  const path = `/agent/${agentId}/webhook-subscriptions`;
  for (const key of ['owner', 'outsider']) {
    await ask('replaceWebhookSubscriptions', 'POST', path, { webhookId: other, eventTypes: ['post-conversation'] }, key);
    await ask('listWebhookSubscriptions', 'GET', path, undefined, key);
    await ask('deleteWebhookSubscriptions', 'DELETE', path, undefined, key);
  }
  await ask('deleteWebhook', 'DELETE', `/webhook/${other}`);
  await ask('replaceWebhookSubscriptions', 'POST', path, { webhookId: id, eventTypes: ['post-conversation', 'analytics-completed'] });
}

/** Starts calls, looks for them, and cancels some. */
export async function visitConversations(visitor: Visitor, calls: Calls, receivers: Receivers): Promise<void> {
  const ask = asker(visitor);
  const { data: agentId } = (await ask('createAgent', 'POST', '/agent', { name: 'Recall' })).body;
  await visitWebhooks(ask, agentId, receivers);
  const outbound = (body: object) => ask('startOutboundCall', 'POST', '/conversation/outbound', { agentId, ...body });
  const { conversationId } = (await outbound({ phoneNumber: '+12025550184', variables: { name: 'Maya', visits: 3 } })).body.data;
  const { conversationId: queued } = (await outbound({ phoneNumber: '+12025550188' })).body.data;
  await outbound({ phoneNumber: '+12025550142', variables: { ringback_script: 'nonsense' } });
  await outbound({ phoneNumber: '+12025550142', fromNumber: '+12025550199' });
  await outbound({ phoneNumber: 'home' });
  await outbound({ phoneNumber: '+12025550142', agentId: nobody });
  for (const [operation, path] of [
    ['startWebCall', '/conversation/webcall'],
    ['startWebChat', '/conversation/chat'],
  ] as const) {
    await ask(operation, 'POST', path, { agentId });
    await ask(operation, 'POST', path, { agentId: 'mine' });
  }
  await ask('cancelQueuedConversation', 'POST', `/conversation/${queued}/cancel`);
  await ask('cancelQueuedConversation', 'POST', `/conversation/${queued}/cancel`);
  await advance(visitor, '3s');
  const callId = calls['voicemail']?.smallest;
  await ask('cancelConversation', 'POST', '/conversation/cancel', { callId: conversationId, reason: 'Enough' });
  await ask('cancelConversation', 'POST', '/conversation/cancel', { callId: conversationId });
  await ask('searchConversations', 'POST', '/conversation/search', { callIds: [conversationId, queued, callId ?? 'mine'] });
  await ask('searchConversations', 'POST', '/conversation/search', { callIds: [] });
  const queries = [
    'page=2&limit=3',
    'statusFilter=completed,cancelled',
    `agentIds=${agentId}`,
    'sortBy=callDuration&sortOrder=asc',
    'limit=none',
  ];
  for (const query of queries) await ask('listConversations', 'GET', `/conversation?${query}`);
  const below = views(conversationId);
  for (const [operation, path] of Object.entries(below))
    for (const key of ['owner', 'outsider']) await ask(operation, 'GET', path, undefined, key);
}

const views = (callId: string): Readonly<Record<string, string>> => ({
  getConversation: `/conversation/${callId}`,
  listRetries: `/conversation/${callId}/retries`,
  getRecordingDownloadUrl: `/conversation/${callId}/recording/download-url`,
  getRecording: `/recordings/${callId}?channel=dual`,
  getConversationDetails: `/analytics/conversation-details/${callId}`,
});

/** When a call is over everything can be read of it. */
export async function revisitConversations(visitor: Visitor, calls: Calls): Promise<void> {
  const ask = asker(visitor);
  for (const [operation, path] of Object.entries(views(calls['ended']?.smallest as string))) await ask(operation, 'GET', path);
}

export async function lookAtWebhooks(read: Look): Promise<void> {
  for (const key of ['owner', 'outsider']) {
    await read('/webhook', key);
    await read('/conversation?limit=500', key);
    const { data } = await read('/agent?offset=500', key);
    for (const { _id } of data.agents) await read(`/agent/${_id}/webhook-subscriptions`, key);
  }
}

export async function lookAtConversation(read: Look, { tenant, names }: SeenCall): Promise<void> {
  const key = tenant === 'acme' ? 'owner' : 'outsider';
  for (const path of Object.values(views(names.smallest))) await read(path, key);
}

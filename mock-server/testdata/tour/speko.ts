import {
  type Asked,
  advance,
  type Calls,
  type Look,
  plain,
  type Receivers,
  type SeenCall,
  type Stops,
  unknown,
  type Visitor,
} from './visitor.ts';

async function visit(visitor: Visitor, calls: Calls, receivers: Receivers): Promise<void> {
  const get = (operation: string, of: string, below = '', key?: string) =>
    visitor.ask('speko', { operation, path: `/v1/calls/${of}${below}`, ...(key !== undefined && { key }) });
  const post = (operation: string, of: string, below: string, body?: unknown, key = 'full', headers = {}) =>
    visitor.ask('speko', {
      operation,
      method: 'POST',
      path: `/v1/calls/${of}/${below}`,
      key,
      headers,
      ...(body !== undefined && { body }),
    });
  const id = (name: string) => calls[name]?.speko as string;

  const views = { getCall: '', listCallEvents: '/events', getCallReport: '/report', getCallRecording: '/recording' };
  for (const [operation, below] of Object.entries(views)) {
    await get(operation, id('blind'), below, 'full');
    await get(operation, id('blind'), below, 'reader');
    await get(operation, id('blind'), below, 'outsider');
    await get(operation, id('blind'), below);
    await get(operation, unknown, below, 'full');
    await get(operation, 'mine', below, 'full');
  }

  const somewhere = { to: '+12025550143' };
  await post('blindTransferCall', id('blind'), 'transfers/blind', somewhere, 'reader');
  await post('blindTransferCall', id('blind'), 'transfers/blind', {});
  await post('blindTransferCall', id('blind'), 'transfers/blind', '{"to":');
  await post('blindTransferCall', id('blind'), 'transfers/blind', 'a number', 'full', plain);
  await post('blindTransferCall', unknown, 'transfers/blind', somewhere);
  await post('blindTransferCall', id('no-answer'), 'transfers/blind', somewhere);
  await post('blindTransferCall', id('blind'), 'transfers/blind', { ...somewhere, ringingTimeout: 20 });
  await post('blindTransferCall', id('blind'), 'transfers/blind', somewhere);

  // The first answers, the others do not: a leg that is cancelled hands on to the next.
  const several = { destinations: [{ to: '+12025550146', label: 'Billing' }, { to: '+12025550193' }, { to: '+12025550147' }] };
  await post('warmTransferCall', id('warm'), 'transfers/warm', { ...somewhere, ...several });
  const warm = (await post('warmTransferCall', id('warm'), 'transfers/warm', { ...several, summary: 'Asks about an invoice.' })).body;
  const two = (await post('warmTransferCall', id('cancelled'), 'transfers/warm', several)).body;
  await post('warmTransferCall', id('warm'), 'transfers/warm', several);
  await post('completeWarmTransfer', id('warm'), `transfers/${warm.id}/complete`);
  await advance(visitor, '3500ms');
  await post('completeWarmTransfer', id('warm'), `transfers/${unknown}/complete`);
  await post('completeWarmTransfer', id('warm'), 'transfers/mine/complete');
  await post('completeWarmTransfer', id('warm'), `transfers/${warm.id}/complete`, { summary: 5 });
  await post('completeWarmTransfer', id('warm'), `transfers/${warm.id}/complete`, { summary: 'Wants to pay in two parts.' });
  await post('cancelWarmTransfer', id('warm'), `transfers/${warm.id}/cancel`);
  await post('cancelWarmTransfer', id('cancelled'), `transfers/${two.id}/cancel`, { reason: '' }, 'reader');
  await post('cancelWarmTransfer', id('cancelled'), `transfers/${two.id}/cancel`, { tryNext: true, voicemailDetected: true });
  await post('cancelWarmTransfer', id('cancelled'), `transfers/${two.id}/cancel`);
  await post('finalizeCallReport', id('warm'), 'report/finalize');
  await get('getCall', id('warm'), '', 'full');
  await get('getCall', id('cancelled'), '', 'full');
  await visitWebhooks(visitor, receivers);
  await visitor.follow('speko', { operation: 'streamSession', path: `/v1/sessions/${id('blind')}/stream`, key: 'reader' });
  await visitor.ask('speko', { operation: 'streamSession', path: `/v1/sessions/${id('blind')}/stream`, key: 'outsider' });
  await visitOffice(visitor);
  await visitNumbers(visitor);
}

/** Takes numbers, changes them and gives one back; reads what was spent and what failures mean. */
async function visitNumbers(visitor: Visitor): Promise<void> {
  const ask = (operation: string, method: Asked['method'] & string, path: string, body?: unknown, key = 'full') =>
    visitor.ask('speko', { operation, method, path: `/v1${path}`, key, ...(body !== undefined && { body }) });
  for (const query of ['', '?areaCode=312&limit=2', '?locality=chicago', '?areaCode=1'])
    await ask('searchAvailablePhoneNumbers', 'GET', `/phone-numbers/available${query}`);
  const { id } = (await ask('createPhoneNumber', 'POST', '/phone-numbers', { e164: '+13125550111', label: 'Recalls' })).body;
  await ask('createPhoneNumber', 'POST', '/phone-numbers', { e164: '+13125550111' });
  await ask('createPhoneNumber', 'POST', '/phone-numbers', { e164: '+13125550112', agentId: 'mine' });
  await ask('importSipTrunkPhoneNumber', 'POST', '/phone-numbers/import', { e164: '+13125550113' });
  const { id: brought } = (
    await ask('importSipTrunkPhoneNumber', 'POST', '/phone-numbers/import', { e164: '+13125550113', sipTrunkId: 't' })
  ).body;
  const [{ id: agentId }] = (await ask('listAgents', 'GET', '/agents')).body;
  await ask('updatePhoneNumber', 'PATCH', `/phone-numbers/${id}`, { agentId, label: null, smsAutomationEnabled: true });
  await ask('updatePhoneNumber', 'PATCH', `/phone-numbers/${id}`, { agentId, routeToBrokerId: 'broker' });
  await ask('updatePhoneNumber', 'PATCH', `/phone-numbers/${id}`, { routeToBrokerId: 'broker' });
  await ask('getPhoneNumber', 'GET', `/phone-numbers/${id}`);
  await ask('getPhoneNumber', 'GET', `/phone-numbers/${id}`, undefined, 'outsider');
  await ask('deletePhoneNumber', 'DELETE', `/phone-numbers/${brought}`);
  await ask('deletePhoneNumber', 'DELETE', `/phone-numbers/${brought}`);
  await ask('listPhoneNumbers', 'GET', '/phone-numbers');
  const reading = {
    listPhoneNumbers: '/phone-numbers',
    searchAvailablePhoneNumbers: '/phone-numbers/available',
    listScheduledCallbacks: '/callbacks',
    getOrganization: '/organization',
    getUsage: '/usage',
    getCreditBalance: '/credits/balance',
    getCreditLedger: '/credits/ledger',
  };
  for (const [operation, path] of Object.entries(reading))
    for (const key of ['full', 'writer']) await ask(operation, 'GET', path, undefined, key);
  for (const query of ['?limit=3&kind=debit', '?cursor=2026-01-20T00:00:00.000Z', '?cursor=never'])
    await ask('getCreditLedger', 'GET', `/credits/ledger${query}`);
  for (const code of ['LAST_AGENT', 'RATE_LIMITED', 'MINE'])
    await visitor.ask('speko', { operation: 'getErrorCode', path: `/v1/errors/${code}` });
}

/** Subscribes, changes and ends subscriptions, and looks at what was sent. One endpoint stays, and is told of what is to come. */
async function visitWebhooks(visitor: Visitor, { good, bad }: Receivers): Promise<void> {
  const ask = (operation: string, method: Asked['method'] & string, path: string, body?: unknown, key = 'full') =>
    visitor.ask('speko', { operation, method, path: `/v1${path}`, key, ...(body !== undefined && { body }) });
  const laptop = { name: 'Laptop', url: good, events: ['call.status', 'call.report', 'call.recording'] };
  const { id: kept } = (await ask('createWebhookEndpoint', 'POST', '/webhooks', laptop)).body;
  const { id } = (await ask('createWebhookEndpoint', 'POST', '/webhooks', { ...laptop, url: bad, events: ['call.status'] })).body;
  await ask('createWebhookEndpoint', 'POST', '/webhooks', { ...laptop, url: 'http://192.0.2.1/hook' });
  await ask('createWebhookEndpoint', 'POST', '/webhooks', { ...laptop, allAgents: false });
  await ask('createWebhookEndpoint', 'POST', '/webhooks', { ...laptop, signingSecretSource: 'custom' });
  await ask('createWebhookEndpoint', 'POST', '/webhooks', laptop, 'reader');
  await ask('updateWebhookEndpoint', 'PATCH', `/webhooks/${id}`, { name: 'Old laptop', contentMode: 'metadata_only' });
  await ask('updateWebhookEndpoint', 'PATCH', `/webhooks/${id}`, { url: 'ftp://127.0.0.1/' });
  await ask('getWebhookEndpoint', 'GET', `/webhooks/${kept}`);
  await ask('getWebhookEndpoint', 'GET', `/webhooks/${kept}`, undefined, 'outsider');
  await ask('listWebhookEndpoints', 'GET', '/webhooks');
  await ask('listWebhookEndpoints', 'GET', '/webhooks', undefined, 'writer');
  const { sessionId } = (await ask('createSession', 'POST', '/sessions', { intent: { language: 'en' } })).body;
  await ask('endCall', 'POST', `/calls/${sessionId}/end`, {});
  await advance(visitor, '1s');
  const { data } = (await ask('listWebhookDeliveries', 'GET', `/webhook-deliveries?sessionId=${sessionId}`)).body;
  for (const query of ['?limit=1', '?status=succeeded&event=call.status', '?endpointId=none', '?cursor=none', '?status=lost']) {
    await ask('listWebhookDeliveries', 'GET', `/webhook-deliveries${query}`);
  }
  for (const { id: delivery } of data as { id: string }[]) {
    await ask('getWebhookDelivery', 'GET', `/webhook-deliveries/${delivery}`);
    await ask('getWebhookDelivery', 'GET', `/webhook-deliveries/${delivery}`, undefined, 'outsider');
    await ask('redeliverWebhook', 'POST', `/webhook-deliveries/${delivery}/redeliver`);
  }
  await ask('redeliverWebhook', 'POST', `/webhook-deliveries/${unknown}/redeliver`);
  await ask('deleteWebhookEndpoint', 'DELETE', `/webhooks/${id}`);
  await ask('deleteWebhookEndpoint', 'DELETE', `/webhooks/${id}`);
}

async function revisit(visitor: Visitor, calls: Calls): Promise<void> {
  for (const query of ['', '?cursor=2:0'])
    await visitor.follow('speko', {
      operation: 'streamSession',
      path: `/v1/sessions/${calls['ended']?.speko}/stream${query}`,
      key: 'full',
    });
  await revisitCallbacks(visitor);
  await visitor.ask('speko', { operation: 'getSessionRecording', path: `/v1/sessions/${calls['ended']?.speko}/recording`, key: 'full' });
  const ask = (operation: string, method: 'GET' | 'POST', of: string, below: string, body?: unknown) =>
    visitor.ask('speko', {
      operation,
      method,
      path: `/v1/calls/${calls[of]?.speko}${below}`,
      key: 'full',
      ...(body !== undefined && { body }),
    });
  for (const of of ['ended', 'blind', 'warm', 'cancelled', 'no-answer']) {
    await ask('getCall', 'GET', of, '');
    await ask('getCallReport', 'GET', of, '/report');
    await ask('getCallRecording', 'GET', of, '/recording');
    await ask('finalizeCallReport', 'POST', of, '/report/finalize', { forceAnalysis: true });
  }
  await ask('blindTransferCall', 'POST', 'ended', '/transfers/blind', { to: '+12025550143' });
}

/** Cancels one call that was agreed on, and makes another. */
async function revisitCallbacks(visitor: Visitor): Promise<void> {
  const ask = (operation: string, path: string, method: Asked['method'] & string = 'GET', key = 'full') =>
    visitor.ask('speko', { operation, method, path: `/v1/callbacks${path}`, key, ...(method === 'POST' && { body: {} }) });
  const { callbacks } = (await ask('listScheduledCallbacks', '?limit=2')).body;
  await ask('listScheduledCallbacks', '?status=none');
  const [first, second] = callbacks as { id: string }[];
  await ask('getScheduledCallback', `/${first?.id}`);
  await ask('getScheduledCallback', `/${first?.id}`, 'GET', 'outsider');
  await ask('cancelScheduledCallback', `/${first?.id}/cancel`, 'POST', 'reader');
  for (const _ of [1, 2]) await ask('cancelScheduledCallback', `/${first?.id}/cancel`, 'POST');
  for (const _ of [1, 2]) await ask('dispatchScheduledCallback', `/${second?.id}/dispatch`, 'POST');
  await ask('dispatchScheduledCallback', `/${unknown}/dispatch`, 'POST');
  await ask('listScheduledCallbacks', '?status=dispatched');
}

/** Agents and sessions: makes some, asks for all, and does to calls what can be done to them. */
async function visitOffice(visitor: Visitor): Promise<void> {
  const ask = (operation: string, method: Asked['method'] & string, path: string, body?: unknown, key = 'full') =>
    visitor.ask('speko', { operation, method, path: `/v1${path}`, key, ...(body !== undefined && { body }) });
  const recall = { name: 'Recall', systemPrompt: 'You remind patients.', intent: { language: 'en' } };
  const { id: agent } = (await ask('createAgent', 'POST', '/agents', recall)).body;
  await ask('createAgent', 'POST', '/agents', { name: 'Recall' });
  await ask('listAgents', 'GET', '/agents');
  await ask('listAgents', 'GET', '/agents', undefined, 'writer');
  await ask('updateAgent', 'PATCH', `/agents/${agent}`, { name: 'Recall in autumn', voice: 'ann', firstMessage: null });
  await ask('updateAgent', 'PATCH', '/agents/mine', { name: 'Nobody' });
  await ask('getAgent', 'GET', `/agents/${agent}`);
  await ask('getAgent', 'GET', `/agents/${agent}`, undefined, 'outsider');
  const { sessionId } = (await ask('createPhoneSession', 'POST', '/sessions/phone', { to: '+12025550184', agentId: agent })).body;
  await ask('createPhoneSession', 'POST', '/sessions/phone', { to: '+12025550184', agentId: 'mine' });
  await ask('createPhoneSession', 'POST', '/sessions/phone', { to: '+12025550184', metadata: { ringback_script: 'nonsense' } });
  await ask('createSession', 'POST', '/sessions', { agentId: agent, metadata: { ringback_script: 'long-onboarding' } });
  await ask('createSession', 'POST', '/sessions', {});
  await advance(visitor, '3s');
  await ask('sendCallMessage', 'POST', `/calls/${sessionId}/messages`, { text: 'The parcel is in Leeds.', mode: 'context' });
  await ask('webJoinCall', 'POST', `/calls/${sessionId}/web-join`);
  await ask('endCall', 'POST', `/calls/${sessionId}/end`, {});
  for (const key of ['full', 'outsider']) {
    await ask('endCall', 'POST', `/calls/${sessionId}/end`, {}, key);
    await ask('sendCallMessage', 'POST', `/calls/${sessionId}/messages`, { text: 'Still there?' }, key);
    await ask('webJoinCall', 'POST', `/calls/${sessionId}/web-join`, {}, key);
    await ask('getSession', 'GET', `/sessions/${sessionId}`, undefined, key);
    await ask('getSessionTranscript', 'GET', `/sessions/${sessionId}/transcript`, undefined, key);
    await ask('getSessionRecording', 'GET', `/sessions/${sessionId}/recording`, undefined, key);
  }
  for (const query of ['?limit=2', '?status=active', `?agent=${agent}`, '?kind=s2s', '?kind=none', '?cursor=none']) {
    await ask('listSessions', 'GET', `/sessions${query}`);
  }
  await ask('listAgentCalls', 'GET', `/agents/${agent}/calls?limit=1`);
  await ask('listAgentCalls', 'GET', `/agents/${agent}/calls?cursor=never`);
  await ask('deleteAgent', 'DELETE', `/agents/${agent}`);
  await ask('deleteAgent', 'DELETE', `/agents/${agent}`);
}

/** Lists of things that can be read one by one: their path, and the member that holds them. */
const shelves = [
  ['/agents', undefined],
  ['/phone-numbers', undefined],
  ['/callbacks', 'callbacks'],
  ['/webhooks', 'data'],
  ['/webhook-deliveries', 'data'],
] as const;
const pages = ['/sessions?limit=100', '/organization', '/usage', '/credits/balance', '/credits/ledger', '/phone-numbers/available'];

async function look(read: Look): Promise<void> {
  await read('/v1/errors/UNAUTHORIZED');
  for (const key of ['full', 'outsider']) {
    for (const path of pages) await read(`/v1${path}`, key);
    for (const [path, member] of shelves) await lookAtEach(read, path, member, key);
  }
}

async function lookAtEach(read: Look, path: string, member: string | undefined, key: string): Promise<void> {
  const list = await read(`/v1${path}`, key);
  for (const { id } of (member ? list[member] : list) as { id: string }[]) {
    await read(`/v1${path}/${id}`, key);
    if (path === '/agents') await read(`/v1/agents/${id}/calls?limit=100`, key);
  }
}

async function lookAtCall(read: Look, { tenant, names }: SeenCall): Promise<void> {
  const key = tenant === 'acme' ? 'full' : 'outsider';
  for (const below of ['', '/events', '/report', '/recording']) await read(`/v1/calls/${names.speko}${below}`, key);
  for (const below of ['', '/transcript', '/recording']) await read(`/v1/sessions/${names.speko}${below}`, key);
}

export const speko: Stops = { visit, revisit, look, lookAtCall };

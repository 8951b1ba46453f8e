import { lookAtConversation, lookAtWebhooks, revisitConversations, visitConversations } from './smallest-conversations.ts';
import { type Asked, type Calls, controlOf, type Look, type Receivers, type Stops, type Visitor } from './visitor.ts';

async function visit(visitor: Visitor, calls: Calls, receivers: Receivers): Promise<void> {
  const { resources } = (await controlOf(visitor).get('getTarget', '/targets/smallest')).body;
  const operation = 'subscribeToLiveEvents';
  const events = (callId: string, key?: string, headers = {}) =>
    visitor.ask('smallest', { operation, path: `/events?callId=${callId}`, ...(key !== undefined && { key }), headers });
  const live = calls['heard']?.smallest as string;
  await visitor.follow('smallest', { operation, path: `/events?callId=${live}`, key: 'owner' });
  await visitor.follow('smallest', { operation, path: `/events?callId=${calls['tool-error']?.smallest}`, key: 'member' });
  await events(live);
  await events(live, 'guest');
  await events(live, 'outsider');
  await events(resources.ended_call, 'owner');
  await events('CALL-1-000000', 'owner');
  await events('mine', 'owner');
  await visitor.ask('smallest', { operation, path: '/events', key: 'owner' });
  await visitor.ask('smallest', { operation, path: `/events?callId=${live}`, headers: { cookie: 'session=nobody' } });
  await visitAgents(visitor, resources.organization_id);
  await visitOffice(visitor);
  await visitConversations(visitor, calls, receivers);
}

const nothing = '0'.repeat(24);

const asker =
  (visitor: Visitor) =>
  (operation: string, method: Asked['method'] & string, path: string, body?: unknown, key = 'owner') =>
    visitor.ask('smallest', { operation, method, path, key, ...(body !== undefined && { body }) });

/** Agents: makes some, changes them, puts them aside, and asks for all. */
async function visitAgents(visitor: Visitor, organization: string): Promise<void> {
  const ask = asker(visitor);
  const wish = { name: 'Recall', backgroundSound: 'cafe', synthesizer: { speed: 0.9 }, defaultVariables: { season: 'autumn' } };
  const { data: id } = (await ask('createAgent', 'POST', '/agent', wish)).body;
  await ask('createAgent', 'POST', '/agent', { name: ' ' });
  await ask('createAgent', 'POST', '/agent', { name: 'Recall', telephonyProductId: [nothing] });
  await ask('updateAgent', 'PATCH', `/agent/${id}`, {
    firstMessage: 'Hello.',
    language: { default: 'hi' },
    synthesizer: { similarity: 1 },
  });
  await ask('updateAgent', 'PATCH', `/agent/${nothing}`, { firstMessage: 'Hello.' });
  const { data: templates } = (await ask('listAgentTemplates', 'GET', '/agent/template?region=us')).body;
  for (const templateId of [templates[0].id, templates[0]._id, 'none'])
    await ask('createAgentFromTemplate', 'POST', '/agent/from-template', { agentName: 'Our desk', templateId });
  for (const key of ['member', 'guest', 'outsider']) await ask('getAgent', 'GET', `/agent/${id}`, undefined, key);
  for (const target of [organization, nothing])
    await ask('duplicateAgent', 'POST', `/agent/${id}/duplicate`, { targetOrganizationId: target });
  for (const on of ['', '?on=true', '?on=false', '?on=false', '?on=perhaps'])
    await ask('archiveAgent', 'DELETE', `/agent/${id}/archive${on}`);
  const { workflowId } = (await ask('getAgent', 'GET', `/agent/${id}`)).body.data;
  const single = { type: 'single_prompt', singlePromptConfig: { prompt: 'You remind patients.' } };
  for (const change of [single, { type: 'single_prompt' }, { type: 'workflow_graph', workflowGraph: { nodes: [{ id: '1' }], edges: [] } }])
    await ask('updateWorkflow', 'PATCH', `/workflow/${workflowId}`, change);
  await ask('getAgentWorkflow', 'GET', `/agent/${id}/workflow`);
  for (const of of [id, nothing]) await ask('getAgentCallLogs', 'GET', `/agent/${of}/call-logs`);
  for (const query of [
    '',
    '?offset=2&page=2',
    '?search=desk',
    '?type=workflow_graph',
    '?archived=true',
    '?sortField=totalCalls&sortOrder=asc',
  ])
    await ask('listAgents', 'GET', `/agent${query}`);
  // Without a key nothing is told.
  for (const [operation, path] of [
    ['listAgents', '/agent'],
    ['listAgentTemplates', '/agent/template'],
    ['getAgentWorkflow', `/agent/${id}/workflow`],
  ] as const)
    await visitor.ask('smallest', { operation, path });
}

async function revisit(visitor: Visitor, calls: Calls): Promise<void> {
  await visitor.ask('smallest', {
    operation: 'subscribeToLiveEvents',
    path: `/events?callId=${calls['ended']?.smallest}`,
    key: 'owner',
  });
  await revisitConversations(visitor, calls);
}

/** Numbers, names, and places for calls. */
async function visitOffice(visitor: Visitor): Promise<void> {
  const ask = asker(visitor);
  for (const path of ['/product/phone-numbers', '/product/all-numbers', '/user', '/user/subscription', '/concurrency'])
    await visitor.ask('smallest', { operation: path, path });
  const [free] = (await ask('searchAvailableNumbers', 'GET', '/product/get-available-numbers?countryCode=GB&provider=twilio')).body.data;
  await ask('searchAvailableNumbers', 'GET', '/product/get-available-numbers?countryCode=GB&provider=none');
  for (let time = 0; time < 2; time++)
    await ask('rentPhoneNumber', 'POST', '/product/rent-number', { phoneNumber: free.phoneNumber, provider: 'twilio' });
  const [assigned, ...others] = (await ask('listPhoneNumbers', 'GET', '/product/phone-numbers')).body.data;
  for (const productId of [assigned._id, others.at(-1)._id, nothing])
    await ask('releasePhoneNumber', 'POST', '/product/release-number', { productId });
  const own = { phoneNumber: '+12025550155', sipTerminationUrl: 'trunk.carrier.example', sipPassword: 'secret', name: 'Main line' };
  for (let time = 0; time < 2; time++) await ask('importPhoneNumber', 'POST', '/product/import-phone-number', own);
  await ask('listAllPhoneNumbers', 'GET', '/product/all-numbers');
  await ask('getUser', 'GET', '/user', undefined, 'member');
  await ask('getSubscription', 'GET', '/user/subscription');
  await ask('updateOrganizationName', 'PUT', '/account/update-org-name', { name: 'Acme Dental' });
  await ask('updateOrganizationName', 'PUT', '/account/update-org-name', {});
  await ask('updateOrganizationName', 'PUT', '/account/update-org-name', { name: 'Mine' }, 'member');
  await ask('getAccountDetails', 'GET', '/account/get-account-details');
  await visitor.ask('smallest', { operation: 'getAccountDetails', path: '/account/get-account-details' });
  const { agentId } = (await ask('getConcurrency', 'GET', '/concurrency')).body.data.agents[0];
  for (const outbound of [3, 300]) {
    const reservations = [{ agentId, webcall: 0, outbound, inbound: 1, chat: 0 }];
    await ask('updateReservations', 'PUT', '/concurrency/reservations', { reservations });
  }
}

async function look(read: Look): Promise<void> {
  for (const key of ['owner', 'outsider']) {
    const { data } = await read('/agent?offset=1000&archived=false', key);
    for (const { _id: id } of data.agents) for (const below of ['', '/workflow', '/call-logs']) await read(`/agent/${id}${below}`, key);
    const paths = ['/agent/template', '/product/phone-numbers', '/product/all-numbers', '/user', '/user/subscription', '/concurrency'];
    for (const path of paths) await read(path, key);
    await read('/account/get-account-details', key);
    await read('/product/get-available-numbers?countryCode=US&provider=plivo', key);
  }
  await lookAtWebhooks(read);
}

export const smallest: Stops = { visit, revisit, look, lookAtCall: lookAtConversation };

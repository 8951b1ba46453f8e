import { type Api, vendors } from '../../openapi/spec.ts';

/** One request, in the words of the API that it is for. */
export interface Asked {
  /** Which operation this is meant for; shown where something goes wrong. */
  readonly operation: string;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Below the prefix of the API. */
  readonly path: string;
  /** Name of a key in the fixtures; left out, none is sent. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

export interface Told {
  readonly status: number;
  /** Whatever the body is; undefined when it is not JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of some thirty operations, of which a few members are read.
  readonly body: any;
}

/** Who takes the tour: sends requests, and decides what becomes of the answers. */
export interface Visitor {
  ask(api: Api, asked: Asked): Promise<Told>;
  /** Opens a stream and returns when its head has come; what follows is for the visitor to read. */
  follow(api: Api, asked: Asked): Promise<void>;
}

/** Where the tour has its webhooks sent to. */
export interface Receivers {
  /** Answers 200. */
  readonly good: string;
  /** Answers 500. */
  readonly bad: string;
}

const unknown = '019bbbbb-bbbb-7bbb-8bbb-bbbbbbbbbbbb';
const json = { 'content-type': 'application/json' };
const plain = { 'content-type': 'text/plain' };

/**
 * Asks for every operation of every API, with success and with failures, in a fixed order. It knows the server only by its
 * answers, so it can be taken through a proxy.
 *
 * At its end one call is live, one delivery has come, and one waits for its next attempt.
 */
export async function tour(visitor: Visitor, receivers: Receivers): Promise<void> {
  const control = controlOf(visitor);
  await lookAround(visitor);
  await control.post('reset', '/reset');
  await subscribe(visitor, receivers);
  const calls = await startCalls(visitor);
  await advance(visitor, '4s');
  await visitSpeechify(visitor, calls);
  await visitSmallest(visitor, calls);
  await visitSpeko(visitor, calls);
  await visitMeetric(visitor);
  await advance(visitor, '5m');
  await visitEndedCalls(visitor, calls);
  await visitDeliveries(visitor);
  await control.post('startCall', '/calls', { script: 'long-onboarding', tenant: 'globex' });
  await advance(visitor, '20s');
}

type Calls = Readonly<Record<string, Readonly<Record<'id' | 'speechify' | 'smallest' | 'speko' | 'meetric', string>>>>;

const controlOf = (visitor: Visitor) => ({
  get: (operation: string, path: string) => visitor.ask('ringback', { operation, path }),
  post: (operation: string, path: string, body?: unknown) =>
    visitor.ask('ringback', { operation, method: 'POST', path, ...(body !== undefined && { body }) }),
});

export const advance = (visitor: Visitor, by: string): Promise<Told> => controlOf(visitor).post('setClock', '/clock', { advance: by });

async function lookAround(visitor: Visitor): Promise<void> {
  const { get, post } = controlOf(visitor);
  await get('getWorld', '/world');
  for (const vendor of vendors) await get('getTarget', `/targets/${vendor}`);
  await get('getTarget', '/targets/nobody');
  await get('getClock', '/clock');
  await get('listScripts', '/scripts');
  await get('listCalls', '/calls?limit=1000');
  await get('listCalls', '/calls?limit=1001');
  await get('listWebhooks', '/webhooks');
  await get('listDeliveries', '/deliveries');
  await get('listRequests', '/requests?from=3');
  await get('listRequests', '/requests?from=-3');
  await post('setClock', '/clock', { advance: '1500ms' });
  await post('setClock', '/clock', { speed: 0 });
  await post('setClock', '/clock', { advance: 'soon' });
  await post('setClock', '/clock', {});
}

async function subscribe(visitor: Visitor, { good, bad }: Receivers): Promise<void> {
  const { get, post } = controlOf(visitor);
  await post('subscribe', '/webhooks', { vendor: 'meetric', url: good });
  await post('subscribe', '/webhooks', { vendor: 'meetric', url: bad, key: 'conversations', secret: 'not a good secret' });
  await post('subscribe', '/webhooks', { vendor: 'meetric', url: good, tenant: 'globex' });
  const gone = await post('subscribe', '/webhooks', { vendor: 'meetric', url: bad });
  await visitor.ask('ringback', { operation: 'unsubscribe', method: 'DELETE', path: `/webhooks/${gone.body.id}` });
  await visitor.ask('ringback', { operation: 'unsubscribe', method: 'DELETE', path: `/webhooks/${gone.body.id}` });
  await visitor.ask('ringback', { operation: 'unsubscribe', method: 'DELETE', path: '/webhooks/mine' });
  await post('subscribe', '/webhooks', { vendor: 'meetric', url: 'http://198.51.100.7/hook' });
  await post('subscribe', '/webhooks', { vendor: 'speko', url: good });
  await post('subscribe', '/webhooks', { vendor: 'meetric', url: good, key: 'nobody' });
  await post('subscribe', '/webhooks', { vendor: 'meetric', url: good, tenant: 'nobody' });
  await post('subscribe', '/webhooks', { vendor: 'meetric' });
  await get('listWebhooks', '/webhooks');
}

/** Starts every script once, and the ones that the tour does something to once more. */
async function startCalls(visitor: Visitor): Promise<Calls> {
  const { get, post } = controlOf(visitor);
  const { scripts } = (await get('listScripts', '/scripts')).body;
  const calls: Record<string, Calls[string]> = {};
  const start = async (as: string, script: string, tenant: string, more = {}) => {
    const { id, names } = (await post('startCall', '/calls', { script, tenant, ...more })).body;
    calls[as] = { id, ...names };
  };
  for (const { name } of scripts) await start(name, name, 'acme');
  for (const as of ['blind', 'warm', 'cancelled', 'ended', 'heard']) {
    await start(as, 'booked-appointment', 'acme', { from: '+12025550177', metadata: { as } });
  }
  await start('foreign', 'booked-appointment', 'globex');
  await start('begun', 'warm-transfer-completed', 'globex', { elapsed: '10s' });
  await post('startCall', '/calls', { script: 'nonsense' });
  await post('startCall', '/calls', { script: 'booked-appointment', tenant: 'nobody' });
  await post('startCall', '/calls', { script: 'booked-appointment', from: 'me' });
  await get('getCall', `/calls/${calls['blind']?.id}`);
  await get('getCall', `/calls/${unknown}`);
  await get('getCall', '/calls/mine');
  await get('listCalls', '/calls?tenant=globex');
  return calls;
}

async function visitSpeechify(visitor: Visitor, calls: Calls): Promise<void> {
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
}

async function visitSmallest(visitor: Visitor, calls: Calls): Promise<void> {
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
}

async function visitSpeko(visitor: Visitor, calls: Calls): Promise<void> {
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
}

async function visitMeetric(visitor: Visitor): Promise<void> {
  const { resources } = (await controlOf(visitor).get('getTarget', '/targets/meetric')).body;
  const get = (operation: string, path: string, key?: string) =>
    visitor.ask('meetric', { operation, path, ...(key !== undefined && { key }) });
  const lists = { getAccount: '/account', listUsers: '/users', listTeams: '/teams', listDepartments: '/departments' };
  for (const [operation, path] of Object.entries(lists)) {
    for (const key of ['all', 'reference', 'none', 'outsider', undefined]) await get(operation, path, key);
  }
  let path: string | undefined = '/conversations?limit=20';
  while (path !== undefined) {
    const { body }: Told = await get('listConversations', path, 'all');
    const { next_cursor: next } = body.pagination;
    path = next === null ? undefined : `/conversations?limit=20&cursor=${next}`;
  }
  for (const query of ['?medium=video', '?date_from=2026-02-01&date_to=2026-02-08', `?user_id=${resources.user_id}`]) {
    await get('listConversations', `/conversations${query}`, 'conversations');
  }
  for (const query of ['?limit=none', '?cursor=none', '?date_from=never', '?department_id=mine'])
    await get('listConversations', `/conversations${query}`, 'all');
  await get('listConversations', '/conversations');
  await get('listConversations', '/conversations', 'none');
  await visitConversation(get, resources);
  await visitNotetaker(visitor);
  await get('listWebhookDeliveries', '/webhooks/deliveries', 'all');
  await get('getOpenApiDocument', '/openapi.json');
}

async function visitConversation(
  get: (operation: string, path: string, key?: string) => Promise<Told>,
  resources: Readonly<Record<string, string>>,
): Promise<void> {
  const views = {
    getConversation: '?include_transcript=true&include_insights=true',
    getTranscript: '/transcript',
    listInsights: '/insights',
    getRecordingUrl: '/recording-url',
    getSummary: '/summary',
  };
  for (const [operation, below] of Object.entries(views)) {
    for (const name of ['conversation_id', 'unprocessed_conversation_id', 'foreign_conversation_id', 'unknown_conversation_id'])
      await get(operation, `/conversations/${resources[name]}${below}`, 'all');
    await get(operation, `/conversations/mine${below}`, 'all');
    for (const key of ['no-recordings', 'conversations', 'none', undefined])
      await get(operation, `/conversations/${resources['conversation_id']}${below}`, key);
  }
}

async function visitNotetaker(visitor: Visitor): Promise<void> {
  const join = (body: unknown, key?: string, headers = json) =>
    visitor.ask('meetric', {
      operation: 'joinNotetaker',
      method: 'POST',
      path: '/notetaker/join',
      headers,
      body,
      ...(key !== undefined && { key }),
    });
  const meeting = { meeting_url: 'https://meet.google.com/abc-defg-hij' };
  await join(meeting, 'all');
  await join({ ...meeting, meeting_title: 'Treatment plan', meeting_start_time: '2026-02-09T10:00:00Z' }, 'all');
  await join({ meeting_url: 'https://example.com/room' }, 'all');
  await join({}, 'all');
  await join('{', 'all');
  await join('meeting', 'all', plain);
  await join(meeting, 'none');
  await join(meeting);
}

async function visitEndedCalls(visitor: Visitor, calls: Calls): Promise<void> {
  const { post } = controlOf(visitor);
  const speko = (operation: string, method: 'GET' | 'POST', of: string, below: string, body?: unknown) =>
    visitor.ask('speko', {
      operation,
      method,
      path: `/v1/calls/${calls[of]?.speko}${below}`,
      key: 'full',
      ...(body !== undefined && { body }),
    });
  const late = (await post('startCall', '/calls', { script: 'swedish-sales', tenant: 'acme' })).body.id;
  await advance(visitor, '5s');
  await post('endCall', `/calls/${late}/end`, { by: 'network', reason: 'cable cut' });
  await post('endCall', `/calls/${late}/end`);
  await post('endCall', `/calls/${late}/end`, { by: 'magic' });
  await post('endCall', `/calls/${unknown}/end`);
  for (const of of ['ended', 'blind', 'warm', 'cancelled', 'no-answer']) {
    await speko('getCall', 'GET', of, '');
    await speko('getCallReport', 'GET', of, '/report');
    await speko('getCallRecording', 'GET', of, '/recording');
    await speko('finalizeCallReport', 'POST', of, '/report/finalize', { forceAnalysis: true });
  }
  await speko('blindTransferCall', 'POST', 'ended', '/transfers/blind', { to: '+12025550143' });
  await visitor.ask('smallest', {
    operation: 'subscribeToLiveEvents',
    path: `/events?callId=${calls['ended']?.smallest}`,
    key: 'owner',
  });
}

async function visitDeliveries(visitor: Visitor): Promise<void> {
  const { get, post } = controlOf(visitor);
  const { deliveries } = (await get('listDeliveries', '/deliveries')).body;
  const [first] = deliveries;
  await post('redeliver', `/deliveries/${first.id}/redeliver`);
  await post('redeliver', `/deliveries/${unknown}/redeliver`);
  await post('redeliver', '/deliveries/mine/redeliver');
  for (const key of ['all', 'none', 'outsider', undefined])
    await visitor.ask('meetric', {
      operation: 'listWebhookDeliveries',
      path: '/webhooks/deliveries',
      ...(key !== undefined && { key }),
    });
  await visitor.ask('meetric', { operation: 'listWebhookDeliveries', path: '/webhooks/deliveries?token_id=mine', key: 'all' });
  await get('listRequests', '/requests');
}

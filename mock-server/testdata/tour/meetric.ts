import { controlOf, json, type Look, plain, type SeenCall, type Stops, type Told, type Visitor } from './visitor.ts';

async function visit(visitor: Visitor): Promise<void> {
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
  await join(
    { meeting_url: `${meeting.meeting_url}?ringback_script=booked-appointment`, meeting_start_time: '2026-02-08T09:02:00Z' },
    'all',
  );
  await join({ meeting_url: `${meeting.meeting_url}?ringback_script=nonsense` }, 'all');
  await join({ meeting_url: 'https://example.com/room' }, 'all');
  await join({}, 'all');
  await join('{', 'all');
  await join('meeting', 'all', plain);
  await join(meeting, 'none');
  await join(meeting);
}

async function revisit(visitor: Visitor): Promise<void> {
  for (const key of ['all', 'none', 'outsider', undefined])
    await visitor.ask('meetric', {
      operation: 'listWebhookDeliveries',
      path: '/webhooks/deliveries',
      ...(key !== undefined && { key }),
    });
  await visitor.ask('meetric', { operation: 'listWebhookDeliveries', path: '/webhooks/deliveries?token_id=mine', key: 'all' });
}

async function look(read: Look): Promise<void> {
  for (const key of ['all', 'outsider']) await lookAtAccount((path) => read(path, key));
}

async function lookAtAccount(read: Look): Promise<void> {
  for (const path of ['/account', '/users', '/teams', '/departments', '/webhooks/deliveries', '/openapi.json']) await read(path);
  let cursor: string | null = '';
  while (cursor !== null) {
    const { pagination } = await read(`/conversations?limit=100${cursor && `&cursor=${cursor}`}`);
    cursor = pagination.next_cursor as string | null;
  }
}

async function lookAtCall(read: Look, { tenant, names }: SeenCall): Promise<void> {
  const key = tenant === 'acme' ? 'all' : 'outsider';
  for (const below of ['?include_transcript=true&include_insights=true', '/transcript', '/insights', '/recording-url', '/summary'])
    await read(`/conversations/${names.meetric}${below}`, key);
}

export const meetric: Stops = { visit, revisit, look, lookAtCall };

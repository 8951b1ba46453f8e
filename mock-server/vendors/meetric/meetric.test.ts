import { once } from 'node:events';
import { createServer, type Server as HttpServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verify } from '@octokit/webhooks-methods';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { components } from '../../../openapi/meetric/types.gen.ts';
import { Rules } from '../../../openapi/rules.ts';
import type { Call } from '../../call/call.ts';
import { rehearse } from '../../call/rehearsal.ts';
import type { Script } from '../../call/script.ts';
import { fold } from '../../call/state.ts';
import { day, hour, minute, second, toIso } from '../../call/time.ts';
import { type Server, startMockServer } from '../../server.ts';
import { meetric } from './index.ts';
import { platformOf } from './notetaker.ts';

type Schemas = components['schemas'];

let server: Server;
beforeAll(async () => {
  server = await startMockServer({ clock: 'virtual' });
});
afterAll(() => server.close());
beforeEach(() => server.reset());

interface Asking {
  readonly method?: string;
  /** Name of the key in the fixtures; null sends none. */
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

const keyOf = (name: string) =>
  server.world.accounts.keys.find((key) => key.api === 'meetric' && key.name === name) as (typeof server.world.accounts.keys)[number];

function ask(path: string, { method = 'GET', key = 'all', headers = {}, body }: Asking = {}): Promise<Response> {
  const authorization = key === null ? {} : { authorization: `Bearer ${keyOf(key).secret}` };
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  return fetch(`${server.url}/meetric/api/v1/rest${path}`, { method, headers: { ...authorization, ...type, ...headers }, ...sent });
}

async function read<Body>(path: string, asking: Asking = {}): Promise<Body> {
  const response = await ask(path, asking);
  expect(response.status).toBeLessThan(300);
  return (await response.json()) as Body;
}

async function failure(path: string, asking: Asking = {}): Promise<{ readonly status: number; readonly message: string }> {
  const response = await ask(path, asking);
  const { statusCode, message, ...rest } = (await response.json()) as { statusCode: number; message: string; error: string };
  expect(statusCode).toBe(response.status);
  expect(Object.keys(rest)).toEqual(['error']);
  return { status: response.status, message };
}

const join = (body: unknown, asking: Asking = {}): Promise<Response> => ask('/notetaker/join', { method: 'POST', body, ...asking });

/** The id of a thing of the fixtures, by its meaning. */
function idOf(name: string, tenant = 'acme'): string {
  const id = meetric.resources(server.world, server.world.accounts.tenant(tenant))[name];
  if (id === undefined) throw new Error(`there is no ${name}`);
  return id;
}

/** Starts a call now. What is given takes the place of the same in the script. */
function start(name = 'booked-appointment', changes: Partial<Script> = {}, tenant = 'acme'): Call {
  const script = { ...(server.world.scripts.get(name) as Script), ...changes };
  const events = rehearse(script, (beat, expected) => {
    throw new Error(`beat ${beat}: ${expected}`);
  });
  return server.world.start(server.world.accounts.tenant(tenant), { ...script, events, final: fold(events, Number.POSITIVE_INFINITY) });
}

/** Starts a call and lets it run until it has been processed. */
async function play(...how: Parameters<typeof start>): Promise<Call> {
  const call = start(...how);
  await server.world.clock.advance((call.events.at(-1)?.at ?? 0) + second);
  return call;
}

const page = (query = '', key = 'all') => read<Schemas['Conversations']>(`/conversations${query}`, { key });

async function walk(query = ''): Promise<Schemas['Conversation'][]> {
  const rows: Schemas['Conversation'][] = [];
  let cursor: string | null = null;
  do {
    const { conversations, pagination }: Schemas['Conversations'] = await page(`?${query}${cursor === null ? '' : `&cursor=${cursor}`}`);
    rows.push(...conversations);
    cursor = pagination.next_cursor;
    expect(pagination.has_more).toBe(cursor !== null);
  } while (cursor !== null);
  return rows;
}

const guarded: [method: string, path: string, scope: string][] = [
  ['GET', '/users', 'users'],
  ['GET', '/teams', 'teams'],
  ['GET', '/departments', 'departments'],
  ['GET', '/conversations', 'conversations'],
  ['GET', '/conversations/{id}', 'conversations'],
  ['GET', '/conversations/{id}/summary', 'conversations'],
  ['GET', '/conversations/{id}/transcript', 'transcripts'],
  ['GET', '/conversations/{id}/insights', 'insights'],
  ['GET', '/conversations/{id}/recording-url', 'recordings'],
  ['POST', '/notetaker/join', 'notetaker'],
];
const open: [method: string, path: string][] = [
  ['GET', '/account'],
  ['GET', '/webhooks/deliveries'],
];
const everything = [...guarded.map(([method, path]): [string, string] => [method, path]), ...open];
const ofOne = ['', '/summary', '/transcript', '/insights', '/recording-url'];

const meeting = { meeting_url: 'https://meet.google.com/abc-defg-hij' };
const asked = (method: string, asking: Asking = {}): Asking => ({ method, ...(method === 'POST' && { body: meeting }), ...asking });
const at = (path: string): string => path.replace('{id}', idOf('conversation_id'));

// Who may ask

test.each(everything)('%s %s answers a token that may ask, and says whose it is', async (method, path) => {
  const response = await ask(at(path), asked(method));
  expect(response.status).toBe(method === 'POST' ? 201 : 200);
  const { _meta } = (await response.json()) as { _meta: Schemas['Meta'] };
  expect(_meta).toEqual({ token_prefix: keyOf('all').secret.slice(0, 11), timestamp: '2026-02-08T09:00:00.000Z' });
});

test.each(everything)('%s %s refuses a request without a token, and one with a wrong token', async (method, path) => {
  const { status, message } = await failure(at(path), asked(method, { key: null }));
  expect(status).toBe(401);
  expect(message).not.toBe('');
  const wrong = `mt_${'0'.repeat(40)}`;
  for (const authorization of [`Bearer ${wrong}`, wrong, 'Bearer ', `Basic ${wrong}`]) {
    expect(await failure(at(path), asked(method, { key: null, headers: { authorization } }))).toMatchObject({ status: 401 });
  }
});

test.each(guarded)('%s %s refuses a token without the scope', async (method, path, scope) => {
  for (const name of ['none', 'conversations', 'reference'].filter((each) => !keyOf(each).scopes.includes(scope))) {
    expect(await failure(at(path), asked(method, { key: name }))).toMatchObject({ status: 403 });
  }
});

test.each(open)('%s %s answers a token without any scope', async (_method, path) => {
  expect((await ask(path, { key: 'none' })).status).toBe(200);
});

test('tokens have the form that the contract states', () => {
  for (const { api, secret } of server.world.accounts.keys) if (api === 'meetric') expect(secret).toMatch(/^mt_[0-9a-f]{40}$/);
});

test('a recording needs the setting of the token on top of the scope, and says so in other words', async () => {
  const path = at('/conversations/{id}/recording-url');
  const unset = await failure(path, { key: 'no-recordings' });
  const unscoped = await failure(path, { key: 'conversations' });
  expect([unset.status, unscoped.status]).toEqual([403, 403]);
  expect(unset.message).not.toBe(unscoped.message);
});

test('a path that is none is unknown, and a method that is none is named as such', async () => {
  expect(await failure('/meetings')).toMatchObject({ status: 404 });
  expect(await failure('/conversations', { method: 'DELETE' })).toMatchObject({ status: 405 });
  expect(await failure('/notetaker/join')).toMatchObject({ status: 405 });
});

// Reference data

test('the account is the same for all its tokens and another for those of another account', async () => {
  const ids = await Promise.all(['all', 'none', 'outsider'].map(async (key) => (await read<Schemas['Account']>('/account', { key })).id));
  expect(ids[0]).toBe(ids[1]);
  expect(ids[0]).not.toBe(ids[2]);
});

test('users are the active ones, with the team they belong to', async () => {
  const { users } = await read<Schemas['Users']>('/users');
  const { teams } = await read<Schemas['Teams']>('/teams');
  expect(users.map(({ id }) => id)).toEqual(
    server.world.accounts
      .tenant('acme')
      .users.filter(({ active }) => active)
      .map(({ id }) => id),
  );
  expect(users.map(({ id }) => id)).not.toContain(idOf('inactive_user_id'));
  for (const { role, team_id, team_name } of users) {
    expect(role).toBe(role.toLowerCase());
    expect(teams.find(({ id }) => id === team_id)?.name).toBe(team_name);
  }
});

test('members of teams are the active users, each in one team', async () => {
  const { users } = await read<Schemas['Users']>('/users');
  const { teams } = await read<Schemas['Teams']>('/teams');
  const members = teams.flatMap((team) => team.members);
  expect(members.toSorted(byId)).toEqual(users.map(({ id, full_name, email }) => ({ id, full_name, email })).toSorted(byId));
});
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

test('departments are the enabled ones, with a slug', async () => {
  const { departments } = await read<Schemas['Departments']>('/departments');
  expect(departments.map(({ name, slug, enabled, display_name }) => ({ name, slug, enabled, display_name }))).toEqual([
    { name: 'Patient Care', slug: 'patient-care', enabled: true, display_name: 'Care' },
    { name: 'B2B Sales', slug: 'b2b-sales', enabled: true, display_name: 'Sales' },
    { name: 'Recalls', slug: 'recalls', enabled: true, display_name: 'Recalls' },
  ]);
  expect(departments.map(({ id }) => id)).not.toContain(idOf('disabled_department_id'));
});

test('the contract is answered to anybody and names every operation', async () => {
  const document = await read<{ openapi: string; paths: Record<string, Record<string, { operationId?: string }>> }>('/openapi.json', {
    key: null,
  });
  expect(document.openapi).toBe('3.1.0');
  const named = Object.values(document.paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []));
  expect(named.toSorted()).toEqual(Object.keys(meetric.handlers).toSorted());
});

// The list of conversations

test('a page has the newest 25 conversations of the last 30 days', async () => {
  const { conversations, pagination } = await page();
  expect(conversations).toHaveLength(25);
  expect(pagination).toEqual({ has_more: true, next_cursor: conversations.at(-1)?.date, limit: 25 });
  expect(conversations.map(({ date }) => date)).toEqual(
    conversations
      .map(({ date }) => date)
      .toSorted()
      .reverse(),
  );
  expect(conversations[0]?.id).toBe(idOf('conversation_id'));
});

test.each([1, 2, 7, 25])('pages of %i show every conversation of the window once', async (limit) => {
  const { now, calls } = server.world;
  const due = calls
    .of('acme')
    .filter((call) => call.createdAt >= now - 30 * day && call.at(now).answeredAt !== undefined && call.at(now).processedAt !== undefined);
  expect((await walk(`limit=${limit}`)).map(({ id }) => id)).toEqual(due.map(({ id }) => id).reverse());
});

test('the window moves with time, to the millisecond', async () => {
  const all = await walk();
  const oldest = all.at(-1) as Schemas['Conversation'];
  await server.world.clock.advance(Date.parse(oldest.date) + 30 * day - server.world.now);
  expect((await walk()).map(({ id }) => id)).toContain(oldest.id);
  await server.world.clock.advance(1);
  expect((await walk()).map(({ id }) => id)).not.toContain(oldest.id);
  expect((await ask(`/conversations/${oldest.id}`)).status).toBe(200);
});

test('a limit beyond 25 is taken for 25', async () => {
  const { conversations, pagination } = await page('?limit=26');
  expect([conversations.length, pagination.limit]).toEqual([25, 25]);
  expect((await page('?limit=99999999999999999999')).pagination.limit).toBe(25);
});

test.each(['limit=0', 'limit=-1', 'limit=2.5', 'limit=ten', 'limit=', 'limit=1e1', 'limit=5&limit=6'])('%s is refused', async (query) => {
  expect(await failure(`/conversations?${query}`)).toMatchObject({ status: 400 });
});

test.each(['cursor=abc', 'cursor=', 'cursor=2026-02-30T00:00:00Z', 'cursor=1770541200000', 'cursor=2026-02-07T09:00:00'])(
  '%s is refused',
  async (query) => {
    expect(await failure(`/conversations?${query}`)).toMatchObject({ status: 400, message: expect.stringMatching(/cursor/i) });
  },
);

test('a cursor before the window gives an empty last page', async () => {
  const { conversations, pagination } = await page('?cursor=2020-01-01T00:00:00.000Z');
  expect(conversations).toEqual([]);
  expect(pagination).toEqual({ has_more: false, next_cursor: null, limit: 25 });
});

test.each([
  ['medium=fax'],
  ['medium='],
  ['department_id=sales'],
  ['user_id=1'],
  ['date_from=yesterday'],
  ['date_from=2026-13-01'],
  ['date_to=2026-02-31'],
])('the filter %s is refused', async (query) => {
  expect(await failure(`/conversations?${query}`)).toMatchObject({ status: 400 });
});

test('filters by department and user keep what fits, and combine', async () => {
  const all = await walk();
  const department = idOf('department_id');
  const user = idOf('user_id');
  const ofDepartment = all.filter((row) => row.department?.id === department);
  const ofUser = all.filter((row) => row.user?.id === user);
  expect(ofDepartment.length).toBeGreaterThan(0);
  expect(ofUser.length).toBeGreaterThan(0);
  expect(await walk(`department_id=${department}`)).toEqual(ofDepartment);
  expect(await walk(`user_id=${user.toUpperCase()}`)).toEqual(ofUser);
  expect(await walk(`user_id=${user}&department_id=${department}`)).toEqual(ofUser.filter((row) => row.department?.id === department));
});

test('the filter by medium keeps what fits', async () => {
  const call = await play('video-demo');
  const videos = await walk('medium=video');
  expect(videos[0]?.id).toBe(call.id);
  expect(new Set(videos.map(({ medium }) => medium))).toEqual(new Set(['video']));
  expect((await walk('medium=call')).map(({ id }) => id)).not.toContain(call.id);
  expect(await walk('medium=email')).toEqual([]);
});

test('an id in a filter that nobody has gives an empty page', async () => {
  const nobody = idOf('unknown_conversation_id');
  expect((await page(`?user_id=${nobody}`)).conversations).toEqual([]);
  expect((await page(`?department_id=${nobody}`)).conversations).toEqual([]);
});

test('the bounds of a date filter are inside', async () => {
  const all = await walk();
  const { date } = all[10] as Schemas['Conversation'];
  expect(await walk(`date_from=${date}&date_to=${date}`)).toEqual([all[10]]);
  expect(await walk(`date_from=${date}`)).toEqual(all.slice(0, 11));
  expect(await walk(`date_to=${date}`)).toEqual(all.slice(10));
  expect(await walk(`date_to=${date}&limit=3`)).toEqual(all.slice(10));
  expect((await page('?date_from=2026-02-08&date_to=2026-02-01')).conversations).toEqual([]);
});

test('a date before the window changes nothing', async () => {
  expect(await walk('date_from=2020-01-01T00:00:00Z')).toEqual(await walk());
  expect(await walk('date_to=2020-01-01T00:00:00Z')).toEqual([]);
});

test('a call is listed from the moment that it has been processed', async () => {
  const call = start();
  const { at: processed } = call.events.find(({ type }) => type === 'processed') as { at: number };
  await server.world.clock.advance(call.createdAt + processed - server.world.now - 1);
  expect((await page()).conversations.map(({ id }) => id)).not.toContain(call.id);
  expect(await failure(`/conversations/${call.id}`)).toMatchObject({ status: 404 });
  await server.world.clock.advance(1);
  expect((await page()).conversations.map(({ id }) => id)).toContain(call.id);
  expect((await ask(`/conversations/${call.id}`)).status).toBe(200);
});

test('a call that nobody answered becomes no conversation', async () => {
  const call = await play('no-answer');
  expect(call.at(server.world.now).processedAt).toBeDefined();
  expect((await page()).conversations.map(({ id }) => id)).not.toContain(call.id);
  expect(await failure(`/conversations/${call.id}`)).toMatchObject({ status: 404 });
});

test('accounts see only their own conversations', async () => {
  const own = await walk();
  const { conversations } = await page('', 'outsider');
  expect(conversations.length).toBeGreaterThan(0);
  expect(own.map(({ id }) => id)).not.toContain(conversations[0]?.id);
});

// One conversation

test.each(ofOne)('/conversations/{id}%s answers 400 to what is no UUID and 404 to what is no conversation of the account', async (path) => {
  for (const id of ['1', 'conv_1', 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeee', '%00', 'null']) {
    expect(await failure(`/conversations/${id}${path}`)).toMatchObject({ status: 400, message: expect.stringContaining('UUID') });
  }
  const unknown = await failure(`/conversations/${idOf('unknown_conversation_id')}${path}`);
  expect(unknown.status).toBe(404);
  // The samples of the vendor are UUIDs of no known version.
  expect(await failure(`/conversations/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee${path}`)).toEqual(unknown);
  expect(await failure(`/conversations/${idOf('conversation_id', 'globex')}${path}`)).toEqual(unknown);
  expect(await failure(`/conversations/${idOf('unprocessed_conversation_id')}${path}`)).toEqual(unknown);
});

test.each(ofOne)(
  '/conversations/{id}%s answers for a conversation that the list no longer shows, and for an id in capitals',
  async (path) => {
    expect((await ask(`/conversations/${idOf('old_conversation_id')}${path}`)).status).toBe(200);
    const id = idOf('conversation_id');
    expect(await read(`/conversations/${id.toUpperCase()}${path}`)).toEqual(await read(`/conversations/${id}${path}`));
  },
);

test('the detail says what the row says, and more', async () => {
  const [row] = (await page()).conversations;
  const { summary, participants, _meta, ...shared } = await read<Schemas['ConversationDetail']>(`/conversations/${row?.id}`);
  expect(shared).toEqual(row);
  expect(summary).toContain('booked');
  expect(participants.map(({ role }) => role)).toEqual(['customer', 'user']);
  expect(participants[1]).toMatchObject({ name: row?.user?.name, email: row?.user?.email });
});

test('a conversation is named, dated and measured after its call', async () => {
  const call = await play('video-demo');
  const { answeredAt, endedAt } = call.at(server.world.now) as { answeredAt: number; endedAt: number };
  expect(await read<Schemas['ConversationDetail']>(`/conversations/${call.id}`)).toMatchObject({
    title: 'Company plan demo, Cascadia Haulage',
    company: 'Cascadia Haulage',
    date: toIso(call.createdAt),
    duration: Math.round((endedAt - answeredAt) / 1000),
    medium: 'video',
    sentiment: 'negative',
    conversation_type: 'sales',
  });
});

test('transcript and insights are included on request', async () => {
  const path = at('/conversations/{id}');
  const { transcript, insights } = await read<Schemas['ConversationDetail']>(`${path}?include_transcript=true&include_insights=true`);
  expect(transcript).toEqual((await read<Schemas['ConversationTranscript']>(`${path}/transcript`)).transcript);
  expect(insights).toEqual((await read<Schemas['ConversationInsights']>(`${path}/insights`)).insights);
});

test('what the token may not see is left out without a word', async () => {
  const path = at('/conversations/{id}');
  const detail = await read<Schemas['ConversationDetail']>(`${path}?include_transcript=true&include_insights=true`, {
    key: 'conversations',
  });
  expect(Object.keys(detail)).toEqual(Object.keys(await read<object>(path, { key: 'all' })));
});

test.each(['false', '1', 'TRUE', 'yes', ''])('include_transcript=%s includes nothing', async (value) => {
  const detail = await read<object>(at(`/conversations/{id}?include_transcript=${value}&include_insights=${value}`));
  expect(detail).not.toHaveProperty('transcript');
  expect(detail).not.toHaveProperty('insights');
});

test('the transcript calls people by their first names', async () => {
  const id = idOf('conversation_id');
  const { user, participants } = await read<Schemas['ConversationDetail']>(`/conversations/${id}`);
  const { conversation_id, transcript } = await read<Schemas['ConversationTranscript']>(`/conversations/${id}/transcript`);
  expect(conversation_id).toBe(id);
  const firstOf = (name: string | null | undefined) => name?.split(' ')[0];
  expect(new Set(transcript.segments.map(({ speaker }) => speaker))).toEqual(
    new Set([firstOf(user?.name), firstOf(participants[0]?.name)]),
  );
  expect(transcript.segments[0]).toEqual({
    speaker: firstOf(user?.name),
    text: 'Thanks for calling Acme Dental. How can I help you today?',
    start: 0.6,
    end: 4.23,
  });
});

test.each([
  'booked-appointment',
  'caller-hangs-up',
  'video-demo',
  'voicemail',
  'blind-transfer-completed',
  'warm-transfer-completed',
  'tool-error',
  'swedish-sales',
])('the transcript of %s is in order and within the conversation, and its insights point into it', async (name) => {
  const { id } = await play(name);
  const { duration } = await read<Schemas['ConversationDetail']>(`/conversations/${id}`);
  const { segments } = (await read<Schemas['ConversationTranscript']>(`/conversations/${id}/transcript`)).transcript;
  const { insights } = await read<Schemas['ConversationInsights']>(`/conversations/${id}/insights`);
  expect(segments.map(({ start: from }) => from)).toEqual(segments.map(({ start: from }) => from).toSorted((a, b) => a - b));
  for (const { start: from, end } of segments)
    expect([from, end, (duration as number) + 0.5]).toEqual([from, end, (duration as number) + 0.5].toSorted((a, b) => a - b));
  for (const { message_index, start_time_seconds, end_time_seconds } of insights) {
    const segment = message_index === null ? undefined : segments[message_index];
    expect([start_time_seconds, end_time_seconds]).toEqual([segment?.start ?? null, segment?.end ?? null]);
  }
  expect(new Set(insights.map(({ id: insight }) => insight)).size).toBe(insights.length);
  expect((await read<Schemas['ConversationInsights']>(`/conversations/${id}/insights`)).insights).toEqual(insights);
});

test('an insight says what kind it is, what it counts towards and how much it matters', async () => {
  const { insights } = await read<Schemas['ConversationInsights']>(at('/conversations/{id}/insights'));
  expect(insights).toMatchObject([
    { insight_type: 'kpi', kpi_slug: 'first-call-resolution', kpi_label: 'First call resolution', impact: 'high', message_index: 3 },
    { insight_type: 'topic', insight_text: 'Check-up appointment.', kpi_slug: null, kpi_label: null, impact: null },
  ]);
});

test('a conversation without insights has none, and that is no failure', async () => {
  const plain = server.world.scripts.get('booked-appointment') as Script;
  const { id } = await play('booked-appointment', { analysis: { ...plain.analysis, insights: [] } });
  expect((await read<Schemas['ConversationInsights']>(`/conversations/${id}/insights`)).insights).toEqual([]);
});

test('a conversation in which nothing was said has no transcript, and insights about it point nowhere', async () => {
  const call = start();
  await server.world.clock.advance(call.script.ring + 100);
  server.world.intervene(call, { kind: 'end', at: server.world.now, by: 'operator', reason: 'wrong number' });
  await server.world.clock.advance(minute);
  expect(await failure(`/conversations/${call.id}/transcript`)).toMatchObject({
    status: 404,
    message: 'The conversation has no transcript',
  });
  expect((await read<Schemas['ConversationDetail']>(`/conversations/${call.id}?include_transcript=true`)).transcript).toBeNull();
  const { insights } = await read<Schemas['ConversationInsights']>(`/conversations/${call.id}/insights`);
  expect(insights[0]).toMatchObject({ start_time_seconds: null, end_time_seconds: null, message_index: null });
});

test('the summary is the one of the detail, with the moments it was made and finished', async () => {
  const call = await play();
  const { analysedAt, processedAt } = call.at(server.world.now) as { analysedAt: number; processedAt: number };
  const { summary } = await read<Schemas['ConversationDetail']>(`/conversations/${call.id}`);
  expect(await read<Schemas['ConversationSummary']>(`/conversations/${call.id}/summary`)).toMatchObject({
    conversation_id: call.id,
    summary,
    created_at: toIso(call.createdAt + analysedAt),
    updated_at: toIso(call.createdAt + processedAt),
  });
});

test('a conversation that has not been analysed has no summary, no sentiment and no insights', async () => {
  const { aftermath } = server.world.scripts.get('booked-appointment') as Script;
  const call = start('booked-appointment', { aftermath: { ...aftermath, analysed: hour } });
  await server.world.clock.advance(5 * minute);
  expect(await failure(`/conversations/${call.id}/summary`)).toMatchObject({ status: 404, message: 'The conversation has no summary' });
  expect(await read(`/conversations/${call.id}?include_insights=true`)).toMatchObject({
    summary: null,
    sentiment: null,
    conversation_type: null,
    insights: [],
  });
});

test('a recording that is ready has a URL that is good for an hour', async () => {
  const { has_recording, recording_url } = await read<Schemas['RecordingUrl']>(at('/conversations/{id}/recording-url'));
  expect(has_recording).toBe(true);
  const url = new URL(recording_url as string);
  expect(url.pathname).toBe(`/${idOf('conversation_id')}.ogg`);
  expect(Number(url.searchParams.get('expires')) * 1000).toBe(server.world.now + hour);
  await server.world.clock.advance(minute);
  const later = await read<Schemas['RecordingUrl']>(at('/conversations/{id}/recording-url'));
  expect(later.recording_url).not.toBe(recording_url);
});

test.each(['failed', 'off'] as const)('a recording that is %s has no URL', async (recording) => {
  const { id } = await play('booked-appointment', { recording });
  expect(await read(`/conversations/${id}/recording-url`)).toMatchObject({
    conversation_id: id,
    has_recording: false,
    recording_url: null,
  });
});

// The notetaker

test.each([
  ['https://zoom.us/j/123456789', 'zoom'],
  ['https://acme.zoom.us/j/123456789?pwd=x', 'zoom'],
  ['https://zoom.com/j/123456789', 'zoom'],
  ['https://teams.microsoft.com/l/meetup-join/19%3ameeting', 'microsoft_teams'],
  ['https://teams.live.com/meet/123', 'microsoft_teams'],
  ['https://meet.google.com/abc-defg-hij', 'google_meet'],
  ['HTTPS://MEET.GOOGLE.COM/abc-defg-hij', 'google_meet'],
])('the notetaker joins %s and knows it for %s', async (meeting_url, meeting_platform) => {
  const response = await join({ meeting_url });
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({
    meeting_url,
    meeting_platform,
    meeting_title: null,
    meeting_start_time: null,
    status: 'joining',
    status_message: null,
    conversation_id: null,
    created_at: '2026-02-08T09:00:00.000Z',
    provider_bot_id: expect.stringMatching(/^bot_[0-9a-f]{24}$/),
  });
});

test.each([
  'https://example.com/meeting',
  'https://zoom.us.example.com/j/1',
  'https://notzoom.us/j/1',
  'https://zoom.us@example.com/j/1',
  'https://example.com/https://zoom.us/j/1',
  'ftp://zoom.us/j/1',
  'javascript:alert(1)//zoom.us',
  'zoom.us/j/1',
  '',
])('the notetaker does not join "%s"', async (meeting_url) => {
  expect(platformOf(meeting_url)).toBeUndefined();
  expect(await failure('/notetaker/join', { method: 'POST', body: { meeting_url } })).toMatchObject({
    status: 400,
    message: expect.stringContaining('meeting_url'),
  });
});

test('a hint that contradicts the URL loses', async () => {
  const response = await join({ ...meeting, meeting_platform: 'zoom' });
  expect(await response.json()).toMatchObject({ meeting_platform: 'google_meet' });
});

test('a meeting that is still to come is scheduled, and keeps its title', async () => {
  const response = await join({
    ...meeting,
    meeting_title: 'Roadmap',
    meeting_start_time: '2026-02-08T11:00:00+01:00',
    meeting_end_time: '2026-02-08T11:00:00Z',
  });
  expect(await response.json()).toMatchObject({
    status: 'scheduled',
    meeting_title: 'Roadmap',
    meeting_start_time: '2026-02-08T10:00:00.000Z',
  });
});

test('a meeting that has begun is joined at once', async () => {
  const past = '2019-08-24T14:15:22Z';
  expect(await (await join({ ...meeting, meeting_start_time: past, meeting_end_time: past })).json()).toMatchObject({ status: 'joining' });
  expect(await (await join({ ...meeting, meeting_start_time: '2026-02-08T09:00:00Z' })).json()).toMatchObject({ status: 'joining' });
});

test.each<[string, unknown]>([
  ['no URL', { meeting_title: 'Roadmap' }],
  ['a URL that is no text', { meeting_url: 5 }],
  ['no object', []],
  ['a title that is no text', { ...meeting, meeting_title: {} }],
  ['a start that is no moment', { ...meeting, meeting_start_time: 'soon' }],
  ['a start on a day that is none', { ...meeting, meeting_start_time: '2026-02-30T10:00:00Z' }],
  ['an end before the start', { ...meeting, meeting_start_time: '2026-02-08T10:00:00Z', meeting_end_time: '2026-02-08T09:59:59Z' }],
  ['no JSON', '{"meeting_url":'],
])('a request with %s is refused and changes nothing', async (_what, body) => {
  const calls = server.world.calls.size;
  expect(await failure('/notetaker/join', { method: 'POST', body })).toMatchObject({ status: 400 });
  expect([server.world.calls.size, server.world.told('meetric/waiting').size]).toEqual([calls, 0]);
});

test('a request without a body, of another type, or too large is refused', async () => {
  expect(await failure('/notetaker/join', { method: 'POST' })).toMatchObject({ status: 400 });
  expect(
    await failure('/notetaker/join', {
      method: 'POST',
      body: 'meeting_url=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
  ).toMatchObject({ status: 415 });
  expect(await failure('/notetaker/join', { method: 'POST', body: { meeting_url: 'x'.repeat(1024 * 1024) } })).toMatchObject({
    status: 413,
  });
});

/** Titles of what is listed, newest first. */
const titles = async (key = 'all'): Promise<(string | null)[]> =>
  (await read<Schemas['Conversations']>('/conversations', { key })).conversations.map(({ title }) => title);

test('what the notetaker heard becomes a conversation of its account, under the title of the meeting', async () => {
  await join({ ...meeting, meeting_title: 'Depots' });
  expect(await titles()).not.toContain('Depots');
  await server.world.clock.advance(4 * minute);
  expect(await titles()).toContain('Depots');
  expect(await titles('outsider')).not.toContain('Depots');
  const { conversations } = await read<Schemas['Conversations']>('/conversations?medium=video');
  expect(conversations[0]).toMatchObject({ title: 'Depots', medium: 'video' });
});

test('a notetaker that is sent ahead waits for the meeting', async () => {
  await join({ ...meeting, meeting_title: 'Later', meeting_start_time: toIso(server.world.now + hour) });
  const calls = server.world.calls.of('globex').length;
  await join({ ...meeting, meeting_start_time: toIso(server.world.now + hour) }, { key: 'outsider' });
  await server.world.clock.advance(hour - 1);
  expect(server.world.calls.of('globex')).toHaveLength(calls);
  await server.world.clock.advance(1);
  expect(server.world.calls.of('globex')).toHaveLength(calls + 1);
  await server.world.clock.advance(4 * minute);
  expect(await titles()).toContain('Later');
});

test('the URL of a meeting may say what is said in it', async () => {
  await join({ meeting_url: `${meeting.meeting_url}?ringback_script=swedish-sales` });
  expect([...server.world.calls.all()].at(-1)?.script.name).toBe('swedish-sales');
  const answer = await failure('/notetaker/join', { method: 'POST', body: { meeting_url: `${meeting.meeting_url}?ringback_script=none` } });
  expect(answer).toMatchObject({ status: 400, message: expect.stringContaining('There is no script "none"; there are') });
});

test('beyond a thousand meetings to come the request that came first is forgotten', async () => {
  const body = { ...meeting, meeting_start_time: toIso(server.world.now + hour) };
  const calls = server.world.calls.size;
  const { waiting } = server.world.clock;
  for (let count = 0; count <= 1000; count++) {
    server.world.commit('meetric/joinNotetaker', { key: keyOf('outsider').id, params: {}, query: {}, headers: {}, body });
  }
  expect(server.world.told('meetric/waiting').size).toBe(1000);
  expect(server.world.clock.waiting).toBe(waiting + 1000);
  server.world.clock.jump(server.world.now + hour);
  expect(server.world.calls.of('globex').length).toBeGreaterThanOrEqual(1000);
  expect(server.world.calls.size).toBeGreaterThanOrEqual(calls + 1000);
});

// Webhooks

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let receiver: HttpServer | undefined;
const received: Received[] = [];
/** What the receiver answers, first to last; 200 afterwards. */
const answers: number[] = [];
afterEach(() => {
  receiver?.close();
  receiver = undefined;
  received.length = 0;
  answers.length = 0;
});

async function control<Body>(path: string, body: unknown): Promise<Body> {
  const response = await fetch(`${server.url}/_ringback${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBeLessThan(300);
  return (await response.json()) as Body;
}

/** Starts a receiver and subscribes it. @returns the secret. */
async function subscribe(changes: object = {}): Promise<string> {
  if (!receiver) {
    receiver = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
        response.writeHead(answers.shift() ?? 200).end();
      });
    });
    receiver.listen(0, '127.0.0.1');
    await once(receiver, 'listening');
  }
  const { port } = receiver.address() as AddressInfo;
  return (await control<{ secret: string }>('/webhooks', { vendor: 'meetric', url: `http://127.0.0.1:${port}/hook`, ...changes })).secret;
}

const rows = async (query = '', key = 'all') => (await read<Schemas['Deliveries']>(`/webhooks/deliveries${query}`, { key })).deliveries;
const ofCall = async (call: Call, query = '', key = 'all') => (await rows(query, key)).filter(({ resource_id }) => resource_id === call.id);
const about = (call: Call) => received.filter(({ body }) => body.includes(call.id));

test('a conversation is announced once it has been processed, signed over the bytes as sent', async () => {
  const secret = await subscribe();
  const call = start();
  const { at: processed } = call.events.find(({ type }) => type === 'processed') as { at: number };
  await server.world.clock.advance(processed - 1);
  expect(about(call)).toEqual([]);
  await server.world.clock.advance(second);
  const [{ headers, body }] = about(call) as [Received];
  expect(about(call)).toHaveLength(1);
  expect(await verify(secret, body, headers['x-webhook-signature'] as string)).toBe(true);
  expect(await verify(secret, `${body} `, headers['x-webhook-signature'] as string)).toBe(false);
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'x-webhook-event': 'conversation.completed',
    'x-webhook-timestamp': String(Math.floor((call.createdAt + processed) / 1000)),
  });
});

test('the announcement fits the contract and says what the detail says', async () => {
  await subscribe({ key: 'none' });
  const call = await play('video-demo');
  const [{ headers, body }] = about(call) as [Received];
  const sent = JSON.parse(body) as Schemas['ConversationCompleted'];
  expect(new Rules(server.specs.meetric).at('#/components/schemas/ConversationCompleted')(sent)).toEqual([]);
  const { _meta, ...detail } = await read<Schemas['ConversationDetail']>(`/conversations/${call.id}`);
  expect(sent.data.conversation).toEqual(detail);
  expect(sent._meta).toEqual({ token_prefix: keyOf('none').secret.slice(0, 11), delivery_id: headers['x-webhook-delivery-id'] });
});

test('a call that nobody answered is not announced', async () => {
  await subscribe();
  const call = await play('no-answer');
  expect(about(call)).toEqual([]);
  expect(await ofCall(call)).toEqual([]);
});

// Nothing plays by itself in this account, so the receiver hears of one call only.
test('a delivery that failed is tried again with the same id and the same bytes', async () => {
  const secret = await subscribe({ tenant: 'globex' });
  answers.push(500, 302);
  const call = start('booked-appointment', {}, 'globex');
  const { at: processed } = call.events.find(({ type }) => type === 'processed') as { at: number };
  await server.world.clock.advance(processed);
  const id = (about(call)[0] as Received).headers['x-webhook-delivery-id'];
  const created_at = toIso(call.createdAt + processed);
  const pending = { id, event_type: 'conversation.completed', resource_id: call.id, status: 'pending', delivered_at: null, created_at };
  expect(await ofCall(call, '', 'outsider')).toEqual([{ ...pending, attempts: 1, last_attempt_at: created_at, response_status: 500 }]);
  await server.world.clock.advance(30 * second);
  expect(await ofCall(call, '', 'outsider')).toMatchObject([{ ...pending, attempts: 2, response_status: 302 }]);
  await server.world.clock.advance(5 * minute);
  const [delivery] = await ofCall(call, '', 'outsider');
  expect(delivery).toMatchObject({ id, status: 'delivered', attempts: 3, response_status: 200, created_at });
  expect(delivery?.delivered_at).toBe(delivery?.last_attempt_at);
  const attempts = about(call);
  expect(new Set(attempts.map(({ body }) => body)).size).toBe(1);
  expect(new Set(attempts.map(({ headers }) => headers['x-webhook-delivery-id'])).size).toBe(1);
  expect(new Set(attempts.map(({ headers }) => headers['x-webhook-timestamp'])).size).toBe(3);
  for (const { headers, body } of attempts) expect(await verify(secret, body, headers['x-webhook-signature'] as string)).toBe(true);
});

test('a delivery that nobody takes has failed in the end, and is gone after seven days', async () => {
  await subscribe({ tenant: 'globex' });
  const call = start('booked-appointment', {}, 'globex');
  const { at: processed } = call.events.find(({ type }) => type === 'processed') as { at: number };
  receiver?.close();
  await server.world.clock.advance(processed);
  expect(await ofCall(call, '', 'outsider')).toMatchObject([{ status: 'pending', attempts: 1, response_status: null }]);
  await server.world.clock.advance(2 * hour);
  expect(await ofCall(call, '', 'outsider')).toMatchObject([{ status: 'failed', attempts: 4, delivered_at: null, response_status: null }]);
  await server.world.clock.advance(call.createdAt + processed + 7 * day - server.world.now);
  expect(await ofCall(call, '', 'outsider')).toHaveLength(1);
  await server.world.clock.advance(1);
  expect(await ofCall(call, '', 'outsider')).toEqual([]);
});

test('deliveries are listed newest first, and can be limited to one token', async () => {
  await subscribe({ key: 'all' });
  await subscribe({ key: 'none' });
  const first = await play();
  const second_ = await play();
  const all = await rows();
  expect(all.map(({ created_at }) => created_at)).toEqual(
    all
      .map(({ created_at }) => created_at)
      .toSorted()
      .reverse(),
  );
  const named = all.filter(({ resource_id }) => [first.id, second_.id].includes(resource_id)).map(({ resource_id }) => resource_id);
  expect(named).toEqual([second_.id, second_.id, first.id, first.id]);
  expect(await ofCall(first, `?token_id=${keyOf('all').id}`)).toHaveLength(1);
  expect(await ofCall(first, `?token_id=${keyOf('none').id.toUpperCase()}`)).toHaveLength(1);
  expect(await rows(`?token_id=${keyOf('conversations').id}`)).toEqual([]);
  expect(await rows(`?token_id=${idOf('unknown_conversation_id')}`)).toEqual([]);
  expect(await failure('/webhooks/deliveries?token_id=all')).toMatchObject({ status: 400 });
});

test('deliveries of another account are not seen, not even by the id of its token', async () => {
  await subscribe({ tenant: 'globex' });
  const call = await play('booked-appointment', {}, 'globex');
  expect(await ofCall(call, '', 'outsider')).toHaveLength(1);
  expect(await ofCall(call)).toEqual([]);
  expect(await rows(`?token_id=${keyOf('outsider').id}`)).toEqual([]);
});

// What a target file names

test('every resource that tests need is there', () => {
  const named = meetric.resources(server.world, server.world.accounts.tenant('acme'));
  expect(Object.keys(named)).toEqual([
    'conversation_id',
    'old_conversation_id',
    'unprocessed_conversation_id',
    'user_id',
    'inactive_user_id',
    'department_id',
    'disabled_department_id',
    'token_id',
    'short_meeting_url',
    'unknown_conversation_id',
  ]);
});

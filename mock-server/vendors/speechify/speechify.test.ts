import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TokenVerifier } from 'livekit-server-sdk';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import type { Agent } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import { hour, second } from '../../call/time.ts';
import { toAccessToken, toListenOnly } from '../../livekit.ts';
import { type Server, startMockServer } from '../../server.ts';
import { toAgent } from './agent-view.ts';
import { fromAgentId, fromConversationId, toAgentId, toConversationId } from './ids.ts';
import { speechify } from './index.ts';

type ShadowToken = components['schemas']['ShadowToken'];
type Failure = components['schemas']['Error'];

let server: Server;
beforeAll(async () => {
  server = await startMockServer({ clock: 'virtual' });
});
afterAll(() => server.close());
beforeEach(() => server.reset());
afterEach(() => {
  vi.useRealTimers();
});

interface Asking {
  readonly method?: string;
  /** Name of the key in the fixtures; null sends none. */
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly at?: Server;
}

const secretOf = (name: string): string =>
  server.world.accounts.keys.find((key) => key.api === 'speechify' && key.name === name)?.secret as string;

function ask(path: string, { method = 'GET', key = 'member', headers = {}, body, at = server }: Asking = {}): Promise<Response> {
  const authorization = key === null ? {} : { authorization: `Bearer ${secretOf(key)}` };
  return fetch(`${at.url}/speechify${path}`, { method, headers: { ...authorization, ...headers }, ...(body !== undefined && { body }) });
}

const shadow = (id: string, asking: Asking = {}): Promise<Response> =>
  ask(`/v1/agents/conversations/${id}/shadow-token`, { method: 'POST', ...asking });

async function mint(id: string, asking: Asking = {}): Promise<ShadowToken> {
  const response = await shadow(id, asking);
  expect(response.status).toBe(200);
  return (await response.json()) as ShadowToken;
}

const codeOf = async (response: Response): Promise<string> => ((await response.json()) as Failure).error.code;

/** The id of a thing of a tenant, by its meaning. */
function idOf(name: string, { world } = server, tenant = 'acme'): string {
  const id = speechify.resources(world, world.accounts.tenant(tenant))[name];
  if (id === undefined) throw new Error(`there is no ${name}`);
  return id;
}

const startCall = ({ world } = server, script = 'booked-appointment'): Call =>
  world.commit<Call>('ringback/start', { script, tenant: 'acme' });

const pendingId = (): string => toConversationId(startCall());

async function liveId(at = server): Promise<string> {
  const call = startCall(at);
  await at.world.clock.advance(10 * second);
  return toConversationId(call);
}

async function overId(script?: string): Promise<string> {
  const call = startCall(server, script);
  await server.world.clock.advance(call.script.final.endedAt as number);
  return toConversationId(call);
}

function agentIdOf(slug: string): string {
  const agent = server.world.accounts.agents.find((candidate) => candidate.slug === slug);
  return toAgentId(agent?.id as string);
}

const partsOf = (token: string) =>
  token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));

// Agents

test.each(['owner', 'admin', 'member'])('an %s of the workspace reads an agent', async (key) => {
  const response = await ask(`/v1/agents/${idOf('agent_id')}`, { key });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await response.json()).toMatchObject({ id: idOf('agent_id'), name: 'Front desk', language: 'en' });
});

test('an agent of which only the words are set shows every block with its defaults', async () => {
  const response = await ask(`/v1/agents/${agentIdOf('support')}`);
  expect(await response.json()).toEqual({
    id: agentIdOf('support'),
    name: 'Support',
    slug: 'support',
    prompt: expect.stringContaining('transfer the call'),
    first_message: 'Acme support, what can I do for you?',
    language: 'en',
    llm: { provider: null, model: null, base_url: null, credential_id: null, extra_body: null, temperature: 0.5 },
    tts: { voice_id: 'sabrina', speed: null },
    stt: { override: null },
    turn_handling: { response_delay_seconds: null, inactivity_timeout_seconds: null },
    memory: { enabled: false, retention_days: 90 },
    navigator: { enabled: false, ivr_cache_enabled: true },
    background_noise: { preset: null, volume: null },
    is_public: false,
    allowed_origins: [],
    amd: { enabled: false, on_voicemail: { action: 'hangup' }, on_ivr: { action: 'proceed' }, on_unavailable: { action: 'hangup' } },
    save_audio_recording: false,
    created_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    updated_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    widget_config: {},
    hostname_allowlist: null,
    webhook_url: '',
    webhook_secret_set: false,
  });
});

test('an agent shows what is set of it, and of its webhook secret only that there is one', async () => {
  const response = await ask(`/v1/agents/${agentIdOf('front-desk')}`);
  expect(await response.json()).toMatchObject({
    is_public: true,
    allowed_origins: ['https://acme.example'],
    hostname_allowlist: ['acme.example', 'www.acme.example'],
    save_audio_recording: true,
  });
  const seller = await ask(`/v1/agents/${agentIdOf('saljare')}`);
  expect(await seller.json()).toMatchObject({ webhook_url: 'https://hooks.acme.example/voice', webhook_secret_set: true });
  const outreach = await ask(`/v1/agents/${agentIdOf('outreach')}`);
  const { amd } = (await outreach.json()) as components['schemas']['Agent'];
  expect(amd).toMatchObject({ enabled: true, on_voicemail: { action: 'leave_message' }, on_ivr: { action: 'navigate' } });
});

test('a block is set member by member, a list as a whole', () => {
  const agent = server.world.accounts.agents[0] as Agent;
  const settings = { speechify: { llm: { temperature: 0 }, memory: { retention_days: 0 }, allowed_origins: ['https://a.example'] } };
  expect(toAgent({ ...agent, settings })).toMatchObject({
    llm: { provider: null, temperature: 0 },
    memory: { enabled: false, retention_days: 0 },
    allowed_origins: ['https://a.example'],
    hostname_allowlist: null,
  });
});

test('an agent was made before now, and reads the same later', async () => {
  const path = `/v1/agents/${idOf('agent_id')}`;
  const before = (await (await ask(path)).json()) as components['schemas']['Agent'];
  expect(Date.parse(before.created_at)).toBeLessThan(server.world.now);
  expect(Date.parse(before.updated_at)).toBeGreaterThanOrEqual(Date.parse(before.created_at));
  await server.world.clock.advance(hour);
  expect(await (await ask(path)).json()).toEqual(before);
});

// Who may ask

const operations: [string, () => Promise<string>, string][] = [
  ['getAgent', async () => `/v1/agents/${idOf('agent_id')}`, 'GET'],
  ['mintShadowToken', async () => `/v1/agents/conversations/${await liveId()}/shadow-token`, 'POST'],
];

test('a key is sk_ and 43 letters and digits', () => {
  for (const name of ['owner', 'admin', 'member', 'service', 'outsider']) expect(secretOf(name)).toMatch(/^sk_[0-9A-Za-z]{43}$/);
});

test.each(operations)('%s without a key is unauthorized', async (_, path, method) => {
  const response = await ask(await path(), { method, key: null });
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  expect(await codeOf(response)).toBe('unauthorized');
});

test.each([
  'Bearer',
  'Bearer ',
  'Bearer sk_0000000000000000000000000000000000000000000',
  'Bearer sk_live_000000000000000000000000000000000000000000000000',
  'Basic c2tfOg==',
  'sk_0000000000000000000000000000000000000000000',
])('the Authorization "%s" is unauthorized', async (authorization) => {
  const response = await ask(`/v1/agents/${idOf('agent_id')}`, { key: null, headers: { authorization } });
  expect(response.status).toBe(401);
  expect(await codeOf(response)).toBe('unauthorized');
});

test('the key of another API is unauthorized', async () => {
  const foreign = server.world.accounts.keys.find((key) => key.api === 'smallest')?.secret;
  const response = await ask(`/v1/agents/${idOf('agent_id')}`, { key: null, headers: { authorization: `Bearer ${foreign}` } });
  expect(response.status).toBe(401);
});

test.each(operations)('%s with a key without a role in the workspace is forbidden', async (_, path, method) => {
  const response = await ask(await path(), { method, key: 'service' });
  expect(response.status).toBe(403);
  expect(await codeOf(response)).toBe('forbidden');
});

test.each([
  ['getAgent', async () => `/v1/agents/${idOf('agent_id')}`, () => '/v1/agents/agent_01h455vb4pex5vsknk084sn02q', 'GET', 'agent_not_found'],
  [
    'mintShadowToken',
    async () => `/v1/agents/conversations/${await liveId()}/shadow-token`,
    () => '/v1/agents/conversations/conv_01h455vb4pex5vsknk084sn02q/shadow-token',
    'POST',
    'conversation_not_found',
  ],
])('%s of another workspace answers as if there were none', async (_, theirs, nobodys, method, code) => {
  await server.world.clock.advance(10 * second);
  const headers = { 'x-request-id': 'same' };
  const foreign = await ask(await theirs(), { method, key: 'outsider', headers });
  const unknown = await ask(nobodys(), { method, key: 'outsider', headers });
  expect([foreign.status, unknown.status]).toEqual([404, 404]);
  const body = await foreign.json();
  expect(body).toMatchObject({ error: { code } });
  expect(await unknown.json()).toEqual(body);
});

const uuid = '01890a5d-ac96-774b-bcce-b302099a8057';
const malformed = (prefix: string, other: string): [string, string][] => [
  ['a bare UUID', uuid],
  ['a prefixed UUID', `${prefix}${uuid}`],
  ['the prefix of something else', `${other}01h455vb4pex5vsknk084sn02q`],
  ['no prefix', '01h455vb4pex5vsknk084sn02q'],
  ['the prefix alone', prefix],
  ['25 characters', `${prefix}01h455vb4pex5vsknk084sn02`],
  ['27 characters', `${prefix}01h455vb4pex5vsknk084sn02qq`],
  ['capitals', `${prefix}01H455VB4PEX5VSKNK084SN02Q`],
  ['a capital prefix', `${prefix.toUpperCase()}01h455vb4pex5vsknk084sn02q`],
  ['letters that Crockford left out', `${prefix}01h455vb4pex5vsknk084sn0il`],
  ['more than 128 bits', `${prefix}8zzzzzzzzzzzzzzzzzzzzzzzzz`],
  ['a NUL', `${prefix}01h455vb4pex5vsknk084sn02%00`],
  ['a line feed at the end', `${prefix}01h455vb4pex5vsknk084sn02q%0A`],
  ['a way out', '..%2f..%2fsecret'],
  ['broken UTF-8', `${prefix}%ff%fe`],
  ['a name of the language', '__proto__'],
  ['10,000 characters', `${prefix}${'0'.repeat(10_000)}`],
];

test.each(malformed('agent_', 'conv_'))('ID-05: an agent id with %s is unknown, not bad', async (_, id) => {
  const response = await ask(`/v1/agents/${id}`);
  expect(response.status).toBe(404);
  expect(await codeOf(response)).toBe('agent_not_found');
});

test.each(malformed('conv_', 'agent_'))('ID-05: a conversation id with %s is unknown, not bad', async (_, id) => {
  const response = await shadow(id);
  expect(response.status).toBe(404);
  expect(await codeOf(response)).toBe('conversation_not_found');
});

test('the UUID inside of a good id is not an id', async () => {
  expect((await ask(`/v1/agents/${fromAgentId(idOf('agent_id'))}`)).status).toBe(404);
  expect((await shadow(fromConversationId(await liveId()) as string)).status).toBe(404);
});

test('ids say in base 32 what UUIDs say', () => {
  expect(toAgentId(uuid)).toBe('agent_01h455vb4pex5vsknk084sn02q');
  expect(fromAgentId('agent_01h455vb4pex5vsknk084sn02q')).toBe(uuid);
  expect(fromConversationId('agent_01h455vb4pex5vsknk084sn02q')).toBeUndefined();
  expect(fromAgentId('agent_8zzzzzzzzzzzzzzzzzzzzzzzzz')).toBeUndefined();
});

// Versions, methods, paths

test.each(['2026-06-25', '2026-09-21', '2019-01-01'])('the version %s is accepted', async (version) => {
  const response = await ask(`/v1/agents/${idOf('agent_id')}`, { headers: { 'Speechify-Version': version } });
  expect(response.status).toBe(200);
});

test.each([
  'latest',
  '1',
  '2026-6-25',
  '26-06-25',
  '2026/06/25',
  '2026-06-25T00:00:00Z',
  '2026-02-31',
  '2026-13-01',
  '2026-06-25, 2026-06-25',
])('the version %s is refused', async (version) => {
  const headers = { 'Speechify-Version': version };
  const response = await ask(`/v1/agents/${idOf('agent_id')}`, { headers });
  expect(response.status).toBe(400);
  expect(await codeOf(response)).toBe('invalid_api_version');
  expect((await shadow(await liveId(), { headers })).status).toBe(400);
});

test('a method that a path does not take is answered with those it takes', async () => {
  const response = await shadow(await liveId(), { method: 'PUT' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST, OPTIONS');
  expect(await codeOf(response)).toBe('method_not_allowed');
});

test('a path that there is not is no agent', async () => {
  const response = await ask('/v1/nothing/here', { key: null });
  expect(response.status).toBe(404);
  expect(await codeOf(response)).toBe('not_found');
});

// Shadow tokens

test.each(['owner', 'admin', 'member'])('an %s listens in on a live call', async (key) => {
  const id = await liveId();
  expect(await mint(id, { key })).toEqual({
    conversation_id: id,
    signaling_url: expect.stringMatching(/^wss?:\/\//),
    token: expect.any(String),
    identity: expect.stringMatching(/^shadow_[0-9a-f]{24}$/),
    expires_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.000Z$/),
  });
});

test('a call that nobody has answered cannot be listened to', async () => {
  const response = await shadow(pendingId());
  expect(response.status).toBe(409);
  expect(await response.json()).toEqual({
    error: { code: 'conflict', message: 'Nobody has joined the conversation yet' },
    request_id: response.headers.get('x-request-id'),
  });
});

test('a call that is over cannot be listened to', async () => {
  const response = await shadow(await overId());
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({ error: { code: 'conflict', message: 'The conversation is over' } });
});

test('a call can be listened to from the pick-up until the moment it ends', async () => {
  const call = startCall();
  const id = toConversationId(call);
  const [answeredAt, endedAt] = [call.script.final.answeredAt, call.script.final.endedAt] as [number, number];
  const statusAt = async (offset: number) => {
    await server.world.clock.advance(call.createdAt + offset - server.world.now);
    return (await shadow(id)).status;
  };
  expect(await statusAt(answeredAt - 1)).toBe(409);
  expect(await statusAt(answeredAt)).toBe(200);
  expect(await statusAt(endedAt - 1)).toBe(200);
  expect(await statusAt(endedAt)).toBe(409);
});

test('a call that was ended by an operator cannot be listened to', async () => {
  const id = await liveId();
  server.world.commit('ringback/end', { call: fromConversationId(id), by: 'operator', reason: 'enough' });
  expect((await shadow(id)).status).toBe(409);
});

test.each([
  ['none', {}],
  ['JSON', { body: '{"ttl":86400,"canPublish":true}', headers: { 'content-type': 'application/json' } }],
  ['broken JSON', { body: '{"ttl', headers: { 'content-type': 'application/json' } }],
  ['text', { body: 'hello', headers: { 'content-type': 'text/plain' } }],
])('a token needs no body, and with %s is the same', async (_, asking) => {
  const { token } = await mint(await liveId(), asking);
  expect(partsOf(token)[1]).toMatchObject({ video: { canPublish: false } });
});

test('LK-01: LiveKit accepts the token while it lives', async () => {
  const { token, identity } = await mint(await liveId());
  vi.useFakeTimers({ toFake: ['Date'], now: server.world.now });
  const grants = await new TokenVerifier('devkey', 'secret').verify(token);
  expect(grants).toMatchObject({ iss: 'devkey', sub: identity });
});

test('LK-02, LK-03, LK-04, LK-05, LK-06: the token says nothing but to hear one room unseen', async () => {
  const id = await liveId();
  const { token, identity, expires_at } = await mint(id);
  const [header, claims] = partsOf(token);
  const nbf = Math.floor(server.world.now / second);
  expect(header).toEqual({ alg: 'HS256', typ: 'JWT' });
  expect(claims).toEqual({
    iss: 'devkey',
    sub: identity,
    nbf,
    exp: nbf + 600,
    video: { room: id, roomJoin: true, canPublish: false, canPublishData: false, canSubscribe: true, hidden: true },
  });
  expect(Date.parse(expires_at)).toBe(claims.exp * second);
});

test('a moment within a second counts as its beginning, so that the token is good at once', async () => {
  const id = await liveId();
  await server.world.clock.advance(789);
  const { token, expires_at } = await mint(id);
  const [, { nbf, exp }] = partsOf(token);
  expect(nbf * second).toBe(server.world.now - 789);
  expect(Date.parse(expires_at)).toBe(exp * second);
});

test.each([
  ['another secret', (token: string) => token, 'devkey', 'Secret'],
  ['another key', (token: string) => token, 'otherkey', 'secret'],
  ['another payload', (token: string) => edit(token, { canPublish: true }), 'devkey', 'secret'],
  ['no signature', (token: string) => unsigned(token), 'devkey', 'secret'],
])('LK-07: LiveKit refuses the token with %s', async (_, change, key, secret) => {
  const { token } = await mint(await liveId());
  vi.useFakeTimers({ toFake: ['Date'], now: server.world.now });
  await expect(new TokenVerifier(key, secret).verify(change(token))).rejects.toThrow();
});

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

function edit(token: string, video: object): string {
  const [header, claims] = partsOf(token);
  return `${encode(header)}.${encode({ ...claims, video: { ...claims.video, ...video } })}.${token.split('.')[2]}`;
}

const unsigned = (token: string): string => `${encode({ alg: 'none', typ: 'JWT' })}.${token.split('.')[1]}.`;

test.each([
  ['at once', 0, true],
  ['before it expires', 599 * second, true],
  ['within the tolerance of LiveKit', 605 * second, true],
  ['after it has expired', 630 * second, false],
  ['before it is valid', -30 * second, false],
])('LK-08: LiveKit asked %s answers by the times of the token', async (_, after, accepted) => {
  const { token } = await mint(await liveId());
  vi.useFakeTimers({ toFake: ['Date'], now: server.world.now + after });
  const verified = new TokenVerifier('devkey', 'secret').verify(token);
  if (accepted) await expect(verified).resolves.toBeDefined();
  else await expect(verified).rejects.toThrow();
});

test.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('LK-09: a token that lives for %s seconds is not made', (life) => {
  expect(() => toAccessToken({ key: 'devkey', secret: 'secret' }, 'shadow_1', toListenOnly('room'), 0, life)).toThrow(RangeError);
});

test('LK-13: the signature is over the first two parts as sent', () => {
  const { token } = toAccessToken({ key: 'k', secret: 'ключ' }, 'shadow_ö', toListenOnly('room'), 1_770_541_200_000, 600);
  const [header, claims, signature] = token.split('.');
  expect(createHmac('sha256', 'ключ').update(`${header}.${claims}`).digest('base64url')).toBe(signature);
});

test('LK-10: no two tokens are for the same identity', async () => {
  const id = await liveId();
  const minted = await Promise.all(Array.from({ length: 50 }, () => mint(id)));
  expect(new Set(minted.map(({ identity }) => identity)).size).toBe(50);
  expect(new Set(minted.map(({ token }) => token)).size).toBe(50);
});

test('a later token lives later', async () => {
  const id = await liveId();
  const first = await mint(id);
  await server.world.clock.advance(7 * second);
  const later = await mint(id);
  expect(Date.parse(later.expires_at) - Date.parse(first.expires_at)).toBe(7 * second);
});

test.each([
  ['a pending call', async () => pendingId()],
  ['a call that is over', () => overId()],
  ['a call that nobody took', () => overId('no-answer')],
  ['no call', async () => 'conv_01h455vb4pex5vsknk084sn02q'],
])('LK-11: there is no token for %s', async (_, id) => {
  const response = await shadow(await id());
  expect(Object.keys((await response.json()) as object)).toEqual(['error', 'request_id']);
});

test('minting leaves the call as it is', async () => {
  const id = await liveId();
  const call = server.world.calls.get(fromConversationId(id) as string);
  const before = structuredClone(call?.at(server.world.now));
  await mint(id);
  expect(call?.at(server.world.now)).toEqual(before);
  expect(call?.interventions).toEqual([]);
});

test('the same requests at the same moments get the same tokens', async () => {
  await using twin = await startMockServer({ clock: 'virtual' });
  const [id, twinId] = [await liveId(), await liveId(twin)];
  expect(twinId).toBe(id);
  expect([await mint(id, { at: twin }), await mint(id, { at: twin })]).toEqual([await mint(id), await mint(id)]);
});

test('the token is for the realtime server that is configured', async () => {
  const livekit = { key: 'APIwhatever', secret: 'a secret of some length', url: 'wss://rooms.example' };
  await using other = await startMockServer({ clock: 'virtual', livekit });
  const { token, signaling_url } = await mint(await liveId(other), { at: other });
  expect(signaling_url).toBe('wss://rooms.example');
  vi.useFakeTimers({ toFake: ['Date'], now: other.world.now });
  await expect(new TokenVerifier(livekit.key, livekit.secret).verify(token)).resolves.toMatchObject({ iss: 'APIwhatever' });
});

test('LK-12: neither the journal, nor the log of requests, nor what the console is told holds a token', async () => {
  const journal = join(mkdtempSync(join(tmpdir(), 'ringback-')), 'journal');
  await using kept = await startMockServer({ clock: 'virtual', journal });
  const id = await liveId(kept);
  const heard = (await fetch(`${kept.url}/_ringback/happenings`)).text();
  const { token } = await mint(id, { at: kept });
  await kept.world.clock.advance(1000);
  const [written, logged] = [readFileSync(journal, 'utf8'), await (await fetch(`${kept.url}/_ringback/requests`)).text()];
  await kept.close();
  const told = await heard;
  for (const text of [written, logged, told]) expect(text).toMatch(/mintShadowToken|shadow-token/);
  for (const text of [written, logged, told]) expect(text).not.toContain(token.split('.')[2]);
});

// Request ids

const idForm = /^[A-Za-z0-9._-]{1,128}$/;

async function askRequestId(sent: string | undefined): Promise<string | null> {
  const response = await ask('/v1/nothing', { headers: sent === undefined ? {} : { 'x-request-id': sent } });
  const id = response.headers.get('x-request-id');
  expect(((await response.json()) as Failure).request_id).toBe(id);
  return id;
}

test('RID-01: a harmless request id comes back as it is', async () => {
  expect(await askRequestId('3f2b8c1e-7a4d-4f0e-9b1a-2c3d4e5f6a7b')).toBe('3f2b8c1e-7a4d-4f0e-9b1a-2c3d4e5f6a7b');
  const response = await ask(`/v1/agents/${idOf('agent_id')}`, { headers: { 'X-REQUEST-ID': 'trace.1_a-B' } });
  expect(response.headers.get('x-request-id')).toBe('trace.1_a-B');
});

test('RID-02, RID-04: a request without an id is given one of its own', async () => {
  const ids = await Promise.all(Array.from({ length: 100 }, () => askRequestId(undefined)));
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^req_[a-z0-9]+$/);
});

test.each(['', '   ', '\t', '<>', '()'])('RID-03: a request id of which nothing is left counts as none: "%s"', async (sent) => {
  expect(await askRequestId(sent)).toMatch(/^req_[a-z0-9]+$/);
});

test.each([300, 4000])('RID-05: a request id of %i characters is cut', async (length) => {
  expect(await askRequestId('a'.repeat(length))).toBe('a'.repeat(128));
});

test.each([
  ['a b', 'ab'],
  ['a\tb', 'ab'],
  ['<script>', 'script'],
  ['a;b', 'ab'],
  ['a"b', 'ab'],
  ['a,b', 'ab'],
  ['%0d%0aSet-Cookie: x=1', '0d0aSet-Cookiex1'],
  ['undefined', 'undefined'],
  ['__proto__', '__proto__'],
])('RID-06, RID-11: of the request id %j only what is harmless comes back', async (sent, kept) => {
  expect(await askRequestId(sent)).toBe(kept);
});

/** Sends header lines as they are; fetch would tidy them up. */
function askRaw(headers: OutgoingHttpHeaders): Promise<{ headers: IncomingHttpHeaders; rawHeaders: string[] }> {
  return new Promise((resolve, reject) => {
    httpRequest(`${server.url}/speechify/v1/nothing`, { headers }, (response) => resolve(response.resume()))
      .on('error', reject)
      .end();
  });
}

test.each([
  ['C3 A9', 'a\u00c3\u00a9b', 'ab'],
  ['E2 82 AC', '\u00e2\u0082\u00acx', 'x'],
])('RID-07: the bytes %s of a request id are left out', async (_, sent, kept) => {
  const { headers } = await askRaw({ 'x-request-id': sent });
  expect(headers['x-request-id']).toBe(kept);
});

test('RID-09: of two request ids one header is made, however long they are', async () => {
  const { headers, rawHeaders } = await askRaw({ 'x-request-id': ['one', 'two'] });
  expect(headers['x-request-id']).toBe('onetwo');
  expect(rawHeaders.filter((name) => name.toLowerCase() === 'x-request-id')).toHaveLength(1);
  const long = await askRaw({ 'x-request-id': ['a'.repeat(100), 'b'.repeat(100)] });
  expect(long.headers['x-request-id']).toHaveLength(128);
});

test('RID-10: a request id never makes another header', async () => {
  const { headers } = await askRaw({ 'x-request-id': '%0d%0aSet-Cookie: x=1' });
  expect(headers).not.toHaveProperty('set-cookie');
});

test.each<[number, () => Promise<Response>]>([
  [200, () => ask(`/v1/agents/${idOf('agent_id')}`)],
  [200, () => ask(`/v1/agents/${idOf('agent_id')}`, { method: 'HEAD' })],
  [200, async () => shadow(await liveId())],
  [204, () => ask(`/v1/agents/${idOf('agent_id')}`, { method: 'OPTIONS' })],
  [400, () => ask(`/v1/agents/${idOf('agent_id')}`, { headers: { 'Speechify-Version': 'x' } })],
  [401, () => ask(`/v1/agents/${idOf('agent_id')}`, { key: null })],
  [403, () => ask(`/v1/agents/${idOf('agent_id')}`, { key: 'service' })],
  [404, () => ask('/v1/agents/nobody')],
  [405, () => ask(`/v1/agents/${idOf('agent_id')}`, { method: 'PUT' })],
  [409, async () => shadow(await overId())],
])('RID-13: an answer of %i carries a request id', async (status, asking) => {
  const response = await asking();
  expect(response.status).toBe(status);
  const id = response.headers.get('x-request-id');
  expect(id).toMatch(idForm);
  if (status >= 400) expect(await response.json()).toMatchObject({ error: { message: expect.stringMatching(/\S/) }, request_id: id });
});

test.each([
  ['larger than any body may be', 'x'.repeat(2_000_000), {}],
  ['packed in an unknown way', 'x', { 'content-encoding': 'zip' }],
])('a body that nobody asked for is not looked at when it is %s', async (_, body, headers) => {
  const response = await shadow(await liveId(), { body, headers });
  expect(response.status).toBe(200);
});

// What the target file tells

test('resources name things by how they stand', async () => {
  const resources = (tenant = 'acme') => speechify.resources(server.world, server.world.accounts.tenant(tenant));
  const call = startCall();
  const id = toConversationId(call);
  expect(resources()).toMatchObject({ agent_id: agentIdOf('front-desk'), pending_conversation: id });
  await server.world.clock.advance(call.script.ring);
  expect(resources()).toMatchObject({ live_conversation: id });
  expect(resources()).not.toHaveProperty('pending_conversation');
  await server.world.clock.advance((call.script.final.endedAt as number) - call.script.ring);
  expect(resources()).toMatchObject({ ended_conversation: id });
  expect(resources('globex')).toMatchObject({ agent_id: agentIdOf('dispatch') });
});

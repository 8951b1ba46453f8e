import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, get as httpGet, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { components } from '../openapi/ringback/types.gen.ts';
import { vendors } from '../openapi/vendors.ts';
import { happeningsOf } from './happenings.ts';
import { root } from './root.ts';
import { startMockServer } from './server.ts';
import { type Reply, type Sending, TestClient, useServer } from './test-client.ts';

type Schemas = components['schemas'];
type Failure = Schemas['Error'];

const client = useServer({ bounds: { requests: 20 } });
const get = <Body = Failure>(path: string): Promise<Reply<Body>> => client.ask<Body>('ringback', path);
const post = <Body = Failure>(path: string, body?: unknown, more: Sending = {}): Promise<Reply<Body>> =>
  client.ask<Body>('ringback', path, { method: 'POST', ...(body !== undefined && { body }), ...more });
const remove = (path: string): Promise<Reply<Failure>> => client.ask<Failure>('ringback', path, { method: 'DELETE' });
const world = async (): Promise<Schemas['World']> => (await get<Schemas['World']>('/world')).body;
const nothing = '01990a5d-ac96-774b-bcce-b302099a8057';
const scripts = readdirSync(new URL('fixtures/calls', root)).map((file) => file.replace('.yaml', ''));

function expectFailure({ status, body }: Reply<Failure>, expected: number, code: string, message = /./): void {
  expect(body.error).toMatchObject({ code, message: expect.stringMatching(message) });
  expect(status).toBe(expected);
}

/** All that can be seen of the calls of a world, and of what was sent. */
async function snapshot(): Promise<string> {
  const { calls } = (await get<Schemas['Calls']>('/calls?limit=1000')).body;
  const details = await Promise.all(calls.map(async ({ id }) => (await client.ask('speko', `/v1/calls/${id}`, { key: 'full' })).text));
  return [JSON.stringify(await world()), JSON.stringify(calls), (await get('/deliveries')).text, ...details].join('\n');
}

// What the console is made of

test('the stream tells of calls, their events, requests, deliveries and the clock, and ends with the world', async () => {
  const stream = await fetch(`${client.server.url}/_ringback/happenings`);
  const call = await client.startCall('no-answer');
  await client.control('/webhooks', { vendor: 'meetric', url: 'http://127.0.0.1:1/nobody' }, 201);
  await client.startCall('booked-appointment');
  await client.ask('speko', '/v1/calls/nonsense', { key: 'full' });
  await client.advance('1m');
  client.server.reset();
  const told = (await stream.text()).split('\n').flatMap((line) => (line.startsWith('data: ') ? [JSON.parse(line.slice(6))] : []));
  expect(told[0]).toMatchObject({ type: 'begun', world: { speed: 0 } });
  expect(told[1]).toEqual({ type: 'call', call });
  expect(told.findLast(({ type, id }) => type === 'event' && id === call.id)).toMatchObject({
    phase: 'over',
    event: { type: 'processed' },
  });
  expect(told.find(({ type, event }) => type === 'event' && event.type === 'interim').event.text).toMatch(/^Hi/);
  const line = { number: 0, api: 'speko', operation: 'getCall', method: 'GET', url: '/speko/v1/calls/nonsense', status: 404, key: 'full' };
  expect(told.find(({ type }) => type === 'request').request).toMatchObject({ ...line, verdict: { kind: 'fits', why: [] } });
  const deliveries = told.filter(({ type }) => type === 'delivery').map(({ delivery }) => delivery.attempts.length);
  expect(deliveries.slice(0, 2)).toEqual([0, 1]);
  expect(told.findLast(({ type }) => type === 'clock')).toEqual({ type: 'clock', clock: { now: '2026-02-08T09:01:00.000Z', speed: 0 } });
});

test('the stream tells which faults are in force: when one begins, fits, strikes and ends', async () => {
  const stream = await fetch(`${client.server.url}/_ringback/happenings`);
  await client.control('/faults', { on: 'speko/getCall', status: 503, skip: 1 }, 201);
  for (const id of ['let-by', 'struck']) await client.ask('speko', `/v1/calls/${id}`, { key: 'full' });
  await client.ask('ringback', '/faults/1', { method: 'DELETE' });
  client.server.reset();
  const told = (await stream.text()).split('\n').flatMap((line) => (line.startsWith('data: ') ? [JSON.parse(line.slice(6))] : []));
  const faults = told.flatMap((happening) => (happening.type === 'faults' ? [happening.faults] : []));
  expect(faults.slice(0, 4).map((all) => all.map(({ met, struck }: Schemas['Fault']) => [met, struck]))).toEqual([
    [[0, 0]],
    [[1, 0]],
    [[2, 1]],
    [],
  ]);
});

test('SSE-32: a reader of the stream who has left is not told any more', async () => {
  const { world } = client.server;
  const left: string[] = [];
  const told: string[] = [];
  const stage = {
    world,
    toWorld: () => ({}) as Schemas['World'],
    toClock: () => ({ now: '', speed: world.clock.speed }),
    toCall: ({ id }: { id: string }) => ({ id }) as Schemas['Call'],
    onRequest: () => () => left.push('requests'),
    onDelivery: () => () => left.push('deliveries'),
    onFaults: () => () => left.push('faults'),
  };
  const leave = happeningsOf(stage)({
    write: (frame) => told.push(String(frame)),
    end: () => {},
    fail: (error) => {
      throw error;
    },
  });
  await client.startCall('no-answer');
  await client.advance('1s');
  const count = told.length;
  expect(count).toBeGreaterThan(2);
  leave();
  await client.startCall('no-answer');
  await client.advance('1m');
  expect(told).toHaveLength(count);
  expect(left).toEqual(['requests', 'deliveries', 'faults']);
});

test.each([
  ['GET', '/speko/v1/calls/nonsense', 'full', undefined, 'fits', undefined],
  ['GET', '/speko/v1/calls/nonsense', undefined, undefined, 'refused', /./],
  ['POST', '/speko/v1/sessions/phone', 'full', {}, 'refused', /Required/],
  ['GET', '/speko/nothing', 'full', undefined, 'refused', /./],
  ['GET', '/speko/v1/voice/presence', 'full', undefined, 'unserved', /does not serve/],
] as const)('the verdict on %s %s with the key %s is told with its reason', async (method, path, key, body, kind, why) => {
  await client.ask('speko', path.replace('/speko', ''), { method, ...(key && { key }), ...(body && { body }) });
  const [{ verdict }] = (await get<Schemas['Requests']>('/requests')).body.requests as [Schemas['Exchange']];
  expect(verdict.kind).toBe(kind);
  expect(verdict.why).toEqual(why ? [expect.stringMatching(why)] : []);
});

test('requests are read one at a time, too', async () => {
  for (const id of ['a', 'b', 'c']) await client.ask('speko', `/v1/calls/${id}`, { key: 'full' });
  const { requests } = (await get<Schemas['Requests']>('/requests?from=1&limit=1')).body;
  expect(requests.map(({ number, url }) => [number, url])).toEqual([[1, '/speko/v1/calls/b']]);
});

test.each(['10s', '2m'])('the views of a call after %s are what the vendors answer, and asking leaves no trace', async (time) => {
  const call = await client.startCall('booked-appointment');
  await client.advance(time);
  const before = await snapshot();
  const { views } = (await get<Schemas['Views']>(`/calls/${call.id}/views`)).body;
  expect(views.map(({ vendor, operation }) => `${vendor}/${operation}`)).toEqual([
    ...['getConversation', 'listMessages', 'listEvaluations', 'mintShadowToken'].map((operation) => `speechify/${operation}`),
    ...['subscribeToLiveEvents', 'getConversation', 'getConversationDetails'].map((operation) => `smallest/${operation}`),
    ...['getCall', 'getSessionTranscript', 'listCallEvents', 'getCallReport'].map((operation) => `speko/${operation}`),
    ...['getConversation', 'listConversations', 'getTranscript', 'listInsights'].map((operation) => `meetric/${operation}`),
  ]);
  const log = client.server.log.list().length;
  expect((await get<Schemas['Views']>(`/calls/${call.id}/views`)).body.views).toEqual(views);
  expect(client.server.log.list()).toHaveLength(log);
  expect(await snapshot()).toBe(before);
  for (const { vendor, method, path, key, status, body } of views) {
    if (method !== 'GET' || Array.isArray(body)) continue;
    const reply = await client.ask(vendor, path.slice(client.server.prefixOf(vendor).length), { ...(key && { key }) });
    expect(reply.status).toBe(status);
    if (status === 200) expect(reply.body).toEqual(body);
  }
});

test('the events of a call are those that have happened', async () => {
  const { id } = await client.startCall('booked-appointment');
  await client.advance('6s');
  const { events, phase } = (await get<Schemas['CallEvents']>(`/calls/${id}/events`)).body;
  expect([phase, ...events.map(({ index, type }) => `${index} ${type}`)]).toEqual(['live', '0 dialled', '1 answered', '2 spoken']);
});

test('the clock goes to the next event, to the end, and to where nothing more happens', async () => {
  const { id } = await client.startCall('booked-appointment');
  const go = (to: string) => client.control<Schemas['Clock']>('/clock', { to, call: id });
  expect((await go('next-event')).now).toBe('2026-02-08T09:00:02.000Z');
  await go('end');
  expect((await get<Schemas['Call']>(`/calls/${id}`)).body).toMatchObject({ phase: 'over' });
  await go('settled');
  expect((await get<Schemas['CallEvents']>(`/calls/${id}/events`)).body.events.at(-1)?.type).toBe('processed');
  expectFailure(await post('/clock', { to: 'next-event', call: id }), 409, 'nothing_ahead');
  expectFailure(await post('/clock', { to: 'end', call: nothing }), 404, 'unknown_call');
});

test('a delivery shows what was sent, and that its signature fits', async () => {
  const secret = 'whsec_of the console';
  await client.control('/webhooks', { vendor: 'meetric', url: 'http://127.0.0.1:1/nobody', secret }, 201);
  await client.startCall('booked-appointment');
  await client.advance('2m');
  const { deliveries } = (await get<Schemas['Deliveries']>('/deliveries')).body;
  const id = deliveries.find(({ vendor }) => vendor === 'meetric')?.id;
  const { sent, signature, url } = (await get<Schemas['DeliveryInFull']>(`/deliveries/${id}`)).body;
  expect(url).toBe('http://127.0.0.1:1/nobody');
  expect(sent?.headers).toMatchObject({ 'X-Webhook-Event': 'conversation.completed' });
  expect(signature).toMatchObject({ header: 'X-Webhook-Signature', secret, fits: true, sent: signature?.expected });
  expectFailure(await get(`/deliveries/${nothing}`), 404, 'unknown_delivery');
});

// The world

test('the world tells what is played', async () => {
  expect(await world()).toEqual({
    version: client.server.version,
    bornAt: '2026-02-08T09:00:00.000Z',
    now: '2026-02-08T09:00:00.000Z',
    speed: 0,
    calls: client.server.world.calls.size,
    live: 2,
    apis: vendors,
    announcing: client.server.vendors.filter(({ hook }) => hook).map(({ api }) => api),
  });
  await client.startCall('no-answer');
  await client.advance('1s');
  expect(await world()).toMatchObject({ now: '2026-02-08T09:00:01.000Z', live: 3, calls: client.server.world.calls.size });
});

test.each(vendors)('the target of %s has keys and ids that work', async (vendor) => {
  const { body } = await get<Schemas['Target']>(`/targets/${vendor}`);
  expect(body).toMatchObject({
    vendor,
    url: client.server.url + client.server.prefixOf(vendor),
    control: `${client.server.url}/_ringback`,
  });
  const expected = client.server.world.accounts.keys.filter(({ api }) => api === vendor);
  expect(Object.keys(body.keys).sort()).toEqual(expected.map(({ name }) => name).sort());
  for (const { name, secret, tenant, role, scopes } of expected) {
    expect(body.keys[name]).toMatchObject({ key: secret, tenant, scopes, ...(role !== undefined && { role }) });
  }
  expect(Object.keys(body.resources).some((name) => name.startsWith('foreign_'))).toBe(true);
  for (const id of Object.values(body.resources)) expect(id).toMatch(/^(?:[\w:.+/=-]+|https:\/\/\S+)$/);
});

test('the ids of a target lead to what their names say', async () => {
  const { keys, resources } = (await get<Schemas['Target']>('/targets/speko')).body;
  const headers = { authorization: `Bearer ${keys['full']?.key}` };
  const status = async (id = '') => (await client.ask<{ status?: string }>('speko', `/v1/calls/${id}`, { headers })).body.status;
  expect(await status(resources['live_call'])).toBe('active');
  expect(await status(resources['ended_call'])).toBe('ended');
  expect(await status(resources['foreign_ended_call'])).toBeUndefined();
});

test.each(['acme', 'ringback', 'Speko', '__proto__', '%00'])('there is no target of %s', async (vendor) => {
  expectFailure(await get(`/targets/${vendor}`), 400, 'bad_request');
});

// The clock

test('the clock moves as far as it is told', async () => {
  const clock = async () => (await get<Schemas['Clock']>('/clock')).body;
  expect(await clock()).toEqual({ now: '2026-02-08T09:00:00.000Z', speed: 0 });
  for (const [advance, now] of [
    ['310ms', '09:00:00.310'],
    ['1m30s', '09:01:30.310'],
    ['0s', '09:01:30.310'],
    ['2.5s', '09:01:32.810'],
    ['1h', '10:01:32.810'],
  ]) {
    const { status, body } = await post<Schemas['Clock']>('/clock', { advance });
    expect({ status, body }).toEqual({ status: 200, body: { now: `2026-02-08T${now}Z`, speed: 0 } });
    expect(await clock()).toEqual(body);
  }
});

test('the clock runs at the speed that it is given, from the end of an advance on', async () => {
  const { status, body } = await post<Schemas['Clock']>('/clock', { advance: '5s', speed: 1000 });
  expect(status).toBe(200);
  expect(body.speed).toBe(1000);
  expect(Date.parse(body.now)).toBeGreaterThanOrEqual(Date.parse('2026-02-08T09:00:05.000Z'));
  await expect.poll(async () => Date.parse((await world()).now)).toBeGreaterThan(Date.parse(body.now));
  const stopped = (await post<Schemas['Clock']>('/clock', { speed: 0 })).body;
  expect((await get<Schemas['Clock']>('/clock')).body).toEqual(stopped);
});

test.each([
  [{}],
  [{ advance: '5' }],
  [{ advance: '5 s' }],
  [{ advance: '-5s' }],
  [{ advance: '' }],
  [{ advance: '5w' }],
  [{ advance: 5 }],
  [{ advance: null }],
  [{ advance: `${'1'.repeat(40)}s` }],
  [{ advance: '31d1ms' }],
  [{ advance: '999999999999d' }],
  [{ speed: -1 }],
  [{ speed: 1001 }],
  [{ speed: '20' }],
  [{ speed: '20x' }],
  [{ speed: null }],
  [{ speed: 1, pause: true }],
  [[]],
])('the clock does not take %j', async (body) => {
  expectFailure(await post('/clock', body), 400, 'bad_request');
  expect(await world()).toMatchObject({ now: '2026-02-08T09:00:00.000Z', speed: 0 });
});

test('the same steps lead to the same world, however small they are', async () => {
  const play = async (steps: readonly string[]) => {
    client.server.reset();
    await post('/webhooks', { vendor: 'meetric', url: 'http://127.0.0.1:1/nobody' });
    for (const script of scripts) await client.startCall(script);
    for (const step of steps) await client.advance(step);
    return snapshot();
  };
  const whole = await play(['3m']);
  expect(await play(['3m'])).toBe(whole);
  expect(await play(Array.from({ length: 180 }, () => '1s'))).toBe(whole);
  expect(await play(['1m7s', '0s', '1m53s'])).toBe(whole);
});

test('two who advance the clock at once advance it in turn', async () => {
  await Promise.all(['10s', '20s', '30s'].map((step) => client.advance(step)));
  expect((await world()).now).toBe('2026-02-08T09:01:00.000Z');
});

// Reset

test('a reset gives the world of the beginning again', async () => {
  const before = await snapshot();
  const { id } = await client.startCall('booked-appointment');
  await post('/webhooks', { vendor: 'meetric', url: 'http://127.0.0.1:1/nobody' });
  await client.advance('2h');
  await client.ask('speko', `/v1/calls/${id}`, { key: 'full' });
  await post('/clock', { speed: 20 });
  const { status, body } = await post<Schemas['World']>('/reset');
  expect(status).toBe(200);
  expect(body).toEqual(await world());
  expect(body).toMatchObject({ now: body.bornAt, speed: 0, live: 2 });
  expect(await get('/requests')).toMatchObject({ body: { requests: [] } });
  expect(await get('/webhooks')).toMatchObject({ body: { webhooks: [] } });
  expect(await snapshot()).toBe(before);
  expect((await get(`/calls/${id}`)).status).toBe(404);
  expect((await client.startCall('booked-appointment')).id).toBe(id);
});

test('a reset ends open streams', async () => {
  const { live_call: id } = client.resources('smallest');
  const headers = { authorization: `Bearer ${client.keyOf('smallest', 'owner')}` };
  const request = httpGet(`${client.server.url}/smallest/atoms/v1/events?callId=${id}`, { headers });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const ended = once(response.resume(), 'end');
  await post('/reset');
  await ended;
});

test('what was on its way during a reset does not come into the new world', async () => {
  const [moved] = await Promise.all([post('/clock', { advance: '1d' }), post('/reset')]);
  expect(moved.status).toBe(200);
  const now = Date.parse((await world()).now);
  expect([Date.parse('2026-02-08T09:00:00Z'), Date.parse('2026-02-09T09:00:00Z')]).toContain(now);
});

// Requests

const requests = async (query = ''): Promise<Schemas['Exchange'][]> => (await get<Schemas['Requests']>(`/requests${query}`)).body.requests;

test('requests are remembered with their answers', async () => {
  const { live_call: id } = client.resources('speko');
  const body = { to: '+12025550143' };
  await client.ask('speko', `/v1/calls/${id}/transfers/blind?x=1`, { method: 'POST', key: 'full', body });
  await client.ask('meetric', '/nothing');
  const [first, second] = await requests();
  expect(first).toMatchObject({
    number: 0,
    at: '2026-02-08T09:00:00.000Z',
    api: 'speko',
    operation: 'blindTransferCall',
    method: 'POST',
    url: `/speko/v1/calls/${id}/transfers/blind?x=1`,
    requestHeaders: { 'content-type': 'application/json' },
    requestBody: JSON.stringify(body),
    status: 201,
    responseHeaders: { 'content-type': 'application/json; charset=utf-8' },
    responseBody: expect.stringContaining('"kind":"blind"'),
  });
  expect(second).toMatchObject({ number: 1, api: 'meetric', operation: null, status: 404, requestBody: null });
});

test('RES-01: the requests can be read from a number on, and the oldest are forgotten', async () => {
  for (let number = 0; number < 30; number++) await client.ask('speko', `/${number}`);
  expect((await requests()).map(({ number, url }) => [number, url])).toEqual(
    Array.from({ length: 20 }, (_, index) => [index + 10, `/speko/${index + 10}`]),
  );
  expect((await requests('?from=27')).map(({ number }) => number)).toEqual([27, 28, 29]);
  expect(await requests('?from=30')).toEqual([]);
  for (const from of ['-1', 'x', '1.5', '', '1e99x']) expectFailure(await get(`/requests?from=${from}`), 400, 'bad_request');
});

test('reading the requests is not remembered itself', async () => {
  for (let time = 0; time < 5; time++) await requests();
  expect(await requests()).toEqual([]);
});

test('HTTP-62: requests are remembered without their secrets', async () => {
  const secrets = {
    bearer: client.keyOf('speko', 'full'),
    cookie: client.keyOf('smallest', 'owner'),
    basic: Buffer.from('somebody:something').toString('base64'),
    padded: 'c29tZXRoaW5nIHNlY3JldA==',
    short: 'hunter2',
    other: 'another-cookie',
  };
  const sent: NonNullable<Sending['headers']>[] = [
    { authorization: `Bearer ${secrets.bearer}` },
    { authorization: `Basic ${secrets.basic}` },
    { authorization: `Bearer ${secrets.padded}` },
    { authorization: `Bearer ${secrets.short}` },
    { authorization: secrets.bearer },
    { cookie: `session=${secrets.cookie}; theme=dark; other=${secrets.other}` },
    { 'x-api-key': secrets.bearer, 'proxy-authorization': `Basic ${secrets.basic}`, 'x-auth-token': secrets.short },
  ];
  for (const headers of sent) await client.ask('speko', '/v1/calls/x', { headers });
  for (const name of ['access_token', 'token', 'key', 'api_key', 'client_secret']) {
    await client.ask('speko', `/v1/calls/x?a=b&${name}=${secrets.bearer}&c=d`);
  }
  const { live_call: id } = client.resources('speko');
  const body = { to: '+12025550143', token: secrets.bearer, headers: { 'X-Api-Key': secrets.padded } };
  await client.ask('speko', `/v1/calls/${id}/transfers/blind`, { method: 'POST', key: 'full', body });
  const { live_conversation: conversation } = client.resources('speechify');
  const path = `/v1/agents/conversations/${conversation}/shadow-token`;
  const minted = await client.ask<{ token: string }>('speechify', path, { method: 'POST', key: 'owner' });
  const remembered = JSON.stringify(await requests());
  for (const secret of [...Object.values(secrets), minted.body.token]) expect(remembered).not.toContain(secret);
  expect(remembered).toContain('Bearer sk_live_');
  expect(remembered).toContain('?a=b&token=sk_live_');
  expect(remembered).toContain('&c=d');
  expect(remembered).toContain(`\\"conversation_id\\":\\"${conversation}\\"`);
});

test('RES-07: of a large body only the beginning is remembered', async () => {
  const { live_call: id } = client.resources('speko');
  const body = { to: '+12025550143', note: 'x'.repeat(200_000) };
  await client.ask('speko', `/v1/calls/${id}/transfers/blind`, { method: 'POST', key: 'full', body });
  const [only] = await requests();
  expect(only?.requestBody).toMatch(/^\{"to":"\+12025550143","note":"x+… \(2000\d\d bytes\)$/);
  expect(only?.requestBody?.length).toBeLessThan(66_000);
});

// Calls

test('there is a script for each file', async () => {
  const { body } = await get<Schemas['Scripts']>('/scripts');
  expect(body.scripts.map(({ name }) => name).sort()).toEqual([...scripts].sort());
  for (const { title, about, seconds } of body.scripts)
    expect([title.length > 0, about.length > 0, seconds > 0]).toEqual([true, true, true]);
});

test('a call is started as it is wanted, and every vendor knows it', async () => {
  const wanted = { tenant: 'globex', from: '+12025550199', to: '+12025550198', metadata: { order: 7 } };
  const call = await client.startCall('booked-appointment', wanted);
  expect(call).toMatchObject({ tenant: 'globex', script: 'booked-appointment', phase: 'dialling', endedAt: null });
  expect(Object.keys(call.names).sort()).toEqual([...vendors].sort());
  await client.advance('10s');
  expect(await get(`/calls/${call.id}`)).toMatchObject({ status: 200, body: { ...call, phase: 'live' } });
  const speko = await client.ask('speko', `/v1/calls/${call.names['speko']}`, { key: 'outsider' });
  expect(speko).toMatchObject({ status: 200, body: { metadata: { order: 7 } } });
  const smallest = await client.ask('smallest', `/events?callId=${call.names['smallest']}`, { key: 'outsider' });
  expect(smallest.text).toContain('sse_init');
  const path = `/v1/agents/conversations/${call.names['speechify']}/shadow-token`;
  expect((await client.ask('speechify', path, { method: 'POST', key: 'outsider' })).status).toBe(200);
  await client.advance('1h');
  expect((await client.ask('meetric', `/conversations/${call.names['meetric']}`, { key: 'outsider' })).status).toBe(200);
  expect((await get<Schemas['Call']>(`/calls/${call.id}`)).body).toMatchObject({ phase: 'over', endedAt: expect.stringMatching(/Z$/) });
});

test('a call without a tenant is the first tenant’s', async () => {
  expect((await client.startCall('no-answer')).tenant).toBe('acme');
});

test('a script that there is not is answered with those that there are', async () => {
  const { calls } = await world();
  const reply = await post('/calls', { script: 'booked' });
  expectFailure(reply, 404, 'unknown_script', /"booked"/);
  for (const script of scripts) expect(reply.body.error.message).toContain(script);
  expect((await world()).calls).toBe(calls);
});

test.each([
  [{}],
  [{ script: '' }],
  [{ script: 7 }],
  [{ script: 'x'.repeat(101) }],
  [{ script: 'no-answer', tenant: 'initech' }],
  [{ script: 'no-answer', tenant: '__proto__' }],
  [{ script: 'no-answer', from: 'me' }],
  [{ script: 'no-answer', to: '2025550198' }],
  [{ script: 'no-answer', metadata: 'x' }],
  [{ script: 'no-answer', at: '5s' }],
  [null],
])('a call is not started from %j', async (body) => {
  const { calls } = await world();
  expectFailure(await post('/calls', JSON.stringify(body), { headers: { 'content-type': 'application/json' } }), 400, 'bad_request');
  expect((await world()).calls).toBe(calls);
});

test('calls are listed newest first, as many as wanted, of all tenants or of one', async () => {
  const list = async (query: string) => (await get<Schemas['Calls']>(`/calls${query}`)).body.calls;
  await client.advance('1s');
  const { id } = await client.startCall('no-answer', { tenant: 'globex' });
  const all = await list('?limit=1000');
  expect(all[0]?.id).toBe(id);
  expect(all).toHaveLength((await world()).calls);
  expect(all.map(({ createdAt }) => createdAt)).toEqual(
    all
      .map(({ createdAt }) => createdAt)
      .sort()
      .reverse(),
  );
  expect(await list('')).toEqual(all.slice(0, 50));
  expect(await list('?limit=3')).toEqual(all.slice(0, 3));
  expect(await list('?tenant=globex&limit=2')).toEqual(all.filter(({ tenant }) => tenant === 'globex').slice(0, 2));
  expect(await list('?tenant=initech')).toEqual([]);
  for (const limit of ['0', '1001', '-1', 'all', '1.5', '']) expectFailure(await get(`/calls?limit=${limit}`), 400, 'bad_request');
});

test.each([
  ['dialled', '0s', 'failed'],
  ['live', '10s', 'ended'],
])('a call that is %s is ended, once', async (_, wait, status) => {
  const { id } = await client.startCall('booked-appointment');
  await client.advance(wait);
  const { now } = await world();
  const ended = await post<Schemas['Call']>(`/calls/${id}/end`);
  expect(ended).toMatchObject({ status: 200, body: { id, phase: 'over', endedAt: now } });
  expectFailure(await post(`/calls/${id}/end`), 409, 'call_over');
  await client.advance('1h');
  expectFailure(await post(`/calls/${id}/end`, {}), 409, 'call_over');
  expect(await get(`/calls/${id}`)).toMatchObject({ body: ended.body });
  const seen = await client.ask('speko', `/v1/calls/${id}`, { key: 'full' });
  expect(seen.body).toMatchObject({ status, ended_at: now, report: { analysis_status: 'completed' } });
});

test('who ended a call and why is told', async () => {
  const { id } = await client.startCall('booked-appointment');
  await client.advance('10s');
  await post(`/calls/${id}/end`, { by: 'network', reason: 'cut off' });
  const { text } = await client.ask('speko', `/v1/calls/${id}/events`, { key: 'full' });
  expect(text).toContain('{"by":"network","reason":"cut off"}');
});

test('a call that has ended by itself cannot be ended', async () => {
  const { id } = await client.startCall('no-answer');
  await client.advance('10m');
  expectFailure(await post(`/calls/${id}/end`), 409, 'call_over');
});

test.each([[{ by: 'transfer' }], [{ by: 1 }], [{ reason: 'x'.repeat(201) }], [{ reason: null }], [{ at: '5s' }], [[]]])(
  'a call is not ended with %j',
  async (body) => {
    const { id } = await client.startCall('booked-appointment');
    expectFailure(await post(`/calls/${id}/end`, body), 400, 'bad_request');
    expect(await get(`/calls/${id}`)).toMatchObject({ body: { phase: 'dialling' } });
  },
);

test.each([nothing, 'x', '..', '%00', `${nothing}x`, '__proto__'])('there is no call, subscription or delivery %s', async (id) => {
  expectFailure(await get(`/calls/${id}`), 404, 'unknown_call');
  expectFailure(await post(`/calls/${id}/end`), 404, 'unknown_call');
  expectFailure(await remove(`/webhooks/${id}`), 404, 'unknown_webhook');
  expectFailure(await post(`/deliveries/${id}/redeliver`), 404, 'unknown_delivery');
});

// Webhooks

const here = 'http://127.0.0.1:1/nobody';

test('a subscription shows its secret once', async () => {
  const made = await post<Schemas['Subscription']>('/webhooks', { vendor: 'meetric', url: here });
  expect(made).toMatchObject({ status: 201, body: { vendor: 'meetric', tenant: 'acme', url: here, key: 'all' } });
  expect(made.body.secret).toMatch(/^whsec_[0-9a-f]{48}$/);
  const own = { vendor: 'meetric', url: here, tenant: 'globex', key: 'outsider', secret: 'my own secret' };
  const second = await post<Schemas['Subscription']>('/webhooks', own);
  expect(second).toMatchObject({ status: 201, body: own });
  const { webhooks } = (await get<Schemas['Subscriptions']>('/webhooks')).body;
  expect(webhooks.map(({ id }) => id)).toEqual([made.body.id, second.body.id]);
  for (const webhook of webhooks) expect(webhook).not.toHaveProperty('secret');
  expect(await remove(`/webhooks/${made.body.id}`)).toMatchObject({ status: 204, text: '' });
  expectFailure(await remove(`/webhooks/${made.body.id}`), 404, 'unknown_webhook');
  expect((await get<Schemas['Subscriptions']>('/webhooks')).body.webhooks).toHaveLength(1);
});

test.each([
  [{ url: here }, 'bad_request'],
  [{ vendor: 'meetric' }, 'bad_request'],
  [{ vendor: 'initech', url: here }, 'bad_request'],
  [{ vendor: 'meetric', url: 'nowhere' }, 'bad_request'],
  [{ vendor: 'meetric', url: '' }, 'bad_request'],
  [{ vendor: 'meetric', url: `${here}/${'x'.repeat(2048)}` }, 'bad_request'],
  [{ vendor: 'meetric', url: here, tenant: 'initech' }, 'bad_request'],
  [{ vendor: 'meetric', url: here, key: 'outsider' }, 'bad_request'],
  [{ vendor: 'meetric', url: here, secret: 'short' }, 'bad_request'],
  [{ vendor: 'meetric', url: here, secret: 'x'.repeat(257) }, 'bad_request'],
  [{ vendor: 'meetric', url: here, events: [] }, 'bad_request'],
  [{ vendor: 'meetric', url: 'http://example.com/hook' }, 'destination_refused'],
  [{ vendor: 'meetric', url: 'http://169.254.169.254/latest' }, 'destination_refused'],
  [{ vendor: 'meetric', url: 'http://0.0.0.0/hook' }, 'destination_refused'],
  [{ vendor: 'meetric', url: 'http://localhost.example.com/' }, 'destination_refused'],
  [{ vendor: 'meetric', url: 'http://user:secret@127.0.0.1/' }, 'destination_refused'],
  [{ vendor: 'meetric', url: 'ftp://127.0.0.1/hook' }, 'destination_refused'],
  [{ vendor: 'meetric', url: 'file:///etc/passwd' }, 'destination_refused'],
])('nobody is subscribed with %j', async (body, code) => {
  expectFailure(await post('/webhooks', body), 400, code);
  expect((await get<Schemas['Subscriptions']>('/webhooks')).body.webhooks).toEqual([]);
});

test('a delivery is listed with its attempts, and is sent once more when that is wanted', async () => {
  const received: string[] = [];
  const receiver = createServer((request, response) => {
    received.push(String(request.method));
    response.writeHead(received.length === 1 ? 500 : 204).end();
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void receiver.close());
  await once(receiver, 'listening');
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  const webhook = (await post<Schemas['Subscription']>('/webhooks', { vendor: 'meetric', url, tenant: 'globex' })).body.id;
  const { id: call } = await client.startCall('booked-appointment', { tenant: 'globex' });
  const list = async () => (await get<Schemas['Deliveries']>('/deliveries')).body.deliveries.filter(({ vendor }) => vendor === 'meetric');
  expect(await list()).toEqual([]);
  await client.advance('62s');
  const [first, ...others] = await list();
  expect(others).toEqual([]);
  expect(first).toMatchObject({ webhook, vendor: 'meetric', call, status: 'pending', nextAt: expect.any(String) });
  expect(first?.attempts).toEqual([{ at: first?.createdAt, status: 500, error: null }]);
  const again = await post<Schemas['Delivery']>(`/deliveries/${first?.id}/redeliver`);
  expect(again).toMatchObject({ status: 200, body: { id: first?.id, status: 'delivered', nextAt: null } });
  expect(again.body.attempts.map(({ status }) => status)).toEqual([500, 204]);
  expect(await list()).toEqual([again.body]);
  await client.advance('2h');
  expect(received).toEqual(['POST', 'POST']);
});

// Beginnings

test('two servers know the same calls by the same ids', async () => {
  const other = new TestClient();
  other.server = await startMockServer({ clock: 'virtual' });
  onTestFinished(() => other.server.close());
  expect((await other.ask('ringback', '/calls?limit=1000')).text).toBe((await get('/calls?limit=1000')).text);
  expect((await other.startCall('no-answer')).id).toBe((await client.startCall('no-answer')).id);
});

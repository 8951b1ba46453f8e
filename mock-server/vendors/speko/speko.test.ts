import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Operation, StateRule } from '../../../openapi/promises.ts';
import { loadSpec } from '../../../openapi/spec.ts';
import type { components } from '../../../openapi/speko/types.gen.ts';
import { root } from '../../root.ts';
import { type Reply, useServer } from '../../test-client.ts';

type Schemas = components['schemas'];
type Detail = Schemas['CallDetail'];
type Transfer = Schemas['CallTransfer'];
type Routed = Schemas['CallTransferResponse'];
type Report = Schemas['CallReport'];
type Failure = Schemas['Error'];

const client = useServer();
const spec = loadSpec('speko', new URL('openapi/', root));

const scripts = readdirSync(new URL('fixtures/calls', root)).map((file) => file.replace('.yaml', ''));

const answers = '+12025550143';
const number = { noAnswer: '+12025550191', busy: '+12025550192', rejects: '+12025550193', voicemail: '+12025550194' };
const unknownId = '01990a5d-ac96-774b-bcce-b302099a8057';

const get = <Body = Failure>(path: string, key = 'full'): Promise<Reply<Body>> => client.ask<Body>('speko', `/v1/calls/${path}`, { key });
const post = <Body = Failure>(path: string, body?: object, key = 'full'): Promise<Reply<Body>> =>
  client.ask<Body>('speko', `/v1/calls/${path}`, { method: 'POST', key, ...(body && { body }) });
const detail = async (id: string): Promise<Detail> => (await get<Detail>(id)).body;

async function liveCall(script = 'long-onboarding'): Promise<string> {
  const { id } = await client.startCall(script);
  await client.advance('10s');
  return id;
}

async function endedCall(script = 'booked-appointment'): Promise<string> {
  const { id } = await client.startCall(script);
  await client.advance('10m');
  return id;
}

const blind = (id: string, body: object) => post<Transfer>(`${id}/transfers/blind`, body);
const warm = (id: string, body: object) => post<Routed>(`${id}/transfers/warm`, body);
const complete = (id: string, transfer: string, body?: object) => post<Transfer>(`${id}/transfers/${transfer}/complete`, body);
const cancel = (id: string, transfer: string, body?: object) => post<Routed>(`${id}/transfers/${transfer}/cancel`, body);

/** A live call with a warm transfer that has got as far as screening. */
async function screened(request: object = { to: answers }): Promise<{ id: string; transferId: string }> {
  const id = await liveCall();
  const { body } = await warm(id, request);
  await client.advance('3s');
  expect((await transferOf(id, body.id)).status).toBe('screening');
  return { id, transferId: body.id };
}

async function transferOf(id: string, transfer: string): Promise<Transfer> {
  return (await detail(id)).transfers?.find((each) => each.id === transfer) as Transfer;
}

function expectFailure(reply: Reply<unknown>, status: number, code: string): void {
  expect(reply.body).toMatchObject({ code, error: expect.stringMatching(/./) });
  expect(reply.status).toBe(status);
}

// Every operation

const idsIn = (template: string, { id = unknownId, transferId = unknownId }): string =>
  template.replace('/v1/calls/', '').replace('{id}', id).replace('{transferId}', transferId);

/** Asks for an operation with a body that is fine. */
function attempt(operation: Operation, ids: { id?: string; transferId?: string }, key?: string, headers = {}): Promise<Reply<unknown>> {
  const body = operation.body && { to: answers };
  return client.ask('speko', `/v1/calls/${idsIn(operation.path, ids)}`, {
    method: operation.method,
    headers,
    ...(body && { body }),
    ...(key !== undefined && { key }),
  });
}

/** What was served first: looking into calls, and transferring them. */
const ofCalls = /^(?:getCall|listCallEvents|finalizeCallReport|.*Transfer)/;
const operations = spec.operations.filter(({ id }) => ofCalls.test(id)).map((operation) => [operation.id, operation] as const);
const writing = operations.filter(([, { method }]) => method === 'POST');
const ofTransfers = operations.filter(([, { path }]) => path.includes('{transferId}'));
const ofEnded = ['finalizeCallReport', 'getCallReport', 'getCallRecording'];

test('there are nine operations on calls', () => {
  expect(operations).toHaveLength(9);
});

test.each(operations)('%s succeeds', async (id, operation) => {
  const ids = ofEnded.includes(id)
    ? { id: await endedCall() }
    : operation.path.includes('Id}')
      ? await screened()
      : { id: await liveCall() };
  const reply = await attempt(operation, ids, 'full', { 'x-request-id': 'mine-1' });
  expect(reply.status).toBe(id.endsWith('TransferCall') ? 201 : 200);
  expect(reply.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'x-request-id': 'mine-1' });
});

test.each(operations)('%s without a key is unauthorized', async (_, operation) => {
  const reply = await attempt(operation, { id: await liveCall() });
  expectFailure(reply, 401, 'UNAUTHORIZED');
  expect(reply.text).toBe('{"error":"Unauthorized","code":"UNAUTHORIZED"}');
  expect(reply.headers).toMatchObject({ 'www-authenticate': 'Bearer', 'x-request-id': expect.stringMatching(/^req_/) });
});

test.each(operations)('%s with an Authorization that is malformed or of nobody is unauthorized', async (_, operation) => {
  const id = await liveCall();
  const full = client.keyOf('speko', 'full');
  const odd = ['Bearer', 'Bearer ', full, `Basic ${full}`, `Bearer ${full} x`, `Bearer ${full},x`, `Bearer "${full}"`, `Bearer\t${full}`];
  const unknown = [`Bearer sk_live_${'0'.repeat(48)}`, `Bearer ${full.slice(0, -1)}`, `Bearer ${client.keyOf('meetric', 'all')}`];
  for (const authorization of [...odd, ...unknown]) {
    const reply = await attempt(operation, { id }, undefined, { authorization });
    expectFailure(reply, 401, 'UNAUTHORIZED');
  }
});

test.each(writing)('HTTP-61: %s needs more than the scope to read', async (_, operation) => {
  const ids = await screened();
  const before = await detail(ids.id);
  const reply = await attempt(operation, ids, 'reader');
  expectFailure(reply, 403, 'FORBIDDEN');
  expect(reply.headers['www-authenticate']).toBe('Bearer error="insufficient_scope"');
  expect(await detail(ids.id)).toEqual(before);
});

test.each(operations.filter(([, { method }]) => method === 'GET'))('%s needs no more than the scope to read', async (_, operation) => {
  expect((await attempt(operation, { id: await endedCall() }, 'reader')).status).toBe(200);
});

test.each(operations)('%s of an unknown call is not found', async (_, operation) => {
  expectFailure(await attempt(operation, { id: unknownId }, 'full'), 404, 'SESSION_NOT_FOUND');
});

test.each(operations)('%s of what is no id is not found', async (_, operation) => {
  for (const id of ['1', 'CALL-1-abc', `${unknownId}x`, unknownId.replaceAll('-', ''), '%00', '%ff', '..', '%2e%2e', 'a%2Fb', `x'--`]) {
    expectFailure(await attempt(operation, { id }, 'full'), 404, 'SESSION_NOT_FOUND');
  }
});

test.each(operations)('%s of a call of another organisation is answered as of an unknown one, and does nothing', async (_, operation) => {
  const { id } = await client.startCall('long-onboarding', { tenant: 'globex' });
  await client.advance('10s');
  const theirs = async () => (await client.ask<Detail>('speko', `/v1/calls/${id}`, { key: 'outsider' })).text;
  const before = await theirs();
  const foreign = await attempt(operation, { id }, 'full');
  const unknown = await attempt(operation, { id: unknownId }, 'full');
  expect(foreign.text).toBe(unknown.text);
  expect({ ...foreign.headers, 'x-request-id': '' }).toEqual({ ...unknown.headers, 'x-request-id': '' });
  expect(await theirs()).toBe(before);
});

test.each(ofTransfers)('%s of an unknown transfer, of what is no id, and of another call’s transfer is not found', async (_, operation) => {
  const { id, transferId } = await screened();
  const other = await liveCall();
  for (const wrong of [
    { id, transferId: unknownId },
    { id, transferId: 'transfer-1' },
    { id, transferId: id },
    { id: other, transferId },
  ]) {
    expectFailure(await attempt(operation, wrong, 'full'), 404, 'TRANSFER_NOT_FOUND');
  }
  expect((await transferOf(id, transferId)).status).toBe('screening');
});

// Bad input

const long = (length: number): string => 'x'.repeat(length);
const ten = Array.from({ length: 10 }, (_, index) => ({ to: `+1202555010${index}` }));

const refused: [operation: string, what: string, body: unknown][] = [
  ['transfers/blind', 'no destination', {}],
  ['transfers/blind', 'an empty destination', { to: '' }],
  ['transfers/blind', 'a destination of 257 characters', { to: long(257) }],
  ['transfers/blind', 'a destination that is a number', { to: 12025550143 }],
  ['transfers/blind', 'a destination that is null', { to: null }],
  ['transfers/blind', 'a ringing timeout of 0', { to: answers, ringingTimeout: 0 }],
  ['transfers/blind', 'a ringing timeout of 121', { to: answers, ringingTimeout: 121 }],
  ['transfers/blind', 'a broken ringing timeout', { to: answers, ringingTimeout: 1.5 }],
  ['transfers/blind', 'a ringing timeout in words', { to: answers, ringingTimeout: '20' }],
  ['transfers/blind', 'a participant of 129 characters', { to: answers, participantIdentity: long(129) }],
  ['transfers/blind', 'a dial tone that is no yes or no', { to: answers, playDialtone: 'yes' }],
  ['transfers/blind', 'headers that are a list', { to: answers, headers: [] }],
  ['transfers/blind', 'a header that is a number', { to: answers, headers: { 'X-A': 1 } }],
  ['transfers/blind', 'a list', [{ to: answers }]],
  ['transfers/blind', 'a text', '"x"'],
  ['transfers/blind', 'null', 'null'],
  ['transfers/warm', 'neither to nor destinations', { summary: 'x' }],
  ['transfers/warm', 'both to and destinations', { to: answers, destinations: [{ to: answers }] }],
  ['transfers/warm', 'no destinations', { destinations: [] }],
  ['transfers/warm', 'eleven destinations', { destinations: [...ten, { to: answers }] }],
  ['transfers/warm', 'a destination without to', { destinations: [{ label: 'Billing' }] }],
  ['transfers/warm', 'a destination with an empty to', { destinations: [{ to: '' }] }],
  ['transfers/warm', 'a destination that is a text', { destinations: [answers] }],
  ['transfers/warm', 'a number without plus', { to: '12025550143' }],
  ['transfers/warm', 'a number that begins with 0', { to: '+0202555014' }],
  ['transfers/warm', 'a number of 6 digits', { to: '+120255' }],
  ['transfers/warm', 'a number of 16 digits', { to: '+1234567890123456' }],
  ['transfers/warm', 'a SIP URI', { to: 'sip:a@example.com' }],
  ['transfers/warm', 'a from that is no number', { to: answers, from: 'me' }],
  ['transfers/warm', 'a ringing timeout of 0', { to: answers, ringingTimeout: 0 }],
  ['transfers/warm', 'a ringing timeout of 121', { to: answers, ringingTimeout: 121 }],
  ['transfers/warm', 'a participant of 129 characters', { to: answers, participantIdentity: long(129) }],
  ['transfers/warm', 'a trunk of 129 characters', { to: answers, outboundTrunkId: long(129) }],
  ['transfers/warm', 'a prompt of 16385 characters', { to: answers, screeningPrompt: long(16_385) }],
  ['transfers/warm', 'a summary of 16385 characters', { to: answers, summary: long(16_385) }],
  ['transfers/warm', 'an unknown fallback', { to: answers, fallback: { strategy: 'give_up' } }],
  ['transfers/warm', 'a fallback that is a text', { to: answers, fallback: 'end_call' }],
  ['transfers/warm', 'an unknown voicemail detection', { to: answers, voicemailDetection: { mode: 'carrier' } }],
  ['transfers/warm', 'metadata that are a list', { to: answers, metadata: [] }],
  ['transfers/warm', 'a wait that is no yes or no', { to: answers, waitUntilAnswered: 1 }],
  ['complete', 'a participant of 129 characters', { recipientParticipantIdentity: long(129) }],
  ['complete', 'a summary of 16385 characters', { summary: long(16_385) }],
  ['complete', 'a summary that is a number', { summary: 1 }],
  ['complete', 'a list', []],
  ['cancel', 'a reason of 1025 characters', { reason: long(1025) }],
  ['cancel', 'a summary of 16385 characters', { summary: long(16_385) }],
  ['cancel', 'a tryNext that is no yes or no', { tryNext: 'true' }],
  ['cancel', 'a voicemail that is no yes or no', { voicemailDetected: null }],
  ['report/finalize', 'a force that is no yes or no', { forceAnalysis: 'yes' }],
  ['report/finalize', 'a retry that is no yes or no', { retryWebhook: 1 }],
];

const json = { 'content-type': 'application/json' };

/** The path of an operation that would succeed with a good body. */
async function pathOf(operation: string): Promise<string> {
  if (operation === 'report/finalize') return `/v1/calls/${await endedCall()}/${operation}`;
  if (operation.startsWith('transfers')) return `/v1/calls/${await liveCall()}/${operation}`;
  const { id, transferId } = await screened();
  return `/v1/calls/${id}/transfers/${transferId}/${operation}`;
}

test.each(refused)('%s refuses %s', async (operation, _, body) => {
  const path = await pathOf(operation);
  const reply = await client.ask<Failure>('speko', path, { method: 'POST', key: 'full', headers: json, body });
  expectFailure(reply, 400, 'VALIDATION_ERROR');
  expect(reply.body.issues).not.toEqual([]);
  expect(reply.text.length).toBeLessThan(2000);
});

const taken: [operation: string, what: string, body: unknown][] = [
  ['transfers/blind', 'a destination of 256 characters', { to: long(256) }],
  ['transfers/blind', 'a SIP URI', { to: 'sip:billing@example.com' }],
  ['transfers/blind', 'a ringing timeout of 1', { to: answers, ringingTimeout: 1 }],
  ['transfers/blind', 'a ringing timeout of 120', { to: answers, ringingTimeout: 120 }],
  ['transfers/blind', 'all members', { to: answers, participantIdentity: long(128), playDialtone: true, headers: { 'X-A': 'b' } }],
  ['transfers/blind', 'a member that is not known', { to: answers, priority: 'high' }],
  ['transfers/warm', 'ten destinations', { destinations: ten }],
  ['transfers/warm', 'a number of 7 digits', { to: '+1202555' }],
  ['transfers/warm', 'a number of 15 digits', { to: '+123456789012345' }],
  ['transfers/warm', 'a SIP URI among the destinations', { destinations: [{ to: 'sip:billing@example.com' }] }],
  [
    'transfers/warm',
    'texts of full length',
    { to: answers, summary: long(16_384), screeningPrompt: long(16_384), outboundTrunkId: long(128) },
  ],
  ['complete', 'texts of full length', { recipientParticipantIdentity: long(128), summary: long(16_384) }],
  ['cancel', 'texts of full length', { reason: long(1024), summary: long(16_384), tryNext: false, voicemailDetected: false }],
  ['report/finalize', 'all members', { forceAnalysis: true, retryWebhook: true }],
];

test.each(taken)('%s takes %s', async (operation, _, body) => {
  const reply = await client.ask('speko', await pathOf(operation), { method: 'POST', key: 'full', headers: json, body });
  expect(reply.status).toBe(operation.startsWith('transfers') ? 201 : 200);
});

test.each(['report/finalize', 'complete', 'cancel'])('%s needs no body', async (operation) => {
  for (const sending of [{}, { body: {} }, { headers: json, body: '' }, { headers: json }]) {
    const reply = await client.ask('speko', await pathOf(operation), { method: 'POST', key: 'full', ...sending });
    expect(reply.status).toBe(200);
  }
});

test.each(['transfers/blind', 'transfers/warm'])('%s needs a body', async (operation) => {
  for (const sending of [{}, { headers: json }, { headers: json, body: '' }, { body: {} }]) {
    const reply = await client.ask('speko', await pathOf(operation), { method: 'POST', key: 'full', ...sending });
    expectFailure(reply, 400, 'VALIDATION_ERROR');
  }
});

test('HTTP-46: members named like those of every object do no harm', async () => {
  const body = `{"to":"${answers}","metadata":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"__proto__":{"polluted":1}}`;
  const id = await liveCall();
  const reply = await client.ask<Routed>('speko', `/v1/calls/${id}/transfers/warm`, { method: 'POST', key: 'full', headers: json, body });
  expect(reply.status).toBe(201);
  await client.advance('3s');
  const note = '{"__proto__":{"summary":"theirs"}}';
  const path = `/v1/calls/${id}/transfers/${reply.body.id}/complete`;
  expect((await client.ask('speko', path, { method: 'POST', key: 'full', headers: json, body: note })).status).toBe(200);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect((await transferOf(id, reply.body.id)).summary).toBeNull();
});

// The life of a call

const rule = (schema: string): StateRule => spec.document['components'].schemas[schema]['x-states'];

/** Keeps book of how a field changes, and holds every step against the declared transitions. */
class Walk {
  readonly #rule: StateRule;
  readonly #last = new Map<string, string | null>();
  readonly seen = new Set<string>();

  constructor(schema: string) {
    this.#rule = rule(schema);
  }

  see(id: string, resource: object): void {
    const now = (resource as Record<string, string | null>)[this.#rule.field] as string | null;
    const before = this.#last.get(id);
    this.#last.set(id, now);
    if (before === now) return;
    const { initial, transitions } = this.#rule;
    const step = before === undefined ? `→ ${now}` : `${before} → ${now}`;
    this.seen.add(step);
    const allowed = before === undefined ? initial.includes(now) : transitions.some(({ from, to }) => from === before && to === now);
    expect(allowed, `${id}: ${step}`).toBe(true);
  }
}

/** Holds a transcript against an earlier one of the same call: it has only grown. */
function expectGrown(before: Schemas['TranscriptEntry'][], now: Schemas['TranscriptEntry'][]): void {
  expect(now.map(({ index }) => index)).toEqual(now.map((_, index) => index));
  expect(now.length).toBeGreaterThanOrEqual(before.length);
  for (const [index, entry] of before.entries()) {
    if (entry.ended_at) expect(now[index]).toEqual(entry);
    else expect(now[index]?.text.startsWith(entry.text)).toBe(true);
  }
}

test('a call is seen from the dial to its analysis', async () => {
  const { id } = await client.startCall('booked-appointment', { metadata: { order: 7 } });
  const seen = { status: [] as string[], recording: [] as unknown[], report: [] as (string | undefined)[] };
  const note = (list: unknown[], value: unknown) => list.at(-1) !== value && list.push(value);
  let last: Detail | undefined;
  for (let step = 0; step < 140; step++) {
    const now = await detail(id);
    const report = await get<Report & Failure>(`${id}/report`);
    note(seen.status, now.status);
    note(seen.recording, now.recording_status);
    note(seen.report, report.status === 200 ? report.body.analysis_status : report.body.code);
    expectGrown(last?.transcript.entries ?? [], now.transcript.entries);
    expect(now).toMatchObject({ id, call_id: id, agent_id: expect.stringMatching(/^agent_/), metadata: { order: 7 } });
    if (now.status === 'ended') expect(Date.parse(now.ended_at as string)).toBeGreaterThan(Date.parse(now.created_at));
    else expect([now.ended_at, now.duration_seconds, now.report]).toEqual([null, null, null]);
    if (report.status === 200) expect(now.report).toEqual(report.body);
    expect(Date.parse(now.updated_at as string)).toBeGreaterThanOrEqual(Date.parse(last?.updated_at ?? now.created_at));
    last = now;
    await client.advance('500ms');
  }
  expect(seen).toEqual({
    status: ['dialing', 'active', 'ended'],
    recording: ['pending', 'uploading', 'ready'],
    report: ['REPORT_NOT_AVAILABLE', 'heuristic', 'completed'],
  });
  const { report, transcript, ...call } = last as Detail;
  expect(transcript.entries.map(({ source }) => source).slice(0, 3)).toEqual(['agent', 'user', 'agent']);
  expect(report?.transcript).toEqual(transcript);
  expect(report).toMatchObject({ session_id: id, outcome: 'appointment_booked', metadata: { order: 7 } });
  expect((call.recording_duration_ms as number) / 1000).toBeCloseTo(call.duration_seconds as number, 0);
});

test('a report says little until it has been analysed', async () => {
  const { id } = await client.startCall('booked-appointment');
  const { body: script } = await client.ask<{ scripts: { name: string; seconds: number }[] }>('ringback', '/scripts');
  await client.advance(`${script.scripts.find(({ name }) => name === 'booked-appointment')?.seconds}s`);
  expect((await detail(id)).status).toBe('ended');
  expectFailure(await get(`${id}/report`), 404, 'REPORT_NOT_AVAILABLE');
  await client.advance('2s');
  const early = (await get<Report>(`${id}/report`)).body;
  expect(early).toMatchObject({ analysis_status: 'heuristic', summary: 'completed', outcome: 'completed', scheduled_callback: null });
  await client.advance('4s');
  const late = (await get<Report>(`${id}/report`)).body;
  expect(late).toMatchObject({ analysis_status: 'completed', outcome: 'appointment_booked', created_at: early.created_at });
  expect(late.summary).toContain('Maya Ortiz');
  expect(Date.parse(late.updated_at as string) - Date.parse(late.created_at as string)).toBe(4000);
});

test.each(scripts)('what %s costs is digits, and the sum of its lines', async (script) => {
  const { id } = await client.startCall(script);
  await client.advance('45m');
  const { body } = await get<Report>(`${id}/report`);
  expect(body.cost_micro_usd).toMatch(/^\d{1,30}$/);
  const lines = body.cost_breakdown?.map(({ costMicroUsd }) => BigInt(costMicroUsd as string)) ?? [];
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.reduce((sum, line) => sum + line)).toBe(BigInt(body.cost_micro_usd));
});

test('a call that nobody answers has failed, and leaves a report but no recording', async () => {
  const { id } = await client.startCall('no-answer');
  expect((await detail(id)).status).toBe('dialing');
  await client.advance('2m');
  const call = await detail(id);
  expect(call).toMatchObject({ status: 'failed', duration_seconds: 0, recording_status: 'suppressed', transcript: { entries: [] } });
  expect(call.ended_at).not.toBeNull();
  expect(call.report?.cost_micro_usd).toBe('0');
  expectFailure(await get(`${id}/recording`), 404, 'RECORDING_NOT_AVAILABLE');
});

test.each([
  ['caller-hangs-up', 'failed'],
  ['warm-transfer-second-destination', 'suppressed'],
])('a recording of %s is %s, and there is none to fetch', async (script, status) => {
  const id = await endedCall(script);
  expect((await detail(id)).recording_status).toBe(status);
  expectFailure(await get(`${id}/recording`), 404, 'RECORDING_NOT_AVAILABLE');
});

test('a recording has a URL once it is ready, and another one later', async () => {
  const id = await liveCall('booked-appointment');
  expectFailure(await get(`${id}/recording`), 404, 'RECORDING_NOT_AVAILABLE');
  await client.advance('10m');
  const first = await get<Schemas['Recording']>(`${id}/recording`);
  expect(await get<Schemas['Recording']>(`${id}/recording`)).toMatchObject({ body: first.body });
  await client.advance('2h');
  const later = await get<Schemas['Recording']>(`${id}/recording`);
  expect(URL.canParse(later.body.url)).toBe(true);
  expect(later.body.url).not.toBe(first.body.url);
});

test('events come oldest first, each id once, and stay as they are', async () => {
  const { id } = await client.startCall('warm-transfer-completed');
  const list = async () => (await get<Schemas['CallEvents']>(`${id}/events`)).body.events;
  let last = await list();
  expect(last.map(({ event_type }) => event_type)).toEqual(['sip.dial_started']);
  for (let step = 0; step < 30; step++) {
    await client.advance('7s');
    const now = await list();
    expect(now.slice(0, last.length)).toEqual(last);
    last = now;
  }
  expect(new Set(last.map((event) => event.id)).size).toBe(last.length);
  expect(last.map(({ occurred_at }) => occurred_at)).toEqual(last.map(({ occurred_at }) => occurred_at).sort());
  const types = last.map(({ event_type }) => event_type);
  for (const type of ['call.answered', 'worker.first_agent_audio', 'agent.tool.completed', 'call.transfer.completed', 'room_finished']) {
    expect(types).toContain(type);
  }
});

// Finalizing

test('a call that is dialled or live cannot be finalized', async () => {
  const { id } = await client.startCall('booked-appointment');
  expectFailure(await post(`${id}/report/finalize`), 409, 'CALL_NOT_ENDED');
  await client.advance('10s');
  expectFailure(await post(`${id}/report/finalize`, { forceAnalysis: true }), 409, 'CALL_NOT_ENDED');
  expectFailure(await get(`${id}/report`), 404, 'REPORT_NOT_AVAILABLE');
});

test.each([
  ['before there is a report', '0s'],
  ['while the report is heuristic', '3s'],
])('finalizing %s brings the analysis forward', async (_, wait) => {
  const id = await liveCall('booked-appointment');
  await client.control(`/calls/${id}/end`, {});
  await client.advance(wait);
  const done = await post<Schemas['FinalizeResult']>(`${id}/report/finalize`, {});
  expect(done.status).toBe(200);
  const report = (await get<Report>(`${id}/report`)).body;
  const { summary, outcome, cost_micro_usd } = report;
  expect(report).toMatchObject({ analysis_status: 'completed', outcome: 'appointment_booked' });
  expect(done.body).toEqual({ session_id: id, summary, outcome, cost_micro_usd, webhook: { status: 'not_configured' } });
  await client.advance('1m');
  expect((await get<Report>(`${id}/report`)).body).toEqual(report);
});

test('finalizing twice gives the same, also when it is forced', async () => {
  const id = await endedCall();
  const before = (await get<Report>(`${id}/report`)).body;
  const first = await post(`${id}/report/finalize`);
  await client.advance('1m');
  expect((await post(`${id}/report/finalize`, { forceAnalysis: true, retryWebhook: true })).body).toEqual(first.body);
  expect((await get<Report>(`${id}/report`)).body).toEqual(before);
});

// Warm transfers

test('a warm transfer goes from the request over the screening to the bridge, and the call ends after it', async () => {
  const id = await liveCall();
  const asked = { summary: 'Asks about an invoice.', screeningPrompt: 'Billing?', outboundTrunkId: 'ST_1', metadata: { ticket: 12 } };
  const { status, body } = await warm(id, { to: answers, participantIdentity: 'caller-7', ...asked });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    session_id: id,
    kind: 'warm',
    status: 'requested',
    transfer_to: answers,
    summary: asked.summary,
    screening_prompt: asked.screeningPrompt,
    outbound_trunk_id: 'ST_1',
    metadata: asked.metadata,
    caller_participant_identity: 'caller-7',
    recipient_participant_identity: null,
    completed_at: null,
    failure_cause: null,
    next_transfer: null,
    fallback: null,
  });
  const { routing_attempts, next_transfer, fallback, ...transfer } = body;
  expect(routing_attempts).toEqual([transfer]);
  expect([next_transfer, fallback]).toEqual([null, null]);
  expect(await transferOf(id, body.id)).toEqual(transfer);
  await client.advance('3s');
  const screening = await transferOf(id, body.id);
  expect(screening).toMatchObject({ status: 'screening', recipient_participant_identity: expect.stringMatching(/./) });
  const note = { recipientParticipantIdentity: 'priya', summary: 'Wants to pay in two parts.' };
  const completed = await complete(id, body.id, note);
  expect(completed.status).toBe(200);
  expect(completed.body).toMatchObject({ status: 'bridging', recipient_participant_identity: 'priya', summary: note.summary });
  await client.advance('1s');
  expect(await transferOf(id, body.id)).toMatchObject({ status: 'completed', completed_at: expect.stringMatching(/Z$/) });
  expect((await detail(id)).status).toBe('active');
  await client.advance('1m');
  expect((await detail(id)).status).toBe('ended');
});

test('the caller is on hold while a transfer is tried, and the agent goes on when it fails', async () => {
  const id = await liveCall();
  const before = (await detail(id)).transcript.entries;
  await warm(id, { to: number.noAnswer, ringingTimeout: 60 });
  await client.advance('59s');
  expect((await detail(id)).transcript.entries).toEqual(before);
  await client.advance('1m');
  const after = await detail(id);
  expect(after.status).toBe('active');
  expectGrown(before, after.transcript.entries);
  expect(after.transcript.entries.length).toBeGreaterThan(before.length);
});

test('of two destinations the second is called when the first does not answer', async () => {
  const id = await liveCall();
  const destinations = [{ to: number.noAnswer, label: 'Billing', summary: 'one' }, { to: answers }];
  const { body } = await warm(id, { destinations, ringingTimeout: 15, summary: 'all' });
  expect(body).toMatchObject({ transfer_to: number.noAnswer, summary: 'one' });
  await client.advance('14s');
  expect((await detail(id)).transfers).toHaveLength(1);
  await client.advance('1s');
  const [first, second] = (await detail(id)).transfers as [Transfer, Transfer];
  expect(first).toMatchObject({ id: body.id, status: 'failed', failure_cause: 'no_answer', recipient_participant_identity: null });
  expect(second).toMatchObject({ status: 'requested', transfer_to: answers, summary: 'all' });
  await client.advance('3s');
  expectFailure(await complete(id, first.id), 409, 'TRANSFER_NOT_OPEN');
  expect(await complete(id, second.id)).toMatchObject({ status: 200, body: { id: second.id, status: 'bridging' } });
  await client.advance('2s');
  expect((await detail(id)).transfers).toMatchObject([{ status: 'failed' }, { status: 'completed' }]);
});

test.each([
  [number.noAnswer, 'no_answer'],
  [number.busy, 'busy'],
  [number.rejects, 'rejected'],
  [number.voicemail, 'voicemail_detected'],
])('a warm transfer to %s fails with %s, and nobody was met', async (to, cause) => {
  const id = await liveCall();
  const { body } = await warm(id, { to });
  await client.advance('31s');
  const failed = { status: 'failed', failure_cause: cause, recipient_participant_identity: null, completed_at: expect.any(String) };
  expect(await transferOf(id, body.id)).toMatchObject(failed);
  expect((await detail(id)).status).toBe('active');
});

test('a screening that nobody completes or cancels fails in the end', async () => {
  const { id, transferId } = await screened();
  await client.advance('2m');
  expect(await transferOf(id, transferId)).toMatchObject({ status: 'failed', failure_cause: 'screening_timeout' });
  expectFailure(await complete(id, transferId), 409, 'TRANSFER_NOT_OPEN');
});

test('cancelling with tryNext goes on to the next destination', async () => {
  const { id, transferId } = await screened({ destinations: [{ to: answers }, { to: '+12025550144' }, { to: '+12025550145' }] });
  const first = await cancel(id, transferId, { tryNext: true, reason: 'not my department' });
  expect(first.body).toMatchObject({ id: transferId, status: 'cancelled', failure_cause: 'not my department', fallback: null });
  expect(first.body.next_transfer).toMatchObject({ status: 'requested', transfer_to: '+12025550144' });
  expect(first.body.routing_attempts?.map((attempt) => attempt.id)).toEqual([transferId, first.body.next_transfer?.id]);
  const second = await cancel(id, first.body.next_transfer?.id as string, { tryNext: true, voicemailDetected: true });
  expect(second.body).toMatchObject({ status: 'cancelled', failure_cause: 'voicemail_detected', recipient_participant_identity: null });
  expect(second.body.next_transfer).toMatchObject({ transfer_to: '+12025550145' });
  expect(second.body.routing_attempts).toHaveLength(3);
  await client.advance('3s');
  expect((await complete(id, second.body.next_transfer?.id as string)).status).toBe(200);
});

test('cancelling without tryNext gives up the destinations that are left', async () => {
  const { id, transferId } = await screened({ destinations: [{ to: answers }, { to: '+12025550144' }] });
  const { body } = await cancel(id, transferId);
  expect(body).toMatchObject({ status: 'cancelled', failure_cause: 'cancelled', next_transfer: null });
  expect(body.fallback).toMatchObject({ action: 'return_to_assistant' });
  await client.advance('1m');
  expect((await detail(id)).transfers).toHaveLength(1);
});

test.each(['return_to_assistant', 'take_message', 'end_call'])(
  'with no destination left the fallback is %s, as asked',
  async (strategy) => {
    const fallback = {
      strategy,
      message: 'Nobody is free.',
      takeMessagePrompt: 'Your message?',
      holdAudioUrl: 'https://a.example/hold.ogg',
    };
    const { id, transferId } = await screened({ to: answers, fallback });
    const { body } = await cancel(id, transferId, { tryNext: true, voicemailDetected: true });
    expect(body.next_transfer).toBeNull();
    expect(body.fallback).toEqual({
      action: strategy,
      message: 'Nobody is free.',
      take_message_prompt: 'Your message?',
      hold_audio_url: 'https://a.example/hold.ogg',
      voicemail_detected: true,
    });
  },
);

test('with end_call the call ends when the last destination is cancelled', async () => {
  const { id, transferId } = await screened({ to: answers, fallback: { strategy: 'end_call' } });
  await cancel(id, transferId, { tryNext: true });
  expect((await detail(id)).status).toBe('ended');
});

test('with end_call the call ends when no destination takes it', async () => {
  const id = await liveCall();
  await warm(id, { to: '+12025550192', fallback: { strategy: 'end_call' } });
  expect((await detail(id)).status).toBe('active');
  await client.advance('2s');
  expect(await detail(id)).toMatchObject({ status: 'ended', transfers: [{ status: 'failed', failure_cause: 'busy' }] });
});

test('without a wish the caller falls back to the assistant, and the conversation goes on', async () => {
  const { id, transferId } = await screened();
  const before = (await detail(id)).transcript.entries;
  const { body } = await cancel(id, transferId, { tryNext: true });
  expect(body.fallback).toMatchObject({ action: 'return_to_assistant', take_message_prompt: null, voicemail_detected: false });
  await client.advance('1m');
  const after = await detail(id);
  expect(after.status).toBe('active');
  expect(after.transcript.entries.length).toBeGreaterThan(before.length);
});

test('a transfer that is ringing can be cancelled but not completed', async () => {
  const id = await liveCall();
  const { body } = await warm(id, { to: answers });
  expectFailure(await complete(id, body.id), 409, 'TRANSFER_NOT_OPEN');
  expect((await cancel(id, body.id)).status).toBe(200);
});

test('a transfer that is bridged can be neither completed again nor cancelled', async () => {
  const { id, transferId } = await screened();
  await complete(id, transferId);
  for (const wait of ['0s', '1s', '1m']) {
    await client.advance(wait);
    expectFailure(await complete(id, transferId), 409, 'TRANSFER_NOT_OPEN');
    expectFailure(await cancel(id, transferId), 409, 'TRANSFER_NOT_OPEN');
  }
  expect(await transferOf(id, transferId)).toMatchObject({ status: 'completed', failure_cause: null });
});

test('a transfer that was cancelled can be neither cancelled again nor completed', async () => {
  const { id, transferId } = await screened();
  await cancel(id, transferId, { reason: 'first' });
  expectFailure(await cancel(id, transferId, { reason: 'second' }), 409, 'TRANSFER_NOT_OPEN');
  expectFailure(await complete(id, transferId), 409, 'TRANSFER_NOT_OPEN');
  expect((await transferOf(id, transferId)).failure_cause).toBe('first');
});

test('while one transfer is open another one is refused; afterwards it is not', async () => {
  const id = await liveCall();
  const { body } = await warm(id, { to: answers });
  for (const wait of ['0s', '3s']) {
    await client.advance(wait);
    expectFailure(await warm(id, { to: answers }), 409, 'TRANSFER_IN_PROGRESS');
    expectFailure(await blind(id, { to: answers }), 409, 'TRANSFER_IN_PROGRESS');
  }
  await cancel(id, body.id);
  expect((await warm(id, { to: answers })).status).toBe(201);
  const { transfers } = await detail(id);
  expect(new Set(transfers?.map((transfer) => transfer.id)).size).toBe(2);
});

test('a call that is dialled or over cannot be transferred', async () => {
  const { id } = await client.startCall('booked-appointment');
  for (const wait of ['0s', '10m']) {
    await client.advance(wait);
    expectFailure(await warm(id, { to: answers }), 409, 'CALL_NOT_LIVE');
    expectFailure(await blind(id, { to: answers }), 409, 'CALL_NOT_LIVE');
  }
  expect((await detail(id)).transfers).toEqual([]);
});

test.each([
  ['ringing', '0s'],
  ['screened', '3s'],
])('a transfer that is %s when the call ends is cancelled', async (_, wait) => {
  const id = await liveCall();
  const { body } = await warm(id, { to: answers });
  await client.advance(wait);
  await client.control(`/calls/${id}/end`, {});
  expect(await transferOf(id, body.id)).toMatchObject({ status: 'cancelled', failure_cause: 'call_ended' });
  expectFailure(await cancel(id, body.id), 409, 'TRANSFER_NOT_OPEN');
  expectFailure(await complete(id, body.id), 409, 'TRANSFER_NOT_OPEN');
});

// Blind transfers

test.each([answers, 'sip:billing@example.com', number.voicemail])('a blind transfer that %s takes ends the call', async (to) => {
  const id = await liveCall();
  const { body } = await blind(id, { to });
  expect(body).toMatchObject({ kind: 'blind', status: 'requested', transfer_to: to, consultation_room_name: null, completed_at: null });
  await client.advance('3s');
  const call = await detail(id);
  expect(call.transfers).toMatchObject([{ id: body.id, status: 'completed', recipient_participant_identity: null }]);
  expect(call.status).toBe('ended');
  expect(call.ended_at).toBe(call.transfers?.[0]?.completed_at);
});

test.each([
  [number.busy, 'busy', '2s'],
  [number.rejects, 'rejected', '2s'],
  [number.noAnswer, 'no_answer', '5s'],
])('after a blind transfer to %s, which fails with %s, the conversation goes on', async (to, cause, wait) => {
  const id = await liveCall();
  const before = (await detail(id)).transcript.entries;
  const { body } = await blind(id, { to, ringingTimeout: 5 });
  await client.advance(wait);
  expect(await transferOf(id, body.id)).toMatchObject({ status: 'failed', failure_cause: cause });
  await client.advance('1m');
  const after = await detail(id);
  expect(after.status).toBe('active');
  expect(after.transcript.entries.length).toBeGreaterThan(before.length);
});

test('a blind transfer can be neither completed nor cancelled', async () => {
  const id = await liveCall();
  const { body } = await blind(id, { to: answers });
  for (const wait of ['0s', '3s']) {
    await client.advance(wait);
    expectFailure(await complete(id, body.id), 409, 'TRANSFER_NOT_OPEN');
    expectFailure(await cancel(id, body.id), 409, 'TRANSFER_NOT_OPEN');
  }
});

// States

test('every script stays within the declared states, seen every half second', { timeout: 120_000 }, async () => {
  const walks = [new Walk('CallDetail'), new Walk('CallReport'), new Walk('CallTransfer')] as const;
  let open = await Promise.all(scripts.map(async (script) => (await client.startCall(script)).id));
  while (open.length > 0) {
    const calls = await Promise.all(open.map(detail));
    for (const call of calls) look(walks, call);
    open = calls.filter(({ report }) => report?.analysis_status !== 'completed').map(({ id }) => id);
    await client.server.world.clock.advance(500);
  }
  expect(walks.map(({ seen }) => [...seen].sort())).toEqual([
    ['active → ended', 'dialing → active', 'dialing → failed', '→ dialing'],
    ['heuristic → completed', '→ heuristic'],
    ['bridging → completed', 'requested → completed', 'requested → failed', 'requested → screening', 'screening → bridging', '→ requested'],
  ]);
});

function look([call, report, transfer]: readonly [Walk, Walk, Walk], seen: Detail): void {
  call.see(seen.id, seen);
  if (seen.report) report.see(seen.id, seen.report);
  for (const each of seen.transfers ?? []) transfer.see(each.id, each);
}

/** What is done about a transfer, and how many half seconds after it was asked for. */
const courses: [name: string, request: object, acts: Record<number, 'complete' | 'cancel' | 'next' | 'end'>][] = [
  ['is completed', { to: answers }, { 8: 'complete' }],
  ['is cancelled while it rings', { to: answers }, { 2: 'cancel' }],
  ['is cancelled in screening', { to: answers }, { 8: 'cancel' }],
  ['goes on to the next', { destinations: [{ to: answers }, { to: answers }] }, { 2: 'next', 14: 'next' }],
  ['is never answered', { to: number.noAnswer }, {}],
  ['is never completed', { to: answers }, {}],
  ['is cut off while it rings', { to: answers }, { 2: 'end' }],
  ['is cut off in screening', { to: answers }, { 8: 'end' }],
  ['is cut off while it is bridged', { to: answers }, { 8: 'complete', 9: 'end' }],
];

test.each(courses)('a transfer that %s stays within the declared states', async (_, request, acts) => {
  const walks = [new Walk('CallDetail'), new Walk('CallReport'), new Walk('CallTransfer')] as const;
  const id = await liveCall();
  const { body } = await warm(id, request);
  for (let step = 0; step < 260; step++) {
    const act = acts[step];
    const newest = (await detail(id)).transfers?.at(-1)?.id ?? body.id;
    if (act === 'end') await client.control(`/calls/${id}/end`, {});
    else if (act === 'complete') expect((await complete(id, newest)).status).toBe(200);
    else if (act) expect((await cancel(id, newest, { tryNext: act === 'next' })).status).toBe(200);
    look(walks, await detail(id));
    await client.server.world.clock.advance(500);
  }
});

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { loadSpec } from '../../../openapi/spec.ts';
import { allChecks } from '../../catalogue.ts';
import { isFinding, run } from '../../suite.ts';
import { Target, type TargetFile } from '../../target.ts';
import { smallest } from './index.ts';

// Somebody else's server: real time, no control API, and its own ways wherever the contract leaves them open.
const roles: Readonly<Record<string, { tenant: string; role: string }>> = {
  'Bearer sk_owner': { tenant: 'a', role: 'owner' },
  'Bearer sk_member': { tenant: 'a', role: 'member' },
  'Bearer sk_guest': { tenant: 'a', role: 'guest' },
  'Bearer sk_other': { tenant: 'b', role: 'owner' },
};
const words = 'Hello, could I please have an appointment on Tuesday'.split(' ');
/** What happens, one thing after another. */
const story: readonly object[] = [
  { event_type: 'call_start' },
  { event_type: 'turn_outcome', outcome: { of: [1, null] } },
  ...words.map((_, index) => ({
    event_type: 'user_interim_transcription',
    interim_transcription_text: words
      .slice(0, index + 1)
      .join(' ')
      .replace('appointment', 'a pointment'),
  })),
  { event_type: 'user_transcription', user_transcription_text: `${words.join(' ')}?` },
  { event_type: 'tts_completed', tts_text: 'Sure.', tts_latency: 240 },
  { event_type: 'turn_latency', turn_latency: 1.69, total_turn_ms: 1694 },
  { event_type: 'tool_call_start', tool_call_id: 'a', function_name: 'book' },
  { event_type: 'tool_call_end', tool_call_id: 'a', function_name: 'book', success: true, response: null, latency_ms: 25 },
  { event_type: 'user_interim_transcription', interim_transcription_text: 'Yes' },
  { event_type: 'user_transcription', user_transcription_text: 'Yes' },
  { event_type: 'user_transcription', user_transcription_text: 'Yes' },
  { event_type: 'tts_completed', tts_text: 'Bye.' },
  { event_type: 'user_interim_transcription', interim_transcription_text: 'But' },
  { event_type: 'call_end', metadata: { call_status: 'completed' } },
  { event_type: 'call_recording', recording_url: 'https://example.com/1', status: 'available' },
];
const pace = 40;

class Stranger {
  readonly #server: Server;
  readonly #closes: boolean;
  readonly #begun = new Map<string, number>();

  constructor(closes: boolean) {
    this.#closes = closes;
    this.#server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://here');
      const id = searchParams.get('callId') ?? '';
      const status = this.#statusOf(request, pathname, id);
      if (pathname === '/make') response.end(this.start());
      else if (status === 200) this.#tell(id, response);
      else {
        response.writeHead(status, { 'Content-Type': 'application/json', ...(status === 405 && { Allow: 'GET' }) });
        response.end(JSON.stringify({ took: performance.now(), errors: [`No: ${status}`], status: false }));
      }
    });
  }

  #statusOf({ method, headers }: IncomingMessage, pathname: string, id: string): number {
    const who = roles[headers.authorization ?? ''];
    const begun = this.#begun.get(id);
    const answers: readonly (readonly [wrong: boolean, status: number])[] = [
      [pathname !== '/v9/events', 404],
      [method !== 'GET', 405],
      [who === undefined, 401],
      [who?.role === 'guest', 403],
      [!/^CALL-\d{13}-[a-fA-F0-9]{6}$/.test(id), 400],
      [begun === undefined || who?.tenant !== 'a', 404],
      [begun !== undefined && this.#endOf(begun) < Date.now(), 400],
    ];
    return answers.find(([wrong]) => wrong)?.[1] ?? 200;
  }

  async listen(): Promise<TargetFile> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const root = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    const keys = Object.entries(roles).map(([header, owner]) => [
      owner.role + owner.tenant,
      { key: header.slice('Bearer '.length), ...owner },
    ]);
    return {
      vendor: 'smallest',
      url: `${root}/v9`,
      keys: Object.fromEntries(keys) as TargetFile['keys'],
      // What has not begun yet is not soon over.
      resources: { live_call: this.start(60_000), ended_call: this.start(-60_000) },
      make: { ending_call: { url: `${root}/make` }, dialling_call: { url: `${root}/make` } },
    };
  }

  start(after = 50): string {
    const id = `CALL-${Date.now() + after}-${(0xabcde0 + this.#begun.size).toString(16).toUpperCase()}`;
    this.#begun.set(id, Date.now() + after);
    return id;
  }

  close(): void {
    this.#server.close().closeAllConnections();
  }

  #endOf(begun: number): number {
    return begun + story.length * pace;
  }

  #tell(id: string, response: ServerResponse): void {
    const begun = this.#begun.get(id) as number;
    const iso = (ms: number) => new Date(ms).toISOString().replace('Z', '000+00:00');
    const send = (event: object) => response.write(`data:${JSON.stringify({ source: 'orchestrator', ...event })}\r\n\r\n`);
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=UTF-8' });
    response.write('\ufeff: welcome\r\n\r\n');
    send({ event_time: iso(Date.now()), event_type: 'sse_init' });
    const timers = story.flatMap((event, index) => {
      const at = begun + index * pace;
      const tell = () => send({ ...event, call_id: id, timestamp: iso(at), event_id: `${id}_${index}` });
      return at > Date.now() ? [setTimeout(tell, at - Date.now())] : [];
    });
    const end = () => {
      send({ event_time: iso(Date.now()), event_type: 'sse_close', reason: 'done' });
      if (this.#closes) response.end();
    };
    timers.push(setTimeout(end, this.#endOf(begun) - Date.now()));
    response.on('close', () => timers.forEach(clearTimeout));
  }
}

/** Nothing else is served there. */
const ofTheStream = /^smallest\/(?:subscribeToLiveEvents|events|auth|errors|organization|request-id|base|any)\//;

const strangers: Stranger[] = [];
afterEach(() => {
  for (const stranger of strangers.splice(0)) stranger.close();
});

async function judged(closes: boolean, wanted: RegExp) {
  const stranger = new Stranger(closes);
  strangers.push(stranger);
  const target = new Target(await stranger.listen());
  const spec = loadSpec('smallest', new URL('../../../openapi/', import.meta.url));
  const options = { timeout: 5000, readOnly: false, concurrency: 8, rate: undefined, bail: false, strict: false };
  const { results } = await run(
    spec,
    target,
    smallest,
    allChecks(spec).filter(({ id }) => wanted.test(id)),
    options,
  );
  return results.filter(({ verdict }) => verdict !== 'passed');
}

test('a server with its own ways is told only what we assume', async () => {
  const results = await judged(true, ofTheStream);

  expect(results.filter(({ verdict }) => verdict === 'failed' || verdict === 'warned' || verdict === 'blocked')).toEqual([]);
  expect(results.filter(({ verdict }) => verdict === 'noted').map(({ id }) => id)).toEqual([
    'smallest/auth/session-cookie',
    'smallest/request-id/named',
    'smallest/request-id/echoed',
  ]);
});

test('a stream that is never closed is a finding, and the run ends', async () => {
  expect((await judged(false, /stream#/)).filter(isFinding).map(({ id }) => id)).toEqual(['smallest/subscribeToLiveEvents/stream#closes']);
});

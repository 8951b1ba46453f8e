import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { startMockServer } from '../mock-server/index.ts';
import { readScripts } from '../mock-server/scene.ts';
import { type CaptureFlags, capture } from './capture.ts';

const folder = mkdtempSync(join(tmpdir(), 'capture-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fixtures = fileURLToPath(new URL('../fixtures/calls/', import.meta.url));
const never = new AbortController().signal;

const flags = { keyFrom: 'KEY', title: 'A captured call', agent: 'front-desk', direction: 'inbound', language: 'en-US' } as const;

/** Plays a script on a server of its own from the dial on, and captures it. */
async function record(script: string, out: string, more: Partial<CaptureFlags> = {}): Promise<string> {
  await using server = await startMockServer({ clock: 'virtual', script });
  const { url, key } = server.apis.smallest;
  let told = '';
  const recorder = {
    environment: { KEY: key },
    print: () => {},
    tell: (text: string) => {
      told += text;
    },
    enough: never,
  };
  const recording = capture(`${url}/events?callId=${server.call.names.smallest}`, { ...flags, out: join(folder, out), ...more }, recorder);
  await vi.waitFor(() => expect(server.requests).toHaveLength(1), { timeout: 10_000 });
  await server.clock.advance('2h');
  await recording;
  return told;
}

const loaded = (name: string) => [...readScripts([join(folder, name)]).values()][0];
const spoken = (path: string) => [...readScripts([path]).values()][0]?.final.turns.map(({ speaker, text }) => `${speaker}: ${text}`);

test.each(readdirSync(fixtures))(
  '%s is captured, and what was captured plays and is captured again turn by turn',
  { timeout: 60_000 },
  async (file) => {
    const name = file.replace('.yaml', '');
    await record(name, `${name}-1.yaml`);
    const original = spoken(join(fixtures, file)) ?? [];
    const first = spoken(join(folder, `${name}-1.yaml`)) ?? [];
    expect(first.map((turn) => turn.split(':')[0])).toEqual(original.map((turn) => turn.split(':')[0]));
    expect(first.map((turn) => turn.split(/\s+/).length)).toEqual(original.map((turn) => turn.split(/\s+/).length));
    await record(join(folder, `${name}-1.yaml`), `${name}-2.yaml`);
    expect(spoken(join(folder, `${name}-2.yaml`))).toEqual(first);
  },
);

test('no name of the caller, no number and no address is left, and what was replaced is the same everywhere', async () => {
  const told = await record('booked-appointment', 'private.yaml');
  const text = readFileSync(join(folder, 'private.yaml'), 'utf8');
  expect(text).not.toMatch(/Maya|Ortiz|Lindqvist|maya/);
  const { script } = parse(text);
  const booked = script.find(({ tool }: { tool?: string }) => tool === 'book_slot');
  const said = script.find(({ caller }: { caller?: string }) => caller === `${booked.args.name}.`);
  expect(said).toBeDefined();
  expect(text).toContain(`You are all set, ${booked.args.name.split(' ')[0]}.`);
  expect(told).toMatch(/^9 turns in .*; replaced \d names, 0 numbers, 0 e-mail addresses\. Names are found by rule/);
});

test('times are kept: a captured call takes as long as the call', async () => {
  await record('tool-error', 'timed.yaml');
  const original = [...readScripts([join(fixtures, 'tool-error.yaml')]).values()][0];
  expect(loaded('timed.yaml')?.ring).toBe(original?.ring);
  expect(Math.abs((loaded('timed.yaml')?.final.endedAt ?? 0) - (original?.final.endedAt ?? 0))).toBeLessThan(1000);
});

test('what is printed as JSON says what was captured', async () => {
  await using server = await startMockServer({ clock: 'virtual', script: 'voicemail' });
  const { url, key } = server.apis.smallest;
  let printed = '';
  const print = (text: string) => {
    printed += text;
  };
  const recorder = { environment: { KEY: key }, print, tell: () => {}, enough: never };
  const recording = capture(`${url}/events?callId=${server.call.names.smallest}`, { ...flags, json: true }, recorder);
  await vi.waitFor(() => expect(server.requests).toHaveLength(1), { timeout: 10_000 });
  await server.clock.advance('5m');
  await recording;
  expect(JSON.parse(printed)).toMatchObject({ out: null, whole: true, script: { title: 'A captured call' } });
});

test('whoever has heard enough has a part of a call', async () => {
  await using server = await startMockServer({ clock: 'virtual' });
  const call = server.calls.start('booked-appointment', { elapsed: '6s' });
  const { url, key } = server.apis.smallest;
  const enough = new AbortController();
  let told = '';
  const tell = (text: string) => {
    told += text;
  };
  const recorder = { environment: { KEY: key }, print: () => {}, tell, enough: enough.signal };
  const recording = capture(`${url}/events?callId=${call.names.smallest}`, { ...flags, out: join(folder, 'part.yaml') }, recorder);
  await vi.waitFor(() => expect(server.requests).toHaveLength(1), { timeout: 10_000 });
  await server.clock.advance('15s');
  // What was told by then is on its way.
  setTimeout(() => enough.abort(), 500);
  await recording;
  expect(told).toContain('it is a part of a call');
  expect(loaded('part.yaml')?.final.turns.length).toBeGreaterThan(1);
});

test.each<[string, string | undefined, string, RegExp]>([
  ['no key', undefined, 'http://127.0.0.1:1/', /the key is taken from KEY, which is empty/],
  ['no URL', 'k', 'CALL-1', /"CALL-1" is no URL/],
  ['nobody there', 'k', 'http://127.0.0.1:64999/', /cannot be reached: .*ECONNREFUSED/],
])('%s is said in words', async (_, key, url, message) => {
  const recorder = { environment: { KEY: key }, print: () => {}, tell: () => {}, enough: never };
  await expect(capture(url, flags, recorder)).rejects.toThrow(message);
});

test('an answer that is no stream, and a file that exists, are said in words', async () => {
  await using server = await startMockServer({ clock: 'virtual' });
  const { url, key } = server.apis.smallest;
  const recorder = { environment: { KEY: key }, print: () => {}, tell: () => {}, enough: never };
  const gone = `${url}/events?callId=CALL-1770454800000-e5d1c2`;
  await expect(capture(gone, flags, recorder)).rejects.toThrow(/is no stream of events: it answered 404/);
  await expect(capture(gone, { ...flags, out: join(fixtures, 'voicemail.yaml') }, recorder)).rejects.toThrow(/exists already; --force/);
});

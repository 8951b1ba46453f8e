import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createParser } from 'eventsource-parser';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { reach } from '../http/test-reach.ts';
import { hang, Receiver } from '../webhooks/test-receiver.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixtures = join(root, 'fixtures');
const folder = mkdtempSync(join(tmpdir(), 'cli-'));

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--if-stale'], { cwd: root });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

// Processes take their time to start on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

/** One run of the command, from its start on. */
class Run {
  readonly child: ChildProcess;
  readonly #ended: Promise<unknown[]>;
  stdout = '';
  stderr = '';

  constructor(...args: string[]) {
    // Not in the folder of the package: what comes with it is found wherever one stands.
    this.child = spawn(process.execPath, [join(root, 'dist/ringback.js'), ...args], { cwd: folder });
    running.add(this.child);
    this.#ended = once(this.child, 'close');
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
  }

  /** Waits for the end. @returns the exit code, null after a signal. */
  async end(): Promise<number | null> {
    const [code] = await this.#ended;
    running.delete(this.child);
    return code as number | null;
  }

  /** Waits until `wanted` is on stdout. */
  async says(wanted: RegExp): Promise<RegExpExecArray> {
    const dead = this.#ended.then(() => Promise.reject(new Error(`it ended: ${this.stderr}`)));
    const found = vi.waitFor(
      () => {
        const match = wanted.exec(this.stdout);
        if (!match) throw new Error(`it said ${JSON.stringify(this.stdout)}`);
        return match;
      },
      { timeout: 30_000, interval: 5 },
    );
    found.catch(() => {});
    dead.catch(() => {});
    return await Promise.race([found, dead]);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return await this.end();
  }
}

const banner = /^ {2}Ringback {2}(http:\S+).*\n(?: {2}.*\n)+/;

/** Starts a server. @returns it and its URL. */
async function serve(...args: string[]): Promise<{ run: Run; url: string }> {
  const run = new Run('serve', '--port', '0', ...args);
  const [, url] = await run.says(banner);
  return { run, url: url as string };
}

// What it says of itself

test('the banner shows each API with a key and something that is live, and the key opens it', async () => {
  const { run, url } = await serve('--clock', 'virtual');
  expect(run.stdout).toMatch(/clock: virtual · 4 APIs, \d+ calls, 2 live\n/);
  const rows = [...run.stdout.matchAll(/^ {2}(\w+) +(\/\S+) +(?:key|token) \(\S+\) +(\S+) *(.*)$/gm)].map(([, ...columns]) => columns);
  expect(rows.map(([api]) => api)).toEqual(['speechify', 'smallest', 'speko', 'meetric']);
  const first: Record<string, (live: string) => string> = {
    speechify: (live) => `/v1/agents/conversations/${live.replace('live conversation ', '')}/shadow-token`,
    smallest: (live) => `/events?callId=${live.replace('live call ', '')}`,
    speko: (live) => `/v1/calls/${live.replace('live call ', '')}`,
    meetric: () => '/conversations',
  };
  for (const [api = '', path = '', key = '', live = ''] of rows) {
    const ask = (secret: string) =>
      fetch(`${url}${path}${first[api]?.(live)}`, {
        method: api === 'speechify' ? 'POST' : 'GET',
        headers: { authorization: `Bearer ${secret}` },
      });
    const response = await ask(key);
    expect([api, response.status]).toEqual([api, 200]);
    await response.body?.cancel();
    expect((await ask(`${key}x`)).status).toBe(401);
  }
  expect(await run.stop()).toBe(0);
});

test('the line to try streams a call to its end', async () => {
  const { run } = await serve('--clock', '20x');
  const [, header = '', url = ''] = /try: {2}curl -N -H "(.*)" "(.*)"\n$/.exec(run.stdout) ?? [];
  const [name = '', value = ''] = header.split(': ');
  const response = await fetch(url, { headers: { [name]: value } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const types: string[] = [];
  const parser = createParser({
    onEvent: ({ data }) => types.push(JSON.parse(data).event_type),
    onError: (error) => expect.unreachable(error.message),
  });
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) parser.feed(Buffer.from(chunk).toString());
  expect(types[0]).toBe('sse_init');
  expect(types.at(-1)).toBe('sse_close');
  expect(types.length).toBeGreaterThan(10);
  expect(await run.stop()).toBe(0);
});

test('with --json the banner is one line of JSON', async () => {
  const run = new Run('--port', '0', '--json', '--clock', 'virtual');
  await run.says(/\n/);
  expect(run.stdout).toMatch(/^\{.*\}\n$/);
  const { url, control, calls, apis } = JSON.parse(run.stdout);
  expect(Object.keys(apis)).toEqual(['speechify', 'smallest', 'speko', 'meetric']);
  expect(await (await fetch(`${control}/world`)).json()).toMatchObject({ calls, live: 2 });
  const { url: base, key, live_call: live } = apis.speko;
  expect(base).toBe(`${url}/speko`);
  expect((await fetch(`${base}/v1/calls/${live}`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(200);
  expect(await run.stop()).toBe(0);
  expect(run.stderr).toBe('');
});

/** A port that nobody listens on. */
async function freePort(): Promise<string> {
  const receiver = await Receiver.start();
  const { port } = new URL(receiver.url);
  await receiver.stop();
  return port;
}

test('with --quiet it prints nothing, and listens on the port that it was given', async () => {
  const port = await freePort();
  const run = new Run('--quiet', '--port', port);
  await vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200), { timeout: 30_000 });
  expect(await run.stop()).toBe(0);
  expect([run.stdout, run.stderr]).toEqual(['', '']);
});

test.each(['127.0.0.1', 'localhost'])('with --host %s it says nothing of the network', async (host) => {
  const { run } = await serve('--host', host);
  expect(await run.stop()).toBe(0);
  expect(run.stderr).toBe('');
});

test('HTTP-23: it listens on 127.0.0.1 alone, until --host 0.0.0.0 has it listen everywhere, of which it warns', async () => {
  const usual = await serve();
  expect(await reach(Number(new URL(usual.url).port))).toEqual({ open: ['127.0.0.1'], shut: expect.arrayContaining([expect.anything()]) });
  expect(await usual.run.stop()).toBe(0);
  expect(usual.run.stderr).toBe('');

  const { run, url } = await serve('--host', '0.0.0.0');
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await reach(Number(new URL(url).port))).shut).toEqual([]);
  expect((await fetch(url)).status).toBe(200);
  expect(await run.stop()).toBe(0);
  expect(run.stderr).toMatch(/^ringback: listening on 0\.0\.0\.0: everybody .*\n$/);
});

test('it answers less than two seconds after it was started', async () => {
  const times: number[] = [];
  for (let index = 0; index < 3; index++) {
    const from = performance.now();
    const { run, url } = await serve();
    expect((await fetch(`${url}/_ringback/world`)).status).toBe(200);
    times.push(Math.round(performance.now() - from));
    await run.stop();
  }
  process.stdout.write(`from start to first answer: ${times.join(', ')} ms\n`);
  expect(Math.min(...times)).toBeLessThan(2000);
});

// Help

test('there is help for the program and for each command', async () => {
  const run = new Run('--help');
  expect(await run.end()).toBe(0);
  expect(run.stderr).toBe('');
  const [, list = ''] = /\nCommands:\n([\s\S]*)$/.exec(run.stdout) ?? [];
  const commands = [...list.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name as string);
  expect(commands).toEqual(expect.arrayContaining(['serve', 'play', 'verify']));
  for (const command of commands) {
    const help = new Run(command, '--help');
    expect([command, await help.end()]).toEqual([command, 0]);
    expect(help.stdout).toMatch(new RegExp(`^Usage: ringback ${command === 'help' ? '' : command}`));
    expect(help.stderr).toBe('');
  }
});

test('--version is the version of the package', async () => {
  const run = new Run('--version');
  expect(await run.end()).toBe(0);
  expect(run.stdout).toBe(`${packageFile.version}\n`);
});

// Wrong use: the exit code is 2, and one line says what to do

/** A copy of the fixtures, spoiled. */
function spoiled(name: string, spoil: (copy: string) => void): string {
  const copy = join(folder, name);
  cpSync(fixtures, copy, { recursive: true });
  spoil(copy);
  return copy;
}
const spoilScript = (name: string, text: string) => () =>
  spoiled(name, (copy) => writeFileSync(join(copy, 'calls', 'no-answer.yaml'), text));

const head = [
  'title: Mine',
  'direction: inbound',
  'from: "+12025550142"',
  'to: "+12025550111"',
  'language: en',
  'agent: front-desk',
  'analysis: { summary: Nothing much., outcome: none }',
  '',
].join('\n');

test.each<[string, string[] | (() => string[]), RegExp]>([
  ['an unknown flag', ['--nonsense'], /--nonsense.*ringback --help/],
  ['an unknown flag of a command', ['play', 'tool-error', '--nonsense'], /--nonsense.*ringback/],
  ['an unknown command', ['nonsense'], /nonsense.*(serve, play|--help)/],
  ['a flag without its value', ['--clock'], /--clock.*missing/],
  ['a port that is no number', ['--port', 'http'], /--port.*0 to 65535/],
  ['a port that is too high', ['--port', '65536'], /--port.*0 to 65535/],
  ['a port below zero', ['--port', '-1'], /--port.*0 to 65535/],
  ['a port with a fraction', ['--port', '80.5'], /--port.*0 to 65535/],
  ['a clock that is none', ['--clock', 'fast'], /real, virtual, or a speed such as 20x/],
  ['a clock that is too fast', ['--clock', '1001x'], /up to 1000x/],
  ['a clock of no speed', ['--clock', '0x'], /real, virtual/],
  ['a clock that goes back', ['--clock', '-1x'], /real, virtual/],
  ['fixtures that are not there', ['--fixtures', '/nowhere/to/be/found'], /\/nowhere\/to\/be\/found.*does not exist.*--fixtures/],
  ['fixtures that are a file', ['--fixtures', join(root, 'package.json')], /package\.json.*no folder.*--fixtures/],
  [
    'a script that is no YAML',
    () => ['--fixtures', spoilScript('no-yaml', 'title: "T\nfrom: [')()],
    /no-yaml\/calls\/no-answer\.yaml:\d+: /,
  ],
  [
    'a script that lacks something',
    () => ['--fixtures', spoilScript('lacks', head)()],
    /lacks\/calls\/no-answer\.yaml:1: expected a member "script"/,
  ],
  [
    'a script that cannot be played',
    () => ['--fixtures', spoilScript('unplayable', `${head}script:\n  - { caller: "Hi." }\n  - { at: 1ms, agent: "Hello." }\n`)()],
    /unplayable\/calls\/no-answer\.yaml:10: .*"at"/,
  ],
  [
    'a script that is a folder',
    () => ['--fixtures', spoiled('folder', (copy) => mkdirSync(join(copy, 'calls', 'another.yaml')))],
    /is a folder/,
  ],
  [
    'accounts that name a script that is gone',
    () => ['--fixtures', spoiled('gone', (copy) => rmSync(join(copy, 'calls', 'long-onboarding.yaml')))],
    /gone\/accounts\.yaml:\d+: expected one of .*, found "long-onboarding"/,
  ],
  ['a journal in a folder that is not there', ['--journal', '/nowhere/journal.jsonl'], /\/nowhere\/journal\.jsonl.*folder \/nowhere/],
  ['a journal that is a folder', ['--journal', folder], /expected a file, found a folder/],
  ['an address of another machine', ['--port', '0', '--host', '192.0.2.1'], /192\.0\.2\.1.*--host 127\.0\.0\.1/],
  ['an address that is none', ['--port', '0', '--host', 'not a host'], /not a host.*--host 127\.0\.0\.1/],
  ['a signaling URL of the wrong kind', ['--livekit-url', 'http://127.0.0.1'], /ws:\/\//],
  ['a fault that is none', ['--port', '0', '--fault', 'foo'], /--fault "foo": /],
  ['a fault with a rate beyond all', ['--port', '0', '--fault', 'on=speko/getCall,rate=2,status=503'], /--fault "on=.*": rate: /],
  ['a host that is empty', ['--host='], /--host needs a value/],
  ['a mutant that there is not', ['--break', 'nonsense'], /"nonsense".*--break list/],
  ['a script that is not known', ['play', 'nonsense'], /"nonsense".*blind-transfer-completed, .*booked-appointment, .*voicemail/],
  ['a file that is not there', ['play', './nonsense.yaml'], /nonsense\.yaml does not exist/],
  ['no script', ['play'], /script.*ringback/],
  ['two scripts', ['play', 'tool-error', 'voicemail'], /too many arguments/],
  ['a clock that plays nothing', ['play', 'tool-error', '--clock', 'virtual'], /--clock real/],
])('%s: exit code 2, and one line that says what to do', async (_, args, wanted) => {
  const run = new Run(...(typeof args === 'function' ? args() : args));
  expect(await run.end()).toBe(2);
  expect(run.stderr).toMatch(/^ringback: .+\n$/);
  expect(run.stderr).toMatch(wanted);
  expect(run.stderr).not.toContain('undefined');
  expect(run.stdout).toBe('');
});

test('RES-10: a port that is taken: exit code 2, and one line that says what to do', async () => {
  const receiver = await Receiver.start();
  const { port } = new URL(receiver.url);
  const run = new Run('--port', port);
  expect(await run.end()).toBe(2);
  expect(run.stderr).toBe(`ringback: port ${port} is taken; choose another with --port, or --port 0 for any free one\n`);
  await receiver.stop();
});

// The end

/** Opens a stream of a call that goes on for half an hour. @returns all that it will have said at its end. */
async function openStream(run: Run): Promise<{ readonly text: Promise<string> }> {
  const { control, apis } = JSON.parse(run.stdout);
  const { calls } = (await (await fetch(`${control}/calls`)).json()) as {
    calls: { script: string; phase: string; names: { smallest: string } }[];
  };
  const long = calls.find(({ script, phase }) => script === 'long-onboarding' && phase === 'live');
  const outgoing = request(`${apis.smallest.url}/events?callId=${long?.names.smallest}`, {
    headers: { authorization: `Bearer ${apis.smallest.key}` },
  }).end();
  const [response] = await once(outgoing, 'response');
  expect(response.statusCode).toBe(200);
  const read = async () => {
    let text = '';
    // An end that is no end of HTTP would throw here.
    for await (const chunk of response) text += chunk;
    return text;
  };
  return { text: read() };
}

/** Starts a server that speaks JSON. */
async function serveJson(...args: string[]): Promise<{ run: Run; url: string }> {
  const run = new Run('--port', '0', '--json', ...args);
  await run.says(/\n/);
  return { run, url: JSON.parse(run.stdout).url };
}

/** Milliseconds from the signal to the end. */
async function timeToEnd(run: Run, signal: NodeJS.Signals): Promise<{ code: number | null; ms: number }> {
  const from = performance.now();
  const code = await run.stop(signal);
  return { code, ms: performance.now() - from };
}

test.each<NodeJS.Signals>(['SIGTERM', 'SIGINT', 'SIGHUP'])(
  'SSE-38, RES-11: %s ends open streams, and the process within two seconds',
  async (signal) => {
    const { run } = await serveJson();
    const streams = [await openStream(run), await openStream(run), await openStream(run)];
    const { code, ms } = await timeToEnd(run, signal);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(2000);
    for (const { text } of streams) expect(await text).toMatch(/^data: .*sse_init/);
    expect(run.stderr).toBe('');
  },
);

test('whoever stops it on its first word stops it in order', async () => {
  for (let index = 0; index < 5; index++) {
    const run = new Run('--port', '0', '--json');
    run.child.stdout?.once('data', () => run.child.kill('SIGTERM'));
    expect(await run.end()).toBe(0);
  }
});

/** Sends the head of a request and holds back its body. */
async function holdBack(url: string): Promise<void> {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(
    'POST /_ringback/calls HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n',
  );
  // It has been heard when it is told to go on.
  await once(socket, 'data');
}

test('a request that is never finished does not hold up the end', async () => {
  const { run, url } = await serveJson();
  await holdBack(url);
  const { code, ms } = await timeToEnd(run, 'SIGTERM');
  expect(code).toBe(0);
  expect(ms).toBeLessThan(2000);
});

async function knock(url: string): Promise<void> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => {}).destroy();
}

test.each<[NodeJS.Signals, NodeJS.Signals]>([
  ['SIGINT', 'SIGINT'],
  ['SIGTERM', 'SIGTERM'],
  ['SIGTERM', 'SIGINT'],
  // The second has to come within the second that the first would take: a machine that stumbles just then is no bug.
])('SSE-39: %s and then %s end it at once', { retry: 2 }, async (first, second) => {
  const { run, url } = await serveJson();
  await holdBack(url);
  run.child.kill(first);
  // It has taken the first when it takes no more connections.
  await vi.waitFor(() => expect(knock(url)).rejects.toThrow('ECONNREFUSED'), { timeout: 900, interval: 5 });
  const { code, ms } = await timeToEnd(run, second);
  expect(code).toBe(1);
  expect(ms).toBeLessThan(700);
});

test('WH-19: a webhook that is not answered does not hold up the end', async () => {
  const receiver = await Receiver.start();
  receiver.answers.push(...Array.from({ length: 100 }, () => hang));
  const { run, url } = await serveJson('--clock', '1000x');
  const body = JSON.stringify({ vendor: 'meetric', url: receiver.url });
  await fetch(`${url}/_ringback/webhooks`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  await vi.waitFor(() => expect(receiver.received.length).toBeGreaterThan(0), { timeout: 20_000 });
  const { code, ms } = await timeToEnd(run, 'SIGTERM');
  expect(code).toBe(0);
  expect(ms).toBeLessThan(2000);
  await receiver.stop();
});

test.each([
  ['a promise that fails', 'Promise.reject(new Error("nobody expected this"))'],
  ['an error that is thrown', '{throw new Error("nobody expected this")}'],
])('RES-12: %s where nobody expected it ends the process with its reason', async (_, failing) => {
  const bug = `data:text/javascript,setTimeout(()=>${failing},500)`;
  const child = spawn(process.execPath, ['--import', bug, join(root, 'dist/ringback.js'), 'serve', '--port', '0'], { cwd: folder });
  running.add(child);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(said).toMatch(/nobody expected this/);
});

test('RES-14: a process that slept goes on where it was, and its streams with few signs of life', async () => {
  const { run } = await serveJson('--clock', '1000x');
  const { apis, control } = JSON.parse(run.stdout);
  // Whoever reads all that happens is told of all of it, and not cut off for having slept.
  const response = await fetch(`${control}/happenings`);
  let heard = '';
  let over = false;
  const reading = (async () => {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) heard += Buffer.from(chunk).toString();
    over = true;
  })();
  await vi.waitFor(() => expect(heard).toContain('begun'), { timeout: 10_000 });
  run.child.kill('SIGSTOP');
  // Three seconds are fifty minutes of its clock, in which it owes two hundred heartbeats.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const [before, awake] = [heard.length, performance.now()];
  run.child.kill('SIGCONT');
  expect((await fetch(`${control}/world`)).status).toBe(200);
  expect(Object.keys(apis)).toHaveLength(4);
  await vi.waitFor(() => expect(heard.slice(before)).toContain('"type":"event"'), { timeout: 10_000 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(over).toBe(false);
  // Those that are due from now on come every 15 ms.
  const due = (performance.now() - awake) / 15;
  expect(heard.slice(before).split(':hb').length - 1).toBeLessThan(due + 60);
  expect(await run.stop()).toBe(0);
  await reading;
});

// Whoever reads has gone

test('RES-13: a banner that nobody reads does not stop the server', async () => {
  const port = await freePort();
  const run = new Run('--port', port);
  run.child.stdout?.destroy();
  await vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200), { timeout: 30_000 });
  expect(await run.stop()).toBe(0);
  expect(run.stderr).toBe('');
});

test.each([
  ['a call', ['play', 'long-onboarding', '--clock', '1000x']],
  ['a call as JSON', ['play', 'long-onboarding', '--clock', '1000x', '--json']],
  ['help', ['--help']],
  ['a list of mutants', ['--break', 'list']],
])('RES-13: %s that nobody reads to its end is no failure', async (_, args) => {
  const run = new Run(...args);
  run.child.stdout?.destroy();
  expect(await run.end()).toBe(0);
  expect(run.stderr).toBe('');
});

// Playing

test('play prints a call to its end, and with --json every event as a line of JSON', async () => {
  const [text, json] = [
    new Run('play', 'booked-appointment', '--clock', '1000x'),
    new Run('play', 'booked-appointment', '--clock', '1000x', '--json'),
  ];
  expect([await text.end(), await json.end()]).toEqual([0, 0]);
  expect([text.stderr, json.stderr]).toEqual(['', '']);
  expect(text.stdout).toMatch(/^\S.*: \+\d+ calls \+\d+\n(?: *\d+\.\ds {2}\S.*\n)+$/);
  expect(text.stdout).toMatch(/processed\n$/);
  expect(JSON.parse(json.stdout.trimEnd().split('\n').at(-1) as string)).toMatchObject({ type: 'processed' });
});

test('play takes the path of a script, and says where it is wrong', async () => {
  const path = join(folder, 'mine.yaml');
  writeFileSync(path, `${head}script:\n  - { caller: "Good morning." }\n  - { agent: "Hello." }\n`);
  const fine = new Run('play', path, '--clock', '1000x');
  expect(await fine.end()).toBe(0);
  expect(fine.stdout).toContain('Good morning.');
  writeFileSync(path, `${head}script:\n  - { caller: 5 }\n`);
  const wrong = new Run('play', path, '--clock', '1000x');
  expect(await wrong.end()).toBe(2);
  expect(wrong.stderr).toMatch(/^ringback: .*mine\.yaml:9: .+\n$/);
});

test('bounds that are given hold, and what is none is refused', async () => {
  const { run, url } = await serve('--bound', 'made=1', '--bound', 'requests=2');
  const ask = (path: string, init: object = {}) => fetch(`${url}/_ringback${path}`, init);
  const add = async () =>
    (
      await ask('/faults', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"on":"meetric/getAccount","status":503}',
      })
    ).status;
  expect([await add(), await add()]).toEqual([201, 409]);
  for (const path of ['/a', '/b', '/c']) await fetch(`${url}/speko${path}`);
  expect(((await (await ask('/requests')).json()) as { requests: object[] }).requests).toHaveLength(2);
  expect(await run.stop()).toBe(0);
  const refused = new Run('serve', '--bound', 'calls=0');
  expect(await refused.end()).toBe(2);
  expect(refused.stderr).toContain('"calls=0" is no bound; expected a whole number from 1 to');
});

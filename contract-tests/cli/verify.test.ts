import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Server, startMockServer } from '../../mock-server/server.ts';
import type { Vendor } from '../../openapi/vendors.ts';
import type { Report } from '../report/record.ts';
import type { TargetFile } from '../target.ts';
import type { Surroundings } from './surroundings.ts';
import { type Passing, standBetween } from './testdata/between.ts';
import { type VerifyFlags, verify } from './verify.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringback-verify-'));
const file = (name: string, text?: string) => {
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true }));

const defaults: VerifyFlags = { timeout: 5000, concurrency: 8, floor: 0 };

/** Runs the command in this process. @returns its exit code and all that it printed. */
async function verified(
  names: string[],
  flags: Partial<VerifyFlags>,
  around: Partial<Surroundings> & { mutant?: string } = {},
): Promise<{ code: number; output: string }> {
  let output = '';
  const { mutant, ...rest } = around;
  const code = await verify(
    names,
    { ...defaults, ...flags },
    {
      version: '0.1.0',
      startOwn: () => startMockServer({ clock: 'virtual', onBug: () => {}, ...(mutant !== undefined && { mutant }) }),
      environment: {},
      started: '2026-02-07T09:00:00.000Z',
      colour: false,
      progress: undefined,
      print: (text) => {
        output += text;
      },
      ...rest,
    },
  );
  return { code, output };
}

let stranger: Server;
beforeAll(async () => {
  stranger = await startMockServer({ clock: 'virtual' });
});
afterAll(() => stranger.close());

async function targetOf(vendor: Vendor, server: Server = stranger): Promise<TargetFile> {
  return (await (await fetch(`${server.url}/_ringback/targets/${vendor}`)).json()) as TargetFile;
}

/** Writes a target file: our server as a stranger would have it described, with keys from the environment. */
async function describe(vendor: Vendor, change: (target: TargetFile) => object = (target) => target) {
  const target = await targetOf(vendor);
  const environment = Object.fromEntries(Object.entries(target.keys).map(([name, { key }]) => [`${name.toUpperCase()}_SECRET`, key]));
  const keys = Object.fromEntries(
    Object.entries(target.keys).map(([name, key]) => [name, { ...key, key: `\${${name.toUpperCase()}_SECRET}` }]),
  );
  const path = file(`${vendor}-${Math.round(performance.now() * 1000)}.yaml`, JSON.stringify(change({ ...target, keys })));
  return { path, environment };
}

/** Where an API of the stranger is, seen through somebody who stands between. */
const through = (url: string) => (target: TargetFile) => ({ ...target, url: `${url}${new URL(target.url).pathname}` });

test('a server that keeps its promises is exit 0', async () => {
  const { code, output } = await verified(['speko'], { only: ['speko/getCall/*'] });
  expect(code).toBe(0);
  expect(output).toMatch(/^ {2}speko · http:\/\/127\.0\.0\.1:\d+\/speko · \d+ checks\n {2}\d+ passed · /);
  expect(output).toMatch(/exit 0\n$/);
});

test('a finding says the promise, where it is from, what was expected, what came, and how to see it again', async () => {
  const { code, output } = await verified(['speko'], { only: ['speko/report/*'] }, { mutant: 'speko/cost-as-number' });
  expect(code).toBe(1);
  expect(output).toContain('✗ speko/report/cost-is-text  MUST · documented · 002_76f582cedd71d05c.txt\n');
  expect(output).toContain('      promise   cost_micro_usd is a string of decimal digits, millionths of a US dollar.\n');
  expect(output).toContain('      expected  a string of digits\n');
  expect(output).toMatch(/ {6}actual {4}\d+\n {6}try {7}curl -i -H "Authorization: Bearer \$FULL_KEY" 'http:.*\/report'\n/);
  expect(output).toMatch(/exit 1\n$/);
});

test('an API that there is not is wrong use', async () => {
  await expect(verified(['twilio'], {})).rejects.toThrow('there is no API "twilio"; there are speechify, smallest, speko, meetric');
});

test('patterns that nothing fits are wrong use', async () => {
  await expect(verified(['speko'], { only: ['speko/nothing'] })).rejects.toThrow('no check fits --only and --skip');
});

test('only and skip choose checks', async () => {
  const { output } = await verified(['speko'], { only: ['speko/getCall/*', 'speko/report/*'], skip: ['*/unknown-id*'], list: true });
  const ids = output.trimEnd().split('\n');
  expect(ids.every((id) => /^speko\/(getCall|report)\//.test(id) && !id.includes('/unknown-id'))).toBe(true);
  expect(ids).toContain('speko/report/cost-is-text');
});

test.each(['list', 'plan'] as const)('--%s sends nothing', async (flag) => {
  const startOwn = () => Promise.reject(new Error('a server was started'));
  const { code, output } = await verified([], { [flag]: true }, { startOwn });
  expect(code).toBe(0);
  expect(output.split('\n').length).toBeGreaterThan(400);
});

test('a plan shows what would be sent, with meanings in the place of ids', async () => {
  await using between = await standBetween(stranger.url);
  const { path, environment } = await describe('speko', through(between.url));
  const { output } = await verified([], { plan: true, target: [path] }, { environment });
  expect(output).toContain(
    'speko/getCall/no-key  MUST · documented\n    A request without a key is refused.\n    GET    /v1/calls/<ended_call>\n',
  );
  expect(output).toContain('    POST   /v1/calls/<live_call>/transfers/warm\n');
  expect(between.asked).toEqual([]);
});

test('read-only sends nothing that changes anything', async () => {
  await using between = await standBetween(stranger.url);
  const { path, environment } = await describe('speko', through(between.url));
  const { code, output } = await verified([], { target: [path], readOnly: true }, { environment });
  expect([...new Set(between.asked.map(({ method }) => method))]).toEqual(['GET']);
  expect(output).toContain('not run: it changes something, and --read-only was given');
  expect(code).toBe(0);
});

test('bail stops at the first promise that does not hold', async () => {
  const flags = { json: file('bail.json'), only: ['speko/*'], concurrency: 1 };
  const { code } = await verified(['speko', 'meetric'], { ...flags, bail: true, floor: 90 }, { mutant: 'speko/unauthorized-403' });
  expect(code).toBe(1);
  const { runs, troubles } = JSON.parse(readFileSync(flags.json, 'utf8')) as Report;
  expect(runs.map(({ vendor }) => vendor)).toEqual(['speko']);
  expect(runs[0]?.results.filter(({ verdict, rule }) => verdict === 'failed' && rule !== 'answers-fit')).toHaveLength(1);
  expect(runs[0]?.results.length).toBeLessThan(100);
  expect(troubles).toEqual([]);
});

test.each([
  ['a waiver', 'speko/report/same-transcript ana 2026-02-07 known since January', 0, 'waived    ana until 2026-02-07: known since January'],
  [
    'a waiver that has run out',
    'speko/report/same-transcript ana 2026-02-06 known',
    1,
    'known.txt:1: the waiver of speko/report/same-transcript (ana) ran out on 2026-02-06',
  ],
  [
    'a waiver of what passes',
    'speko/report/* ana 2026-12-31 known\nspeko/report/cost-is-text bo 2026-12-31 known',
    1,
    'known.txt:2: speko/report/cost-is-text passes; take its waiver away',
  ],
  [
    'a waiver of what there is not',
    '# known\nspeko/report/* ana 2026-12-31 known\nspeko/report/cost bo 2026-12-31 known',
    1,
    'known.txt:3: there is no check speko/report/cost; see --list',
  ],
  ['a waiver of what was left out', 'speko/report/* ana 2026-12-31 known\nspeko/getCall/no-key bo 2026-12-31 known', 0, 'waived'],
  ['a waiver of another API', 'speko/report/* ana 2026-12-31 known\nmeetric/x bo 2026-12-31 known', 0, 'waived'],
])('%s', async (_, text, code, said) => {
  const flags = { only: ['speko/report/*'], known: file('known.txt', text) };
  const outcome = await verified(['speko'], flags, { mutant: 'speko/report-shortens' });
  expect(outcome.output).toContain(said);
  expect(outcome.code).toBe(code);
});

test.each([
  ['speko/report/same-transcript ana 2026-12-31 known', 'a waiver is to be mended (KNOWN:1)'],
  ['# none\nspeko/report/same-transcipt ana 2026-12-31 known', 'a waiver is to be mended (KNOWN:2)'],
  [
    'speko/report/same-transcript ana 2026-12-31 known\nspeak/report/* ana 2026-12-31 known',
    '2 waivers are to be mended (KNOWN:1, KNOWN:2)',
  ],
])('when all that is wrong is a waiver, the last line says so: %j', async (text, said) => {
  const flags = { only: ['speko/report/*'], known: file('known.txt', text) };
  const { code, output } = await verified(['speko'], flags);
  expect(code).toBe(1);
  expect(output).toMatch(
    /✗ .*known\.txt:\d: (.* passes; take its waiver away|there is no check .* \(did you mean speko\/report\/same-transcript\?\))/,
  );
  expect(output.split('\n').at(-2)).toBe(`  nothing that was judged fails, but ${said.replaceAll('KNOWN', flags.known)} · exit 1`);
});

test('what is waived is counted apart', async () => {
  const known = file('known.txt', 'speko/report/same-transcript ana 2026-12-31 known');
  const json = file('waived.json');
  const { output } = await verified(['speko'], { only: ['speko/report/*'], known, json }, { mutant: 'speko/report-shortens' });
  expect(output).toMatch(/passed · 1 waived · \d+ % of the clauses/);
  const [run] = (JSON.parse(readFileSync(json, 'utf8')) as Report).runs;
  expect([run?.waived, run?.counts.failed]).toEqual([1, 1]);
});

test.each([
  [
    'an empty path',
    'json',
    '',
    '--json names no file; give the path of a file to write, e.g. --json report.json, or --json alone to print it',
  ],
  ['an empty path', 'junit', '', '--junit names no file; give the path of a file to write, e.g. --junit report.junit'],
  ['a folder', 'html', folder, `--html ${folder} is a folder; give the path of a file`],
  ['a file for a folder', 'sarif', '/dev/null/report.sarif', '--sarif /dev/null/report.sarif cannot be written (E'],
  ['an empty path', 'known', '', '--known names no file'],
  ['an empty path', 'target', [''], '--target names no file'],
])('%s for --%s is refused before anything runs', async (_, flag, path, said) => {
  const startOwn = () => Promise.reject(new Error('a server was started'));
  await expect(verified(['speko'], { [flag]: path }, { startOwn })).rejects.toThrow(said);
});

test('a waiver may be of how answers do not fit', async () => {
  const text = 'speko/report/cost-is-text ana 2026-12-31 known\nspeko/*/answers-fit#* ana 2026-12-31 known # and so on\n';
  const flags = { only: ['speko/report/cost-is-text'], known: file('known.txt', text) };
  expect(await verified(['speko'], flags, { mutant: 'speko/cost-as-number' })).toMatchObject({ code: 0 });
});

test.each([
  ['speko/report/* ana', 'expected "<check> <owner> <YYYY-MM-DD> <reason>"'],
  ['speko/report/* ana 2026-02-30 known', 'expected "<check> <owner> <YYYY-MM-DD> <reason>"'],
])('a waiver that cannot be read is wrong use: %s', async (text, said) => {
  const known = file('known.txt', `\n${text}`);
  await expect(verified(['speko'], { known })).rejects.toThrow(`${known}:2: ${said}`);
});

test('a rate is kept', async () => {
  await using between = await standBetween(stranger.url);
  const { path, environment } = await describe('speko', through(between.url));
  await verified([], { target: [path], only: ['speko/getCall/*'], rate: 50 }, { environment });
  const [first, last] = [between.asked.at(0), between.asked.at(-1)];
  expect(between.asked.length).toBeGreaterThan(10);
  expect((last?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan((between.asked.length - 2) * 20);
});

test.each<[string, (target: TargetFile) => object, string]>([
  ['a member that is not known', (target) => ({ ...target, key: {} }), ':1: "key" is not known here'],
  ['no url', ({ url: _, ...target }) => target, ':1: expected a member "url"'],
  ['a url that is none', (target) => ({ ...target, url: '$HOME' }), ':1: '],
  [
    'a variable that is not set',
    (target) => ({ ...target, keys: { full: { key: '$' + '{NOBODY_SET_THIS}' } } }),
    ':1: the environment variable NOBODY_SET_THIS is not set: export NOBODY_SET_THIS=… first',
  ],
  ['a variable that holds no url', (target) => ({ ...target, url: '$' + '{FULL_SECRET}' }), ':1: expected a URL that begins with http://'],
])('a target file with %s is wrong use, by file and line', async (_, change, said) => {
  const { path, environment } = await describe('speko', change);
  const error = await verified([], { target: [path] }, { environment }).catch((each: Error) => each);
  expect(error).toMatchObject({ name: 'FixtureError', message: expect.stringContaining(`${path}${said}`) });
  for (const secret of Object.values(environment)) expect(String(error)).not.toContain(secret);
});

test('a target file of an API that was not asked for is wrong use', async () => {
  const { path, environment } = await describe('speko');
  await expect(verified(['meetric'], { target: [path] }, { environment })).rejects.toThrow('is of speko, which was not asked for');
});

test('two target files of one API are two runs', async () => {
  const targets = [await describe('speko'), await describe('speko')];
  const environment = targets[0]?.environment ?? {};
  const { output } = await verified([], { target: targets.map(({ path }) => path), only: ['speko/getCall/no-key'] }, { environment });
  expect(output.match(/speko · http/g)).toHaveLength(2);
});

test('a target that does not answer cannot be judged, and no secret is told', async () => {
  const { path, environment } = await describe('speko', (target) => ({
    ...target,
    url: 'http://user:hidden@127.0.0.1:1/speko',
    control: undefined,
    resources: {},
  }));
  const error = await verified([], { target: [path] }, { environment }).catch((each: Error) => each);
  expect(error).toMatchObject({
    name: 'Unreachable',
    message: expect.stringMatching(/^GET http:\/\/user:\$PASSWORD@127\.0\.0\.1:1.*ECONNREFUSED/),
  });
  expect(String(error)).not.toMatch(/hidden|\n/);
});

test('progress is shown while it goes on, and cleared at the end', async () => {
  const shown: string[] = [];
  await verified(['speko'], { only: ['speko/getCall/no-key'] }, { progress: (text) => shown.push(text) });
  expect(shown).toEqual(['  speko 1/1  speko/getCall/no-key', '']);
});

test('what is only assumed is a note, and fails when strict', async () => {
  const flags = { only: ['speko/transfer/only-live'] };
  const mutant = 'speko/transfer-of-the-dead';
  const lenient = await verified(['speko'], flags, { mutant });
  expect(lenient).toMatchObject({ code: 0, output: expect.stringContaining('· speko/transfer/only-live  MUST · assumed') });
  expect(await verified(['speko'], { ...flags, strict: true }, { mutant })).toMatchObject({ code: 1 });
});

test('quiet prints nothing when all is well', async () => {
  expect(await verified(['speko'], { only: ['speko/getCall/*'], quiet: true })).toEqual({ code: 0, output: '' });
});

test('a run that judged next to nothing does not pass', async () => {
  const bare = ({ vendor, url, keys: { full } }: TargetFile) => ({ vendor, url, keys: { full } });
  const { path, environment } = await describe('speko', bare);
  const poor = await verified([], { target: [path], floor: 30 }, { environment });
  expect(poor.code).toBe(1);
  expect(poor.output).toMatch(/speko: only \d+ % of the clauses were judged, fewer than the floor of 30 %/);
  expect(poor.output).toContain("no second tenant's key: add keys.outsider");
  expect(poor.output).toContain('no ended call: add resources.ended_call, or make.ended_call with a command or url that gives one');
  expect(poor.output).toContain('nothing that was judged fails, but not enough was judged · exit 1');
  expect(await verified([], { target: [path], floor: 0 }, { environment })).toMatchObject({ code: 0 });
});

test('a header that every answer lacks is one finding', async () => {
  await using between = await standBetween(stranger.url, ({ headers }) => {
    delete headers['x-request-id'];
  });
  const { path, environment } = await describe('speechify', through(between.url));
  const json = file('one-cause.json');
  const { code, output } = await verified(
    [],
    { target: [path], only: ['speechify/getAgent/*', 'speechify/mintShadowToken/*'], json },
    { environment },
  );
  expect(code).toBe(1);
  const results = (JSON.parse(readFileSync(json, 'utf8')) as Report).runs.flatMap((run) => run.results);
  const findings = results.filter(({ verdict }) => verdict !== 'passed');
  expect(findings.map(({ actual }) => actual)).toEqual(['the header X-Request-ID is missing']);
  expect(findings[0]?.count).toBeGreaterThan(40);
  expect(output).toContain(`(${findings[0]?.count} times)`);
});

test('an Allow header that is missing everywhere is one finding, and one that is wrong is a finding where it is', async () => {
  await using between = await standBetween(stranger.url, (answer, { path }) => {
    if (path.endsWith('/account')) answer.headers['allow'] = 'PATCH';
    else delete answer.headers['allow'];
  });
  const { path, environment } = await describe('meetric', through(between.url));
  const json = file('allow.json');
  await verified([], { target: [path], only: ['*/wrong-method#*'], strict: true, json }, { environment });
  const results = (JSON.parse(readFileSync(json, 'utf8')) as Report).runs.flatMap((run) => run.results);
  const findings = results.filter(({ verdict }) => verdict !== 'passed');
  expect(findings.map(({ id, actual }) => [id.split('#')[0], actual])).toEqual([
    ['meetric/getAccount/wrong-method', 'PATCH'],
    ['meetric/any/answers-fit', 'the header Allow is missing'],
  ]);
  expect(findings[1]?.count).toBeGreaterThan(6);
});

test('nobody is told to add what only checks of what the server does not have would use', async () => {
  const bare = ({ vendor, url, keys }: TargetFile) => ({
    vendor,
    url,
    keys: Object.fromEntries(Object.entries(keys).slice(0, 1)),
    without: ['*onversation*', 'getTranscript'],
  });
  const { path, environment } = await describe('meetric', bare);
  const flags = { target: [path], only: ['meetric/conversation/*', 'meetric/transcript/*'] };
  for (const plan of [{}, { plan: true } as const]) {
    const { output } = await verified([], { ...flags, ...plan }, { environment });
    expect(output).toContain('the server has no *onversation*, says without in the target file');
    expect(output).not.toMatch(/add .*conversation_id/);
  }
});

/** Checks of every kind that tells what was sent or answered: of requests, refusals, streams, and of what is blocked by another. */
const leaking = ['speko/*Call*/*', 'speko/report/*', 'speko/errors/*', 'speko/*Agent*/*', 'speko/requests/*'];

test('no secret is in any report, whatever a server says', async () => {
  const echo = (answer: Passing, { headers }: { headers: object }) => {
    if (answer.status < 400) return;
    answer.headers['x-seen'] = JSON.stringify(headers);
    answer.body = Buffer.from(
      JSON.stringify({ error: `you sent ${JSON.stringify(headers)}`, code: 'TEAPOT', again: JSON.stringify(headers) }),
    );
  };
  await using between = await standBetween(stranger.url, echo);
  const { path, environment } = await describe('speko', through(between.url));
  const summary = file('summary.md', '');
  const reports = { json: file('all/s.json'), junit: file('all/s.xml'), sarif: file('all/s.sarif'), html: file('all/s.html') };
  const { code, output } = await verified(
    [],
    { target: [path], only: leaking, ...reports, github: true },
    { environment: { ...environment, GITHUB_STEP_SUMMARY: summary } },
  );
  expect(code).toBe(1);
  expect(output).toContain('::error title=speko/');
  const texts = [output, readFileSync(summary, 'utf8'), ...Object.values(reports).map((each) => readFileSync(each, 'utf8'))];
  const secrets = Object.values(environment);
  expect(secrets.length).toBeGreaterThan(3);
  for (const text of texts) {
    expect(text.length).toBeGreaterThan(1000);
    for (const secret of secrets) expect(text.includes(secret) || text.includes(secret.slice(0, 20))).toBe(false);
  }
  expect(texts.join('')).toContain('Bearer $FULL_SECRET');
});

test("one run over all four judges everything: what one vendor's checks leave behind is in no other's way", async () => {
  const { code, output } = await verified([], {});
  expect(output).not.toContain('not run');
  expect(code).toBe(0);
});

test('a report of all four fits its schema, with the requests of each check when a page is asked for', async () => {
  const [json, html] = [file('four.json'), file('four.html')];
  const { code } = await verified([], { json, html, only: ['meetric/*', '*/get*/*', '*/create*/*'] });
  expect(code).toBe(0);
  const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
  expect(report.runs.map(({ vendor }) => vendor)).toEqual(['speechify', 'smallest', 'speko', 'meetric']);
  const ajv = new Ajv2020({ strict: true });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(new URL('../report/report.schema.json', import.meta.url), 'utf8')));
  validate(report);
  expect(validate.errors).toBeNull();
  const counts = report.runs.flatMap(({ results }) => results.map(({ exchanges = [] }) => exchanges.length));
  expect(Math.max(...counts)).toBeLessThanOrEqual(8);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(counts.length / 2);
  // The page of a whole run stays below ten megabytes.
  expect(readFileSync(html).length / counts.length).toBeLessThan(7 * 1024);
});

/** Runs the built command as people do. */
async function ringback(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const path = fileURLToPath(new URL('../../dist/ringback.js', import.meta.url));
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [path, ...args])) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

// `npm test` builds before it tests.
const built = existsSync(new URL('../../dist/ringback.js', import.meta.url));

test.runIf(built)('the built command answers the shell', async () => {
  const server = await startMockServer({ clock: 'virtual', mutant: 'speko/cost-as-number' });
  onTestFinished(() => server.close());
  const good = file('good.json', JSON.stringify(await targetOf('speko')));
  const bad = file('bad.json', JSON.stringify(await targetOf('speko', server)));
  const gone = file(
    'gone.json',
    JSON.stringify({ vendor: 'speko', url: 'http://127.0.0.1:1', keys: { full: { key: 'x' } }, resources: { ended_call: 'x' } }),
  );
  const only = ['--only', 'speko/report/*', '--floor', '0'];
  const outcomes = await Promise.all([
    ringback('verify', '--target', good, ...only),
    ringback('verify', '--target', bad, ...only),
    ringback('verify', 'twilio'),
    ringback('verify', '--rate', 'fast'),
    ringback('verify', '--target', file('missing.yaml')),
    ringback('verify', '--target', gone),
    ringback('init', 'speko'),
    ringback('checks'),
  ]);
  expect(outcomes.map(({ code }) => code)).toEqual([0, 1, 2, 2, 2, 3, 0, 0]);
  for (const { code, stderr } of outcomes) expect(stderr).toMatch(code > 1 ? /^ringback: .*\n$/ : /^$/);
  // Without a terminal there are no colours and no line that is written over.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these would be they.
  for (const { stdout } of outcomes) expect(stdout).not.toMatch(/[\u001b\r]/);
});

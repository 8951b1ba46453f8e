import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, startMockServer } from '../mock-server/server.ts';
import { loadSpec } from '../openapi/spec.ts';
import { allChecks } from './catalogue.ts';
import type { Check } from './check.ts';
import { toPlan } from './cli/plan.ts';
import { standBetween } from './cli/testdata/between.ts';
import { packageRoot } from './package-root.ts';
import { toRunRecord } from './report/record.ts';
import { toTerminal } from './report/terminal.ts';
import { run } from './suite.ts';
import { isMeant, namesOf, offersOf, Target, type TargetFile } from './target.ts';
import { readTarget } from './target-file.ts';
import { vendorSuites } from './vendors/index.ts';

const options = { timeout: 10_000, readOnly: false, concurrency: 8, rate: undefined, bail: false, strict: true };
const spec = loadSpec('speko', new URL('openapi/', packageRoot));
const folder = mkdtempSync(join(tmpdir(), 'ringback-without-'));
let server: Server;
beforeAll(async () => {
  server = await startMockServer({ clock: 'virtual' });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

/** What becomes of some checks when the server is said to lack something, and the operations that it was asked for. */
async function judged(without: string[], wanted: (check: Check) => boolean, change: object = {}) {
  const file = (await (await fetch(`${server.url}/_ringback/targets/speko`)).json()) as TargetFile;
  const operations = new Set<string | undefined>();
  const checks = allChecks(spec).filter(wanted);
  const ran = await run(spec, new Target({ ...file, without }), vendorSuites.speko, checks, { ...options, keepExchanges: true, ...change });
  for (const { exchanges = [] } of ran.results) for (const { operation } of exchanges) operations.add(operation);
  return { record: toRunRecord(ran), results: ran.results, operations };
}

test.each([
  ['createAgent', ['createAgent']],
  ['/v1/agents', ['listAgents', 'createAgent']],
  ['/v1/agents/*', ['getAgent', 'updateAgent', 'deleteAgent', 'listAgentCalls']],
  ['Transfers', ['blindTransferCall', 'warmTransferCall', 'completeWarmTransfer', 'cancelWarmTransfer']],
  ['create', []],
])('%s means %j', (name, expected) => {
  const meant = spec.operations.filter((operation) => isMeant(operation, name)).map(({ id }) => id);
  expect(meant.sort()).toEqual([...expected].sort());
});

test('what the server does not have is not asked for, and each check says why', async () => {
  const { results, operations } = await judged(['createAgent'], ({ id }) => /^speko\/(createAgent|getAgent|agents)\//.test(id));
  expect([...operations]).toEqual(expect.arrayContaining(['listAgentCalls']));
  expect([...operations].filter((id) => id === 'createAgent')).toEqual([]);
  const lacking = results.filter((result) => result.lacking);
  expect(lacking.every(({ verdict }) => verdict === 'not-run')).toBe(true);
  expect(new Set(lacking.map(({ reason }) => reason))).toEqual(new Set(['the server has no createAgent, says without in the target file']));
  // Those that follow from the operation, those that were written by hand and make an agent, and those of other operations that need one.
  for (const id of ['speko/createAgent/no-key', 'speko/agents/null-clears', 'speko/getAgent/succeeds'])
    expect(lacking.map((result) => result.id)).toContain(id);
  expect(results.find(({ id }) => id === 'speko/agents/calls-twice')?.verdict).toBe('passed');
});

test.each([
  ['getConversation?include_insights', ['getConversation?include_insights']],
  ['/conversations/{id}?include_*', ['getConversation?include_transcript', 'getConversation?include_insights']],
  ['*sights', ['listInsights']],
])('%s means %j, parameters only when it names one', (name, expected) => {
  const meant = offersOf(loadSpec('meetric', new URL('openapi/', packageRoot))).filter((offer) => isMeant(offer, name));
  expect(meant.map((offer) => namesOf(offer)[0]).sort()).toEqual([...expected].sort());
});

test.each([
  ['listInsights', 'listInsights'],
  ['getConversation?include_insights', 'getConversation?include_insights'],
])('without %s nothing is included that the server does not have', async (name, said) => {
  const meetric = loadSpec('meetric', new URL('openapi/', packageRoot));
  await using between = await standBetween(server.url, (answer, { path }) => {
    if (!path.includes('/v1/conversations/')) return;
    const { insights: _, ...rest } = JSON.parse(answer.body.toString());
    answer.body = Buffer.from(JSON.stringify(rest));
  });
  const { url, ...file } = (await (await fetch(`${server.url}/_ringback/targets/meetric`)).json()) as TargetFile;
  const target = { ...file, url: `${between.url}${new URL(url).pathname}`, without: [name] };
  const checks = allChecks(meetric).filter(({ id }) => /conversation\/(includes|only-true)/.test(id));
  const { results } = await run(meetric, new Target(target), vendorSuites.meetric, checks, options);
  const verdicts = results.map(({ id, verdict, reason }) => [id.replace('meetric/', ''), verdict, reason]);
  const lacks = `the server has no ${said}, says without in the target file`;
  expect(verdicts).toEqual([
    ['conversation/includes-on-request', 'not-run', lacks],
    ['conversation/includes-need-the-scope#transcript', 'passed', undefined],
    ['conversation/includes-need-the-scope#insights', 'not-run', lacks],
    ['conversation/only-true-includes', 'not-run', lacks],
    ['any/answers-fit', 'passed', undefined],
  ]);
  const plan = await toPlan({ spec: meetric, suite: vendorSuites.meetric, checks, file: target }, false);
  expect(plan.split(`    not run: ${lacks}\n`)).toHaveLength(4);
});

test('a webhook that the server does not have is not waited for', async () => {
  const { results } = await judged(['call.status'], ({ id }) => id.startsWith('speko/call.status/'));
  expect(results.filter(({ id }) => !id.endsWith('answers-fit')).every(({ lacking }) => lacking)).toBe(true);
});

test('that the server does not have it comes before all other reasons', async () => {
  const { results } = await judged(['createAgent'], ({ id }) => id === 'speko/createAgent/succeeds', { readOnly: true });
  expect(results[0]).toMatchObject({ verdict: 'not-run', lacking: true });
});

test('it is counted apart, and as a part of the contract that was not judged', async () => {
  const wanted = ({ id }: Check) => /^speko\/(agents|errors)\//.test(id);
  const [{ record: whole }, { record: part }] = [await judged([], wanted), await judged(['Agents'], wanted)];
  expect([whole.lacking, part.lacking]).toEqual([0, 7]);
  expect(part.exercised).toBeLessThan(whole.exercised);
  const bare = { tool: 'ringback', version: '0', started: '', strict: true, verdict: 'passed', troubles: [], stale_waivers: 0 } as const;
  const text = toTerminal({ ...bare, runs: [part] }, { colour: false, quiet: false });
  expect(text).toContain('  - 7 not run: the server has no Agents, says without in the target file\n');
  expect(text).toMatch(/passed · 7 of what it does not have · \d+ % of the clauses/);
  expect(text).not.toContain('· 7 not run');
});

test.each([
  [
    'without: [Agents,\n  createAgnt]',
    4,
    '"createAgnt" is no operation id, tag, path, webhook or query parameter of speko (did you mean createAgent?)',
  ],
  ['without:\n  - listAgentCalls?limt', 4, '(did you mean listAgentCalls?limit?)'],
  ['without:\n  - nothing of the kind', 4, 'of speko; its tags are '],
  ['resources:\n  endd_call: x', 4, 'no check of speko asks for "endd_call" (did you mean ended_call?); there are live_call, '],
  ['make:\n  conversation: { command: ./x.sh }', 4, 'no check of speko asks for "conversation"; there are live_call, '],
])('a name that means nothing is wrong use, by file and line: %j', (part, line, said) => {
  const path = join(folder, 'target.yaml');
  const read = () => readTarget(path, `vendor: speko\nurl: http://127.0.0.1\n${part}\nkeys: { full: { key: x } }\n`, {});
  expect(read).toThrow(`${path}:${line}: `);
  expect(read).toThrow(said);
});

import { expect, test } from 'vitest';
import { startMockServer } from '../mock-server/server.ts';
import { rulesOf } from '../openapi/rules.ts';
import { loadSpec } from '../openapi/spec.ts';
import { allChecks } from './catalogue.ts';
import { packageRoot } from './package-root.ts';
import { run } from './suite.ts';
import { Target, type TargetFile } from './target.ts';
import { vendorSuites } from './vendors/index.ts';

const options = { timeout: 10_000, readOnly: false, concurrency: 8, rate: undefined, bail: false, strict: true };

test('LK-14: a token is judged by what it says: whoever signs with a secret of his own is accused of nothing', async () => {
  const livekit = { key: 'APIstranger', secret: 'a secret that the suite does not know', url: 'wss://rooms.example' };
  await using server = await startMockServer({ clock: 'virtual', livekit });
  const file = (await (await fetch(`${server.url}/_ringback/targets/speechify`)).json()) as TargetFile;
  const spec = server.specs.speechify;
  const ofTokens = allChecks(spec).filter(({ id }) => id.startsWith('speechify/shadow/'));
  expect(ofTokens.length).toBeGreaterThan(5);
  const { results } = await run(spec, new Target(file), vendorSuites.speechify, ofTokens, options);
  expect(results.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
});

test.each([
  ['a ULID in small letters', '01arz3ndektsv4rrffq69g5fav'],
  ['of no version', '00000000000000000000000000'],
  ['beyond 128 bits', '8zzzzzzzzzzzzzzzzzzzzzzzzz'],
])('ID-06: an id that is %s is of the documented form, and no more is asked of it', (_, suffix) => {
  const spec = loadSpec('speechify', new URL('openapi/', packageRoot));
  const operation = spec.operations.find(({ id }) => id === 'getConversation');
  const check = rulesOf(spec).parameters(operation as NonNullable<typeof operation>, 'path');
  const [name] = (operation?.parameters ?? []).filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name);
  expect(check({ [name as string]: `conv_${suffix}` })).toEqual([]);
});

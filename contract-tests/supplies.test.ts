import { expect, test } from 'vitest';
import { loadSpec } from '../openapi/spec.ts';
import { allChecks } from './catalogue.ts';
import { packageRoot } from './package-root.ts';
import { run } from './suite.ts';
import { Supplies } from './supplies.ts';
import { Target, type TargetFile } from './target.ts';
import { vendorSuites } from './vendors/index.ts';

const bare: TargetFile = { vendor: 'meetric', url: 'http://127.0.0.1:1', keys: { full: { key: 'x' } } };
const suppliesOf = (file: Partial<TargetFile>) => new Supplies(new Target({ ...bare, ...file }), undefined, {});

test('who lacks something to look at may name one, or say how to make one', async () => {
  const said = 'no conversation id: add resources.conversation_id, or make.conversation_id with a command or url that gives one';
  await expect(suppliesOf({}).lasting('conversation_id')).rejects.toThrow(said);
  await expect(suppliesOf({}).changing('conversation_id')).rejects.toThrow(said);
});

test('who lacks something to use up is not told to name one: that would not help', async () => {
  const said = 'no fresh conversation id, and it would be used up: add make.conversation_id with a command or url that gives one';
  await expect(suppliesOf({ resources: { conversation_id: 'known' } }).fresh('conversation_id')).rejects.toThrow(new RegExp(`^${said}$`));
});

test('what only a Ringback server can be given is the only reason, and nothing is asked for first', async () => {
  const spec = loadSpec('meetric', new URL('openapi/', packageRoot));
  const quota = allChecks(spec).filter(({ id }) => /^meetric\/limits\/(per-day|same-one-again|one-too-many|list-is-free)$/.test(id));
  const options = { timeout: 1000, readOnly: false, concurrency: 8, rate: undefined, bail: false, strict: true };
  const { results } = await run(spec, new Target(bare), vendorSuites.meetric, quota, options);
  expect(results).toHaveLength(4);
  expect(new Set(results.map(({ reason }) => reason))).toEqual(
    new Set([
      'it needs a daily quota of one conversation, which only a Ringback server can be given: nothing is missing in the target file',
    ]),
  );
});

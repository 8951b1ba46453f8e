import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startMockServer } from '../../mock-server/server.ts';
import { loadSpec } from '../../openapi/spec.ts';
import { vendors } from '../../openapi/vendors.ts';
import { allChecks } from '../catalogue.ts';
import { meanings } from '../meanings.ts';
import { packageRoot } from '../package-root.ts';
import { run } from '../suite.ts';
import { isMeant, Target, type TargetFile } from '../target.ts';
import { loadTarget } from '../target-file.ts';
import { vendorSuites } from '../vendors/index.ts';
import { init, needsOf, templateOf } from './init.ts';
import { rehearse } from './rehearsal.ts';
import { toTargetFile } from './target-template.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringback-init-'));
afterAll(() => rmSync(folder, { recursive: true }));

const specOf = (vendor: (typeof vendors)[number]) => loadSpec(vendor, new URL('openapi/', packageRoot));

/** An environment in which every variable that a text mentions is set. */
const environmentOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => [name, `secret of ${name}`]));

test.each(vendors)('the target file for %s can be used as it is, and with everything in it', async (vendor) => {
  const text = await templateOf(vendor);
  const everything = text.replace(/^# ( *#? ?[a-z_]+:| {2}#? ?)/gm, '$1');
  expect(everything).toMatch(/^make:$/m);
  for (const each of [text, everything]) {
    const path = join(folder, `${vendor}.yaml`);
    writeFileSync(path, each.replaceAll('""', 'x'));
    const file = loadTarget(path, environmentOf(each));
    expect(file.vendor).toBe(vendor);
    expect(Object.keys(file.keys)).toContain('outsider');
  }
});

test.each(vendors)('the example of what %s may be without names some of it, and not all', async (vendor) => {
  const [, example = ''] = /^# without: (.*)$/m.exec(await templateOf(vendor)) ?? [];
  const names: string[] = JSON.parse(example);
  expect(names.length).toBeGreaterThan(2);
  const { operations } = specOf(vendor);
  for (const name of names) expect(operations.filter((each) => isMeant(each, name)).length, name).toBeLessThan(operations.length);
});

test.each(vendors)('the target file for %s has every key that a check asks for', async (vendor) => {
  const spec = specOf(vendor);
  for (const check of allChecks(spec)) {
    const { notRun = '' } = await rehearse(spec, vendorSuites[vendor], toTargetFile(spec), check);
    expect(notRun, check.id).not.toMatch(/\b(key|token)\b/);
  }
});

test.each(vendors)('every meaning that %s is asked for is explained, and no other', async (vendor) => {
  const { looksAt, usesUp } = await needsOf(specOf(vendor), vendorSuites[vendor]);
  expect(Object.keys(meanings[vendor]).sort()).toEqual([...new Set([...looksAt.keys(), ...usesUp.keys()])].sort());
});

test.each(vendors)('what a real run of %s lacks is in the target file', async (vendor) => {
  await using server = await startMockServer({ clock: 'virtual' });
  const { resources: _, control: __, ...bare } = (await (await fetch(`${server.url}/_ringback/targets/${vendor}`)).json()) as TargetFile;
  const options = { timeout: 5000, readOnly: false, concurrency: 8, rate: undefined, bail: false, strict: true };
  const spec = specOf(vendor);
  const { results } = await run(spec, new Target(bare), vendorSuites[vendor], allChecks(spec), options);
  const lacking = new Set(results.flatMap(({ reason }) => /add (?:resources|make)\.(\w+)/.exec(reason ?? '')?.[1] ?? []));
  const text = await templateOf(vendor);
  for (const meaning of lacking) expect(text).toContain(`#   ${meaning}: `);
});

test('a target file is written where it is wanted, and over another one only when forced', async () => {
  const out = join(folder, 'new.yaml');
  const printed: string[] = [];
  const around = { print: (text: string) => void printed.push(text) };
  await init('speko', {}, around);
  await init('speko', { out }, around);
  expect(readFileSync(out, 'utf8')).toBe(printed.join(''));
  await expect(init('meetric', { out }, around)).rejects.toThrow(`${out} exists already; --force writes over it`);
  await init('meetric', { out, force: true }, around);
  expect(readFileSync(out, 'utf8')).toContain('vendor: meetric');
  await init('speko', { out: join(folder, 'deep/er/new.yaml') }, around);
  await expect(init('speko', { out: '' }, around)).rejects.toThrow('--out names no file');
  await expect(init('twilio', {}, around)).rejects.toThrow('there is no API "twilio"');
});

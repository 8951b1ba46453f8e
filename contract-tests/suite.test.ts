import { expect, test } from 'vitest';
import { startMockServer } from '../mock-server/server.ts';
import { loadSpec } from '../openapi/spec.ts';
import { vendors } from '../openapi/vendors.ts';
import { allChecks } from './catalogue.ts';
import { coverageOf } from './cli/checks.ts';
import { packageRoot } from './package-root.ts';
import { run } from './suite.ts';
import { Target, type TargetFile } from './target.ts';
import { vendorSuites } from './vendors/index.ts';

const options = { timeout: 10_000, readOnly: false, concurrency: 8, rate: undefined, bail: false, strict: true };

test.each(vendors)('our own server keeps every promise of %s, in every run', async (vendor) => {
  await using server = await startMockServer({ clock: 'virtual' });
  const judged = async () => {
    const file = (await (await fetch(`${server.url}/_ringback/targets/${vendor}`)).json()) as TargetFile;
    const { results } = await run(server.specs[vendor], new Target(file), vendorSuites[vendor], allChecks(server.specs[vendor]), options);
    return results.map(({ id, verdict, reason, difference }) => ({
      id,
      verdict,
      ...(reason && { reason }),
      ...(difference && { difference }),
    }));
  };
  const first = await judged();
  expect(first.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
  // What the first run used up is made anew.
  expect(await judged()).toEqual(first);
});

test.each(vendors)('every clause of %s has a check or says why not, and every check a clause', (vendor) => {
  expect(coverageOf(loadSpec(vendor, new URL('openapi/', packageRoot))).gaps).toEqual([]);
});

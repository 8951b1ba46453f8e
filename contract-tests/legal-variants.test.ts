import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Server, startMockServer } from '../mock-server/server.ts';
import { type Vendor, vendors } from '../openapi/spec.ts';
import { allChecks } from './catalogue.ts';
import { run } from './suite.ts';
import { Target, type TargetFile } from './target.ts';
import { startProxy } from './variants/proxy.ts';
import { type Telling, type Variant, variants } from './variants/variant.ts';
import { vendorSuites } from './vendors/index.ts';

const options = { timeout: 10_000, readOnly: false, concurrency: 8, rate: undefined, bail: false, strict: true };

let server: Server;
beforeAll(async () => {
  server = await startMockServer({ clock: 'virtual' });
});
beforeEach(() => server.reset());
afterAll(() => server.close());

/** What the suite says of our own server when it answers in another way. */
async function judge(vendor: Vendor, variant: Variant): Promise<string[]> {
  const spec = server.specs[vendor];
  const file = (await (await fetch(`${server.url}/_ringback/targets/${vendor}`)).json()) as TargetFile;
  const proxy = await startProxy(server.url, spec, variant);
  const target = new Target({ ...file, url: file.url.replace(server.url, proxy.url) });
  const { results } = await run(spec, target, vendorSuites[vendor], allChecks(spec), options).finally(() => proxy.close());
  expect(results.length).toBeGreaterThan(10);
  return results
    .filter(({ verdict }) => verdict !== 'passed')
    .map(
      ({ id, verdict, reason, difference }) =>
        `${verdict} ${id}: ${reason ?? `expected ${difference?.expected}, got ${difference?.actual}`}`,
    );
}

test.each(vendors.flatMap((vendor) => variants.map((variant) => [vendor, variant.name, variant] as const)))(
  'nothing is held against a server of %s that %s',
  async (vendor, _, variant) => {
    expect(await judge(vendor, variant)).toEqual([]);
  },
);

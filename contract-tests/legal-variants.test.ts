import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Server, startMockServer } from '../mock-server/server.ts';
import { send } from '../mock-server/test-client.ts';
import { type Vendor, vendors } from '../openapi/spec.ts';
import { allChecks } from './catalogue.ts';
import { run } from './suite.ts';
import { Target, type TargetFile } from './target.ts';
import { startProxy } from './variants/proxy.ts';
import { together, type Variant, variants } from './variants/variant.ts';
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

/** What a contract forbids is no legal variant of it; nor is what it has no place for. */
const forbidden: Partial<Record<Vendor, readonly string[]>> = {
  // It leaves no set open.
  speechify: ['knows more kinds of things'],
  // meetric/times/iso promises milliseconds and a Z.
  meetric: ['writes moments in another way'],
};
const isLegal = (vendor: Vendor, { name }: Variant) => !forbidden[vendor]?.includes(name);

/** What one server may do at once, so that fewer have to be judged. */
const servers: readonly (readonly string[])[] = [
  ['says more than the contract asks for', 'sends other headers, compresses, and fails in other words', 'knows more kinds of things'],
  ['writes JSON in another way', 'writes moments in another way'],
  ['names no charset, closes connections, and frames streams in another way'],
];

const legal = (vendor: Vendor): Variant[] =>
  servers.map((names) => together(variants.filter((each) => names.includes(each.name) && isLegal(vendor, each))));

test.each(vendors.flatMap((vendor) => legal(vendor).map((variant) => [vendor, variant.name, variant] as const)))(
  'nothing is held against a server of %s that %s',
  async (vendor, _, variant) => {
    expect(await judge(vendor, variant)).toEqual([]);
  },
);

test('every variant is one of some server', () => {
  expect(servers.flat().sort()).toEqual(variants.map(({ name }) => name).sort());
});

test.each(variants.map((variant) => [variant.name, variant] as const))('a server that %s does so', async (_, variant) => {
  const spec = server.specs.speko;
  const { keys, url, resources } = (await (await fetch(`${server.url}/_ringback/targets/speko`)).json()) as TargetFile;
  const { close, url: proxied } = await startProxy(server.url, spec, variant);
  const headers = { authorization: `Bearer ${keys['full']?.key}`, 'accept-encoding': 'gzip', 'x-request-id': 'same' };
  const seen = async (base: string) => {
    const answer = await send(`${base}/v1/calls/${resources?.['ended_call']}/events`, { headers });
    return { headers: answer.headers, text: answer.text };
  };
  expect(await seen(url.replace(server.url, proxied))).not.toEqual(await seen(url));
  await close();
});

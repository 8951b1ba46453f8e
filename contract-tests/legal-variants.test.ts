import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Server, startMockServer } from '../mock-server/server.ts';
import { type Vendor, vendors } from '../openapi/vendors.ts';
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

/** How bodies are sent is nothing that a vendor's checks look at, so each vendor has one of the ways. */
const sent = { speechify: 'compressed', smallest: 'chunked', speko: 'and closes', meetric: 'compressed' } as const;

/** A server that does all at once. */
const legal = (vendor: Vendor): Variant =>
  together(
    variants.filter((each) => isLegal(vendor, each)),
    sent[vendor],
  );

test('every way of sending a body is tried', () => {
  expect(new Set(Object.values(sent))).toEqual(new Set(variants.flatMap(({ send: way }) => way ?? [])));
});

test.each(vendors)('nothing is held against a server of %s that does everything that its contract leaves open', async (vendor) => {
  expect(await judge(vendor, legal(vendor))).toEqual([]);
});

test.each(variants.map((variant) => [variant.name, variant] as const))('a server that %s does so', async (_, variant) => {
  const spec = server.specs.speko;
  const { keys, url, resources } = (await (await fetch(`${server.url}/_ringback/targets/speko`)).json()) as TargetFile;
  const { close, url: proxied } = await startProxy(server.url, spec, variant);
  const headers = { authorization: `Bearer ${keys['full']?.key}`, 'accept-encoding': 'gzip', 'x-request-id': 'same' };
  const seen = async (base: string) => {
    const answer = await fetch(`${base}/v1/calls/${resources?.['ended_call']}/events`, { headers });
    return { headers: [...answer.headers], text: await answer.text() };
  };
  expect(await seen(url.replace(server.url, proxied))).not.toEqual(await seen(url));
  await close();
});

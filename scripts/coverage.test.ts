import { expect, test } from 'vitest';
import { useServer } from '../mock-server/test-client.ts';
import { loadSpec } from '../openapi/spec.ts';
import { vendors } from '../openapi/vendors.ts';
import { coverageOf } from './coverage.ts';

const client = useServer();
const rows = vendors.flatMap((vendor) =>
  coverageOf(loadSpec(vendor, new URL('../openapi/', import.meta.url))).map(
    (row) => [`${vendor} ${row.method} ${row.path}`, vendor, row] as const,
  ),
);
const fill = (path: string): string => path.replaceAll(/\{[^}]*\}/g, 'x');

test.each(rows.filter(([, , { coverage }]) => coverage === 'refused' || coverage === 'out of scope'))(
  '%s is answered 501, with the name of the operation',
  async (_, vendor, { method, path, name, outOfScope }) => {
    const { status, text } = await client.ask(vendor, fill(path), { method });
    expect(status).toBe(501);
    const told = JSON.parse(text);
    expect(JSON.stringify(told)).toContain(JSON.stringify(name).slice(1, -1));
    if (outOfScope !== undefined) expect(JSON.stringify(told)).toContain(outOfScope);
  },
);

test.each(rows.filter(([, , { coverage }]) => coverage === 'served'))('%s is known to the router', async (_, vendor, { method, path }) => {
  const { status, headers } = await client.ask(vendor, fill(path), { method: 'OPTIONS' });
  expect(status).toBe(204);
  expect(headers.allow?.split(', ')).toContain(method);
});

test('no operation of a vendor is lost between its table and the contract', () => {
  expect(rows.length).toBeGreaterThan(500);
  for (const vendor of vendors) {
    const keys = rows.filter(([, of]) => of === vendor).map(([name]) => name);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  }
});

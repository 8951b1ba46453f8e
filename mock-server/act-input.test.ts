import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checked } from './act-input.ts';
import { startMockServer } from './server.ts';
import type { World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'act-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const own = ['start', 'end', 'create-key', 'change-key', 'revoke-key', 'limits', 'subscribe', 'unsubscribe', 'attempt'];

test('no act of a journal is done with an input that lacks what it needs', async () => {
  const server = await startMockServer({ clock: 'virtual' });
  await server.close();
  const { vendors, specs } = server;
  const operations = vendors.flatMap(({ api }) =>
    specs[api].operations.filter(({ method }) => method !== 'GET').map(({ id }) => `${api}/${id}`),
  );
  const journal = join(folder, 'acts.jsonl');
  for (const act of [...own.map((name) => `ringback/${name}`), ...operations]) {
    const entries = [{ act: 'ringback/begin' }, { act }].map((entry) => JSON.stringify({ ...entry, at: 1_770_541_200_000, input: {} }));
    writeFileSync(journal, `${entries.join('\n')}\n`);
    const why = `${journal}:2: "${act}" cannot be done again: expected "`;
    await expect(startMockServer({ clock: 'virtual', journal }), act).rejects.toThrow(why);
  }
});

const world = {} as World;
const taken = { name: 'x', size: 1, names: [], settings: {}, url: 'http://127.0.0.1/' };

test('an input that has all of it goes through as it is, whatever else it has', () => {
  const shape = {
    name: 'a text',
    size: 'a number',
    names: 'a list',
    settings: 'an object',
    url: 'a URL',
    more: 'a text or nothing',
  } as const;
  const act = checked(shape, (_, input) => input);
  expect(act(world, { ...taken, besides: 1 })).toEqual({ ...taken, besides: 1 });
  for (const wrong of [
    { name: 1 },
    { size: null },
    { size: '1' },
    { names: {} },
    { settings: [] },
    { settings: null },
    { url: 'x' },
    { more: 5 },
  ])
    expect(() => act(world, { ...taken, ...wrong })).toThrow(`expected "${Object.keys(wrong)[0]}" to be `);
});

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { startMockServer } from '../mock-server/index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The programs of the documents: blocks that ask for nothing but Ringback and Node. */
const programs = ['README.md', 'docs/guides/develop-offline.md'].flatMap((document) =>
  [...readFileSync(join(root, document), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)]
    .map(([, code = '']) => code)
    .filter((code) => [...code.matchAll(/from '([^']+)'/g)].every(([, from]) => /^(?:ringback|node:\w+)$/.test(from as string)))
    .map((code, index) => [`${document} ${index + 1}`, code] as const),
);

test('both documents have programs', () => {
  expect(programs.map(([where]) => where)).toEqual(expect.arrayContaining(['README.md 1', 'docs/guides/develop-offline.md 1']));
});

test.each(programs)('the program of %s runs', async (where, code) => {
  const path = join(tmpdir(), `${where.replaceAll(/\W/g, '-')}-${process.pid}.mjs`);
  // Of the sources, not of what was built; `await using` is for Node 24, unless it is translated.
  const own = code.replace("import { startMockServer } from 'ringback';", 'const { startMockServer } = globalThis.ringback;');
  expect(own).not.toBe(code);
  writeFileSync(path, (await transform(own, { loader: 'ts', target: 'node20.19', format: 'esm' })).code);
  Object.assign(globalThis, { ringback: { startMockServer } });
  try {
    await import(/* @vite-ignore */ pathToFileURL(path).href);
  } finally {
    rmSync(path);
  }
});

// Bundles the command line into dist/, so that it starts in a tenth of the time that loading its sources would take. What a
// command needs is loaded when it is called: `import()` becomes a file of its own.
import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const { metafile } = await build({
  entryPoints: { ringback: 'scripts/ringback.ts', index: 'mock-server/index.ts', vitest: 'contract-tests/vitest.ts' },
  outdir: 'dist',
  bundle: true,
  external: ['vitest'],
  splitting: true,
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: 'linked',
  legalComments: 'linked',
  // Bundled CommonJS packages ask for require, which an ES module does not have.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: 'warning',
});

// Names of shared parts change with their content. Old ones go last, so that a program that is running finds what it loads.
const written = new Set(Object.keys(metafile.outputs));
for (const name of readdirSync('dist')) {
  const path = join('dist', name);
  if (/\.js(\.map|\.LEGAL\.txt)?$/.test(name) && !written.has(path)) rmSync(path);
}

// Bundles the command line into dist/, so that it starts in a tenth of the time that loading its sources would take. What a
// command needs is loaded when it is called: `import()` becomes a file of its own.
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { buildConsole } from './console.mjs';
import { inCommonJs, writeDeclarations } from './declarations.mjs';
import { buildDocs } from './docs/build-docs.mjs';
import { licensesOf } from './licenses.mjs';

// The last thing that is written, so it tells when all of it was.
const lastWritten = 'dist/built';

/** Whether something that it is made from has changed since; what tests and tests' data are is not part of it, and may as well count. */
function isStale() {
  const sources = ['openapi', 'mock-server', 'contract-tests', 'capture', 'fixtures', 'scripts', 'docs', 'package.json', 'README.md'];
  let built;
  try {
    built = statSync(lastWritten).mtimeMs;
  } catch {
    return true;
  }
  const files = (path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { withFileTypes: true }).flatMap(({ name }) => (name === 'node_modules' ? [] : files(join(path, name))))
      : [path];
  return sources.flatMap(files).some((path) => statSync(path).mtimeMs > built);
}
if (process.argv.includes('--if-stale') && !isStale()) process.exit(0);

// Express loads body-parser whether it is used or not, and with it half a megabyte of tables of character sets. Bodies are read without it.
const alias = { 'body-parser': './scripts/no-body-parser.cjs' };

const { metafile } = await build({
  entryPoints: { ringback: 'scripts/ringback.ts', index: 'mock-server/index.ts', vitest: 'scripts/vitest-door.ts' },
  outdir: 'dist',
  bundle: true,
  external: ['vitest'],
  alias,
  splitting: true,
  // A third less to fetch; names stay, so that a stack still tells where it was.
  minifyWhitespace: true,
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

// Jest loads what it tests by itself, and by default as CommonJS only: one file for it, which nobody reads.
await build({
  entryPoints: { jest: 'mock-server/library/jest.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  alias,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  minify: true,
  keepNames: true,
  define: { 'import.meta.url': '__url' },
  banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
  legalComments: 'none',
  logLevel: 'warning',
});

// Names of shared parts change with their content. Old ones go last, so that a program that is running finds what it loads.
const written = new Set(Object.keys(metafile.outputs));
for (const name of readdirSync('dist')) {
  const path = join('dist', name);
  if (/\.js(\.map|\.LEGAL\.txt)?$/.test(name) && !written.has(path)) rmSync(path);
}
chmodSync('dist/ringback.js', 0o755);

// What the fixtures say, by the hash of their text: so a start need neither parse nor check them again.
const fixtures = [
  ['fixtures/accounts.schema.json', ['fixtures/accounts.yaml']],
  ['fixtures/calls.schema.json', readdirSync('fixtures/calls').map((file) => `fixtures/calls/${file}`)],
];
const readBefore = {};
for (const [schema, files] of fixtures) {
  const ajv = new Ajv2020({ strict: false });
  formats(ajv);
  const fits = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const value = parse(text);
    // One that does not fit is left for the program to complain of, with its line.
    if (fits(value)) readBefore[createHash('sha256').update(text).digest('hex')] = value;
  }
}
writeFileSync('dist/read-before.json', JSON.stringify(readBefore));

const page = await buildConsole('dist/console');
await buildDocs('dist/docs');

// What users of the package import, and so see the types of.
writeDeclarations(['mock-server/index.ts', 'scripts/vitest-door.ts', 'mock-server/library/jest.ts'], 'dist/types');
writeFileSync(
  'dist/types/jest.d.cts',
  inCommonJs('./mock-server/library/jest.js', ['startMockServer', 'MockServerError', 'useMockServer']),
);

// All that it needs is in there, so whoever installs it installs nothing else; whose it is has to be in there too.
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licensesOf([...Object.keys(metafile.inputs), ...page]));
writeFileSync(lastWritten, '');

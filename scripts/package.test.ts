import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { install, type Packed, pack, run } from './packed/pack.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const here = mkdtempSync(join(tmpdir(), 'packed-'));
let packed: Packed;
let folder: string;

beforeAll(() => {
  run(process.execPath, ['scripts/build.mjs', '--if-stale'], root);
  packed = pack(here);
  folder = install(packed.file);
}, 120_000);
afterAll(() => {
  for (const each of [here, folder]) rmSync(each, { recursive: true, force: true });
});

test('HTTP-90, HTTP-91: the package depends on nothing, and has nothing run when it is installed', () => {
  const { dependencies, scripts } = JSON.parse(readFileSync(join(folder, 'node_modules/ringback/package.json'), 'utf8'));
  expect(dependencies).toBeUndefined();
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^(?:pre|post)?prepare$/.test(name))).toEqual([]);
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['ringback']);
});

test('whoever publishes it by mistake, without a proof of where it was built, is refused by npm', () => {
  const { publishConfig } = JSON.parse(readFileSync(join(folder, 'node_modules/ringback/package.json'), 'utf8'));
  expect(publishConfig).toEqual({ access: 'public', provenance: true });
});

test('HTTP-94: the package has what is needed and nothing else', () => {
  process.stdout.write(
    `ringback-${packageFile.version}.tgz: ${packed.size} bytes, ${packed.unpackedSize} unpacked, ${packed.files.length} files\n`,
  );
  expect(packed.size).toBeLessThan(2_500_000);
  expect(packed.files.filter((path) => /\.map$|\.test\.|^(?!docs\/).*(?<!\.d)\.ts$|node_modules|\.sh$/.test(path))).toEqual([]);
  // Whose types are there is shown to users: a file more is a decision.
  expect(packed.files.filter((path) => /\.d\.c?ts$/.test(path)).map((path) => path.replace(/^dist\/types\//, ''))).toEqual([
    'contract-tests/target-shape.d.ts',
    'contract-tests/vitest.d.ts',
    'jest.d.cts',
    'mock-server/bounds.d.ts',
    'mock-server/index.d.ts',
    ...[
      'breach',
      'call-control',
      'clock-control',
      'jest',
      'mock-server-error',
      'mock-server',
      'shapes',
      'test-hooks',
      'vitest',
      'webhook-control',
    ].map((name) => `mock-server/library/${name}.d.ts`),
    'mock-server/limits/limit-shapes.d.ts',
    'mock-server/options.d.ts',
    'openapi/vendors.d.ts',
    'scripts/vitest-door.d.ts',
  ]);
  expect(packed.files).toEqual(
    expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', 'dist/THIRD-PARTY-LICENSES.txt', 'dist/ringback.js']),
  );
});

test('in a folder with nothing else it plays, serves, judges, captures, compares, and is imported', { timeout: 120_000 }, () => {
  cpSync(join(root, 'scripts/packed/stranger.mjs'), join(folder, 'stranger.mjs'));
  expect(run(process.execPath, ['stranger.mjs'], folder).trim().split('\n')).toEqual([
    'ok --version',
    'ok play',
    'ok verify',
    'ok checks',
    'ok init',
    'ok serve',
    'ok capture',
    'ok play of what was captured',
    'ok drift',
    'ok drift of another document',
    'ok the end of serve',
    'ok the library',
  ]);
  expect(run('npx', ['--no-install', 'ringback', '--version'], folder)).toBe(`${packageFile.version}\n`);
});

test('its first word comes within 300 ms', () => {
  // Of the processor's time: how long the rest of the machine takes is not ours.
  const count = join(folder, 'count.mjs');
  writeFileSync(
    count,
    'process.on("exit", () => { const { user, system } = process.cpuUsage(); console.error((user + system) / 1000); });\n',
  );
  const program = join(folder, 'node_modules/ringback', packageFile.bin.ringback);
  expect(statSync(program).mode & 0o100).toBe(0o100);
  const times = Array.from({ length: 3 }, () => {
    const command = `"${process.execPath}" --import "${count}" "${program}" --version 2>&1 >/dev/null`;
    return Number(run('sh', ['-c', command], folder));
  });
  process.stdout.write(`ringback --version: ${times.map(Math.round).join(', ')} ms of processor time\n`);
  expect(Math.min(...times)).toBeLessThan(300);
});

test.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
  // It knows no `exports`: ts-jest uses it unless it is told otherwise.
  ['commonjs', 'node10'],
])('its types are found and right with module %s', { timeout: 120_000 }, (module, moduleResolution) => {
  cpSync(join(root, 'scripts/packed/typed.ts'), join(folder, 'src/typed.ts'));
  const compilerOptions = {
    module,
    moduleResolution,
    target: 'es2022',
    lib: ['es2023', 'dom'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  expect(run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], folder)).toBe('');
});

// What npm test leaves out because it fetches things: the package on other versions of Node, what publint and attw say of
// it, and a test of it in Jest.
// Run: npx tsx scripts/check-package.ts [node versions, e.g. 22 24]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, pack } from './packed/pack.ts';

const versions = process.argv.slice(2);
const here = mkdtempSync(join(tmpdir(), 'packed-'));
const { file, size, unpackedSize } = pack(here);
process.stdout.write(`${file}: ${size} bytes, ${unpackedSize} unpacked\n`);
const folder = install(file);
for (const name of ['stranger.mjs', 'stranger.test.cjs']) cpSync(new URL(`packed/${name}`, import.meta.url), join(folder, name));

const commands = [
  ['publint@0.3.21', 'publint', file, '--strict'],
  ['@arethetypeswrong/cli@0.18.5', 'attw', file, '--profile', 'esm-only'],
  ['jest@30.2.0', 'jest', '--rootDir', '.', '--testMatch', '**/*.test.cjs'],
  ...(versions.length > 0 ? versions : ['22', '24']).map((version) => [`node@${version}`, 'node', 'stranger.mjs']),
];
for (const [source, ...command] of commands) {
  process.stdout.write(`\n${source} ${command.slice(1).join(' ')}\n`);
  const { status } = spawnSync('npx', ['-y', '-p', source as string, '--', ...command], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
for (const each of [here, folder]) rmSync(each, { recursive: true, force: true });

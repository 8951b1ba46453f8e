// What npm test leaves out because it fetches things: what npm knows against the dependencies, the package on other versions of Node, what
// publint and attw say of it, and a test of it in Jest.
// Run: npm run check-package -- [node versions, e.g. 22 24]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeAudit } from './packed/audit.ts';
import { install, pack } from './packed/pack.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const root = fileURLToPath(new URL('../', import.meta.url));
const versions = process.argv.slice(2);
const here = mkdtempSync(join(tmpdir(), 'packed-'));
const { file, size, unpackedSize } = pack(here);
say(`${file}: ${size} bytes, ${unpackedSize} unpacked`);

// Users get no dependency, so as long as that is so the first has nothing to ask; what is bundled stands among those for development.
for (const omit of [['--omit=dev'], []]) {
  say(`\n${['npm audit', ...omit].join(' ')}`);
  const { stdout } = spawnSync('npm', ['audit', '--json', ...omit], { cwd: root, encoding: 'utf8', timeout: 120_000 });
  const { well, line } = judgeAudit(stdout);
  say(line);
  if (!well) process.exitCode = 1;
}

const folder = install(file);
for (const name of ['stranger.mjs', 'stranger.test.cjs']) cpSync(new URL(`packed/${name}`, import.meta.url), join(folder, name));
const commands = [
  ['publint@0.3.21', 'publint', file, '--strict'],
  // There is no CommonJS but for Jest: every Node that the package runs on takes a module by `require` too.
  ['@arethetypeswrong/cli@0.18.5', 'attw', file, '--ignore-rules', 'cjs-resolves-to-esm'],
  ['jest@30.2.0', 'jest', '--rootDir', '.', '--testMatch', '**/*.test.cjs'],
  ...(versions.length > 0 ? versions : ['22', '24']).map((version) => [`node@${version}`, 'node', 'stranger.mjs']),
];
for (const [source, ...command] of commands) {
  say(`\n${source} ${command.slice(1).join(' ')}`);
  const { status } = spawnSync('npx', ['-y', '-p', source as string, '--', ...command], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) {
    say(`${source} failed (exit code ${status})`);
    process.exitCode = 1;
  }
}
for (const each of [here, folder]) rmSync(each, { recursive: true, force: true });

import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './packed/pack.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...markdownIn('docs')];

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

interface Block {
  readonly where: string;
  readonly script: string;
  /** Why it is not run. */
  readonly not: string | undefined;
}

/** The commands of a document: its fenced blocks of `sh`, each with the comment before it that says why it is not run. */
function blocksOf(document: string): Block[] {
  const text = readFileSync(join(root, document), 'utf8');
  return [...text.matchAll(/(?:^ *<!-- not run: (.+?) -->\n)?^( *)```sh\n(.*?)^\2```$/gms)].map(
    ({ index, 1: not, 2: indent = '', 3: script = '' }) => ({
      where: `${document}:${text.slice(0, index).split('\n').length}`,
      script: script.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      not,
    }),
  );
}

const blocks = documents.flatMap(blocksOf);
const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const commands = join(folder, 'bin');

beforeAll(() => {
  run(process.execPath, ['scripts/build.mjs', '--if-stale'], root);
  mkdirSync(commands);
  // `npx ringback` is the command of this checkout. A server in the foreground is stopped when it has said that it is there, and a call
  // that is played takes no more than a moment.
  const program = join(root, 'dist/ringback.js');
  const shim = `#!/usr/bin/env bash
[ "$1" = ringback ] || { echo "npx $1 is not known here" >&2; exit 1; }
shift
case "\${1:-serve}" in serve|play|--*) ;; *) exec "${process.execPath}" "${program}" "$@" ;; esac
if [ "\${1:-}" = play ]; then RINGBACK_CLOCK=1000x exec "${process.execPath}" "${program}" "$@"; fi
case " $* " in *" list "*|*" --help "*|*" --version "*) exec "${process.execPath}" "${program}" "$@" ;; esac
rm -f banner
RINGBACK_PORT=0 "${process.execPath}" "${program}" "$@" > banner & server=$!
until [ -s banner ] 2> /dev/null; do kill -0 $server 2> /dev/null || exit 1; sleep 0.05; done
cat banner; kill $server; wait $server
`;
  writeFileSync(join(commands, 'npx'), shim);
  chmodSync(join(commands, 'npx'), 0o755);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A port that nobody listens on: the one of the documents may be taken. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

test('every document that has commands is among those that are looked at', () => {
  expect(documents).toEqual(expect.arrayContaining(['docs/commands.md', 'docs/verify.md', 'docs/guides/gate-ci.md']));
  expect(blocks.length).toBeGreaterThan(10);
  for (const { where, not } of blocks.filter((block) => block.not !== undefined)) process.stdout.write(`${where} is not run: ${not}\n`);
});

// Most of them wait for what they show, and can do so at once.
test.concurrent.each(blocks.filter(({ not }) => not === undefined).map((block) => [block.where, block.script] as const))(
  'the commands at %s can be given',
  { timeout: 120_000 },
  async (where, block) => {
    const here = join(folder, where.replaceAll(/[/:]/g, '-'));
    mkdirSync(here);
    for (const name of ['contract-tests', 'fixtures', 'docs']) symlinkSync(join(root, name), join(here, name));
    writeFileSync(join(here, 'their-openapi.json'), readFileSync(join(root, 'openapi/speko/openapi.gen.json')));
    mkdirSync(join(here, 'node_modules/.bin'), { recursive: true });
    symlinkSync(join(root, 'dist/ringback.js'), join(here, 'node_modules/.bin/ringback'));
    const port = await freePort();
    // What goes on in the background is waited for, and ends with the block.
    const lines = block
      .replaceAll('4010', String(port))
      .replaceAll(/^node_modules.*& server=\$!$/gm, `$&\nuntil curl -s http://127.0.0.1:${port}/ > /dev/null; do sleep 0.1; done`);
    const options = {
      cwd: here,
      // biome-ignore lint/style/noProcessEnv: a shell needs its own.
      env: { ...process.env, PATH: `${commands}:${process.env['PATH']}`, NO_COLOR: '1' },
      timeout: 110_000,
    };
    const script = `trap 'kill $(jobs -p) 2> /dev/null || true' EXIT\n${lines}`;
    const trouble = await new Promise<string>((resolve) =>
      execFile('bash', ['-euc', script], options, (error, stdout, stderr) =>
        resolve(error === null ? '' : `${error.code ?? error.signal}\n${stdout}${stderr}`),
      ),
    );
    expect(trouble).toBe('');
  },
);

test('every link from one document to another leads somewhere', () => {
  const missing = documents.flatMap((document) => {
    const text = readFileSync(join(root, document), 'utf8').replaceAll(/```.*?```/gs, '');
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(([, to]) => to as string);
    return links.filter((to) => !existsSync(join(root, dirname(document), to))).map((to) => `${document}: ${to}`);
  });
  expect(missing).toEqual([]);
});

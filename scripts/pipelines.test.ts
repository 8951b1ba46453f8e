import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startMockServer } from '../mock-server/server.ts';
import packageFile from '../package.json' with { type: 'json' };
import { toProgram } from './command-line/program.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
// biome-ignore lint/style/noProcessEnv: a shell needs its own.
const shell = process.env;
const folder = mkdtempSync(join(tmpdir(), 'pipelines-'));
beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--if-stale'], { cwd: root });
  writeFileSync(
    join(folder, 'npx'),
    `#!/bin/sh\necho "$2" > "$(dirname "$0")/asked"\nshift 2\nexec "${process.execPath}" "${join(root, 'dist/ringback.js')}" "$@"\n`,
  );
  chmodSync(join(folder, 'npx'), 0o755);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['action.yml', 'compose.yaml', 'Dockerfile', 'docs/examples/gitlab-ci.yml', 'docs/examples/testcontainers.ts'])(
  'the variables that %s sets are those of flags',
  (path) => {
    const program = toProgram({ version: '' } as never, () => {}, '');
    const known = program.commands.flatMap(({ options }) => options.map(({ envVar }) => envVar));
    const used = [...read(path).matchAll(/\bRINGBACK_\w+/g)].map(([name]) => name);
    expect(used.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(used));
  },
);

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Record<string, string>;
}

test('the step of the action judges, and writes every report where it says', { timeout: 60_000 }, () => {
  const { runs, inputs } = parse(read('action.yml')) as { runs: { steps: Step[] }; inputs: Record<string, { default: string }> };
  const step = runs.steps.find(({ id }) => id === 'verify') as Step & { run: string };
  // As GitHub does: what stands in ${{ }} is put in the place of it, and nothing of it in the script.
  expect(step.run).not.toContain('${{');
  const given: Record<string, string> = { api: 'smallest', 'read-only': 'true' };
  const env = Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, text]) => [
      name,
      text.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => given[input] ?? inputs[input]?.default ?? ''),
    ]),
  );
  const output = join(folder, 'output');
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', step.run], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...shell, ...env, PATH: `${folder}:${shell['PATH']}`, RUNNER_TEMP: folder, GITHUB_OUTPUT: output, GITHUB_ACTION_PATH: root },
  });
  // Read only, some promises cannot be judged against a server that offers everything: that is a finding, not a failure to run.
  expect([0, 1], `${stdout}${stderr}`).toContain(status);
  // Whoever names the action by a tag has the version of that tag.
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(`ringback@${packageFile.version}\n`);
  expect(readFileSync(output, 'utf8')).toBe(`reports=${folder}/ringback\n`);
  for (const name of ['ringback.json', 'ringback.html', 'ringback.xml', 'ringback.sarif']) {
    expect(readFileSync(join(folder, 'ringback', name), 'utf8').length).toBeGreaterThan(100);
  }
});

test('the image runs as nobody in particular, is asked how it is, and hears its signals', () => {
  const lines = read('Dockerfile').split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('FROM'));
  const image = lines.slice(last).join('\n');
  expect(image).toMatch(/^USER (?!root)\w+$/m);
  expect(image).toMatch(/^STOPSIGNAL SIGTERM$/m);
  // In the form without a shell, which would keep signals to itself.
  expect(image).toMatch(/^ENTRYPOINT \["node", /m);
  expect(JSON.parse(/^HEALTHCHECK [\s\S]*?CMD (\[.*\])$/m.exec(image)?.[1] as string)).toHaveLength(3);
  expect(image).not.toMatch(/^(RUN|COPY|ADD) .*(:latest|https?:)/m);
});

test('the health check of the image tells a server from none', async () => {
  const command = JSON.parse(/^HEALTHCHECK [\s\S]*?CMD (\[.*\])$/m.exec(read('Dockerfile'))?.[1] as string) as string[];
  const server = await startMockServer({ clock: 'virtual' });
  const check = (port: string) =>
    new Promise<number>((resolve) => {
      // biome-ignore lint/style/noProcessEnv: a process needs its own.
      const child = spawn(process.execPath, command.slice(1), { env: { ...process.env, RINGBACK_PORT: port } });
      child.on('close', (code) => resolve(code as number));
    });
  expect(await check(new URL(server.url).port)).toBe(0);
  await server.close();
  expect(await check('9')).toBe(1);
});

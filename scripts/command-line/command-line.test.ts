import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { toProgram } from './program.ts';

let environment: Record<string, string> = {};
const stubEnv = (name: string, text: string) => {
  environment[name] = text;
};
const folder = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  environment = {};
  for (const name of ['ringback.config.json', 'ringback.config.mjs']) rmSync(join(folder, name), { force: true });
});

/** What a command prints, and the flags that it is run with where `caught` is its name. */
async function run(args: readonly string[], caught = ''): Promise<{ printed: string; flags: Record<string, unknown> }> {
  let printed = '';
  let flags = {};
  const print = (text: string) => {
    printed += text;
  };
  const startOwn = () => Promise.reject(new Error('nothing is judged here'));
  const around = {
    version: '1.2.3',
    startOwn,
    environment,
    started: '2026-02-08T09:00:00Z',
    colour: false,
    progress: undefined,
    print,
    tell: print,
    enough: () => new AbortController().signal,
  };
  const program = toProgram(around, () => {}, folder);
  program.configureOutput({ writeErr: print, writeOut: print });
  for (const command of program.commands) command.configureOutput({ writeErr: print, writeOut: print });
  program.commands
    .find((each) => each.name() === caught)
    ?.action((...given: unknown[]) => {
      flags = given.at(-2) as object;
    });
  await program.parseAsync(args, { from: 'user' });
  return { printed, flags };
}

const bare = () => toProgram({ version: '1.2.3' } as never, () => {}, folder);
const configure = (settings: object) => writeFileSync(join(folder, 'ringback.config.json'), JSON.stringify(settings));

// Where a setting is taken from

test('a flag goes before a variable, a variable before the config file, and that before the default', async () => {
  configure({ serve: { port: 4001, host: 'config.local', clock: '5x' } });
  stubEnv('RINGBACK_PORT', '4002');
  stubEnv('RINGBACK_HOST', 'variable.local');
  const { flags } = await run(['serve', '--port', '4003'], 'serve');
  expect(flags).toMatchObject({ port: 4003, host: 'variable.local', clock: '5x', livekitKey: 'devkey' });
});

test('a command that is not named takes its settings too', async () => {
  configure({ serve: { port: 4001 } });
  expect((await run(['--quiet'], 'serve')).flags).toMatchObject({ port: 4001, quiet: true });
});

test.each([
  ['1', true],
  ['yes', true],
  ['0', undefined],
  ['false', undefined],
  ['', undefined],
])('the variable of a flag without a value that says "%s" makes it %s', async (text, value) => {
  stubEnv('RINGBACK_STRICT', text);
  expect((await run(['verify'], 'verify')).flags['strict']).toBe(value);
});

test('the variable of a list is divided by commas, and that of a report may be a file or nothing', async () => {
  stubEnv('RINGBACK_ONLY', 'speko/*, smallest/*');
  stubEnv('RINGBACK_JSON', 'out.json');
  expect((await run(['verify'], 'verify')).flags).toMatchObject({ only: ['speko/*', 'smallest/*'], json: 'out.json' });
  stubEnv('RINGBACK_JSON', '1');
  expect((await run(['verify'], 'verify')).flags['json']).toBe(true);
});

test('a flag that may be given again is a list in the config file', async () => {
  configure({ serve: { limit: ['meetric.quota=1000', 'speechify.requests=5/1s'], limits: 'speko' } });
  const { flags } = await run(['serve'], 'serve');
  expect(flags).toMatchObject({ limits: ['speko'], limit: [{ vendor: 'meetric' }, { vendor: 'speechify' }] });
});

test('a variable that is wrong is refused by name', async () => {
  stubEnv('RINGBACK_PORT', 'http');
  await expect(run(['serve'], 'serve')).rejects.toThrow('RINGBACK_PORT: A port is a number');
  stubEnv('RINGBACK_PORT', '');
  stubEnv('RINGBACK_QUIET', 'perhaps');
  await expect(run(['serve'], 'serve')).rejects.toThrow('RINGBACK_QUIET is "perhaps"; it takes 1 or 0');
});

test('a value that is empty is refused, and a variable that is empty is not set', async () => {
  await expect(run(['serve', '--host='], 'serve')).rejects.toThrow(
    '--host needs a value, and was given an empty one; left out, it is 127.0.0.1',
  );
  await expect(run(['serve', '--journal', ''], 'serve')).rejects.toThrow('--journal needs a value');
  await expect(run(['serve', '--webhook-allow', 'a.example', ''], 'serve')).rejects.toThrow('--webhook-allow needs a value');
  await expect(run(['verify', '--json='], 'verify')).rejects.toThrow('--json needs a value');
  configure({ serve: { host: '' } });
  await expect(run(['serve'], 'serve')).rejects.toThrow('--host needs a value');
  configure({});
  stubEnv('RINGBACK_HOST', '');
  expect((await run(['serve'], 'serve')).flags).toMatchObject({ host: '127.0.0.1' });
});

test('a config file may be a module, and be anywhere', async () => {
  writeFileSync(join(folder, 'ringback.config.mjs'), 'export default { verify: { only: "speko/*", strict: true, floor: 40 } };');
  expect((await run(['verify'], 'verify')).flags).toMatchObject({ only: ['speko/*'], strict: true, floor: 40 });
  writeFileSync(join(folder, 'mine.json'), '{ "verify": { "bail": true } }');
  const { flags } = await run(['verify', '--config', 'mine.json'], 'verify');
  expect([flags['bail'], flags['strict']]).toEqual([true, undefined]);
});

test.each<[string, object, RegExp]>([
  ['a command that there is not', { sevre: {} }, /ringback\.config\.json: "sevre" is no command; there are serve, play/],
  ['a setting that there is not', { serve: { prot: 1 } }, /serve\.prot is no setting; there are port, host/],
  ['a setting of another command that is wrong', { verify: { floor: 101 } }, /verify\.floor: It must be a number from 0 to 100/],
  ['a value that the flag does not take', { serve: { port: 70_000 } }, /serve\.port: A port is a number from 0 to 65535/],
  ['a text for a switch', { serve: { quiet: 'no' } }, /serve\.quiet takes true or false, not "no"/],
  ['a switch for a text', { serve: { host: true } }, /serve\.host takes a text or a number, not true/],
  ['an object for a text', { serve: { host: {} } }, /serve\.host takes a text or a number, not \{\}/],
  ['numbers for a list', { verify: { only: [1] } }, /verify\.only takes a list of texts/],
  ['no object for a command', { serve: 1 }, /serve must be an object/],
  ['a list', [], /must hold an object such as/],
])('a config file with %s is refused', async (_, settings, message) => {
  configure(settings);
  await expect(run(['serve'], 'serve')).rejects.toThrow(message);
});

test('a config file that cannot be read is refused by name', async () => {
  writeFileSync(join(folder, 'ringback.config.json'), '{');
  await expect(run(['serve'], 'serve')).rejects.toThrow(/^ringback\.config\.json cannot be read: /);
  await expect(run(['serve', '--config', 'none.json'], 'serve')).rejects.toThrow(/^none\.json does not exist; --config takes/);
});

// JSON

test('every command can answer in JSON', async () => {
  const without: string[] = [];
  for (const command of bare().commands) {
    if (!command.options.some(({ long }) => long === '--json')) without.push(command.name());
  }
  expect(without).toEqual([]);
});

test.each<[string[], object]>([
  [['checks', 'speechify', '--json'], [{ vendor: 'speechify' }]],
  [['init', 'speko', '--json'], { vendor: 'speko', out: null }],
  [['verify', 'smallest', '--list', '--json'], expect.arrayContaining([expect.objectContaining({ level: 'must', basis: 'documented' })])],
  [['completion', 'fish', '--json'], { shell: 'fish' }],
])('%j prints JSON', async (args, wanted) => {
  expect(JSON.parse((await run(args)).printed)).toMatchObject(wanted);
});

// Completion

const complete = (script: string, ...words: string[]): string[] => {
  const line = `${script}\nCOMP_WORDS=(ringback ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _ringback; echo "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', line], { encoding: 'utf8' }).trim().split(' ');
};

test('bash completes commands, flags and the names of APIs', async () => {
  const { printed } = await run(['completion', 'bash']);
  expect(complete(printed, 've')).toEqual(['verify']);
  expect(complete(printed, 'verify', '--st')).toEqual(['--strict']);
  expect(complete(printed, 'init', 'sp')).toEqual(['speechify', 'speko']);
  expect(complete(printed, 'serve', '--port', '1', '--livekit')).toEqual(['--livekit-url', '--livekit-key', '--livekit-secret']);
  expect(complete(printed, 'completion', 'z')).toEqual(['zsh']);
});

test.each(['zsh', 'fish'])('what %s is given is proper, where it is installed, and names every command', async (shell) => {
  const { printed } = await run(['completion', shell]);
  for (const { name } of bare().commands.map((each) => ({ name: each.name() }))) expect(printed).toContain(name);
  const path = join(folder, `completion.${shell}`);
  writeFileSync(path, printed);
  const { error, status, stderr } = spawnSync(shell, ['-n', path], { encoding: 'utf8' });
  if (!error) expect([status, stderr]).toEqual([0, '']);
});

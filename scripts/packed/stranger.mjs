// What somebody does with the package in a folder that has nothing else: run there by the tests, and by check-package with other
// versions of Node. It knows only what is documented, and prints a line for each thing that works.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'package.json'));
const manifest = require.resolve('ringback/package.json');
const { version, bin } = require(manifest);
const secrets = {};
const program = join(dirname(manifest), bin.ringback);

/** Runs the command to its end. */
async function ringback(...args) {
  // biome-ignore lint/style/noProcessEnv: a program needs its own.
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...secrets } });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (text += part));
  const [code] = await once(child, 'close');
  return { code, text };
}

function see(what, holds, found) {
  if (!holds) throw new Error(`${what} does not work: ${found}`);
  process.stdout.write(`ok ${what}\n`);
}

const told = await ringback('--version');
see('--version', told.text.trim() === version, told.text);

const played = await ringback('play', 'voicemail', '--clock', '1000x');
see('play', played.code === 0 && played.text.endsWith('processed\n'), played.text);

const judged = await ringback('verify', 'smallest');
see('verify', judged.code === 0, judged.text);

const listed = await ringback('checks', 'speko');
see('checks', listed.code === 0, listed.text);

const target = await ringback('init', 'speko');
see('init', target.code === 0 && target.text.includes('vendor: speko'), target.text);

const serving = spawn(process.execPath, [program, 'serve', '--port', '0', '--clock', 'virtual', '--json']);
const [line] = await once(serving.stdout.setEncoding('utf8'), 'data');
const { url, apis } = JSON.parse(line);
const answer = await fetch(`${apis.speko.url}/v1/calls/${apis.speko.live_call}`, {
  headers: { authorization: `Bearer ${apis.speko.key}` },
});
see('serve', answer.status === 200, `${url} answered ${answer.status}`);

const control = (path, body) =>
  fetch(`${url}/_ringback${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const { names } = await (await control('/calls', { script: 'booked-appointment' })).json();
secrets.SMALLEST_API_KEY = apis.smallest.key;
const capturing = ringback('capture', `${apis.smallest.url}/events?callId=${names.smallest}`, '--out', 'captured.yaml', '--force');
// Time stands still until somebody listens, and then goes on until the call is over.
while (!(await (await fetch(`${url}/_ringback/requests`)).text()).includes(names.smallest))
  await new Promise((done) => setTimeout(done, 50));
await control('/clock', { advance: '60s' });
const captured = await capturing;
see('capture', captured.code === 0, captured.text);
const again = await ringback('play', './captured.yaml', '--clock', '1000x');
see('play of what was captured', again.code === 0 && again.text.endsWith('processed\n'), again.text);

const theirs = join(dirname(manifest), 'openapi/speko/openapi.gen.json');
const same = await ringback('drift', 'speko', theirs);
see('drift', same.code === 0, same.text);
const different = await ringback('drift', 'meetric', theirs);
see('drift of another document', different.code === 1, different.text);

serving.kill('SIGTERM');
const [code] = await once(serving, 'close');
see('the end of serve', code === 0, code);

const { startMockServer } = await import(pathToFileURL(require.resolve('ringback')).href);
const server = await startMockServer({ clock: 'virtual', script: 'warm-transfer-completed' });
await server.clock.advance('70s');
see('the library', server.call.phase === 'live', server.call.phase);
await server.close();

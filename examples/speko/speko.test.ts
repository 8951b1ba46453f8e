import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { minute } from '../../mock-server/call/time.ts';
import { startMockServer } from '../../mock-server/server.ts';

const application = fileURLToPath(new URL('recall.mjs', import.meta.url));

/** Runs the application as anybody would. @returns its exit code, and what it printed. */
function run(environment: Record<string, string>): Promise<{ code: number | null; lines: string[]; errors: string }> {
  const child = spawn(process.execPath, [application], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, lines: output.trimEnd().split('\n'), errors })));
}

const numbers = { CALL_TO: '+12025550180', TRANSFER_TO: '+12025550143' };

test('an application that knows only the vendor calls, hands over, and files the report that it was told of', async () => {
  // Time runs ahead at this speed, and a signature may be five minutes old or young.
  await using server = await startMockServer({ clock: '10x', skew: -4 * minute });
  const key = server.world.accounts.keys.find(({ api, name }) => api === 'speko' && name === 'full')?.secret as string;
  const { code, lines, errors } = await run({ SPEKO_BASE_URL: `${server.url}/speko/`, SPEKO_API_KEY: key, ...numbers });
  expect([code, errors]).toEqual([0, '']);
  const order = [
    /^call {5}[0-9a-f-]{36} dialing$/,
    /^status {3}active$/,
    /^agent {4}Thanks for calling/,
    /^user {5}Hi, I would like to book/,
    /^transfer [0-9a-f-]{36} requested$/,
    /^transfer bridging$/,
    /^status {3}ended$/,
    /^report {3}\w+: ./,
    /^cost {5}0\.\d{4} USD$/,
  ];
  const places = order.map((wanted) => lines.findIndex((line) => wanted.test(line)));
  expect(places, lines.join('\n')).toEqual([...places].sort((a, b) => a - b));
  expect(places, lines.join('\n')).not.toContain(-1);
  expect(lines.filter((line) => line.startsWith('webhook')).map((line) => line.split(/\s+/)[1])).toEqual([
    'call.status',
    'call.status',
    'call.report',
  ]);
});

test('an application with a wrong key is told so', async () => {
  await using server = await startMockServer();
  const { code, errors } = await run({ SPEKO_BASE_URL: `${server.url}/speko`, SPEKO_API_KEY: 'sk_live_wrong', ...numbers });
  expect(code).not.toBe(0);
  expect(errors).toContain('401 UNAUTHORIZED: Unauthorized');
});

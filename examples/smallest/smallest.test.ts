import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, startMockServer } from '../../mock-server/server.ts';

let server: Server;
beforeAll(async () => {
  server = await startMockServer({ clock: '20x' });
});
afterAll(() => server.close());

/** Runs the example as somebody would, in a process of its own. */
async function run(...args: string[]): Promise<{ readonly code: number; readonly output: string }> {
  const key = server.world.accounts.keys.find(({ api, name }) => api === 'smallest' && name === 'owner');
  const env = { SMALLEST_BASE_URL: `${server.url}/smallest/atoms/v1`, SMALLEST_API_KEY: key?.secret };
  const child = spawn(process.execPath, [fileURLToPath(new URL('follow-call.mjs', import.meta.url)), ...args], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

test('a call is followed from the dial to its analysis', async () => {
  const { code, output } = await run('+12025550180');
  expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('calling +12025550180: CALL-') });
  expect(output).toContain('caller: Thursday at two is perfect.');
  expect(output).toContain('☎  completed');
  expect(output).toMatch(/^webhook: [0-9a-f]{24}\.post-conversation, completed$/m);
  expect(output).toContain('summary: Maya Ortiz, a returning patient');
  expect(output).toMatch(/^recording: https:\/\/media\.example\//m);
  expect(output).not.toContain('refused:');
});

test('a call that nobody answers is told as such', async () => {
  const { code, output } = await run('+12025550188');
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(output).toContain('☎  no_answer');
  expect(output).toMatch(/^webhook: .*\.post-conversation, no_answer$/m);
  expect(output).not.toContain('recording:');
});

test('what the API refuses is said in its words', async () => {
  const { code, output } = await run('home');
  expect(code).toBe(1);
  expect(output).toContain('POST /conversation/outbound: 400 Invalid phone number');
});

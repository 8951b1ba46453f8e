// Prints how long a server with many seeded calls takes to start, how much memory it has, and how fast it lists them.
// npm run bench:seed -- 100000 1000000
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

interface Started {
  readonly url: string;
  readonly apis: Readonly<Record<string, { readonly url: string; readonly key: string }>>;
}

/** Lists and filters, with the member of an answer that is the cursor of the next page. */
const lists: readonly { readonly api: string; readonly path: string; readonly cursor?: readonly string[] }[] = [
  { api: 'meetric', path: '/conversations?limit=25', cursor: ['pagination', 'next_cursor'] },
  { api: 'meetric', path: '/conversations?limit=25&medium=video', cursor: ['pagination', 'next_cursor'] },
  { api: 'meetric', path: '/conversations?limit=25&medium=email' },
  { api: 'speko', path: '/v1/sessions?limit=50' },
  { api: 'speechify', path: '/v1/agents/conversations?limit=50' },
  { api: 'smallest', path: '/conversation?page=1&limit=50' },
  { api: 'smallest', path: '/conversation?page=200&limit=50' },
];

async function measure(calls: number): Promise<void> {
  const began = performance.now();
  const flags = ['serve', '--port', '0', '--json', '--seed-calls', String(calls)];
  const server = spawn(process.execPath, ['dist/ringback.js', ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  const started = JSON.parse(line) as Started;
  const startup = performance.now() - began;
  const atRest = residentOf(server.pid as number);
  process.stdout.write(`${calls} calls: started in ${Math.round(startup)} ms, ${atRest} MB resident\n`);
  for (const list of lists) process.stdout.write(`  ${await latencyOf(started, list)}\n`);
  process.stdout.write(`  ${residentOf(server.pid as number)} MB resident afterwards\n`);
  server.kill();
  await once(server, 'close');
}

/** Megabytes; only Linux tells them of another process. */
function residentOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

async function latencyOf({ apis }: Started, { api, path, cursor }: (typeof lists)[number]): Promise<string> {
  const { url, key } = apis[api] as { url: string; key: string };
  const took: number[] = [];
  let next: string | undefined;
  for (let asked = 0; asked < 300; asked++) {
    const started = performance.now();
    const response = await fetch(`${url}${path}${next === undefined ? '' : `&cursor=${encodeURIComponent(next)}`}`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const body = await response.json();
    if (response.status === 501 || response.status === 404) return `${api} ${path}: ${response.status}, not served`;
    took.push(performance.now() - started);
    next = cursor?.reduce<unknown>((at, member) => (at as Record<string, unknown> | undefined)?.[member], body) as string | undefined;
    next ??= undefined;
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => (took[Math.floor(took.length * share)] as number).toFixed(1);
  return `${api} ${path}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}

const sizes = process.argv.slice(2).map(Number);
for (const calls of sizes.length > 0 ? sizes : [100_000]) await measure(calls);

import { Agent, get } from 'node:http';
import { wait } from './machine.ts';
import { Ringback } from './ringback.ts';

export interface SeedRow {
  readonly calls: number;
  /** Milliseconds until it says that it is ready. */
  readonly start: number;
  /** Megabytes, before anything was asked. */
  readonly atRest: number;
  readonly lists: readonly { readonly what: string; readonly p50: number; readonly p99: number }[];
}
export interface LiveRow {
  readonly calls: number;
  /** Milliseconds of processor time in a second of a server that nobody asks. */
  readonly busyPerSecond: number;
}
export interface Growth {
  readonly seeds: readonly SeedRow[];
  readonly live: readonly LiveRow[];
}

/** What is asked of a world with a past: details, lists, filters, counts and rankings. */
const questions: readonly { readonly api: string; readonly path: string }[] = [
  { api: 'meetric', path: '/conversations?limit=25' },
  { api: 'meetric', path: '/conversations?limit=25&medium=video' },
  { api: 'speko', path: '/v1/sessions?limit=50' },
  { api: 'speechify', path: '/v1/agents/conversations?limit=50' },
  { api: 'speechify', path: '/v1/agents/conversations?limit=50&status=failed' },
  { api: 'speechify', path: '/v1/agents/conversations?limit=50&duration_min_ms=100000000' },
  { api: 'speechify', path: '/v1/agents/conversations/stats' },
  { api: 'smallest', path: '/conversation?page=1&limit=10' },
  { api: 'smallest', path: '/conversation?page=200&limit=10' },
  { api: 'smallest', path: '/conversation?page=1&limit=10&statusFilter=failed' },
  { api: 'smallest', path: '/conversation?page=1&limit=10&sortBy=callDuration' },
];

/** How cost grows with the calls of the past, and with those that go on. */
export async function measureGrowth(sizes: readonly number[] = [100, 10_000, 100_000, 1_000_000]): Promise<Growth> {
  const seeds: SeedRow[] = [];
  for (const calls of sizes) seeds.push(await seeded(calls));
  const live: LiveRow[] = [];
  for (const calls of [1, 10, 100]) live.push(await going(calls));
  return { seeds, live };
}

async function seeded(calls: number): Promise<SeedRow> {
  const began = performance.now();
  await using ringback = await Ringback.start('--clock', 'virtual', '--seed-calls', String(calls));
  const start = performance.now() - began;
  const atRest = ringback.resident;
  const lists: SeedRow['lists'][number][] = [];
  for (const { api, path } of questions) lists.push({ what: `${api} ${path}`, ...(await latencies(ringback.api(api), path)) });
  return { calls, start, atRest, lists };
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

async function latencies({ url, key }: { url: string; key: string }, path: string): Promise<{ p50: number; p99: number }> {
  const took: number[] = [];
  for (let asked = 0; asked < 1200; asked++) {
    const began = performance.now();
    await read(`${url}${path}`, key);
    // The first of them warm it up.
    if (asked >= 200) took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  return { p50: took[took.length >> 1] as number, p99: took[Math.floor(took.length * 0.99)] as number };
}

const read = (url: string, key: string): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { authorization: `Bearer ${key}` } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
      response.resume().on('end', resolve);
    }).on('error', reject);
  });

async function going(calls: number): Promise<LiveRow> {
  await using ringback = await Ringback.start();
  for (let index = 0; index < calls; index++) await ringback.startCall('long-onboarding');
  await wait(2000);
  const before = ringback.busy;
  await wait(10_000);
  return { calls, busyPerSecond: (ringback.busy - before) / 10 };
}

import { Agent, get } from 'node:http';
import { type Effort, exponentsOf, ratioOf, type Spread, spreadOf } from './figures.ts';
import { wait } from './machine.ts';
import { Ringback } from './ringback.ts';

/** A cost with each number of calls, in the order of their numbers; undefined where it was not measured. */
export interface Course {
  readonly what: string;
  readonly costs: readonly (Spread | undefined)[];
  readonly exponent: Spread;
  /** The last of the first, in the same round. */
  readonly lastOfFirst: Spread;
}
export interface AnswerCourse extends Course {
  readonly kind: Kind;
  /** Milliseconds; `costs` are those of p50, and so are exponent and ratio. */
  readonly p99: readonly (Spread | undefined)[];
}
export interface Growth {
  readonly calls: readonly number[];
  readonly rounds: number;
  /** Milliseconds until it says that it is ready. */
  readonly start: Course;
  /** Megabytes, before anything was asked. */
  readonly atRest: Course;
  readonly answers: readonly AnswerCourse[];
  readonly live: {
    readonly calls: readonly number[];
    /** Milliseconds of processor time in a second of a server that nobody asks. */
    readonly busyPerSecond: Course;
  };
}

/** One call, some of them, or a number of all of them. */
type Kind = 'detail' | 'list' | 'count';

interface Question {
  readonly kind: Kind;
  readonly api: string;
  readonly path: string;
  /** Calls that there have to be for it to have an answer of the same size. */
  readonly least?: number;
}

/** What is asked of a world with a past: details, lists, filters, counts and rankings. `{id}` is that of a call of the past, another each time. */
const questions: readonly Question[] = [
  { kind: 'detail', api: 'speechify', path: '/v1/agents/conversations/{id}' },
  { kind: 'detail', api: 'smallest', path: '/conversation/{id}' },
  { kind: 'detail', api: 'speko', path: '/v1/calls/{id}' },
  { kind: 'detail', api: 'meetric', path: '/conversations/{id}' },
  { kind: 'list', api: 'meetric', path: '/conversations?limit=25' },
  { kind: 'list', api: 'meetric', path: '/conversations?limit=25&medium=video', least: 10_000 },
  { kind: 'list', api: 'speko', path: '/v1/sessions?limit=50' },
  { kind: 'list', api: 'speechify', path: '/v1/agents/conversations?limit=50' },
  { kind: 'list', api: 'speechify', path: '/v1/agents/conversations?limit=50&status=failed' },
  { kind: 'list', api: 'speechify', path: '/v1/agents/conversations?limit=50&duration_min_ms=100000000' },
  { kind: 'count', api: 'speechify', path: '/v1/agents/conversations/stats' },
  { kind: 'list', api: 'smallest', path: '/conversation?page=1&limit=10' },
  { kind: 'list', api: 'smallest', path: '/conversation?page=200&limit=10', least: 10_000 },
  { kind: 'list', api: 'smallest', path: '/conversation?page=1&limit=10&statusFilter=failed' },
  { kind: 'list', api: 'smallest', path: '/conversation?page=1&limit=10&sortBy=callDuration' },
];

interface Plan {
  readonly rounds: number;
  readonly sizes: readonly number[];
  readonly live: readonly number[];
  /** Seconds that a server with live calls is watched for. */
  readonly seconds: number;
}
const plans: Readonly<Record<Effort, Plan>> = {
  full: { rounds: 3, sizes: [100, 10_000, 100_000, 1_000_000], live: [1, 10, 100], seconds: 6 },
  quick: { rounds: 2, sizes: [100, 10_000, 100_000], live: [1, 10], seconds: 2 },
};

/** Requests of each kind that are measured, after some that warm up. */
const asked = 1000;
const warming = 200;
/** Calls whose details are asked for in turn. */
const different = 100;

interface Latencies {
  readonly p50: number;
  readonly p99: number;
}
interface World {
  readonly start: number;
  readonly atRest: number;
  readonly answers: readonly (Latencies | undefined)[];
}

/** How cost grows with the calls of the past, and with those that go on. */
export async function measureGrowth(effort: Effort): Promise<Growth> {
  const { rounds, sizes, live, seconds } = plans[effort];
  const worlds = sizes.map((): World[] => []);
  const busy = live.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, calls] of sizes.entries()) worlds[index]?.push(await seeded(calls));
    for (const [index, calls] of live.entries()) busy[index]?.push(await going(calls, seconds));
  }
  const ofWorlds = (what: string, of: (world: World) => number | undefined) =>
    courseOf(
      what,
      sizes,
      worlds.map((all) => all.map(of).filter((value) => value !== undefined)),
    );
  return {
    calls: sizes,
    rounds,
    start: ofWorlds('start ms', ({ start }) => start),
    atRest: ofWorlds('at rest MB', ({ atRest }) => atRest),
    answers: questions.map(({ kind, api, path }, index) => ({
      kind,
      ...ofWorlds(`${api} ${path}`, ({ answers }) => answers[index]?.p50),
      p99: ofWorlds('', ({ answers }) => answers[index]?.p99).costs,
    })),
    live: { calls: live, busyPerSecond: courseOf('CPU ms/s while nobody asks', live, busy) },
  };
}

/** @param costs by number, what was measured in each round; nothing where nothing was. */
function courseOf(what: string, numbers: readonly number[], costs: readonly (readonly number[])[]): Course {
  const measured = numbers.map((n, index) => [n, costs[index] as readonly number[]] as const).filter(([, all]) => all.length > 0);
  return {
    what,
    costs: costs.map((all) => (all.length === 0 ? undefined : spreadOf(all))),
    exponent: exponentsOf(measured),
    lastOfFirst: ratioOf(measured.at(-1)?.[1] ?? [], measured[0]?.[1] ?? []),
  };
}

async function seeded(calls: number): Promise<World> {
  const began = performance.now();
  await using ringback = await Ringback.start('--clock', 'virtual', '--seed-calls', String(calls));
  const start = performance.now() - began;
  const atRest = ringback.resident;
  const answers: (Latencies | undefined)[] = [];
  for (const { api, path, least = 0 } of questions) {
    if (calls < least) answers.push(undefined);
    else answers.push(await latencies(await addressesOf(ringback, api, path), ringback.api(api).key));
  }
  return { start, atRest, answers };
}

async function addressesOf(ringback: Ringback, api: string, path: string): Promise<string[]> {
  const { url, key } = ringback.api(api);
  if (!path.includes('{id}')) return [`${url}${path}`];
  const { calls } = await ringback.control<{ calls: { phase: string; names: Record<string, string> }[] }>('/calls?limit=1000');
  const over = calls.filter(({ phase }) => phase === 'over').map(({ names }) => `${url}${path.replace('{id}', names[api] as string)}`);
  const found: string[] = [];
  // Not every API shows every call.
  for (const address of over) if (found.length < different && (await read(address, key)) === 200) found.push(address);
  if (found.length === 0) throw new Error(`${api} shows none of the calls`);
  return found;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

async function latencies(addresses: readonly string[], key: string): Promise<Latencies> {
  const took: number[] = [];
  for (let index = 0; index < warming + asked; index++) {
    const address = addresses[index % addresses.length] as string;
    const began = performance.now();
    const status = await read(address, key);
    if (status !== 200) throw new Error(`${address}: ${status}`);
    if (index >= warming) took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  return { p50: took[took.length >> 1] as number, p99: took[Math.floor(took.length * 0.99)] as number };
}

/** @returns the status of the answer, once it was read. */
const read = (url: string, key: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { authorization: `Bearer ${key}` } }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode as number));
    }).on('error', reject);
  });

async function going(calls: number, seconds: number): Promise<number> {
  await using ringback = await Ringback.start();
  for (let index = 0; index < calls; index++) await ringback.startCall('long-onboarding');
  await wait(2000);
  const before = ringback.busy;
  await wait(seconds * 1000);
  return (ringback.busy - before) / seconds;
}

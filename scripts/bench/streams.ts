import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Effort, exponentsOf, ratioOf, type Spread, spreadOf } from './figures.ts';
import { here, Measured, wait } from './machine.ts';

/** `together`: all hear one call, at the same instant. `spread`: each hears a call of its own. */
export type How = 'together' | 'spread';
type Subject = 'bare fan-out' | 'Ringback';

/** What was measured in one round. */
interface Heard {
  readonly eventsPerSecond: number;
  /** Milliseconds by which events came after they were due. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of the server's processor time for an event. */
  readonly busyPerEvent: number;
  /** Kilobytes of the server's memory for a subscriber. */
  readonly memory: number;
}
type Spreads = Readonly<Record<keyof Heard, Spread>>;

export interface StreamRow extends Spreads {
  readonly subject: Subject;
  readonly how: How;
  readonly subscribers: number;
  /** Of the bare fan-out's, in the same round. */
  readonly p99OfBare: Spread;
  readonly busyOfBare: Spread;
  readonly memoryOfBare: Spread;
}
export interface StreamExponent {
  readonly subject: Subject;
  readonly how: How;
  /** Of the processor time in a second, with the number of subscribers. */
  readonly busy: Spread;
  readonly p99: Spread;
}
/** As many subscribers in a world of so many calls. */
export interface CrowdedRow extends Spreads {
  readonly calls: number;
}
export interface Streams {
  /** Seconds of each measurement. */
  readonly seconds: number;
  readonly rounds: number;
  readonly rows: readonly StreamRow[];
  readonly exponents: readonly StreamExponent[];
  readonly crowded: {
    readonly subscribers: number;
    readonly rows: readonly CrowdedRow[];
    /** Of a subscriber's cost, with the number of calls that there are. */
    readonly exponents: { readonly busy: Spread; readonly p99: Spread; readonly memory: Spread };
  };
}

interface Plan {
  readonly rounds: number;
  readonly seconds: number;
  readonly numbers: readonly number[];
  readonly crowd: number;
  readonly worlds: readonly number[];
}
const plans: Readonly<Record<Effort, Plan>> = {
  full: { rounds: 3, seconds: 5, numbers: [10, 100, 1000, 5000, 10_000], crowd: 1000, worlds: [100, 10_000, 1_000_000] },
  quick: { rounds: 1, seconds: 2, numbers: [10, 100], crowd: 50, worlds: [100, 1000] },
};

const file = join(mkdtempSync(join(tmpdir(), 'ringback-bench-')), 'urls');

/** Streams of server-sent events with one event a second, beside a bare fan-out of one buffer, in turn. */
export async function measureStreams(effort: Effort): Promise<Streams> {
  const { rounds, seconds, numbers, crowd, worlds } = plans[effort];
  const rows: StreamRow[] = [];
  const exponents: StreamExponent[] = [];
  for (const how of ['together', 'spread'] as const) {
    const heard: Record<Subject, Heard[][]> = { 'bare fan-out': [], Ringback: [] };
    for (const subscribers of numbers) {
      const [bare, ringback]: [Heard[], Heard[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        bare.push(await ofBare(how, subscribers, seconds));
        ringback.push(await ofRingback(how, subscribers, seconds));
      }
      for (const [subject, all] of [['bare fan-out', bare] as const, ['Ringback', ringback] as const]) {
        heard[subject].push(all);
        const ratio = (what: keyof Heard) => ratioOf(each(all, what), each(bare, what));
        rows.push({
          subject,
          how,
          subscribers,
          ...spreadsOf(all),
          p99OfBare: ratio('p99'),
          busyOfBare: ratio('busyPerEvent'),
          memoryOfBare: ratio('memory'),
        });
      }
    }
    for (const subject of ['bare fan-out', 'Ringback'] as const) {
      const series = (of: (heard: Heard) => number) =>
        exponentsOf(numbers.map((n, index) => [n, (heard[subject][index] as Heard[]).map(of)]));
      const busy = series(({ busyPerEvent, eventsPerSecond }) => busyPerEvent * eventsPerSecond);
      exponents.push({ subject, how, busy, p99: series(({ p99 }) => p99) });
    }
  }
  return { seconds, rounds, rows, exponents, crowded: await measureCrowded(worlds, crowd, rounds, seconds) };
}

async function measureCrowded(
  worlds: readonly number[],
  subscribers: number,
  rounds: number,
  seconds: number,
): Promise<Streams['crowded']> {
  const heard = worlds.map((): Heard[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, calls] of worlds.entries()) heard[index]?.push(await ofRingback('spread', subscribers, seconds, calls));
  const exponent = (what: keyof Heard) => exponentsOf(worlds.map((calls, index) => [calls, each(heard[index] as Heard[], what)]));
  return {
    subscribers,
    rows: worlds.map((calls, index) => ({ calls, ...spreadsOf(heard[index] as Heard[]) })),
    exponents: { busy: exponent('busyPerEvent'), p99: exponent('p99'), memory: exponent('memory') },
  };
}

const each = (all: readonly Heard[], what: keyof Heard): number[] => all.map((heard) => heard[what]);

const spreadsOf = (all: readonly Heard[]): Spreads => ({
  eventsPerSecond: spreadOf(each(all, 'eventsPerSecond')),
  p50: spreadOf(each(all, 'p50')),
  p99: spreadOf(each(all, 'p99')),
  busyPerEvent: spreadOf(each(all, 'busyPerEvent')),
  memory: spreadOf(each(all, 'memory')),
});

async function ofBare(how: How, subscribers: number, seconds: number): Promise<Heard> {
  await using server = new Measured(process.execPath, [here('peers/fan-out.mjs'), how, String(subscribers)]);
  const url = `http://127.0.0.1:${await server.line()}/events`;
  const urls = Array.from({ length: subscribers }, () => url);
  return await follow(server, { urls, authorization: '', behind: 0 }, seconds);
}

/** Requests that start calls at a time. */
const atOnce = 20;

async function ofRingback(how: How, subscribers: number, seconds: number, seedCalls?: number): Promise<Heard> {
  const seeded = seedCalls === undefined ? [] : [String(seedCalls)];
  await using server = new Measured(process.execPath, [here('peers/ringback.mjs'), ...seeded]);
  const started = JSON.parse(await server.line()) as Record<'control' | 'url' | 'key' | 'script', string> & { behind: number };
  const { control, url, key, script, behind } = started;
  const begin = async (index: number): Promise<string> => {
    const response = await fetch(`${control}/calls`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // Each is due at a moment of its own within the second.
      body: JSON.stringify({ script, elapsed: `${1000 + ((index * 7) % 1000)}ms` }),
    });
    const { names } = (await response.json()) as { names: { smallest: string } };
    return `${url}/events?callId=${names.smallest}`;
  };
  const urls: string[] = [];
  const calls = Array.from({ length: how === 'together' ? 1 : subscribers }, (_, index) => index);
  for (let at = 0; at < calls.length; at += atOnce) urls.push(...(await Promise.all(calls.slice(at, at + atOnce).map(begin))));
  const all = how === 'together' ? Array.from({ length: subscribers }, () => urls[0] as string) : urls;
  return await follow(server, { urls: all, authorization: `Bearer ${key}`, behind }, seconds);
}

interface Audience {
  readonly urls: readonly string[];
  readonly authorization: string;
  /** Milliseconds by which the server's clock is behind the machine's. */
  readonly behind: number;
}

async function follow(server: Measured, { urls, authorization, behind }: Audience, seconds: number): Promise<Heard> {
  writeFileSync(file, urls.join('\n'));
  await wait(1000);
  const before = server.resident;
  const wishes = [file, String(seconds), authorization, String(behind)];
  await using audience = new Measured(process.execPath, [here('subscribers.mjs'), ...wishes], { core: 'load' });
  await audience.line();
  await wait(2000);
  const busyBefore = server.busy;
  audience.child.stdin?.write('go\n');
  const { events, refused, p50, p99 } = JSON.parse(await audience.line()) as Record<'events' | 'refused' | 'p50' | 'p99', number>;
  if (refused > 0) throw new Error(`${refused} of ${urls.length} streams were refused`);
  return {
    eventsPerSecond: events / seconds,
    p50,
    p99,
    busyPerEvent: ((server.busy - busyBefore) * 1000) / events,
    memory: ((server.resident - before) * 1024) / urls.length,
  };
}

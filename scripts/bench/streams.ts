import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { here, Measured, wait } from './machine.ts';

export interface StreamRow {
  readonly subject: string;
  /** `together`: all hear one call, at the same instant. `spread`: each hears a call of its own. */
  readonly how: 'together' | 'spread';
  readonly subscribers: number;
  readonly eventsPerSecond: number;
  /** Milliseconds by which events came after they were due. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of the server's processor time for an event. */
  readonly busyPerEvent: number;
  /** Kilobytes of the server's memory for a subscriber. */
  readonly memory: number;
}

const seconds = 10;
const file = join(mkdtempSync(join(tmpdir(), 'ringback-bench-')), 'urls');

/** Streams of server-sent events with one event a second, beside a bare fan-out of one buffer. */
export async function measureStreams(numbers: readonly number[] = [1000, 5000, 10_000]): Promise<StreamRow[]> {
  const rows: StreamRow[] = [];
  for (const how of ['together', 'spread'] as const)
    for (const subscribers of numbers) rows.push(await ofBare(how, subscribers), await ofRingback(how, subscribers));
  return rows;
}

async function ofBare(how: StreamRow['how'], subscribers: number): Promise<StreamRow> {
  await using server = new Measured(process.execPath, [here('peers/fan-out.mjs'), how]);
  const url = `http://127.0.0.1:${await server.line()}/events`;
  return {
    subject: 'bare fan-out',
    how,
    ...(await follow(
      server,
      Array.from({ length: subscribers }, () => url),
      '',
    )),
  };
}

async function ofRingback(how: StreamRow['how'], subscribers: number): Promise<StreamRow> {
  await using server = new Measured(process.execPath, [here('peers/ringback.mjs')]);
  const { control, url, key, script } = JSON.parse(await server.line()) as Record<string, string>;
  const begin = async (elapsed: number): Promise<string> => {
    const response = await fetch(`${control}/calls`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ script, elapsed: `${elapsed}ms` }),
    });
    const { names } = (await response.json()) as { names: { smallest: string } };
    return `${url}/events?callId=${names.smallest}`;
  };
  const urls: string[] = [];
  const calls = how === 'together' ? 1 : subscribers;
  for (let index = 0; index < calls; index++) urls.push(await begin(1000 + ((index * 7) % 1000)));
  const all = how === 'together' ? Array.from({ length: subscribers }, () => urls[0] as string) : urls;
  return { subject: 'Ringback', how, ...(await follow(server, all, `Bearer ${key}`)) };
}

async function follow(server: Measured, urls: readonly string[], authorization: string): Promise<Omit<StreamRow, 'subject' | 'how'>> {
  writeFileSync(file, urls.join('\n'));
  await wait(1500);
  const before = server.resident;
  await using audience = new Measured(process.execPath, [here('subscribers.mjs'), file, String(seconds), authorization], { core: 'load' });
  await audience.line();
  await wait(3000);
  const busyBefore = server.busy;
  audience.child.stdin?.write('go\n');
  const { events, refused, p50, p99 } = JSON.parse(await audience.line()) as Record<'events' | 'refused' | 'p50' | 'p99', number>;
  if (refused > 0) throw new Error(`${refused} of ${urls.length} streams were refused`);
  return {
    subscribers: urls.length,
    eventsPerSecond: events / seconds,
    p50,
    p99,
    busyPerEvent: ((server.busy - busyBefore) * 1000) / events,
    memory: ((server.resident - before) * 1024) / urls.length,
  };
}

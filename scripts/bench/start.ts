import { startPeer, untilIt } from './http.ts';
import { type Asking, load, type Measured, type Spread, spreadOf, wait } from './machine.ts';
import { Ringback } from './ringback.ts';

export interface StartRow {
  readonly subject: string;
  /** Milliseconds from the start of the process to its first good answer. */
  readonly start: Spread;
  /** Megabytes, a second after that. */
  readonly atRest: Spread;
  /** Megabytes after so many requests. */
  readonly afterwards?: { readonly megabytes: number; readonly requests: number };
}

const rounds = 5;
const asked = 1_000_000;
/** Seconds after which whoever has not answered a million by then is let off. */
const patience = 150;

/** How soon each answers, and what it holds of the memory at rest and after a million requests. */
export async function measureStart(): Promise<StartRow[]> {
  const peers = ['bytes', 'express', 'json-server', 'mockoon', 'prism'];
  const { path, body, asking } = await sample();
  const names = ['Ringback'];
  const starts: number[][] = [[], ...peers.map((): number[] => [])];
  const rests: number[][] = [[], ...peers.map((): number[] => [])];
  const afterwards: StartRow['afterwards'][] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [index, kind] of [undefined, ...peers].entries()) {
      const began = performance.now();
      const { server, asking: own, name } = kind === undefined ? await startRingback(path) : await startPeer(kind, asking, body, 5);
      starts[index]?.push(performance.now() - began);
      names[index] = name;
      await wait(1000);
      rests[index]?.push((server as Measured).resident);
      if (round === rounds - 1) afterwards[index] = afterMany(server as Measured, own);
      await server?.[Symbol.asyncDispose]();
    }
  }
  return names.map((subject, index) => ({
    subject,
    start: spreadOf(starts[index] as number[]),
    atRest: spreadOf(rests[index] as number[]),
    ...(afterwards[index] && { afterwards: afterwards[index] }),
  }));
}

function afterMany(server: Measured, asking: Asking): { megabytes: number; requests: number } {
  const began = performance.now();
  let requests = 0;
  while (requests < asked && performance.now() - began < patience * 1000) requests += load(asking, 5).requests;
  return { megabytes: server.resident, requests };
}

/** A call of the past: where the clock stands still every server has the same. */
async function sample(): Promise<{ path: string; body: Buffer; asking: Asking }> {
  await using ringback = await Ringback.start('--clock', 'virtual');
  const { calls } = await ringback.control<{ calls: { phase: string; names: { speko: string } }[] }>('/calls');
  const path = `/v1/calls/${calls.find(({ phase }) => phase === 'over')?.names.speko}`;
  const asking = askingFor(ringback, path);
  const response = await fetch(asking.url, { headers: { authorization: asking.authorization } });
  return { path, body: Buffer.from(await response.arrayBuffer()), asking };
}

function askingFor(ringback: Ringback, path: string): Asking {
  const { url, key } = ringback.api('speko');
  return { url: `${url}${path}`, method: 'GET', authorization: `Bearer ${key}` };
}

async function startRingback(path: string): Promise<{ server: Measured; asking: Asking; name: string }> {
  const server = await Ringback.start('--clock', 'virtual');
  const asking = askingFor(server, path);
  await untilIt(asking.url, asking, 5);
  return { server, asking, name: 'Ringback' };
}

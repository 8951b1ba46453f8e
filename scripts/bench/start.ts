import { type Effort, ratioOf, type Spread, spreadOf } from './figures.ts';
import { type Asking, load, type Measured, wait } from './machine.ts';
import { ask, peerKinds, startPeer, untilIt } from './peers.ts';
import { Ringback } from './ringback.ts';

export interface Afterwards {
  readonly megabytes: number;
  /** Megabytes more than the same process had at rest. */
  readonly more: number;
  readonly requests: number;
  /** Whether time was up before all were answered. */
  readonly stopped: boolean;
}
export interface StartRow {
  readonly subject: string;
  /** Milliseconds from the start of the process to its first good answer. */
  readonly start: Spread;
  /** Megabytes, a second after that. */
  readonly atRest: Spread;
  /** Of Express's, in the same round. */
  readonly startOfExpress: Spread;
  readonly atRestOfExpress: Spread;
  readonly afterwards: Afterwards;
}
export interface Starts {
  /** Requests that each is asked at most, and for how many seconds. */
  readonly requests: number;
  readonly patience: number;
  readonly rows: readonly StartRow[];
}

const efforts: Readonly<Record<Effort, { readonly rounds: number; readonly requests: number; readonly patience: number }>> = {
  full: { rounds: 5, requests: 1_000_000, patience: 45 },
  quick: { rounds: 2, requests: 10_000, patience: 2 },
};

const subjects = ['ringback', ...peerKinds] as const;

/** How soon each answers, and what it holds of the memory at rest and after a million requests. */
export async function measureStart(effort: Effort): Promise<Starts> {
  const { rounds, requests, patience } = efforts[effort];
  const { path, body, asking } = await sample();
  const names: string[] = [];
  const starts = subjects.map((): number[] => []);
  const rests = subjects.map((): number[] => []);
  const afterwards: Afterwards[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [index, kind] of subjects.entries()) {
      const began = performance.now();
      const { server, asking: own, name } = kind === 'ringback' ? await startRingback(path) : await startPeer(kind, asking, body, 5);
      starts[index]?.push(performance.now() - began);
      names[index] = name;
      await wait(1000);
      const atRest = server.resident;
      rests[index]?.push(atRest);
      if (round === rounds - 1) {
        const answered = askMany(own, requests, patience);
        const megabytes = server.resident;
        afterwards[index] = { megabytes, more: megabytes - atRest, requests: answered, stopped: answered < requests };
      }
      await server[Symbol.asyncDispose]();
    }
  }
  const express = subjects.indexOf('express');
  const [startsOfExpress, restsOfExpress] = [starts[express] as number[], rests[express] as number[]];
  const rows = names.map((subject, index): StartRow => {
    const [start, atRest] = [starts[index] as number[], rests[index] as number[]];
    return {
      subject,
      start: spreadOf(start),
      atRest: spreadOf(atRest),
      startOfExpress: ratioOf(start, startsOfExpress),
      atRestOfExpress: ratioOf(atRest, restsOfExpress),
      afterwards: afterwards[index] as Afterwards,
    };
  });
  return { requests, patience, rows };
}

/** Until so many were answered, or so many seconds have passed. @returns how many were. */
function askMany(asking: Asking, requests: number, patience: number): number {
  const until = performance.now() + patience * 1000;
  let answered = 0;
  while (answered < requests && performance.now() < until) {
    const { requests: more, errors } = load(asking, Math.min(5, patience));
    if (errors > 0) throw new Error(`${errors} of ${more} requests to ${asking.url} failed`);
    answered += more;
  }
  return answered;
}

/** A call of the past: where the clock stands still every server has the same. */
async function sample(): Promise<{ path: string; body: Buffer; asking: Asking }> {
  await using ringback = await Ringback.start('--clock', 'virtual');
  const { calls } = await ringback.control<{ calls: { phase: string; names: { speko: string } }[] }>('/calls');
  const path = `/v1/calls/${calls.find(({ phase }) => phase === 'over')?.names.speko}`;
  const asking = askingFor(ringback, path);
  return { path, body: Buffer.from(await (await ask(asking)).arrayBuffer()), asking };
}

function askingFor(ringback: Ringback, path: string): Asking {
  const { url, key } = ringback.api('speko');
  return { url: `${url}${path}`, method: 'GET', authorization: `Bearer ${key}` };
}

async function startRingback(path: string): Promise<{ server: Measured; asking: Asking; name: string }> {
  const server = await Ringback.start('--clock', 'virtual');
  const asking = askingFor(server, path);
  await untilIt(asking, 5);
  return { server, asking, name: 'Ringback' };
}

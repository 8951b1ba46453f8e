import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { type Open, streaming, useStreams } from './test-line.ts';

const { client, open, hangUp, smallestOf, streamsOf, longCall, say, goOn, countFollowers } = useStreams();

test('SSE-40: five hundred readers of one call all hear the same, in order, and soon', async () => {
  const call = say(Array.from({ length: 20 }, (_, index) => `turn ${index}`));
  const readers = Array.from({ length: 500 }, () => open(smallestOf(call)));
  for (const line of readers) await line.until(streaming);
  const lags: number[] = [];
  for (let seconds = 0; seconds < 200 && !readers[0]?.text.includes('sse_close'); seconds++) {
    const [from, before] = [performance.now(), readers.map(({ raw }) => raw.length)];
    await goOn(1);
    if (readers[0]?.raw.length === before[0]) continue;
    // All but the last five, as the 99th percentile has it.
    await vi.waitFor(() => expect(readers.filter(({ raw }, index) => raw.length > (before[index] as number)).length).toBeGreaterThan(494), {
      timeout: 10_000,
      interval: 1,
    });
    lags.push(performance.now() - from);
  }
  for (const line of readers) await line.until(({ text }) => text.includes('sse_close'));
  expect(new Set(readers.map(({ text }) => text)).size).toBe(1);
  expect(readers[0]?.text.match(/turn 19/g)?.length).toBe(1);
  // The quickest tells how much there is to do, the others how busy the machine is.
  expect(Math.min(...lags)).toBeLessThan(100);
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are held, once everything that can go has gone. */
async function held(): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  // What is under way when it is collected goes a turn later.
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
    const { heapUsed, external } = process.memoryUsage();
    least = Math.min(least, heapUsed + external);
  }
  return least;
}

test('RES-03: thousands of readers that come and go leave nothing behind', async () => {
  const streams = streamsOf(await longCall());
  const { world } = client.server;
  const following = countFollowers();
  const [tasks, resources] = [world.clock.waiting, process.getActiveResourcesInfo().length];
  const comeAndGo = async (rounds: number): Promise<void> => {
    for (let round = 0; round < rounds; round++) {
      const opened = Array.from({ length: 50 }, (_, index) => open(streams[index % streams.length] as Open));
      for (const line of opened) await line.until(streaming);
      hangUp();
    }
    await vi.waitFor(() => expect(following()).toBe(0), { timeout: 10_000, interval: 2 });
  };
  // What is made once, and the log of requests, which holds a thousand, are there before it counts.
  await comeAndGo(32);
  const before = await held();
  await comeAndGo(60);
  await client.advance('1m');
  expect(world.clock.waiting).toBeLessThanOrEqual(tasks + 1);
  await vi.waitFor(() => expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(resources + 2), {
    timeout: 10_000,
    interval: 5,
  });
  expect((await held()) - before).toBeLessThan(1024 * 1024);
});

test('RES-04: however many read, one task of the clock keeps them all alive, and each takes little', async () => {
  const call = say(['hello']);
  const { clock } = client.server.world;
  await open(smallestOf(call)).until(streaming);
  const { waiting } = clock;
  const before = await held();
  const more = Array.from({ length: 1000 }, () => open(smallestOf(call)));
  for (const line of more) await line.until(streaming);
  expect(clock.waiting).toBe(waiting);
  // Both ends of each are in this process.
  expect(((await held()) - before) / more.length).toBeLessThan(50_000);
});

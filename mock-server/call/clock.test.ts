import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { Mint } from '../ids.ts';
import { type Cancel, Clock } from './clock.ts';

const start = 1_770_000_000_000;
const still = (): Clock => new Clock(start, 0);

/** Timers that keep this process alive. */
const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

test('a clock that stands still stays where it is', async () => {
  const clock = still();
  await new Promise((resolve) => new Clock(undefined, 1).at(0, () => resolve(undefined)));
  expect(clock.now).toBe(start);
});

test('a virtual clock moves by what it is told', async () => {
  const clock = still();
  await clock.advance(1500);
  await clock.advance(0);
  expect(clock.now).toBe(start + 1500);
});

test('whoever else has something to do has a turn while a clock is moved far, but not within one moment', async () => {
  const clock = still();
  let turns = 0;
  const seen: number[] = [];
  const busy = (ms: number) => {
    const from = performance.now();
    while (performance.now() - from < ms);
    seen.push(turns);
  };
  for (let index = 0; index < 60; index++) clock.at(start + 1 + Math.floor(index / 20), () => busy(1));
  let over = false;
  const count = () => {
    turns++;
    if (!over) setImmediate(count);
  };
  setImmediate(count);
  await clock.advance(1000);
  over = true;
  expect(turns).toBeGreaterThan(1);
  // Twenty at each of three moments.
  for (const first of [0, 20, 40]) expect(new Set(seen.slice(first, first + 20)).size).toBe(1);
});

test('RES-14: a clock that is very late lets others have a turn, and tells how far it has to go', async () => {
  const clock = new Clock(start, 1000);
  let turns = 0;
  const seen: { readonly turn: number; readonly left: number }[] = [];
  const due = new Promise<void>((resolve) => {
    for (let index = 0; index < 60; index++) {
      clock.at(start + 1 + index, () => {
        const from = performance.now();
        while (performance.now() - from < 1);
        seen.push({ turn: turns, left: clock.upTo - clock.now });
        if (index === 59) resolve();
      });
    }
  });
  // Nothing runs meanwhile.
  const asleep = performance.now();
  while (performance.now() - asleep < 100);
  const count = () => {
    turns++;
    if (seen.length < 60) setImmediate(count);
  };
  setImmediate(count);
  await due;
  clock.close();
  expect(seen[0]?.left).toBeGreaterThan(50_000);
  expect(new Set(seen.map(({ turn }) => turn)).size).toBeGreaterThan(2);
  clock.speed = 0;
  expect(clock.upTo).toBe(clock.now);
});

test('tasks run in order of their moments, each at its own moment', async () => {
  const clock = still();
  const seen: [string, number][] = [];
  for (const [name, after] of [
    ['c', 300],
    ['a', 100],
    ['b', 200],
    ['never', 1001],
  ] as const) {
    clock.at(start + after, () => {
      seen.push([name, clock.now - start]);
    });
  }
  await clock.advance(1000);
  expect(seen).toEqual([
    ['a', 100],
    ['b', 200],
    ['c', 300],
  ]);
  expect(clock.waiting).toBe(1);
});

test('tasks of the same moment run in the order they were registered', async () => {
  const clock = still();
  const seen: number[] = [];
  for (let index = 0; index < 20; index++) clock.at(start + 5, () => void seen.push(index));
  await clock.advance(5);
  expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index));
});

test('a task that is past already runs at once, but not before its registration returns', async () => {
  const clock = still();
  let ranAt: number | undefined;
  clock.at(start - 5000, () => {
    ranAt = clock.now;
  });
  expect(ranAt).toBeUndefined();
  await clock.advance(0);
  expect(ranAt).toBe(start);
});

test('a task may register another, which runs on the same way if it is due', async () => {
  const clock = still();
  const seen: number[] = [];
  const again = (): void => {
    seen.push(clock.now - start);
    clock.at(clock.now + 400, again);
  };
  clock.at(start, again);
  await clock.advance(1000);
  expect(seen).toEqual([0, 400, 800]);
});

test('what a task starts is waited for before the next one runs', async () => {
  const clock = still();
  const seen: string[] = [];
  clock.at(start + 1, async () => {
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(`slow at ${clock.now - start}`);
  });
  clock.at(start + 2, () => void seen.push('next'));
  await clock.advance(10);
  expect(seen).toEqual(['slow at 1', 'next']);
});

test('two advances at once take turns and add up', async () => {
  const clock = still();
  const seen: number[] = [];
  for (const after of [10, 20, 30, 40]) {
    clock.at(start + after, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(clock.now - start);
    });
  }
  await Promise.all([clock.advance(25), clock.advance(25)]);
  expect(seen).toEqual([10, 20, 30, 40]);
  expect(clock.now).toBe(start + 50);
});

test('a task that fails stops the clock at its moment; the next advance goes on with the rest', async () => {
  const clock = still();
  const seen: number[] = [];
  clock.at(start + 10, () => {
    throw new Error('broken');
  });
  clock.at(start + 20, () => void seen.push(clock.now - start));
  await expect(clock.advance(50)).rejects.toThrow('broken');
  expect([clock.now - start, seen]).toEqual([10, []]);
  await clock.advance(50);
  expect([clock.now - start, seen]).toEqual([60, [20]]);
});

test('a cancelled task does not run, and cancelling again does nothing', async () => {
  const clock = still();
  const seen: string[] = [];
  const cancel = clock.at(start + 1, () => void seen.push('cancelled'));
  clock.at(start + 1, () => void seen.push('kept'));
  cancel();
  cancel();
  await clock.advance(2);
  cancel();
  expect(seen).toEqual(['kept']);
});

test('a task may cancel one of the same moment', async () => {
  const clock = still();
  const seen: string[] = [];
  let cancel: Cancel = () => {};
  clock.at(start + 1, () => cancel());
  cancel = clock.at(start + 1, () => void seen.push('ran'));
  await clock.advance(1);
  expect(seen).toEqual([]);
});

test('whatever is registered and cancelled, the rest runs as a sorted list would', async () => {
  const entry = fc.record({ after: fc.nat(40), cancelled: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 60, size: 'max' }), fc.array(fc.nat(15), { maxLength: 6 }), async (entries, steps) => {
      const clock = still();
      const ran: number[] = [];
      const cancels = entries.map(({ after }, index) => clock.at(start + after, () => void ran.push(index)));
      for (const [index, { cancelled }] of entries.entries()) if (cancelled) cancels[index]?.();
      for (const step of steps) await clock.advance(step);
      const total = steps.reduce((sum, step) => sum + step, 0);
      const kept = entries.map((each, index) => ({ ...each, index })).filter(({ cancelled }) => !cancelled);
      const due = kept.filter(({ after }) => steps.length > 0 && after <= total).toSorted((a, b) => a.after - b.after);
      expect(ran).toEqual(due.map(({ index }) => index));
      expect(clock.waiting).toBe(kept.length - due.length);
      expect(clock.now).toBe(start + total);
    }),
  );
});

test('a jump runs what falls due on the way, without waiting for what it starts', () => {
  const clock = still();
  const seen: number[] = [];
  clock.at(start + 10, () => {
    seen.push(clock.now - start);
    return new Promise(() => {});
  });
  clock.at(start + 20, () => void seen.push(clock.now - start));
  clock.at(start + 31, () => void seen.push(clock.now - start));
  clock.jump(start + 30);
  expect(seen).toEqual([10, 20]);
  expect(clock.now).toBe(start + 30);
});

test('a jump to where the clock stands runs what is due there', () => {
  const clock = still();
  const seen: string[] = [];
  clock.at(start, () => void seen.push('due'));
  clock.jump(start);
  expect(seen).toEqual(['due']);
});

test('a jump never goes back', () => {
  const clock = still();
  clock.at(start - 1000, () => void moments.push(clock.now));
  const moments: number[] = [];
  clock.jump(start - 1);
  clock.jump(start + 5);
  expect(moments).toEqual([start]);
  expect(clock.now).toBe(start + 5);
});

test('catching up runs what is due by now', () => {
  const clock = still();
  const seen: string[] = [];
  clock.at(start, () => void seen.push('due'));
  clock.at(start + 1, () => void seen.push('later'));
  clock.catchUp();
  expect(seen).toEqual(['due']);
});

test('catching up within a task does not run the next one before its turn', async () => {
  const clock = still();
  const seen: string[] = [];
  clock.at(start, () => {
    clock.catchUp();
    seen.push('first');
  });
  clock.at(start, () => void seen.push('second'));
  await clock.advance(0);
  expect(seen).toEqual(['first', 'second']);
});

test('a task that fails while the clock catches up does not freeze the clock', async () => {
  const clock = still();
  clock.at(start, () => {
    throw new Error('broken');
  });
  expect(() => clock.catchUp()).toThrow('broken');
  await clock.advance(7);
  expect(clock.now).toBe(start + 7);
});

test('a running clock runs its tasks by itself, at their moments', async () => {
  const clock = new Clock(start, 1000);
  const seen: number[] = [];
  await new Promise<void>((resolve) => {
    clock.at(start + 30_000, () => {
      seen.push(clock.now - start);
      resolve();
    });
    clock.at(start + 10_000, () => void seen.push(clock.now - start));
  });
  expect(seen).toEqual([10_000, 30_000]);
  expect(clock.now).toBeGreaterThanOrEqual(start + 30_000);
  clock.close();
});

test('a clock without a start tells the time of day', () => {
  const before = Date.now();
  const { now } = new Clock(undefined, 0);
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test('ID-03: a running clock does not follow that of the machine when it is set back', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_770_000_000_000 });
  try {
    const clock = new Clock(undefined, 1);
    const before = clock.now;
    vi.setSystemTime(before - 3_600_000);
    expect(clock.now).toBeGreaterThanOrEqual(before);
    const mint = new Mint('world');
    const [first, second] = [mint.uuid(before), mint.uuid(clock.now)];
    expect(first < second).toBe(true);
    clock.close();
  } finally {
    vi.useRealTimers();
  }
});

test('a change of speed keeps the moment and the tasks', async () => {
  const clock = still();
  const ran = new Promise<number>((resolve) => clock.at(start + 60_000, () => resolve(clock.now - start)));
  await clock.advance(1000);
  clock.speed = 5000;
  expect(clock.speed).toBe(5000);
  expect(await ran).toBe(60_000);
  clock.speed = 0;
  const stopped = clock.now;
  await new Promise((resolve) => setImmediate(resolve));
  expect(clock.now).toBe(stopped);
});

test('a running clock may be advanced as well', async () => {
  const clock = new Clock(start, 1);
  const seen: number[] = [];
  clock.at(start + 60_000, () => void seen.push(clock.now - start));
  await clock.advance(60_000);
  expect(seen).toEqual([60_000]);
  expect(clock.now).toBeGreaterThanOrEqual(start + 60_000);
  clock.close();
});

test('an idle clock lets the process end, unless it is to hold it', () => {
  const before = timers();
  const idle = new Clock(start, 1);
  idle.at(start + 1e9, () => {});
  expect(timers()).toBe(before);
  const holding = new Clock(start, 1, 'holds');
  holding.at(start + 1e9, () => {});
  expect(timers()).toBe(before + 1);
  holding.close();
  idle.close();
  expect(timers()).toBe(before);
});

test('a closed clock runs nothing any more', async () => {
  const clock = still();
  const seen: string[] = [];
  clock.at(start + 1, () => clock.close());
  clock.at(start + 2, () => void seen.push('ran'));
  await clock.advance(10);
  expect(seen).toEqual([]);
  expect(clock.waiting).toBe(0);
});

test('a moment further away than a timer can sleep does not come at once', async () => {
  const clock = new Clock(start, 1);
  const seen: string[] = [];
  // A timer that is asked for more than it can do says so, and does not sleep at all.
  process.once('warning', ({ name }) => void seen.push(name));
  clock.at(start + 2 ** 32, () => void seen.push('ran'));
  await new Promise<void>((resolve) => clock.at(clock.now + 20, resolve));
  expect(seen).toEqual([]);
  clock.close();
});

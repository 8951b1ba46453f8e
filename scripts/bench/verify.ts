import { spawnSync } from 'node:child_process';
import { type Effort, type Spread, spreadOf } from './figures.ts';
import { root } from './machine.ts';

export interface VerifyRow {
  readonly what: string;
  readonly checks: number;
  /** Seconds of the whole process. */
  readonly seconds: Spread;
  readonly perSecond: Spread;
}

/** Rounds. */
const rounds: Readonly<Record<Effort, number>> = { full: 3, quick: 1 };
const runs = [['speechify'], ['smallest'], ['speko'], ['meetric'], []];

/** `ringback verify` over its own server: the whole process, from the shell and back. */
export function measureVerify(effort: Effort): VerifyRow[] {
  const took = runs.map((): number[] => []);
  const checks = runs.map(() => 0);
  for (let round = 0; round < rounds[effort]; round++) {
    for (const [index, vendors] of runs.entries()) {
      const began = performance.now();
      const { status, stdout } = spawnSync(process.execPath, ['dist/ringback.js', 'verify', ...vendors, '--json'], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      took[index]?.push((performance.now() - began) / 1000);
      if (status !== 0) throw new Error(`verify ${vendors.join(' ')}: exit code ${status}`);
      checks[index] = checksIn(stdout);
    }
  }
  return runs.map((vendors, index) => {
    const [seconds, count] = [took[index] as number[], checks[index] as number];
    return {
      what: vendors.join(' ') || 'all four',
      checks: count,
      seconds: spreadOf(seconds),
      perSecond: spreadOf(seconds.map((each) => count / each)),
    };
  });
}

const checksIn = (json: string): number => (json.match(/"verdict":/g) ?? []).length;

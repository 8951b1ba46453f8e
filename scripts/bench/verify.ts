import { spawnSync } from 'node:child_process';
import { type Effort, type Spread, spreadOf } from './figures.ts';
import { root } from './machine.ts';
import { type Judged, runSpecmatic } from './specmatic.ts';

export interface VerifyRow {
  readonly what: string;
  readonly checks: number;
  /** Seconds of the whole process. */
  readonly seconds: Spread;
  readonly perSecond: Spread;
}

export interface Verified {
  readonly rows: readonly VerifyRow[];
  /** The smallest contract, in the same rounds; null where it cannot run. */
  readonly specmatic: (VerifyRow & { readonly passed: number }) | null;
}

/** Rounds. */
const rounds: Readonly<Record<Effort, number>> = { full: 3, quick: 1 };
const runs = [['speechify'], ['smallest'], ['speko'], ['meetric'], []];

/** `ringback verify` over its own server: the whole process, from the shell and back. */
export async function measureVerify(effort: Effort): Promise<Verified> {
  const others: (Judged | undefined)[] = [];
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
    others.push(await runSpecmatic('meetric'));
  }
  const rows = runs.map((vendors, index) => rowOf(vendors.join(' ') || 'all four', checks[index] as number, took[index] as number[]));
  const judged = others.filter((each) => each !== undefined);
  const [first] = judged;
  const seconds = judged.map((each) => each.seconds);
  return { rows, specmatic: first ? { ...rowOf('Specmatic: meetric', first.tests, seconds), passed: first.passed } : null };
}

const rowOf = (what: string, checks: number, seconds: readonly number[]): VerifyRow => ({
  what,
  checks,
  seconds: spreadOf(seconds),
  perSecond: spreadOf(seconds.map((each) => checks / each)),
});

const checksIn = (json: string): number => (json.match(/"verdict":/g) ?? []).length;

import { execFileSync, spawnSync } from 'node:child_process';
import { root, type Spread, spreadOf } from './machine.ts';

export interface VerifyRow {
  readonly what: string;
  readonly checks: number;
  /** Seconds of the whole process. */
  readonly seconds: Spread;
}

const rounds = 5;
const runs = [['speechify'], ['smallest'], ['speko'], ['meetric'], []];

/** `ringback verify` over its own server: the whole process, from the shell and back. */
export function measureVerify(): VerifyRow[] {
  const took = runs.map((): number[] => []);
  const checks = runs.map(() => 0);
  for (let round = 0; round < rounds; round++) {
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
  return runs.map((vendors, index) => ({
    what: vendors.join(' ') || 'all four',
    checks: checks[index] as number,
    seconds: spreadOf(took[index] as number[]),
  }));
}

const checksIn = (json: string): number => (json.match(/"verdict":/g) ?? []).length;

/** The commit that was measured. */
export const commit = (): string => execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();

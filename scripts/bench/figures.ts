export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Median with the least and the most of several rounds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
});

/** How the first of two compares with the second, each round with its own: what slows a machine for a while slows both. */
export const ratioOf = (mine: readonly number[], theirs: readonly number[]): Spread =>
  spreadOf(mine.map((value, round) => value / (theirs[round] as number)));

/** The power of n with which a cost grows, by least squares over logarithms. */
export function exponentOf(points: readonly (readonly [n: number, cost: number])[]): number {
  const logs = points.map(([n, cost]) => [Math.log(n), Math.log(Math.max(cost, 1e-9))] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, each) => sum + each[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [n, cost]) => sum + (n - x) * (cost - y), 0);
  return above / logs.reduce((sum, [n]) => sum + (n - x) ** 2, 0);
}

/** The exponent of each round. @param series for each n the costs that were measured, a round each. */
export function exponentsOf(series: readonly (readonly [n: number, costs: readonly number[]])[]): Spread {
  const rounds = Math.min(...series.map(([, costs]) => costs.length));
  return spreadOf(Array.from({ length: rounds }, (_, round) => exponentOf(series.map(([n, costs]) => [n, costs[round] as number]))));
}

/** Full figures, or just enough to see that all of it works. */
export type Effort = 'full' | 'quick';

import type { Sample } from './subject.ts';

const megabyte = 1024 * 1024;

/** A sample, and how many requests had been sent when it was taken. */
export interface Reading extends Sample {
  readonly requests: number;
}

export interface Soaked {
  /** Before anybody came. */
  readonly before: Sample;
  /** While it went on, at moments when nobody was there; oldest first. */
  readonly readings: readonly Reading[];
  /** After everybody had gone. */
  readonly after: Sample;
  /** Answers that were failures of the server. */
  readonly failures: readonly string[];
  /** Why the server is not there any more, if it is not. */
  readonly end: string | undefined;
}

/** By how much the heap grows, in megabytes for 100,000 requests: the slope of the line that fits the second half of the readings best. */
export function slopeOf(readings: readonly Reading[]): number {
  const half = readings.slice(Math.floor(readings.length / 2));
  const mean = (of: (reading: Reading) => number) => half.reduce((sum, reading) => sum + of(reading), 0) / half.length;
  const [x, y] = [mean(({ requests }) => requests), mean(({ heap }) => heap)];
  const along = half.reduce((sum, { requests, heap }) => sum + (requests - x) * (heap - y), 0);
  const across = half.reduce((sum, { requests }) => sum + (requests - x) ** 2, 0);
  return across === 0 ? 0 : (along / across / megabyte) * 100_000;
}

/** Handles and descriptors that were not there before. */
export const leftOver = ({ before, after }: Pick<Soaked, 'before' | 'after'>): Record<string, number> =>
  Object.fromEntries(
    Object.entries({ ...after.handles, ...(after.descriptors !== undefined && { 'file descriptor': after.descriptors }) })
      .map(
        ([kind, count]) => [kind, count - (kind === 'file descriptor' ? (before.descriptors ?? 0) : (before.handles[kind] ?? 0))] as const,
      )
      .filter(([, more]) => more > 0),
  );

/** What is wrong, a sentence each; nothing when all is well. @param bound the steepest slope that is well. */
export function findingsOf(soaked: Soaked, bound: number): string[] {
  const slope = slopeOf(soaked.readings);
  const left = Object.entries(leftOver(soaked)).map(([kind, more]) => `${more} ${kind}`);
  const { failures, end } = soaked;
  return [
    ...(end === undefined ? [] : [`The server is gone: ${end}.`]),
    ...(failures.length === 0 ? [] : [`The server failed, first at ${failures[0]}.`]),
    ...(slope <= bound ? [] : [`The heap grows by ${slope.toFixed(2)} MB with 100,000 requests; at most ${bound} MB are well.`]),
    ...(left.length === 0 ? [] : [`When everybody had gone there were more open handles than before: ${left.join(', ')}.`]),
  ];
}

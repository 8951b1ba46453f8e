import { readFileSync } from 'node:fs';

/** How many files are kept for everything that is no stream: requests, webhooks under way, the journal. Of a small limit it is a quarter. */
const reserve = 256;

let known: number | undefined;

/**
 * How many streams this process has files for: a connection is a file. Beyond the limit of the system connections are closed before
 * anybody could answer them. Looked up when it is first asked for, which takes a while.
 */
export function filesForStreams(): number {
  known ??= without(mostFiles());
  return known;
}

/** What is left of a limit without what is kept for others. */
export const without = (files: number): number => files - Math.min(reserve, Math.ceil(files / 4));

function mostFiles(): number {
  let soft: unknown;
  try {
    // Where there is such a file it is read in no time; the report takes milliseconds.
    soft = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
  } catch {
    const { userLimits } = process.report.getReport() as { readonly userLimits?: { readonly open_files: { readonly soft: unknown } } };
    soft = userLimits?.open_files.soft;
  }
  // Where there is no limit it is a word, or not there at all.
  return Number(soft) || Number.POSITIVE_INFINITY;
}

import { readFileSync } from 'node:fs';
import { vendors } from '../openapi/vendors.ts';
import { didYouMean } from './misspelt.ts';
import { fitsAny } from './pattern.ts';
import type { Report, ResultRecord } from './report/record.ts';

/** A finding that is known and is not to fail the run until a day. */
export interface Waiver {
  readonly line: number;
  readonly pattern: string;
  readonly owner: string;
  /** YYYY-MM-DD: the last day on which it holds. */
  readonly until: string;
  readonly reason: string;
}

/** A file of waivers that cannot be used: file, line and what was expected. */
export class KnownError extends Error {
  override readonly name = 'KnownError';
}

/**
 * Reads a file of known findings: a line each of id (or pattern with `*`), owner, last day, and a reason. `#` begins a comment,
 * except within an id.
 *
 * @throws KnownError
 */
export function readKnown(path: string): Waiver[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const written = text.replace(/^\s*#.*$|\s#(\s.*)?$/, '').trim();
      if (written === '') return [];
      const [pattern = '', owner = '', until = '', ...reason] = written.split(/\s+/);
      if (!isDay(until) || reason.length === 0) {
        throw new KnownError(
          `${path}:${index + 1}: expected "<check> <owner> <YYYY-MM-DD> <reason>", found ${JSON.stringify(text.trim())}`,
        );
      }
      return [{ line: index + 1, pattern, owner, until, reason: reason.join(' ') }];
    });
}

/** The 30th of February is taken for a day in March by some. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** What is known of a run beside its report. */
export interface Circumstances {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The ids of all checks of the APIs that were judged, also of those that were left out. */
  readonly checks: readonly string[];
  /** Whether every check was asked for, so that what was not seen is not there. */
  readonly complete: boolean;
}

/** A waiver that is to be mended: it has run out, nothing fails on it any more, or it names nothing. */
export interface Stale {
  readonly line: number;
  readonly why: string;
}

/** Marks the findings that are waived. @returns the report, and the waivers that are to be mended. */
export function applyKnown(
  report: Report,
  waivers: readonly Waiver[],
  circumstances: Circumstances,
): { readonly report: Report; readonly stale: readonly Stale[] } {
  const { today } = circumstances;
  const used = new Set<Waiver>();
  const mark = (result: ResultRecord): ResultRecord => {
    const fitting = waivers.filter(({ pattern }) => fitsAny(result.id, [pattern]));
    if (fitting.length === 0 || !waivable(result)) return result;
    for (const waiver of fitting) used.add(waiver);
    const valid = fitting.find(({ until }) => until >= today);
    return valid ? { ...result, waived: `${valid.owner} until ${valid.until}: ${valid.reason}` } : result;
  };
  const runs = report.runs.map((run) => {
    const results = run.results.map(mark);
    return { ...run, results, waived: results.filter(({ waived }) => waived !== undefined).length };
  });
  const marked = { ...report, runs };
  return {
    report: marked,
    stale: waivers.flatMap((waiver) => {
      const why = complaint(waiver, used.has(waiver), marked, circumstances);
      return why === undefined ? [] : [{ line: waiver.line, why }];
    }),
  };
}

/** What could make a run fail or look worse than it is. */
const waivable = ({ verdict }: ResultRecord): boolean => verdict === 'failed' || verdict === 'warned' || verdict === 'blocked';

/** What is wrong with a waiver, if anything. */
function complaint(
  { pattern, owner, until }: Waiver,
  used: boolean,
  { runs }: Report,
  { today, checks, complete }: Circumstances,
): string | undefined {
  if (until < today) return `the waiver of ${pattern} (${owner}) ran out on ${until}`;
  const [api = ''] = pattern.split('/');
  if (!vendors.some((vendor) => fitsAny(vendor, [api]))) return `there is no API "${api}"; there are ${vendors.join(', ')}`;
  if (used || !runs.some(({ vendor }) => fitsAny(vendor, [api]))) return undefined;
  // How answers can fail to fit is not listed anywhere: what does not fit in a complete run is all there is.
  const ofAnswers = pattern.includes('/answers-fit');
  const passes = runs.some(({ results }) => results.some(({ id, verdict }) => verdict === 'passed' && fitsAny(id, [pattern])));
  if (passes || (ofAnswers && complete)) return `${pattern} passes; take its waiver away`;
  if (!ofAnswers && !checks.some((id) => fitsAny(id, [pattern])))
    return `there is no check ${pattern}${didYouMean(pattern, checks)}; see --list`;
  return undefined;
}

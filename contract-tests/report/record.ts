import type { Spec } from '../../openapi/promises.ts';
import type { Verdict } from '../check.ts';
import type { Result, Run } from '../suite.ts';
import type { Target } from '../target.ts';
import type { Answer } from '../wire.ts';
import { toAnswerText, toCurl, toRequestText } from './curl.ts';
import { mask } from './mask.ts';

/** One request and its answer, head and body, as they went over the wire. */
export interface ExchangeRecord {
  readonly request: string;
  readonly answer: string;
}

/** One result as all reports show it: text only, and no secrets. The shape is described by report.schema.json. */
export interface ResultRecord {
  readonly id: string;
  readonly verdict: Verdict;
  /** The rule that it follows from, e.g. `no-key`; `clause` for a check that was written for one clause. */
  readonly rule: string;
  readonly level: string;
  readonly basis: string;
  readonly source: string;
  readonly promise: string;
  readonly milliseconds: number;
  readonly reason?: string;
  /** It was not run because the server does not have what it asks for, as the target file says. */
  readonly lacking?: true;
  readonly expected?: string;
  readonly actual?: string;
  /** How often it was seen, when more than once. */
  readonly count?: number;
  /** The request as a curl command. */
  readonly request?: string;
  /** The answer, head and body. */
  readonly answer?: string;
  /** The last requests of the check, when they were kept. */
  readonly exchanges?: readonly ExchangeRecord[];
  /** Who waived it, until when, and why. */
  readonly waived?: string;
}

export interface RunRecord {
  readonly vendor: string;
  readonly url: string;
  readonly requests: number;
  readonly milliseconds: number;
  /** Share of the clauses of the contract that a check passed or failed on, from 0 to 1. */
  readonly exercised: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** How many of those that were not run ask for what the server does not have. */
  readonly lacking: number;
  /** How many results are waived. */
  readonly waived: number;
  readonly results: readonly ResultRecord[];
}

/** Everything a report tells. */
export interface Report {
  readonly tool: 'ringback';
  readonly version: string;
  /** ISO 8601, in UTC. */
  readonly started: string;
  readonly strict: boolean;
  readonly verdict: 'passed' | 'failed';
  /** Why it failed, beside what was found: too little was judged, or the file of known findings does not fit. */
  readonly troubles: readonly string[];
  /** How many of the troubles are waivers that are to be mended; they come first, each by file and line. */
  readonly stale_waivers: number;
  readonly runs: readonly RunRecord[];
}

const verdicts: readonly Verdict[] = ['passed', 'failed', 'warned', 'noted', 'blocked', 'not-run'];

export function toRunRecord(run: Run): RunRecord {
  const results = run.results.map((result) => toResultRecord(result, run));
  const counts = Object.fromEntries(
    verdicts.map((verdict) => [verdict, results.filter((result) => result.verdict === verdict).length]),
  ) as Record<Verdict, number>;
  return {
    vendor: run.vendor,
    url: mask(run.target.url, run.target),
    requests: run.requests,
    milliseconds: Math.round(run.took),
    exercised: exercised(run),
    counts,
    lacking: results.filter(({ lacking }) => lacking).length,
    waived: 0,
    results,
  };
}

/**
 * How much of the contract a run looked at: a clause counts when a check of it came to a verdict about the target. One that is
 * about what the server does not have is not left out of the sum: a small part of an API that was judged well is a small part.
 */
function exercised({ spec, results }: Run): number {
  const judged = new Set(results.filter(({ verdict }) => verdict !== 'blocked' && verdict !== 'not-run').map(({ id }) => id.split('#')[0]));
  const testable = spec.clauses.filter(({ untested }) => untested === undefined);
  return testable.length === 0 ? 1 : testable.filter(({ id }) => judged.has(id)).length / testable.length;
}

function toResultRecord(result: Result, { target, spec }: Run): ResultRecord {
  const { id, promise, verdict, reason, lacking, difference, count, took, exchanges } = result;
  const answer = difference?.answer;
  return {
    id,
    verdict,
    rule: ruleOf(id, spec),
    level: promise.level,
    basis: promise.basis,
    source: promise.source,
    promise: promise.text,
    milliseconds: Math.round(took),
    ...(reason !== undefined && { reason: mask(reason, target) }),
    ...(lacking && { lacking }),
    ...(difference && { expected: mask(difference.expected, target), actual: mask(difference.actual, target) }),
    ...(count !== undefined && count > 1 && { count }),
    ...(answer && { request: toCurl(answer.request, target), answer: toAnswerText(answer, target) }),
    ...(exchanges && { exchanges: exchanges.map((each) => toExchangeRecord(each, target)) }),
  };
}

function ruleOf(id: string, { clauses }: Spec): string {
  const [written = ''] = id.split('#');
  return clauses.some((clause) => clause.id === written) ? 'clause' : (written.split('/').at(-1) as string);
}

const toExchangeRecord = (answer: Answer, target: Target): ExchangeRecord => ({
  request: toRequestText(answer.request, target),
  answer: toAnswerText(answer, target),
});

/** Results by verdict, without those that are waived. */
export function standingOf({ results }: RunRecord): Record<Verdict, number> {
  const standing = results.filter(({ waived }) => waived === undefined);
  return Object.fromEntries(verdicts.map((verdict) => [verdict, standing.filter((each) => each.verdict === verdict).length])) as Record<
    Verdict,
    number
  >;
}

/** Why a run failed, in a few words; undefined when it passed. */
export function whyFailed({ verdict, runs, troubles, stale_waivers: stale }: Report): string | undefined {
  if (verdict === 'passed') return undefined;
  const broken = runs.flatMap(({ results }) => results.filter(isRed)).length;
  if (broken > 0) return broken === 1 ? '1 promise does not hold' : `${broken} promises do not hold`;
  const places = troubles.slice(0, stale).map((text) => text.split(': ')[0]);
  const mend = stale === 1 ? `a waiver is to be mended (${places})` : `${stale} waivers are to be mended (${places.join(', ')})`;
  const reasons = [stale > 0 && mend, troubles.length > stale && 'not enough was judged'].filter(Boolean);
  return `nothing that was judged fails, but ${reasons.join(', and ')}`;
}

/** Whether a result makes the run fail. */
export const isRed = ({ verdict, waived }: ResultRecord): boolean => verdict === 'failed' && waived === undefined;

const gravest: readonly Verdict[] = ['failed', 'warned', 'noted'];

/** What does not hold, the gravest first; what is waived last. */
export function findingsOf({ results }: RunRecord): ResultRecord[] {
  const found = gravest.flatMap((verdict) => results.filter((result) => result.verdict === verdict));
  return [...found.filter(({ waived }) => waived === undefined), ...found.filter(({ waived }) => waived !== undefined)];
}

/** The results of one verdict by the reason that they give, the most frequent reason first. */
export function reasonsOf({ results }: RunRecord, verdict: Verdict): [reason: string, results: readonly ResultRecord[]][] {
  const groups = new Map<string, ResultRecord[]>();
  for (const result of results.filter((each) => each.verdict === verdict)) {
    groups.set(result.reason ?? '', [...(groups.get(result.reason ?? '') ?? []), result]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

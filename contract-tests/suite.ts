import type { Spec } from '../openapi/promises.ts';
import type { Bench, Limits, Sample, Trigger, Walk } from './bench.ts';
import { Blocked, type Check, type Difference, Lacking, NotRun, type Promised, Unreachable, type Verdict, Violation } from './check.ts';
import { Control } from './control.ts';
import { Judge } from './judge.ts';
import { LastAnswers } from './last-answers.ts';
import { type Observation, Observations } from './observations.ts';
import { Pace } from './pace.ts';
import { mayDial, restraint } from './restraint.ts';
import { type Recipes, Supplies } from './supplies.ts';
import type { Target } from './target.ts';
import type { Answer } from './wire.ts';

/** What a vendor's folder hands over. */
export interface VendorSuite {
  readonly checks: (spec: Spec) => readonly Check[];
  /** For each operation, how to call it with success. */
  readonly samples: Readonly<Record<string, Sample>>;
  /** How our own server makes what the samples and checks use up. */
  readonly recipes: Recipes;
  /** For each stream, how to open one that soon ends by itself: it is listened to until then. */
  readonly streams?: Readonly<Record<string, Sample>>;
  /** For each webhook, how it comes to be sent. */
  readonly triggers?: Readonly<Record<string, Trigger>>;
  /** For each schema with states, how to see them all. */
  readonly walks?: Readonly<Record<string, Walk>>;
  /** The operations that make telephones ring. */
  readonly dials?: readonly string[];
}

export interface RunOptions extends Limits {
  /** How many checks run at once. */
  readonly concurrency: number;
  /** Requests a second at the most; undefined is no limit. */
  readonly rate: number | undefined;
  /** Stop at the first promise that fails. */
  readonly bail: boolean;
  /** An assumed MUST fails like a documented one. */
  readonly strict: boolean;
  /** Keep the last requests and answers of every check, cut to a bounded size. */
  readonly keepExchanges?: boolean;
  /** Hears of every result as it comes. */
  readonly onResult?: (result: Result) => void;
}

export interface Result {
  readonly id: string;
  readonly promise: Promised;
  readonly verdict: Verdict;
  /** Why it was blocked or not run. */
  readonly reason?: string;
  /** It was not run because the server does not have what it asks for. */
  readonly lacking?: true;
  /** What was found, when it does not hold. */
  readonly difference?: Difference;
  /** How often the same was seen. */
  readonly count?: number;
  /** The last requests and answers of the check, cut, when they were to be kept. */
  readonly exchanges?: readonly Answer[];
  /** Milliseconds. */
  readonly took: number;
}

export interface Run {
  readonly vendor: string;
  readonly target: Target;
  readonly spec: Spec;
  readonly results: readonly Result[];
  readonly requests: number;
  readonly took: number;
}

/** How bad it is that a promise does not hold. */
export function gravity({ level, basis }: Promised, strict: boolean): 'failed' | 'warned' | 'noted' {
  if (basis === 'assumed' && !strict) return 'noted';
  return level === 'must' ? 'failed' : 'warned';
}

/**
 * Runs checks against one target.
 *
 * Checks run side by side; one that moves time runs alone, after the others. Results come in the order of the checks,
 * whatever the order in which they ended.
 *
 * @throws Unreachable when the target cannot be judged; any error that is a bug of the suite.
 */
export async function run(spec: Spec, target: Target, suite: VendorSuite, checks: readonly Check[], options: RunOptions): Promise<Run> {
  const started = performance.now();
  const observations = new Observations(spec);
  const control = target.file.control === undefined ? undefined : new Control(target.file.control);
  const bench: Bench = {
    spec,
    target,
    limits: options,
    samples: suite.samples,
    supplies: new Supplies(target, control, suite.recipes),
    control,
    observe: (answer) => observations.add(answer),
    permissions: new Map(),
    spares: new Map(),
    pace: new Pace(spec, options.rate),
    restrain: restraint(target.file, options.readOnly, suite.dials ?? []),
    walks: suite.walks ?? {},
    streams: suite.streams ?? {},
    triggers: suite.triggers ?? {},
    unique: counting(Date.now()),
    closing: [],
  };
  const results = new Map<string, Result>();
  let stopped = false;
  const perform = async (check: Check): Promise<void> => {
    if (stopped) return;
    const result = await judge(check, bench, observations, options).catch((error: unknown) => {
      stopped = true;
      throw error;
    });
    results.set(check.id, result);
    options.onResult?.(result);
    if (options.bail && result.verdict === 'failed') stopped = true;
  };
  try {
    await together(
      checks.filter((check) => !check.movesTime),
      options.concurrency,
      perform,
    );
    for (const check of checks.filter((each) => each.movesTime)) await perform(check);
  } finally {
    await Promise.all(bench.closing.map((close) => close().catch(forgive)));
  }
  const seen = observations.all.map((observation) => toResult(spec, observation, options.strict));
  for (const result of seen) options.onResult?.(result);
  return {
    vendor: spec.api,
    target,
    spec,
    results: [...checks.flatMap((check) => results.get(check.id) ?? []), ...fits(spec, observations, seen)],
    requests: observations.answers,
    took: performance.now() - started,
  };
}

/** What cannot be tidied up says nothing of the promises. @throws a bug of the suite */
function forgive(error: unknown): void {
  if (![NotRun, Blocked, Violation, Unreachable].some((kind) => error instanceof kind)) throw error;
}

export const isFinding = ({ verdict }: Result): boolean => verdict === 'failed' || verdict === 'warned' || verdict === 'noted';

async function judge(check: Check, bench: Bench, observations: Observations, options: RunOptions): Promise<Result> {
  const started = performance.now();
  const exchanges = new LastAnswers();
  const witness = options.keepExchanges ? exchanges.add : undefined;
  const judging = new Judge(bench, witness);
  const outcome =
    whyNot(check, judging) ??
    (await check.run(judging).then(
      () => passed,
      (error: unknown) => outcomeOf(check, error, observations, options.strict),
    ));
  const took = performance.now() - started;
  return { id: check.id, promise: check.promise, took, ...outcome, ...(witness && { exchanges: exchanges.take() }) };
}

type Outcome = Pick<Result, 'verdict' | 'reason' | 'lacking' | 'difference'>;
const passed: Outcome = { verdict: 'passed' };

const notRun = (error: NotRun): Outcome => ({
  verdict: 'not-run',
  reason: error.message,
  ...(error instanceof Lacking && { lacking: true }),
});

/** Why a check may not be run here; undefined when it may. */
function whyNot(check: Check, judging: Judge): Outcome | undefined {
  const { bench } = judging;
  try {
    if (check.operation !== undefined) judging.operation(check.operation);
  } catch (error) {
    if (error instanceof Lacking) return notRun(error);
    throw error;
  }
  if (check.changes && bench.limits.readOnly) return { verdict: 'not-run', reason: 'it changes something, and --read-only was given' };
  if (check.dials && !mayDial(bench.target.file))
    return { verdict: 'not-run', reason: 'it would make a telephone ring: add telephones.may_ring and telephones.budget' };
  return undefined;
}

/** What an error of a check says of the target. @throws what says nothing of it: it could not be reached, or the check has a bug. */
function outcomeOf({ id, promise }: Check, error: unknown, observations: Observations, strict: boolean): Outcome {
  if (error instanceof Violation) return { verdict: gravity(promise, strict), difference: error.difference };
  if (error instanceof Blocked) return { verdict: 'blocked', reason: error.message };
  if (error instanceof NotRun) return notRun(error);
  if (error instanceof Unreachable) throw error;
  // A check may take for granted what the contract says of an answer. Where that does not hold, it is a finding already.
  const misfit = observations.all.at(-1);
  const stumbled = error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;
  if (misfit && stumbled) return { verdict: 'blocked', reason: `an answer does not fit the contract: ${misfit.cause}` };
  throw new Error(`bug in the check ${id}: ${(error as Error).message}`, { cause: error });
}

/** The rule that every answer fits the contract: one finding for each way of not fitting. */
const fitting = (spec: Spec, basis: Promised['basis'] = 'documented'): Promised => ({
  level: 'must',
  text: 'Every answer is one that the contract declares: its status, its media type, its headers, its body and its code.',
  source: `openapi/${spec.api}/openapi.yaml`,
  basis,
});

function toResult(spec: Spec, { cause, operation, count, basis, first, misfit }: Observation, strict: boolean): Result {
  const promise = fitting(spec, basis);
  return {
    id: `${spec.api}/${operation ?? 'any'}/answers-fit#${slug(cause)}`,
    promise,
    verdict: gravity(promise, strict),
    difference: { expected: 'an answer that fits the contract', actual: misfit, answer: first },
    count,
    took: 0,
  };
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);

function fits(spec: Spec, observations: Observations, seen: readonly Result[]): readonly Result[] {
  if (seen.length > 0 || observations.answers === 0) return seen;
  return [{ id: `${spec.api}/any/answers-fit`, promise: fitting(spec), verdict: 'passed', took: 0 }];
}

/** Counts from a number on. */
export function counting(from: number): () => number {
  let next = from;
  return () => next++;
}

async function together(checks: readonly Check[], concurrency: number, perform: (check: Check) => Promise<void>): Promise<void> {
  const waiting = checks.values();
  const worker = async (): Promise<void> => {
    for (const check of waiting) await perform(check);
  };
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, worker));
}

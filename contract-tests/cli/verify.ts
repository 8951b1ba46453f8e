import { accessSync, appendFileSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Spec } from '../../openapi/promises.ts';
import { loadSpec } from '../../openapi/spec.ts';
import { type Vendor, vendors } from '../../openapi/vendors.ts';
import { allChecks } from '../catalogue.ts';
import { type Check, Unreachable } from '../check.ts';
import { applyKnown, readKnown } from '../known.ts';
import { packageRoot } from '../package-root.ts';
import { fitsAny } from '../pattern.ts';
import { toAnnotations, toSummary } from '../report/github.ts';
import { toHtml } from '../report/html.ts';
import { toJunit } from '../report/junit.ts';
import { mask } from '../report/mask.ts';
import { isRed, type Report, type RunRecord, toRunRecord } from '../report/record.ts';
import { toSarif } from '../report/sarif.ts';
import { toTerminal } from '../report/terminal.ts';
import { type Result, type RunOptions, run } from '../suite.ts';
import { Target, type TargetFile } from '../target.ts';
import { loadTarget } from '../target-file.ts';
import { vendorSuites } from '../vendors/index.ts';
import { toPlan } from './plan.ts';
import { lackingAnyway } from './rehearsal.ts';
import type { Surroundings } from './surroundings.ts';
import { VerifyUsageError } from './usage.ts';

export interface VerifyFlags {
  readonly target?: string[];
  readonly only?: string[];
  readonly skip?: string[];
  readonly known?: string;
  readonly strict?: true;
  readonly readOnly?: true;
  readonly bail?: true;
  readonly list?: true;
  readonly plan?: true;
  readonly rate?: number;
  readonly timeout: number;
  readonly concurrency: number;
  readonly floor: number;
  readonly json?: string | true;
  readonly junit?: string;
  readonly sarif?: string;
  readonly html?: string;
  readonly github?: true;
  readonly quiet?: true;
}

/** What is judged in one run. */
interface Subject {
  readonly spec: Spec;
  readonly suite: (typeof vendorSuites)[Vendor];
  readonly checks: readonly Check[];
  /** Undefined for a server of our own, which is not started before it is needed. */
  readonly file: TargetFile | undefined;
}

/** A run that is over. */
interface Judged {
  readonly subject: Subject;
  readonly record: RunRecord;
}

/** @returns the exit code: 0 all hold, 1 findings. 2 (wrong use) and 3 (the target could not be judged) are thrown. */
export async function verify(names: readonly string[], flags: VerifyFlags, around: Surroundings): Promise<number> {
  refuseNoName(flags);
  const files = (flags.target ?? []).map((path) => loadTarget(path, around.environment));
  const subjects = wanted(names, files)
    .map(([vendor, file]) => toSubject(vendor, file, flags))
    .filter(({ checks }) => checks.length > 0);
  if (subjects.length === 0) throw new VerifyUsageError('no check fits --only and --skip; --list alone shows all');
  if (flags.list || flags.plan) {
    for (const text of await Promise.all(foretold(subjects, flags))) around.print(text);
    return 0;
  }
  makeRoomForReports(flags);
  const waivers = flags.known === undefined ? [] : readKnown(flags.known);
  const report = conclude(await judgeAll(subjects, flags, around), waivers, flags, around);
  publish(report, flags, around);
  return report.verdict === 'failed' ? 1 : 0;
}

/** What `--list` and `--plan` print. */
function foretold(subjects: readonly Subject[], { plan, readOnly, json }: VerifyFlags): (string | Promise<string>)[] {
  if (plan) return subjects.map((subject) => toPlan(subject, readOnly === true));
  const checks = subjects.flatMap((subject) => subject.checks);
  if (json === true) return [`${JSON.stringify(checks.map(({ id, promise: { level, basis } }) => ({ id, level, basis })))}\n`];
  return checks.map(({ id }) => `${id}\n`);
}

async function judgeAll(subjects: readonly Subject[], flags: VerifyFlags, around: Surroundings): Promise<Judged[]> {
  const own = subjects.some(({ file }) => file === undefined) ? await around.startOwn() : undefined;
  const judged: Judged[] = [];
  try {
    for (const subject of subjects) {
      const file = subject.file ?? ((await (await fetch(`${own?.url}/_ringback/targets/${subject.spec.api}`)).json()) as TargetFile);
      const record = await judge(subject, new Target(file), flags, around);
      judged.push({ subject, record });
      if (flags.bail && record.counts.failed > 0) break;
    }
    return judged;
  } finally {
    around.progress?.('');
    await own?.close();
  }
}

/** Which APIs are to be judged, each with its target file if there is one. */
function wanted(names: readonly string[], files: readonly TargetFile[]): [Vendor, TargetFile | undefined][] {
  const unknown = names.find((name) => !(vendors as readonly string[]).includes(name));
  if (unknown !== undefined) throw new VerifyUsageError(`there is no API "${unknown}"; there are ${vendors.join(', ')}`);
  const other = files.find(({ vendor }) => names.length > 0 && !names.includes(vendor));
  if (other) {
    throw new VerifyUsageError(
      `the target file for ${other.url} is of ${other.vendor}, which was not asked for: name it too, or leave the target out`,
    );
  }
  const asked = names.length > 0 ? [...new Set(names as Vendor[])] : files.length > 0 ? [] : [...vendors];
  const alone = asked.filter((vendor) => !files.some((file) => file.vendor === vendor));
  return [
    ...files.map((file): [Vendor, TargetFile] => [file.vendor, file]),
    ...alone.map((vendor): [Vendor, undefined] => [vendor, undefined]),
  ];
}

function toSubject(vendor: Vendor, file: TargetFile | undefined, { only = ['*'], skip = [] }: VerifyFlags): Subject {
  const spec = loadSpec(vendor, new URL('openapi/', packageRoot));
  const checks = allChecks(spec).filter(({ id }) => fitsAny(id, only) && !fitsAny(id, skip));
  return { spec, suite: vendorSuites[vendor], checks, file };
}

async function judge({ spec, suite, checks }: Subject, target: Target, flags: VerifyFlags, around: Surroundings): Promise<RunRecord> {
  let done = 0;
  const onResult = ({ id }: Result) => around.progress?.(`  ${spec.api} ${Math.min(++done, checks.length)}/${checks.length}  ${id}`);
  const options: RunOptions = {
    timeout: flags.timeout,
    readOnly: flags.readOnly === true,
    concurrency: flags.concurrency,
    rate: flags.rate,
    bail: flags.bail === true,
    strict: flags.strict === true,
    keepExchanges: flags.html !== undefined,
    onResult,
  };
  try {
    const done = await run(spec, target, suite, checks, options);
    const results = await Promise.all(
      done.results.map(async (result): Promise<Result> => {
        const check = result.verdict === 'not-run' && !result.lacking && checks.find(({ id }) => id === result.id);
        // Nobody is to add what would then not be used.
        const reason = check ? await lackingAnyway(spec, suite, target.file, check) : undefined;
        return reason === undefined ? result : { ...result, reason, lacking: true };
      }),
    );
    return toRunRecord({ ...done, results });
  } catch (error) {
    throw error instanceof Unreachable ? new Unreachable(mask(error.message, target)) : error;
  }
}

function conclude(judged: readonly Judged[], waivers: ReturnType<typeof readKnown>, flags: VerifyFlags, around: Surroundings): Report {
  const bare: Report = {
    tool: 'ringback',
    version: around.version,
    started: around.started,
    strict: flags.strict === true,
    verdict: 'passed',
    troubles: [],
    stale_waivers: 0,
    runs: judged.map(({ record }) => record),
  };
  const { report, stale } = applyKnown(bare, waivers, {
    today: around.started.slice(0, 10),
    checks: judged.flatMap(({ subject }) => allChecks(subject.spec).map(({ id }) => id)),
    complete: !flags.only && !flags.skip && !flags.bail && !flags.readOnly,
  });
  const short = report.runs.flatMap((record, index) => shortfalls(record, flags, judged[index]?.subject.file === undefined));
  const troubles = [...stale.map(({ line, why }) => `${flags.known}:${line}: ${why}`), ...short];
  const red = troubles.length > 0 || report.runs.some(({ results }) => results.some(isRed));
  return { ...report, troubles, stale_waivers: stale.length, verdict: red ? 'failed' : 'passed' };
}

/** What makes a run red although nothing in it failed: it judged too little. */
function shortfalls(
  { vendor, counts, lacking, exercised, results }: RunRecord,
  { floor, only, bail }: VerifyFlags,
  isOwn: boolean,
): string[] {
  const found: string[] = [];
  const blocked = results.filter(({ verdict, waived }) => verdict === 'blocked' && waived === undefined).length;
  if (blocked > 0) found.push(`${vendor}: ${checksIn(blocked)} blocked; what they stand on does not hold`);
  if (isOwn && counts['not-run'] > 0)
    found.push(`${vendor}: ${checksIn(counts['not-run'])} not run, against a server that offers everything`);
  const cutShort = bail && counts.failed > 0;
  if (only === undefined && !cutShort && exercised * 100 < floor) {
    const left = lacking > 0 ? ` (${checksIn(lacking)} of what the server does not have)` : '';
    found.push(
      `${vendor}: only ${Math.round(exercised * 100)} % of the clauses were judged, fewer than the floor of ${floor} %${left}; add what the checks that were not run ask for, or lower --floor`,
    );
  }
  return found;
}

const checksIn = (count: number): string => (count === 1 ? '1 check was' : `${count} checks were`);

/** An empty path, as of a variable that is not set, would be looked for in vain. */
function refuseNoName({ target, known }: VerifyFlags): void {
  if (target?.includes('')) throw new VerifyUsageError('--target names no file; "ringback init <api>" writes one');
  if (known === '') throw new VerifyUsageError('--known names no file; give the path of a file of known findings');
}

const reportFlags = ['json', 'junit', 'sarif', 'html'] as const;

function makeRoomForReports(flags: VerifyFlags): void {
  for (const name of reportFlags) if (typeof flags[name] === 'string') makeRoom(name, flags[name]);
}

/** Makes sure before a run that its report can be written after it. */
function makeRoom(flag: (typeof reportFlags)[number], path: string): void {
  const refuse = (why: string): never => {
    const alone = flag === 'json' ? ', or --json alone to print it' : '';
    throw new VerifyUsageError(`--${flag} ${why}; give the path of a file to write, e.g. --${flag} report.${flag}${alone}`);
  };
  if (path === '') refuse('names no file');
  if (existsSync(path) && statSync(path).isDirectory()) refuse(`${path} is a folder`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    // A file that is made here would be left empty by a run that ends early.
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK);
  } catch (error) {
    refuse(`${path} cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** Prints and writes a report in every form that was asked for. */
function publish(report: Report, flags: VerifyFlags, around: Surroundings): void {
  const toJson = (each: Report) => `${JSON.stringify(each, null, 2)}\n`;
  const printed = flags.json === true;
  around.print(printed ? toJson(report) : toTerminal(report, { colour: around.colour, quiet: flags.quiet === true }));
  const forms: [string | undefined, (report: Report) => string][] = [
    [flags.json === true ? undefined : flags.json, toJson],
    [flags.junit, toJunit],
    [flags.sarif, toSarif],
    [flags.html, toHtml],
  ];
  for (const [path, toText] of forms) {
    if (path === undefined) continue;
    writeFileSync(path, toText(report));
  }
  if (!flags.github) return;
  around.print(toAnnotations(report));
  const summary = around.environment['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, toSummary(report));
}

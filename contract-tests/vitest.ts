import { beforeAll, test } from 'vitest';
import { loadSpec } from '../openapi/spec.ts';
import type { Vendor } from '../openapi/vendors.ts';
import { allChecks } from './catalogue.ts';
import { packageRoot } from './package-root.ts';
import { fitsAny } from './pattern.ts';
import { type Result, run } from './suite.ts';
import { Target } from './target.ts';
import type { TargetFile } from './target-shape.ts';
import { vendorSuites } from './vendors/index.ts';

/** What may be said about a run; what is left out is as for `ringback verify`. */
export interface ContractOptions {
  /** Only checks whose id fits one of these; `*` stands for anything. */
  readonly only?: readonly string[];
  /** What is only assumed counts like what is documented. Default false. */
  readonly strict?: boolean;
  /** Sends nothing that changes state. Default false. */
  readonly readOnly?: boolean;
  /** Milliseconds to wait for an answer. Default 10,000. */
  readonly timeout?: number;
  /** Checks at once. Default 8. */
  readonly concurrency?: number;
  /** Requests a second at the most. */
  readonly rate?: number;
}

/**
 * Registers the checks of one API as tests of Vitest: the same checks with the same verdicts as `ringback verify`.
 *
 * What fails or was blocked fails its test; what was not run is skipped, with the reason; a warning or a note passes.
 *
 * @param target the target, or a function that gives it once the server is up.
 */
export function contract(
  vendor: Vendor,
  target: TargetFile | (() => TargetFile | Promise<TargetFile>),
  options: ContractOptions = {},
): void {
  const { only = ['*'], ...rest } = options;
  const spec = loadSpec(vendor, new URL('openapi/', packageRoot));
  const checks = allChecks(spec).filter(({ id }) => fitsAny(id, only));
  const results = new Map<string, Result>();
  beforeAll(async () => {
    const file = typeof target === 'function' ? await target() : target;
    const settings = { timeout: 10_000, readOnly: false, concurrency: 8, rate: undefined, bail: false, strict: false, ...rest };
    const outcome = await run(spec, new Target(file), vendorSuites[vendor], checks, settings);
    for (const result of outcome.results) results.set(result.id, result);
  }, 600_000);
  for (const { id } of checks) test(id, ({ skip }) => tell(results.get(id), skip));
  // What the answers of the whole run did not fit is found by no single check.
  test(`${vendor}/answers-fit`, () => {
    const known = new Set(checks.map((check) => check.id));
    for (const result of results.values()) if (!known.has(result.id)) tell(result, () => {});
  });
}

function tell(result: Result | undefined, skip: (reason: string) => void): void {
  if (!result) {
    skip('the run stopped before it');
    return;
  }
  const { verdict, reason, promise, difference } = result;
  if (verdict === 'not-run') skip(reason ?? '');
  if (verdict === 'blocked') throw new Error(`blocked: ${reason}`);
  if (verdict === 'failed') {
    throw new Error(`${promise.text} (${promise.basis}, ${promise.source}) Expected ${difference?.expected}, got ${difference?.actual}`);
  }
}

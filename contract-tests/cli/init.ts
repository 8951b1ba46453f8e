import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Spec } from '../../openapi/promises.ts';
import { loadSpec } from '../../openapi/spec.ts';
import { type Vendor, vendors } from '../../openapi/vendors.ts';
import { allChecks } from '../catalogue.ts';
import { packageRoot } from '../package-root.ts';
import type { VendorSuite } from '../suite.ts';
import { vendorSuites } from '../vendors/index.ts';
import { rehearse } from './rehearsal.ts';
import type { Surroundings } from './surroundings.ts';
import { type Needs, toTargetFile, toTemplate } from './target-template.ts';
import { VerifyUsageError } from './usage.ts';

export interface InitFlags {
  readonly out?: string;
  readonly force?: true;
  readonly json?: true;
}

/** Writes a target file to be filled in, to a file or to where text goes. */
export async function init(name: string, { out, force, json }: InitFlags, { print }: Pick<Surroundings, 'print'>): Promise<void> {
  const vendor = vendors.find((each) => each === name);
  if (vendor === undefined) throw new VerifyUsageError(`there is no API "${name}"; there are ${vendors.join(', ')}`);
  if (out === '') throw new VerifyUsageError('--out names no file; give the path of a file to write, e.g. --out staging.yaml');
  if (out !== undefined && existsSync(out) && !force) throw new VerifyUsageError(`${out} exists already; --force writes over it`);
  const text = await templateOf(vendor);
  if (out !== undefined) {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, text);
  }
  if (json) print(`${JSON.stringify({ vendor, out: out ?? null, text })}\n`);
  else if (out === undefined) print(text);
}

/** The target file of an API, to be filled in. */
export async function templateOf(vendor: Vendor): Promise<string> {
  const spec = loadSpec(vendor, new URL('openapi/', packageRoot));
  return toTemplate(spec, await needsOf(spec, vendorSuites[vendor]));
}

/** What the checks of an API ask for: found by asking them. */
export async function needsOf(spec: Spec, suite: VendorSuite): Promise<Needs> {
  const looksAt = new Map<string, number>();
  const usesUp = new Map<string, number>();
  const count = (counts: Map<string, number>, names: Iterable<string>) => {
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const checks = allChecks(spec);
  for (const check of checks) {
    const rehearsed = await rehearse(spec, suite, toTargetFile(spec), check);
    count(looksAt, rehearsed.looksAt);
    count(usesUp, rehearsed.usesUp);
  }
  // What is only made while time goes by is not seen in a rehearsal.
  for (const meaning of Object.keys(suite.recipes)) if (!looksAt.has(meaning) && !usesUp.has(meaning)) usesUp.set(meaning, 1);
  return { looksAt, usesUp, dials: checks.some(({ dials }) => dials) };
}

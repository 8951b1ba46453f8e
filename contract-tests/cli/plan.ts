import type { Spec } from '../../openapi/promises.ts';
import type { Check } from '../check.ts';
import type { VendorSuite } from '../suite.ts';
import type { TargetFile } from '../target.ts';
import { lackingAnyway, type Rehearsed, rehearse } from './rehearsal.ts';
import { toTargetFile } from './target-template.ts';

/** Writes what the checks would send. @param subject without a file: to a server that offers everything. */
export async function toPlan(
  subject: {
    readonly spec: Spec;
    readonly suite: VendorSuite;
    readonly checks: readonly Check[];
    readonly file: TargetFile | undefined;
  },
  readOnly: boolean,
): Promise<string> {
  const { spec, suite, checks } = subject;
  const file = subject.file ?? toTargetFile(spec);
  const parts: string[] = [];
  for (const check of checks) {
    const rehearsed = await rehearse(spec, suite, file, check, readOnly);
    // What is said after an answer that was made up says nothing of the target.
    const sure = rehearsed.lacking || (file.control === undefined && rehearsed.requests.length === 0);
    const notRun = sure ? rehearsed.notRun : undefined;
    parts.push(toText(check, rehearsed.requests, notRun && ((await lackingAnyway(spec, suite, file, check)) ?? notRun)));
  }
  return parts.join('');
}

function toText({ id, promise, changes, dials, movesTime }: Check, requests: Rehearsed['requests'], notRun: string | undefined): string {
  const traits = [
    promise.level.toUpperCase(),
    promise.basis,
    changes && 'changes state',
    dials && 'may ring a telephone',
    movesTime && 'waits',
  ];
  const lines = requests.map(({ method, path }) => `    ${method.padEnd(6)} ${path.replaceAll('%3C', '<').replaceAll('%3E', '>')}\n`);
  return `${id}  ${traits.filter(Boolean).join(' · ')}\n    ${promise.text}\n${notRun === undefined ? lines.join('') : `    not run: ${notRun}\n`}`;
}

import type { Clause, Spec } from '../../openapi/promises.ts';
import { loadSpec } from '../../openapi/spec.ts';
import { type Vendor, vendors } from '../../openapi/vendors.ts';
import { allChecks } from '../catalogue.ts';
import type { Check } from '../check.ts';
import { packageRoot } from '../package-root.ts';
import { vendorSuites } from '../vendors/index.ts';
import type { Surroundings } from './surroundings.ts';
import { VerifyUsageError } from './usage.ts';

/** Which checks stand for which promises of one API. */
export interface Coverage {
  readonly spec: Spec;
  readonly clauses: readonly { readonly clause: Clause; readonly checks: readonly Check[] }[];
  /** Checks that follow from the contract, by rule. */
  readonly derived: ReadonlyMap<string, number>;
  /** What is missing, in words. */
  readonly gaps: readonly string[];
}

/** Prints which checks stand for which promises. @returns the exit code: 1 when a promise has no check, or a check no promise. */
export function checks(
  names: readonly string[],
  { table, json }: { readonly table?: true; readonly json?: true },
  { print }: Pick<Surroundings, 'print'>,
): number {
  const unknown = names.find((name) => !(vendors as readonly string[]).includes(name));
  if (unknown !== undefined) throw new VerifyUsageError(`there is no API "${unknown}"; there are ${vendors.join(', ')}`);
  const wanted = names.length > 0 ? (names as Vendor[]) : vendors;
  const found = wanted.map((vendor) => coverageOf(loadSpec(vendor, new URL('openapi/', packageRoot))));
  if (json) {
    print(`${JSON.stringify(found.map(toRecord))}\n`);
    return found.some(({ gaps }) => gaps.length > 0) ? 1 : 0;
  }
  for (const coverage of found) print(table ? toTable(coverage) : toList(coverage));
  const gaps = found.flatMap((coverage) => coverage.gaps);
  for (const gap of gaps) print(`${table ? '* ' : '  ✗ '}${gap}\n`);
  return gaps.length > 0 ? 1 : 0;
}

const toRecord = ({ spec, clauses, derived, gaps }: Coverage): object => ({
  vendor: spec.api,
  clauses: clauses.map(({ clause: { pointer: _, ...clause }, checks: own }) => ({ ...clause, checks: own.map(({ id }) => id) })),
  derived: Object.fromEntries(derived),
  gaps,
});

const clauseOf = ({ id }: Check): string => id.split('#')[0] as string;

export function coverageOf(spec: Spec): Coverage {
  const written = vendorSuites[spec.api as Vendor].checks(spec);
  const all = allChecks(spec);
  const clauses = spec.clauses.map((clause) => ({ clause, checks: all.filter((check) => clauseOf(check) === clause.id) }));
  const promised = new Set(spec.clauses.map(({ id }) => id));
  const derived = new Map<string, number>();
  for (const check of all.filter((each) => !promised.has(clauseOf(each)))) {
    const rule = clauseOf(check).split('/').at(-1) as string;
    derived.set(rule, (derived.get(rule) ?? 0) + 1);
  }
  const gaps = [
    ...clauses
      .filter(({ clause, checks: own }) => own.length === 0 && clause.untested === undefined)
      .map(({ clause }) => `the clause ${clause.id} has no check, and does not say why it is untested`),
    ...clauses
      .filter(({ clause, checks: own }) => own.length > 0 && clause.untested !== undefined)
      .map(({ clause }) => `the clause ${clause.id} says that it is untested, and has a check`),
    ...written.filter((check) => !promised.has(clauseOf(check))).map(({ id }) => `the check ${id} was written for no clause`),
  ];
  return { spec, clauses, derived, gaps };
}

function toList({ spec, clauses, derived }: Coverage): string {
  const lines = clauses.map(
    ({ clause, checks: own }) =>
      `  ${clause.id}  ${clause.level.toUpperCase()} · ${clause.basis} · ${clause.source}\n${
        own.map(({ id }) => `    ${id}\n`).join('') || `    untested: ${clause.untested ?? 'for no reason'}\n`
      }`,
  );
  return `${spec.api}\n${lines.join('')}  ${summary(derived)}\n`;
}

export function toTable({ spec, clauses, derived }: Coverage): string {
  const rows = clauses.map(({ clause, checks: own }) =>
    [
      `\`${clause.id}\``,
      cell(clause.text),
      clause.level.toUpperCase(),
      clause.basis,
      cell(clause.source),
      own.map(({ id }) => `\`${id}\``).join('<br>') || `untested: ${cell(clause.untested ?? 'for no reason')}`,
    ].join(' | '),
  );
  return [
    `## ${spec.api}`,
    '',
    '| clause | promise | level | basis | source | checks |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
    `${summary(derived)}.`,
    '',
    '',
  ].join('\n');
}

const summary = (derived: ReadonlyMap<string, number>): string =>
  `and ${[...derived.values()].reduce((sum, count) => sum + count, 0)} checks that follow from the contract: ${[...derived]
    .sort()
    .map(([rule, count]) => `${rule} (${count})`)
    .join(', ')}`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

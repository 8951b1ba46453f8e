import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Schema, Spec } from '../../openapi/promises.ts';
import { loadSpec } from '../../openapi/spec.ts';
import { vendors } from '../../openapi/vendors.ts';
import { allChecks } from '../catalogue.ts';
import { type Change, compare, type Difference } from '../drift/compare.ts';
import { packageRoot } from '../package-root.ts';
import type { Surroundings } from './surroundings.ts';
import { VerifyUsageError } from './usage.ts';

/** Prints how a vendor's own document differs from our contract. @returns the exit code: 1 when it differs. */
export function drift(name: string, file: string, { json }: { readonly json?: true }, { print }: Pick<Surroundings, 'print'>): number {
  const vendor = vendors.find((each) => each === name);
  if (vendor === undefined) throw new VerifyUsageError(`there is no API "${name}"; there are ${vendors.join(', ')}`);
  const spec = loadSpec(vendor, new URL('openapi/', packageRoot));
  const document = read(file);
  const difference = compare(spec, document);
  const report = withChecks(spec, difference);
  const info = (document as { info?: { title?: string; version?: string } }).info ?? {};
  if (json)
    print(`${JSON.stringify({ vendor, theirs: { title: info.title ?? null, version: info.version ?? null }, ...report }, null, 2)}\n`);
  else print(toText(`${vendor} against ${info.title ?? file} ${info.version ?? ''}`.trim(), report));
  return report.added.length + report.removed.length + report.changed.length > 0 ? 1 : 0;
}

function read(file: string): Schema {
  if (!existsSync(file)) throw new VerifyUsageError(`${file} does not exist; drift takes the vendor's OpenAPI document, JSON or YAML`);
  let document: unknown;
  try {
    document = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new VerifyUsageError(`${file} is neither JSON nor YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  if (typeof document === 'object' && document !== null && 'paths' in document) return document as Schema;
  throw new VerifyUsageError(`${file} has no "paths": it is no OpenAPI document`);
}

type Touched<Item> = Item & { readonly checks: readonly string[] };
interface Report extends Pick<Difference, 'added'> {
  readonly removed: readonly Touched<Difference['removed'][number]>[];
  readonly changed: readonly Touched<Difference['changed'][number]>[];
}

function withChecks(spec: Spec, { added, removed, changed }: Difference): Report {
  const checks = allChecks(spec);
  const touching = <Item extends { readonly operation: string }>(item: Item): Touched<Item> => {
    const operation = spec.operations.find(({ id }) => id === item.operation);
    const clauses = new Set(spec.clauses.filter(({ pointer }) => operation && pointer.startsWith(operation.pointer)).map(({ id }) => id));
    const own = checks.filter(({ id }) => id.startsWith(`${spec.api}/${item.operation}/`) || clauses.has(id.split('#')[0] as string));
    return { ...item, checks: own.map(({ id }) => id) };
  };
  return { added, removed: removed.map(touching), changed: changed.map(touching) };
}

function toText(title: string, { added, removed, changed }: Report): string {
  const lines = [
    ...added.map(({ method, path, summary, known }) => `  + ${method} ${path}  ${summary}${known ? '  (known, not served)' : '  (new)'}`),
    ...removed.flatMap(({ method, path, operation, checks }) => [`  - ${method} ${path}  ${operation}`, touched(checks)]),
    ...changed.flatMap(({ method, path, operation, changes, checks }) => [
      `  ~ ${method} ${path}  ${operation}`,
      ...changes.map(inWords),
      touched(checks),
    ]),
  ];
  const count = `${added.length} added, ${removed.length} removed, ${changed.length} changed`;
  return `${[title, ...lines, `${count}`].join('\n')}\n`;
}

/** Checks of one operation that are named; --json has them all. */
const most = 3;

function touched(checks: readonly string[]): string {
  const [count, more] = [checks.length === 1 ? '1 check' : `${checks.length || 'no'} checks`, checks.length - most];
  const names = [...checks.slice(0, most), ...(more > 0 ? [`and ${more} more (--json names all)`] : [])];
  return `      touches ${[count, ...(names.length > 0 ? [names.join(', ')] : [])].join(': ')}`;
}

function inWords({ where, ours, theirs }: Change): string {
  if (ours === undefined) return `      + ${where}: ${theirs}`;
  if (theirs === undefined) return `      - ${where}: ${ours}`;
  return `      ~ ${where}: ours ${ours}, theirs ${theirs}`;
}

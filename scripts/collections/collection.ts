import { allChecks } from '../../contract-tests/catalogue.ts';
import type { Check } from '../../contract-tests/check.ts';
import { rehearse } from '../../contract-tests/cli/rehearsal.ts';
import { toTargetFile } from '../../contract-tests/cli/target-template.ts';
import type { Recipe } from '../../contract-tests/supplies.ts';
import { vendorSuites } from '../../contract-tests/vendors/index.ts';
import type { Operation, Spec } from '../../openapi/promises.ts';
import { follow } from '../../openapi/spec.ts';
import type { Vendor } from '../../openapi/vendors.ts';

/** A request that a person may send, with `{{meaning}}` where an id belongs. */
export interface Sent {
  readonly operation: Operation;
  readonly summary: string;
  readonly path: string;
  /** As JSON, indented. */
  readonly body: string | undefined;
}

/** Requests to one API, and what has to be made for them. */
export interface Collection {
  readonly vendor: Vendor;
  readonly title: string;
  /** Where it is, below the host. */
  readonly prefix: string;
  readonly sent: readonly Sent[];
  /** Ids that are made by starting a call, by meaning. */
  readonly made: ReadonlyMap<string, Recipe>;
  /** Other ids, by meaning: those that every server of ours has; empty where a person has to fill it in. */
  readonly given: ReadonlyMap<string, string>;
}

/** One request for each operation: the one that the suite takes for its sample. @param known ids by meaning. */
export async function toCollection(spec: Spec, known: Readonly<Record<string, string>>): Promise<Collection> {
  const vendor = spec.api as Vendor;
  const suite = vendorSuites[vendor];
  const checks = allChecks(spec);
  const sent: Sent[] = [];
  for (const operation of spec.operations) {
    const check = checks.find(({ id }) => id === `${vendor}/${operation.id}/succeeds`);
    sent.push(await toSent(spec, operation, check));
  }
  const meanings = new Set(
    sent.flatMap(({ path, body = '' }) => [...`${path}${body}`.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string)),
  );
  const made = [...meanings].flatMap((name) => (suite.recipes[name] ? [[name, suite.recipes[name]] as const] : []));
  const given = [...meanings].filter((name) => !suite.recipes[name]).map((name) => [name, known[name] ?? ''] as const);
  return {
    vendor,
    given: new Map(given),
    title: spec.document['info'].title,
    prefix: spec.prefixes[0] as string,
    sent,
    made: new Map(made),
  };
}

async function toSent(spec: Spec, operation: Operation, check: Check | undefined): Promise<Sent> {
  const vendor = spec.api as Vendor;
  const rehearsed = check ? await rehearse(spec, vendorSuites[vendor], toTargetFile(spec), check) : undefined;
  const request = rehearsed?.requests.findLast(({ method, path }) => method === operation.method && fits(operation.path, path));
  const { summary = operation.id } = follow(spec.document, { $ref: operation.pointer }) as { summary?: string };
  const path = toVariables(request?.path ?? operation.path.replace(/\{(\w+)\}/g, '<$1>'));
  const text = request?.body === undefined ? undefined : request.body.toString();
  return { operation, summary, path, body: text ? toVariables(JSON.stringify(JSON.parse(text), null, 2)) : undefined };
}

const fits = (template: string, path: string): boolean =>
  new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]*\}/g, '[^/?]+')}(?:\\?|$)`).test(path);

const toVariables = (text: string): string => text.replaceAll(/(?:<|%3C)(\w+)(?:>|%3E)/g, '{{$1}}');

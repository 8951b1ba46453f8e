import { existsSync, readFileSync } from 'node:fs';
import {
  type Clause,
  type Document,
  type ErrorRule,
  type Occasion,
  type Operation,
  occasions,
  type Parameter,
  type Response,
  type Spec,
} from './promises.ts';
import { readVendorOperations } from './vendor-operations.ts';
import type { Api } from './vendors.ts';

/** A document that cannot be used: JSON pointer and what was expected there. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
}

// biome-ignore lint/suspicious/noExplicitAny: a parsed document has any shape; this file is where it gets types.
type Node = any;

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;
const known = new Set([
  'x-errors',
  'x-error-envelope',
  'x-raises',
  'x-access',
  'x-id',
  'x-states',
  'x-stream',
  'x-signature',
  'x-paging',
  'x-clauses',
]);

/** Escapes one member name for a JSON pointer. */
export const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The object that a local reference such as `#/components/schemas/Call` leads to. */
export function follow(document: Document, node: Node): Node {
  let target = node;
  while (target !== null && typeof target === 'object' && typeof target.$ref === 'string') {
    target = targetOf(document, target.$ref);
  }
  return target;
}

const byId = new WeakMap<Spec, ReadonlyMap<string | undefined, Operation>>();

/** An operation by its id, which is asked for more often than anything else. */
export function operationOf(spec: Spec, id: string | undefined): Operation | undefined {
  const known = byId.get(spec) ?? new Map(spec.operations.map((operation) => [operation.id, operation]));
  byId.set(spec, known);
  return known.get(id);
}

const targets = new WeakMap<Document, Map<string, Node>>();

/** Follows one reference. What a reference leads to stays what it is, so it is looked for once. */
function targetOf(document: Document, $ref: string): Node {
  const known = targets.get(document) ?? new Map<string, Node>();
  targets.set(document, known);
  if (!known.has($ref)) {
    const parts = $ref.split('/').slice(1);
    known.set(
      $ref,
      parts.reduce((at: Node, part: string) => at?.[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')], document),
    );
  }
  return known.get($ref);
}

const loaded = new Map<string, Spec>();

/** Loads the bundled document of an API, once a process. @param folder the folder that holds one folder per API. */
export function loadSpec(api: Api, folder: string | URL): Spec {
  const key = `${folder} ${api}`;
  const spec = loaded.get(key) ?? load(api, folder);
  loaded.set(key, spec);
  return spec;
}

function load(api: Api, folder: string | URL): Spec {
  const at = (file: string) => (typeof folder === 'string' ? `${folder}/${api}/${file}` : new URL(`${api}/${file}`, folder));
  const table = at('operations.tsv');
  const vendorOperations = existsSync(table) ? readVendorOperations(readFileSync(table, 'utf8')) : [];
  return { ...readSpec(api, JSON.parse(readFileSync(at('openapi.gen.json'), 'utf8'))), vendorOperations };
}

/**
 * Reads what a bundled document promises.
 *
 * @throws SpecError when it uses a key that is not known, or when something is promised that cannot be kept: a code that is
 *   not declared, a failure without a code.
 */
export function readSpec(api: Api, document: Document): Spec {
  const clauses: Clause[] = [];
  walk(document, [], (node, path) => {
    const odd = oddKey(node, path);
    if (odd !== undefined)
      throw new SpecError(`${api}${toPointer(path)}: the key ${odd} is not known; expected one of ${[...known].join(', ')}`);
    for (const clause of node['x-clauses'] ?? []) clauses.push({ ...clause, pointer: toPointer(path) });
  });
  const errors: Record<string, ErrorRule> = document['x-errors'] ?? {};
  const spec: Spec = {
    api,
    document,
    prefixes: (document['servers'] ?? []).map((server: Node) => server.url).filter((url: string) => url.startsWith('/')),
    errors,
    occasions: codesOf(api, errors),
    envelope: document['x-error-envelope'],
    operations: [...operationsOf(document)],
    webhooks: Object.entries<Node>(document['webhooks'] ?? {}).map(([name, item]) => ({
      name,
      pointer: `#/webhooks/${escapePointer(name)}`,
      tags: item.post?.tags ?? [],
      signature: item.post?.['x-signature'],
    })),
    keyForm: Object.values<Node>(document['components']?.securitySchemes ?? {})[0]?.['x-id'] ?? { form: 'hex', length: 32 },
    clauses,
    vendorOperations: [],
  };
  for (const operation of spec.operations) {
    for (const code of [...operation.raises, operation.access['other-tenant'], ...operation.parameters.map(({ id }) => id?.malformed)]) {
      if (code !== undefined && !errors[code])
        throw new SpecError(`${api}${operation.pointer}: the code ${code} is not declared in x-errors`);
    }
  }
  return spec;
}

const toPointer = (path: readonly string[]): string => ['#', ...path.map(escapePointer)].join('/');

/** A key of our own making that nobody knows. Headers and properties are named by the vendor, not by OpenAPI. */
function oddKey(node: Node, path: readonly string[]): string | undefined {
  const parent = path.at(-1);
  if (parent === 'headers' || parent === 'properties') return undefined;
  return Object.keys(node).find((key) => key.startsWith('x-') && !known.has(key));
}

function codesOf(api: Api, errors: Record<string, ErrorRule>): Record<Occasion, string> {
  return Object.fromEntries(
    occasions.map((occasion) => {
      const code = Object.entries(errors).find(([, rule]) => rule.when?.includes(occasion))?.[0];
      if (code === undefined) throw new SpecError(`${api}#/x-errors: no code is declared for "${occasion}"; add it to the "when" of one`);
      return [occasion, code];
    }),
  ) as Record<Occasion, string>;
}

function* operationsOf(document: Document): Generator<Operation> {
  for (const [path, item] of Object.entries<Node>(document['paths'] ?? {})) {
    for (const method of methods) if (item[method]) yield toOperation(document, path, method, item);
  }
}

function toOperation(document: Document, path: string, method: (typeof methods)[number], item: Node): Operation {
  const node = item[method];
  const above = `#/paths/${escapePointer(path)}`;
  const pointer = `${above}/${method}`;
  const parameters = (of: Node, at: string): Parameter[] =>
    (of.parameters ?? []).map((parameter: Node, index: number) => toParameter(document, parameter, `${at}/parameters/${index}`));
  const body = follow(document, node.requestBody);
  return {
    id: node.operationId,
    method: method.toUpperCase(),
    path,
    pointer,
    tags: node.tags ?? [],
    parameters: [...parameters(item, above), ...parameters(node, pointer)],
    body: body && {
      required: body.required === true,
      types: Object.keys(body.content),
      pointer: node.requestBody.$ref ?? `${pointer}/requestBody`,
    },
    responses: new Map(
      Object.entries<Node>(node.responses ?? {}).map(([status, response]) => [
        Number(status),
        toResponse(document, response, `${pointer}/responses/${status}`),
      ]),
    ),
    raises: node['x-raises'] ?? [],
    access: node['x-access'] ?? {},
    paging: node['x-paging'],
    stream: node['x-stream'],
  };
}

function toResponse(document: Document, node: Node, at: string): Response {
  const { content = {}, headers = {}, 'x-error-envelope': own } = follow(document, node);
  return { types: Object.keys(content), headers: Object.keys(headers), pointer: node.$ref ?? at, ...(own && { envelope: own.body }) };
}

function toParameter(document: Document, node: Node, at: string): Parameter {
  const parameter = follow(document, node);
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true,
    schema: parameter.schema,
    id: follow(document, parameter.schema)?.['x-id'],
    pointer: node.$ref ?? at,
  };
}

/**
 * Visits every object of a document, with the names that lead to it. What stands under `example`, `examples`, `default` and `enum` is
 * data, not document.
 */
function walk(node: Node, path: string[], visit: (node: Node, path: readonly string[]) => void): void {
  if (node === null || typeof node !== 'object') return;
  if (!Array.isArray(node)) visit(node, path);
  for (const key of Object.keys(node)) {
    if (key === 'example' || key === 'examples' || key === 'default' || key === 'enum' || key === 'x-error-envelope') continue;
    path.push(key);
    walk(node[key], path, visit);
    path.pop();
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { readVendorOperations, type VendorOperation } from './vendor-operations.ts';
import { type Api, type Vendor, vendors } from './vendors.ts';

export { type Api, type Vendor, vendors };

export type Basis = 'documented' | 'observed' | 'assumed';

/** A failure that any operation can meet and that is answered without the operation's own doing. */
export type Occasion =
  | 'no-key'
  | 'bad-key'
  | 'role'
  | 'scope'
  | 'setting'
  | 'unknown-path'
  | 'method'
  | 'media-type'
  | 'malformed-body'
  | 'invalid'
  | 'too-large'
  | 'rate-limit'
  | 'unserved'
  | 'crash';

export interface ErrorRule {
  readonly status: number;
  readonly message: string;
  readonly when?: readonly Occasion[];
  /** The request itself is not as the contract says, whatever the state of things; `when` says the same of its failures. */
  readonly breach?: boolean;
  readonly source: string;
  readonly basis: Basis;
}

export interface Envelope {
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly 'request-id'?: { readonly header: string; readonly prefix: string; readonly keep: string; readonly max: number };
}

export interface Access {
  readonly public?: boolean;
  readonly optional?: boolean;
  readonly roles?: readonly string[];
  readonly scopes?: readonly string[];
  readonly setting?: string;
  readonly 'other-tenant'?: string;
}

export interface IdRule {
  readonly prefix?: string;
  readonly form: 'typeid' | 'uuid' | 'hex' | 'letters' | 'call-time' | 'date';
  readonly length?: number;
  readonly malformed?: string;
  readonly unknown?: string;
}

export interface StateRule {
  readonly field: string;
  readonly initial: readonly (string | null)[];
  readonly transitions: readonly { readonly from: string | null; readonly to: string | null; readonly by: string }[];
  readonly source?: string;
  readonly basis?: Basis;
}

export interface StreamRule {
  /** The member that tells events apart; left out, the event line of each does. */
  readonly name?: string;
  readonly first: string;
  /** Whether the first type may come again. */
  readonly 'first-repeats'?: boolean;
  readonly last: string;
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly supersedes?: Readonly<Record<string, string>>;
}

export interface SignatureRule {
  readonly scheme: 'hmac-sha256';
  readonly header: string;
  readonly value: string;
  readonly signs: string;
  readonly encoding: 'hex' | 'base64';
  readonly key?: 'text' | 'base64';
  readonly list?: boolean;
  readonly event?: string;
  readonly 'event-member'?: string;
  readonly 'tolerance-seconds'?: number;
  readonly 'delivery-id'?: string;
  readonly timestamp?: string;
  /** False: an announcement that was refused is not sent again. */
  readonly retries?: boolean;
}

export interface PagingRule {
  readonly style: 'cursor' | 'page';
  readonly id?: string;
  readonly page?: string;
  readonly total?: string;
  readonly items: string;
  readonly cursor?: string;
  readonly limit: string;
  readonly default: number;
  readonly maximum: number;
  readonly next?: string;
  readonly more?: string;
  readonly order: string;
}

export interface Clause {
  readonly id: string;
  readonly level: 'must' | 'should' | 'may';
  readonly text: string;
  readonly source: string;
  readonly basis: Basis;
  readonly untested?: string;
  /** JSON pointer of the object that the clause stands on. */
  readonly pointer: string;
}

/** A JSON Schema as it stands in a document; references are not followed. */
export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: Schema;
  /** Set when the parameter carries an id. */
  readonly id: IdRule | undefined;
  readonly pointer: string;
}

/** What is declared for one status: the media types of the body, and the names of the headers. */
export interface Response {
  readonly types: readonly string[];
  readonly headers: readonly string[];
  readonly pointer: string;
  /** The body of a failure with this status, where it is not that of all others. */
  readonly envelope?: Envelope['body'];
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The template, e.g. `/v1/calls/{id}`, below the prefix. */
  readonly path: string;
  readonly pointer: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  /** Media types that the request body may have; undefined when there is none. */
  readonly body: { readonly required: boolean; readonly types: readonly string[]; readonly pointer: string } | undefined;
  readonly responses: ReadonlyMap<number, Response>;
  readonly raises: readonly string[];
  readonly access: Access;
  readonly paging: PagingRule | undefined;
  readonly stream: StreamRule | undefined;
}

export interface Webhook {
  readonly name: string;
  readonly pointer: string;
  readonly tags: readonly string[];
  readonly signature: SignatureRule;
}

/** What one document promises. */
export interface Spec {
  readonly api: Api;
  readonly document: Document;
  /** The paths under which our server offers it, the first being the preferred one. */
  readonly prefixes: readonly string[];
  readonly errors: Readonly<Record<string, ErrorRule>>;
  /** The code for each failure that is answered without the operation's own doing. */
  readonly occasions: Readonly<Record<Occasion, string>>;
  readonly envelope: Envelope;
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** The form of the keys that it is called with. */
  readonly keyForm: IdRule;
  readonly clauses: readonly Clause[];
  /** Every operation that the vendor is known to have. */
  readonly vendorOperations: readonly VendorOperation[];
}

/** A document that cannot be used: JSON pointer and what was expected there. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
}

// biome-ignore lint/suspicious/noExplicitAny: a parsed document has any shape; this file is where it gets types.
type Node = any;
export type Document = Readonly<Record<string, Node>>;

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
const occasions: readonly Occasion[] = [
  'no-key',
  'bad-key',
  'role',
  'scope',
  'setting',
  'unknown-path',
  'method',
  'media-type',
  'malformed-body',
  'invalid',
  'too-large',
  'rate-limit',
  'unserved',
  'crash',
];

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

import type { Operation, Schema, Spec } from '../../openapi/promises.ts';
import { follow } from '../../openapi/spec.ts';
import { shapeOf, type VendorOperation } from '../../openapi/vendor-operations.ts';
import { type Shape, shapeOfSchema } from './shape.ts';

// biome-ignore lint/suspicious/noExplicitAny: a stranger's document has any shape.
type Node = any;

/** One way in which an operation differs. What is undefined is not there. */
export interface Change {
  readonly where: string;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

export interface Added {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  /** Whether the tables of what the vendor has know of it already. */
  readonly known: boolean;
}

export interface Changed {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly changes: readonly Change[];
}

export interface Difference {
  readonly added: readonly Added[];
  readonly removed: readonly Pick<Changed, 'operation' | 'method' | 'path'>[];
  readonly changed: readonly Changed[];
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

interface Theirs {
  readonly method: string;
  readonly path: string;
  readonly node: Node;
  /** Parameters that all methods of the path have. */
  readonly shared: readonly Node[];
}

/** Compares a vendor's own document with our contract. */
export function compare(spec: Spec, document: Schema): Difference {
  const theirs = operationsOf(document);
  const pairs = pair(spec, document, theirs);
  const known = (method: string, path: string) =>
    spec.vendorOperations.some((each: VendorOperation) => each.method === method && sameEnd(shapeOf(each.path), shapeOf(path)));
  const matched = new Set(pairs.values());
  return {
    added: theirs
      .filter((each) => !matched.has(each))
      .map(({ method, path, node }) => ({
        method,
        path,
        summary: String(node.summary ?? node.operationId ?? ''),
        known: known(method, path),
      })),
    removed: spec.operations.filter((each) => !pairs.has(each)).map(({ id, method, path }) => ({ operation: id, method, path })),
    changed: [...pairs].flatMap(([own, other]) => {
      const changes = changesOf(spec, own, document, other);
      return changes.length === 0 ? [] : [{ operation: own.id, method: own.method, path: own.path, changes }];
    }),
  };
}

function operationsOf(document: Node): Theirs[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const node = follow(document, item as Node);
    return methods
      .filter((method) => node[method])
      .map((method) => ({ method: method.toUpperCase(), path, node: node[method], shared: node.parameters ?? [] }));
  });
}

const sameEnd = (a: string, b: string): boolean => a === b || a.endsWith(b) || b.endsWith(a);

/** Which of theirs is which of ours. Their paths may stand below a base path that ours name, or the other way round. */
function pair(spec: Spec, document: Node, theirs: readonly Theirs[]): Map<Operation, Theirs> {
  const base = basePathOf(document);
  const prefix = (spec.prefixes[0] ?? '').replace(`/${spec.api}`, '');
  const attempts = ['', base].flatMap((before) => ['', prefix].map((own) => pairBy(spec, theirs, own, before)));
  return attempts.reduce((best, each) => (each.size > best.size ? each : best));
}

function pairBy(spec: Spec, theirs: readonly Theirs[], prefix: string, base: string): Map<Operation, Theirs> {
  const byShape = new Map(theirs.map((each) => [`${each.method} ${shapeOf(base + each.path)}`, each]));
  const found = spec.operations.map((own) => [own, byShape.get(`${own.method} ${shapeOf(prefix + own.path)}`)] as const);
  return new Map(found.filter((each): each is [Operation, Theirs] => each[1] !== undefined));
}

function basePathOf(document: Node): string {
  const url = String(document.servers?.[0]?.url ?? document.basePath ?? '');
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path.replace(/\/+$/, '');
}

function changesOf(spec: Spec, own: Operation, document: Node, theirs: Theirs): Change[] {
  const ours = spec.document as Node;
  const node = follow(ours, { $ref: own.pointer } as Node) as Node;
  return [
    ...differences(
      '',
      parametersOf(ours, [...own.parameters.map(({ pointer }) => ({ $ref: pointer }))]),
      parametersOf(document, [...theirs.shared, ...(theirs.node.parameters ?? [])]),
    ),
    ...differences('body ', bodyOf(ours, node), bodyOf(document, theirs.node)),
    ...statusChanges(ours, node, document, theirs.node),
  ];
}

function parametersOf(document: Node, list: readonly Node[]): Shape {
  const shape = new Map<string, string>();
  for (const each of list) {
    const { in: kind, name, required, schema, type } = follow(document, each) as Node;
    if (kind === 'body' || kind === 'header') continue;
    const [[, described = ''] = []] = shapeOfSchema(document, { type: 'object', properties: { value: schema ?? { type } } });
    // What a path parameter is called is nobody's business but the document's.
    if (kind !== 'path') shape.set(`${kind} ${name}`, `${described}${required ? ' required' : ''}`);
  }
  return shape;
}

const jsonOf = (node: Node): unknown => Object.entries(node?.content ?? {}).find(([type]) => /json/.test(type))?.[1];

function bodyOf(document: Node, operation: Node): Shape {
  const body = operation.requestBody && (follow(document, operation.requestBody) as Node);
  return shapeOfSchema(document, (jsonOf(body) as Node)?.schema);
}

/** Successes in both directions; of failures only those that are new, for vendors' documents leave most of them out. */
function statusChanges(ours: Node, own: Node, document: Node, theirs: Node): Change[] {
  const [mine, other] = [own.responses ?? {}, theirs.responses ?? {}];
  const statuses = [...new Set([...Object.keys(mine), ...Object.keys(other)])].filter((status) => /^\d/.test(status)).sort();
  return statuses.flatMap((status): Change[] => {
    const [declared, met] = [mine[status], other[status]];
    const success = status.startsWith('2');
    if (declared === undefined) return [{ where: `status ${status}`, ours: undefined, theirs: 'declared' }];
    if (!success) return [];
    if (met === undefined) return [{ where: `status ${status}`, ours: 'declared', theirs: undefined }];
    return differences(`${status} `, answerOf(ours, declared), answerOf(document, met));
  });
}

const answerOf = (document: Node, response: Node): Shape => shapeOfSchema(document, (jsonOf(follow(document, response)) as Node)?.schema);

function differences(prefix: string, ours: Shape, theirs: Shape): Change[] {
  // Of a body that only one of the two describes there is nothing to compare.
  if (prefix !== '' && (ours.size === 0 || theirs.size === 0)) return [];
  const all = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  const news = all.filter((path) => ours.get(path) !== theirs.get(path));
  // A member that is new or gone is told once, not again with each of its own members.
  const told = news.filter((path) => !news.some((above) => above !== path && oneSided(above) && isBelow(path, above)));
  return told.map((path) => ({ where: `${prefix}${path}`, ours: ours.get(path), theirs: theirs.get(path) }));

  function oneSided(path: string): boolean {
    return !ours.has(path) || !theirs.has(path);
  }
}

const isBelow = (path: string, above: string): boolean => path.startsWith(above) && /^[.[{]/.test(path.slice(above.length));

import type { Schema } from '../../openapi/promises.ts';
import { follow } from '../../openapi/spec.ts';

// biome-ignore lint/suspicious/noExplicitAny: a stranger's document has any shape.
type Node = any;

/** What a schema says of each of its members, by path: `items[].id` → `string(uuid) required`. */
export type Shape = ReadonlyMap<string, string>;

const deepest = 12;

/** Flattens a schema, so that two can be compared member by member, however each is divided into parts. */
export function shapeOfSchema(document: Schema, schema: unknown): Shape {
  const shape = new Map<string, string>();
  walk(document, schema, '', false, shape, []);
  return shape;
}

function walk(document: Schema, schema: Node, path: string, required: boolean, shape: Map<string, string>, above: readonly Node[]): void {
  const node = resolve(document, schema);
  if (node === undefined || above.includes(node) || above.length > deepest) return;
  const beneath = [...above, node];
  const merged = merge(document, node);
  if (path !== '') shape.set(path, `${describe(merged)}${required ? ' required' : ''}`);
  for (const [name, member] of Object.entries(merged.properties ?? {})) {
    walk(document, member, path === '' ? name : `${path}.${name}`, merged.required?.includes(name) ?? false, shape, beneath);
  }
  if (merged.items) walk(document, merged.items, `${path}[]`, false, shape, beneath);
  if (typeof merged.additionalProperties === 'object') walk(document, merged.additionalProperties, `${path}{}`, false, shape, beneath);
}

const resolve = (document: Schema, node: Node): Node => {
  try {
    return node && follow(document, node);
  } catch {
    return undefined;
  }
};

/** The members of all parts of a schema: of `allOf`, all hold; of `oneOf` and `anyOf`, any may. */
function merge(document: Schema, node: Node, depth = 0): Node {
  if (depth > deepest) return node;
  const parts = (list: Node[] | undefined) => (list ?? []).map((part) => merge(document, resolve(document, part) ?? {}, depth + 1));
  const all = parts(node.allOf);
  const any = parts([...(node.oneOf ?? []), ...(node.anyOf ?? [])]).filter((part) => part.type !== 'null');
  const everything = [node, ...all, ...any];
  const first = (member: string) => everything.find((part) => part[member] !== undefined)?.[member];
  return {
    ...node,
    type: first('type'),
    format: first('format'),
    enum: first('enum'),
    items: first('items'),
    nullable: node.nullable || (node.oneOf ?? node.anyOf ?? []).some((part: Node) => part.type === 'null'),
    additionalProperties: first('additionalProperties'),
    properties: Object.assign({}, ...everything.toReversed().map((part) => part.properties ?? {})),
    required: [node, ...all].flatMap((part) => part.required ?? []),
  };
}

/** The type of a value in few words; what OpenAPI 3.0 says with `nullable` and `enum` of one like what 3.1 says. */
function describe({ type, format, enum: values, const: only, nullable, properties }: Node): string {
  const own = [type ?? (Object.keys(properties ?? {}).length > 0 ? 'object' : 'anything')].flat();
  const types = [...new Set([...own, ...(nullable ? ['null'] : [])])].sort().join('|');
  const allowed = only === undefined ? values : [only];
  return `${types}${format ? `(${format})` : ''}${allowed ? ` of ${allowed.map(String).sort().join(', ')}` : ''}`;
}

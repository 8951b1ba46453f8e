import type { Document, Schema } from '../../openapi/promises.ts';
import { follow } from '../../openapi/spec.ts';
import { html, inline, type Markup } from './markup.ts';

// biome-ignore lint/suspicious/noExplicitAny: a schema has any shape.
type Node = any;

/** How deep members are shown; what lies deeper is rare, and the document has it. */
const deepest = 6;

/** What a schema says, for people: its members, each with type, limits and meaning. */
export function toSchemaView(document: Document, schema: Schema | undefined, depth = 0): Markup {
  const node = whole(document, schema);
  const variants: Node[] = node.oneOf ?? node.anyOf ?? [];
  const members = Object.entries<Node>(node.properties ?? {});
  if (node.items !== undefined && members.length === 0) return toSchemaView(document, node.items, depth);
  return html`${variants
    .filter((variant) => follow(document, variant)?.type !== 'null')
    .map(
      (variant, index) =>
        html`<div class="variant"><p>Variant ${index + 1}: ${typeOf(document, variant)}</p>${toSchemaView(document, variant, depth)}</div>`,
    )}${
    members.length > 0 &&
    html`<ul class="members">${members.map(([name, member]) => toMember(document, name, member, (node.required ?? []).includes(name), depth))}</ul>`
  }`;
}

function toMember(document: Document, name: string, member: Node, required: boolean, depth: number): Markup {
  const node = whole(document, member);
  const line = html`<code class="name">${name}</code> <span class="type">${typeOf(document, member)}</span>${required && html` <span class="required">required</span>`}`;
  const about = html`${node.description && html`<p>${inline(node.description)}</p>`}${limitsOf(node)}`;
  const inner = depth < deepest && hasMembers(document, member) ? toSchemaView(document, member, depth + 1) : undefined;
  return inner ? html`<li><details><summary>${line}</summary>${about}${inner}</details></li>` : html`<li>${line}${about}</li>`;
}

function hasMembers(document: Document, schema: Node): boolean {
  const node = whole(document, schema);
  if (node.items !== undefined) return hasMembers(document, node.items);
  return (
    node.properties !== undefined || [...(node.oneOf ?? []), ...(node.anyOf ?? [])].some((each: Node) => whole(document, each).properties)
  );
}

/** A schema with its reference followed and the parts of its allOf put together. */
function whole(document: Document, schema: Node): Node {
  const node = follow(document, schema) ?? {};
  if (!node.allOf) return node;
  const parts: Node[] = [...node.allOf.map((part: Node) => whole(document, part)), { ...node, allOf: undefined }];
  return Object.assign({}, ...parts, {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  });
}

/** `string`, `array of objects`, `string or null`. */
export function typeOf(document: Document, schema: Node): string {
  const node = whole(document, schema);
  const variants: Node[] = node.oneOf ?? node.anyOf;
  if (variants) return [...new Set(variants.map((variant) => typeOf(document, variant)))].join(' or ');
  if (node.const !== undefined) return JSON.stringify(node.const);
  const types: string[] = [node.type ?? (node.properties ? 'object' : 'anything')].flat();
  return types
    .map((type) =>
      type === 'array' ? `array of ${typeOf(document, node.items)}` : type === 'string' && node.format ? `string (${node.format})` : type,
    )
    .join(' or ');
}

const limits: Readonly<Record<string, string>> = {
  minimum: 'at least',
  exclusiveMinimum: 'more than',
  maximum: 'at most',
  exclusiveMaximum: 'less than',
  minLength: 'characters at least',
  maxLength: 'characters at most',
  minItems: 'items at least',
  maxItems: 'items at most',
  pattern: 'matches',
  default: 'default',
};

function limitsOf(node: Node): Markup | false {
  const found = Object.entries(limits).flatMap(([key, words]) =>
    node[key] === undefined ? [] : [`${words} ${JSON.stringify(node[key])}`],
  );
  const values = node.enum ? [`one of ${node.enum.map((value: unknown) => JSON.stringify(value)).join(', ')}`] : [];
  const all = [...values, ...found];
  return all.length > 0 && html`<p class="limits">${all.join('; ')}</p>`;
}

import type { Schema, Spec } from '../openapi/promises.ts';
import { follow } from '../openapi/spec.ts';

/**
 * The part of a value that a schema of the contract knows of, all the way down: what two places must show alike. A correct server
 * may show more in one of them. Where a schema names no members, all are kept.
 *
 * @param name of the schema, or the schema itself.
 */
export function declared(spec: Spec, name: string | Schema, value: unknown): unknown {
  const schema = typeof name === 'string' ? { $ref: `#/components/schemas/${name}` } : name;
  if (Array.isArray(value)) return value.map((item) => declared(spec, (follow(spec.document, schema)?.items ?? {}) as Schema, item));
  if (value === null || typeof value !== 'object') return value;
  const members = membersOf(spec, schema);
  if (Object.keys(members).length === 0) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (members[key] ? [[key, declared(spec, members[key], member)]] : [])),
  );
}

/** The part of a value that a request named, all the way down: a server may add to what it was sent what was left out. Lists keep their length. */
export function named(value: unknown, request: unknown): unknown {
  if (Array.isArray(request) && Array.isArray(value)) return value.map((item, index) => named(item, request[index]));
  if (request === null || typeof request !== 'object' || Array.isArray(request)) return value;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const members = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(request).flatMap(([key, part]) => (key in members ? [[key, named(members[key], part)]] : [])));
}

function membersOf(spec: Spec, schema: Schema): Record<string, Schema> {
  const { properties = {}, allOf = [], anyOf = [], oneOf = [] } = follow(spec.document, schema) as Record<string, never>;
  const parts = [...(allOf as Schema[]), ...(anyOf as Schema[]), ...(oneOf as Schema[])];
  return Object.assign({}, ...parts.map((part) => membersOf(spec, part)), properties);
}

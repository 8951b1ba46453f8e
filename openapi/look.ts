import { isDeepStrictEqual } from 'node:util';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Schema, Spec } from './promises.ts';
import { follow } from './spec.ts';

/** Says whether a value fits a schema, but not why it does not. @throws UnknownWord for a schema that it cannot judge by. */
export type Look = (schema: Schema | boolean, value: unknown) => boolean;

/** A word that has a meaning in schemas, or may have one, which is not known here. */
export class UnknownWord extends Error {}

type Kind = 'any' | 'number' | 'string' | 'array' | 'object';
type Word = (look: Look, argument: never, value: never, schema: Schema) => boolean;
type Members = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, Schema>>;

/**
 * Looks at values against the schemas of a document, word by word.
 *
 * To compile a schema takes longer than to look at some hundred values in this way, and most values fit: what is wrong with
 * one that does not is left to the compiler. Where the two disagree, this one is wrong: a test compares them.
 */
export function lookBy(document: Spec['document']): Look {
  const targets = new Map<string, Schema>();
  const target = ($ref: string): Schema => {
    const known = targets.get($ref) ?? (follow(document, { $ref }) as Schema | undefined);
    if (known === undefined) throw new UnknownWord(`$ref ${$ref}`);
    targets.set($ref, known);
    return known;
  };
  const fits = (word: string, schema: Schema, value: unknown, kind: Kind | undefined): boolean => {
    if (word === '$ref') return look(target(schema[word] as string), value);
    const [of, holds] = words.get(word) ?? nothing(word);
    return (of !== 'any' && of !== kind) || holds(look, schema[word] as never, value as never, schema);
  };
  const look: Look = (schema, value) => {
    if (typeof schema === 'boolean') return schema;
    const kind = kindOf(value);
    for (const word in schema) if (!fits(word, schema, value, kind)) return false;
    return true;
  };
  return look;
}

function kindOf(value: unknown): Kind | undefined {
  if (value === null) return undefined;
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'object' || type === 'string' || type === 'number' ? type : undefined;
}

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  number: Number.isFinite,
  integer: Number.isInteger,
  string: (value) => typeof value === 'string',
  array: Array.isArray,
  object: (value) => value !== null && typeof value === 'object' && !Array.isArray(value),
};

const silent: readonly [Kind, Word] = ['any', () => true];

const isOf = (type: string, value: unknown): boolean => types[type]?.(value) === true;

/** What a word that is none of those below says: nothing, when it is there for people. `then` and `else` are read with `if`. */
function nothing(word: string): readonly [Kind, Word] {
  if (/^(?:title|description|default|examples?|deprecated|readOnly|writeOnly|\$comment|then|else|x-.*)$/.test(word)) return silent;
  throw new UnknownWord(word);
}

const patterns = new Map<string, RegExp>();

function patternOf(text: string): RegExp {
  const pattern = patterns.get(text) ?? new RegExp(text, 'u');
  patterns.set(text, pattern);
  return pattern;
}

/** Characters, of which one outside the basic plane is one. */
const lengthOf = (text: string): number => text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);

function isOfFormat(name: string, text: string): boolean {
  const format = (fullFormats as Readonly<Record<string, unknown>>)[name];
  const check = typeof format === 'object' && format !== null && 'validate' in format ? format.validate : format;
  if (check instanceof RegExp) return check.test(text);
  if (typeof check === 'function') return check(text) as boolean;
  throw new UnknownWord(`format ${name}`);
}

/** For each word the kind of values that it says something of, and whether one fits. */
const words = new Map<string, readonly [Kind, Word]>(
  Object.entries({
    type: [
      'any',
      (_, names: string | readonly string[], value) =>
        typeof names === 'string' ? isOf(names, value) : names.some((name) => isOf(name, value)),
    ],
    enum: ['any', (_, values: readonly unknown[], value) => values.some((each) => each === value || isDeepStrictEqual(each, value))],
    const: ['any', (_, expected: unknown, value) => expected === value || isDeepStrictEqual(expected, value)],
    allOf: ['any', (look, parts: readonly Schema[], value) => parts.every((part) => look(part, value))],
    anyOf: ['any', (look, parts: readonly Schema[], value) => parts.some((part) => look(part, value))],
    oneOf: ['any', (look, parts: readonly Schema[], value) => parts.filter((part) => look(part, value)).length === 1],
    not: ['any', (look, part: Schema, value) => !look(part, value)],
    if: ['any', (look, part: Schema, value, schema) => look((schema[look(part, value) ? 'then' : 'else'] as Schema) ?? true, value)],
    minimum: ['number', (_, least: number, value: number) => value >= least],
    maximum: ['number', (_, most: number, value: number) => value <= most],
    minLength: ['string', (_, least: number, text: string) => lengthOf(text) >= least],
    maxLength: ['string', (_, most: number, text: string) => lengthOf(text) <= most],
    pattern: ['string', (_, pattern: string, text: string) => patternOf(pattern).test(text)],
    format: ['string', (_, name: string, text: string) => isOfFormat(name, text)],
    minItems: ['array', (_, least: number, items: readonly unknown[]) => items.length >= least],
    maxItems: ['array', (_, most: number, items: readonly unknown[]) => items.length <= most],
    items: ['array', (look, item: Schema, items: readonly unknown[]) => items.every((each) => look(item, each))],
    required: ['object', (_, names: readonly string[], members: Members) => names.every((name) => members[name] !== undefined)],
    minProperties: ['object', (_, least: number, members: Members) => Object.keys(members).length >= least],
    maxProperties: ['object', (_, most: number, members: Members) => Object.keys(members).length <= most],
    properties: ['object', propertiesFit],
    additionalProperties: ['object', othersFit],
    propertyNames: ['object', (look, part: Schema, members: Members) => Object.keys(members).every((name) => look(part, name))],
  } satisfies Record<string, readonly [Kind, Word]>),
);

function propertiesFit(look: Look, properties: Schemas, members: Members): boolean {
  for (const name in properties) if (members[name] !== undefined && !look(properties[name] as Schema, members[name])) return false;
  return true;
}

function othersFit(look: Look, others: Schema | boolean, members: Members, { properties = {}, patternProperties }: Schema): boolean {
  if (patternProperties !== undefined) throw new UnknownWord('patternProperties');
  return Object.entries(members).every(([name, member]) => Object.hasOwn(properties as Schemas, name) || look(others, member));
}

import fc from 'fast-check';
import type { Schema, Spec } from '../../openapi/promises.ts';
import { follow } from '../../openapi/spec.ts';

/** One way of breaking a schema, and values that do. */
export interface Wrong {
  readonly id: string;
  readonly kind: 'required' | 'type' | 'enum' | 'limit' | 'pattern';
  /** Completes the sentence "A body in which …". */
  readonly text: string;
  readonly values: fc.Arbitrary<unknown>;
  /** How many of the values are tried: one where there is but one, or where the one next to what is right says most. */
  readonly tries: number;
  /** Puts a wrong value into a copy of something right. */
  readonly place: (right: unknown, value: unknown) => unknown;
}

const absent = Symbol('absent');

const only = (value: unknown): Pick<Wrong, 'values' | 'tries'> => ({ values: fc.constant(value), tries: 1 });
const several = (values: fc.Arbitrary<unknown>): Pick<Wrong, 'values' | 'tries'> => ({ values, tries: 3 });

/** All ways of breaking an object schema, one member at a time, down to the members of its members. */
export function wrongsOf(spec: Spec, schema: Schema, path: readonly string[] = []): Wrong[] {
  const { properties = {}, required = [] } = schema as { properties?: Record<string, Schema>; required?: string[] };
  return Object.entries(properties).flatMap(([name, written]) => {
    const member = follow(spec.document, written) as Schema;
    const here = [...path, name];
    const missing: Wrong[] = required.includes(name)
      ? [
          {
            id: `${here.join('.')}-missing`,
            kind: 'required',
            text: `${here.join('.')} is missing`,
            ...only(absent),
            place: placer(here),
          },
        ]
      : [];
    const deeper = member['type'] === 'object' && path.length < 2 ? wrongsOf(spec, member, here) : [];
    return [...missing, ...wrongValues(member, here), ...deeper];
  });
}

type Way = Pick<Wrong, 'kind' | 'text' | 'values' | 'tries'> & { readonly name: string };

function wrongValues(schema: Schema, path: readonly string[]): Wrong[] {
  const name = path.join('.');
  const ways = [...wrongKinds(schema), ...wrongTexts(schema), ...wrongNumbers(schema), ...wrongLists(schema)];
  return ways.map((way) => ({
    id: `${name}-${way.name}`,
    kind: way.kind,
    text: `${name} ${way.text}`,
    values: way.values,
    tries: way.tries,
    place: placer(path),
  }));
}

function wrongKinds({ type, enum: members }: Schema): Way[] {
  const types = [type ?? []].flat() as string[];
  const ways: Way[] =
    types.length > 0 ? [{ name: 'type', kind: 'type', text: `is no ${types.join(' or ')}`, ...several(ofOtherType(types)) }] : [];
  if (!Array.isArray(members)) return ways;
  const values = fc
    .string({ minLength: 1, maxLength: 12 })
    .map((text) => `x${text}`)
    .filter((text) => !members.includes(text));
  return [...ways, { name: 'enum', kind: 'enum', text: `is none of ${members.join(', ')}`, ...several(values) }];
}

function wrongTexts({ pattern, minLength, maxLength }: Schema): Way[] {
  const ways: Way[] = [];
  if (typeof pattern === 'string') {
    const form = new RegExp(pattern, 'u');
    const values = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !form.test(text));
    ways.push({ name: 'pattern', kind: 'pattern', text: `does not match ${pattern}`, ...several(values) });
  }
  if (typeof minLength === 'number' && minLength > 0) {
    ways.push({ name: 'too-short', kind: 'limit', text: `is shorter than ${minLength}`, ...only('x'.repeat(minLength - 1)) });
  }
  if (typeof maxLength === 'number' && pattern === undefined) {
    ways.push({ name: 'too-long', kind: 'limit', text: `is longer than ${maxLength}`, ...only('x'.repeat(maxLength + 1)) });
  }
  return ways;
}

function wrongNumbers({ minimum, maximum }: Schema): Way[] {
  const ways: Way[] = [];
  if (typeof minimum === 'number') ways.push({ name: 'too-small', kind: 'limit', text: `is below ${minimum}`, ...only(minimum - 1) });
  if (typeof maximum === 'number') ways.push({ name: 'too-large', kind: 'limit', text: `is above ${maximum}`, ...only(maximum + 1) });
  return ways;
}

/** What stands first in the list of the sample, this many times: a list that is too long is right in everything else. */
class Repeated {
  readonly times: number;

  constructor(times: number) {
    this.times = times;
  }
}

function wrongLists({ minItems, maxItems }: Schema): Way[] {
  const ways: Way[] = [];
  if (typeof minItems === 'number' && minItems > 0)
    ways.push({ name: 'too-few', kind: 'limit', text: `has fewer than ${minItems}`, ...only([]) });
  if (typeof maxItems === 'number')
    ways.push({ name: 'too-many', kind: 'limit', text: `has more than ${maxItems}`, ...only(new Repeated(maxItems + 1)) });
  return ways;
}

/** Values of every JSON type but the given ones. */
function ofOtherType(types: readonly string[]): fc.Arbitrary<unknown> {
  const values: Record<string, fc.Arbitrary<unknown>> = {
    string: fc.string({ minLength: 1, maxLength: 8 }).map((text) => `x${text}`),
    number: fc.integer({ min: 2, max: 1000 }).map((number) => number + 0.5),
    boolean: fc.boolean(),
    object: fc.constant({ unexpected: true }),
    array: fc.constant([{ unexpected: true }]),
  };
  const numeric = types.includes('integer') || types.includes('number');
  const others = Object.entries(values).filter(([type]) => !types.includes(type) && !(type === 'number' && types.includes('number')));
  // A fraction is no integer; it is tried first where an integer is wanted, being the mistake that is made most.
  const ordered = numeric ? others : others.filter(([type]) => type !== 'string' || !types.includes('string'));
  return fc.oneof(...ordered.map(([, arbitrary]) => arbitrary));
}

function placer(path: readonly string[]): Wrong['place'] {
  return (right, value) => put(right, path, value);
}

const repeat = (list: unknown, times: number): unknown[] => Array.from({ length: times }, () => (Array.isArray(list) ? list[0] : {}));

function put(target: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  const copy = { ...(target as Record<string, unknown>) };
  if (name === undefined) return value;
  if (rest.length > 0) copy[name] = put(copy[name] ?? {}, rest, value);
  else if (value === absent) delete copy[name];
  else copy[name] = value instanceof Repeated ? repeat(copy[name], value.times) : value;
  return copy;
}

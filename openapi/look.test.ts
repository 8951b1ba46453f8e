import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { lookBy, UnknownWord } from './look.ts';
import type { Schema, Spec } from './promises.ts';
import { loadSpec } from './spec.ts';
import { vendors } from './vendors.ts';

const folder = new URL('./', import.meta.url);

/** Every object and list that an example in a document holds, and many that are nearly the same. */
function valuesOf({ document }: Spec): unknown[] {
  const found = new Map<string, unknown>();
  const keep = (value: unknown) => found.set(JSON.stringify(value), value);
  const collect = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const each of [value, ...nearTo(value)]) keep(each);
    for (const member of Object.values(value)) collect(member);
  };
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    for (const [name, member] of Object.entries(node)) {
      if (name === 'examples' || name === 'example' || name === 'value') collect(member);
      else walk(member);
    }
  };
  walk(document);
  for (const value of [
    null,
    true,
    0,
    -1,
    0.5,
    1e21,
    '',
    'x',
    '2026-02-30',
    '2026-02-08T09:01:35.600Z',
    'https://a.example/',
    '🙂'.repeat(3),
    [],
    {},
  ])
    keep(value);
  return [...found.values()];
}

const others: readonly unknown[] = [null, true, -1, 0.5, '', 'x'.repeat(5000), [], [1], {}, { aa: 1 }];

/** One member less, one more, or another value for one; a different one for each member. */
function nearTo(value: object): unknown[] {
  if (Array.isArray(value)) return [value.slice(1), [...value, 1]];
  const entries = Object.entries(value);
  return [
    { ...value, aa_added: 1 },
    ...entries.flatMap(([name], index) => {
      const { [name]: _, ...rest } = value as Record<string, unknown>;
      return [rest, { ...value, [name]: others[index % others.length] }, { ...value, [name]: others[(index * 7 + 3) % others.length] }];
    }),
  ];
}

test.each([...vendors, 'ringback'] as const)('to look at values of %s says what a compiled validator says', (api) => {
  const spec = loadSpec(api, folder);
  const ajv = new Ajv2020({ strict: false, meta: false, validateSchema: false });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(spec.document, 'contract');
  const look = lookBy(spec.document);
  const values = valuesOf(spec);
  const names = Object.keys(spec.document['components'].schemas);
  const differing = names.flatMap((name) => {
    const pointer = `#/components/schemas/${name}`;
    const validate = ajv.compile({ $ref: `contract${pointer}` }) as ValidateFunction;
    return values.filter((value) => look({ $ref: pointer }, value) !== validate(value)).map((value) => [name, value]);
  });
  expect(differing).toEqual([]);
  expect(values.length * names.length).toBeGreaterThan(1000);
});

test.each<[Schema, unknown]>([
  [{ unevaluatedProperties: false }, {}],
  [{ multipleOf: 2 }, 3],
  [{ format: 'of-its-own' }, 'text'],
  [{ $ref: '#/nowhere' }, 1],
])('by %j nothing is said', (schema, value) => {
  expect(() => lookBy({})(schema, value)).toThrow(UnknownWord);
});

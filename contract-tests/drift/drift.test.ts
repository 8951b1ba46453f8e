import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { vendors } from '../../openapi/vendors.ts';
import { drift } from '../cli/drift.ts';

const folder = mkdtempSync(join(tmpdir(), 'drift-'));
afterAll(() => rmSync(folder, { recursive: true }));

// biome-ignore lint/suspicious/noExplicitAny: a document has any shape.
type Document = any;

const ours = (vendor: string): Document =>
  JSON.parse(readFileSync(new URL(`../../openapi/${vendor}/openapi.gen.json`, import.meta.url), 'utf8'));

/** Compares a document that was changed. @returns the exit code and what was printed. */
function compared(vendor: string, document: unknown, json = false): { code: number; text: string } {
  const file = join(folder, json ? 'theirs.yaml' : 'theirs.json');
  writeFileSync(file, json ? stringify(document) : JSON.stringify(document));
  let text = '';
  const print = (part: string) => {
    text += part;
  };
  return { code: drift(vendor, file, json ? { json } : {}, { print }), text };
}

const changed = (change: (document: Document) => void): Document => {
  const document = ours('speko');
  change(document);
  return document;
};

test.each(vendors)('the contract of %s does not differ from itself', (vendor) => {
  expect(compared(vendor, ours(vendor))).toMatchObject({ code: 0, text: expect.stringContaining('0 added, 0 removed, 0 changed') });
});

test('a base path on either side makes no difference', () => {
  const document = ours('smallest');
  document.servers = [{ url: 'https://api.smallest.example/atoms/v1/' }];
  expect(compared('smallest', document).code).toBe(0);
  document.servers = [{ url: 'https://api.smallest.example' }];
  document.paths = Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [`/atoms/v1${path}`, item]));
  expect(compared('smallest', document).code).toBe(0);
});

test('an operation that is new, and one that is gone, are listed with what that touches', () => {
  const document = changed((each) => {
    each.paths['/v1/horoscopes'] = { get: { operationId: 'getHoroscope', summary: 'What the stars say', responses: {} } };
    delete each.paths['/v1/calls/{id}'].get;
  });
  const { code, text } = compared('speko', document, true);
  expect(code).toBe(1);
  const report = JSON.parse(text);
  expect(report.added).toEqual([{ method: 'GET', path: '/v1/horoscopes', summary: 'What the stars say', known: false }]);
  expect(report.removed).toMatchObject([{ operation: 'getCall', method: 'GET', path: '/v1/calls/{id}' }]);
  expect(report.removed[0].checks).toContain('speko/getCall/succeeds');
  expect(report.changed).toEqual([]);
});

/** The schema that a call is answered with. */
const call = (document: Document): Document => {
  const { schema } = document.paths['/v1/calls/{id}'].get.responses['200'].content['application/json'];
  const follow = (node: Document): Document => (node.$ref ? follow(document.components.schemas[node.$ref.split('/').at(-1)]) : node);
  const node = follow(schema);
  return node.properties ? node : follow(node.allOf[0]);
};

test.each<[string, (document: Document) => void, RegExp]>([
  [
    'a member of an answer that is new',
    (each) => Object.assign(call(each).properties, { mood: { type: 'string' } }),
    /\+ 200 mood: string/,
  ],
  ['a member of an answer that is gone', (each) => delete call(each).properties.status, /- 200 status: string/],
  [
    'a type',
    (each) => Object.assign(call(each).properties, { status: { type: 'integer' } }),
    /~ 200 status: ours string.*, theirs integer/,
  ],
  ['a status that is new', (each) => Object.assign(each.paths['/v1/calls/{id}'].get.responses, { 418: {} }), /\+ status 418: declared/],
  [
    'a query parameter that is new',
    (each) => {
      each.paths['/v1/calls/{id}'].get.parameters = [{ name: 'expand', in: 'query', required: true, schema: { type: 'string' } }];
    },
    /\+ query expand: string required/,
  ],
])('%s is noticed', (_, change, line) => {
  const { code, text } = compared('speko', changed(change));
  expect(code).toBe(1);
  expect(text).toMatch(line);
  expect(text).toMatch(/touches \d+ checks: .*speko\/getCall\/succeeds/);
  // The first few are named, the rest only in --json.
  const named = text
    .split('\n')
    .find((each) => each.includes('touches '))
    ?.match(/speko\//g);
  expect(named).toHaveLength(3);
  expect(text).toMatch(/, and \d+ more \(--json names all\)\n/);
});

test('what differs in the way of writing only is no difference', () => {
  const document = changed((each) => {
    const { properties } = call(each);
    properties.status = { allOf: [properties.status] };
    for (const operation of Object.values<Document>(each.paths)) delete operation.get?.description;
    delete each.paths['/v1/calls/{id}'].get.responses['403'];
  });
  expect(compared('speko', document)).toMatchObject({ code: 0 });
});

test.each<[string, string, string, RegExp]>([
  ['an API that there is not', 'nobody', 'theirs.json', /no API "nobody"; there are speechify/],
  ['a file that there is not', 'speko', 'none.json', /none\.json does not exist; drift takes/],
  ['a file that is no document', 'speko', 'no.json', /no\.json has no "paths"/],
  ['a file that is nothing', 'speko', 'bad.json', /bad\.json is neither JSON nor YAML/],
])('%s is said in words', (_, vendor, name, message) => {
  writeFileSync(join(folder, 'no.json'), '{}');
  writeFileSync(join(folder, 'bad.json'), '{ "a": [');
  expect(() => drift(vendor, join(folder, name), {}, { print: () => {} })).toThrow(message);
});

import { expect, test } from 'vitest';
import { loadSpec, readSpec } from '../../openapi/spec.ts';
import { vendors } from '../../openapi/vendors.ts';
import { packageRoot } from '../package-root.ts';
import { checks, coverageOf } from './checks.ts';

const specOf = (vendor: (typeof vendors)[number]) => loadSpec(vendor, new URL('openapi/', packageRoot));

test.each(vendors)('every promise of %s has a check or says why it has none, and every check has a promise', (vendor) => {
  expect(coverageOf(specOf(vendor)).gaps).toEqual([]);
});

test('a promise without a check is a gap, and so is one that has a check and says that it is untested', () => {
  const document = structuredClone(specOf('speko').document) as { 'x-clauses': object[] };
  const [first, ...others] = document['x-clauses'];
  const added = { id: 'speko/new/promise', level: 'must', text: 'Something.', source: 'none', basis: 'assumed' };
  document['x-clauses'] = [
    { ...first, untested: 'nobody could' },
    ...others,
    added,
    { ...added, id: 'speko/new/other', untested: 'it takes years' },
  ];
  expect(coverageOf(readSpec('speko', document)).gaps).toEqual([
    'the clause speko/new/promise has no check, and does not say why it is untested',
    `the clause ${(first as { id: string }).id} says that it is untested, and has a check`,
  ]);
});

test('the table is Markdown with a row for each promise', () => {
  let output = '';
  const print = (text: string) => {
    output += text;
  };
  expect(checks(['speko'], { table: true }, { print })).toBe(0);
  const rows = output.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows).toHaveLength(specOf('speko').clauses.length);
  expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length))).toEqual(new Set([8]));
  expect(() => checks(['twilio'], {}, { print })).toThrow('there is no API "twilio"');
});

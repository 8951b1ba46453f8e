import { expect, test } from 'vitest';
import { claimsIn, readCases, readClaims, readExemptions } from './cases.ts';

const ids = readCases().map(({ id }) => id);
const claims = readClaims();
const exemptions = readExemptions();

test('no two cases have one id, and each says something', () => {
  expect(ids.length).toBe(new Set(ids).size);
  for (const { statement } of readCases()) expect(statement).toMatch(/^.+\.$/);
});

test('every case is proved by a test or is none of ours for a reason, and not both', () => {
  const proved = new Set(claims.map(({ id }) => id));
  expect(ids.filter((id) => !proved.has(id) && !exemptions.has(id))).toEqual([]);
  expect(ids.filter((id) => proved.has(id) && exemptions.has(id))).toEqual([]);
});

test('no test and no exemption names a case that there is not', () => {
  expect(claims.filter(({ id }) => !ids.includes(id))).toEqual([]);
  expect([...exemptions.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});

test('ids are found at the beginning of titles, in rows of tables, and nowhere else', () => {
  const text = `
    test('HTTP-01: one', () => {});
    test.each(all)("SSE-01, V2: it’s %s", async () => {});
    const rows = [['MP-3', 'null takes away', {}]];
    test(\`WH-01: a \`, () => {});
    expect(answer).toBe('HTTP-99'); // as in HTTP-98: this
    test('a test of HTTP-97: none', () => {});
  `;
  expect(claimsIn('a.test.ts', text).map(({ id, title }) => [id, title])).toEqual([
    ['HTTP-01', 'one'],
    ['SSE-01', 'it’s %s'],
    ['V2', 'it’s %s'],
    ['MP-3', 'null takes away'],
    ['WH-01', 'a '],
  ]);
});

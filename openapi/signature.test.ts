import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import type { SignatureRule } from './promises.ts';
import { signatureOf, verifies } from './signature.ts';
import { loadSpec } from './spec.ts';

const folder = new URL('./', import.meta.url);
const ruleOf = (vendor: 'meetric' | 'speechify' | 'speko'): SignatureRule =>
  loadSpec(vendor, folder).webhooks.find(({ signature }) => signature)?.signature as SignatureRule;
const plain = ruleOf('meetric');
const body = Buffer.from('{"a": 1, "é": "\u2028"}');
const hex = createHmac('sha256', 'secret').update(body).digest('hex');
const says = (value: string | undefined) => ({ headers: { [plain.header.toLowerCase()]: value } });
const fits = (value: string | undefined, bytes = body) => verifies(plain, 'secret', says(value), bytes);

test('WH-40, WH-41: a signature fits the bytes that were sent, and not what somebody makes of them', () => {
  expect(signatureOf(plain, 'secret', says(undefined), body)).toBe(`sha256=${hex}`);
  expect(fits(`sha256=${hex}`)).toBe(true);
  expect(fits(`sha256=${hex}`, Buffer.from(JSON.stringify(JSON.parse(body.toString()))))).toBe(false);
});

test.each([
  ['WH-42', 'shorter', `sha256=${hex.slice(0, -1)}`],
  ['WH-42', 'longer', `sha256=${hex}0`],
  ['WH-42', 'empty', ''],
  ['WH-42', 'not there', undefined],
  ['WH-43', 'not hexadecimal', `sha256=${'z'.repeat(64)}`],
  ['WH-43', 'two letters', 'sha256=zz'],
  ['WH-44', 'in capitals', `sha256=${hex.toUpperCase()}`],
  ['WH-44', 'of another name', `SHA256=${hex}`],
  ['WH-42', 'without its name', hex],
])('%s: a signature that is %s does not fit', (_, _what, value) => {
  expect(fits(value)).toBe(false);
});

test('WH-46: of several signatures one that fits is enough where a vendor sends a list, and only there', () => {
  const one = `sha256=${hex}`;
  const list: SignatureRule = { ...plain, list: true };
  for (const value of [`v0,x ${one}`, `${one} v9,unknown`, `sha256=00 ${one} sha256=11`]) {
    expect(verifies(list, 'secret', says(value), body)).toBe(true);
    expect(fits(value)).toBe(false);
  }
  expect(verifies(list, 'secret', says('sha256=00 sha256=11'), body)).toBe(false);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactBody, redactHeader, redactUrl } from './redaction.ts';

const secret = 'sk_live_0123456789abcdef';

test.each([
  ['a blank before the colon', `{"api_key" : "${secret}"}`, '{"api_key" : "sk_live_012…"}'],
  ['a line break before and after it', `{"token"\n:\t"${secret}"}`, '{"token"\n:\t"sk_live_012…"}'],
  ['an escaped quote in it', `{"password":"abc\\"${secret}"}`, '{"password":"abc\\"sk_live…"}'],
  ['an escape at its end', '{"password":"abcdef\\\\","a":1}', '{"password":"abc…","a":1}'],
  ['an escape in its name', `{"api\\u005fkey":"${secret}"}`, '{"api\\u005fkey":"sk_live_012…"}'],
  ['a quote in its name', `{"my \\"token":"${secret}"}`, '{"my \\"token":"sk_live_012…"}'],
  ['a number', '{"token": 1234567890123, "n": 1}', '{"token": "…", "n": 1}'],
  ['a list', `{"secret":["${secret}", 12, null],"a":["b"]}`, '{"secret":["sk_live_012…", "…", null],"a":["b"]}'],
  [
    'an object',
    `{"key":{"value":"${secret}","deep":[{"er":"${secret}"}]},"a":"b"}`,
    '{"key":{"value":"sk_live_012…","deep":[{"er":"sk_live_012…"}]},"a":"b"}',
  ],
  ['a member in a list', `[{"a":[1,{"X-Api-Key":"${secret}"}]},"token"]`, '[{"a":[1,{"X-Api-Key":"sk_live_012…"}]},"token"]'],
  ['nothing', '{"token":null,"has_password":true}', '{"token":null,"has_password":true}'],
  ['capitals', `{"apiKey":"${secret}","AUTHORIZATION":"${secret}"}`, '{"apiKey":"sk_live_012…","AUTHORIZATION":"sk_live_012…"}'],
  ['letters of two units', '{"token":"🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷"}', '{"token":"🦷🦷🦷🦷🦷\\ud83e…"}'],
])('of JSON every byte stays but those of the secret: %s', (_, text, redacted) => {
  expect(redactBody(text)).toBe(redacted);
  JSON.parse(redacted);
});

/** The value without what has a secret name. */
function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const open = Object.entries(value).filter(([name]) => !/(?:auth|token|key)$/i.test(name));
  return Object.fromEntries(open.map(([name, each]) => [name, withoutSecrets(each)]));
}

test('of any JSON all but its secrets reads as before, and nothing of those', () => {
  const name = fc.oneof(fc.constantFrom('token', 'Api-Key', 'x"auth', 'tokens', 'a:b', '{', 'a'), fc.string({ unit: 'grapheme' }));
  const leaf = fc.oneof(
    fc.constantFrom('"token":"', '}', '{"key":'),
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(name, tie('tree'), { maxKeys: 4 })),
  }));
  const spaced = fc.constantFrom(undefined, 1, '\t');
  fc.assert(
    fc.property(tree, spaced, (value, spaces) => {
      const hidden = JSON.stringify({ a: value, token: [value, secret], key: { secret: 123456789 } }, null, spaces);
      const redacted = redactBody(hidden);
      expect(withoutSecrets(JSON.parse(redacted))).toEqual(withoutSecrets(JSON.parse(hidden)));
      expect(redacted).not.toContain(secret);
      expect(redacted).not.toContain('123456789');
    }),
  );
});

test('a value that only reads like a member is none', () => {
  const text = '{"note":"\\"token\\": \\"abc\\"", "maxTokens": 512, "monkey_business":"key", "tokens":[1]}';
  expect(redactBody(text)).toBe(text);
});

test.each([
  ['cut in its value', `{"a":"b","token":"${secret}`],
  ['cut after an escape', `{"a":"b","token":"${secret}\\`],
  ['cut in its list', `{"a":"b","token":["${secret}","${secret}`],
  ['cut after a colon in its value', `{"a":"b","token":"${secret}:`],
  ['cut after it', `{"api\\u005fkey":"${secret}","a":"b`],
  ['with a comma too many', `{"a":"b","api_key" : "${secret}",}`],
  ['with a number', `{"a":"b","api_key": 1${secret},}`],
  ['with quotes of another kind', `{'a':'b','api_key':'${secret}'}`],
  ['without quotes', `{a: b, api_key: ${secret}}`],
  ['with a list', `{'a':'b', 'api_key': ['${secret}']}`],
  ['a form', `a=b&client_secret=${secret}&c=d`],
  ['a form with an encoded name', `a=b&access%5Ftoken=${secret}&c=d`],
  ['lines of text', `a: b\nAuthorization: Bearer ${secret}\n`],
  ['a quote that has no second', `5" a: b, token=${secret}`],
  ['nothing at all but that', `token=${secret}`],
])('in what is no JSON it is hidden all the same: %s', (_, text) => {
  const redacted = redactBody(text);
  expect(redacted).toContain('…');
  expect(redacted).not.toContain(secret.slice(12));
  if (/\bb\b/.test(text)) expect(redacted).toMatch(/\bb\b/);
});

test('what holds no secret stays as it is', () => {
  for (const text of ['', 'hello', '5', 'null', '"token"', 'a=b&c=d', 'x: y', '{"a":', '\\', '"', 'Tokyo: monkey = donkeys'])
    expect(redactBody(text)).toBe(text);
});

test('names of a query are read as the server reads them', () => {
  const of = (query: string) => redactUrl(`/v1/calls${query}`);
  expect(of(`?a=b&access%5Ftoken=${secret}&c=d`)).toBe('/v1/calls?a=b&access%5Ftoken=sk_live_012…&c=d');
  expect(of(`?%74oken=${secret}`)).toBe('/v1/calls?%74oken=sk_live_012…');
  expect(of(`?auth[token]=${secret}&api_key[]=${secret}`)).toBe('/v1/calls?auth[token]=sk_live_012…&api_key[]=sk_live_012…');
  expect(of(`?a=b?key=${secret}?x`)).toBe('/v1/calls?a=b?key=sk_live_012…');
  expect(of(`?%E0%A4%A=1&token=${secret}`)).toBe('/v1/calls?%E0%A4%A=1&token=sk_live_012…');
  for (const same of ['', '?', '?token', '?a=b&c', '?tokens=5', '?a=token=']) expect(of(same)).toBe(`/v1/calls${same}`);
});

test('headers are hidden by their names, and so are those of a URL in them', () => {
  expect(redactHeader('x-auth', secret)).toBe('sk_live_012…');
  expect(redactHeader('authorization', `Bearer ${secret}`)).toBe('Bearer sk_live_012…');
  expect(redactHeader('referer', `http://127.0.0.1/?token=${secret}&a=b`)).toBe('http://127.0.0.1/?token=sk_live_012…&a=b');
  expect(redactHeader('cookie', `a=${secret}; b=short`)).toBe('a=sk_live_012…; b=sh…');
  expect(redactHeader('x-author', 'Åsa')).toBe('Åsa');
});

test('no text takes long, whatever is in it', () => {
  const began = performance.now();
  for (const part of ['x', '"', '\\', '\\"', '"\\', '{', '[', "'", '=', 'token', '"token":', 'token=', 'a:', ' ', '%5', '?', '&', '?token'])
    for (const text of [
      part.repeat(65_536 / part.length),
      `{"token":${part.repeat(65_536 / part.length)}`,
      `${part.repeat(65_536 / part.length)}\\`,
    ]) {
      redactBody(text);
      redactUrl(text);
    }
  expect(performance.now() - began).toBeLessThan(10_000);
});

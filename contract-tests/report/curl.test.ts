import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { Target } from '../target.ts';
import type { WireRequest } from '../wire.ts';
import { toAnswerText, toCurl, toRequestText } from './curl.ts';
import { mask } from './mask.ts';

const secret = 'sk_live_0123456789';
const target = new Target({
  vendor: 'speko',
  url: 'https://user:pass%20word@staging.example.com/speko/',
  keys: { full: { key: secret }, 'read only': { key: `${secret}-longer` }, named: { key: 'sk_other_42', variable: 'MY_KEY' } },
  webhooks: { secret: 'whsec_"quoted"' },
});
const plain = new Target({ vendor: 'speko', url: 'http://127.0.0.1:4010', keys: { full: { key: secret } } });

/** What a shell makes of a command: the words that curl would get. */
function wordsOf(command: string): string[] {
  const output = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${command}`], { env: { FULL_KEY: secret } });
  return output.toString().split('\0').slice(0, -1);
}

const request = (over: Partial<WireRequest>): WireRequest => ({ method: 'GET', path: '/v1/calls', headers: {}, body: undefined, ...over });

test.each<[string, Partial<WireRequest>, string[]]>([
  ['a plain request', {}, ['-i', 'http://127.0.0.1:4010/v1/calls']],
  [
    'a key',
    { headers: { Authorization: `Bearer ${secret}` } },
    ['-i', '-H', `Authorization: Bearer ${secret}`, 'http://127.0.0.1:4010/v1/calls'],
  ],
  [
    'quotes, variables and commands beside a key',
    { headers: { 'X-A': `${secret}" $HOME \`id\` \\ 'x'` } },
    ['-i', '-H', `X-A: ${secret}" $HOME \`id\` \\ 'x'`, 'http://127.0.0.1:4010/v1/calls'],
  ],
  [
    'a key in the middle of a word',
    { path: `/v1/calls/${secret}_x?q=${secret}` },
    ['-i', `http://127.0.0.1:4010/v1/calls/${secret}_x?q=${secret}`],
  ],
  ['quotes where there is no key', { path: `/it's?$HOME"` }, ['-i', `http://127.0.0.1:4010/it's?$HOME"`]],
  [
    'a body',
    { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: `{"a":"it's\\n"}` },
    ['-i', '-X', 'POST', '-H', 'Content-Type: application/json', '--data-raw', `{"a":"it's\\n"}`, 'http://127.0.0.1:4010/v1/calls'],
  ],
  [
    'a body without a type',
    { method: 'POST', body: '@file' },
    ['-i', '-X', 'POST', '-H', 'Content-Type:', '--data-raw', '@file', 'http://127.0.0.1:4010/v1/calls'],
  ],
  ['an empty header', { headers: { 'X-Empty': '' } }, ['-i', '-H', 'X-Empty;', 'http://127.0.0.1:4010/v1/calls']],
  ['dots in a path', { path: '/v1/../x' }, ['-i', '--path-as-is', 'http://127.0.0.1:4010/v1/../x']],
  ['brackets', { path: '/v1/[1-3]' }, ['-i', '--globoff', 'http://127.0.0.1:4010/v1/[1-3]']],
  ['HEAD', { method: 'HEAD' }, ['-i', '--head', 'http://127.0.0.1:4010/v1/calls']],
])('a curl command says the same as the request: %s', (_, over, words) => {
  const command = toCurl(request(over), plain);
  expect(wordsOf(command)).toEqual(words);
  expect(command).not.toContain(secret);
});

test('bytes that are no text go through a pipe', () => {
  const command = toCurl(request({ method: 'POST', body: Buffer.from([0xff, 0x00, 0x41]) }), plain);
  const [bytes = ''] = command.split(' | ');
  expect(execFileSync('sh', ['-c', bytes])).toEqual(Buffer.from([0xff, 0x00, 0x41]));
});

test('a body that is too long to paste is cut, and the command says so', () => {
  const command = toCurl(request({ method: 'POST', body: 'x'.repeat(5000) }), plain);
  expect(command.length).toBeLessThan(500);
  expect(command).toContain('# the body had 5000 characters');
});

test('variables have the names of the target file, or of the keys', () => {
  expect(mask(`${secret}-longer and sk_other_42`, target)).toBe('$READ_ONLY_KEY and $MY_KEY');
});

test.each([
  ['a key', `"${secret}"`, '"$FULL_KEY"'],
  ['the longer of two', `${secret}-longer`, '$READ_ONLY_KEY'],
  ['a webhook secret within JSON', JSON.stringify({ secret: 'whsec_"quoted"' }), '{"secret":"$WEBHOOK_SECRET"}'],
  ['a webhook secret within a query', `?s=${encodeURIComponent('whsec_"quoted"')}`, '?s=$WEBHOOK_SECRET'],
  ['a password', target.url, 'https://user:$PASSWORD@staging.example.com/speko'],
  ['a key that was cut', 'sk_other_4…', '$MY_KEY…'],
  ['the signature of a token', 'eyJhbGciOiJI.eyJzdWIiOiJ4.c2lnbmF0dXJl', 'eyJhbGciOiJI.eyJzdWIiOiJ4.(signature)'],
])('no report shows %s', (_, text, masked) => {
  expect(mask(text, target)).toBe(masked);
});

test('requests and answers are written as they went over the wire', () => {
  const sent = request({ method: 'POST', path: '/v1/calls?a=b', headers: { Authorization: `Bearer ${secret}` }, body: '{}' });
  expect(toRequestText(sent, target)).toBe(
    'POST /speko/v1/calls?a=b HTTP/1.1\nHost: staging.example.com\nAuthorization: Bearer $FULL_KEY\n\n{}',
  );
  const answer = {
    request: sent,
    operation: undefined,
    status: 403,
    headers: { 'x-a': 'b' },
    body: `no ${secret}`,
    json: undefined,
    took: 1,
  };
  expect(toAnswerText(answer, target)).toBe('HTTP/1.1 403\nx-a: b\n\nno $FULL_KEY');
});

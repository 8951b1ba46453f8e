import { afterEach, expect, test } from 'vitest';
import { useServer } from '../test-client.ts';
import { askAt, type Case, everyOperation, exampleBody, goodHeaders, setTheStageFor, strangePath } from './every-operation.ts';

const bugs: unknown[] = [];
const client = useServer({ onBug: (error) => bugs.push(error) }, 'as-needed');
afterEach(() => {
  expect(bugs.splice(0)).toEqual([]);
  for (const name of ['polluted', 'summary', 'metadata']) expect(({} as Record<string, unknown>)[name]).toBeUndefined();
});

const withBody = everyOperation.filter(({ operation }) => operation.body).map((each) => [each.name, each] as const);
/** Those that are found to succeed without a long search. */
const readily = withBody.filter(([, { operation }]) => operation.method !== 'POST' || !operation.path.includes('{'));
const json = { 'content-type': 'application/json' };

/** Sends a text as a body to something that is not there, or to what an operation succeeds with. */
const ask = (each: Case, body: string) =>
  askAt(client.server.url, each, {
    method: each.operation.method,
    path: strangePath(each),
    headers: { ...goodHeaders(client, each), ...json },
    body,
  });

const pollution = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":null,"hasOwnProperty":"x"';

test.each(readily)('HTTP-46, MP-16, MP-17, MP-18: members named like those of every object change nothing at %s', async (_, each) => {
  const request = await setTheStageFor(client, each);
  const members = JSON.stringify(request.body ?? {}).slice(1, -1);
  const nested = `"metadata":{${pollution}},"__proto__":{"summary":{"__proto__":{"polluted":1}}}`;
  for (const more of [pollution, nested]) {
    const body = `{${members}${members && ','}${more}}`;
    const reply = await askAt(client.server.url, each, { ...request, headers: { ...request.headers, ...json }, body });
    expect(reply.status).toBeLessThan(500);
  }
  // Whatever was kept of it is read again without harm.
  for (const path of ['/world', '/calls', '/webhooks', '/keys']) expect((await client.ask('ringback', path)).status).toBe(200);
});

test.each(readily)('HTTP-39: of two members of one name the last counts at %s', async (_, each) => {
  const request = await setTheStageFor(client, each);
  const [first] = Object.entries(request.body ?? {});
  if (!first) return;
  const text = JSON.stringify(request.body);
  const reply = await askAt(client.server.url, each, {
    ...request,
    headers: { ...request.headers, ...json },
    body: `{${JSON.stringify(first[0])}:{"no":"such"},${text.slice(1)}`,
  });
  expect(reply.status).toBeLessThan(400);
});

const numbers = ['1e400', '-1e400', '18446744073709551616', '-0', '1e-400', '0.1e1', '9007199254740993'];

test.each(withBody)('HTTP-40: numbers beyond what a number can be do no harm at %s', async (_, each) => {
  const members = Object.entries(exampleBody(each) ?? {});
  for (const [name] of members.slice(0, 3)) {
    for (const number of numbers) {
      const rest = JSON.stringify(Object.fromEntries(members.filter(([other]) => other !== name))).slice(1);
      const reply = await ask(each, `{${JSON.stringify(name)}:${number}${rest === '}' ? '' : ','}${rest}`);
      expect(reply.status).toBeLessThan(500);
      expect(reply.text).not.toContain('Infinity');
    }
  }
});

test.each(['1e400', '-1e400', '1E+400', '9'.repeat(400), '-12.5e999'])(
  'HTTP-40: %s, beyond the numbers that there are, is refused in any member',
  async (number) => {
    for (const text of [`{"metadata":{"a":[${number}]},"script":"voicemail"}`, `{"script":"voicemail","other":${number}}`]) {
      const reply = await client.ask('ringback', '/calls', { method: 'POST', headers: json, body: text });
      expect(reply).toMatchObject({ status: 400 });
    }
  },
);

test.each(['1.7e308', '1e-400', '-0', '12345678901234567890', '"1e400"'])('HTTP-40: %s is kept as JSON has it', async (number) => {
  const body = `{"script":"voicemail","metadata":{"a":${number}}}`;
  await client.ask('ringback', '/calls', { method: 'POST', headers: json, body });
  const call = [...client.server.world.calls.all()].at(-1);
  expect(JSON.stringify(call?.cast.metadata['a'])).toBe(JSON.stringify(JSON.parse(number)));
});

/** Bodies of about 100 kB that are made to cost something. */
const hostile: Record<string, (members: readonly string[]) => string> = {
  'many members': () => `{${Array.from({ length: 9000 }, (_, index) => `"m${index}":1`).join()}}`,
  'one long text': ([name = 'x']) => `{"${name}":"${'a'.repeat(100_000)}!"}`,
  'a list of nothing': ([name = 'x']) => `{"${name}":[${Array.from({ length: 33_000 }, () => '{}').join()}]}`,
  'every member wrong': (names) => `{${names.map((name) => `"${name}":[${'{},'.repeat(3000)}{}]`).join()}}`,
  escapes: ([name = 'x']) => `{"${name}":"${'\\u0000'.repeat(16_000)}"}`,
  spaces: () => `{${' '.repeat(100_000)}}`,
};

test.each(withBody)('HTTP-82, HTTP-83: hostile bodies of 100 kB are answered soon and shortly by %s', async (_, each) => {
  const names = Object.keys(exampleBody(each) ?? {});
  for (const [kind, make] of Object.entries(hostile)) {
    const body = make(names);
    let soonest = Number.POSITIVE_INFINITY;
    // The quickest of several tells how much there is to do, the others how busy the machine is.
    for (let tries = 0; tries < 10 && soonest >= 50; tries++) {
      const from = performance.now();
      const reply = await ask(each, body);
      soonest = Math.min(soonest, performance.now() - from);
      expect(reply.status).toBeLessThan(500);
      expect(reply.text.length).toBeLessThan(16 * 1024);
    }
    expect(soonest, kind).toBeLessThan(50);
  }
});

const changing = withBody.filter(([, { operation }]) => operation.method === 'PATCH' || operation.method === 'PUT');

test.each(changing)('MP-20: what %s has changed is not changed by the same once more', async (_, each) => {
  const request = await setTheStageFor(client, each);
  const [once, again] = [await askAt(client.server.url, each, request), await askAt(client.server.url, each, request)];
  expect([once.status, again.text]).toEqual([again.status, once.text]);
});

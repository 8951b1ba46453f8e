import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useServer } from '../../mock-server/test-client.ts';
import { loadSpec } from '../../openapi/spec.ts';
import { vendors } from '../../openapi/vendors.ts';
import { toCollection } from './collection.ts';

const client = useServer();
const read = (name: string): string => readFileSync(new URL(`../../collections/${name}`, import.meta.url), 'utf8');

/** One request of a file, as the REST Client reads it. */
interface Asked {
  readonly name: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

function readHttpFile(text: string): { variables: Map<string, string>; requests: Asked[] } {
  const variables = new Map([...text.matchAll(/^@(\w+) = (.*)$/gm)].map(([, name, value]) => [name as string, value as string]));
  const requests = text
    .split(/^###.*\n/m)
    .slice(1)
    .map((part) => {
      const name = /^# @name (\w+)$/m.exec(part)?.[1];
      const [head = '', ...body] = part
        .replaceAll(/^(#|@).*\n/gm, '')
        .trim()
        .split('\n\n');
      const [line = '', ...headers] = head.split('\n');
      const [method = '', url = ''] = line.split(' ');
      return {
        name,
        method,
        url,
        headers: Object.fromEntries(headers.map((each) => each.split(': '))),
        body: body.join('\n\n') || undefined,
      };
    });
  return { variables, requests };
}

test.each(vendors)('each request of %s.http gets as far as its operation, from the first line to the last', async (vendor) => {
  const { variables, requests } = readHttpFile(read(`${vendor}.http`));
  variables.set('host', client.server.url);
  const answers = new Map<string, { names: Record<string, string> }>();
  const fill = (text: string): string =>
    text.replaceAll(/\{\{([^}]+)\}\}/g, (_, expression: string) => {
      const [, made, api] = /^(\w+)\.response\.body\.\$\.names\.(\w+)$/.exec(expression) ?? [];
      if (made !== undefined) return answers.get(made)?.names[api as string] as string;
      const value = variables.get(expression);
      return value === undefined ? 'nothing' : fill(value);
    });
  const wrong: string[] = [];
  for (const { name, method, url, headers, body } of requests) {
    // Where a recording is said to be there is none.
    const init = {
      method,
      redirect: 'manual' as const,
      headers: Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, fill(value)])),
    };
    const response = await fetch(fill(url), { ...init, ...(body !== undefined && { body: fill(body) }) });
    if (name !== undefined) answers.set(name, (await response.json()) as { names: Record<string, string> });
    else await response.body?.cancel();
    if ([401, 403, 405, 415, 501].includes(response.status) || response.status >= 500) wrong.push(`${method} ${url}: ${response.status}`);
  }
  expect(wrong).toEqual([]);
  const spec = loadSpec(vendor, new URL('../../openapi/', import.meta.url));
  expect(requests.filter(({ name }) => name === undefined)).toHaveLength(spec.operations.length);
});

test('the collection for Postman has every request, each with variables that are declared or made', async () => {
  const collection = JSON.parse(read('ringback.postman_collection.json'));
  expect(collection.info.schema).toBe('https://schema.getpostman.com/json/collection/v2.1.0/collection.json');
  const declared = new Set<string>(collection.variable.map(({ key }: { key: string }) => key));
  const text = JSON.stringify(collection);
  for (const [, name] of text.matchAll(/collectionVariables\.set\('(\w+)'/g)) declared.add(name as string);
  const used = new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string));
  const asked = await Promise.all(vendors.map((vendor) => toCollection(loadSpec(vendor, new URL('../../openapi/', import.meta.url)), {})));
  const made = asked.flatMap(({ vendor, made: own }) => [...own.keys()].map((name) => `${vendor}_${name}`));
  expect([...declared]).toEqual(expect.arrayContaining(made));
  expect([...used].filter((name) => !declared.has(name))).toEqual([]);
  const count = (items: { item?: never[]; request?: unknown }[]): number =>
    items.reduce((sum, each) => sum + (each.item ? count(each.item) : 1), 0);
  expect(count(collection.item)).toBe(asked.reduce((sum, { sent, made: own }) => sum + sent.length + own.size, 0));
});

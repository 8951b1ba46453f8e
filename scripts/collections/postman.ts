import type { Collection, Sent } from './collection.ts';

/** All APIs as one collection of Postman (format 2.1). @param keys the first key of each API. */
export function toPostman(collections: readonly Collection[], keys: Readonly<Record<string, string>>): object {
  return {
    info: {
      name: 'Ringback',
      description:
        'One request for each operation. Start the server with: npx ringback serve. Send what is in the folders called Make first.',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: [
      { key: 'host', value: 'http://127.0.0.1:4010' },
      ...collections.flatMap(({ vendor, prefix, given }) => [
        { key: `${vendor}_url`, value: `{{host}}${prefix}` },
        { key: `${vendor}_key`, value: keys[vendor] },
        ...[...given].map(([name, value]) => ({ key: `${vendor}_${name}`, value })),
      ]),
    ],
    item: collections.map(toFolder),
  };
}

function toFolder({ vendor, title, sent, made }: Collection): object {
  const tags = [...new Set(sent.map(({ operation }) => operation.tags[0] ?? 'Other'))];
  const make = [...made].map(([meaning, { script, elapsed }]) => ({
    name: meaning.replaceAll('_', ' '),
    event: [
      { listen: 'test', script: { exec: [`pm.collectionVariables.set('${vendor}_${meaning}', pm.response.json().names.${vendor});`] } },
    ],
    request: { method: 'POST', url: '{{host}}/_ringback/calls', header: [json], body: raw(JSON.stringify({ script, elapsed })) },
  }));
  return {
    name: title,
    auth: { type: 'bearer', bearer: [{ key: 'token', value: `{{${vendor}_key}}`, type: 'string' }] },
    item: [
      ...(make.length > 0 ? [{ name: 'Make', item: make }] : []),
      ...tags.map((tag) => ({
        name: tag,
        item: sent.filter(({ operation }) => (operation.tags[0] ?? 'Other') === tag).map((each) => toItem(vendor, each)),
      })),
    ],
  };
}

const json = { key: 'Content-Type', value: 'application/json' };
const raw = (text: string): object => ({ mode: 'raw', raw: text, options: { raw: { language: 'json' } } });

function toItem(vendor: string, { operation, summary, path, body }: Sent): object {
  const own = (text: string) => text.replaceAll('{{', `{{${vendor}_`);
  return {
    name: summary,
    request: {
      method: operation.method,
      url: `{{${vendor}_url}}${own(path)}`,
      header: body === undefined ? [] : [json],
      ...(body !== undefined && { body: raw(own(body)) }),
      description: operation.id,
    },
  };
}

import { Server } from '../mock-server/server.ts';
import { loadSpec } from '../openapi/spec.ts';
import { vendors } from '../openapi/vendors.ts';
import { toCollection } from './collections/collection.ts';
import { toHttpFile } from './collections/http-file.ts';
import { toPostman } from './collections/postman.ts';
import { emit } from './generated-files.ts';

// Writes requests that people import into their clients, from the contracts and the samples of the suite.
const server = new Server({ clock: 'virtual' });
const { accounts } = server.world;
const keyOf = (vendor: string): string => accounts.keys.find(({ api }) => api === vendor)?.secret ?? '';
// Only what every server has: ids of calls are made from the time of day.
const knownOf = (vendor: string) =>
  Object.fromEntries(
    Object.entries(server.vendors.find(({ api }) => api === vendor)?.resources(server.world, accounts.tenant('acme')) ?? {}).filter(
      ([name]) => !name.endsWith('_call'),
    ),
  );
const collections = await Promise.all(
  vendors.map((vendor) => toCollection(loadSpec(vendor, new URL('../openapi/', import.meta.url)), knownOf(vendor))),
);

for (const collection of collections) emit(`collections/${collection.vendor}.http`, toHttpFile(collection, keyOf(collection.vendor)));
const keys = Object.fromEntries(vendors.map((vendor) => [vendor, keyOf(vendor)]));
emit('collections/ringback.postman_collection.json', `${JSON.stringify(toPostman(collections, keys), null, 2)}\n`);

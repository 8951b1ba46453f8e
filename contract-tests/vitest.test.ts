import { afterAll } from 'vitest';
import { type Server, startMockServer } from '../mock-server/server.ts';
import type { TargetFile } from './target.ts';
import { contract } from './vitest.ts';

let server: Server;
afterAll(() => server.close());

contract(
  'speechify',
  async () => {
    server = await startMockServer({ clock: 'virtual' });
    return (await (await fetch(`${server.url}/_ringback/targets/speechify`)).json()) as TargetFile;
  },
  { strict: true },
);

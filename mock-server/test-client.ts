import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { components } from '../openapi/ringback/types.gen.ts';
import type { Api, Vendor } from '../openapi/vendors.ts';
import { endStreams } from './http/sse.ts';
import type { ServerOptions } from './options.ts';
import { type Reply, type Sending, send } from './send.ts';
import { type Server, startMockServer } from './server.ts';
import { MemoryJournal } from './store/journal.ts';

export { type Reply, type Sending, send } from './send.ts';

/** A running server, and the way to talk to it. */
export class TestClient {
  server!: Server;

  keyOf(api: Api, name: string): string {
    return this.server.world.accounts.keys.find((each) => each.api === api && each.name === name)?.secret as string;
  }

  /** Ids of a tenant's things by meaning. */
  resources(vendor: Vendor, tenant = 'acme'): Record<string, string> {
    const { world, vendors } = this.server;
    return vendors.find(({ api }) => api === vendor)?.resources(world, world.accounts.tenant(tenant)) ?? {};
  }

  /** @param key name of the key in the fixtures; left out, none is sent. */
  ask<Body = unknown>(api: Api, path: string, { key, headers, ...rest }: Sending & { readonly key?: string } = {}): Promise<Reply<Body>> {
    const authorization = key === undefined ? {} : { authorization: `Bearer ${this.keyOf(api, key)}` };
    return send(`${this.server.url}${this.server.prefixOf(api)}${path}`, { ...rest, headers: { ...authorization, ...headers } });
  }

  /** Posts to the control API. @param expected the status that it has to answer. */
  async control<Body>(path: string, body: object, expected = 200): Promise<Body> {
    const reply = await this.ask<Body>('ringback', path, { method: 'POST', body });
    if (reply.status !== expected) throw new Error(`${path} was answered ${reply.status}: ${reply.text}`);
    return reply.body;
  }

  /**
   * Begins the world anew, unless it is as it was at its beginning: who was refused has changed nothing, and most requests of a test of
   * bad input are. For tests that go through the APIs alone: what is changed behind their backs is in no journal.
   */
  renew(): void {
    const { world, journal, faults, log } = this.server;
    const untouched = journal instanceof MemoryJournal && journal.length === 1 && world.clock.speed === 0 && world.now === world.bornAt;
    if (!untouched) {
      this.server.reset();
      return;
    }
    endStreams(world.clock);
    faults.reset();
    log.clear();
  }

  readonly advance = (duration: string) => this.control('/clock', { advance: duration });
  readonly startCall = (script: string, more = {}) => this.control<components['schemas']['Call']>('/calls', { script, ...more }, 201);
}

/** A server for all tests of a file, with a fresh world for each: a world costs milliseconds, a server half a second. */
export function useServer(options: ServerOptions = {}, begin: 'anew' | 'as-needed' = 'anew'): TestClient {
  const client = new TestClient();
  beforeAll(async () => {
    client.server = await startMockServer({ clock: 'virtual', ...options });
  });
  beforeEach(() => (begin === 'anew' ? client.server.reset() : client.renew()));
  afterAll(() => client.server.close());
  return client;
}

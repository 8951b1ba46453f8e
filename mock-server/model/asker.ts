import type { Vendor } from '../../openapi/vendors.ts';
import { type Reply, type Sending, send } from '../send.ts';
import type { Server } from '../server.ts';
import { Model, markOf } from './model.ts';
import { type Tenant, tenants } from './steps.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers of every operation that there is, of which a few members are read.
export type Body = any;

/** Something that does not hold. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

/** @throws Broken */
export function hold(holds: boolean, what: string, reply?: Reply<unknown>): void {
  if (!holds) throw new Broken(reply ? `${what}; the answer was ${reply.status} ${reply.text.slice(0, 500)}` : what);
}

export const other = (tenant: Tenant): Tenant => (tenant === 'acme' ? 'globex' : 'acme');

/** Asks a server, and holds against every answer what must hold of any. */
export class Asker {
  readonly server: Server;
  model = new Model();

  constructor(server: Server) {
    this.server = server;
    this.#learn();
  }

  beginAnew(): void {
    this.server.reset();
    this.model = new Model();
    this.#learn();
  }

  /** What the fixtures have, by whose it is. */
  #learn(): void {
    const { world, vendors } = this.server;
    for (const { resources } of vendors)
      for (const tenant of tenants)
        for (const [name, id] of Object.entries(resources(world, world.accounts.tenant(tenant))))
          if (name !== 'organization_id' && id.length > 15) this.owns(id, tenant);
  }

  owns(id: string, tenant: Tenant): void {
    if (!this.model.owners.has(id)) this.model.owners.set(id, tenant);
  }

  #secretOf(vendor: Vendor, tenant: Tenant): string {
    return this.server.world.accounts.keys.find((key) => key.api === vendor && key.tenant === tenant)?.secret as string;
  }

  /** Asks as a tenant. Nobody is ever shown what is the other's, whatever he asks. */
  async ask(vendor: Vendor, tenant: Tenant, path: string, sending: Sending = {}): Promise<Reply<Body>> {
    const authorization = `Bearer ${this.#secretOf(vendor, tenant)}`;
    const url = `${this.server.url}${this.server.prefixOf(vendor)}${path}`;
    const reply = await send<Body>(url, { ...sending, headers: { authorization, ...sending.headers } });
    hold(reply.status < 500, `${sending.method ?? 'GET'} ${vendor} ${path} failed`, reply);
    const stranger = other(tenant);
    const said = `${path} ${JSON.stringify(sending.body ?? '')}`;
    const isTold = (text: string) => reply.text.includes(text) && !said.includes(text);
    hold(!isTold(markOf(stranger)), `${tenant} was shown something of ${stranger} at ${vendor} ${path}`, reply);
    for (const [id, owner] of this.model.owners)
      hold(owner === tenant || !isTold(id), `${tenant} was shown ${id} of ${stranger} at ${vendor} ${path}`, reply);
    return reply;
  }

  async control(path: string, sending: Sending = {}): Promise<Reply<Body>> {
    const reply = await send<Body>(`${this.server.url}/_ringback${path}`, sending);
    hold(reply.status < 500, `${path} failed`, reply);
    return reply;
  }
}

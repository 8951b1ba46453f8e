import type { Vendor } from '../../openapi/vendors.ts';
import { exampleBody } from '../http/every-operation.ts';
import { type Asker, hold } from './asker.ts';
import type { MadeAgent } from './model.ts';
import { choose, type Offer } from './offers.ts';
import type { Of } from './steps.ts';

/** Where an API keeps agents. What is removed at Atoms is only put aside. */
const agentPaths: Partial<Record<Vendor, string>> = { speechify: '/v1/agents', smallest: '/agent', speko: '/v1/agents' };
const agentVendors = ['speechify', 'speko'] as const;
/** Agents that are made, changed and removed, each by its own tenant alone. */
export class Agents {
  readonly #asker: Asker;
  readonly #asked: readonly Offer[];
  readonly #alone: () => boolean;

  constructor(asker: Asker, asked: readonly Offer[], alone: () => boolean) {
    this.#asker = asker;
    this.#asked = asked;
    this.#alone = alone;
  }

  async make({ vendor: number, tenant }: Of<'make'>): Promise<void> {
    const vendor = agentVendors[number % agentVendors.length] as Vendor;
    const name = this.#asker.model.newName(tenant);
    const { spec, operation } = this.#asked.find((each) => each.vendor === vendor && each.operation.id === 'createAgent') as Offer;
    const body = { ...exampleBody({ name: '', api: vendor, spec, operation }), name };
    const reply = await this.#asker.ask(vendor, tenant, operation.path, { method: 'POST', body });
    hold(reply.status === 201, `an agent cannot be made at ${vendor}`, reply);
    const { id } = reply.body as { id: string };
    this.#asker.owns(id, tenant);
    this.#asker.model.agents.push({ vendor, tenant, id, name, alive: true });
  }

  async handle(step: Of<'rename' | 'drop' | 'read'>): Promise<void> {
    const agent = choose(this.#asker.model.agents, step.pick);
    if (!agent) return;
    const path = `${agentPaths[agent.vendor]}/${agent.id}`;
    const mine = step.tenant === agent.tenant;
    const name = this.#asker.model.newName(agent.tenant);
    const sending = { rename: { method: 'PATCH', body: { name } }, drop: { method: 'DELETE' }, read: { method: 'GET' } }[step.do];
    const expected = mine && agent.alive;
    const reply = await this.#asker.ask(agent.vendor, step.tenant, path, sending);
    const succeeded = reply.status < 300;
    if (this.#alone())
      hold(succeeded === expected, `${step.do} of an agent, ${mine ? 'own' : 'foreign'}, ${agent.alive ? 'there' : 'gone'}`, reply);
    if (!succeeded) return;
    changeOf(agent, sending.method, this.#alone() ? name : undefined);
    if (this.#alone()) await this.#readBack(agent, path);
  }

  async #readBack(agent: MadeAgent, path: string): Promise<void> {
    const read = await this.#asker.ask(agent.vendor, agent.tenant, path);
    hold(read.status < 300 === agent.alive, 'an agent is there as long as nobody has removed it', read);
    if (!agent.alive) return;
    agent.name ??= read.body.name;
    hold(read.body.name === agent.name, `an agent has the name ${agent.name} that it was given last`, read);
  }
}

/** What an answer that was no refusal says of an agent. @param name undefined when it is not known. */
export function changeOf(agent: MadeAgent, method: string, name: string | undefined): void {
  if (method === 'DELETE') agent.alive = false;
  else if (method !== 'GET') agent.name = name;
}

import type { Operation, Spec } from '../../openapi/promises.ts';
import { exampleBody } from '../http/every-operation.ts';
import type { MemoryJournal } from '../store/journal.ts';
import { changeOf } from './agents.ts';
import { type Asker, type Body, hold } from './asker.ts';
import { choose, type Offer } from './offers.ts';
import type { Of, Tenant } from './steps.ts';

/** Whatever there is to be asked, in ways that are right, wrong, and somebody else's. */
export class Anything {
  readonly #asker: Asker;
  readonly #asked: readonly Offer[];
  readonly #alone: () => boolean;

  constructor(asker: Asker, asked: readonly Offer[], alone: () => boolean) {
    this.#asker = asker;
    this.#asked = asked;
    this.#alone = alone;
  }

  async ask({ tenant, operation: number, ids, wrong }: Of<'ask'>): Promise<void> {
    const { vendor, spec, operation } = this.#asked[number % this.#asked.length] as Offer;
    const known = [...this.#asker.model.owners];
    let foreign = false;
    const take = (index: number): string => {
      const [id, owner] = known[(ids[index % ids.length] as number) % Math.max(1, known.length)] ?? ['none', tenant];
      if (owner !== tenant) foreign = true;
      return encodeURIComponent(id);
    };
    let place = 0;
    const path = operation.path.replaceAll(/\{\w+\}/g, () => take(place++));
    const inPath = foreign;
    const query = operation.parameters.filter((each) => each.in === 'query' && each.required).map(({ name }) => `${name}=${take(place++)}`);
    const body = operation.body && this.#bodyFor(spec, operation, tenant, ids, wrong);
    const before = this.#journal.length;
    const { world } = this.#asker.server;
    const target = query.length === 0 ? path : `${path}?${query.join('&')}`;
    const reply = await this.#asker.ask(vendor, tenant, target, { method: operation.method, ...(body !== undefined && { body }) });
    if (inPath && !operation.access.public && !operation.access.optional)
      hold(reply.status >= 400, `${tenant} got through to what is not its own: ${operation.method} ${vendor} ${path}`, reply);
    if (world !== this.#asker.server.world) return;
    if (operation.method === 'GET' && this.#alone())
      hold(this.#actsSince(before).length === 0, `${vendor} ${path} was read and is in the journal`);
    if (reply.status < 300) this.#learn(operation.method, path, reply.body, tenant);
  }

  /** What an answer says of what there is now. */
  #learn(method: string, path: string, body: Body, tenant: Tenant): void {
    if (method === 'POST') for (const id of idsIn(body)) this.#asker.owns(id, tenant);
    for (const agent of this.#asker.model.agents) if (path.endsWith(`/${agent.id}`)) changeOf(agent, method, undefined);
  }

  get #journal(): MemoryJournal {
    return this.#asker.server.journal as MemoryJournal;
  }

  /** What was done since the journal was so long, but for what became of a webhook that was on its way. */
  #actsSince(length: number): string[] {
    if (this.#journal.length === length) return [];
    const acts = this.#journal.entries.slice(length).map(({ act }) => act);
    return acts.filter((act) => act !== 'ringback/attempt');
  }

  /** A body by example, with ids of something that there is, and now and then with a member that is wrong. */
  #bodyFor(spec: Spec, operation: Operation, tenant: Tenant, ids: readonly number[], wrong: number): object {
    const example = exampleBody({ name: '', api: spec.api, spec, operation }, ids.length % 2 === 0 ? 0 : -1) ?? {};
    const own = [...this.#asker.model.owners].filter(([, owner]) => owner === tenant).map(([id]) => id);
    const fill = (name: string, value: unknown): unknown => {
      if (typeof value !== 'string') return value;
      if (/url$/i.test(name)) return 'http://127.0.0.1:1/hook';
      if (/^name$|Name$/.test(name)) return this.#asker.model.newName(tenant);
      return /(?:Id|_id)$/.test(name) ? (choose(own, ids[0] as number) ?? value) : value;
    };
    const body = JSON.parse(JSON.stringify(example), fill) as Record<string, unknown>;
    const names = Object.keys(body);
    if (wrong < 4 && names.length > 0) {
      const name = names[wrong % names.length] as string;
      if (wrong === 0) delete body[name];
      else body[name] = [null, [], { x: 1 }, -1][wrong];
    }
    return body;
  }
}

/** Texts that stand in an answer where ids stand, and are long enough not to stand anywhere by chance. */
function idsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (typeof member === 'string') return /^_?id$/.test(name) && member.length > 15 ? [member] : [];
    return idsIn(member);
  });
}

import type { Operation, PagingRule, Spec } from '../../openapi/promises.ts';
import { type Vendor, vendors } from '../../openapi/vendors.ts';
import { exampleBody } from '../http/every-operation.ts';
import { send } from '../send.ts';
import type { Server } from '../server.ts';
import type { MemoryJournal } from '../store/journal.ts';
import { Asker, type Body, hold, other } from './asker.ts';
import { type MadeAgent, phases, type StartedCall } from './model.ts';
import type { Of, Step, Tenant } from './steps.ts';

/** Pages that are read of one list. */
const mostPages = 100;

const choose = <Thing>(things: readonly Thing[], pick: number): Thing | undefined => things[pick % things.length];

/** Where an API keeps agents. What is removed at Atoms is only put aside. */
const agentPaths: Partial<Record<Vendor, string>> = { speechify: '/v1/agents', smallest: '/agent', speko: '/v1/agents' };
const agentVendors = ['speechify', 'speko'] as const;
/** What is not asked at random: it changes who may ask, or has things go wrong that are meant to. */
const never = /^(?:transferWorkspaceOwner|leaveWorkspace|updateMemberRole|removeMember|acceptInvite)$/;

/** An operation that there is to be asked. */
interface Offer {
  readonly vendor: Vendor;
  readonly spec: Spec;
  readonly operation: Operation;
}

/** Takes steps on a server, and holds each answer against what is known of its world. */
export class Walk {
  readonly #asker: Asker;
  readonly #asked: readonly Offer[];
  /** False while others act at the same time. */
  #alone = true;

  constructor(server: Server) {
    this.#asker = new Asker(server);
    this.#asked = vendors.flatMap((vendor) =>
      server.specs[vendor].operations
        .filter(({ id, responses }) => !never.test(id) && !responses.get(200)?.types.includes('text/event-stream'))
        .map((operation) => ({ vendor, spec: server.specs[vendor], operation })),
    );
  }

  async take(step: Step): Promise<void> {
    await (this.#takes[step.do] as (step: Step) => Promise<void>)(step);
  }

  readonly #takes: { readonly [What in Step['do']]: (step: Of<What>) => Promise<void> } = {
    ask: (step) => this.#anything(step),
    walk: (step) => this.#walk(step),
    make: (step) => this.#make(step),
    rename: (step) => this.#handle(step),
    drop: (step) => this.#handle(step),
    read: (step) => this.#handle(step),
    call: (step) => this.#start(step),
    end: (step) => this.#end(step),
    look: (step) => this.#lookAt(step),
    transfer: (step) => this.#transfer(step),
    settle: (step) => this.#settle(step),
    key: (step) => this.#makeKey(step),
    revoke: (step) => this.#revokeKey(step),
    subscribe: (step) => this.#subscribe(step),
    unsubscribe: (step) => this.#unsubscribe(step),
    advance: ({ by }) => this.#asker.server.world.clock.advance(by),
    'begin anew': async () => this.#asker.beginAnew(),
    together: (step) => this.#together(step),
  };

  /** Several at once: what each of them brings about is not foreseen, but none may fail, or see what is not his. */
  async #together({ steps }: Of<'together'>): Promise<void> {
    this.#alone = false;
    await Promise.all(steps.map((each) => this.take(each)));
    this.#alone = true;
  }

  // Whatever there is to be asked

  async #anything({ tenant, operation: number, ids, wrong }: Of<'ask'>): Promise<void> {
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
    if (operation.method === 'GET' && this.#alone)
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

  // Agents

  async #make({ vendor: number, tenant }: Of<'make'>): Promise<void> {
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

  async #handle(step: Of<'rename' | 'drop' | 'read'>): Promise<void> {
    const agent = choose(this.#asker.model.agents, step.pick);
    if (!agent) return;
    const path = `${agentPaths[agent.vendor]}/${agent.id}`;
    const mine = step.tenant === agent.tenant;
    const name = this.#asker.model.newName(agent.tenant);
    const sending = { rename: { method: 'PATCH', body: { name } }, drop: { method: 'DELETE' }, read: { method: 'GET' } }[step.do];
    const expected = mine && agent.alive;
    const reply = await this.#asker.ask(agent.vendor, step.tenant, path, sending);
    const succeeded = reply.status < 300;
    if (this.#alone)
      hold(succeeded === expected, `${step.do} of an agent, ${mine ? 'own' : 'foreign'}, ${agent.alive ? 'there' : 'gone'}`, reply);
    if (!succeeded) return;
    changeOf(agent, sending.method, this.#alone ? name : undefined);
    if (this.#alone) await this.#readBack(agent, path);
  }

  async #readBack(agent: MadeAgent, path: string): Promise<void> {
    const read = await this.#asker.ask(agent.vendor, agent.tenant, path);
    hold(read.status < 300 === agent.alive, 'an agent is there as long as nobody has removed it', read);
    if (!agent.alive) return;
    agent.name ??= read.body.name;
    hold(read.body.name === agent.name, `an agent has the name ${agent.name} that it was given last`, read);
  }

  // Lists

  async #walk({ tenant, list, size }: Of<'walk'>): Promise<void> {
    const lists = this.#asked.filter(({ operation: { paging, path } }) => paging && !path.includes('{'));
    const { vendor, operation } = choose(lists, list) as Offer;
    if (operation.method !== 'GET') return;
    const rule = operation.paging as PagingRule;
    const rows = (limit: number) => this.#rowsOf(vendor, tenant, operation.path, rule, limit);
    const least = Math.max(size, 3);
    const [few, many] = [await rows(least), await rows(rule.maximum)];
    if (!this.#alone || few.length >= (mostPages - 1) * least) return;
    hold(new Set(few).size === few.length, `${vendor} ${operation.path} lists something twice in pages of ${least}`);
    hold(
      few.join() === many.join(),
      `pages of ${least} of ${vendor} ${operation.path} hold ${few.length} rows, those of ${rule.maximum} ${many.length}`,
    );
  }

  /** All rows of a list, by their ids, in pages of a size. */
  async #rowsOf(vendor: Vendor, tenant: Tenant, path: string, rule: PagingRule, limit: number): Promise<string[]> {
    const all: string[] = [];
    let next: unknown = '';
    for (let page = 1; page < mostPages && next !== null && next !== undefined; page++) {
      const where =
        rule.style === 'page' ? `&${rule.page}=${page}` : next === '' ? '' : `&${rule.cursor}=${encodeURIComponent(String(next))}`;
      const reply = await this.#asker.ask(vendor, tenant, `${path}?${rule.limit}=${limit}${where}`);
      const found = at(reply.body, rule.items) as Body[] | undefined;
      hold(Array.isArray(found), `${vendor} ${path} lists nothing`, reply);
      const rows = (found as Body[]).map((row) => String(row[rule.id ?? 'id'] ?? row._id ?? JSON.stringify(row)));
      all.push(...rows);
      next = rule.style === 'page' ? (rows.length === limit ? page : null) : at(reply.body, rule.next as string);
    }
    return all;
  }

  // Calls

  async #start({ tenant, script: number, elapsed }: Of<'call'>): Promise<void> {
    const script = choose([...this.#asker.server.world.scripts.keys()], number);
    const metadata = { mark: this.#asker.model.newName(tenant) };
    const body = { script, tenant, metadata, ...(elapsed > 0 && { elapsed: `${elapsed}ms` }) };
    const reply = await this.#asker.control('/calls', { method: 'POST', body });
    hold(reply.status === 201, 'a call cannot be started', reply);
    const { id, names } = reply.body as { id: string; names: Record<string, string> };
    for (const name of [id, ...Object.values(names)]) this.#asker.owns(name, tenant);
    this.#asker.model.calls.push({ id, tenant, names, phase: 0, events: 0 });
  }

  async #end({ pick }: Of<'end'>): Promise<void> {
    const call = choose(this.#asker.model.calls, pick);
    if (!call) return;
    const was = await this.#asker.control(`/calls/${call.id}`);
    const ended = await this.#asker.control(`/calls/${call.id}/end`, { method: 'POST', body: { by: 'operator', reason: 'enough' } });
    if (this.#alone) hold(ended.status < 300 === (was.body.phase !== 'over'), 'a call is ended once', ended);
    await this.#observe(call);
    hold(call.phase === 2, 'a call that was ended is over', ended);
  }

  async #lookAt({ pick }: Of<'look'>): Promise<void> {
    const call = choose(this.#asker.model.calls, pick);
    if (!call) return;
    await this.#observe(call);
    await this.#seeEverywhere(call);
  }

  /** A call goes on, never back, and what has happened stays as it was. */
  async #observe(call: StartedCall): Promise<void> {
    const { body } = await this.#asker.control(`/calls/${call.id}`);
    const phase = phases.indexOf(body.phase);
    hold(phase >= call.phase, `a call went from ${phases[call.phase]} back to ${body.phase}`);
    call.phase = phase;
    const { events } = (await this.#asker.control(`/calls/${call.id}/events`)).body as { events: Body[] };
    hold(events.length >= call.events, `of ${call.events} events of a call ${events.length} are left`);
    hold(
      events.every(({ at }, index) => index === 0 || at >= events[index - 1].at),
      'the events of a call are not in order',
    );
    call.events = events.length;
  }

  /** Its own tenant finds a call at Speko in the phase that it is in; the other finds nothing. */
  async #seeEverywhere(call: StartedCall): Promise<void> {
    const path = `/v1/calls/${call.names['speko']}`;
    const own = await this.#asker.ask('speko', call.tenant, path);
    hold(own.status === 200, 'a call is not found by its own', own);
    const open = (own.body.transfers as Body[]).filter(({ status }) => /^(?:requested|ringing|screening|bridging|pending)$/.test(status));
    hold(open.length <= 1, `a call has ${open.length} open transfers`, own);
    const foreign = await this.#asker.ask('speko', other(call.tenant), path);
    hold(foreign.status === 404, 'a call is found by another than its own', foreign);
  }

  async #transfer({ pick, to, warm, tenant }: Of<'transfer'>): Promise<void> {
    const call = choose(this.#asker.model.calls, pick);
    if (!call) return;
    const number = `+1202555019${to}`;
    const body = warm ? { destinations: [{ to: number }, { to: '+12025550143' }] } : { to: number };
    const path = `/v1/calls/${call.names['speko']}/transfers/${warm ? 'warm' : 'blind'}`;
    const reply = await this.#asker.ask('speko', tenant, path, { method: 'POST', body });
    if (tenant !== call.tenant) hold(reply.status === 404, 'somebody transferred a call that is not his', reply);
    if (reply.status < 300) {
      this.#asker.owns(reply.body.id, tenant);
      this.#asker.model.transfers.push({ call, id: reply.body.id });
    }
    await this.#seeEverywhere(call);
  }

  async #settle({ pick, tenant }: Of<'settle'>): Promise<void> {
    const transfer = choose(this.#asker.model.transfers, pick);
    if (!transfer) return;
    const how = pick % 2 === 0 ? 'complete' : 'cancel';
    const path = `/v1/calls/${transfer.call.names['speko']}/transfers/${transfer.id}/${how}`;
    const [first, second] = [
      await this.#asker.ask('speko', tenant, path, { method: 'POST' }),
      await this.#asker.ask('speko', tenant, path, { method: 'POST' }),
    ];
    if (tenant !== transfer.call.tenant) hold(first.status === 404, 'somebody settled a transfer that is not his', first);
    else if (this.#alone && first.status < 300 && how === 'complete') hold(second.status >= 400, 'a transfer is completed once', second);
  }

  // Keys and webhooks

  async #makeKey({ tenant }: Of<'key'>): Promise<void> {
    const body = { vendor: 'meetric', tenant, name: this.#asker.model.newName(tenant), scopes: ['conversations'] };
    const reply = await this.#asker.control('/keys', { method: 'POST', body });
    hold(reply.status === 201, 'a key cannot be made', reply);
    this.#asker.model.keys.push({ id: reply.body.id, secret: reply.body.key, alive: true });
    await this.#tryKeys();
  }

  async #revokeKey({ pick }: Of<'revoke'>): Promise<void> {
    const key = choose(this.#asker.model.keys, pick);
    if (!key) return;
    await this.#asker.control(`/keys/${key.id}`, { method: 'DELETE' });
    key.alive = false;
    await this.#tryKeys();
  }

  async #tryKeys(): Promise<void> {
    if (!this.#alone) return;
    for (const { alive, secret } of this.#asker.model.keys) {
      const reply = await send(`${this.#asker.server.url}/meetric/api/v1/rest/account`, { headers: { authorization: `Bearer ${secret}` } });
      hold(reply.status === (alive ? 200 : 401), `a key that is ${alive ? 'good' : 'revoked'} was taken for another`, reply);
    }
  }

  async #subscribe({ vendor, tenant }: Of<'subscribe'>): Promise<void> {
    const body = { vendor: vendors[vendor % vendors.length], tenant, url: 'http://127.0.0.1:1/' };
    const reply = await this.#asker.control('/webhooks', { method: 'POST', body });
    hold(reply.status === 201, 'nobody can subscribe', reply);
    this.#asker.model.webhooks.push(reply.body.id);
  }

  async #unsubscribe({ pick }: Of<'unsubscribe'>): Promise<void> {
    const [gone] = this.#asker.model.webhooks.splice(pick % Math.max(1, this.#asker.model.webhooks.length), 1);
    if (gone === undefined) return;
    const reply = await this.#asker.control(`/webhooks/${gone}`, { method: 'DELETE' });
    hold(reply.status === 204, 'a subscription cannot be ended', reply);
    const { webhooks } = (await this.#asker.control('/webhooks')).body as { webhooks: { id: string }[] };
    hold(!webhooks.some(({ id }) => id === gone), 'a subscription is there after it was ended');
  }
}

/** What an answer that was no refusal says of an agent. @param name undefined when it is not known. */
function changeOf(agent: MadeAgent, method: string, name: string | undefined): void {
  if (method === 'DELETE') agent.alive = false;
  else if (method !== 'GET') agent.name = name;
}

/** The member of a body at a path such as `pagination.next_cursor`. */
const at = (body: Body, path: string): Body => path.split('.').reduce((part, name) => part?.[name], body);

/** Texts that stand in an answer where ids stand, and are long enough not to stand anywhere by chance. */
function idsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (typeof member === 'string') return /^_?id$/.test(name) && member.length > 15 ? [member] : [];
    return idsIn(member);
  });
}

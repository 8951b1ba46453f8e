import type { IdRule, Operation, Parameter, Spec } from '../../openapi/promises.ts';
import { rulesOf } from '../../openapi/rules.ts';
import { follow, loadSpec } from '../../openapi/spec.ts';
import { type Api, vendors } from '../../openapi/vendors.ts';
import { toBase32, uuidOf } from '../ids.ts';
import { root } from '../root.ts';
import { type Reply, type Sending, send } from '../send.ts';
import type { Server } from '../server.ts';
import type { Entry, MemoryJournal } from '../store/journal.ts';
import type { TestClient } from '../test-client.ts';

/** One operation of one API, as the contract tells of it: what is tested of all of them is tested of the next one too. */
export interface Case {
  /** For test titles. */
  readonly name: string;
  readonly api: Api;
  readonly spec: Spec;
  readonly operation: Operation;
}

export const specs: readonly Spec[] = [...vendors, 'ringback' as const].map((api) => loadSpec(api, new URL('openapi/', root)));
export const everyOperation: readonly Case[] = specs.flatMap((spec) =>
  spec.operations.map((operation) => ({ name: `${spec.api} ${operation.id}`, api: spec.api, spec, operation })),
);
const operationOf = (name: string): Case => everyOperation.find((each) => each.name === name) as Case;

type Request = Sending & { readonly path: string };

/** A path below the prefix, with values for the parameters that it takes. */
function pathFor(operation: Operation, value: (parameter: Parameter) => string): string {
  const query = operation.parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    value(operation.parameters.find((each) => each.name === name) as Parameter),
  );
  return query.length === 0 ? path : `${path}?${query.map((each) => `${each.name}=${encodeURIComponent(value(each))}`).join('&')}`;
}

const nothing = uuidOf('nothing has this id');
const forms: Partial<Record<IdRule['form'], string>> = { uuid: nothing, typeid: toBase32(nothing), 'call-time': '1700000000000-abcdef' };

/** An id of the right form, of nothing. What is no id has a closed list of values, or examples; then it is the first. */
const unknownId = ({ id, schema }: Parameter, { document }: Spec): string =>
  id ? (id.prefix ?? '') + (forms[id.form] ?? '0'.repeat(id.length ?? 0)) : exampleOf(follow(document, schema));

const exampleOf = ({ enum: values, examples = [] }: { enum?: string[]; examples?: string[] }): string => (values ?? examples)[0] as string;

/** A path that is right in form, and leads to nothing where it holds an id. */
export const strangePath = ({ operation, spec }: Case): string => pathFor(operation, (parameter) => unknownId(parameter, spec));

/**
 * The first example of a request body, or the last; undefined when the operation takes none. Where webhooks are to go in an example nobody
 * may send from here: they go to this machine.
 */
export function exampleBody({ spec, operation }: Case, which: 0 | -1 = 0): object | undefined {
  if (!operation.body) return undefined;
  const { content } = follow(spec.document, { $ref: operation.body.pointer });
  const example = Object.values<object>(content['application/json'].examples).at(which);
  return JSON.parse(JSON.stringify(follow(spec.document, example).value).replaceAll('https://hooks.example.com', 'http://127.0.0.1:1'));
}

/** The headers of somebody who may do it. */
export function goodHeaders(client: TestClient, { api, operation }: Case): { authorization?: string } {
  const { roles, scopes = [], setting, public: open } = operation.access;
  if (open || api === 'ringback') return {};
  const key = client.server.world.accounts.keys.find(
    (each) =>
      each.api === api &&
      each.tenant === 'acme' &&
      (!roles || roles.includes(each.role ?? '')) &&
      scopes.every((scope) => each.scopes.includes(scope)) &&
      (setting === undefined || each.settings[setting] === true),
  );
  return { authorization: `Bearer ${key?.secret}` };
}

/** What was done on a stage, and the ids of what is on it. */
interface Stage {
  readonly acts: readonly Entry[];
  readonly ids: readonly string[];
  /** A request of each operation that succeeds on it, by the name of its case; those that were looked for. */
  readonly successes: Map<string, Request>;
}

const stages = new WeakMap<Server, Stage>();

/**
 * Brings about one of everything there can be. The first time it is asked for over HTTP; after that the same is done again by its journal,
 * which gives the same world in a tenth of the time.
 */
export async function setTheStage(client: TestClient): Promise<Stage> {
  const { server } = client;
  client.renew();
  // No journal tells of faults. This one strikes nothing that is asked for.
  server.faults.add({ on: 'meetric/conversation.completed', skip: 1000, twice: true });
  const known = stages.get(server);
  if (known) {
    server.world.replay(known.acts, (index) => `stage:${index}`);
    server.outbox.resume();
    return known;
  }
  const ids = await actOut(client);
  const [, ...acts] = (server.journal as MemoryJournal).entries;
  const stage = { acts, ids: [...new Set(ids)], successes: new Map<string, Request>() };
  stages.set(server, stage);
  return stage;
}

/** Sets the stage for an operation. Returns a request for it that succeeds there. */
export async function setTheStageFor(client: TestClient, each: Case): Promise<Request> {
  const { ids, successes } = await setTheStage(client);
  const known = successes.get(each.name);
  if (known) return known;
  const request = await findSuccess(client, each, ids);
  successes.set(each.name, request);
  // Looking for it has changed what there is.
  if (each.operation.method !== 'GET') await setTheStage(client);
  return request;
}

/** A call in each phase, a transfer, a call back, deliveries, and whatever is made by example. Returns the ids. */
async function actOut(client: TestClient): Promise<string[]> {
  for (const vendor of ['meetric', 'speko']) await client.control('/webhooks', { vendor, url: 'http://127.0.0.1:1/nobody' }, 201);
  // Long over: the call back that was agreed on in it is planned.
  await client.startCall('blind-transfer-failed', { elapsed: '1h' });
  const transferred = await client.startCall('long-onboarding');
  await client.startCall('booked-appointment');
  await client.advance('2m');
  const live = await client.startCall('long-onboarding');
  await client.advance('10s');
  const ask = askAsStage(client);
  const transfer = await ask('speko warmTransferCall', { id: transferred.names['speko'] as string });
  await client.advance('3s');
  const ringing = await client.startCall('no-answer');
  const { webhooks } = (await client.ask<{ webhooks: { id: string }[] }>('ringback', '/webhooks')).body;
  const { deliveries } = (await client.ask<{ deliveries: { id: string }[] }>('ringback', '/deliveries')).body;
  const made = await makeByExample(ask);
  return [
    ...Object.values(live.names),
    ...Object.values(transferred.names),
    ...Object.values(ringing.names),
    ...vendors.flatMap((vendor) => Object.values(client.resources(vendor))),
    ...[...webhooks, ...deliveries].map(({ id }) => id),
    ...idsIn(transfer),
    ...made,
    ...(await furnish(ask)),
  ];
}

/** Asks for an operation with the last example of its body, as somebody who may. Returns the answer; undefined when it failed. */
type Ask = (name: string, params?: Readonly<Record<string, string>>, more?: object) => Promise<unknown>;

const askAsStage =
  (client: TestClient): Ask =>
  async (name, params = {}, more) => {
    const each = operationOf(name);
    const body = exampleBody(each, -1);
    const path = pathFor(each.operation, (parameter) => params[parameter.name] as string);
    const headers = { 'x-request-id': 'stage', ...goodHeaders(client, each) };
    const { method } = each.operation;
    const { status, body: answer } = await client.ask(each.api, path, { method, headers, ...(body && { body: { ...body, ...more } }) });
    return status < 300 ? answer : undefined;
  };

/**
 * Whatever an operation makes that needs no id to be asked for: made from the last example of its body, so that of what can be made only
 * once the first is left. Returns the ids in the answers.
 */
async function makeByExample(ask: Ask): Promise<string[]> {
  const making = everyOperation.filter(
    ({ api, operation: { method, path } }) => api !== 'ringback' && method === 'POST' && !path.includes('{'),
  );
  const made: string[] = [];
  for (const { name } of making) made.push(...idsIn(await ask(name)));
  return made;
}

/** What takes more than one step, and what comes about without being made. Returns the ids. */
async function furnish(ask: Ask): Promise<string[]> {
  // Whoever goes leaves an owner behind.
  const { token } = (await ask('speechify createInvite', {}, { email: 'second.owner@acme.example', role: 'owner' })) as { token: string };
  await ask('speechify acceptInvite', { token });
  const imported = (await ask('speechify importPhoneNumber', {}, { e164: '+12025550159' })) as { id: string };
  const { agents } = (await ask('speechify listAgents')) as { agents: [{ id: string }] };
  await ask('speechify bindPhoneNumber', { agent_id: agents[0].id, phone_number_id: imported.id });
  const listed = [];
  for (const name of ['speechify listMembers', 'speko listScheduledCallbacks', 'speko listWebhookDeliveries']) listed.push(await ask(name));
  return idsIn([imported, agents[0], listed]);
}

/** Texts that stand in an answer where ids stand. */
function idsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) => (typeof member === 'string' && idName.test(name) ? [member] : idsIn(member)));
}

/** A request for an operation that succeeds on this stage, found by trying the ids that there are. */
async function findSuccess(client: TestClient, each: Case, ids: readonly string[]): Promise<Request> {
  const { api, operation, spec } = each;
  const rules = rulesOf(spec);
  const body = exampleBody(each);
  const sending = { method: operation.method, headers: { 'x-request-id': 'probe', ...goodHeaders(client, each) } };
  const needed = operation.parameters.filter((parameter) => parameter.required && (parameter.in === 'path' || parameter.in === 'query'));
  // What is no id of that kind by its form need not be tried.
  const fitting = needed.map((parameter) =>
    parameter.id ? ids.filter((id) => rules.at(`${parameter.pointer}/schema`)(id).length === 0) : [unknownId(parameter, spec)],
  );
  const paths = combinations(fitting).map((chosen) => pathFor(operation, (parameter) => chosen[needed.indexOf(parameter)] as string));
  // An id in the example is of nothing here; where that is refused it may be any of those that there are.
  const others = body
    ? ids.map((id) => withIds(body, id)).filter((changed) => rules.body(operation, 'application/json')(changed).length === 0)
    : [];
  for (const changed of [body, ...others]) {
    for (const path of paths) {
      const asked = { path, ...sending, ...(changed && { body: changed }) };
      const { status } = await client.ask(api, path, asked);
      if (status < 400) return asked;
    }
  }
  throw new Error(`${each.name} succeeds with none of the ids`);
}

/** Names of members whose values are ids, or stand for one. */
const idName = /(?:^_?id|Id|_u?id|data|^token)$/;

/** A body in which every member that is an id by its name has this one. */
const withIds = (body: object, id: string): object =>
  JSON.parse(JSON.stringify(body), (name, value: unknown) => (typeof value === 'string' && idName.test(name) ? id : value));

/** Every way to choose one of each list. */
const combinations = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((chosen, list) => chosen.flatMap((before) => list.map((one) => [...before, one])), [[]]);

/** Asks at any door; `path` is what follows the prefix. */
export const askAt = (door: string, { spec }: Case, { path, ...sending }: Sending & { readonly path: string }): Promise<Reply<unknown>> =>
  send(`${door}${spec.prefixes[0]}${path}`, sending);

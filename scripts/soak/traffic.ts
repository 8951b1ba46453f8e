import type { Operation, Parameter, Spec } from '../../openapi/promises.ts';
import { follow, loadSpec } from '../../openapi/spec.ts';
import { type Vendor, vendors } from '../../openapi/vendors.ts';
import type { Chance } from './chance.ts';
import type { Answer, Sender } from './sending.ts';
import type { Subject } from './subject.ts';

/** What makes something that nothing removes again, or takes the key away from whoever asks. */
const never = new Set([
  ...[
    'purchasePhoneNumber',
    'leaveWorkspace',
    'transferWorkspaceOwner',
    'createInvite',
    'acceptInvite',
    'updateMemberRole',
    'removeMember',
  ].map((id) => `speechify/${id}`),
  ...['rentPhoneNumber', 'releasePhoneNumber', 'importPhoneNumber'].map((id) => `smallest/${id}`),
  ...['createAgent', 'createAgentFromTemplate', 'duplicateAgent', 'archiveAgent'].map((id) => `smallest/${id}`),
  'speko/importSipTrunkPhoneNumber',
]);

/** Ids that are remembered for each API. */
const remembered = 300;

interface Made {
  readonly create: Operation;
  readonly remove: Operation;
  /** What can be done with it in between. */
  readonly between: readonly Operation[];
}

/** Those that there were from the beginning stay. */
function remember(ids: string[], id: string): void {
  ids.push(id);
  if (ids.length > remembered) ids.splice(ids.length >> 1, 1);
}

/** One API, by what can be asked of it. */
interface Side {
  readonly vendor: Vendor;
  readonly spec: Spec;
  readonly url: string;
  readonly authorization: string;
  readonly ids: string[];
  readonly reads: readonly Operation[];
  /** What is made and removed again. */
  readonly made: readonly Made[];
  /** What is asked in wrong ways too: not what is answered with a stream, which goes on for long where only its query was wrong. */
  readonly refused: readonly Operation[];
  /** What changes something that there is, or starts a call. */
  readonly acts: readonly Operation[];
}

/** What people ask of all APIs, by what the contracts say can be asked; what is made is removed again, so that the world stays as large. */
export class Traffic {
  readonly #sides: readonly Side[];
  readonly #sender: Sender;
  readonly #chance: Chance;
  #asked = 0;

  constructor(subject: Subject, ids: Readonly<Record<Vendor, string[]>>, sender: Sender, chance: Chance) {
    this.#sender = sender;
    this.#chance = chance;
    this.#sides = vendors.map((vendor) => toSide(vendor, subject, ids[vendor]));
  }

  /** Ids of a call from now on, by API; the oldest are forgotten. */
  learn(names: Readonly<Record<Vendor, string>>): void {
    for (const { vendor, ids } of this.#sides) remember(ids, names[vendor]);
  }

  /** Looks at a call in every way that there is, so that what is kept of calls that were looked at is full before the first measurement. */
  async lookAt(names: Readonly<Record<Vendor, string>>): Promise<void> {
    for (const side of this.#sides)
      for (const operation of side.reads) if (operation.path.includes('{')) await this.#ask(side, operation, [names[side.vendor]]);
  }

  /** One thing that somebody does: one request, or a few in a row. */
  async visit(): Promise<void> {
    const side = this.#chance.of(this.#sides);
    const kind = this.#chance.below(100);
    if (kind < 72) await this.#ask(side, this.#chance.of(side.reads));
    else if (kind < 77) await this.#make(side);
    else if (kind < 82) await this.#act(side);
    else await this.#err(side);
  }

  async #act(side: Side): Promise<void> {
    const { status, text } = await this.#ask(side, this.#chance.of(side.acts));
    const id = status === 201 ? idIn(JSON.parse(text)) : undefined;
    if (id !== undefined) remember(side.ids, id);
  }

  async #make(side: Side): Promise<void> {
    if (side.made.length === 0) return this.#act(side);
    const { create, remove, between } = this.#chance.of(side.made);
    const { status, text } = await this.#ask(side, create);
    const id = status >= 200 && status < 300 ? idIn(JSON.parse(text)) : undefined;
    if (id === undefined) return;
    for (const operation of between) await this.#ask(side, operation, [id]);
    await this.#ask(side, remove, [id]);
  }

  /** Something that is refused, or never comes to its end. */
  async #err(side: Side): Promise<void> {
    const operation = this.#chance.of(side.refused);
    const url = `${side.url}${this.#path(side, operation, side.ids)}`;
    const { method } = operation;
    const { authorization } = side;
    const { pathname, host } = new URL(url);
    const head = `${method} ${pathname} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: ${authorization}\r\n`;
    const ways: (() => Promise<unknown>)[] = [
      () => this.#sender.ask({ url, method }),
      () => this.#sender.ask({ url, method, headers: { authorization: `Bearer none_${this.#chance.below(1e9)}` } }),
      () => this.#sender.ask({ url: `${side.url}/none/${this.#chance.below(1e9)}`, method, headers: { authorization } }),
      () => this.#sender.ask({ url: url.replace(/[^/]*$/, `x${this.#chance.below(1e9)}`), headers: { authorization } }),
      () => this.#sender.ask({ url, method: 'POST', headers: { authorization }, body: '{"a":' }),
      () => this.#sender.ask({ url, method: 'PATCH', headers: { authorization }, body: `{"x${this.#chance.below(1e9)}":[[null]]}` }),
      () => this.#sender.ask({ url: `${url}?limit=-1&cursor=%ff&page=x${this.#chance.below(1e9)}`, headers: { authorization } }),
      () => this.#sender.leave(url, `${head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a":`),
      () => this.#sender.leave(url, `${head}\r\n`),
      () => this.#sender.leave(url, `\0\r\n${head}`),
    ];
    await this.#chance.of(ways)();
  }

  #ask(side: Side, operation: Operation, ids: readonly string[] = side.ids): Promise<Answer> {
    this.#asked++;
    const { method, parameters, body } = operation;
    const keyed = parameters.some(({ in: where, name }) => where === 'header' && /idempotency-key/i.test(name)) && this.#chance.oneIn(2);
    const headers = { authorization: side.authorization, ...(keyed && { 'idempotency-key': `soak-${this.#asked}` }) };
    const url = `${side.url}${this.#path(side, operation, ids)}`;
    return this.#sender.ask({ url, method, headers, body: body && this.#body(side, operation) }, this.#chance.oneIn(20));
  }

  #path(side: Side, operation: Operation, ids: readonly string[]): string {
    const given = (parameter: Parameter) => encodeURIComponent(this.#value(side, parameter, ids));
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
      given(operation.parameters.find((each) => each.name === name) as Parameter),
    );
    const query = operation.parameters.filter((each) => each.in === 'query' && (each.required || (each.id && this.#chance.oneIn(4))));
    return query.length === 0 ? path : `${path}?${query.map((each) => `${each.name}=${given(each)}`).join('&')}`;
  }

  /** An id of the right form, where there is one. */
  #value({ spec }: Side, { id, schema }: Parameter, ids: readonly string[]): string {
    const { enum: values, examples } = follow(spec.document, schema) as { enum?: string[]; examples?: string[] };
    if (!id) return String(this.#chance.of(values ?? examples ?? ['1']));
    const looks = (text: string) => (id.prefix ? text.startsWith(id.prefix) : forms[id.form]?.test(text));
    return this.#chance.of(ids.filter(looks).length > 0 ? ids.filter(looks) : ids);
  }

  /** A body by example, with an id of something that there is now and then. */
  #body(side: Side, operation: Operation): string {
    const { content } = follow(side.spec.document, { $ref: operation.body?.pointer as string });
    const examples = Object.values<object>(content['application/json'].examples);
    const { value } = follow(side.spec.document, this.#chance.of(examples));
    return JSON.stringify(value, (name, member: unknown) => {
      if (typeof member !== 'string') return member;
      if (/url$/i.test(name)) return 'http://127.0.0.1:1/hook';
      if (name === 'name') return `Soak ${this.#asked}`;
      return /(?:Id|_id)$/.test(name) && this.#chance.oneIn(2) ? this.#chance.of(side.ids) : member;
    });
  }
}

const forms: Partial<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-/,
  hex: /^[0-9a-f]+$/,
  'call-time': /^CALL-/,
};

function toSide(vendor: Vendor, { doors }: Subject, ids: string[]): Side {
  const spec = loadSpec(vendor, new URL('../../openapi/', import.meta.url));
  const { url, key } = doors[vendor];
  const refused = spec.operations.filter(({ stream }) => !stream);
  const asked = refused.filter(({ id }) => !never.has(`${vendor}/${id}`));
  const made = asked.flatMap((create) => toMade(create, asked));
  const paired = new Set(made.flatMap(({ create, remove }) => [create, remove]));
  return {
    vendor,
    spec,
    url,
    authorization: `Bearer ${key}`,
    ids: [...ids],
    reads: asked.filter(({ method }) => method === 'GET'),
    made,
    refused,
    acts: asked.filter((each) => each.method !== 'GET' && each.method !== 'DELETE' && !paired.has(each)),
  };
}

/** What can be made can be removed where its own path, with an id after it, takes DELETE. */
function toMade(create: Operation, all: readonly Operation[]): Made[] {
  const item = new RegExp(`^${create.path.replaceAll(/[{}]/g, '\\$&')}/\\{\\w+\\}`);
  const rest = (each: Operation) => each.path.replace(item, '');
  const own = all.filter(({ path }) => item.test(path) && !create.path.includes('{'));
  const remove = own.find((each) => each.method === 'DELETE' && rest(each) === '');
  const between = own.filter((each) => each !== remove && rest(each) === '');
  return create.method === 'POST' && remove ? [{ create, remove, between }] : [];
}

/** The id of what was made: the first that an answer has. */
function idIn(answer: unknown): string | undefined {
  if (answer === null || typeof answer !== 'object') return undefined;
  for (const [name, value] of Object.entries(answer)) {
    if (typeof value === 'string' && /^(?:_?id|(?:session|conversation|call)_?[iI]d|data)$/.test(name)) return value;
    const within = idIn(value);
    if (within !== undefined) return within;
  }
  return undefined;
}

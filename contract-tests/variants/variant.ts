import { randomUUID } from 'node:crypto';
import type { Spec } from '../../openapi/promises.ts';
import type { Vendor } from '../../openapi/vendors.ts';

/** An answer that is about to be told in another way. */
export interface Telling {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  /** The body; of a stream, the data of one event. */
  json: unknown;
}

/** A legal way to tell the same: what a correct server of somebody else may do otherwise than ours. */
export interface Variant {
  /** Completes the sentence "A server …". */
  readonly name: string;
  /** Changes what is said, in place. */
  readonly retell?: (telling: Telling, spec: Spec) => void;
  /** Writes JSON. */
  readonly write?: (value: unknown) => string;
  /** Writes one line of a stream anew; a line feed follows it. */
  readonly line?: (line: string) => string;
  /** How the bytes of a body are sent. */
  readonly send?: 'chunked' | 'compressed' | 'and closes';
}

type Members = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Members => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A JSON value with every object and every text in it made anew. */
function deep(value: unknown, object: (members: Members) => Members, text = (each: string) => each): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((item) => deep(item, object, text));
  if (!isObject(value)) return value;
  return object(Object.fromEntries(Object.entries(value).map(([name, member]) => [name, deep(member, object, text)])));
}

/** More members. One whose members are all texts, or all true or false, may be a map to such, and can be given nothing else. */
const grown = (members: Members): Members => {
  const kinds = new Set(Object.values(members).map((member) => typeof member));
  const isMapTo = (kind: string) => [...kinds].every((each) => each === kind);
  if (isMapTo('string')) return { aa_added: 'new', ...members };
  if (isMapTo('boolean')) return { aa_added: true, ...members };
  return { aa_added: 'new', ...members, zz_added: null, zz_number: 0.5 };
};

const moment = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\.(\d{3})Z$/;

/** Changes the message of a failure, wherever the envelope has it. Two that differ still do. */
function reword(template: unknown, value: unknown): unknown {
  if (template === '{message}' && typeof value === 'string') return `Es geht nicht: ${value.toUpperCase()}`;
  if (!isObject(template) || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, reword(template[name], member)]));
}

const json = 'application/json; charset=utf-8';

export const variants: readonly Variant[] = [
  {
    name: 'says more than the contract asks for',
    retell: (telling) => {
      // An OpenAPI document says what may be in it.
      if (isObject(telling.json) && 'openapi' in telling.json) return;
      const trace = randomUUID();
      telling.json = deep(telling.json, grown);
      telling.headers['x-trace-id'] = trace;
      if (telling.status >= 400) Object.assign(telling.json as object, { trace_id: trace });
    },
  },
  {
    name: 'writes JSON in another way',
    retell: (telling) => {
      telling.json = deep(telling.json, (members) => Object.fromEntries(Object.entries(members).reverse()));
    },
    write: (value) =>
      JSON.stringify(value, null, 3)
        .replaceAll('/', '\\/')
        .replaceAll(/[^\0-~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
    send: 'chunked',
  },
  {
    name: 'sends other headers, compresses, and fails in other words',
    retell: (telling, spec) => {
      const { headers, status } = telling;
      if (status >= 400 && headers['content-type'] === json) headers['content-type'] = 'Application/JSON;charset="UTF-8"';
      Object.assign(headers, {
        server: 'cloud',
        vary: 'Origin',
        etag: 'W/"1"',
        'x-ratelimit-remaining': '41',
        'set-cookie': 'lb=1; Path=/',
      });
      if (headers['allow']) headers['allow'] = headers['allow'].split(', ').reverse().join(',');
      if (status >= 400) telling.json = reword(spec.envelope.body, telling.json);
    },
    send: 'compressed',
  },
  {
    name: 'knows more kinds of things',
    retell: (telling, { api }) => openSets[api as Vendor]?.(telling),
    // Whoever listens to a call has to bear events of types that nobody told him of.
    line: (line) => {
      // What the list of a call's events has more is told on the stream of its session too.
      if (line.startsWith('data: ') && /"event_type": *"sip\.dial_started"/.test(line))
        return `${line}\n\nevent: event\ndata: ${JSON.stringify(unheardOf(JSON.parse(line.slice('data: '.length)) as Told))}`;
      if (!/"event_type": *"user_transcription"/.test(line)) return line;
      const event = JSON.parse(line.slice('data: '.length)) as { event_id: string };
      return `${line}\n\ndata: ${JSON.stringify({ ...event, event_type: 'mood_changed', event_id: `${event.event_id}_mood` })}`;
    },
  },
  {
    name: 'names no charset, closes connections, and frames streams in another way',
    retell: ({ headers }) => {
      if (headers['content-type'] === json) headers['content-type'] = 'application/json';
    },
    line: (line) => `${line.startsWith('data: ') ? ': about to say something\r\n' : ''}${line.replace(/^data: /, 'data:')}\r`,
    send: 'and closes',
  },
  {
    name: 'writes moments in another way',
    retell: (telling) => {
      telling.json = deep(
        telling.json,
        (members) => members,
        (text) => text.replace(moment, '$1.$2000+00:00'),
      );
    },
  },
];

interface Told {
  readonly id: string;
}

/** An event of a type that nobody was told of. */
const unheardOf = (event: Told): Told =>
  Object.assign({ ...event }, { id: `${event.id}_more`, event_type: 'call.music_changed', provider: 'carrier' });

/** Adds to the sets that a contract leaves open. */
const openSets: Partial<Record<Vendor, (telling: Telling) => void>> = {
  speko: (telling) => {
    const others: Members = { pending: 'queued', not_configured: 'none', cascade: 's2s' };
    telling.json = deep(telling.json, (members) => {
      const names = ['recording_status', 'post_call_webhook_status', 'kind'].filter((name) => String(members[name]) in others);
      return { ...members, ...Object.fromEntries(names.map((name) => [name, others[String(members[name])]])) };
    });
    const { events } = (telling.json ?? {}) as { events?: Told[] };
    const [first] = events ?? [];
    if (typeof first === 'object') events?.splice(1, 0, unheardOf(first));
  },
  meetric: (telling) => {
    telling.json = deep(telling.json, (members) => ({ ...members, ...(typeof members['impact'] === 'string' && { impact: 'critical' }) }));
  },
};

/** One server that does all of it, and sends bodies in one way. No two may want to write JSON in ways of their own. */
export function together(parts: readonly Variant[], send: NonNullable<Variant['send']>): Variant {
  const [writer, other] = parts.filter(({ write }) => write !== undefined);
  if (other) throw new Error(`two servers in one: one ${writer?.name}, the other ${other.name}`);
  return {
    name: parts.map(({ name }) => name).join(', '),
    retell: (telling, spec) => {
      for (const part of parts) part.retell?.(telling, spec);
    },
    line: (line) => parts.reduce((text, part) => part.line?.(text) ?? text, line),
    ...(writer?.write && { write: writer.write }),
    send,
  };
}

import { randomUUID } from 'node:crypto';
import type { Spec } from '../../openapi/spec.ts';

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
  /** Writes one frame of a stream anew. */
  readonly frame?: (frame: string) => string;
  /** How the bytes of a body are sent. */
  readonly send?: 'chunked' | 'compressed' | 'and closes';
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A JSON value with every object and every text in it made anew. */
function deep(
  value: unknown,
  object: (members: Record<string, unknown>) => Record<string, unknown>,
  text = (each: string) => each,
): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((item) => deep(item, object, text));
  if (!isObject(value)) return value;
  return object(Object.fromEntries(Object.entries(value).map(([name, member]) => [name, deep(member, object, text)])));
}

const texts = (change: (text: string) => string) => (telling: Telling) => {
  telling.json = deep(telling.json, (members) => members, change);
};

const moment = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\.(\d{3})Z$/;

/** Replaces the message of a failure, wherever the envelope has it. */
function reword(template: unknown, value: unknown): unknown {
  if (template === '{message}' && typeof value === 'string') return 'Etwas stimmt nicht.';
  if (!isObject(template) || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, reword(template[name], member)]));
}

export const variants: readonly Variant[] = [
  {
    name: 'says more than the contract asks for',
    retell: (telling) => {
      telling.json = deep(telling.json, (members) => ({ aa_added: 'new', ...members, zz_added: null, zz_number: 0.5 }));
    },
  },
  {
    name: 'numbers its traces',
    retell: (telling) => {
      const trace = randomUUID();
      telling.headers['x-trace-id'] = trace;
      if (telling.status >= 400 && isObject(telling.json)) telling.json['trace_id'] = trace;
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
    // There every line would be one of data.
    frame: (frame) => frame.replaceAll('\\/', '/').replaceAll('\n   ', ' ').replaceAll('\n}', ' }'),
  },
  {
    name: 'sends other headers',
    retell: ({ headers }) => {
      const type = headers['content-type'];
      if (type) headers['content-type'] = type.replace('application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"');
      const more = { server: 'cloud', vary: 'Origin', etag: 'W/"1"', 'x-ratelimit-remaining': '41', 'set-cookie': 'lb=1; Path=/' };
      Object.assign(headers, more, headers['allow'] && { allow: headers['allow'].split(', ').reverse().join(',') });
    },
  },
  {
    name: 'names no charset',
    retell: ({ headers }) => {
      const type = headers['content-type'];
      if (type) headers['content-type'] = type.replace('; charset=utf-8', '');
    },
    send: 'and closes',
  },
  { name: 'sends in chunks', send: 'chunked' },
  { name: 'compresses', send: 'compressed' },
  {
    name: 'fails in other words',
    retell: (telling, spec) => {
      if (telling.status >= 400) telling.json = reword(spec.envelope.body, telling.json);
    },
  },
  {
    name: 'tells microseconds',
    retell: texts((text) => text.replace(moment, '$1.$2000Z')),
  },
  {
    name: 'writes UTC as +00:00',
    retell: texts((text) => text.replace(moment, '$1.$2+00:00')),
  },
  {
    name: 'frames streams in another way',
    frame: (frame) => `: about to say something\nretry: 3000\n${frame.replace(/^data: /gm, 'data:')}`.replaceAll('\n', '\r\n'),
  },
];

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { YamlSchema } from '../../openapi/yaml-file.ts';
import type { AnsweredBy, CallEvent, Reaction, TransferMode } from './events.ts';
import { rehearse } from './rehearsal.ts';
import { type CallState, fold } from './state.ts';
import { readDuration } from './time.ts';

/** One beat of a script as written, times in milliseconds. `at` counts from the pick-up. */
export type Beat = { readonly at?: number } & (
  | { readonly caller: string; readonly takes?: number; readonly interim?: readonly string[]; readonly unfinished?: boolean }
  | { readonly agent: string; readonly takes?: number; readonly latency?: number; readonly interrupted_after?: number }
  | { readonly tool: string; readonly args?: unknown; readonly result?: unknown; readonly error?: string; readonly takes?: number }
  | { readonly step: string; readonly name?: string; readonly kind?: string }
  | { readonly lookup: string; readonly question: string; readonly found?: unknown; readonly error?: string; readonly takes?: number }
  | { readonly extract: Readonly<Record<string, unknown>>; readonly prompt?: string; readonly error?: string; readonly takes?: number }
  | { readonly trouble: string; readonly code?: string; readonly details?: Readonly<Record<string, unknown>> }
  | { readonly machine: AnsweredBy }
  | { readonly system: string }
  | {
      readonly transfer: TransferMode;
      readonly to: string | readonly string[];
      readonly summary?: string;
      readonly ringing_timeout?: number;
    }
  | { readonly hangup: 'caller' | 'agent' | 'network'; readonly reason?: string }
);

export interface Insight {
  readonly kind: string;
  readonly text: string;
  readonly kpi?: string;
  readonly label?: string;
  readonly impact?: 'low' | 'medium' | 'high';
  readonly turn?: number;
}

export interface Analysis {
  readonly summary: string;
  readonly outcome: string;
  readonly sentiment: 'positive' | 'neutral' | 'negative';
  readonly category: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly callback?: { readonly in: number; readonly reason?: string };
  readonly insights: readonly Insight[];
}

export interface Customer {
  readonly name: string;
  readonly email?: string;
  readonly company?: string;
}

/** What another server is asked for the sake of a call, as written. */
export interface WrittenInquiry {
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Milliseconds. */
  readonly patience?: number;
  readonly response?: unknown;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

/** Milliseconds after the end at which the things that follow a call appear. */
export interface Aftermath {
  readonly uploading: number;
  readonly recorded: number;
  readonly reported: number;
  readonly analysed: number;
  readonly processed: number;
}

/** A scripted call: what happens, with every time in milliseconds. Immutable and shared by all calls that play it. */
export interface Script {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly direction: 'inbound' | 'outbound';
  readonly medium: 'call' | 'video' | 'email' | 'chat' | 'live';
  readonly from: string;
  readonly to: string;
  readonly language: string;
  readonly agent: string;
  readonly customer: Customer | undefined;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly ring: number;
  readonly pickup: Exclude<Reaction, 'voicemail'>;
  readonly recording: 'ready' | 'failed' | 'off';
  readonly destinations: Readonly<Record<string, Reaction>>;
  /** What is asked of another server when somebody has picked up, before anything is said. */
  readonly before: WrittenInquiry | undefined;
  /** What another server is told when the call has ended. */
  readonly after: WrittenInquiry | undefined;
  readonly beats: readonly Beat[];
  readonly analysis: Analysis;
  readonly aftermath: Aftermath;
  /** What happens when nobody intervenes, in order. */
  readonly events: readonly CallEvent[];
  /** Where that ends. */
  readonly final: CallState;
}

/** Names of the members whose text is a duration; the schema has checked the form. */
const durations = new Set([
  'at',
  'takes',
  'latency',
  'ringing_timeout',
  'patience',
  'ring',
  'in',
  'uploading',
  'recorded',
  'reported',
  'analysed',
  'processed',
]);

function inMilliseconds(value: unknown, name: string): unknown {
  if (durations.has(name) && typeof value === 'string') return readDuration(value);
  if (Array.isArray(value)) return value.map((item) => inMilliseconds(item, ''));
  if (value === null || typeof value !== 'object') return value;
  // What tools exchange and analysis extracts is the author's own data: `at` in there is not ours to read.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, opaque.has(key) ? item : inMilliseconds(item, key)]));
}
const opaque = new Set([
  ...['args', 'result', 'data', 'metadata', 'destinations'],
  ...['found', 'extract', 'details', 'headers', 'body', 'response', 'variables'],
]);

const plainAnalysis = { sentiment: 'neutral', category: 'support', data: {}, insights: [] };

/**
 * Loads one scripted call.
 *
 * @param agents the slugs of those that there are; left out, any will do.
 * @throws FixtureError with file, line and what was expected.
 */
export const loadScript = (path: string, schema: YamlSchema, agents?: readonly string[]): Script =>
  readScript(path, readFileSync(path, 'utf8'), schema, agents);

/** Reads the text of a scripted call. @param path where it stands. @throws FixtureError as above. */
export function readScript(path: string, text: string, schema: YamlSchema, agents?: readonly string[]): Script {
  const file = schema.read(path, text);
  const { agent } = file.value as { agent: string };
  if (agents && !agents.includes(agent)) file.fail(['agent'], `expected one of ${agents.join(', ')}, found "${agent}"`);
  const written = inMilliseconds(file.value, '') as Partial<Script> & { script: Beat[]; analysis: Partial<Analysis> };
  const script = {
    name: basename(path).replace(/\.ya?ml$/, ''),
    about: '',
    medium: 'call',
    metadata: {},
    ring: 2000,
    pickup: 'answers',
    recording: 'ready',
    destinations: {},
    customer: undefined,
    before: undefined,
    after: undefined,
    ...written,
    beats: written.script,
    aftermath: { uploading: 1000, recorded: 4000, reported: 2000, analysed: 6000, processed: 8000, ...written.aftermath },
    analysis: { ...plainAnalysis, ...written.analysis },
  } as unknown as Omit<Script, 'events' | 'final'>;
  const events = rehearse(script, (beat, expected) => file.fail(['script', beat], expected));
  const final = fold(events, Number.POSITIVE_INFINITY);
  for (const [index, insight] of script.analysis.insights.entries()) {
    if (insight.turn !== undefined && insight.turn >= final.turns.length) {
      const turns = final.turns.length === 0 ? 'no turn, as nothing is said' : `a turn from 0 to ${final.turns.length - 1}`;
      file.fail(['analysis', 'insights', index, 'turn'], `expected ${turns}, found ${insight.turn}`);
    }
  }
  return Object.freeze({ ...script, events, final });
}

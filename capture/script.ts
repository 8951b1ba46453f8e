import { type Beat, BeatWriter } from './beats.ts';
import type { LiveEvent } from './live-event.ts';
import { Pseudonyms } from './pseudonyms.ts';

/** What a stream does not tell. */
export interface Facts {
  readonly title: string;
  readonly agent: string;
  readonly direction: 'inbound' | 'outbound';
  readonly language: string;
  /** Names that are known to be in it. */
  readonly names: readonly string[];
}

export interface Captured {
  /** A call script, as `fixtures/calls.schema.json` has it. */
  readonly script: Readonly<Record<string, unknown>>;
  readonly turns: number;
  readonly replaced: Pseudonyms['counts'];
  /** Whether the stream was listened to from the pick-up to the end. */
  readonly whole: boolean;
}

const notAnswered: Record<string, string> = { no_answer: 'no-answer', busy: 'busy', failed: 'rejects', cancelled: 'no-answer' };

/** Makes a script of what was heard, without personal data. */
export function toScript(events: readonly LiveEvent[], facts: Facts): Captured {
  const start = events.find(({ event_type }) => event_type === 'call_start');
  const end = events.find(({ event_type }) => event_type === 'call_end');
  const pickup = timeOf(start ?? events.find(({ timestamp }) => timestamp !== undefined)) ?? 0;
  const writer = new BeatWriter(pickup);
  for (const [index, event] of events.entries()) writer.take(event, timeOf(event) ?? pickup, events[index + 1]);
  writer.finish();

  const turns = writer.beats.filter(({ caller, agent }) => caller !== undefined || agent !== undefined).length;
  const pseudonyms = learn(writer.beats, facts.names);
  const beats = pseudonyms.replace(writer.beats).map(toBeat);
  const destinations = Object.entries(writer.destinations).map(([to, reaction]) => [pseudonyms.replace(to), reaction]);
  const reached = start !== undefined || turns > 0;
  const script = {
    title: facts.title,
    about: 'Captured from a stream of events. Names, telephone numbers and e-mail addresses are made up; read it before you share it.',
    direction: facts.direction,
    ...ends[facts.direction],
    language: facts.language,
    agent: facts.agent,
    ...ringing(start, pickup),
    ...(!reached && { pickup: notAnswered[String(end?.metadata?.['call_status'])] ?? 'no-answer' }),
    ...(destinations.length > 0 && { destinations: Object.fromEntries(destinations) }),
    script: beats.length > 0 ? beats : [{ hangup: 'caller' }],
    analysis: { summary: 'A captured call: say here what analysis should find.', outcome: 'captured' },
  };
  return { script, turns, replaced: pseudonyms.counts, whole: (start !== undefined || !reached) && end !== undefined };
}

/** Who calls whom is not told. */
const ends = {
  inbound: { from: '+12025550199', to: '+12025550111' },
  outbound: { from: '+12025550111', to: '+12025550199' },
};

function learn(beats: readonly Beat[], names: readonly string[]): Pseudonyms {
  const pseudonyms = new Pseudonyms(names);
  for (const [index, { caller }] of beats.entries()) {
    if (caller !== undefined && /\bname\b.*\?/i.test(beats[index - 1]?.agent ?? '')) pseudonyms.answered(caller);
  }
  pseudonyms.look(beats);
  return pseudonyms;
}

function ringing(start: LiveEvent | undefined, pickup: number): { ring?: string } {
  const since = start && createdAt(start);
  return since === undefined || since > pickup ? {} : { ring: `${pickup - since}ms` };
}

const timeOf = (event: LiveEvent | undefined): number | undefined => {
  const text = event?.timestamp ?? event?.event_time;
  // Older streams count seconds since the epoch.
  const ms = typeof text === 'number' ? text * 1000 : Date.parse(text ?? '');
  return Number.isNaN(ms) ? undefined : Math.round(ms);
};

/** The id of a call begins with the moment of its creation. */
const createdAt = ({ call_id }: LiveEvent): number | undefined => {
  const ms = Number(/^CALL-(\d{13})-/.exec(call_id ?? '')?.[1]);
  return Number.isNaN(ms) ? undefined : ms;
};

const spans = ['at', 'takes', 'latency', 'ringing_timeout'] as const;

/** As it stands in a file: times with their unit. */
const toBeat = (beat: Beat): object => ({
  ...beat,
  ...Object.fromEntries(spans.flatMap((name) => (beat[name] === undefined ? [] : [[name, `${Math.round(beat[name])}ms`]]))),
});

import type { LiveEvent } from './live-event.ts';

/** A beat of a script, with times in milliseconds; `at` counts from the pick-up. */
export interface Beat {
  at: number;
  caller?: string;
  agent?: string;
  tool?: string;
  system?: string;
  machine?: string;
  transfer?: string;
  hangup?: string;
  takes?: number;
  latency?: number;
  interim?: readonly string[];
  unfinished?: true;
  args?: unknown;
  result?: unknown;
  error?: string;
  to?: string | readonly string[];
  ringing_timeout?: number;
}

/** How numbers reacted when the call was transferred to them. */
export type Destinations = Record<string, string>;

// By what rule a script's times are made into those of events: a player undoes here what it does there.
const wordOfCaller = 380;
const wordOfAgent = 330;
const recognition = 90;

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Turns the events of a call into beats, one after the other: each begins where the one before it has ended, or later. */
export class BeatWriter {
  readonly beats: Beat[] = [];
  readonly destinations: Destinations = {};
  readonly #pickup: number;
  /** Where the last beat ends. */
  #end = 0;
  #interim: { text: string; at: number }[] = [];
  #spoken: { text: string; at: number; latency?: number }[] = [];
  #tool: { event: LiveEvent; at: number } | undefined;
  #leg: { at: number } | undefined;
  #handedOver = false;

  /** @param pickup when the call was picked up, milliseconds since the epoch. */
  constructor(pickup: number) {
    this.#pickup = pickup;
  }

  take(event: LiveEvent, now: number, next: LiveEvent | undefined): void {
    const at = Math.max(0, now - this.#pickup);
    this.#takers[event.event_type]?.(event, at, next);
  }

  /** Writes what has not come to its end. */
  finish(): void {
    this.#endSpeech();
    this.#endInterim();
  }

  readonly #takers: Readonly<Record<string, (event: LiveEvent, at: number, next: LiveEvent | undefined) => void>> = {
    user_interim_transcription: ({ interim_transcription_text: text = '' }, at) => {
      this.#endSpeech();
      if (text.trim() !== '') this.#interim.push({ text, at });
    },
    user_transcription: ({ user_transcription_text: text = '' }, at) => {
      this.#endSpeech();
      if (text.trim() !== '') this.#heard(text, at);
      this.#interim = [];
    },
    tts_completed: ({ tts_text: text = '' }, at, next) => {
      this.#endInterim();
      const latency = next?.event_type === 'turn_latency' ? latencyOf(next) : undefined;
      // A latency is told with the first sentence of a turn, and with no other.
      if (latency !== undefined) this.#endSpeech();
      if (text.trim() !== '') this.#spoken.push({ text, at, ...(latency !== undefined && { latency }) });
    },
    tool_call_start: (event, at) => {
      this.finish();
      this.#tool = { event, at };
    },
    tool_call_end: (event, at) => this.#toolEnded(event, at, { result: event.response ?? null }),
    tool_call_error: (event, at) =>
      this.#toolEnded(event, at, { error: typeof event.error === 'string' ? event.error : JSON.stringify(event.error ?? 'failed') }),
    agent_log: ({ metadata = {} }, at) => this.#logged(String(metadata['message'] ?? ''), [metadata['tags']].flat().map(String), at),
    call_end: ({ metadata = {} }, at) => {
      this.finish();
      const hangup = endedBy[String(metadata['reason'])] ?? 'caller';
      if (!this.#handedOver) this.#write({ at, hangup }, at);
    },
  };

  #write(beat: Beat, end: number): void {
    // A script is told in order: what went on at once with something else begins where that ends.
    const late = Math.max(0, this.#end - beat.at);
    this.beats.push({ ...beat, at: beat.at + late });
    this.#end = Math.max(this.#end, end + late);
  }

  #heard(text: string, at: number): void {
    const { startedAt, takes } = this.#spanOf(at - recognition);
    const span = { startedAt, takes };
    if (this.#interim.length === 0) Object.assign(span, this.#roomFor(at - recognition, words(text).length * wordOfCaller));
    const interim = this.#interim.map((each) => each.text);
    const grown = words(text).map((_, index, all) => all.slice(0, index + 1).join(' '));
    const usual = interim.length === 0 || interim.join('\n') === grown.slice(0, -1).join('\n');
    this.#write(
      { at: span.startedAt, caller: text, takes: span.takes, ...(!usual && { interim }) },
      span.startedAt + span.takes + recognition,
    );
  }

  /** When what was recognised on the way to `end` began: words come evenly. */
  #spanOf(end: number): { startedAt: number; takes: number } {
    const count = this.#interim.length;
    const first = this.#interim[0]?.at ?? end;
    const takes = Math.round(((end - first) * (count + 1)) / Math.max(1, count));
    return this.#roomFor(end, takes);
  }

  /** A span that ends at `end` and does not begin before the last beat has ended. */
  #roomFor(end: number, wanted: number): { startedAt: number; takes: number } {
    const startedAt = Math.max(this.#end, end - wanted);
    return { startedAt, takes: Math.max(1, end - startedAt) };
  }

  /** Words of the caller of which nothing came. */
  #endInterim(): void {
    const last = this.#interim.at(-1);
    if (!last) return;
    const count = this.#interim.length;
    const each = count > 1 ? (last.at - (this.#interim[0]?.at as number)) / (count - 1) : wordOfCaller;
    const { startedAt, takes } = this.#roomFor(Math.round(last.at + each), Math.round(each * (count + 1)));
    const interim = this.#interim.map(({ text }) => text);
    this.#interim = [];
    this.#write({ at: startedAt, caller: last.text, takes, interim, unfinished: true }, startedAt + takes);
  }

  #endSpeech(): void {
    const [first] = this.#spoken;
    const last = this.#spoken.at(-1);
    if (!first || !last) return;
    const text = this.#spoken.map((each) => each.text).join(' ');
    const rest = words(text).length - words(first.text).length;
    const perWord = rest > 0 ? (last.at - first.at) / rest : wordOfAgent;
    const { startedAt, takes } = this.#roomFor(last.at, Math.round(perWord * words(text).length));
    const { latency } = first;
    this.#spoken = [];
    this.#write({ at: startedAt, agent: text, takes, ...(latency !== undefined && { latency }) }, startedAt + takes + 1);
  }

  #toolEnded(event: LiveEvent, at: number, outcome: { result?: unknown; error?: string }): void {
    const started = this.#tool ?? { event, at: at - (event.latency_ms ?? 250) };
    this.#tool = undefined;
    const takes = event.latency_ms ?? at - started.at;
    const { function_name: tool = 'unknown', context } = started.event;
    this.#write({ at: started.at, tool, args: context?.arguments ?? {}, ...outcome, takes }, started.at + takes);
  }

  #logged(message: string, tags: readonly string[], at: number): void {
    const answeredBy = /^Answered by: (\w+)$/.exec(message)?.[1];
    const step = /^(blind|warm) transfer to (\S+): (\w+)(?: \((\w+)\))?$/.exec(message);
    if (!tags.includes('system') && answeredBy === undefined && !step) return;
    this.finish();
    if (step) this.#transferred(step as unknown as string[], at);
    else this.#write(answeredBy === undefined ? { at, system: message } : { at, machine: answeredBy }, at);
  }

  #transferred([, mode = '', to = '', step = '', cause = '']: string[], at: number): void {
    const last = this.beats.at(-1);
    if (step === 'requested') {
      // One that is tried the moment another has failed belongs to the same transfer.
      if (last?.transfer && this.#end === at) last.to = [last.to ?? [], to].flat();
      else this.#write({ at, transfer: mode, to }, at);
      this.#leg = { at };
      return;
    }
    this.#end = at;
    this.#handedOver = mode === 'blind' && step === 'completed';
    const reaction = reactions[cause];
    if (step !== 'failed' || !reaction) return;
    this.destinations[to] = reaction;
    if (reaction === 'no-answer' && last && this.#leg) last.ringing_timeout = at - this.#leg.at;
  }
}

const endedBy: Record<string, string> = { user_hangup: 'caller', agent_hangup: 'agent', cancelled: 'agent', connection_error: 'network' };
const reactions: Record<string, string> = { no_answer: 'no-answer', busy: 'busy', rejected: 'rejects', voicemail_detected: 'voicemail' };

const latencyOf = ({ total_turn_ms: total, turn_latency: seconds }: LiveEvent): number | undefined =>
  total ?? (seconds === undefined ? undefined : Math.round(seconds * 1000));

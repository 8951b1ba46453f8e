import type { CallEvent, Inquiry, Latency, Leg, Reaction } from './events.ts';
import { route } from './routing.ts';
import type { Aftermath, Beat, Script, WrittenInquiry } from './script.ts';

/** The part of a script that its events follow from. */
type Play = Pick<Script, 'ring' | 'pickup' | 'recording' | 'destinations' | 'beats' | 'aftermath' | 'direction'> &
  Partial<Pick<Script, 'before' | 'after'>>;

const wordOfCaller = 380;
const wordOfAgent = 330;
/** How long after the last sound speech recognition commits to the final text. */
const recognition = 90;
const pauseBeforeCaller = 450;
const lateHangup = 800;

/**
 * Works out everything that happens in a call that nobody intervenes in.
 *
 * Nothing is left to chance: what the script does not say (how long a sentence takes, how a transcript grows) follows from
 * the text by rule, so that the same script always gives the same events.
 *
 * @param fail called with the index of a beat that cannot happen and what was expected.
 */
export function rehearse(play: Play, fail: (beat: number, expected: string) => never): CallEvent[] {
  const events: CallEvent[] = [{ at: 0, type: 'dialled' }];
  if (play.pickup !== 'answers') {
    events.push({ at: play.ring, type: 'unanswered', cause: play.pickup });
    events.push({ at: play.ring, type: 'ended', by: 'network', reason: play.pickup });
    return [...events, ...aftermath(play.ring, play.aftermath, 'off')];
  }
  events.push({ at: play.ring, type: 'answered' });
  if (play.before) events.push({ at: play.ring, type: 'inquired', when: 'before', inquiry: toInquiry(play.before) });
  const stage: Stage = {
    ...{ play, events, now: play.ring, turn: 0, tool: 0, leg: 0, step: undefined },
    ...{ heardAt: play.ring, bargedIn: false, over: false },
  };
  for (const [index, beat] of play.beats.entries()) {
    const at = beat.at === undefined ? undefined : play.ring + beat.at;
    const impossible = whyNot(stage, beat, at);
    if (impossible !== undefined) fail(index, impossible);
    perform(stage, beat, at);
    stage.bargedIn = 'agent' in beat && beat.interrupted_after !== undefined;
  }
  if (!stage.over) perform(stage, { hangup: 'caller' }, undefined);
  return events;
}

/** Why a beat cannot happen at this point: what was expected instead. */
function whyNot(stage: Stage, beat: Beat, at: number | undefined): string | undefined {
  if (stage.over) return 'the call is over at this point: expected no further beat';
  if (at !== undefined && at < stage.now)
    return `expected "at" to be at least ${stage.now - stage.play.ring}ms, where the beat before it ends`;
  return speechless(beat);
}

interface Stage {
  readonly play: Play;
  readonly events: CallEvent[];
  /** When the last beat ended. */
  now: number;
  turn: number;
  tool: number;
  leg: number;
  /** The step of its flow that the agent is at. */
  step: string | undefined;
  /** When the last thing was heard that an agent would answer. */
  heardAt: number;
  /** Whether the last beat was an agent that was cut short. */
  bargedIn: boolean;
  over: boolean;
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** What is wrong with the words of a beat, if anything. */
function speechless(beat: Beat): string | undefined {
  const text = 'caller' in beat ? beat.caller : 'agent' in beat ? beat.agent : 'system' in beat ? beat.system : 'none';
  const { length } = words(text);
  if (length === 0) return 'expected at least one word';
  if (!('agent' in beat) || beat.interrupted_after === undefined || beat.interrupted_after < length) return undefined;
  return `expected "interrupted_after" to be less than ${length}, the number of words`;
}

/** How each kind of beat is performed; `at` is undefined where the script leaves the moment to the rules. */
const performers: {
  readonly [Kind in BeatKind]: (stage: Stage, beat: Extract<Beat, Record<Kind, unknown>>, at: number | undefined) => void;
} = {
  caller: (stage, beat, at) => hear(stage, beat, at ?? stage.now + (stage.bargedIn ? 0 : pauseBeforeCaller)),
  agent: speak,
  tool: (stage, beat, at) => runTool(stage, beat, at ?? stage.now + 60),
  step: takeStep,
  lookup: lookUp,
  extract,
  trouble: (stage, { trouble, code = 'AGENT_ERROR', details = {} }, at) =>
    emit(stage, { at: at ?? stage.now, type: 'went-wrong', code, text: trouble, details }),
  machine: (stage, beat, at) => emit(stage, { at: at ?? stage.now + 200, type: 'machine', answeredBy: beat.machine }),
  system: (stage, beat, at) => emit(stage, { at: at ?? stage.now + 200, type: 'noted', turn: stage.turn++, text: beat.system }),
  transfer: (stage, beat, at) => transfer(stage, beat, at ?? stage.now + 300),
  hangup: (stage, beat, at) => hangUp(stage, at ?? stage.now + lateHangup, beat.hangup, beat.reason),
};

type BeatKind = 'caller' | 'agent' | 'tool' | 'step' | 'lookup' | 'extract' | 'trouble' | 'machine' | 'system' | 'transfer' | 'hangup';

function perform(stage: Stage, beat: Beat, at: number | undefined): void {
  const kind = (Object.keys(performers) as BeatKind[]).find((name) => name in beat) as BeatKind;
  (performers[kind] as (stage: Stage, beat: Beat, at: number | undefined) => void)(stage, beat, at);
}

function emit(stage: Stage, event: CallEvent): void {
  stage.events.push(event);
  stage.now = event.at;
}

function hear(stage: Stage, beat: Extract<Beat, { caller: string }>, startedAt: number): void {
  const spoken = words(beat.caller);
  const takes = beat.takes ?? spoken.length * wordOfCaller;
  // What is never recognised for good is no turn of the transcript: the next one takes its number.
  const turn = beat.unfinished ? stage.turn : stage.turn++;
  const partial = beat.interim ?? spoken.map((_, index) => spoken.slice(0, index + 1).join(' ')).slice(0, beat.unfinished ? undefined : -1);
  for (const [index, text] of partial.entries()) {
    emit(stage, { at: startedAt + Math.round(((index + 1) * takes) / (partial.length + 1)), type: 'interim', turn, text });
  }
  if (beat.unfinished) stage.now = startedAt + takes;
  else emit(stage, { at: startedAt + takes + recognition, type: 'heard', turn, text: beat.caller, startedAt });
  stage.heardAt = stage.now;
}

function speak(stage: Stage, beat: Extract<Beat, { agent: string }>, at: number | undefined): void {
  const latency = latencyOf(beat.latency ?? 600);
  const startedAt = at ?? Math.max(stage.now, stage.heardAt + latency.total);
  const turn = stage.turn++;
  const all = words(beat.agent);
  const interrupted = beat.interrupted_after !== undefined;
  const perWord = beat.takes === undefined ? wordOfAgent : beat.takes / all.length;
  const said = interrupted ? all.slice(0, beat.interrupted_after) : all;
  let done = 0;
  for (const [index, segment] of sentences(said).entries()) {
    done += segment.length;
    const event = { at: startedAt + Math.round(done * perWord), type: 'spoken' as const, turn, text: segment.join(' '), startedAt };
    emit(stage, index === 0 ? { ...event, latency } : event);
  }
  emit(stage, { at: stage.now, type: 'said', turn, interrupted });
}

/** Speech synthesis works sentence by sentence. */
function sentences(all: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of all) {
    (parts.at(-1) as string[]).push(word);
    if (/[.!?…]["')\]]?$/.test(word)) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** Where the time of an answer goes: recognition 22 %, the model 48 %, the rest is the first sound. */
function latencyOf(total: number): Latency {
  const stt = Math.round(total * 0.22);
  const llm = Math.round(total * 0.48);
  return { total, stt, llm, tts: total - stt - llm };
}

function runTool(stage: Stage, beat: Extract<Beat, { tool: string }>, at: number): void {
  const tool = stage.tool++;
  const took = beat.takes ?? 250;
  emit(stage, { at, type: 'tool-started', tool, turn: Math.max(0, stage.turn - 1), name: beat.tool, args: beat.args ?? {} });
  if (beat.error !== undefined) emit(stage, { at: at + took, type: 'tool-failed', tool, error: beat.error, took });
  else emit(stage, { at: at + took, type: 'tool-ended', tool, result: beat.result ?? null, took });
}

function takeStep(stage: Stage, { step, name = step, kind = 'default' }: Extract<Beat, { step: string }>, at: number | undefined): void {
  emit(stage, { at: at ?? stage.now, type: 'stepped', step, name, kind, from: stage.step });
  stage.step = step;
}

function lookUp(stage: Stage, beat: Extract<Beat, { lookup: string }>, at: number | undefined): void {
  const { lookup: base, question, found = null, error, takes: took = 150 } = beat;
  emit(stage, { at: (at ?? stage.now) + took, type: 'looked-up', base, question, found, error, took });
}

function extract(stage: Stage, beat: Extract<Beat, { extract: object }>, at: number | undefined): void {
  const { extract: variables, prompt = '', error, takes: took = 200 } = beat;
  emit(stage, { at: (at ?? stage.now) + took, type: 'extracted', variables, prompt, error, took });
}

/** What is asked of another server, with everything that nobody wrote. */
export const toInquiry = (written: WrittenInquiry): Inquiry => ({
  headers: {},
  body: null,
  patience: 5000,
  response: null,
  variables: {},
  error: undefined,
  ...written,
});

function transfer(stage: Stage, beat: Extract<Beat, { transfer: string }>, at: number): void {
  const to = typeof beat.to === 'string' ? [beat.to] : beat.to;
  const request = beat.summary === undefined ? {} : { summary: beat.summary };
  const legs: Leg[] = to.map((number, index) => ({
    number: stage.leg + index,
    routing: stage.leg,
    mode: beat.transfer,
    to: number,
    request,
  }));
  stage.leg += legs.length;
  const outcome = route(legs, at, beat.ringing_timeout ?? 20_000, reactionOf(stage.play.destinations), 'by-itself');
  for (const event of outcome.events) emit(stage, event);
  stage.heardAt = stage.now;
  if (beat.transfer === 'blind' && outcome.connected) hangUp(stage, stage.now, 'transfer', 'transferred');
}

/** How a number reacts when it is dialled; a number that the script does not list answers. */
export const reactionOf =
  (destinations: Readonly<Record<string, Reaction>>) =>
  (number: string): Reaction =>
    destinations[number] ?? 'answers';

function hangUp(stage: Stage, at: number, by: 'caller' | 'agent' | 'network' | 'transfer', reason?: string): void {
  emit(stage, { at, type: 'ended', by, reason: reason ?? 'hangup' });
  stage.events.push(...aftermath(at, stage.play.aftermath, stage.play.recording, stage.play.after));
  stage.over = true;
}

/** What follows the end of a call: what another server is told, the recording, the first report, its analysis, the processed conversation. */
export function aftermath(endedAt: number, delay: Aftermath, recording: Script['recording'], after?: WrittenInquiry): CallEvent[] {
  const events: CallEvent[] = [
    ...(after ? [{ at: endedAt, type: 'inquired', when: 'after', inquiry: toInquiry(after) } as const] : []),
    { at: endedAt + delay.reported, type: 'reported' },
    { at: endedAt + delay.analysed, type: 'analysed' },
    { at: endedAt + delay.processed, type: 'processed' },
  ];
  if (recording !== 'off') {
    events.push({ at: endedAt + delay.uploading, type: 'recording', step: 'uploading' });
    events.push({ at: endedAt + delay.recorded, type: 'recording', step: recording });
  }
  return events.sort((a, b) => a.at - b.at);
}

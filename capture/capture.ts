import { existsSync, writeFileSync } from 'node:fs';
import { Document, isMap, isSeq } from 'yaml';
import { CaptureError, listen } from './live-event.ts';
import { type Captured, toScript } from './script.ts';

export interface CaptureFlags {
  readonly out?: string;
  readonly force?: true;
  readonly keyFrom: string;
  readonly name?: string[];
  readonly title: string;
  readonly agent: string;
  readonly direction: 'inbound' | 'outbound';
  readonly language: string;
  readonly json?: true;
}

/** What the surroundings lend. */
export interface Recorder {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  /** Says what a person should know, beside what is printed. */
  readonly tell: (text: string) => void;
  /** Fires when the person has heard enough. */
  readonly enough: AbortSignal;
}

/** Listens to a call, and writes a script that plays it again. */
export async function capture(url: string, flags: CaptureFlags, { environment, print, tell, enough }: Recorder): Promise<void> {
  const key = environment[flags.keyFrom];
  if (!key) throw new CaptureError(`the key is taken from ${flags.keyFrom}, which is empty: set it, or name another with --key-from`);
  if (!URL.canParse(url)) throw new CaptureError(`"${url}" is no URL; it takes the URL of a stream, with the id of a call that is live`);
  if (flags.out !== undefined && existsSync(flags.out) && !flags.force)
    throw new CaptureError(`${flags.out} exists already; --force writes over it`);
  const events = await listen(url, key, enough, () => {});
  if (events.length === 0) throw new CaptureError(`${url} ended before it told anything`);
  const captured = toScript(events, { ...flags, names: flags.name ?? [] });
  const text = toYaml(captured.script);
  if (flags.out !== undefined) writeFileSync(flags.out, text);
  if (flags.json) print(`${JSON.stringify({ out: flags.out ?? null, ...captured })}\n`);
  else if (flags.out === undefined) print(text);
  tell(inWords(captured, flags.out));
}

function inWords({ turns, replaced: { names, numbers, emails }, whole }: Captured, out: string | undefined): string {
  const what = `${turns} turns${out === undefined ? '' : ` in ${out}`}; replaced ${names} names, ${numbers} numbers, ${emails} e-mail addresses`;
  const part = whole ? '' : '; it is a part of a call: the stream was not heard from the pick-up to the end';
  return `${what}${part}. Names are found by rule, so read it before you share it.`;
}

/** One line a beat, as scripts are written by hand. */
function toYaml(script: Readonly<Record<string, unknown>>): string {
  const document = new Document(script);
  const beats = document.get('script');
  if (isSeq(beats)) for (const beat of beats.items) if (isMap(beat)) beat.flow = true;
  for (const name of ['destinations', 'analysis']) {
    const map = document.get(name);
    if (isMap(map)) map.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

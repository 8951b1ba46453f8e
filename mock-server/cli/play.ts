import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { agentsIn } from '../accounts-file.ts';
import { Call } from '../call/call.ts';
import { Clock } from '../call/clock.ts';
import type { CallEvent, EventTable } from '../call/events.ts';
import { Playback } from '../call/playback.ts';
import type { Script } from '../call/script.ts';
import { toUuid } from '../ids.ts';
import { readSpeed } from '../options.ts';
import { root } from '../root.ts';
import { loadScripts, readScripts } from '../scene.ts';
import { UsageError } from './usage.ts';

export interface PlayFlags {
  readonly clock: string;
  readonly fixtures?: string;
  readonly json?: true;
}

/** Prints a scripted call as it happens, until its conversation has been processed. @param print takes the text, whole lines at a time. */
export async function play(name: string, flags: PlayFlags, print: (text: string) => void): Promise<void> {
  const speed = readSpeed(flags.clock);
  if (speed === 0) throw new UsageError('a clock that stands still plays nothing; use --clock real or a speed such as 20x');
  const script = find(name, flags.fixtures ?? fileURLToPath(new URL('fixtures', root)));
  // It stands still until somebody listens: on a fast clock the first seconds are over in no time.
  const clock = new Clock(undefined, 0, 'holds');
  const call = new Call(toUuid(clock.now, 0, name), '', script, clock.now, {
    agent: '',
    customer: script.customer ?? { name: 'Caller' },
    from: script.from,
    to: script.to,
    title: script.title,
    metadata: {},
    direction: 'inbound',
    channel: 'phone',
    notes: {},
  });
  const told = flags.json ? (event: CallEvent) => `${JSON.stringify(event)}\n` : inLines(script);
  if (!flags.json) print(`${script.title}: ${script.from} calls ${script.to}\n`);
  await new Promise<void>((resolve) => {
    const show = (event: CallEvent) => {
      const text = told(event);
      if (text) print(text);
      if (event.type === 'processed') resolve();
    };
    for (const event of call.events.filter(({ at }) => at <= 0)) show(event);
    new Playback(clock).follow(call, show);
    clock.speed = speed;
  });
}

function find(name: string, fixtures: string): Script {
  if (/\.ya?ml$/.test(name)) {
    if (!existsSync(name)) throw new UsageError(`${name} does not exist`);
    const [script] = readScripts([name], agentsIn(fixtures)).values();
    return script as Script;
  }
  const scripts = loadScripts(fixtures);
  const script = scripts.get(name);
  if (!script) throw new UsageError(`there is no script "${name}"; there are ${[...scripts.keys()].join(', ')}`);
  return script;
}

function inLines(script: Script): (event: CallEvent) => string {
  const customer = script.customer?.name.split(' ')[0] ?? 'Caller';
  const line = (at: number, who: string, text: string) => `${(at / 1000).toFixed(1).padStart(7)}s  ${who.padEnd(10)} ${text}\n`;
  const table: EventTable<string> = {
    dialled: ({ at }) => line(at, '·', script.direction === 'inbound' ? 'the call comes in' : 'dialling'),
    unanswered: ({ at, cause }) => line(at, '·', `not picked up: ${cause}`),
    answered: ({ at }) => line(at, '·', 'picked up'),
    machine: ({ at, answeredBy }) => line(at, '·', `answered by: ${answeredBy}`),
    interim: () => '',
    heard: ({ at, text }) => line(at, customer, text),
    spoken: ({ at, text, latency }) => line(at, 'agent', latency ? `${text}  (${latency.total} ms)` : text),
    said: ({ at, interrupted }) => (interrupted ? line(at, '·', 'the caller breaks in') : ''),
    noted: ({ at, text }) => line(at, 'notice', text),
    'tool-started': ({ at, name, args }) => line(at, 'tool', `${name} ${JSON.stringify(args)}`),
    'tool-ended': ({ at, result, took }) => line(at, 'tool', `→ ${JSON.stringify(result)}  (${took} ms)`),
    'tool-failed': ({ at, error, took }) => line(at, 'tool', `→ failed: ${error}  (${took} ms)`),
    transfer: ({ at, leg, step, cause }) => line(at, 'transfer', `${leg.mode} to ${leg.to}: ${step}${cause ? ` (${cause})` : ''}`),
    stepped: ({ at, name }) => line(at, 'step', name),
    'looked-up': ({ at, base, question, found, error, took }) =>
      line(at, 'lookup', `${base}: ${question} → ${error ?? JSON.stringify(found)}  (${took} ms)`),
    extracted: ({ at, variables, error, took }) => line(at, 'extract', `${error ?? JSON.stringify(variables)}  (${took} ms)`),
    inquired: ({ at, when, inquiry }) =>
      line(at, 'request', `${when} the call: ${inquiry.method} → ${inquiry.error ?? JSON.stringify(inquiry.response)}`),
    'went-wrong': ({ at, code, text }) => line(at, 'trouble', `${code}: ${text}`),
    message: ({ at, text }) => line(at, 'message', text),
    'taken-over': ({ at, by }) => line(at, '·', `${by} takes over`),
    ended: ({ at, by, reason }) => line(at, '·', `ended by ${by}: ${reason}`),
    recording: ({ at, step }) => line(at, '·', `recording ${step}`),
    reported: ({ at }) => line(at, '·', 'first report'),
    analysed: ({ at }) => line(at, '·', `analysed: ${script.analysis.outcome}. ${script.analysis.summary}`),
    processed: ({ at }) => line(at, '·', 'processed'),
  };
  return (event) => (table[event.type] as (event: CallEvent) => string)(event);
}

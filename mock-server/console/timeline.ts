import type { CallEvent, EventTable, Latency, TransferStep } from '../call/events.ts';

/** An event as the control API tells it. */
export type TimedEvent = CallEvent & { readonly index: number };

/** One row of the timeline. Times are milliseconds since the call was created. */
export type Row = { readonly key: string; readonly at: number } & (
  | {
      readonly kind: 'turn';
      readonly speaker: 'caller' | 'agent';
      text: string;
      /** Still being said: the words may change. */
      open: boolean;
      readonly latency: Latency | undefined;
      interrupted: boolean;
    }
  | { readonly kind: 'tool'; readonly name: string; readonly args: unknown; took?: number; result?: unknown; error?: string }
  | {
      readonly kind: 'transfer';
      readonly mode: string;
      readonly to: string;
      readonly steps: { readonly at: number; readonly step: TransferStep; readonly cause: string | undefined }[];
    }
  | { readonly kind: 'mark'; readonly text: string; readonly weight: 'edge' | 'plain' | 'wrong' }
);

type Turn = Extract<Row, { kind: 'turn' }>;

/** Turns what has happened in a call into rows, oldest first. */
export function toRows(events: readonly TimedEvent[]): Row[] {
  const sheet = new Sheet();
  for (const event of events) (write[event.type] as (event: TimedEvent, sheet: Sheet) => void)(event, sheet);
  return sheet.rows;
}

class Sheet {
  readonly rows: Row[] = [];
  readonly turns = new Map<number, Turn>();
  readonly tools = new Map<number, Extract<Row, { kind: 'tool' }>>();
  readonly legs = new Map<number, Extract<Row, { kind: 'transfer' }>>();

  turn(turn: number, speaker: Turn['speaker'], at: number, latency?: Latency): Turn {
    const known = this.turns.get(turn);
    if (known) return known;
    const row: Turn = { kind: 'turn', key: `turn-${turn}`, at, speaker, text: '', open: true, latency, interrupted: false };
    this.turns.set(turn, row);
    this.rows.push(row);
    return row;
  }

  mark({ at }: { readonly at: number }, text: string, weight: 'edge' | 'plain' | 'wrong' = 'plain'): void {
    this.rows.push({ kind: 'mark', key: `mark-${this.rows.length}`, at, text, weight });
  }
}

const failureOf = (error: string | undefined): string => (error === undefined ? '' : `: ${error}`);

const write: EventTable<void, Sheet> = {
  dialled: (event, sheet) => sheet.mark(event, 'Dialled', 'edge'),
  unanswered: (event, sheet) => sheet.mark(event, `Not answered: ${event.cause}`, 'wrong'),
  answered: (event, sheet) => sheet.mark(event, 'Picked up', 'edge'),
  machine: (event, sheet) => sheet.mark(event, `Answered by: ${event.answeredBy}`),
  interim: (event, sheet) => {
    sheet.turn(event.turn, 'caller', event.at).text = event.text;
  },
  heard: (event, sheet) => {
    Object.assign(sheet.turn(event.turn, 'caller', event.startedAt), { text: event.text, open: false });
  },
  spoken: (event, sheet) => {
    const turn = sheet.turn(event.turn, 'agent', event.startedAt, event.latency);
    turn.text = turn.text === '' ? event.text : `${turn.text} ${event.text}`;
  },
  said: (event, sheet) => {
    const turn = sheet.turns.get(event.turn);
    if (turn) Object.assign(turn, { open: false, interrupted: event.interrupted });
  },
  noted: (event, sheet) => sheet.mark(event, event.text),
  'tool-started': ({ tool, at, name, args }, sheet) => {
    const row = { kind: 'tool' as const, key: `tool-${tool}`, at, name, args };
    sheet.tools.set(tool, row);
    sheet.rows.push(row);
  },
  'tool-ended': ({ tool, result, took }, sheet) => {
    Object.assign(sheet.tools.get(tool) ?? {}, { result, took });
  },
  'tool-failed': ({ tool, error, took }, sheet) => {
    Object.assign(sheet.tools.get(tool) ?? {}, { error, took });
  },
  transfer: ({ leg, at, step, cause }, sheet) => {
    let row = sheet.legs.get(leg.number);
    if (!row) {
      row = { kind: 'transfer', key: `leg-${leg.number}`, at, mode: leg.mode, to: leg.to, steps: [] };
      sheet.legs.set(leg.number, row);
      sheet.rows.push(row);
    }
    row.steps.push({ at, step, cause });
  },
  message: (event, sheet) => sheet.mark(event, `Message to the agent: ${event.text}`),
  'taken-over': (event, sheet) => sheet.mark(event, `${event.by} takes over`),
  stepped: (event, sheet) => sheet.mark(event, `Step of the flow: ${event.name}`),
  'looked-up': (event, sheet) => sheet.mark(event, `Looked up “${event.question}”${failureOf(event.error)}`),
  extracted: (event, sheet) => sheet.mark(event, event.error ?? `Extracted ${Object.keys(event.variables).join(', ') || 'nothing'}`),
  inquired: (event, sheet) => sheet.mark(event, `Asked another server ${event.when} the call${failureOf(event.inquiry.error)}`),
  'went-wrong': (event, sheet) => sheet.mark(event, `Went wrong: ${event.text}`, 'wrong'),
  ended: (event, sheet) => {
    for (const turn of sheet.turns.values()) turn.open = false;
    sheet.mark(event, `Ended by ${event.by}: ${event.reason}`, event.by === 'network' ? 'wrong' : 'edge');
  },
  recording: (event, sheet) => sheet.mark(event, `Recording ${event.step}`),
  reported: (event, sheet) => sheet.mark(event, 'Report written'),
  analysed: (event, sheet) => sheet.mark(event, 'Analysis finished'),
  processed: (event, sheet) => sheet.mark(event, 'Processed in full', 'edge'),
};

import { body, type Mutant, type MutantEntry } from '../mutant.ts';
import { counter, fail, failing, forgives, longAgo, mutant, nothing, of } from './failing.ts';

interface Entry {
  index: number;
  text: string;
  source: string;
  started_at: string;
  ended_at: string | null;
}
interface Call {
  id: string;
  call_id: string;
  kind: string | null;
  resource_uri?: string;
  status: string;
  created_at: string;
  updated_at: string;
  ended_at: string | null;
  duration_seconds: number | string | null;
  recording_duration_ms: number | null;
  metadata: Record<string, unknown>;
  transcript: { entries: Entry[] };
  report: { analysis_status: string; updated_at: string } | null;
}
interface Events {
  events: { id: string; session_id: string; event_type: string }[];
}

const call = (spoil: (call: Call, asked: { readonly now: number }) => void): Mutant => body('getCall', spoil);
const events = (spoil: (list: Events) => void): Mutant => body('listCallEvents', spoil);
const states = (what: string): string[] => of('CallDetail', `states#${what}`);

/** Call detail and events. */
export const calls: readonly MutantEntry[] = [
  mutant(
    'ids-differ',
    'call_id is not the id of the call.',
    ['speko/call/ids-agree'],
    call((each) => (each.call_id = nothing)),
  ),
  mutant(
    'transcript-gap',
    'The second entry of a transcript is left out.',
    ['speko/call/grows'],
    call(({ transcript }) => transcript.entries.splice(1, 1)),
  ),
  mutant(
    'transcript-rewritten',
    'What was said is told otherwise later on.',
    ['speko/call/grows'],
    call(({ transcript }, { now }) => {
      for (const entry of transcript.entries) entry.text += ` (${now})`;
    }),
  ),
  mutant(
    'ended-before-created',
    'ended_at is before created_at.',
    ['speko/call/ended-at'],
    call((each) => {
      if (each.ended_at) each.ended_at = longAgo;
    }),
  ),
  mutant(
    'live-has-ended',
    'A live call has an ended_at.',
    ['speko/call/ended-at'],
    call((each) => (each.ended_at ??= each.updated_at)),
  ),
  mutant(
    'live-has-length',
    'A live call has a duration.',
    ['speko/call/ended-at'],
    call((each) => (each.duration_seconds ??= 0)),
  ),
  mutant(
    'updated-before-ended',
    'updated_at stays at the beginning.',
    ['speko/call/times-in-order'],
    call((each) => (each.updated_at = each.created_at)),
  ),
  mutant(
    'updated-before-created',
    'updated_at is before created_at.',
    ['speko/call/times-in-order'],
    call((each) => (each.updated_at = longAgo)),
  ),
  mutant('updated-goes-back', 'Every other read shows an older updated_at.', ['speko/call/updated-at-goes-on'], () => {
    const reading = counter();
    return call((each) => {
      if (reading(each.id) % 2 === 0) each.updated_at = each.created_at;
    });
  }),
  mutant(
    'transcript-shuffled',
    'The first two entries of a transcript change places.',
    ['speko/call/transcript-in-order'],
    call(({ transcript: { entries } }) => {
      const [first, second] = entries;
      if (first && second) entries.splice(0, 2, { ...second, index: 0 }, { ...first, index: 1 });
    }),
  ),
  mutant(
    'turn-ends-before-it-starts',
    'A turn ends before it starts.',
    ['speko/call/transcript-in-order'],
    call(({ transcript: { entries } }) => {
      const [first] = entries;
      if (first?.ended_at) first.ended_at = longAgo;
    }),
  ),
  mutant(
    'recording-has-length-early',
    'A recording that is not ready has a length.',
    ['speko/call/recording-duration'],
    call((each) => (each.recording_duration_ms ??= 0)),
  ),
  mutant(
    'report-late-in-detail',
    'The call detail shows a report only once it has been analysed.',
    ['speko/call/report-at-once'],
    call((each) => {
      if (each.report?.analysis_status === 'heuristic') each.report = null;
    }),
  ),
  mutant(
    'report-differs-in-detail',
    'The report in the call detail is not the report.',
    ['speko/call/report-at-once'],
    call(({ report, created_at }) => {
      if (report) report.updated_at = created_at;
    }),
  ),
  mutant(
    'report-early-in-detail',
    'A report that is in the call detail cannot be read by itself before it has been analysed.',
    ['speko/call/report-at-once'],
    {
      answer: (answer, { operation }) => {
        const { analysis_status: status } = (answer.json ?? {}) as { analysis_status?: string };
        if (operation === 'getCallReport' && status === 'heuristic') fail(answer, 404, 'REPORT_NOT_AVAILABLE');
      },
    },
  ),
  mutant('never-settles', 'Every read of a call shows how often it was read.', ['speko/call/settles'], () => {
    const reading = counter();
    return call((each) => (each.metadata['reads'] = reading(each.id)));
  }),
  mutant(
    'begins-over',
    'A call that is dialled is shown as failed.',
    [...states('first'), ...states('steps')],
    call((each) => {
      if (each.status === 'dialing') each.status = 'failed';
    }),
  ),
  mutant('comes-back-to-life', 'A call that has ended is active again later on.', states('steps'), () => {
    const reading = counter();
    return call((each) => {
      if (each.status === 'ended' && reading(each.id) > 1) each.status = 'active';
    });
  }),
  mutant(
    'never-ends',
    'A call stays active for ever.',
    states('all'),
    call((each) => {
      if (each.status === 'ended') each.status = 'active';
    }),
  ),
  mutant(
    'required-missing',
    'A call has no resource_uri.',
    of('getCall', 'answers-fit'),
    call((each) => delete each.resource_uri),
  ),
  mutant(
    'required-null',
    'The kind of a call is null.',
    of('getCall', 'answers-fit'),
    call((each) => (each.kind = null)),
  ),
  mutant(
    'date-without-zone',
    'Dates have no T and no zone.',
    of('getCall', 'answers-fit'),
    call((each) => (each.updated_at = each.updated_at.replace('T', ' ').slice(0, 19))),
  ),
  mutant(
    'number-as-text',
    'The duration is text.',
    of('getCall', 'answers-fit'),
    call((each) => (each.duration_seconds = String(each.duration_seconds))),
  ),
  mutant(
    'source-unknown',
    'An agent is called assistant.',
    of('getCall', 'answers-fit'),
    call(({ transcript }) => {
      for (const entry of transcript.entries) if (entry.source === 'agent') entry.source = 'assistant';
    }),
  ),
  mutant(
    'events-newest-first',
    'Events come newest first.',
    ['speko/events/ordered'],
    events((list) => list.events.reverse()),
  ),
  mutant(
    'event-twice',
    'The last event is there twice.',
    ['speko/events/ordered'],
    events((list) => list.events.push(...list.events.slice(-1))),
  ),
  mutant(
    'events-forgotten',
    'Only the last two events are shown.',
    ['speko/events/grow'],
    events((list) => list.events.splice(0, list.events.length - 2)),
  ),
  mutant(
    'event-of-another-call',
    'The last event is of another call.',
    ['speko/events/of-this-call'],
    events((list) => {
      const last = list.events.at(-1);
      if (last) last.session_id = nothing;
    }),
  ),
  mutant(
    'room-never-finished',
    'There is no room_finished event.',
    ['speko/events/room-finished'],
    events((list) => {
      list.events = list.events.filter(({ event_type }) => event_type !== 'room_finished');
    }),
  ),
  mutant(
    'report-of-the-last-call',
    'A call without a report is answered the report that was read before.',
    ['speko/report/after-the-end'],
    forgives('REPORT_NOT_AVAILABLE', 'getCallReport'),
  ),
  mutant(
    'recording-of-the-last-call',
    'A call without a recording is answered the recording that was asked for before.',
    ['speko/recording/none-yet'],
    forgives('RECORDING_NOT_AVAILABLE', 'getCallRecording'),
  ),
  mutant(
    'recording-conflict',
    'A recording that is not there yet is answered 409.',
    ['speko/recording/none-yet'],
    failing('RECORDING_NOT_AVAILABLE', (answer) => (answer.status = 409)),
  ),
];

import { body, type Mutant, type MutantEntry } from '../mutant.ts';
import { counter, forgives, mutant, of } from './failing.ts';

interface Report {
  session_id: string;
  summary: string;
  outcome: string;
  analysis_status: string;
  transcript: { entries: unknown[] };
  cost_micro_usd: unknown;
  cost_breakdown: unknown[];
}

const report = (spoil: (report: Report) => void): Mutant => body('getCallReport', spoil);
const finalized = (spoil: (result: Report) => void): Mutant => body('finalizeCallReport', spoil);
const detail = (spoil: (report: Report) => void): Mutant =>
  body('getCall', (call: { report: Report | null }) => {
    if (call.report) spoil(call.report);
  });
const states = (what: string): string[] => of('CallReport', `states#${what}`);

/** The report, finalizing it, and the recording. */
export const reports: readonly MutantEntry[] = [
  mutant(
    'cost-as-number',
    'cost_micro_usd is a number.',
    ['speko/report/cost-is-text', ...of('getCallReport', 'answers-fit')],
    report((each) => (each.cost_micro_usd = Number(each.cost_micro_usd))),
  ),
  mutant(
    'cost-forgets-a-line',
    'cost_breakdown lacks what cost_micro_usd contains.',
    ['speko/report/cost-is-the-sum'],
    report(({ cost_breakdown }) => cost_breakdown.pop()),
  ),
  mutant(
    'report-shortens',
    'The transcript of the report lacks the last turn.',
    ['speko/report/same-transcript', 'speko/call/report-at-once'],
    report(({ transcript }) => transcript.entries.pop()),
  ),
  mutant('finalized-anew', 'Each finalization finds another outcome.', ['speko/finalize/repeatable', 'speko/finalize/at-once'], () => {
    const finalizing = counter();
    return finalized((each) => (each.outcome += finalizing(each.session_id)));
  }),
  mutant(
    'finalized-otherwise',
    'Finalizing answers a summary that the report does not have.',
    ['speko/finalize/agrees-with-report'],
    finalized((each) => (each.summary = 'Done.')),
  ),
  mutant(
    'finalized-live',
    'A live call is finalized.',
    ['speko/finalize/refused-while-live'],
    forgives('CALL_NOT_ENDED', 'finalizeCallReport'),
  ),
  mutant(
    'recording-nowhere',
    'The URL of a recording is a path.',
    ['speko/recording/url-when-ready', ...of('getCallRecording', 'answers-fit')],
    body('getCallRecording', (each: { url: string }) => {
      each.url = '/recordings/1.ogg';
    }),
  ),
  mutant(
    'analysis-begins-failed',
    'A first report says that its analysis has failed.',
    [...states('first'), ...states('steps')],
    detail((each) => {
      if (each.analysis_status === 'heuristic') each.analysis_status = 'failed';
    }),
  ),
  mutant('analysis-undone', 'A report that has been analysed is heuristic again later on.', states('steps'), () => {
    const reading = counter();
    return detail((each) => {
      if (each.analysis_status === 'completed' && reading(each.session_id) > 1) each.analysis_status = 'heuristic';
    });
  }),
  mutant(
    'never-analysed',
    'A report stays heuristic for ever.',
    states('all'),
    detail((each) => (each.analysis_status = 'heuristic')),
  ),
];

import type { Verdict } from '../../check.ts';
import type { Report, ResultRecord } from '../record.ts';

/** Text with everything in it that some format or other takes for its own. */
export const nasty = `</script><img src=x onerror=alert(1)> & "quotes" 'single' \`ticks\` | %0A ::error:: \u001b[31m\u0000\u202e ]]> \ud800\n::stop-commands::x\n* # $HOME`;

const verdicts: readonly Verdict[] = ['passed', 'failed', 'warned', 'noted', 'blocked', 'not-run'];

/** One result of each verdict, each with nasty text wherever a server can put it; and a waived one. */
export const results: readonly ResultRecord[] = [
  ...verdicts.map((verdict): ResultRecord => toResult(`speko/getCall/${verdict}`, verdict)),
  { ...toResult('speko/getCall/failed#again', 'failed'), waived: 'ana until 2026-12-31: it is on its way' },
];

function toResult(id: string, verdict: Verdict): ResultRecord {
  const broken = verdict === 'failed' || verdict === 'warned' || verdict === 'noted';
  return {
    id,
    verdict,
    rule: id.includes('again') ? 'clause' : 'no-key',
    level: verdict === 'warned' ? 'should' : 'must',
    basis: verdict === 'noted' ? 'assumed' : 'documented',
    source: 'fact sheet 1',
    promise: 'A request without a key is refused.',
    milliseconds: 12,
    ...(broken && {
      expected: '401',
      actual: `200  ${nasty}`,
      count: 3,
      request: `curl -i '${nasty}'`,
      answer: `HTTP/1.1 200\n\n${nasty}`,
    }),
    ...((verdict === 'blocked' || verdict === 'not-run') && { reason: nasty }),
    exchanges: [{ request: 'GET / HTTP/1.1', answer: nasty }],
  };
}

export const report: Report = {
  tool: 'ringback',
  version: '0.1.0',
  started: '2026-02-07T09:00:00.000Z',
  strict: false,
  verdict: 'failed',
  troubles: [`speko: 1 check was blocked ${nasty}`],
  stale_waivers: 0,
  runs: [
    {
      vendor: 'speko',
      url: 'https://staging.example.com/speko',
      requests: 20,
      milliseconds: 1234,
      exercised: 0.5,
      counts: { passed: 1, failed: 2, warned: 1, noted: 1, blocked: 1, 'not-run': 1 },
      lacking: 0,
      waived: 1,
      results,
    },
  ],
};

/** A report of a run in which nothing was found. */
export const clean: Report = {
  ...report,
  verdict: 'passed',
  troubles: [],
  runs: report.runs.map((run) => ({
    ...run,
    counts: { passed: 1, failed: 0, warned: 0, noted: 0, blocked: 0, 'not-run': 0 },
    waived: 0,
    results: results.slice(0, 1),
  })),
};

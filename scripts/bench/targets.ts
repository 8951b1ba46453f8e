import type { Spread } from './figures.ts';
import type { Growth } from './growth.ts';
import type { HttpResult } from './http.ts';
import type { Results } from './report.ts';
import type { Starts } from './start.ts';
import type { Streams } from './streams.ts';
import { exponent, short, spread, whole } from './tables.ts';
import type { VerifyRow } from './verify.ts';

export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly met: boolean;
}

const atLeast = (what: string, bound: number, figure: Spread, unit = ''): Target => ({
  what,
  wanted: `≥ ${bound}${unit}`,
  measured: spread(figure),
  met: figure.median >= bound,
});
const atMost = (what: string, bound: number, figure: Spread, unit = '', show = spread): Target => ({
  what,
  wanted: `≤ ${bound}${unit}`,
  measured: show(figure),
  met: figure.median <= bound,
});

/** What Ringback is to reach, and whether it did; without those of sections that were not measured. */
export function targetsOf({ http, start, streams, growth, verify }: Results): Target[] {
  return [
    ...(http ? ofHttp(http.result) : []),
    ...(start ? ofStart(start.result) : []),
    ...(streams ? ofStreams(streams.result) : []),
    ...(growth ? ofGrowth(growth.result) : []),
    ...(verify ? ofVerify(verify.result.rows) : []),
  ];
}

/** The row of a subject. @throws Error when it was not measured: a target that is silently left out would look met. */
function rowOf<Row extends { readonly subject: string }>(rows: readonly Row[], subject: string): Row {
  const row = rows.find((each) => each.subject === subject);
  if (!row) throw new Error(`${subject} was not measured`);
  return row;
}

const ofHttp = (results: readonly HttpResult[]): Target[] =>
  results.flatMap(({ what, rows }, index) => {
    const [name] = what.split(':') as [string];
    const { ofBytes, p99OfBytes } = rowOf(rows, 'Ringback');
    // The first is the call in detail.
    const more =
      index === 0
        ? [
            atLeast(`${name}: requests/s of Express`, 4, rowOf(rows, 'Express 5').behind),
            atLeast(`${name}: requests/s of Prism`, 30, rowOf(rows, 'Prism').behind),
          ]
        : [];
    return [
      atLeast(`${name}: requests/s of bare \`node:http\``, index === 0 ? 0.5 : 0.3, ofBytes),
      ...more,
      atMost(`${name}: p99 of bare \`node:http\``, 2, p99OfBytes),
    ];
  });

function ofStart({ requests, rows }: Starts): Target[] {
  const { startOfExpress, atRest, afterwards } = rowOf(rows, 'Ringback');
  const grown = `after ${whole(requests)} requests`;
  return [
    atMost('Start to the first answer, of Express', 1.3, startOfExpress),
    atMost('Memory at rest', 80, atRest, ' MB'),
    {
      what: `Memory ${grown}`,
      wanted: '≤ 20 MB more',
      measured: afterwards.stopped ? `${short(afterwards.more)} after ${whole(afterwards.requests)}` : short(afterwards.more),
      met: !afterwards.stopped && afterwards.more <= 20,
    },
  ];
}

function ofStreams({ rows, crowded }: Streams): Target[] {
  const most = Math.max(...rows.map(({ subscribers }) => subscribers));
  const ringback = rows.filter(({ subject, subscribers }) => subject === 'Ringback' && subscribers === most);
  return [
    ...ringback.flatMap(({ how, p99OfBare, busyOfBare, memory }) => {
      const name = `${whole(most)} streams of ${how === 'together' ? 'one call' : 'a call each'}`;
      return [
        atMost(`${name}: late p99 of bare fan-out`, 2, p99OfBare),
        atMost(`${name}: CPU per event of bare fan-out`, 1.5, busyOfBare),
        atMost(`${name}: memory each`, 25, memory, ' KB'),
      ];
    }),
    atMost('CPU of a subscriber with the number of calls in the world: exponent', 0.05, crowded.exponents.busy, '', exponent),
  ];
}

function ofGrowth({ calls, start, answers }: Growth): Target[] {
  const most = whole(calls.at(-1) as number);
  const slowest = (kind: 'detail' | 'list') =>
    answers
      .filter((answer) => answer.kind === kind)
      .reduce((worst, each) => (each.lastOfFirst.median > worst.lastOfFirst.median ? each : worst));
  return [
    ...(['detail', 'list'] as const).map((kind) => {
      const { what, lastOfFirst } = slowest(kind);
      return atMost(`The ${kind} that is slowed most by ${most} calls, of the same in a small world (\`${what}\`)`, 1.5, lastOfFirst);
    }),
    atMost(`Start with ${most} calls`, 5000, start.costs.at(-1) as Spread, ' ms'),
  ];
}

const ofVerify = (rows: readonly VerifyRow[]): Target[] =>
  rows.map(({ what, seconds }) => atMost(`\`ringback verify\`, ${what}`, what === 'all four' ? 5 : 2, seconds, ' s'));

import type { Growth } from './growth.ts';
import type { HttpResult } from './http.ts';
import type { Starts } from './start.ts';
import type { How, Streams } from './streams.ts';
import { exponent, short, spread, table, whole } from './tables.ts';
import { targetsOf } from './targets.ts';
import type { Verified } from './verify.ts';

/** What was measured, by section; a section may be measured alone. */
export interface Results {
  readonly http?: Section<HttpResult[]>;
  readonly start?: Section<Starts>;
  readonly streams?: Section<Streams>;
  readonly growth?: Section<Growth>;
  readonly verify?: Section<Verified>;
}
export interface Section<Result> {
  readonly machine: string;
  readonly commit: string;
  /** When the run began, ISO 8601: sections of one run have the same. */
  readonly on: string;
  readonly result: Result;
}

/** The document of the benchmarks. */
export function toDocument(results: Results): string {
  const { http, start, streams, growth, verify } = results;
  const parts = [
    `# Benchmarks

Written by \`npm run bench\` from what it measured. Servers run on one core and the load on the other; those that are compared take turns in
one run, and a ratio is taken within a round. Medians, and the least and the most in brackets. Absolute figures are the machine's; ratios
are what to look at. What the peers need is installed in \`scripts/bench\`, apart from Ringback.`,
    runs(results),
    targets(results),
    http && requests(http),
    start && starting(start),
    streams && streaming(streams),
    growth && growing(growth),
    verify && verifying(verify),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function runs(results: Results): string {
  const all = Object.values(results) as Section<unknown>[];
  const different = new Set(all.map(about));
  const [one] = different;
  if (new Set(all.map(({ on }) => on)).size === 1) return `All of it is of one run: ${one}`;
  return 'It is of several runs; each section says of which.';
}

const about = ({ machine, commit, on }: Section<unknown>): string =>
  `${on.slice(0, 16).replace('T', ' ')} UTC, commit ${commit}, ${machine}.`;

function targets(results: Results): string {
  const rows = targetsOf(results).map(({ what, wanted, measured, met }) => [what, wanted, measured, met ? 'met' : '**missed**']);
  return `## Targets\n\nWhat Ringback is to reach, and what it did in the figures below. What counts is the median.\n\n${table(['', 'target', 'measured', ''], rows)}`;
}

function requests(section: Section<HttpResult[]>): string {
  const parts = section.result.map(({ what, bytes, rows, without }) => {
    const head = ['', 'requests/s', 'of bare', 'Ringback is … times as fast', 'p99 ms', 'p99 of bare'];
    const cells = rows.map((row) => [
      row.subject,
      spread(row.perSecond, whole),
      spread(row.ofBytes),
      spread(row.behind),
      spread(row.p99),
      spread(row.p99OfBytes),
    ]);
    const missing = without.map(({ subject, reason }) => `\n\n${subject} is not among them: ${reason}.`).join('');
    return `### ${what}, ${whole(bytes)} bytes\n\n${table(head, cells)}${missing}`;
  });
  return `## Requests per second\n\n50 connections. The same body from each, but from Prism, which answers the example of the contract, and the same contract for those that\nread one. Ringback finds out who asks, holds the request against the contract, keeps it in its log and shows the state of its world.\n${about(section)}\n\n${parts.join('\n\n')}`;
}

function starting(section: Section<Starts>): string {
  const { requests: asked, patience, rows } = section.result;
  const cells = rows.map(({ subject, start, startOfExpress, atRest, atRestOfExpress, afterwards }) => [
    subject,
    spread(start, whole),
    spread(startOfExpress),
    spread(atRest),
    spread(atRestOfExpress),
    `${short(afterwards.megabytes)} (${afterwards.more < 0 ? '−' : '+'}${short(Math.abs(afterwards.more))})`,
    `${whole(afterwards.requests)}${afterwards.stopped ? ', then time was up' : ''}`,
  ]);
  const head = ['', 'start ms', 'of Express', 'at rest MB', 'of Express', 'after requests MB', 'requests'];
  return `## Start and memory\n\nFrom the start of the process to its first good answer, and resident memory: a second later, and, once, after ${whole(asked)} requests or what\nwas answered within ${patience} seconds. ${about(section)}\n\n${table(head, cells)}`;
}

const hearing: Readonly<Record<How, string>> = { together: 'one call', spread: 'a call each' };

function streaming(section: Section<Streams>): string {
  const { seconds, rounds, rows, exponents, crowded } = section.result;
  const measured = (row: (typeof rows)[number] | (typeof crowded.rows)[number]) =>
    [row.eventsPerSecond, row.p50, row.p99, row.busyPerEvent, row.memory].map((figure) => spread(figure));
  const figures = ['events/s', 'late p50 ms', 'late p99 ms', 'CPU µs/event', 'KB/subscriber'];
  const all = rows.map((row) => [
    `${row.subject}, ${hearing[row.how]}`,
    whole(row.subscribers),
    ...measured(row),
    ...[row.p99OfBare, row.busyOfBare, row.memoryOfBare].map((ratio) => spread(ratio)),
  ]);
  const growth = exponents.map(({ subject, how, busy, p99 }) => [`${subject}, ${hearing[how]}`, exponent(busy), exponent(p99)]);
  const crowd = crowded.rows.map((row) => [whole(row.calls), ...measured(row)]);
  const { busy, p99, memory } = crowded.exponents;
  return `## Streams

One event a second to each subscriber; how late, counted from when it was due by the server's own clock. ${rounds} rounds of ${seconds} seconds; the ratios are to the bare
fan-out of one buffer in the same round. What a few subscribers need of the memory is lost in what a process takes at a time.
${about(section)}

${table(['', 'subscribers', ...figures, 'p99 of bare', 'CPU of bare', 'memory of bare'], all)}

With the number of subscribers grows, by these exponents:

${table(['', 'CPU per second', 'late p99'], growth)}

${whole(crowded.subscribers)} subscribers, a call each, in worlds of so many calls:

${table(['calls', ...figures], [...crowd, ['exponent', '', '', exponent(p99), exponent(busy), exponent(memory)]])}`;
}

function growing(section: Section<Growth>): string {
  const { calls, rounds, start, atRest, answers, live } = section.result;
  const cells = answers.map(({ what, costs, p99, exponent: power, lastOfFirst }) => [
    `\`${what}\``,
    ...costs.map((cost, index) => (cost ? `${spread(cost)} / ${short(p99[index]?.median ?? 0)}` : '–')),
    exponent(power),
    spread(lastOfFirst),
  ]);
  const plain = [start, atRest].map(({ what, costs, exponent: power, lastOfFirst }) => [
    what,
    ...costs.map((cost) => (cost ? spread(cost) : '–')),
    exponent(power),
    spread(lastOfFirst),
  ]);
  const head = ['p50 / p99 ms', ...calls.map((number) => `${whole(number)} calls`), 'exponent', 'last of first'];
  const busy = live.busyPerSecond.costs.map((cost) => (cost ? spread(cost) : '–'));
  return `## How cost grows

A past of so many processed conversations, asked over one connection after 200 requests to warm up; details of 100 different calls in turn.
${rounds} rounds, in each of them every size. Exponent and ratio are those of p50. ${about(section)}

${table(head, [...plain, ...cells])}

${table(
  ['live calls', ...live.calls.map(whole), 'exponent'],
  [[live.busyPerSecond.what, ...busy, exponent(live.busyPerSecond.exponent)]],
)}`;
}

function verifying(section: Section<Verified>): string {
  const { rows, specmatic } = section.result;
  const cells = [...rows, ...(specmatic ? [specmatic] : [])].map(({ what, checks, seconds, perSecond }) => [
    what,
    whole(checks),
    spread(seconds),
    spread(perSecond, whole),
  ]);
  const other = specmatic
    ? `Specmatic makes up its requests from the contract alone; ${whole(specmatic.passed)} of its tests passed. What compares is the time.`
    : 'Specmatic is not among them: it needs Java, and could not run here or not within a minute.';
  return `## \`ringback verify\`

The whole process, against a server of its own; Specmatic against one that is there. ${about(section)}

${table(['', 'checks', 'seconds', 'checks/s'], cells)}

${other}
Dredd 14.1 cannot read these contracts: its parser refuses them. Schemathesis is a Python package, and \`scripts/bench\` installs from the npm
registry alone.`;
}

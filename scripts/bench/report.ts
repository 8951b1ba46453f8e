import type { Growth } from './growth.ts';
import type { HttpResult } from './http.ts';
import type { Spread } from './machine.ts';
import type { StartRow } from './start.ts';
import type { StreamRow } from './streams.ts';
import type { VerifyRow } from './verify.ts';

/** What was measured, by section; a section may be measured alone. */
export interface Results {
  readonly http?: Section<HttpResult[]>;
  readonly start?: Section<StartRow[]>;
  readonly streams?: Section<StreamRow[]>;
  readonly growth?: Section<Growth>;
  readonly verify?: Section<VerifyRow[]>;
}
export interface Section<Result> {
  readonly machine: string;
  readonly commit: string;
  /** Day of the run, ISO 8601. */
  readonly on: string;
  readonly result: Result;
}

const number = (value: number): string => Math.round(value).toLocaleString('en-US');
const short = (value: number): string => (value >= 100 ? number(value) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const spread = ({ median, least, most }: Spread, show: (value: number) => string = short): string =>
  `${show(median)} (${show(least)}–${show(most)})`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The document of the benchmarks. */
export function toDocument(results: Results): string {
  const { http, start, streams, growth, verify } = results;
  const parts = [
    `# Benchmarks

Written by \`npm run bench\` from what it measured. Servers run on one core and the load on the other; those that are compared take turns in
one run, and a ratio is taken within a round. Medians, and the least and the most in brackets. Absolute figures are the machine's; ratios
are what to look at. What the peers need is installed in \`scripts/bench\`, apart from Ringback.`,
    http && requests(http),
    start && starting(start),
    streams && streaming(streams),
    growth && growing(growth),
    verify && verifying(verify),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const about = ({ machine, commit, on }: Section<unknown>): string => `${on}, commit ${commit}, ${machine}.`;

function requests(section: Section<HttpResult[]>): string {
  const parts = section.result.map(
    ({ what, bytes, rows }) =>
      `### ${what}, ${number(bytes)} bytes\n\n${table(
        ['', 'requests/s', 'of bare', 'p99 ms', 'p99 of bare'],
        rows.map((row) => [row.subject, spread(row.perSecond, number), spread(row.ofBytes), spread(row.p99), spread(row.p99OfBytes)]),
      )}`,
  );
  return `## Requests per second\n\n50 connections. The same body from each, but from Prism, which answers the example of the contract. Ringback finds out who asks, holds the\nrequest against the contract, keeps it in its log and shows the state of its world. ${about(section)}\n\n${parts.join('\n\n')}`;
}

function starting(section: Section<StartRow[]>): string {
  const rows = section.result.map(({ subject, start, atRest, afterwards }) => [
    subject,
    spread(start, number),
    spread(atRest),
    afterwards ? `${short(afterwards.megabytes)} after ${number(afterwards.requests)}` : '',
  ]);
  return `## Start and memory\n\nFrom the start of the process to its first good answer, and resident memory. ${about(section)}\n\n${table(['', 'start ms', 'at rest MB', 'after requests MB'], rows)}`;
}

function streaming(section: Section<StreamRow[]>): string {
  const rows = section.result.map((row) => [
    `${row.subject}, ${row.how === 'together' ? 'one call' : 'a call each'}`,
    number(row.subscribers),
    number(row.eventsPerSecond),
    short(row.p50),
    short(row.p99),
    short(row.busyPerEvent),
    short(row.memory),
  ]);
  const head = ['', 'subscribers', 'events/s', 'late p50 ms', 'late p99 ms', 'CPU µs/event', 'KB/subscriber'];
  return `## Streams\n\nOne event a second to each subscriber; how late, counted from when it was due. ${about(section)}\n\n${table(head, rows)}`;
}

/** The power of n with which a cost grows, by least squares over logarithms. */
export function exponentOf(points: readonly (readonly [n: number, cost: number])[]): number {
  const logs = points.map(([n, cost]) => [Math.log(n), Math.log(Math.max(cost, 1e-9))] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, each) => sum + each[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [n, cost]) => sum + (n - x) * (cost - y), 0);
  return above / logs.reduce((sum, [n]) => sum + (n - x) ** 2, 0);
}

function growing(section: Section<Growth>): string {
  const { seeds, live } = section.result;
  const [first] = seeds;
  const lists = (first?.lists ?? []).map(({ what }, index) => {
    const points = seeds.map(({ calls, lists: all }) => [calls, all[index]?.p50 ?? 0] as const);
    const cells = seeds.map(({ lists: all }) => `${short(all[index]?.p50 ?? 0)} / ${short(all[index]?.p99 ?? 0)}`);
    return [`\`${what}\``, ...cells, exponentOf(points).toFixed(2)];
  });
  const whole = (name: string, of: (row: (typeof seeds)[number]) => number) => [
    name,
    ...seeds.map((row) => short(of(row))),
    exponentOf(seeds.map((row) => [row.calls, of(row)])).toFixed(2),
  ];
  const head = ['p50 / p99 ms', ...seeds.map(({ calls }) => `${number(calls)} calls`), 'exponent'];
  const going = live.map(({ calls, busyPerSecond }) => [number(calls), short(busyPerSecond)]);
  return `## How cost grows\n\nA past of so many processed conversations, asked over one connection after 200 requests to warm up. ${about(section)}\n\n${table(
    head,
    [whole('start ms', ({ start }) => start), whole('at rest MB', ({ atRest }) => atRest), ...lists],
  )}\n\n${table(['live calls', 'CPU ms/s while nobody asks'], going)}`;
}

function verifying(section: Section<VerifyRow[]>): string {
  const rows = section.result.map(({ what, checks, seconds }) => [what, number(checks), spread(seconds), number(checks / seconds.median)]);
  return `## \`ringback verify\`\n\nThe whole process, against a server of its own. ${about(section)}\n\n${table(['', 'checks', 'seconds', 'checks/s'], rows)}`;
}

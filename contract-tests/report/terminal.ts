import { styleText } from 'node:util';
import type { Verdict } from '../check.ts';
import { findingsOf, isRed, type Report, type ResultRecord, type RunRecord, reasonsOf, standingOf, whyFailed } from './record.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const marks: Record<Verdict, readonly [mark: string, style: Style]> = {
  passed: ['✓', 'green'],
  failed: ['✗', 'red'],
  warned: ['!', 'yellow'],
  noted: ['·', 'cyan'],
  blocked: ['⊘', 'magenta'],
  'not-run': ['-', 'gray'],
};

/** How a report is written: `colour` false writes plain text, `quiet` nothing but what makes it fail. */
export interface TerminalStyle {
  readonly colour: boolean;
  readonly quiet: boolean;
}

/** Writes a report for people. */
export function toTerminal(report: Report, { colour, quiet }: TerminalStyle): string {
  const paint = (style: Style, text: string) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const sections = report.runs.flatMap((run) =>
    quiet
      ? findingsOf(run)
          .filter(isRed)
          .flatMap((finding) => toLines(finding, paint))
      : [`${toSection(run, paint)}\n`],
  );
  const troubles = report.troubles.map((text) => `  ${paint(...marked('failed'))} ${onOneLine(text)}\n`);
  return [...sections, ...troubles, ...(quiet ? [] : [ending(report, paint)])].join('');
}

function ending(report: Report, paint: Paint): string {
  const why = whyFailed(report);
  if (why === undefined) return `  ${paint('green', 'nothing that was judged makes it fail')} · exit 0\n`;
  return `  ${paint('red', onOneLine(why))} · exit 1\n`;
}

const marked = (verdict: Verdict): [Style, string] => [marks[verdict][1], marks[verdict][0]];

function toSection(run: RunRecord, paint: Paint): string {
  const group = (verdict: Verdict, words: string) =>
    reasonsOf(run, verdict).map(([reason, { length }]) => `  ${paint(...marked(verdict))} ${length} ${words}: ${onOneLine(reason)}\n`);
  return [
    `  ${paint('bold', run.vendor)} · ${run.url} · ${run.results.length} checks\n`,
    ...group('blocked', 'blocked'),
    ...findingsOf(run).flatMap((finding) => toLines(finding, paint)),
    ...group('not-run', 'not run'),
    `  ${summary(run, paint)}\n`,
  ].join('');
}

function toLines(finding: ResultRecord, paint: Paint): string[] {
  const often = finding.count ? `  (${finding.count} times)` : '';
  // A line that an answer begins must not be taken for one of ours, nor for a command by whoever runs us.
  const line = (name: string, text: string | undefined) =>
    text === undefined ? [] : [`      ${paint('gray', name.padEnd(9))} ${visible(text).replaceAll('\n', '\n              │ ')}\n`];
  return [
    `  ${paint(...marked(finding.verdict))} ${paint('bold', finding.id)}  ${finding.level.toUpperCase()} · ${finding.basis} · ${finding.source}${often}\n`,
    ...line('promise', finding.promise),
    ...line('expected', finding.expected),
    ...line('actual', finding.actual),
    ...line('try', finding.request),
    ...line('waived', finding.waived),
  ];
}

/** What would move the cursor, colour the screen or turn the direction of writing is shown as its number. */
export const visible = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that a terminal obeys.
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const onOneLine = (text: string): string => visible(text.replaceAll('\n', ' '));

function summary(run: RunRecord, paint: Paint): string {
  const { lacking, waived, exercised, requests, milliseconds } = run;
  const counts = standingOf(run);
  const part = (verdict: Verdict, one: string, many = one, count = counts[verdict]) =>
    count > 0 ? [paint(marks[verdict][1], `${count} ${count === 1 ? one : many}`)] : [];
  return [
    ...part('passed', 'passed'),
    ...part('failed', 'failed'),
    ...part('warned', 'warning', 'warnings'),
    ...part('noted', 'note', 'notes'),
    ...part('blocked', 'blocked'),
    ...(waived > 0 ? [paint('gray', `${waived} waived`)] : []),
    ...part('not-run', 'not run', 'not run', counts['not-run'] - lacking),
    ...part('not-run', 'of what it does not have', 'of what it does not have', lacking),
    `${Math.round(exercised * 100)} % of the clauses`,
    `${requests} requests in ${(milliseconds / 1000).toFixed(1)} s`,
  ].join(' · ');
}

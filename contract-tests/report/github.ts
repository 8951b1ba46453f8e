import { findingsOf, isRed, type Report, type ResultRecord, type RunRecord, standingOf } from './record.ts';

const commands = { failed: 'error', warned: 'warning', noted: 'notice' } as const;

/** Writes findings as workflow commands, which GitHub turns into annotations. */
export function toAnnotations({ runs, troubles }: Report): string {
  const findings = runs.flatMap(findingsOf).filter(({ waived }) => waived === undefined);
  return [
    ...troubles.map((text) => toCommand('error', 'ringback', text)),
    ...findings.map(({ id, verdict, promise, expected, actual }) =>
      toCommand(commands[verdict as keyof typeof commands], id, `${promise} Expected ${expected}, got ${actual}.`),
    ),
  ].join('');
}

const toCommand = (command: string, title: string, message: string): string =>
  `::${command} title=${inProperty(title)}::${inData(message)}\n`;

/** Findings of one run in a summary; GitHub takes no summary above a megabyte. */
const most = 200;

/** Writes a job summary in Markdown. */
export function toSummary({ verdict, runs, troubles }: Report): string {
  return [
    `## Ringback: ${verdict}`,
    '',
    '| API | target | passed | failed | warned | noted | blocked | waived | not run | clauses |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...runs.map(toRow),
    '',
    ...troubles.map((text) => `* ${code(text)}`),
    ...runs.flatMap(toItems),
    '',
  ].join('\n');
}

function toRow(run: RunRecord): string {
  const { vendor, url, lacking, waived, exercised } = run;
  const { passed, failed, warned, noted, blocked, ...rest } = standingOf(run);
  const notRun = lacking > 0 ? `${rest['not-run'] - lacking}, and ${lacking} it lacks` : rest['not-run'];
  const cells = [vendor, code(url), passed, failed, warned, noted, blocked, waived, notRun, `${Math.round(exercised * 100)} %`];
  return `| ${cells.join(' | ')} |`;
}

function toItems(run: RunRecord): string[] {
  const red = findingsOf(run).filter(isRed);
  return [...red.slice(0, most).map(toItem), ...(red.length > most ? [`* and ${red.length - most} more of ${run.vendor}`] : [])];
}

const toItem = ({ id, promise, expected, actual }: ResultRecord): string =>
  `* ${code(id)}: ${promise} Expected ${code(String(expected))}, got ${code(String(actual))}.`;

/** Text that Markdown leaves alone: in more backticks than it has in a row itself. */
function code(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
  const fence = '`'.repeat(1 + Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length)));
  return fence.length === 1 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}

const inData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

import { createHash } from 'node:crypto';
import type { Verdict } from '../check.ts';
import { script } from './page-script.ts';
import { style } from './page-style.ts';
import { findingsOf, type Report, type ResultRecord, type RunRecord, reasonsOf, standingOf, whyFailed } from './record.ts';
import { visible } from './terminal.ts';

/** Each verdict, as it is written, in the order of the page. */
const words: Record<Verdict, readonly [mark: string, one: string, many: string]> = {
  failed: ['✗', 'failed', 'failed'],
  warned: ['!', 'warning', 'warnings'],
  noted: ['·', 'note', 'notes'],
  blocked: ['⊘', 'blocked', 'blocked'],
  'not-run': ['–', 'not run', 'not run'],
  passed: ['✓', 'passed', 'passed'],
};
const order = Object.keys(words) as Verdict[];

/**
 * Writes a report as one page that needs nothing else and may do nothing else: its policy allows its own style and script,
 * and no connection anywhere.
 */
export function toHtml(report: Report): string {
  const title = titleOf(report);
  const policy = `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Ringback: ${text(title)}</title>
<style>${style}</style>
</head>
<body>
<header class="${report.verdict}">
<h1>${text(title)}</h1>
<p>Ringback ${text(report.version)} · ${text(report.started.replace('T', ' ').slice(0, 16))} UTC${report.strict ? ' · strict' : ''} · exit ${report.verdict === 'passed' ? 0 : 1}</p>
${report.troubles.length > 0 ? `<ul>${report.troubles.map((each) => `<li>${text(each)}</li>`).join('')}</ul>\n` : ''}</header>
<main>
<div class="runs">
${report.runs.map(toCard).join('')}</div>
${toFilters(report)}
${toSections(report)}
</main>
<script>${script}</script>
</body>
</html>
`;
}

function titleOf(report: Report): string {
  const [first = '', ...rest] = whyFailed(report) ?? 'everything that was judged holds';
  return `${first.toUpperCase()}${rest.join('')}`;
}

const digest = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;

const text = (raw: string): string =>
  visible(raw).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** One run at a glance. */
function toCard(run: RunRecord): string {
  const standing = standingOf(run);
  const counts = order
    .filter((verdict) => standing[verdict] > 0)
    .map(
      (verdict) =>
        `<li class="${verdict}"><span aria-hidden="true">${words[verdict][0]}</span> ${standing[verdict]} ${words[verdict][standing[verdict] === 1 ? 1 : 2]}</li>`,
    );
  if (run.waived > 0) counts.push(`<li>${run.waived} waived</li>`);
  const lacking = run.lacking > 0 ? `${run.lacking} of those not run ask for what it does not have · ` : '';
  return `<section class="run">
<h2>${text(run.vendor)}</h2>
<p class="url">${text(run.url)}</p>
${toBar(run)}
<ul class="counts">${counts.join('')}</ul>
<p class="muted">${lacking}${Math.round(run.exercised * 100)} % of the clauses · ${run.requests} requests in ${(run.milliseconds / 1000).toFixed(1)} s</p>
</section>
`;
}

/** The least share of the bar that can be seen. */
const sliver = 0.012;

function toBar({ counts, results }: RunRecord): string {
  const total = Math.max(1, results.length);
  const widths = order.map((verdict) => (counts[verdict] === 0 ? 0 : Math.max(sliver, counts[verdict] / total)));
  const sum = widths.reduce((all, width) => all + width, 0) || 1;
  let x = 0;
  const parts = order.map((verdict, index) => {
    const width = ((widths[index] as number) / sum) * 1000;
    const part =
      width === 0 ? '' : `<rect class="${verdict}" x="${x.toFixed(1)}" width="${Math.max(1, width - 2).toFixed(1)}" height="10"/>`;
    x += width;
    return part;
  });
  return `<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`;
}

/** What narrows the page down; shown by the script that makes it work. */
function toFilters({ runs }: Report): string {
  const results = runs.flatMap((run) => run.results);
  const select = (name: string, label: string, values: readonly string[]) =>
    values.length < 2
      ? ''
      : `<label>${label}<select data-filter="${name}"><option value="">all</option>${values
          .map((value) => `<option value="${text(value)}">${text(words[value as Verdict]?.[1] ?? value)}</option>`)
          .join('')}</select></label>\n`;
  const distinct = (of: (result: ResultRecord) => string) => [...new Set(results.map(of))].sort();
  return `<div class="filters" role="search" hidden>
<label class="wide">Search<input type="search" id="words" placeholder="id, promise, expected, actual"></label>
${select('vendor', 'API', [...new Set(runs.map(({ vendor }) => vendor))])}${select(
  'verdict',
  'Verdict',
  order.filter((verdict) => results.some((result) => result.verdict === verdict)),
)}${select(
  'level',
  'Level',
  distinct(({ level }) => level),
)}${select(
  'basis',
  'Basis',
  distinct(({ basis }) => basis),
)}${select(
  'rule',
  'Rule',
  distinct(({ rule }) => rule),
)}<output id="shown"></output>
</div>`;
}

function toSections({ runs }: Report): string {
  const of = (verdict: Verdict) =>
    runs.flatMap((run) => run.results.filter((each) => each.verdict === verdict).map((each) => toResult(each, run, false)));
  const groups = (verdict: Verdict) =>
    runs.flatMap((run) =>
      reasonsOf(run, verdict).map(
        ([reason, results]) =>
          `<div class="group"><h3>${text(reason)}</h3>\n${results.map((each) => toResult(each, run, false)).join('')}</div>\n`,
      ),
    );
  const findings = runs.flatMap((run) => findingsOf(run).map((finding) => toResult(finding, run, true)));
  return [
    toSection('Does not hold', findings),
    toSection('Could not be judged, because something it stands on does not hold', groups('blocked')),
    toSection('Was not run', groups('not-run')),
    toSection('Holds', of('passed')),
  ].join('\n');
}

const toSection = (title: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : `<section class="results">\n<h2>${title}</h2>\n${parts.join('')}</section>`;

function toResult(result: ResultRecord, { vendor }: RunRecord, open: boolean): string {
  const { id, verdict, level, basis, rule, promise, waived } = result;
  const [mark, word] = words[verdict];
  const data = Object.entries({ vendor, verdict, level, basis, rule }).map(([name, value]) => ` data-${name}="${text(value)}"`);
  return `<details class="result ${verdict}" id="${text(id)}"${data.join('')}${open && waived === undefined ? ' open' : ''}>
<summary><span class="mark"><span aria-hidden="true">${mark}</span> ${waived === undefined ? word : `${word}, waived`}</span> <span class="id">${text(id)}</span> <span class="tags">${text(level.toUpperCase())} · ${text(basis)}</span>
<span class="promise">${text(promise)}</span></summary>
<div class="inside">
${toFacts(result)}${toExchanges(result)}</div>
</details>
`;
}

function toFacts({ source, expected, actual, reason, count, waived, request, answer }: ResultRecord): string {
  const fact = (name: string, value: string | undefined, element: 'span' | 'pre' = 'span') =>
    value === undefined ? '' : `<dt>${name}</dt><dd><${element}>${text(value)}</${element}></dd>\n`;
  return `<dl>
${fact('source', source)}${fact('reason', reason)}${fact('expected', expected, 'pre')}${fact('actual', actual, 'pre')}${fact(
  'seen',
  count === undefined ? undefined : `${count} times; this is the first`,
)}${fact('waived', waived)}${fact('try', request, 'pre')}${toAnswer(answer)}</dl>
`;
}

/** Characters of an answer that are shown without being asked for. */
const glance = 1200;

function toAnswer(answer: string | undefined): string {
  if (answer === undefined) return '';
  const whole = `<pre>${text(answer)}</pre>`;
  const folded = `<details class="exchanges"><summary>${answer.length} characters</summary>${whole}</details>`;
  return `<dt>answer</dt><dd>${answer.length > glance ? folded : whole}</dd>\n`;
}

function toExchanges({ exchanges = [] }: ResultRecord): string {
  if (exchanges.length === 0) return '';
  const items = exchanges.map(({ request, answer }) => `<li><pre>${text(request)}</pre><pre>${text(answer)}</pre></li>\n`);
  return `<details class="exchanges"><summary>${exchanges.length === 1 ? 'The last request' : `The last ${exchanges.length} requests`} as sent, with what came back</summary>
<ol>
${items.join('')}</ol></details>
`;
}

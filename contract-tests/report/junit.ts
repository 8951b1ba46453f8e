import { isRed, type Report, type ResultRecord, type RunRecord } from './record.ts';

/**
 * Writes a report as JUnit XML: a suite for each run, a case for each check. What was blocked is an error, since it could not
 * be told; what was not run is skipped; what makes a run fail as a whole is a case of its own.
 */
export function toJunit({ runs, troubles, started }: Report): string {
  const suites = [...runs.map((run) => toSuite(run, started)), ...(troubles.length > 0 ? [toTroubles(troubles)] : [])];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ringback">\n${suites.join('')}</testsuites>\n`;
}

function toSuite({ vendor, url, results, waived, milliseconds }: RunRecord, started: string): string {
  const count = (is: (result: ResultRecord) => boolean) => results.filter(is).length;
  const head = toAttributes({
    name: vendor,
    tests: results.length,
    failures: count(isRed),
    errors: count(isError),
    skipped: count(({ verdict }) => verdict === 'not-run'),
    time: seconds(milliseconds),
    timestamp: started.slice(0, 19),
    hostname: URL.canParse(url) ? new URL(url).host : url,
  });
  const property = (name: string, value: string | number) => `      <property ${toAttributes({ name, value })}/>\n`;
  const properties = `    <properties>\n${property('url', url)}${property('waived', waived)}    </properties>\n`;
  return `  <testsuite ${head}>\n${properties}${results.map((result) => toCase(vendor, result)).join('')}  </testsuite>\n`;
}

function toTroubles(troubles: readonly string[]): string {
  const cases = troubles.map(
    (text, index) =>
      `    <testcase ${toAttributes({ classname: 'ringback', name: `run/${index + 1}` })}><error message="${toXml(text)}"/></testcase>\n`,
  );
  const head = toAttributes({ name: 'ringback', tests: troubles.length, failures: 0, errors: troubles.length });
  return `  <testsuite ${head}>\n${cases.join('')}  </testsuite>\n`;
}

const isError = ({ verdict, waived }: ResultRecord): boolean => verdict === 'blocked' && waived === undefined;

function toCase(vendor: string, result: ResultRecord): string {
  const head = `    <testcase ${toAttributes({ classname: vendor, name: result.id, time: seconds(result.milliseconds) })}`;
  const inner = toOutcome(result);
  return inner === '' ? `${head}/>\n` : `${head}>\n      ${inner}\n    </testcase>\n`;
}

function toOutcome(result: ResultRecord): string {
  const { verdict, reason, expected, actual, promise, source, request, answer, waived } = result;
  if (verdict === 'passed') return '';
  if (isError(result)) return `<error message="${toXml(`blocked: ${reason}`)}"/>`;
  if (verdict === 'not-run' || verdict === 'blocked') return `<skipped message="${toXml(`${verdict}: ${reason}`)}"/>`;
  const details = [promise, `source: ${source}`, `expected: ${expected}`, `actual: ${actual}`, request, answer].filter(Boolean).join('\n');
  if (isRed(result)) return `<failure message="${toXml(`expected ${expected}, got ${actual}`)}">${toXml(details)}</failure>`;
  return `<system-out>${toXml(`${verdict}${waived === undefined ? '' : ` (waived: ${waived})`}\n${details}`)}</system-out>`;
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

const toAttributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${toXml(String(value))}"`)
    .join(' ');

/** XML 1.0 has no way at all to write most control characters, and none for half of a surrogate pair. */
const toXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML does not allow.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

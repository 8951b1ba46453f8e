import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { toAnnotations, toSummary } from './github.ts';
import { toHtml } from './html.ts';
import { toJunit } from './junit.ts';
import { toSarif } from './sarif.ts';
import { toTerminal } from './terminal.ts';
import { clean, report } from './testdata/sample.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const both = [
  ['with findings', report],
  ['without', clean],
] as const;

test.each(both)('the JSON of a report %s fits its schema', (_, each) => {
  const ajv = new Ajv2020({ strict: true });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(JSON.parse(read('report.schema.json')));
  validate(JSON.parse(JSON.stringify(each)));
  expect(validate.errors).toBeNull();
});

test.each(both)('the JUnit XML of a report %s is accepted by a validating parser', async (_, each) => {
  const outcome = await validateXML({
    xml: [{ fileName: 'report.xml', contents: toJunit(each) }],
    schema: [{ fileName: 'junit.xsd', contents: read('testdata/junit.xsd') }],
  });
  expect(outcome.errors).toEqual([]);
});

test('JUnit XML counts what fails, what could not be told, and what was not run', () => {
  const xml = toJunit(report);
  expect(xml).toContain('name="speko" tests="7" failures="1" errors="1" skipped="1"');
  expect(xml).toContain('hostname="staging.example.com"');
  expect(xml).toContain('name="ringback" tests="1" failures="0" errors="1"');
  expect(xml.match(/<failure /g)).toHaveLength(1);
  expect(toJunit(clean)).not.toMatch(/<failure|<error/);
});

test.each(both)('the SARIF of a report %s fits the schema of SARIF 2.1.0', (_, each) => {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  const validate = ajv.compile(schema);
  validate(JSON.parse(toSarif(each)));
  expect(validate.errors).toBeNull();
});

test('every form counts what is waived apart', () => {
  expect(toTerminal(report, { colour: false, quiet: false })).toContain(
    '1 passed · 1 failed · 1 warning · 1 note · 1 blocked · 1 waived · 1 not run',
  );
  expect(toJunit(report)).toContain('<property name="waived" value="1"/>');
  expect(JSON.parse(toSarif(report)).runs[0].properties).toEqual({ waived: 1 });
  expect(toHtml(report)).toContain('<li>1 waived</li>');
  expect(toSummary(report)).toContain('| 1 | 1 | 1 | 1 | 1 | 1 | 1 | 50 % |');
});

test('SARIF names each rule once, and suppresses what is waived', () => {
  const [run] = JSON.parse(toSarif(report)).runs;
  const ids: string[] = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
  expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note', 'error']);
  expect(run.results.at(-1).suppressions).toHaveLength(1);
});

test('an annotation is one line, whatever an answer says', () => {
  const lines = toAnnotations(report).trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::error', '::warning', '::notice']);
  expect(lines[1]).toContain('title=speko/getCall/failed::');
  expect(lines[1]).toContain('%250A');
});

test('a job summary keeps its table, whatever an answer says', () => {
  const lines = toSummary(report).split('\n');
  const cells = lines.filter((line) => line.startsWith('|')).map((line) => line.split(/(?<!\\)\|/).length);
  expect(new Set(cells)).toEqual(new Set([12]));
  expect(lines.filter((line) => line.startsWith('*'))).toHaveLength(2);
});

test('the page allows its own style and script and nothing else', () => {
  const html = toHtml(report);
  const digest = (tag: string) => {
    const [, content = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html) ?? [];
    return `sha256-${createHash('sha256').update(content).digest('base64')}`;
  };
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  expect(policy).toBe(
    `default-src 'none'; style-src '${digest('style')}'; script-src '${digest('script')}'; base-uri 'none'; form-action 'none'`,
  );
  const tags = html.match(/<[a-z][^>]*>/g) ?? [];
  expect(tags.filter((tag) => /^<(link|img|iframe|object|embed|form|base)\b|\s(src|href|style|on\w+)=/.test(tag))).toEqual([]);
});

test('the page shows text as text', () => {
  const html = toHtml(report);
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html).toContain('&lt;/script&gt;&lt;img');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not be there.
  expect(html).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
});

test('the page says the verdict first, findings before what holds', () => {
  const html = toHtml(report);
  expect(html).toContain('<h1>1 promise does not hold</h1>');
  expect(html).toContain('<title>Ringback: 1 promise does not hold</title>');
  const places = ['<h1>', 'class="bar"', 'Does not hold', 'Could not be judged', 'Was not run', '<h2>Holds'].map((text) =>
    html.indexOf(text),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(toHtml(clean)).toContain('<h1>Everything that was judged holds</h1>');
});

test('the terminal shows no control characters, and no line of an answer as a line of its own', () => {
  const text = toTerminal(report, { colour: false, quiet: false });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that a terminal obeys.
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  expect(text.trimEnd().split('\n').at(-1)).toBe('  1 promise does not hold · exit 1');
});

test('quiet prints only what makes a run fail', () => {
  const text = toTerminal(report, { colour: false, quiet: true });
  expect(text).toContain('✗ speko/getCall/failed ');
  expect(text).toContain('1 check was blocked');
  expect(text).not.toMatch(/speko\/getCall\/(warned|noted|failed#again)|exit/);
  expect(toTerminal(clean, { colour: false, quiet: true })).toBe('');
});

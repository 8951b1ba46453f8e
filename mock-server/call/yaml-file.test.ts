import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { FixtureError, loadSchema } from '../../openapi/yaml-file.ts';
import { loadScript } from './script.ts';

const schema = loadSchema(fileURLToPath(new URL('../../fixtures/calls.schema.json', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'a-call.yaml');

const sound = `title: A call
direction: inbound
from: "+12025550142"
to: "+12025550111"
language: en-US
agent: front-desk
ring: 2s
script:
  - { caller: "Hello there." }
  - { agent: "Hi, how are you today?" }
analysis:
  summary: Two people greeted each other.
  outcome: greeted
  insights:
    - { kind: topic, text: A greeting., turn: 1 }
`;

function load(text: string) {
  writeFileSync(path, text);
  return loadScript(path, schema);
}

/** What is wrong with the sound script once `from` in it has become `to`. */
function failureOf(from: string, to: string): FixtureError {
  expect(sound).toContain(from);
  try {
    load(sound.replace(from, to));
  } catch (error) {
    if (error instanceof FixtureError) return error;
    throw error;
  }
  throw new Error('it was loaded');
}

test('a sound script is loaded', () => {
  expect(load(sound)).toMatchObject({ name: 'a-call', title: 'A call', ring: 2000, medium: 'call', recording: 'ready' });
});

const hi = '{ agent: "Hi, how are you today?" }';

test.each([
  ['a member is missing', '  outcome: greeted\n', '', 12, 'analysis: expected a member "outcome"'],
  ['a member is not known', 'ring: 2s', 'rings: 2s', 7, '"rings" is not known here; expected one of title, about, direction'],
  ['a word is not among those allowed', 'inbound', 'sideways', 2, 'direction: expected one of inbound, outbound, found "sideways"'],
  ['a number is not text', '"+12025550142"', '12025550142', 3, 'from: must be string, found 12025550142'],
  ['a number is not E.164', '"+12025550111"', '"0202 555"', 4, 'to: expected text that matches'],
  ['a duration has no unit', 'ring: 2s', 'ring: "2"', 7, 'ring: expected something like 310ms, 3s, 1m30s, found "2"'],
  ['a duration is a bare number', 'ring: 2s', 'ring: 2', 7, 'ring: must be string, found 2'],
  ['a language is spelled out', 'en-US', 'English', 5, 'language: expected text that matches'],
  [
    'text is empty',
    'summary: Two people greeted each other.',
    'summary: ""',
    12,
    'analysis.summary: must NOT have fewer than 1 characters',
  ],
  [
    'a beat is of no kind',
    'caller: "Hello there."',
    'callr: "Hello there."',
    9,
    'script.0: expected one of: caller, agent, tool, step, lookup, extract, trouble, machine, system, transfer, hangup',
  ],
  [
    'a beat is of two kinds',
    hi,
    '{ agent: Hi., caller: Hello. }',
    10,
    'script.1: "agent" is not known here; expected one of at, caller, takes',
  ],
  ['a beat is text', hi, 'Hi.', 10, 'script.1: must be object, found "Hi."'],
  ['a transfer goes nowhere', hi, '{ transfer: warm }', 10, 'script.1: expected a member "to"'],
  ['a tool both answers and fails', hi, '{ tool: t, result: 1, error: x }', 10, 'script.1: expected only one of result, error'],
  ['a destination is no number', 'ring: 2s', 'destinations: { "12": busy }', 7, 'destinations: expected text that matches'],
  ['a turn does not exist', 'turn: 1', 'turn: 2', 15, 'expected a turn from 0 to 1, found 2'],
  ['a beat comes too early', hi, '{ at: 1s, agent: Hi. }', 10, 'expected "at" to be at least 1300ms'],
  ['a beat comes after the end', hi, '{ hangup: caller }\n  - { agent: Hi. }', 11, 'the call is over at this point'],
  ['a member is there twice', 'ring: 2s', 'agent: outreach', 7, 'Map keys must be unique'],
  ['a bracket is not closed', hi, '{ agent: "Hi."', 11, 'Flow map in block collection must be sufficiently indented'],
  ['the indentation is off', 'ring: 2s', ' ring: 2s', 6, 'Nested mappings are not allowed in compact mappings'],
  ['a key is a collection', 'ring: 2s', 'metadata: { { a: 1 }: 2 }', 7, 'expected a key that is text'],
  ['there is another document', 'ring: 2s', '---\nring: 2s', 7, 'expected one document, found another after it'],
  ['there is no end to what is in what', 'ring: 2s', `metadata: { a: ${'['.repeat(5000)}`, 7, 'expected YAML that is nested less deeply'],
  ['there is no end to the lists in lists', 'ring: 2s', '- '.repeat(5000), 1, 'expected YAML that is nested less deeply'],
  ['the file is a list', sound, '- a\n- b\n', 1, 'must be object, found ["a","b"]'],
  ['the file is empty', sound, '', 1, 'must be object, found null'],
])('where %s, the message names file, line and what was expected', (_, from, to, line, expected) => {
  const failure = failureOf(from, to);
  expect(failure.expected.startsWith(expected)).toBe(true);
  expect([failure.file, failure.line]).toEqual([path, line]);
  expect(failure.message).toBe(`${path}:${line}: ${failure.expected}`);
});

test.each([': ', '&a ', '*a '])('a line with "%s" thirty thousand times is refused at its first error, at once', (text) => {
  const from = performance.now();
  expect(() => schema.read(path, `a: ${text.repeat(30_000)}`)).toThrow(FixtureError);
  expect(performance.now() - from).toBeLessThan(4000);
});

test('a turn of a call in which nothing is said does not exist', () => {
  expect(failureOf('ring: 2s', 'pickup: busy').expected).toBe('expected no turn, as nothing is said, found 1');
});

test('only times of ours are read as durations: what tools exchange stays as it is written', () => {
  const script = load(
    sound
      .replace(', turn: 1', '')
      .replace(hi, '{ tool: book, args: { at: 9s, takes: long }, result: { ring: 5s, list: [1s] }, takes: 2s }'),
  );
  expect(script.beats[1]).toEqual({ tool: 'book', args: { at: '9s', takes: 'long' }, result: { ring: '5s', list: ['1s'] }, takes: 2000 });
});

test('what is left out of the aftermath keeps its default', () => {
  const { aftermath } = load(sound.replace('ring: 2s', 'aftermath: { recorded: 1m }'));
  expect(aftermath).toEqual({ uploading: 1000, recorded: 60_000, reported: 2000, analysed: 6000, processed: 8000 });
});

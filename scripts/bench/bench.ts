// Measures Ringback beside its peers and writes docs/benchmarks.md. npm run bench -- http streams
// With --quick it takes some minutes, measures nothing well, and writes elsewhere: that is for whoever changes the measuring.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureGrowth } from './growth.ts';
import { measureHttp } from './http.ts';
import { describeMachine, root, stateOfCode, wantTools } from './machine.ts';
import { type Results, toDocument } from './report.ts';
import { measureStart } from './start.ts';
import { measureStreams } from './streams.ts';
import { measureVerify } from './verify.ts';

const sections = { http: measureHttp, start: measureStart, streams: measureStreams, growth: measureGrowth, verify: measureVerify };
type Name = keyof typeof sections;

const { values, positionals: asked } = parseArgs({ options: { quick: { type: 'boolean', default: false } }, allowPositionals: true });
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}.\n`);
  process.exit(2);
}
wantTools();

const folder = values.quick ? mkdtempSync(join(tmpdir(), 'ringback-bench-')) : join(root, 'docs');
const file = join(folder, 'benchmarks.json');
// Whoever asks for all starts afresh; what was measured by itself stands beside what was there, with the commit of its own.
let results: Results = asked.length > 0 && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};
const run = { machine: describeMachine(), commit: stateOfCode(), on: new Date().toISOString() };
for (const name of (asked.length > 0 ? asked : Object.keys(sections)) as Name[]) {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${name}…\n`);
  const result = await sections[name](values.quick ? 'quick' : 'full');
  results = { ...results, [name]: { ...run, result } };
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(folder, 'benchmarks.md'), toDocument(results));
}
process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${join(folder, 'benchmarks.md')}\n`);

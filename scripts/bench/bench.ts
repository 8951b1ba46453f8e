// Measures Ringback beside its peers and writes docs/benchmarks.md. npm run bench -- http streams
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureGrowth } from './growth.ts';
import { measureHttp } from './http.ts';
import { describeMachine, root, wantTools } from './machine.ts';
import { type Results, toDocument } from './report.ts';
import { measureStart } from './start.ts';
import { measureStreams } from './streams.ts';
import { commit, measureVerify } from './verify.ts';

const sections = { http: measureHttp, start: measureStart, streams: measureStreams, growth: measureGrowth, verify: measureVerify };
type Name = keyof typeof sections;

const file = join(root, 'docs/benchmarks.json');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}.\n`);
  process.exit(2);
}
wantTools();

let results: Results = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};
for (const name of (asked.length > 0 ? asked : Object.keys(sections)) as Name[]) {
  process.stdout.write(`${name}…\n`);
  const result = await sections[name]();
  const section = { machine: describeMachine(), commit: commit(), on: new Date().toISOString().slice(0, 10), result };
  results = { ...results, [name]: section };
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(root, 'docs/benchmarks.md'), toDocument(results));
}

// Ringback as a library, with a call that has one event a second, in a world of as many calls as the first argument says. Prints its
// address, its Atoms key, that script's name and by how many milliseconds its clock is behind that of the machine as JSON.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMockServer } from '../../../dist/index.js';
import { aheadOf } from './ahead.mjs';

const seconds = 600;
const beats = Array.from({ length: seconds }, (_, index) => `  - { at: ${index + 1}s, system: "${'x'.repeat(60)}" }`);
const script = join(mkdtempSync(join(tmpdir(), 'ringback-bench-')), 'metronome.yaml');
writeFileSync(
  script,
  `title: One event a second
about: A call in which something is noted every second, to measure streams with.
direction: inbound
from: "+12025550113"
to: "+15035550133"
language: en-US
agent: front-desk
ring: 10ms
script:
${beats.join('\n')}
analysis: { summary: Nothing happened., outcome: none, sentiment: neutral, category: bench }
`,
);
const [, , seedCalls] = process.argv;
const server = await startMockServer({ scripts: [script], onWarning: () => {}, ...(seedCalls && { seedCalls: Number(seedCalls) }) });
const { url, key } = server.apis.smallest;
// It begins at a whole millisecond, so it lacks the part of one that had passed by then; events are due by it.
const behind = aheadOf(Date.now) - aheadOf(() => Date.parse(server.clock.now));
process.stdout.write(`${JSON.stringify({ behind, control: `${server.url}/_ringback`, url, key, script: 'metronome' })}\n`);

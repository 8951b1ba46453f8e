import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { Stage } from '../mock-server/model/play.ts';
import { type Step, steps } from '../mock-server/model/steps.ts';
import { startMockServer } from '../mock-server/server.ts';
import { texts } from './fuzz/inputs.ts';
import { parsersOf, probe } from './fuzz/parsers.ts';

// What `npm test` does with a few sequences and texts, with many, and with others each time. What fails is printed with its seed and
// path, with which it fails again: npm run nightly -- --only script --seed 1234 --path 17:2:0

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '10000' },
    inputs: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string' },
    path: { type: 'string' },
    only: { type: 'string' },
  },
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const seed = values.seed === undefined ? Date.now() & 0x7fffffff : Number(values.seed);
/** Each part may take this long; then it says how far it has come, and goes on to the next. */
const patience = Number(values.minutes) * 60_000;
/** Bytes by which a part may make the process larger. */
const mostMemory = 512 * 1024 * 1024;
let failed = 0;

/** Plays one part, and says how it went. */
async function part<Ts>(
  name: string,
  numRuns: number,
  check: (parameters: fc.Parameters<Ts>) => fc.RunDetails<Ts> | Promise<fc.RunDetails<Ts>>,
): Promise<void> {
  if (values.only !== undefined && values.only !== name) return;
  const [from, memory] = [performance.now(), process.memoryUsage().rss];
  const details = await check({
    seed,
    numRuns,
    interruptAfterTimeLimit: patience,
    ...(values.path !== undefined && { path: values.path }),
  });
  const seconds = Math.round((performance.now() - from) / 1000);
  const grown = process.memoryUsage().rss - memory;
  if (details.failed) {
    failed++;
    say(`${name}: FAILED. Again: npm run nightly -- --only "${name}" --seed ${details.seed} --path ${details.counterexamplePath}`);
    say(
      `  ${JSON.stringify(details.counterexample)}\n  ${(details.errorInstance as { cause?: Error; stack?: string } | null)?.stack ?? ''}`,
    );
  } else {
    say(`${name}: ${details.numRuns} of ${numRuns} in ${seconds} s, ${Math.round(grown / 2 ** 20)} MiB more`);
    if (grown > mostMemory) failed++;
  }
}

say(`seed ${seed}`);
const server = await startMockServer({ clock: 'virtual' });
const parsers = parsersOf(server);
const names = [...parsers.map(({ name }) => name), 'sequences'];
if (values.only !== undefined && !names.includes(values.only)) {
  process.stderr.write(`--only is "${values.only}"; expected one of ${names.join(', ')}\n`);
  process.exit(2);
}
for (const parser of parsers) {
  const property = fc.property(texts(parser.good), (text) => probe(parser, text));
  await part<[string]>(parser.name, Number(values.inputs), (parameters) => fc.check(property, parameters));
}
await server.close();

const stage = await Stage.build();
const sequences = fc.asyncProperty(steps(25), (sequence) => stage.play(sequence));
await part<[Step[]]>('sequences', Number(values.sequences), (parameters) => fc.check(sequences, parameters));
await stage.close();
if (failed > 0) process.exitCode = 1;

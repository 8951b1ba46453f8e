import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { Stage } from '../../mock-server/model/play.ts';
import { type Step, steps } from '../../mock-server/model/steps.ts';
import { startMockServer } from '../../mock-server/server.ts';
import { texts } from './inputs.ts';
import { parsersOf, probe } from './parsers.ts';
import { Progress, type Told } from './watched.ts';

export interface Wishes {
  readonly sequences: number;
  readonly inputs: number;
  /** Minutes that each part may take. */
  readonly minutes: number;
  readonly seed: number;
  /** Where in the shrinking of a failure to go on. */
  readonly path: string | undefined;
  readonly only: string | undefined;
}

const { sequences, inputs, minutes, seed, path, only, progress: memory } = workerData as Wishes & { readonly progress: SharedArrayBuffer };
const progress = new Progress(memory);
const tell = (told: Told): void => parentPort?.postMessage(told);
const say = (line: string): void => tell({ line });
/** Bytes by which a part may make the process larger. */
const mostMemory = 512 * 1024 * 1024;
let failed = 0;

/** Plays one part, and says how it went. */
async function part<Ts>(
  name: string,
  numRuns: number,
  check: (parameters: fc.Parameters<Ts>) => fc.RunDetails<Ts> | Promise<fc.RunDetails<Ts>>,
): Promise<void> {
  if (only !== undefined && only !== name) return;
  tell({ part: name });
  progress.reset();
  const [from, before] = [performance.now(), process.memoryUsage().rss];
  const details = await check({ seed, numRuns, interruptAfterTimeLimit: minutes * 60_000, ...(path !== undefined && { path }) });
  const seconds = Math.round((performance.now() - from) / 1000);
  const grown = process.memoryUsage().rss - before;
  const inMebibytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
  const wrong: string[] = [];
  if (details.failed) {
    wrong.push(`FAILED. Again: npm run nightly -- --only "${name}" --seed ${details.seed} --path ${details.counterexamplePath}`);
    const { cause, stack } = (details.errorInstance ?? {}) as { cause?: Error; stack?: string };
    wrong.push(`  ${JSON.stringify(details.counterexample)}\n  ${cause?.stack ?? stack ?? ''}`);
  } else if (details.interrupted) wrong.push(`FAILED: after ${minutes} minutes time was up, before ${numRuns} were done`);
  if (grown > mostMemory)
    wrong.push(`FAILED: the process has become ${inMebibytes(grown)} larger; at most ${inMebibytes(mostMemory)} are well`);
  say(`${name}: ${details.numRuns} of ${numRuns} in ${seconds} s, ${inMebibytes(grown)} more`);
  for (const line of wrong) say(`${name}: ${line}`);
  if (wrong.length > 0) failed++;
}

const server = await startMockServer({ clock: 'virtual' });
for (const parser of parsersOf(server)) {
  const property = fc.property(texts(parser.good), (text) => {
    progress.step();
    probe(parser, text);
  });
  await part<[string]>(parser.name, inputs, (parameters) => fc.check(property, parameters));
}
await server.close();

const stage = await Stage.build();
const property = fc.asyncProperty(steps(25), (sequence) => {
  progress.step();
  return stage.play(sequence);
});
await part<[Step[]]>('sequences', sequences, (parameters) => fc.check(property, parameters));
await stage.close();
tell({ failed });

import { parseArgs } from 'node:util';
import { startMockServer } from '../mock-server/server.ts';
import type { Wishes } from './fuzz/night.ts';
import { parsersOf } from './fuzz/parsers.ts';
import { runWatched } from './fuzz/watched.ts';

// What `npm test` does with a few sequences and texts, with many, and with others each time. What fails is printed with its seed and
// path, with which it fails again: npm run nightly -- --only script --seed 1234 --path 17:2:0

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '10000' },
    inputs: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() & 0x7fffffff) },
    path: { type: 'string' },
    only: { type: 'string' },
  },
});
const { path, only, ...numbers } = values;
const refuse = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(2);
};
for (const [name, text] of Object.entries(numbers))
  if (!(Number(text) > 0)) refuse(`--${name} is "${text}"; expected a number above 0, e.g. --${name} 10`);
const server = await startMockServer({ clock: 'virtual' });
const names = [...parsersOf(server).map(({ name }) => name), 'sequences'];
await server.close();
if (only !== undefined && !names.includes(only)) refuse(`--only is "${only}"; expected one of ${names.join(', ')}`);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const wishes: Wishes = {
  sequences: Number(values.sequences),
  inputs: Number(values.inputs),
  minutes: Number(values.minutes),
  seed: Number(values.seed),
  path,
  only,
};
/** Milliseconds. What takes longer than a second fails by itself, if it ends. */
const longest = 30_000;

say(`seed ${wishes.seed}`);
const outcome = await runWatched(new URL('fuzz/night.mjs', import.meta.url), wishes, longest, say);
if (typeof outcome === 'number') process.exitCode = outcome === 0 ? 0 : 1;
else {
  const { part, input } = outcome;
  const count = `--${part === 'sequences' ? part : 'inputs'} ${input}`;
  say(`${part}: HANGS for ${longest / 1000} s with input number ${input} of seed ${wishes.seed}.`);
  say(`  Again: npm run nightly -- --only "${part}" --seed ${wishes.seed} ${count}`);
  process.exitCode = 1;
}

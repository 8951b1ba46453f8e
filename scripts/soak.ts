import { parseArgs } from 'node:util';
import { soak } from './soak/soak.ts';

// Keeps the built server busy for some minutes, and says what that left behind: npm run soak -- --minutes 2 --requests 200000

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    requests: { type: 'string', default: '1000000' },
    streams: { type: 'string', default: '10000' },
    looks: { type: 'string', default: '50' },
    slope: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { json, ...numbers } = values;
for (const [name, text] of Object.entries(numbers)) {
  if (Number(text) > 0) continue;
  process.stderr.write(`--${name} is "${text}"; expected a number above 0, e.g. --${name} 10\n`);
  process.exit(2);
}
const wishes = {
  minutes: Number(values.minutes),
  requests: Number(values.requests),
  streams: Number(values.streams),
  looks: Number(values.looks),
  slope: Number(values.slope),
  seed: Number(values.seed),
};

const figures = await soak(wishes, json ? () => {} : say);
if (json) say(JSON.stringify(figures));
else {
  const { seconds, requests, answers, streams, webhooks, slope, bound, before, after } = figures;
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ');
  const inMegabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  say(`${requests} requests in ${seconds} s (${list(answers)}), ${webhooks} webhooks`);
  say(`streams: ${list(streams)}`);
  say(
    `heap ${inMegabytes(before.heap)} MB before, ${inMegabytes(after.heap)} MB after; ${slope.toFixed(2)} MB for 100,000 requests (bound ${bound})`,
  );
  say(`open handles before: ${list(before.handles)}; after: ${list(after.handles)}`);
  if (requests < wishes.requests) say(`It stopped after ${wishes.minutes} minutes, before ${wishes.requests} requests.`);
  for (const finding of figures.findings) say(finding);
  if (figures.findings.length === 0) say('It does not grow, and nothing is left open.');
}
if (figures.findings.length > 0) process.exitCode = 1;

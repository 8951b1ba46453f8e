import { vendors } from '../../openapi/vendors.ts';
import { Chance } from './chance.ts';
import { Receiver } from './receiver.ts';
import { Sender } from './sending.ts';
import { Audience } from './streams.ts';
import { type Sample, Subject } from './subject.ts';
import { Traffic } from './traffic.ts';
import { findingsOf, leftOver, type Reading, slopeOf } from './verdict.ts';

export interface Wishes {
  /** After so many minutes nobody else comes, however many have come. */
  readonly minutes: number;
  readonly requests: number;
  readonly streams: number;
  /** Times that everybody leaves and what is left is looked at. */
  readonly looks: number;
  /** Megabytes by which the heap may grow with 100,000 requests. */
  readonly slope: number;
  readonly seed: number;
}

export interface Figures {
  readonly seconds: number;
  readonly requests: number;
  readonly answers: Readonly<Record<string, number>>;
  readonly streams: Readonly<Record<string, number>>;
  readonly streamBytes: number;
  readonly webhooks: number;
  readonly before: Sample;
  readonly readings: readonly Reading[];
  readonly after: Sample;
  /** Megabytes for 100,000 requests. */
  readonly slope: number;
  readonly bound: number;
  readonly leftOver: Readonly<Record<string, number>>;
  /** What is wrong, a sentence each. */
  readonly findings: readonly string[];
}

/**
 * Bounds that are reached early, so that what is looked at afterwards is what grows beyond them; and a clock with which a call takes seconds.
 */
const flags = [
  ...['calls=400', 'deliveries=300', 'acts=10000', 'replays=1000', 'request-bytes=4000000', 'reader-bytes=65536'].flatMap((bound) => [
    '--bound',
    bound,
  ]),
  ...['--clock', '20x'],
];
const connections = 24;
/** Calls that are looked at before all else. */
const mostFilled = 250;
/** Calls that are begun for each batch of readers. */
const callsOfBatch = 8;

/** Keeps a server busy, and says what that left behind. @param tell hears how it goes. @param first what its process loads before it. */
export async function soak(wishes: Wishes, tell: (line: string) => void, first?: URL): Promise<Figures> {
  await using subject = await Subject.start(flags, first);
  await using receiver = await Receiver.start();
  const ids = await subject.ids();
  const before = await subject.sample();
  const from = performance.now();
  for (const vendor of vendors) await subject.ask('/webhooks', { vendor, url: receiver.url });
  const sender = new Sender(connections);
  const audience = new Audience(subject);
  const traffic = new Traffic(subject, ids, sender, new Chance(wishes.seed));
  await fill(subject, traffic, Math.min(mostFilled, wishes.requests / 4000));
  const readings: Reading[] = [];
  const until = from + wishes.minutes * 60_000;
  for (let look = 1; look <= wishes.looks && performance.now() < until && subject.end === undefined; look++) {
    const calls = [];
    for (let index = 0; index < callsOfBatch; index++) calls.push(await subject.call('long-onboarding'));
    for (const names of calls) traffic.learn(names);
    await audience.enter(Math.round((wishes.streams * look) / wishes.looks) - audience.size, calls);
    await rush(traffic, sender, (wishes.requests * look) / wishes.looks, until);
    await audience.leave();
    readings.push({ ...(await subject.sample()), requests: sender.sent });
    tell(toLine(readings.at(-1) as Reading, performance.now() - from));
  }
  sender.close();
  await receiver[Symbol.asyncDispose]();
  const after = await rest(subject, before);
  const soaked = { before, readings, after, failures: sender.failures, end: subject.end };
  return {
    seconds: Math.round((performance.now() - from) / 1000),
    requests: sender.sent,
    answers: sender.answers,
    streams: audience.opened,
    streamBytes: audience.read,
    webhooks: receiver.received,
    before,
    readings,
    after,
    slope: slopeOf(readings),
    bound: wishes.slope,
    leftOver: leftOver(soaked),
    findings: findingsOf(soaked, wishes.slope),
  };
}

/** Begins calls, long enough ago that all was said, and has each of them looked at. */
async function fill(subject: Subject, traffic: Traffic, calls: number): Promise<void> {
  let begun = 0;
  const come = async () => {
    while (begun++ < calls) await traffic.lookAt(await subject.call('long-onboarding', '1h'));
  };
  await Promise.all(Array.from({ length: connections }, come));
}

/** Several at a time, until so many requests have been sent in all. */
async function rush(traffic: Traffic, sender: Sender, requests: number, until: number): Promise<void> {
  const come = async () => {
    while (sender.sent < requests && performance.now() < until) await traffic.visit();
  };
  await Promise.all(Array.from({ length: connections }, come));
}

/** How long what is left may take to come to its end. */
const patience = 30_000;

async function rest(subject: Subject, before: Sample): Promise<Sample> {
  const from = performance.now();
  let sample = await subject.sample();
  while (Object.keys(leftOver({ before, after: sample })).length > 0 && performance.now() - from < patience) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    sample = await subject.sample();
  }
  return sample;
}

const inMegabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).padStart(6);

const toLine = ({ requests, heap, rss, handles, descriptors }: Reading, ms: number): string =>
  [
    `${Math.round(ms / 1000)} s`.padStart(6),
    `${requests} requests`.padStart(17),
    `heap ${inMegabytes(heap)} MB`,
    `resident ${inMegabytes(rss)} MB`,
    `${Object.values(handles).reduce((sum, each) => sum + each, 0)} handles`.padStart(12),
    ...(descriptors === undefined ? [] : [`${descriptors} descriptors`]),
  ].join('  ');

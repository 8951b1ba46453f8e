import { day } from '../call/time.ts';
import { type FaultStart, has, readLatency, type Strikable, type Way, ways } from './fault.ts';

/** What can be struck, by vendor and by the name of the operation or the announcement. */
export type Strikables = Readonly<Record<string, ReadonlyMap<string, readonly Strikable[]>>>;

const every: readonly Way[] = [...new Set(Object.values(ways).flat())];
const things: Readonly<Record<Strikable, string>> = {
  request: 'requests',
  stream: 'streams',
  event: 'events of streams',
  webhook: 'webhooks',
};
/** A clock goes no further in one step; what would come later than that, nobody ever sees. */
const longest = 31 * day;

/** What is wrong with a fault that its schema cannot say, in one line; undefined when nothing is. */
export function flawOf(start: FaultStart, known: Strikables): string | undefined {
  const given = every.filter((way) => has(start, way));
  if (given.length === 0) return `expected a way of going wrong: ${every.join(', ')}`;
  if (start.retryAfter !== undefined && start.status === undefined) return 'retryAfter goes with a status';
  return flawOfTimes(start) ?? contradictionIn(start) ?? unknownPlace(start, known) ?? misplaced(start, given, known);
}

function flawOfTimes({ latency, late, webhookDelay }: FaultStart): string | undefined {
  for (const [name, text] of Object.entries({ latency, late, webhookDelay })) {
    if (text === undefined) continue;
    const [least, most] = readLatency(text);
    if (least > most) return `${name}: ${text} ends before it begins; expected the shorter time first`;
    if (most === 0) return `${name}: ${text} changes nothing; expected some time`;
    if (most > longest) return `${name}: ${text} is too long; expected 31 days at the most`;
  }
  return undefined;
}

/** What says different things about one answer, so that one of them would never be seen. */
const contradictions: readonly {
  readonly one: keyof FaultStart;
  readonly is?: string;
  readonly others: readonly Way[];
  readonly why: string;
}[] = [
  { one: 'reset', is: 'before', others: ['status'], why: 'a connection that is reset before anything is done shows no status' },
  { one: 'reset', is: 'after', others: ['status'], why: 'all is done before such a reset, and nothing is with a status' },
  { one: 'reset', is: 'before', others: ['late', 'swapped'], why: 'a connection that is reset before anything is done opens no stream' },
  { one: 'status', others: ['cutAfter', 'cutWithin', 'late', 'swapped'], why: 'a request that is answered so opens no stream' },
  { one: 'reset', others: ['cutAfter', 'cutWithin'], why: 'both say where the stream breaks off' },
  { one: 'cutAfter', others: ['cutWithin'], why: 'both say where the stream breaks off' },
];

function contradictionIn(start: FaultStart): string | undefined {
  for (const { one, is, others, why } of contradictions) {
    const other = others.find((way) => has(start, way));
    if (other !== undefined && start[one] !== undefined && (is ?? start[one]) === start[one])
      return `${one}${is === undefined ? '' : `=${is}`} and ${other} exclude each other: ${why}; make two faults of them`;
  }
  return undefined;
}

function unknownPlace({ on = '*' }: FaultStart, known: Strikables): string | undefined {
  const [vendor = '', name = '*'] = on.split('/');
  if (vendor === '*') return undefined;
  const names = known[vendor];
  if (!names) return `on: there is no API "${vendor}"; there are ${Object.keys(known).join(', ')}`;
  if (name === '*' || names.has(name)) return undefined;
  return `on: ${vendor} has no operation or announcement "${name}"; there are ${[...names.keys()].join(', ')}`;
}

/** What befalls nothing of what the fault is on. */
function misplaced({ on = '*', status, reset }: FaultStart, given: readonly Way[], known: Strikables): string | undefined {
  const [vendor = '', name = '*'] = on.split('/');
  const opensStreams = status === undefined && reset !== 'before';
  const there = Object.entries(known)
    .filter(([api]) => vendor === '*' || api === vendor)
    .flatMap(([, names]) => [...names].flatMap(([each, whats]) => (name === '*' || each === name ? whats : [])))
    .filter((what) => opensStreams || (what !== 'stream' && what !== 'event'));
  const vain = given.find((way) => !befallenBy(way).some((what) => there.includes(what)));
  if (vain === undefined) return undefined;
  const about = befallenBy(vain)
    .map((what) => things[what])
    .join(' and ');
  return `${vain} is about ${about}, and ${on} has none to strike; leave it out, or let on name ${placesOf(vain, known)}`;
}

/** What a way of going wrong can befall. */
const befallenBy = (way: Way): Strikable[] =>
  (Object.keys(ways) as Strikable[]).filter((what) => (ways[what] as readonly Way[]).includes(way));

function placesOf(way: Way, known: Strikables): string {
  const whats = befallenBy(way);
  if (whats.includes('request')) return 'an operation';
  return Object.entries(known)
    .flatMap(([api, names]) => [...names].flatMap(([name, own]) => (own.some((what) => whats.includes(what)) ? [`${api}/${name}`] : [])))
    .join(', ');
}

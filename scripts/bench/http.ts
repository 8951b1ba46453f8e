import { type Effort, ratioOf, type Spread, spreadOf } from './figures.ts';
import { type Asking, type Load, load, type Measured } from './machine.ts';
import { ask, type PeerKind, peerKinds, peers, startPeer } from './peers.ts';
import { Ringback } from './ringback.ts';

export interface Row {
  readonly subject: string;
  readonly perSecond: Spread;
  readonly p99: Spread;
  /** Of what the machine can do in the same round. */
  readonly ofBytes: Spread;
  readonly p99OfBytes: Spread;
  /** Ringback's requests per second of this one's, in the same round. */
  readonly behind: Spread;
}
export interface HttpResult {
  readonly what: string;
  readonly bytes: number;
  readonly rows: readonly Row[];
  /** Who is not in the rows, and why. */
  readonly without: readonly { readonly subject: string; readonly reason: string }[];
}

const efforts: Readonly<Record<Effort, { readonly rounds: number; readonly seconds: number }>> = {
  full: { rounds: 5, seconds: 2 },
  quick: { rounds: 1, seconds: 1 },
};

interface Work {
  readonly what: string;
  readonly asking: Asking;
  /** Peers that have no such answer, and why. */
  readonly unable: Partial<Record<PeerKind, string>>;
}

/** Requests per second and 99th percentile, Ringback beside its peers, in turn. */
export async function measureHttp(effort: Effort): Promise<HttpResult[]> {
  await using ringback = await Ringback.start('--clock', 'virtual');
  const results: HttpResult[] = [];
  for (const work of await worksOf(ringback)) results.push(await measure(work, effort));
  return results;
}

async function worksOf(ringback: Ringback): Promise<Work[]> {
  const ended = await ringback.startCall('voicemail', '10m');
  const live = await ringback.startCall('long-onboarding', '30s');
  const asking = (api: string, path: string, method = 'GET', body?: object): Asking => {
    const { url, key } = ringback.api(api);
    return { url: `${url}${path}`, method, authorization: `Bearer ${key}`, body: body && JSON.stringify(body) };
  };
  const agents = (await (await ask(asking('speechify', '/v1/agents'))).json()) as { agents: [{ id: string }] };
  return [
    { what: 'A call in detail: Speko `GET /v1/calls/{id}`', asking: asking('speko', `/v1/calls/${ended['speko']}`), unable: {} },
    { what: 'A page of conversations: Meetric `GET /conversations`', asking: asking('meetric', '/conversations?limit=25'), unable: {} },
    {
      what: 'A change: Speechify `PATCH /v1/agents/{id}`',
      asking: asking('speechify', `/v1/agents/${agents.agents[0].id}`, 'PATCH', { name: 'Front desk' }),
      unable: {},
    },
    {
      what: 'A token, signed: Speechify `POST …/shadow-token`',
      asking: asking('speechify', `/v1/agents/conversations/${live['speechify']}/shadow-token`, 'POST'),
      unable: { 'json-server': 'to a `POST` it answers what was sent, and keeps it: there is no token in that' },
    },
  ];
}

async function measure({ what, asking, unable }: Work, effort: Effort): Promise<HttpResult> {
  const answer = await ask(asking);
  if (!answer.ok) throw new Error(`${asking.url}: ${answer.status} ${await answer.text()}`);
  const body = Buffer.from(await answer.arrayBuffer());
  const subjects: { readonly name: string; readonly asking: Asking; readonly server?: Measured }[] = [{ name: 'Ringback', asking }];
  const { rounds, seconds } = efforts[effort];
  try {
    for (const kind of peerKinds) if (!(kind in unable)) subjects.push(await startPeer(kind, asking, body));
    // The first of them warm it up.
    for (const subject of subjects) load(subject.asking, 1);
    const runs = subjects.map((): Load[] => []);
    for (let round = 0; round < rounds; round++)
      for (const [index, subject] of subjects.entries()) runs[index]?.push(load(subject.asking, seconds));
    const each = (index: number, figure: keyof Load) => (runs[index] as Load[]).map((run) => run[figure]);
    const rows = subjects.map(({ name }, index): Row => {
      const errors = each(index, 'errors').reduce((sum, count) => sum + count, 0);
      if (errors > 0) throw new Error(`${name}: ${errors} requests of ${what} failed`);
      return {
        subject: name,
        perSecond: spreadOf(each(index, 'perSecond')),
        p99: spreadOf(each(index, 'p99')),
        ofBytes: ratioOf(each(index, 'perSecond'), each(1, 'perSecond')),
        p99OfBytes: ratioOf(each(index, 'p99'), each(1, 'p99')),
        behind: ratioOf(each(0, 'perSecond'), each(index, 'perSecond')),
      };
    });
    const without = Object.entries(unable).map(([kind, reason]) => ({ subject: peers[kind as PeerKind], reason }));
    return { what, bytes: body.length, rows, without };
  } finally {
    for (const { server } of subjects) await server?.[Symbol.asyncDispose]();
  }
}

import type { IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Reader } from '../../contract-tests/stream.ts';
import { readTarget } from '../../contract-tests/target-file.ts';
import { readBound } from '../../mock-server/bounds.ts';
import { readScript } from '../../mock-server/call/script.ts';
import { readDuration, readIso } from '../../mock-server/call/time.ts';
import { readFault } from '../../mock-server/faults/fault-text.ts';
import { parseJson, readContentType } from '../../mock-server/http/body.ts';
import { RequestIds } from '../../mock-server/http/envelope.ts';
import { bearerToken } from '../../mock-server/http/guard.ts';
import { misdirected } from '../../mock-server/http/host.ts';
import { fromBase32 } from '../../mock-server/ids.ts';
import { readLimit } from '../../mock-server/limits/limits.ts';
import { readSpeed } from '../../mock-server/options.ts';
import type { Server } from '../../mock-server/server.ts';
import { fromCursor, toCursor } from '../../mock-server/store/page.ts';
import { fromCallId } from '../../mock-server/vendors/smallest/ids.ts';
import { fromAgentId, fromConversationId } from '../../mock-server/vendors/speechify/ids.ts';
import { fromAgentId as fromSpekoAgentId } from '../../mock-server/vendors/speko/ids.ts';
import { Destinations } from '../../mock-server/webhooks/destinations.ts';
import { rulesOf } from '../../openapi/rules.ts';
import { loadSchema } from '../../openapi/yaml-file.ts';
import { scripts, targets } from './small-files.ts';

/** Something that reads texts of strangers. */
export interface Parser {
  readonly name: string;
  /** Texts that it takes, to be changed. */
  readonly good: readonly string[];
  readonly read: (text: string) => unknown;
  /** Names of the errors by which it refuses a text. Any other is a bug. */
  readonly refuses: readonly string[];
}

const calls = loadSchema(fileURLToPath(new URL('../../fixtures/calls.schema.json', import.meta.url)));

/** Every variable that the target files ask for. */
const environment = { URL: 'http://127.0.0.1', PATH: 'v1', KEY: 'k', SECRET: 's' };

/** The world of a server is there to be looked into; nothing is done to it. */
export function parsersOf({ world, specs, strikables }: Server): Parser[] {
  const [call] = world.calls.all();
  const callId = `CALL-${call?.createdAt}-${call?.id.slice(-6)}`;
  const numbering = specs.speechify.envelope['request-id'] as ConstructorParameters<typeof RequestIds>[0];
  const ids = new RequestIds(numbering);
  const rules = rulesOf(specs.ringback);
  const destinations = new Destinations(['hooks.example:8080']);
  const header = (authorization: string) =>
    bearerToken({ headers: { authorization }, rawHeaders: ['Authorization', authorization] } as unknown as IncomingMessage);
  const foreign = misdirected(['calls.example']);
  return [
    {
      name: 'script',
      good: scripts,
      read: (text) => readScript('mine.yaml', text, calls),
      refuses: ['FixtureError'],
    },
    {
      name: 'target file',
      good: targets,
      read: (text) => readTarget('target.yaml', text, environment),
      refuses: ['FixtureError'],
    },
    { name: 'cursor', good: [toCursor('agents', 'x'), toCursor(1, 'a'), toCursor(-1)], read: fromCursor, refuses: [] },
    { name: 'moment', good: ['2026-02-08T09:00:00.000Z', '2026-02-08', '2026-02-08T09:00+01:00'], read: readIso, refuses: [] },
    {
      name: 'id',
      good: ['01h455vb4pex5vsknk084sn02q', 'agent_01h455vb4pex5vsknk084sn02q', 'conv_7zzzzzzzzzzzzzzzzzzzzzzzzz'],
      read: (text) => [fromBase32(text), fromAgentId(text), fromConversationId(text), fromSpekoAgentId(text)],
      refuses: [],
    },
    { name: 'call id', good: [callId, 'CALL-1500000000000-abcdef'], read: (text) => fromCallId(world, 'acme', text), refuses: [] },
    { name: 'request id', good: ['3f2b8c1e-7a4d-4f0e-9b1a-2c3d4e5f6a7b', 'req_1'], read: (text) => ids.next(text), refuses: [] },
    { name: 'Authorization', good: ['Bearer sk_0123456789', 'bearer a.b~c+/=='], read: header, refuses: ['Refusal'] },
    {
      name: 'Host',
      good: ['localhost:4010', '[::1]:4010', '127.0.0.1', 'localhost.', 'ringback.default.svc.cluster.local'],
      read: (host) => foreign({ url: '/', headers: { host } } as IncomingMessage),
      refuses: [],
    },
    { name: 'Content-Type', good: ['application/json; charset=utf-8', 'text/plain;a="b"'], read: readContentType, refuses: [] },
    {
      name: 'body',
      good: ['{"a":[1,2,{"b":null}],"c":"\\u00e9"}', '{"to":"+12025550143","metadata":{}}'],
      read: (text) => parseJson(Buffer.from(text)),
      refuses: ['BodyError', 'Refusal'],
    },
    {
      name: 'event stream',
      good: ['event: x\nid: 1\nretry: 5\ndata: {"a":1}\ndata: b\n\n:hb\n', '\ufeffdata: a\r\n\r\ndata\r\r'],
      read: readStream,
      refuses: [],
    },
    {
      name: 'fault',
      good: ['on=speko/getCall,rate=0.3,latency=200ms..2s', 'twice', 'status=503,retryAfter=2,times=3'],
      read: (text) => readFault(text, rules, strikables),
      refuses: ['FaultError'],
    },
    { name: 'duration', good: ['310ms', '1m30s', '2.5s', '7d'], read: readDuration, refuses: [] },
    { name: 'limit', good: ['meetric.requests=60/1m', 'speechify.requests=5/1s,burst=30'], read: readLimit, refuses: ['LimitError'] },
    { name: 'bound', good: ['calls=1000', 'act-bytes=67108864'], read: readBound, refuses: ['LimitError'] },
    { name: 'speed', good: ['real', 'virtual', '20x', '0.5x'], read: readSpeed, refuses: ['RangeError'] },
    {
      name: 'webhook URL',
      good: ['http://127.0.0.1:8080/hook', 'https://hooks.example:8080/in', 'http://[::1]/'],
      read: (text) => destinations.check(text),
      refuses: ['DestinationError'],
    },
  ];
}

/** In two pieces, cut somewhere that follows from the text. */
function readStream(text: string): void {
  const bytes = Buffer.from(text);
  const cut = bytes.length === 0 ? 0 : (bytes.length * 7919) % bytes.length;
  const reader = new Reader();
  reader.read(bytes.subarray(0, cut));
  reader.read(bytes.subarray(cut));
  reader.finish();
}

/** Milliseconds beyond which a parser counts as hanging. */
const longest = 1000;

/** Gives a parser a text. @throws when it crashes or hangs. */
export function probe(parser: Parser, text: string): void {
  const from = performance.now();
  read(parser, text);
  if (performance.now() - from < longest) return;
  // The process may have waited for its turn meanwhile: once more, by the time that it has had.
  const before = process.cpuUsage();
  read(parser, text);
  const { user, system } = process.cpuUsage(before);
  const took = Math.round((user + system) / 1000);
  if (took >= longest) throw new Error(`it took ${took} ms over ${text.length} characters`);
}

function read({ read, refuses }: Parser, text: string): void {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof Error && refuses.includes(error.name))) throw error;
  }
}

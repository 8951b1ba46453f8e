import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, isIP, Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { components } from '../../openapi/ringback/types.gen.ts';
import type { Call } from '../call/call.ts';
import { hour, minute, second, toIso } from '../call/time.ts';
import { useServer } from '../test-client.ts';
import { DestinationError, Destinations } from './destinations.ts';
import { post } from './post.ts';

// Names are resolved by this table and nothing else: no test asks a name server, or connects to what it would answer.
vi.mock('node:dns/promises', () => ({ lookup: vi.fn() }));
const names = new Map<string, string[]>();

beforeEach(() => {
  names.clear();
  names.set('localhost', ['::1', '127.0.0.1']);
  vi.mocked(lookup as unknown as (host: string) => Promise<object[]>).mockImplementation((host) => {
    const addresses = names.get(host);
    if (!addresses) return Promise.reject(Object.assign(new Error(host), { code: 'ENOTFOUND' }));
    return Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  });
});
afterEach(() => vi.restoreAllMocks());

/** Counts connections, and makes none: not even when the check that is under test has failed. */
const noConnections = () =>
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(() => {
    throw new Error('a connection was made');
  });

const plain = new Destinations([]);

function refusalOf(url: string, destinations = plain): string | undefined {
  try {
    destinations.check(url);
    return undefined;
  } catch (error) {
    if (error instanceof DestinationError) return error.message;
    throw error;
  }
}

test.each([
  'http://127.0.0.1:8080/hook',
  'http://127.0.0.1/',
  'https://127.0.0.1:8443/hook',
  'http://127.9.8.7:8080/hook',
  // All of these are 127.0.0.1 to whoever connects.
  'http://127.1:8080/hook',
  'http://0x7f000001/hook',
  'http://0x7f.1/hook',
  'http://2130706433/hook',
  'http://0177.0.0.1/hook',
  'http://017700000001/hook',
  'http://①②⑦.0.0.1/hook',
  'http://[::1]:8080/hook',
  'http://[0:0:0:0:0:0:0:1]/hook',
  'http://[::ffff:127.0.0.1]:8080/hook',
  'http://[::ffff:7f00:1]/hook',
  'http://localhost:8080/hook',
  'http://LOCALHOST/hook',
  'http://localhost./hook',
  'http://hooks.localhost:8080/hook',
  'http://127.0.0.1.:8080/hook',
  'HTTP://127.0.0.1/hook',
])('WH-21: %s is this machine', (url) => {
  expect(refusalOf(url)).toBeUndefined();
});

const elsewhere = [
  // Where clouds keep what a machine must not tell.
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/latest/meta-data/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[fd00:ec2::254]/',
  'http://169.254.170.2/v2/credentials',
  'http://168.63.129.16/',
  'http://100.100.100.200/latest/meta-data/',
  'http://metadata.google.internal/computeMetadata/v1/',
  'http://[fe80::1]/',
  // The network it stands in.
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.1.1/admin',
  'http://[fc00::1]/',
  // Some systems take these for this machine, and others do not.
  'http://0.0.0.0:8080/',
  'http://0/',
  'http://[::]/',
  'http://[::127.0.0.1]/',
  // Anywhere else.
  'http://128.0.0.1/',
  'http://126.255.255.255/',
  'http://example.com/hook',
  'http:///example.com/hook',
  'http://localhost.example.com/',
  'http://localhosts/',
  'http://notlocalhost/',
  'http://127.0.0.1.example.com/',
  'http://127.0.0.1.nip.io/',
];

test.each(elsewhere)('WH-22, WH-23, WH-24, WH-26: %s is refused, and the refusal says how to allow it, or that nothing does', (url) => {
  expect(refusalOf(url)).toMatch(/loopback addresses only.*--webhook-allow \S+$|nothing is sent there, whatever is allowed$/);
});

test.each([
  ['http://user@127.0.0.1/hook', /user name or a password/],
  ['http://user:secret@127.0.0.1/hook', /user name or a password/],
  ['http://:secret@localhost/hook', /user name or a password/],
  ['http://127.0.0.1@example.com/hook', /user name or a password/],
  ['ftp://127.0.0.1/hook', /use http: or https:/],
  ['file:///etc/passwd', /use http: or https:/],
  ['javascript:alert(1)', /use http: or https:/],
  ['data:text/plain,hook', /use http: or https:/],
  ['gopher://127.0.0.1/hook', /use http: or https:/],
  ['ws://127.0.0.1/hook', /use http: or https:/],
  ['localhost:8080/hook', /use http: or https:/],
  ['127.0.0.1:8080/hook', /is not a URL/],
  ['//127.0.0.1/hook', /is not a URL/],
  ['/hook', /is not a URL/],
  ['http://', /is not a URL/],
  ['http://127.0.0.1:99999/', /is not a URL/],
  ['http://256.0.0.1/', /is not a URL/],
  ['', /is not a URL/],
])('WH-26: %s is refused for what it is', (url, why) => {
  expect(refusalOf(url)).toMatch(why);
  // Naming a host allows the host, not the rest.
  expect(refusalOf(url, new Destinations(['127.0.0.1', 'localhost', 'example.com']))).toMatch(why);
});

test.each([
  ['hooks.example', 'http://hooks.example/in', true],
  ['hooks.example', 'https://hooks.example:8443/in', true],
  ['hooks.example', 'http://HOOKS.example./in', true],
  ['Hooks.Example', 'http://hooks.example/in', true],
  ['hooks.example', 'http://other.example/in', false],
  ['hooks.example', 'http://evil.hooks.example/in', false],
  ['hooks.example', 'http://hooks.example.evil.example/in', false],
  ['hooks.example:8080', 'http://hooks.example:8080/in', true],
  ['hooks.example:8080', 'http://hooks.example:8081/in', false],
  ['hooks.example:8080', 'http://hooks.example/in', false],
  ['hooks.example:80', 'http://hooks.example/in', true],
  ['hooks.example:443', 'https://hooks.example/in', true],
  ['hooks.example:80', 'https://hooks.example/in', false],
  ['10.0.0.5', 'http://10.0.0.5:9000/in', true],
  ['10.0.0.5', 'http://167772165:9000/in', true],
  ['10.0.0.5', 'http://10.0.0.6:9000/in', false],
  ['fd00::5', 'http://[fd00::5]:9000/in', true],
  ['[fd00::5]:9000', 'http://[fd00::5]:9000/in', true],
  ['[fd00::5]:9000', 'http://[fd00::5]:9001/in', false],
])('with --webhook-allow %s, sending to %s is allowed: %s', (allowed, url, expected) => {
  expect(refusalOf(url, new Destinations([allowed])) === undefined).toBe(expected);
});

const metadata = [
  '169.254.169.254',
  '169.254.170.2',
  '168.63.129.16',
  '100.100.100.200',
  '[fd00:ec2::254]',
  '[fe80::1]',
  '[::ffff:169.254.169.254]',
  '[64:ff9b::a9fe:a9fe]',
  '[64:ff9b::a83f:8110]',
  'metadata.google.internal',
];

test.each(metadata)('WH-22: %s is refused even where it is named', (host) => {
  const named = new Destinations([host, host.replace(/[[\]]/g, '')]);
  expect(refusalOf(`http://${host}/latest/meta-data`, named)).toMatch(/nothing is sent there/);
});

// What is decided when a connection is made

const send = (url: string, destinations = plain) => post(new URL(url), {}, Buffer.from('{}'), destinations);

test.each(elsewhere.filter((url) => isIP(new URL(url).hostname.replace(/[[\]]/g, ''))))(
  'WH-22, WH-24: nothing connects to %s, not even past the check',
  async (url) => {
    const connect = noConnections();
    expect(await send(url)).toEqual({ status: undefined, error: expect.stringMatching(/is not this machine$|nothing is sent there/) });
    expect(connect).not.toHaveBeenCalled();
  },
);

test.each([
  ['hooks.localhost', ['169.254.169.254']],
  ['hooks.localhost', ['10.0.0.1']],
  ['localhost', ['127.0.0.1', '10.0.0.1']],
  ['localhost', ['::ffff:169.254.169.254']],
])('WH-25: nothing connects to %s when it leads to %s', async (name, addresses) => {
  const connect = noConnections();
  names.set(name, addresses);
  expect(await send(`http://${name}/hook`)).toEqual({
    status: undefined,
    error: expect.stringMatching(/is not this machine$|nothing is sent there/),
  });
  expect(connect).not.toHaveBeenCalled();
});

test.each([['169.254.169.254'], ['::ffff:169.254.169.254'], ['10.0.0.1', 'fe80::1'], ['64:ff9b::a9fe:a9fe']])(
  'WH-22, WH-25: nothing connects to a name that was allowed when it leads to %s',
  async (...addresses) => {
    const connect = noConnections();
    names.set('hooks.test', addresses);
    const outcome = await send('http://hooks.test/hook', new Destinations(['hooks.test']));
    expect(outcome).toEqual({ status: undefined, error: expect.stringMatching(/nothing is sent there/) });
    expect(connect).not.toHaveBeenCalled();
  },
);

test('WH-08: a name that leads nowhere is a failed attempt', async () => {
  const connect = noConnections();
  expect(await send('http://gone.localhost/hook')).toEqual({ status: undefined, error: 'ENOTFOUND' });
  expect(connect).not.toHaveBeenCalled();
});

test.each(['localhost', 'localhost.', 'LOCALHOST', '127.0.0.1', '2130706433', '127.1', 'hooks.test'])(
  'WH-23: a receiver on 127.0.0.1 is reached as %s',
  async (host) => {
    names.set('hooks.test', ['127.0.0.1']);
    const receiver = createServer((_request, response) => response.writeHead(204).end());
    await once(receiver.listen(0, '127.0.0.1'), 'listening');
    const { port } = receiver.address() as AddressInfo;
    expect(await send(`http://${host}:${port}/hook`, new Destinations(['hooks.test']))).toEqual({ status: 204, error: undefined });
    receiver.close();
  },
);

// What the control API makes of it

const client = useServer({ webhookAllow: ['hooks.example:8080'] });

test.each([
  'http://169.254.169.254/',
  'http://[::ffff:169.254.169.254]/',
  'http://user@127.0.0.1/',
  'ftp://127.0.0.1/',
  'http://hooks.example/',
])('a subscription of %s is refused, and none is made', async (url) => {
  const refused = await client.control<{ error: object }>('/webhooks', { vendor: 'meetric', url }, 400);
  expect(refused.error).toMatchObject({ code: 'destination_refused' });
  expect((await client.ask('ringback', '/webhooks')).body).toEqual({ webhooks: [] });
});

test('a subscription of a host that was allowed is taken', async () => {
  await client.control('/webhooks', { vendor: 'meetric', url: 'http://hooks.example:8080/in' }, 201);
});

test('WH-08: to a name that leads nowhere it is tried again as to anybody who fails', async () => {
  await client.control('/webhooks', { vendor: 'meetric', url: 'http://hooks.example:8080/in', tenant: 'globex' }, 201);
  const { id } = await client.startCall('booked-appointment', { tenant: 'globex' });
  const call = client.server.world.calls.get(id) as Call;
  const processedAt = call.createdAt + (call.events.findLast(({ type }) => type === 'processed')?.at as number);
  await client.advance('3h');
  const { deliveries } = (await client.ask<components['schemas']['Deliveries']>('ringback', '/deliveries')).body;
  const { status, attempts } = deliveries.find((each) => each.call === id) as components['schemas']['Delivery'];
  const due = [0, 30 * second, 5 * minute + 30 * second, hour + 5 * minute + 30 * second].map((after) => toIso(processedAt + after));
  expect(status).toBe('failed');
  expect(attempts).toEqual(due.map((at) => ({ at, status: null, error: 'ENOTFOUND' })));
});

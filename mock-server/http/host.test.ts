import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { useServer } from '../test-client.ts';
import { byOwner } from './host.ts';
import { reach } from './test-reach.ts';

const client = useServer({}, 'as-needed');

test('HTTP-23: a server in a test listens on 127.0.0.1 alone', async () => {
  const { open, shut } = await reach(Number(new URL(client.server.url).port));
  expect(open).toEqual(['127.0.0.1']);
  expect(shut).not.toEqual([]);
});

/** A request that reaches the control API from an address. */
const from = (remoteAddress: string | undefined): IncomingMessage =>
  ({ url: '/_ringback/world', headers: { host: 'localhost:4010' }, socket: { remoteAddress } }) as unknown as IncomingMessage;

test.each(['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1'])('the control API answers who asks from %s', (address) => {
  expect(() => byOwner(false)(from(address), client.server.world)).not.toThrow();
});

test.each(['192.0.2.7', '::ffff:192.0.2.7', 'fe80::1', '10.127.0.1', '1270.0.0.1', '::ffff:1270.0.1', '', undefined])(
  'HTTP-78: who asks from %s is refused, whatever the Host says, unless that is wanted',
  (address) => {
    expect(() => byOwner(false)(from(address), client.server.world)).toThrow(/no-key/);
    expect(() => byOwner(true)(from(address), client.server.world)).not.toThrow();
  },
);

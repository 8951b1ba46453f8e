import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SignatureRule } from '../../openapi/promises.ts';
import { verifies } from '../../openapi/signature.ts';
import { type Vendor, vendors } from '../../openapi/vendors.ts';
import type { Script } from '../call/script.ts';
import { useServer } from '../test-client.ts';
import { type Received, Receiver } from './test-receiver.ts';

const client = useServer();
let receiver: Receiver;
beforeEach(async () => {
  receiver = await Receiver.start();
});
afterEach(() => receiver.stop());

/** What is of several bytes, of half a character, or written otherwise by whoever writes it anew. */
const strange = 'é 🦷 \u2028 \ud800 </script> \u0000 "\\"';
const numbers = { large: 1e21, zero: -0, third: 1 / 3 };

const ruleOf = (vendor: Vendor): SignatureRule =>
  client.server.specs[vendor].webhooks.find(({ signature }) => signature)?.signature as SignatureRule;

test.each(vendors)('WH-04: what %s sends is signed byte for byte, whatever characters and numbers are in it', async (vendor) => {
  const { secret } = await client.control<{ secret: string }>('/webhooks', { vendor, url: receiver.url, tenant: 'globex' }, 201);
  const { world } = client.server;
  const plain = world.scripts.get('booked-appointment') as Script;
  const script: Script = { ...plain, title: strange, analysis: { ...plain.analysis, summary: strange } };
  world.start(world.accounts.tenant('globex'), script, { metadata: { text: strange, [strange]: 1, ...numbers } });
  await client.advance('1h');
  const fits = ({ headers, body }: Received): boolean =>
    verifies(ruleOf(vendor), secret, { headers: headers as Record<string, string> }, body);
  expect(receiver.received.length).toBeGreaterThan(0);
  for (const received of receiver.received) {
    expect(fits(received)).toBe(true);
    expect(received.headers['content-length']).toBe(String(received.body.length));
    expect(Buffer.from(received.body.toString())).toEqual(received.body);
  }
  const sent = receiver.received.map(({ body }) => body.toString()).join();
  expect(sent).toContain(JSON.stringify(strange).slice(1, -1));
  if (vendor === 'speechify') expect(sent).toContain('"large":1e+21,"zero":0,');
});

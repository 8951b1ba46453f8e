import { expect, test } from 'vitest';
import { useServer } from '../../test-client.ts';

const client = useServer();

interface PhoneNumber {
  readonly id: string;
}

const purchase = (e164: string, name: string, key = 'owner') =>
  client.ask<PhoneNumber>('speechify', '/v1/agents/phone-numbers/purchase', {
    method: 'POST',
    key,
    headers: { 'idempotency-key': name },
    body: { e164 },
  });

const giveUp = ({ id }: PhoneNumber) => client.ask('speechify', `/v1/agents/phone-numbers/${id}`, { method: 'DELETE', key: 'owner' });

test('a request that is sent again within a day is answered as the first time, byte for byte', async () => {
  const first = await purchase('+12025550120', 'one');
  await client.advance('23h');
  const again = await purchase('+12025550120', 'one', 'member');
  expect(again).toMatchObject({ status: 201, text: first.text });
  expect([first.headers['idempotent-replayed'], again.headers['idempotent-replayed']]).toEqual([undefined, 'true']);
});

test('after a day a key is as good as new', async () => {
  const first = await purchase('+12025550121', 'two');
  await giveUp(first.body);
  await client.advance('24h');
  const again = await purchase('+12025550121', 'two');
  expect(again.status).toBe(201);
  expect(again.headers['idempotent-replayed']).toBeUndefined();
  expect(again.body.id).not.toBe(first.body.id);
});

test('a refusal is judged anew', async () => {
  const taken = await purchase('+12025550122', 'three');
  expect((await purchase('+12025550122', 'four')).status).toBe(409);
  await giveUp(taken.body);
  expect((await purchase('+12025550122', 'four')).status).toBe(201);
});

test('a key without a role is told nothing of what was answered', async () => {
  await purchase('+12025550123', 'five');
  expect((await purchase('+12025550123', 'five', 'service')).status).toBe(403);
});

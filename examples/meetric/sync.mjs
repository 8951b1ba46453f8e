import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from './client.mjs';
import { fetchConversation, listConversations } from './conversations.mjs';
import { isGenuine } from './webhook.mjs';

const { MEETRIC_URL: url, MEETRIC_TOKEN: token, MEETRIC_WEBHOOK_SECRET: secret, PORT: port = '0' } = process.env;
if (!url || !token || !secret) throw new Error('set MEETRIC_URL, MEETRIC_TOKEN and MEETRIC_WEBHOOK_SECRET');

const get = createClient({ url, token });
const print = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
/** A delivery may come again; its timestamp is not signed, so its id is what tells. */
const handled = new Set();

const receiver = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    if (!isGenuine(request.headers, body, secret)) {
      print({ refused: request.headers['x-webhook-delivery-id'] ?? null });
      response.writeHead(401).end();
      return;
    }
    // Whoever sends waits for the answer, not for our work.
    response.writeHead(204).end();
    handle(JSON.parse(body)).catch((error) => print({ error: error.message }));
  });
});

async function handle({ event, data, _meta }) {
  if (event !== 'conversation.completed' || handled.has(_meta.delivery_id)) return;
  handled.add(_meta.delivery_id);
  print({ completed: await fetchConversation(get, data.conversation.id) });
  print({ delivery: await deliveryOf(_meta.delivery_id) });
}

/** How the sending went, once the API knows. */
async function deliveryOf(id) {
  for (let attempt = 1; attempt <= 20; attempt++) {
    const { deliveries } = await get('/webhooks/deliveries');
    const delivery = deliveries.find((each) => each.id === id);
    if (delivery && delivery.status !== 'pending') return { id, status: delivery.status, attempts: delivery.attempts };
    await sleep(250);
  }
  return { id, status: 'unknown' };
}

await once(receiver.listen(Number(port), '127.0.0.1'), 'listening');
print({ listening: `http://127.0.0.1:${receiver.address().port}/` });

const { name } = await get('/account');
let count = 0;
for await (const { id } of listConversations(get)) {
  print({ conversation: await fetchConversation(get, id) });
  count++;
}
print({ account: name, copied: count });

process.on('SIGTERM', () => receiver.close(() => process.exit(0)));

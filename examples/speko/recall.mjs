// Calls a patient, hands whoever wants to book over to the front desk, and files the report.
//
//   SPEKO_API_KEY=sk_live_… CALL_TO=+1… TRANSFER_TO=+1… node recall.mjs
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { Speko, SpekoError } from './speko-client.mjs';

const { SPEKO_BASE_URL = 'https://api.speko.dev', SPEKO_API_KEY, CALL_TO, TRANSFER_TO, WEBHOOK_PORT = '0', WEBHOOK_URL } = process.env;
if (!SPEKO_API_KEY || !CALL_TO || !TRANSFER_TO) {
  process.stderr.write('Set SPEKO_API_KEY, CALL_TO and TRANSFER_TO; README.md says what else there is.\n');
  process.exit(2);
}
const say = (text) => process.stdout.write(`${text}\n`);
const speko = new Speko(SPEKO_BASE_URL, SPEKO_API_KEY);

// 1. Listen for what is told. What does not carry a good signature is not believed.
let signingSecret;
const reports = new Map();
const receiver = createServer((request, response) => {
  receive(request).then(
    () => response.writeHead(204).end(),
    (error) => response.writeHead(400).end(error.message),
  );
});

async function receive(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  // The signature is over the bytes as they came, not over what they mean.
  const event = new Webhook(signingSecret).verify(Buffer.concat(chunks).toString(), request.headers);
  say(`webhook  ${event.type} of ${event.call_id}, verified`);
  if (event.type === 'call.report') reports.set(event.call_id, event.report);
  receiver.emit('report');
}

receiver.listen(Number(WEBHOOK_PORT), '127.0.0.1');
await once(receiver, 'listening');
const url = WEBHOOK_URL ?? `http://127.0.0.1:${receiver.address().port}/speko`;

// 2. Make the agent, ask to be told of its calls, and have it call.
const agent = await speko.post('/v1/agents', {
  name: 'Recall',
  systemPrompt: 'You remind patients of their yearly check-up. Be brief and kind.',
  intent: { language: 'en', optimizeFor: 'latency' },
});
const wanted = { events: ['call.status', 'call.report'], allAgents: false, agentIds: [agent.id] };
const endpoint = await speko.post('/v1/webhooks', { name: 'Recall', url, ...wanted });
signingSecret = endpoint.signingSecret;
const { sessionId, status } = await speko.post('/v1/sessions/phone', { to: CALL_TO, agentId: agent.id, metadata: { campaign: 'recall' } });
say(`call     ${sessionId} ${status}`);

// 3. Follow it. Who wants to book is handed over, once.
let handedOver;
for await (const { name, data } of speko.follow(sessionId)) {
  if (name === 'status') say(`status   ${data.status}`);
  if (name === 'transcript') say(`${data.source.padEnd(8)} ${data.text}`);
  if (name === 'transcript' && data.source === 'user' && /\bbook\b/i.test(data.text)) handedOver ??= handOver(sessionId, data.text);
}
await handedOver;

async function handOver(id, wish) {
  const { id: transferId } = await speko.post(`/v1/calls/${id}/transfers/warm`, { to: TRANSFER_TO, summary: `Wants to book: ${wish}` });
  say(`transfer ${transferId} requested`);
  for (;;) {
    const { transfers } = await speko.get(`/v1/calls/${id}`);
    const { status: stands, failure_cause: why } = transfers.find((each) => each.id === transferId);
    if (stands === 'screening') break;
    if (stands !== 'requested') return say(`transfer ${stands}: ${why}`);
    await sleep(50);
  }
  const { status: stands } = await speko.post(`/v1/calls/${id}/transfers/${transferId}/complete`, { summary: wish });
  say(`transfer ${stands}`);
}

// 4. File the report. The first one is a guess; what the analysis found comes some seconds later.
while (!reports.has(sessionId)) await once(receiver, 'report');
let report = reports.get(sessionId);
while (report.analysis_status === 'heuristic') {
  await sleep(200);
  report = await speko.get(`/v1/calls/${sessionId}/report`);
}
say(`report   ${report.outcome}: ${report.summary}`);
say(`cost     ${(Number(report.cost_micro_usd) / 1_000_000).toFixed(4)} USD`);

// 5. Leave nothing behind.
await speko.delete(`/v1/webhooks/${endpoint.id}`);
await speko.delete(`/v1/agents/${agent.id}`);
await speko.get(`/v1/webhooks/${endpoint.id}`).catch((error) => {
  if (!(error instanceof SpekoError && error.status === 404)) throw error;
});
receiver.closeAllConnections();
receiver.close();

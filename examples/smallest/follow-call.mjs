// Calls somebody, prints what is said while it is said, and waits for the two webhooks that tell how the call went.
//
//   SMALLEST_API_KEY=sk_… SMALLEST_BASE_URL=… node follow-call.mjs +12025550180
//
// Node 20 or later, and nothing else.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

const baseUrl = process.env.SMALLEST_BASE_URL ?? 'https://api.smallest.ai/atoms/v1';
const apiKey = process.env.SMALLEST_API_KEY;
const phoneNumber = process.argv[2];
/** Where Atoms reaches this program: a tunnel in production, the local server on a laptop. */
const publicUrl = process.env.WEBHOOK_URL;
const webhookPort = Number(process.env.WEBHOOK_PORT ?? 0);

if (!apiKey || !phoneNumber) {
  process.stderr.write('usage: SMALLEST_API_KEY=sk_… node follow-call.mjs <phone number>\n');
  process.exit(2);
}

const print = (line) => process.stdout.write(`${line}\n`);

async function atoms(method, path, body) {
  const response = await fetch(`${baseUrl}${path}`, {
    method,
    headers: { Authorization: `Bearer ${apiKey}`, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer.errors?.join('; ')}`);
  return answer.data;
}

/** X-Signature is the HMAC-SHA256 of the raw body, in hexadecimal: anything that parses the body first breaks it. */
function isGenuine(rawBody, signature, secret) {
  const expected = Buffer.from(createHmac('sha256', secret).update(rawBody).digest('hex'));
  const received = Buffer.from(String(signature));
  return received.length === expected.length && timingSafeEqual(received, expected);
}

/** A server for webhooks. Its `events` hold what came with a good signature. */
async function listenForWebhooks() {
  const hooks = { secret: undefined, events: [], refused: 0, arrived: () => {} };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const rawBody = Buffer.concat(chunks);
    if (!hooks.secret || !isGenuine(rawBody, request.headers['x-signature'], hooks.secret)) {
      hooks.refused++;
      response.writeHead(401).end();
      return;
    }
    // Nothing is sent again, so it is written down before anything else is done with it.
    hooks.events.push(JSON.parse(rawBody));
    response.writeHead(204).end();
    hooks.arrived();
  });
  server.listen(webhookPort, '127.0.0.1');
  await once(server, 'listening');
  const url = publicUrl ?? `http://127.0.0.1:${server.address().port}/atoms`;
  return { hooks, url, close: () => server.close() };
}

/** Waits until a webhook of this call and event has come. */
async function webhook(hooks, callId, eventType, seconds = 120) {
  const found = () => hooks.events.find(({ metadata }) => metadata.callId === callId && metadata.eventType === eventType);
  const deadline = Date.now() + seconds * 1000;
  while (!found() && Date.now() < deadline) {
    await Promise.race([new Promise((resolve) => (hooks.arrived = resolve)), new Promise((resolve) => setTimeout(resolve, 1000))]);
  }
  return found() ?? Promise.reject(new Error(`no ${eventType} within ${seconds} s`));
}

/** The events of a call until sse_close. They come once and are not repeated, so reading starts right after the dial. */
async function* liveEvents(callId) {
  const response = await fetch(`${baseUrl}/events?callId=${encodeURIComponent(callId)}`, {
    headers: { Authorization: `Bearer ${apiKey}`, Accept: 'text/event-stream' },
  });
  if (!response.ok) throw new Error(`events: ${response.status} ${await response.text()}`);
  let buffer = '';
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    buffer += text;
    const lines = buffer.split('\n');
    buffer = lines.pop();
    for (const line of lines) {
      // Lines that begin with a colon only keep the connection alive.
      if (!line.startsWith('data:')) continue;
      const event = JSON.parse(line.slice('data:'.length));
      yield event;
      if (event.event_type === 'sse_close') return;
    }
  }
}

/** What of the stream is worth a line. Types that are not known here come too, and are passed over. */
const lines = {
  call_start: () => '☎  picked up',
  user_transcription: ({ user_transcription_text: text }) => `caller: ${text}`,
  tts_completed: ({ tts_text: text, tts_latency: latency }) => `agent:  ${text}${latency === undefined ? '' : `  (${latency} ms)`}`,
  tool_call_start: ({ function_name: name }) => `        … ${name}`,
  call_end: ({ metadata }) => `☎  ${metadata?.call_status ?? 'ended'}`,
};

const { hooks, url, close } = await listenForWebhooks();
const agentId = process.env.SMALLEST_AGENT_ID ?? (await atoms('POST', '/agent', { name: 'Recall' }));
const eventTypes = ['pre-conversation', 'post-conversation', 'analytics-completed'];
const webhookId = await atoms('POST', '/webhook', {
  endpoint: url,
  description: 'follow-call',
  events: eventTypes.map((eventType) => ({ agentId, eventType })),
});
try {
  hooks.secret = (await atoms('GET', `/webhook?webhookId=${webhookId}`)).decryptedSecretKey;
  const { conversationId: callId } = await atoms('POST', '/conversation/outbound', {
    agentId,
    phoneNumber,
    variables: { customer_name: 'Maya' },
  });
  print(`calling ${phoneNumber}: ${callId}`);
  for await (const event of liveEvents(callId)) {
    const line = lines[event.event_type]?.(event);
    if (line) print(line);
  }
  const ended = await webhook(hooks, callId, 'post-conversation');
  const analysed = await webhook(hooks, callId, 'analytics-completed');
  const conversation = await atoms('GET', `/conversation/${callId}`);
  print(`status: ${conversation.status}, ${conversation.duration} s, ${conversation.transcript.length} turns`);
  print(`webhook: ${ended.event}, ${ended.metadata.callData.callStatus}`);
  print(`summary: ${analysed.metadata.analytics.summary}`);
  if (conversation.recordingUrl) {
    const { presignedUrl } = await atoms('GET', `/conversation/${callId}/recording/download-url`);
    print(`recording: ${presignedUrl}`);
  }
  if (hooks.refused > 0) print(`refused: ${hooks.refused} with a bad signature`);
} finally {
  // A webhook cannot be removed while agents are subscribed to it.
  await atoms('DELETE', `/agent/${agentId}/webhook-subscriptions`);
  await atoms('DELETE', `/webhook/${webhookId}`);
  close();
}

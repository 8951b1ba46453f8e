// Has a voice agent call somebody, listens in, ends the call, and reads what came of it. See README.md.
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const { SPEECHIFY_URL = 'https://api.speechify.ai', SPEECHIFY_API_KEY, DIAL, AGENT = 'Recall', PUBLIC_URL, PORT = '0' } = process.env;
if (!SPEECHIFY_API_KEY || !DIAL) {
  process.stderr.write('set SPEECHIFY_API_KEY to a key of an owner or admin, and DIAL to the number to call, such as +12025550143\n');
  process.exit(2);
}

/** One line for each thing that happens. */
const tell = (what, value) => process.stdout.write(`${JSON.stringify({ [what]: value })}\n`);

/** Calls the API. What was refused for now is tried again: the key of a POST keeps it from being done twice. */
async function api(method, path, body) {
  const headers = { Authorization: `Bearer ${SPEECHIFY_API_KEY}`, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(`${SPEECHIFY_URL}${path}`, { method, headers, body: body && JSON.stringify(body) });
    if (response.ok) return response.status === 204 ? undefined : await response.json();
    if (attempt === 3 || !isPassing(response)) throw new Error(`${method} ${path}: ${await whyNot(response)}`);
    await sleep(1000 * (Number(response.headers.get('retry-after')) || 2 ** attempt));
  }
}

const isPassing = ({ status }) => status === 429 || status >= 500;

async function whyNot(response) {
  const { error, request_id: request } = await response.json();
  return `${response.status} ${error.code}: ${error.message} (request ${request})`;
}

/** The rows of a list, page by page. */
async function* rows(path, key) {
  for (let cursor; ; ) {
    const page = await api('GET', `${path}${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`);
    yield* page[key];
    if (!page.has_more) return;
    cursor = page.next_cursor;
  }
}

async function findOrMakeAgent(name) {
  for await (const agent of rows('/v1/agents', 'agents')) if (agent.name === name) return agent;
  return await api('POST', '/v1/agents', {
    name,
    prompt: 'You call patients whose yearly check-up is due, and find a time for it. Be brief and kind.',
    first_message: 'Hello, your dentist asked me to call. Do you have a minute?',
    tts: { voice_id: 'sabrina' },
  });
}

/** Whether a webhook is from who knows the secret, and of the last five minutes. */
function isGenuine(header, bytes, secret) {
  const [, t, signature] = /^t=(\d+),v0=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
  if (!t || Date.now() / 1000 - Number(t) > 300) return false;
  const expected = createHmac('sha256', secret).update(`${t}.`).update(bytes).digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'));
}

let secret;
const seen = new Set();
const events = [];
/** What is told of one conversation: other calls of the workspace end too. */
async function eventOf(id) {
  for (;;) {
    const event = events.find(({ data }) => data.object.id === id);
    if (event) return event;
    await sleep(100);
  }
}

const receiver = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const delivery = request.headers['speechify-delivery-id'];
  if (!isGenuine(request.headers['speechify-signature'], bytes, secret)) {
    tell('refused', delivery);
    response.writeHead(401).end();
    return;
  }
  response.writeHead(204).end();
  // A delivery may come more than once.
  if (seen.has(delivery)) return;
  seen.add(delivery);
  events.push(JSON.parse(bytes.toString()));
}).listen(Number(PORT), '127.0.0.1');
await once(receiver, 'listening');
const url = PUBLIC_URL ?? `http://127.0.0.1:${receiver.address().port}/speechify`;

const endpoint = await api('POST', '/v1/webhooks/endpoints', {
  url,
  enabled_events: ['conversation.completed', 'conversation.failed'],
  include: ['messages', 'evaluations'],
});
secret = endpoint.secret;
tell('listening', url);

try {
  const agent = await findOrMakeAgent(AGENT);
  const { conversation_id: id } = await api('POST', '/v1/agents/outbound-calls', {
    agent_id: agent.id,
    to: DIAL,
    ringing_timeout_ms: 45_000,
  });
  const conversation = () => api('GET', `/v1/agents/conversations/${id}`);
  tell('dialling', { id, agent: agent.name, to: DIAL });

  let now = await conversation();
  while (now.status === 'pending') {
    await sleep(250);
    now = await conversation();
  }
  tell('status', now.status);

  if (now.status === 'active') {
    const shadow = await api('POST', `/v1/agents/conversations/${id}/shadow-token`);
    // A LiveKit client joins with these two, and hears without being seen: new Room().connect(shadow.signaling_url, shadow.token)
    tell('shadow', { identity: shadow.identity, signaling_url: shadow.signaling_url, expires_at: shadow.expires_at });

    const heard = new Set();
    while (now.status === 'active' && heard.size < 4) {
      for await (const message of rows(`/v1/agents/conversations/${id}/messages`, 'messages')) {
        if (!heard.has(message.id)) tell('message', { role: message.role, content: message.content });
        heard.add(message.id);
      }
      await sleep(250);
      now = await conversation();
    }
    await api('POST', `/v1/agents/conversations/${id}/end`);
  }

  const event = await eventOf(id);
  const { object, messages = [], evaluations = [] } = event.data;
  tell('event', { type: event.type, id: object.id, status: object.status, duration_ms: object.duration_ms, end_reason: object.end_reason });
  tell('result', { messages: messages.length, summary: evaluations.find(({ kind }) => kind === 'summary')?.rationale ?? null });
} finally {
  await api('DELETE', `/v1/webhooks/endpoints/${endpoint.id}`);
  receiver.close();
}

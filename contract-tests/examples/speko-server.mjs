// A small server that speaks Speko's Calls API, written from openapi/speko alone: it knows nothing of Ringback, keeps its own
// state, makes its own ids, and lives in real time. It is here to be judged, and to show what a vendor's own server needs for it:
//
//   node contract-tests/examples/speko-server.mjs            keeps every promise
//   node contract-tests/examples/speko-server.mjs --defects  breaks five of them
//
// Keys come from the environment, the same variables that speko-target.yaml names. POST /seed/<meaning> makes a call of a kind
// that tests need, and answers its id.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Failure, readBody } from './speko-bodies.mjs';
import { Calls, toAttempt, toRouted } from './speko-calls.mjs';

const limit = 1024 * 1024;

/** The way to each operation: method, path below /v1/calls/{id}, scope, and how it is answered. */
const routes = [
  ['GET', [], 'speko:read', (calls, call) => [200, calls.toDetail(call)]],
  ['GET', ['events'], 'speko:read', (calls, call) => [200, calls.toEvents(call)]],
  [
    'GET',
    ['report'],
    'speko:read',
    (calls, call) => {
      const report = calls.toReport(call);
      if (!report) throw new Failure(404, 'REPORT_NOT_AVAILABLE', 'there is no report');
      return [200, report];
    },
  ],
  ['GET', ['recording'], 'speko:read', (calls, call) => [200, calls.toRecording(call)]],
  ['POST', ['report', 'finalize'], 'speko:write', (calls, call) => [200, calls.finalize(call)], 'finalize'],
  ['POST', ['transfers', 'blind'], 'speko:write', (calls, call, body) => [201, toAttempt(calls.transfer(call, 'blind', body))], 'blind'],
  ['POST', ['transfers', 'warm'], 'speko:write', (calls, call, body) => [201, toRouted(calls.transfer(call, 'warm', body))], 'warm'],
  [
    'POST',
    ['transfers', '*', 'complete'],
    'speko:write',
    (calls, call, body, id) => [200, toRouted(calls.complete(call, id, body))],
    'complete',
  ],
  ['POST', ['transfers', '*', 'cancel'], 'speko:write', (calls, call, body, id) => [200, toRouted(calls.cancel(call, id, body))], 'cancel'],
];

function routeOf(method, rest) {
  const there = routes.filter(
    ([, path]) => path.length === rest.length && path.every((part, index) => part === '*' || part === rest[index]),
  );
  if (there.length === 0) throw new Failure(404, 'NOT_FOUND', 'no such path');
  const route = there.find((each) => each[0] === method);
  if (!route) throw new Failure(405, 'METHOD_NOT_ALLOWED', 'no such method', { allow: there.map((each) => each[0]).join(', ') });
  return route;
}

async function collect(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) throw new Failure(413, 'PAYLOAD_TOO_LARGE', 'the body is too large');
  return Buffer.concat(chunks).toString();
}

/** Who asks, if he may. */
function keyOf(request, keys, scope) {
  const key = keys[/^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]];
  if (!key) throw new Failure(401, 'UNAUTHORIZED', 'who are you?');
  if (scope !== undefined && !key.scopes.includes(scope)) throw new Failure(403, 'FORBIDDEN', `this needs ${scope}`);
  return key;
}

/** Starts the server. @param options.keys who may do what: `{ [secret]: { organization, scopes } }`. */
function start({ keys, defects, port }) {
  const calls = new Calls(defects);
  const handle = async (request) => {
    const { pathname } = new URL(request.url, 'http://here');
    const [version, what, id, ...rest] = pathname.split('/').slice(1).map(decode);
    if (version === 'seed') return [200, calls.seed(what)];
    if (version !== 'v1' || what !== 'calls' || id === undefined) throw new Failure(404, 'NOT_FOUND', 'no such path');
    const [, path, scope, answer, bodyName] = routeOf(request.method, rest);
    // First defect: a recording is given to keys that may not read.
    const key = keyOf(request, keys, defects && path[0] === 'recording' ? undefined : scope);
    const body = readBody(await collect(request), request.headers['content-type'] ?? '', bodyName, defects);
    return answer(calls, calls.find(id, key.organization), body, rest[1]);
  };
  const server = createServer(async (request, response) => {
    const given = request.headers['x-request-id'] ?? '';
    const headers = { 'X-Request-Id': /^[\w.-]{1,128}$/.test(given) ? given : `north-${randomUUID()}` };
    try {
      const [status, body] = await handle(request);
      send(response, status, body, headers);
    } catch (error) {
      const { status = 500, code = 'INTERNAL_ERROR', message, extra: { allow, ...extra } = {} } = error;
      request.resume();
      send(response, status, { error: message, code, ...extra }, { ...headers, ...(allow && { Allow: allow }) });
    }
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

function send(response, status, body, headers) {
  const isText = typeof body === 'string';
  const bytes = Buffer.from(isText ? body : JSON.stringify(body));
  response.writeHead(status, { ...headers, 'Content-Type': isText ? 'text/plain' : 'application/json', 'Content-Length': bytes.length });
  response.end(bytes);
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

// biome-ignore lint/style/noProcessEnv: a program of its own.
const { SPEKO_FULL_KEY, SPEKO_READ_KEY, SPEKO_WRITE_KEY, SPEKO_OTHER_KEY, PORT = '8095' } = process.env;
const keys = {
  [SPEKO_FULL_KEY]: { organization: 'north', scopes: ['speko:read', 'speko:write'] },
  [SPEKO_READ_KEY]: { organization: 'north', scopes: ['speko:read'] },
  [SPEKO_WRITE_KEY]: { organization: 'north', scopes: ['speko:write'] },
  [SPEKO_OTHER_KEY]: { organization: 'south', scopes: ['speko:read', 'speko:write'] },
};
const server = await start({ keys, defects: process.argv.includes('--defects'), port: Number(PORT) });
process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);

import { createServer, type Server as HttpServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { countHeader } from './guard.ts';
import type { Misdirected } from './host.ts';
import type { Mount } from './mount.ts';
import { endWaiting } from './together.ts';

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** A path and who answers below it. */
export interface Prefix {
  readonly path: string;
  readonly mount: Mount;
}

/**
 * Hands a request to the API under whose prefix it is.
 *
 * @returns false when it is under none.
 */
export function route(prefixes: readonly Prefix[], request: IncomingMessage, response: ServerResponse): boolean {
  // What follows on a connection that is being closed is not listened to any more (RFC 9112, 9.6).
  if (request.socket.writableEnded) return true;
  const flaw = flawOf(request);
  if (flaw !== undefined) {
    refuse(request, response, flaw, complaints[flaw]);
    return true;
  }
  const { path, query } = target(request.url as string);
  for (const { path: prefix, mount } of prefixes) {
    const rest = path.startsWith(prefix) ? path.slice(prefix.length) || '/' : '';
    if (!rest.startsWith('/')) continue;
    if (rest === published && prefix.lastIndexOf('/') === 0 && readers.has(request.method as string)) return false;
    mount.answer(request, response, rest, query);
    return true;
  }
  return false;
}

/** Where the contract of an API lies, below its name. Express serves it, also where the name is the whole prefix. */
const published = '/openapi.json';
const readers = new Set(['GET', 'HEAD']);

/** The status for a request that Node lets pass although two readers of it could disagree on what it says. */
function flawOf(request: IncomingMessage): 400 | 501 | 505 | undefined {
  if (request.httpVersionMajor !== 1) return 505;
  // RFC 9112, 3.2: exactly one. Node takes the first of two; a proxy in front of it may take the other.
  const hosts = countHeader(request, 'host');
  if (hosts > 1 || (hosts === 0 && request.httpVersion !== '1.0')) return 400;
  // RFC 9112, 6.1: nobody knows where a body ends that is coded in an unknown way.
  const coding = request.headers['transfer-encoding'];
  return coding === undefined || coding.toLowerCase() === 'chunked' ? undefined : 501;
}

const complaints = {
  400: 'The request is not proper HTTP.',
  408: 'The request took too long to arrive.',
  431: 'The request line or the headers are too long.',
  501: 'Of the transfer codings only chunked is understood here.',
  505: 'HTTP/1.1 is understood here.',
};
/** No API is responsible for what is no request to it, so this is in nobody's envelope. */
const complaint = (message: string): string => JSON.stringify({ error: { code: 'bad_request', message } });
const close = { 'content-type': 'application/json; charset=utf-8', connection: 'close' };

/** Answers what belongs to no API, and hangs up. */
function refuse({ socket }: IncomingMessage, response: ServerResponse, status: number, message: string): void {
  endWaiting();
  const body = complaint(message);
  response.writeHead(status, { ...close, 'content-length': Buffer.byteLength(body) }).end(body);
  socket.destroySoon();
}

/** Splits a request target. One in absolute form names a host too, which is not ours to care about. */
function target(url: string): { path: string; query: string } {
  const local = url.startsWith('/') ? url : url.replace(/^[a-z]+:\/\/[^/?]*/i, '');
  const mark = local.indexOf('?');
  return mark < 0 ? { path: local || '/', query: '' } : { path: local.slice(0, mark) || '/', query: local.slice(mark + 1) };
}

/** Milliseconds that a client has to send its headers, and all of its request; and how often it is looked who has had them. */
interface Patience {
  readonly headers: number;
  readonly request: number;
  readonly check: number;
}
const usualPatience: Patience = { headers: 10_000, request: 30_000, check: 2000 };

/**
 * An HTTP server with the APIs in front and the pages behind them.
 *
 * Express gives every request and response another prototype, which costs more than eight times what answering takes: what is
 * asked often never gets there.
 *
 * @param foreign tells which requests are for another host: they are answered 421.
 */
export function toServer(
  prefixes: readonly Prefix[],
  behind: Listener,
  foreign: Misdirected,
  patience: Patience = usualPatience,
): HttpServer {
  const { headers, request, check } = patience;
  const times = { headersTimeout: headers, requestTimeout: request, connectionsCheckingInterval: check };
  // Node would answer a missing Host itself, with nothing to read.
  const server = createServer({ requireHostHeader: false, ...times }, (request, response) => {
    const host = foreign(request);
    if (host !== undefined) {
      refuse(request, response, 421, `This server does not answer to the name "${host}"; if it is to, start it with --allow-host ${host}.`);
      return;
    }
    if (route(prefixes, request, response)) return;
    // Express has a target in absolute form parsed for it, and shows an HTML page when the host is none.
    const { path, query } = target(request.url as string);
    request.url = query === '' ? path : `${path}?${query}`;
    behind(request, response);
  });
  // Longer than clients and proxies keep a connection that is not used: who closes first should be the one who knows that nothing is under way.
  server.keepAliveTimeout = 75_000;
  // Beyond this many Node drops headers without a word; how much they may be in all has a limit anyway.
  server.maxHeadersCount = 0;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => complain(error, socket as Socket));
  return server;
}

/** Answers what is no HTTP at all, and hangs up. */
function complain(error: NodeJS.ErrnoException, socket: Socket & { readonly _httpMessage?: ServerResponse | null }): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  endWaiting();
  // In the middle of an answer there is no place for another one. Node itself looks at the same member.
  const answer = socket._httpMessage;
  if (answer?.headersSent && !answer.writableEnded) {
    socket.destroySoon();
    return;
  }
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = complaint(complaints[status]);
  const headers = Object.entries({ ...close, 'content-length': Buffer.byteLength(body) }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers.join('')}\r\n${body}`);
}

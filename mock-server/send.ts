import { once } from 'node:events';
import { Agent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';

/** What to send. A body that is neither text nor bytes is sent as JSON, with the content type that says so. */
export interface Sending {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: unknown;
}

/** An answer, read to its end; of a stream of events, the first bytes. `body` is the text as JSON, where it is that. */
export interface Reply<Body> {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Body;
}

const agent = new Agent({ keepAlive: true });

/** Sends a request as it is: fetch has methods, headers and bodies that it refuses to send. */
export async function send<Body = unknown>(url: string, { method = 'GET', headers = {}, body }: Sending = {}): Promise<Reply<Body>> {
  const bytes = body === undefined || typeof body === 'string' || body instanceof Buffer ? body : JSON.stringify(body);
  // Node itself says how long a body is only with methods that usually have one.
  const length = bytes === undefined || headers['transfer-encoding'] ? {} : { 'content-length': Buffer.byteLength(bytes) };
  const type = bytes === body ? {} : { 'content-type': 'application/json' };
  const { origin, hostname, port } = new URL(url);
  const path = url.slice(origin.length);
  const request = httpRequest({ hostname, port, path, method, agent, headers: { ...type, ...length, ...headers } });
  request.on('error', () => {}).end(bytes);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) {
    text += chunk;
    if (response.headers['content-type'] === 'text/event-stream') break;
  }
  const json = text !== '' && response.headers['content-type']?.startsWith('application/json');
  return { status: response.statusCode as number, headers: response.headers, text, body: (json ? JSON.parse(text) : undefined) as Body };
}

import { once } from 'node:events';
import { createServer, type IncomingMessage, request as overHttp, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { Spec } from '../../openapi/promises.ts';
import type { Variant } from './variant.ts';

/** A server that asks another one, and tells what that answers in its own way. */
export interface Proxy {
  readonly url: string;
  close(): Promise<void>;
}

/** @param origin where the other server listens. */
export async function startProxy(origin: string, spec: Spec, variant: Variant): Promise<Proxy> {
  const server = createServer((request, response) => {
    relay(origin, spec, variant, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function relay(origin: string, spec: Spec, variant: Variant, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const onward = overHttp(origin, { method, path: url, headers });
  onward.end(await buffer(request));
  response.on('close', () => onward.destroy());
  const [answer] = (await once(onward, 'response')) as [IncomingMessage];
  if (answer.headers['content-type']?.startsWith('text/event-stream')) await retellStream(spec, variant, answer, response);
  else await retell(spec, variant, answer, response, method === 'HEAD', /\bgzip\b/.test(String(headers['accept-encoding'])));
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

const { stringify } = JSON;

async function retell(
  spec: Spec,
  variant: Variant,
  answer: IncomingMessage,
  response: ServerResponse,
  headOnly: boolean,
  unpacks: boolean,
): Promise<void> {
  const bytes = await buffer(answer);
  const status = answer.statusCode as number;
  const telling = { status, headers: headersOf(answer), json: bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined };
  variant.retell?.(telling, spec);
  const { headers, json } = telling;
  const body = json === undefined ? bytes : Buffer.from((variant.write ?? stringify)(json));
  if (headOnly || body.length === 0) {
    response.writeHead(status, headers).end();
    return;
  }
  if (variant.send === 'chunked') {
    delete headers['content-length'];
    response.writeHead(status, headers).write(body.subarray(0, 1));
    response.end(body.subarray(1));
    return;
  }
  const packed = variant.send === 'compressed' && unpacks;
  const sent = packed ? gzipSync(body) : body;
  const how = { ...(packed && { 'content-encoding': 'gzip' }), ...(variant.send === 'and closes' && { connection: 'close' }) };
  response.writeHead(status, { ...headers, ...how, 'content-length': sent.length }).end(sent);
}

async function retellStream(spec: Spec, variant: Variant, answer: IncomingMessage, response: ServerResponse): Promise<void> {
  const status = answer.statusCode as number;
  const head = { status, headers: headersOf(answer), json: undefined };
  variant.retell?.(head, spec);
  response.writeHead(status, head.headers).flushHeaders();
  // A line is passed on as soon as it is whole: a comment shows that the stream is alive.
  let rest = '';
  for await (const chunk of answer.setEncoding('utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    response.write(lines.map((line) => `${retellLine(spec, variant, status, line)}\n`).join(''));
  }
  response.end();
}

function retellLine(spec: Spec, variant: Variant, status: number, line: string): string {
  const retold = line.replace(/^data: (.*)$/, (_, data: string) => {
    const telling = { status, headers: {}, json: JSON.parse(data) as unknown };
    variant.retell?.(telling, spec);
    // On several lines it would be several lines of data.
    return `data: ${(variant.write ?? stringify)(telling.json).replaceAll(/\n */g, ' ')}`;
  });
  return variant.line?.(retold) ?? retold;
}

import { once } from 'node:events';
import { createServer, type IncomingMessage, request as overHttp, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { Spec } from '../../openapi/spec.ts';
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
  else await retell(spec, variant, answer, response, method === 'HEAD');
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

const { stringify } = JSON;

async function retell(spec: Spec, variant: Variant, answer: IncomingMessage, response: ServerResponse, headOnly: boolean): Promise<void> {
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
  switch (variant.send) {
    case undefined:
      response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
      break;
    case 'and closes':
      response.writeHead(status, { ...headers, 'content-length': body.length, connection: 'close' }).end(body);
      break;
    case 'compressed': {
      const packed = gzipSync(body);
      response.writeHead(status, { ...headers, 'content-length': packed.length, 'content-encoding': 'gzip' }).end(packed);
      break;
    }
    case 'chunked':
      delete headers['content-length'];
      response.writeHead(status, headers);
      for (const part of [body.subarray(0, 1), body.subarray(1)]) response.write(part);
      response.end();
  }
}

async function retellStream(spec: Spec, variant: Variant, answer: IncomingMessage, response: ServerResponse): Promise<void> {
  const status = answer.statusCode as number;
  const head = { status, headers: headersOf(answer), json: undefined };
  variant.retell?.(head, spec);
  response.writeHead(status, head.headers).flushHeaders();
  let rest = '';
  for await (const chunk of answer.setEncoding('utf8')) {
    const frames = `${rest}${chunk}`.split(/(?<=\n\n)/);
    rest = frames.at(-1)?.endsWith('\n\n') ? '' : (frames.pop() ?? '');
    for (const frame of frames) response.write(retellFrame(spec, variant, status, frame));
  }
  response.end();
}

function retellFrame(spec: Spec, variant: Variant, status: number, frame: string): string {
  const retold = frame.replace(/^data: (.*)$/m, (_, data: string) => {
    const telling = { status, headers: {}, json: JSON.parse(data) as unknown };
    variant.retell?.(telling, spec);
    return `data: ${(variant.write ?? stringify)(telling.json)}`;
  });
  return variant.frame?.(retold) ?? retold;
}

import { createServer, type IncomingHttpHeaders, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer on its way back. */
export interface Passing {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A request on its way there. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** When it came, by `performance.now()`. */
  readonly at: number;
}

/** Stands between a suite and a server: sees every request, and may spoil every answer. */
export interface Between {
  readonly url: string;
  readonly asked: readonly Asked[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens a server that passes everything on to another one. */
export async function standBetween(url: string, spoil: (answer: Passing, asked: Asked) => void = () => {}): Promise<Between> {
  const asked: Asked[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = '', url: path = '', headers } = incoming;
    const seen = { method, path, headers, at: performance.now() };
    asked.push(seen);
    const onward = send(`${url}${path}`, { method, headers }, (answer) => {
      // Of a stream nobody knows when it ends.
      if (answer.headers['content-type'] === 'text/event-stream') {
        outgoing.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(outgoing);
        outgoing.on('close', () => onward.destroy());
        return;
      }
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const passing = { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) };
        spoil(passing, seen);
        // It is sent in one piece, however it came.
        delete passing.headers['transfer-encoding'];
        passing.headers['content-length'] = String(passing.body.length);
        outgoing.writeHead(passing.status, passing.headers).end(passing.body);
      });
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

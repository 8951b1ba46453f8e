import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One webhook as it came. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

type Reaction = (response: ServerResponse, request: IncomingMessage) => void;
/** A status to answer, or what else to do with the connection. */
export type Answer = number | Reaction;

/** Takes webhooks on 127.0.0.1, at any free port. */
export class Receiver {
  readonly received: Received[] = [];
  /** What is answered, first to last; 200 afterwards. */
  readonly answers: Answer[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { url = '', headers, rawHeaders } = request;
        this.received.push({ path: url, headers, rawHeaders, body: Buffer.concat(chunks) });
        const answer = this.answers.shift() ?? 200;
        if (typeof answer === 'number') response.writeHead(answer).end();
        else answer(response, request);
      });
    });
  }

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    await once(receiver.#server.listen(0, '127.0.0.1'), 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`;
  }

  /** Ends it, and every connection to it: whoever sends from now on is refused. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}

export const reset: Reaction = (response) => response.socket?.resetAndDestroy();
export const hang: Reaction = () => {};
export const redirect =
  (status: number, location: string): Reaction =>
  (response) =>
    response.writeHead(status, { location }).end();
/** Never stops talking. */
export const flood: Reaction = (response) => {
  response.writeHead(200, { 'content-type': 'text/plain' });
  const chunk = Buffer.alloc(64 * 1024, 'x');
  const write = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', write);
  write();
};

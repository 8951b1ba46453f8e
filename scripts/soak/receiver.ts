import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Receives webhooks: it takes most of them, refuses some, and hangs up on others. */
export class Receiver implements AsyncDisposable {
  readonly #server: Server;
  received = 0;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.received++;
      request.resume().on('end', () => {
        if (this.received % 20 === 0) response.writeHead(500).end('no');
        else if (this.received % 50 === 1) request.socket.destroy();
        else response.writeHead(204).end();
      });
      request.on('error', () => {});
    });
  }

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((resolve) => receiver.#server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

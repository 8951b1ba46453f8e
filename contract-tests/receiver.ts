import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that somebody sent to a receiver, as it came. */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  /** Names in lower case; of a header that came twice, both values with a comma between. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes as they came: a signature is over these and no others. */
  readonly body: Buffer;
  /** What it was answered. */
  readonly status: number;
}

/** Decides what to answer. `earlier` are the arrivals before this one, in order. */
export type Answering = (arrival: Omit<Arrival, 'status'>, earlier: readonly Arrival[]) => number;

/** Answers 500 to the first `times` arrivals of each kind, and 200 to those after. */
export const refusing =
  (times: number, kindOf: (arrival: Omit<Arrival, 'status'>) => string = () => ''): Answering =>
  (arrival, earlier) =>
    earlier.filter((each) => kindOf(each) === kindOf(arrival)).length < times ? 500 : 200;

/** Bytes of a body that are kept; what is longer is cut, which no signature survives. */
const longest = 4 * 1024 * 1024;

/** An HTTP server that takes down whatever is sent to it. */
export class Receiver {
  readonly #server: Server;
  readonly #arrivals: Arrival[] = [];

  private constructor(answering: Answering) {
    this.#server = createServer((request, response) => {
      void read(request).then((body) => {
        const { method = '', url: path = '' } = request;
        const arrival = { method, path, headers: headersOf(request), body };
        const status = answering(arrival, this.#arrivals);
        this.#arrivals.push({ ...arrival, status });
        response.writeHead(status, { 'content-type': 'text/plain' }).end();
      });
    });
  }

  /**
   * @param listen address and port, e.g. `0.0.0.0:8090`; left out, a free port of this machine.
   * @throws the error of the socket, e.g. EADDRINUSE.
   */
  static async open(listen = '127.0.0.1:0', answering: Answering = () => 200): Promise<Receiver> {
    const receiver = new Receiver(answering);
    const [, host, port] = /^(?:(.*):)?(\d+)$/.exec(listen) ?? [];
    if (port === undefined) throw new Error(`"${listen}" is no address to listen on: expected one such as 127.0.0.1:8090`);
    await new Promise<void>((resolve, reject) => {
      receiver.#server.once('error', reject);
      receiver.#server.listen(Number(port), host?.replace(/^\[|\]$/g, '') || '127.0.0.1', resolve);
    });
    return receiver;
  }

  /** Where this machine reaches it. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`;
  }

  /** All that came, in the order in which it came. */
  get arrivals(): readonly Arrival[] {
    return this.#arrivals;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= longest) chunks.push(chunk);
    }
  } catch {
    // The sender went away: what came until then is what came.
  }
  return Buffer.concat(chunks);
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

import { Agent, request } from 'node:http';
import { connect } from 'node:net';

export interface Asked {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface Answer {
  /** 0 when no answer came. */
  readonly status: number;
  readonly text: string;
}

/** What an operation is answered that the vendor has and Ringback does not. */
const unserved = 501;

/** Sends requests over connections that are kept, and counts the answers. */
export class Sender {
  readonly #agent: Agent;
  /** Answers by the first digit of their status, those that never came, and requests that were left alone. */
  readonly answers: Record<string, number> = {};
  /** What was asked where the server failed. */
  readonly failures: string[] = [];
  sent = 0;

  constructor(connections: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** @param fresh over a connection of its own, which is closed. */
  async ask(asked: Asked, fresh = false): Promise<Answer> {
    const answer = await new Promise<Answer>((resolve) => {
      const { url, method = 'GET', headers = {}, body } = asked;
      const length = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
      const sending = request(url, { method, agent: fresh ? false : this.#agent, headers: { ...length, ...headers } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk;
        });
        response.on('close', () => resolve({ status: response.statusCode ?? 0, text }));
      });
      sending.on('error', () => resolve({ status: 0, text: '' })).end(body);
    });
    this.#count(asked, answer);
    return answer;
  }

  #count({ url, method = 'GET', body }: Asked, { status, text }: Answer): void {
    this.sent++;
    const kind = status === 0 ? 'never answered' : `${Math.floor(status / 100)}xx`;
    this.answers[kind] = (this.answers[kind] ?? 0) + 1;
    if (status >= 500 && status !== unserved && this.failures.length < 10)
      this.failures.push(`${method} ${url} ${body ?? ''}: ${status} ${text.slice(0, 200)}`);
  }

  /** Sends bytes, whatever they are, and leaves without reading an answer. */
  async leave(url: string, bytes: string): Promise<void> {
    const { hostname, port } = new URL(url);
    this.sent++;
    this.answers['left'] = (this.answers['left'] ?? 0) + 1;
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write(bytes, () => socket.destroy()));
      socket.on('error', () => {}).on('close', () => resolve());
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

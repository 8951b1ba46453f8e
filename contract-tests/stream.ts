import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { createParser } from 'eventsource-parser';
import { Unreachable } from './check.ts';
import { type Answer, isEventStream, readJson, type WireRequest } from './wire.ts';

/** One event as it came. */
export interface StreamedEvent {
  /** From its `event:` line; undefined when it has none. */
  readonly name: string | undefined;
  readonly data: string;
  /** The data as JSON; undefined when it is none. */
  readonly json: unknown;
  /** When it was complete, by `performance.now()`. */
  readonly at: number;
}

/**
 * How a stream came to its end: the server ended it as HTTP wants, the connection broke, it was longer than is read, or we
 * had heard enough.
 */
export type Ending = 'ended' | 'broken' | 'overlong' | 'left';

/** Nothing came in answer to a request, although somebody took it. */
export class Silence extends Error {
  override readonly name = 'Silence';
}

/** Bytes of a stream that are read. */
const longest = 8 * 1024 * 1024;

/**
 * An answer that is read while it comes, event by event.
 *
 * Bytes are kept as they came as well: what a parser forgives is to be seen too.
 */
export class EventStream {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly events: readonly StreamedEvent[];
  /** What is wrong with the framing, in words. */
  readonly flaws: readonly string[];
  /** When bytes came, by `performance.now()`; the first is when the head came. */
  readonly arrivals: readonly number[];
  readonly #request: WireRequest;
  readonly #operation: string | undefined;
  readonly #started: number;
  readonly #response: IncomingMessage;
  readonly #watchers = new Set<() => void>();
  readonly #reader: Reader;
  #ending: Ending | undefined;

  private constructor(request: WireRequest, operation: string | undefined, started: number, response: IncomingMessage) {
    this.#request = request;
    this.#operation = operation;
    this.#started = started;
    this.#response = response;
    this.status = response.statusCode as number;
    this.headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
    this.#reader = new Reader();
    this.events = this.#reader.events;
    this.flaws = this.#reader.flaws;
    const arrivals = [performance.now()];
    this.arrivals = arrivals;
    response.on('data', (chunk: Buffer) => {
      arrivals.push(performance.now());
      this.#reader.read(chunk);
      if (this.#reader.size > longest) this.#end('overlong');
      this.#wake();
    });
    response.on('end', () => this.#end(response.complete ? 'ended' : 'broken'));
    response.on('close', () => this.#end('broken'));
    response.on('error', () => this.#end('broken'));
  }

  /**
   * Sends a request and reads its answer as it comes.
   *
   * @returns once the head is there.
   * @throws Unreachable when nobody answers; Silence when the head does not come in time.
   */
  static open(url: string, request: WireRequest, operation: string | undefined, timeout: number): Promise<EventStream> {
    const started = performance.now();
    const target = new URL(`${url}${request.path}`);
    const send = target.protocol === 'https:' ? overHttps : overHttp;
    return new Promise((resolve, reject) => {
      const outgoing = send(target, { method: request.method, headers: request.headers });
      const what = `${request.method} ${url}${request.path}`;
      const timer = setTimeout(() => outgoing.destroy(new Silence(`${what} was not answered within ${timeout} ms`)), timeout);
      outgoing.on('response', (response) => {
        clearTimeout(timer);
        resolve(new EventStream(request, operation, started, response));
      });
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        clearTimeout(timer);
        reject(error instanceof Silence ? error : new Unreachable(`${what}: ${error.code ?? error.message}`));
      });
      outgoing.end(request.body);
    });
  }

  /** All that came, as text. */
  get text(): string {
    return this.#reader.text;
  }

  /** Undefined while it goes on. */
  get ending(): Ending | undefined {
    return this.#ending;
  }

  /** Whether it is one that need not end by itself; a refusal does. */
  get endless(): boolean {
    return this.status < 300 || isEventStream(this.headers);
  }

  /** What came until now, in the shape of any other answer. Its JSON is that of the first event. */
  get answer(): Answer {
    return {
      request: this.#request,
      operation: this.#operation,
      status: this.status,
      headers: this.headers,
      body: this.text,
      json: this.endless ? this.events[0]?.json : readJson(this.text),
      took: performance.now() - this.#started,
    };
  }

  /** Waits until something holds of what came, or the stream has ended, or milliseconds have passed. @returns whether it holds. */
  until(holds: () => boolean, ms: number): Promise<boolean> {
    if (holds() || this.#ending !== undefined) return Promise.resolve(holds());
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#watchers.delete(look);
        resolve(holds());
      };
      const look = () => {
        if (holds() || this.#ending !== undefined) done();
      };
      const timer = setTimeout(done, ms);
      this.#watchers.add(look);
    });
  }

  /** Hangs up. */
  leave(): void {
    this.#end('left');
  }

  #end(ending: Ending): void {
    if (this.#ending !== undefined) return;
    this.#ending = ending;
    if (ending === 'ended' || ending === 'broken') this.#reader.finish();
    else this.#response.destroy();
    this.#wake();
  }

  #wake(): void {
    for (const look of [...this.#watchers]) look();
  }
}

/** Makes events of bytes. */
export class Reader {
  readonly events: StreamedEvent[] = [];
  readonly flaws: string[] = [];
  text = '';
  size = 0;
  #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #parser = createParser({
    onEvent: ({ event, data }) => this.events.push({ name: event, data, json: readJson(data), at: performance.now() }),
    onError: ({ message }) => this.flaws.push(message),
  });

  read(chunk: Buffer): void {
    this.size += chunk.length;
    const text = this.#decode(chunk);
    this.text += text;
    this.#parser.feed(text);
  }

  finish(): void {
    // Comment lines may stand anywhere, so they are no event that was begun.
    const rest = this.text.split(/\r\n\r\n|\n\n|\r\r/).at(-1) as string;
    if (rest.split(/\r\n|\n|\r/).some((line) => line !== '' && !line.startsWith(':'))) {
      this.flaws.push(`the stream ends within an event, which no client hears of: ${rest.slice(0, 100)}`);
    }
  }

  #decode(chunk: Buffer): string {
    try {
      return this.#decoder.decode(chunk, { stream: true });
    } catch {
      this.flaws.push('there are bytes that are no UTF-8');
      this.#decoder = new TextDecoder();
      return this.#decoder.decode(chunk, { stream: true });
    }
  }
}

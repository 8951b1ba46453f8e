import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Vendor } from '../../openapi/vendors.ts';
import type { Subject } from './subject.ts';

/** How a reader of a stream behaves. */
const manners = ['reads', 'leaves before the head', 'leaves in a frame', 'does not read', 'closes its half'] as const;
type Manner = (typeof manners)[number];

interface Reader {
  readonly manner: Manner;
  readonly socket: Socket;
}

/** Readers of streams, who come and go in batches. */
export class Audience {
  readonly #subject: Subject;
  #readers: Reader[] = [];
  /** Connections by manner. */
  readonly opened: Record<Manner, number> = Object.fromEntries(manners.map((manner) => [manner, 0])) as Record<Manner, number>;
  /** Bytes that those who read have read. */
  read = 0;
  /** Streams that were not there for whoever asked. */
  refused = 0;

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  get size(): number {
    return Object.values(this.opened).reduce((sum, each) => sum + each, 0);
  }

  /** Opens streams of calls that go on: some hear one call, some another, a few all that happens. */
  async enter(size: number, calls: readonly Readonly<Record<Vendor, string>>[]): Promise<void> {
    for (let index = 0; index < size; index += 50)
      await Promise.all(Array.from({ length: Math.min(50, size - index) }, (_, place) => this.#open(index + place, calls)));
  }

  /** Whoever is still there leaves. */
  async leave(): Promise<void> {
    const gone = this.#readers.filter(({ socket }) => !socket.closed).map(({ socket }) => once(socket.destroy(), 'close'));
    this.#readers = [];
    await Promise.all(gone);
  }

  async #open(index: number, calls: readonly Readonly<Record<Vendor, string>>[]): Promise<void> {
    const manner = manners[index % manners.length] as Manner;
    const { hostname, port } = new URL(this.#subject.url);
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
    socket.on('error', () => {});
    this.#readers.push({ manner, socket });
    this.opened[manner]++;
    const begun = new Promise<void>((resolve) => {
      socket.on('close', () => resolve());
      socket.once('data', (bytes) => {
        if (!bytes.subarray(0, 15).includes(' 200')) this.refused++;
        resolve();
      });
    });
    await Promise.race([once(socket, 'connect'), begun]);
    this.#behave(manner, socket, `${this.#head(index, calls)}\r\n\r\n`);
    // Whoever does not read would never learn that it began.
    if (manner !== 'does not read') await begun;
  }

  #head(index: number, calls: readonly Readonly<Record<Vendor, string>>[]): string {
    const names = calls[index % calls.length] as Readonly<Record<Vendor, string>>;
    const { smallest, speko } = this.#subject.doors;
    const [url, key] =
      index % 24 === 0
        ? [`${this.#subject.control}/happenings`, '']
        : index % 2 === 0
          ? [`${smallest.url}/events?callId=${names.smallest}`, smallest.key]
          : [`${speko.url}/v1/sessions/${names.speko}/stream`, speko.key];
    const { pathname, search, host } = new URL(url);
    return `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${key}`;
  }

  #behave(manner: Manner, socket: Socket, request: string): void {
    const count = (bytes: Buffer) => {
      this.read += bytes.length;
    };
    switch (manner) {
      case 'leaves before the head':
        socket.write(request, () => socket.destroy());
        return;
      case 'leaves in a frame':
        socket.write(request);
        socket.once('data', () => socket.destroy());
        return;
      case 'does not read':
        socket.pause();
        socket.removeAllListeners('data').write(request);
        return;
      case 'closes its half':
        socket.on('data', count).end(request);
        return;
      default:
        socket.on('data', count).on('end', () => socket.end());
        socket.write(request);
    }
  }
}

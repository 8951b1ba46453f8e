import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Clock } from '../call/clock.ts';
import { second } from '../call/time.ts';
import type { Sink, Stream } from './operation.ts';
import { writeTogether } from './together.ts';

/** How often a silent stream shows that it is alive. Proxies and clients give up after 60 s of silence. */
const interval = 15 * second;
// A comment line without a blank line after it: a blank line would make some readers dispatch an empty event.
const heartbeat = ':hb\n';

/** Streams that were opened within this many milliseconds of each other beat together. All at once would keep events waiting. */
const closeBy = 100;

/** Those that beat together, each with what its heartbeat is. One timer serves them all. */
type Choir = Map<ServerResponse, string>;

/** Open streams of a clock, by when they beat. */
const open = new WeakMap<Clock, Map<number, Choir>>();

export interface Streaming {
  readonly clock: Clock;
  /** Hears of a bug that ends the stream. */
  readonly onBug: (error: unknown) => void;
  /** Hears every frame. */
  readonly seen: ((frame: string) => void) | undefined;
  /** What shows that the stream is alive. */
  readonly sign: string | undefined;
  /**
   * Bytes that may wait for a reader that does not read when there is something new for it; then it is cut off, so that it cannot fill
   * the memory. One event may be larger than that: who reads is not cut off by what it is sent.
   */
  readonly readerLimit: number;
}

/** Writes a stream of events to a response whose head has been sent, until either side ends it. */
export function openStream(
  response: ServerResponse,
  stream: Stream,
  { clock, onBug, seen, sign = heartbeat, readerLimit }: Streaming,
): void {
  response.flushHeaders();
  response.socket?.setNoDelay(true);
  let stop: (() => void) | undefined;
  /** Whether a clock that is moved on would wait for this reader: not for one that it has waited for in vain. */
  let awaited = true;
  const sink: Sink = {
    write: (frame) => {
      if (response.destroyed || response.writableEnded) return;
      if (response.writableLength > readerLimit) {
        response.destroy();
        return;
      }
      write(response, frame);
      seen?.(frame.toString());
      if (awaited && response.writableLength > readerLimit / 2) {
        awaited = false;
        // Time that is moved on waits for what a moment brings about.
        clock.at(clock.now, async () => {
          awaited = await takes(response);
        });
      }
    },
    end: () => response.end(),
    fail: (error) => {
      tellOnce(onBug, error);
      response.destroy();
    },
  };
  const dismiss = enlist(response, clock, sign);
  response.on('close', () => {
    dismiss();
    stop?.();
  });
  stop = stream(sink);
}

/** Milliseconds of real time in which somebody who reads takes what there is for him. */
const patience = 1000;

/** Waits until a reader has taken all that waits for him. @returns whether he has. */
async function takes({ socket }: ServerResponse): Promise<boolean> {
  if (!socket) return false;
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(patience)]);
  const outcomes = [once(socket, 'drain', { signal }).then(() => true), once(socket, 'close', { signal }).then(() => false)];
  const taken = await Promise.race(outcomes).catch(() => false);
  over.abort();
  return taken;
}

const told = new WeakSet<object>();

/** Everybody who listens to one call fails of one bug. */
function tellOnce(onBug: Streaming['onBug'], error: unknown): void {
  if (error instanceof Error) {
    if (told.has(error)) return;
    told.add(error);
  }
  onBug(error);
}

/** What was written last, and how it went over the wire: everybody who listens to one call is sent the same. */
let last: { readonly frame: string | Buffer; readonly chunk: Buffer } | undefined;

/**
 * Writes a frame past the response, which would make the parts that say how long it is anew for each reader.
 */
function write(response: ServerResponse, frame: string | Buffer): void {
  const { socket } = response;
  // Before it is its turn on its connection, and over HTTP/1.0, Node knows best. An empty chunk would be the end.
  if (!socket?.writable || !response.chunkedEncoding || frame.length === 0) {
    response.write(frame);
    return;
  }
  if (last?.frame !== frame) last = { frame, chunk: toChunk(frame) };
  writeTogether(socket, last.chunk);
}

/** A chunk of a body (RFC 9112, section 7.1). */
const toChunk = (frame: string | Buffer): Buffer => Buffer.from(`${Buffer.byteLength(frame).toString(16)}\r\n${frame}\r\n`);

/** @returns how to take it off again. */
function enlist(response: ServerResponse, clock: Clock, sign: string): () => void {
  const choirs = open.get(clock) ?? new Map<number, Choir>();
  open.set(clock, choirs);
  const place = Math.floor((clock.now % interval) / closeBy);
  const choir: Choir = choirs.get(place) ?? new Map();
  choir.set(response, sign);
  if (!choirs.has(place)) {
    choirs.set(place, choir);
    beat(clock, clock.now + interval, choir, () => choirs.delete(place));
  }
  return () => choir.delete(response);
}

/** Lets a choir beat from a moment on, as long as there is anybody in it. */
function beat(clock: Clock, at: number, choir: Choir, onEmpty: () => void): void {
  clock.at(at, () => {
    if (choir.size === 0) {
      onEmpty();
      return;
    }
    for (const [response, sign] of choir) if (!response.writableEnded) write(response, sign);
    // Who has slept shows once that it is alive, not for each time that it has missed.
    const missed = Math.floor((clock.upTo - at) / interval);
    beat(clock, at + (missed + 1) * interval, choir, onEmpty);
  });
}

/** How many streams of a clock are open. */
export function openStreams(clock: Clock): number {
  let size = 0;
  for (const choir of open.get(clock)?.values() ?? []) size += choir.size;
  return size;
}

/** Ends all streams of a clock, for an orderly stop. */
export function endStreams(clock: Clock): void {
  for (const choir of open.get(clock)?.values() ?? []) for (const response of choir.keys()) response.end();
}

import type { ServerResponse } from 'node:http';
import { usualBounds } from '../bounds.ts';
import type { Clock } from '../call/clock.ts';
import { second } from '../call/time.ts';
import type { Sink, Stream } from './operation.ts';

/** How often a silent stream shows that it is alive. Proxies and clients give up after 60 s of silence. */
const interval = 15 * second;
// A comment line without a blank line after it: a blank line would make some readers dispatch an empty event.
const beat = ':hb\n';

/** Open streams of a clock with what a heartbeat of each is, so that one timer serves them all. */
const open = new WeakMap<Clock, Map<ServerResponse, string>>();

/**
 * Writes a stream of events to a response whose head has been sent, until either side ends it.
 *
 * @param seen hears every frame.
 * @param heartbeat what shows that the stream is alive.
 * @param readerLimit bytes that may wait for a reader that does not read when there is something new for it; then it is cut off, so that
 *   it cannot fill the memory. One event may be larger than that: who reads is not cut off by what it is sent.
 */
export function openStream(
  response: ServerResponse,
  stream: Stream,
  clock: Clock,
  seen: ((frame: string) => void) | undefined,
  heartbeat = beat,
  readerLimit = usualBounds['reader-bytes'],
): void {
  response.flushHeaders();
  response.socket?.setNoDelay(true);
  let stop: (() => void) | undefined;
  const sink: Sink = {
    write: (frame) => {
      if (response.destroyed || response.writableEnded) return;
      if (response.writableLength > readerLimit) {
        response.destroy();
        return;
      }
      response.write(frame);
      seen?.(frame.toString());
    },
    end: () => response.end(),
  };
  enlist(response, clock, heartbeat);
  response.on('close', () => {
    open.get(clock)?.delete(response);
    stop?.();
  });
  stop = stream(sink);
}

function enlist(response: ServerResponse, clock: Clock, heartbeat: string): void {
  const streams = open.get(clock);
  if (streams) {
    streams.set(response, heartbeat);
    return;
  }
  open.set(clock, new Map([[response, heartbeat]]));
  const pulse = (at: number): void => {
    clock.at(at, () => {
      const alive = open.get(clock);
      if (!alive || alive.size === 0) {
        open.delete(clock);
        return;
      }
      for (const [each, sign] of alive) if (!each.writableEnded) each.write(sign);
      pulse(at + interval);
    });
  };
  pulse(clock.now + interval);
}

/** How many streams of a clock are open. */
export const openStreams = (clock: Clock): number => open.get(clock)?.size ?? 0;

/** Ends all streams of a clock, for an orderly stop. */
export function endStreams(clock: Clock): void {
  for (const response of open.get(clock)?.keys() ?? []) response.end();
}

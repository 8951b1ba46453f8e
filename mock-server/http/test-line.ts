import { connect, type Socket } from 'node:net';
import { afterEach, expect, vi } from 'vitest';
import type { Call } from '../call/call.ts';
import { rehearse } from '../call/rehearsal.ts';
import type { Beat, Script } from '../call/script.ts';
import { fold } from '../call/state.ts';
import type { ServerOptions } from '../options.ts';
import { useServer } from '../test-client.ts';

/** A connection as it is: a client library would hide what these tests are about. */
export class Line {
  readonly socket: Socket;
  /** All that came, with the framing of HTTP. */
  raw = Buffer.alloc(0);
  closed = false;

  constructor(port: number, request: readonly string[]) {
    this.socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    this.socket.on('data', (chunk: Buffer) => {
      this.raw = Buffer.concat([this.raw, chunk]);
    });
    this.socket
      .on('error', () => {})
      .on('close', () => {
        this.closed = true;
      });
    this.socket.on('end', () => {
      this.closed = true;
    });
    this.socket.write(`${request.join('\r\n')}\r\n\r\n`);
  }

  get head(): string {
    return this.raw.toString().split('\r\n\r\n', 1)[0] as string;
  }

  /** What came after the head, without chunks. */
  get body(): Buffer {
    let at = this.raw.indexOf('\r\n\r\n') + 4;
    if (!/^transfer-encoding: chunked$/im.test(this.head)) return this.raw.subarray(at);
    const parts: Buffer[] = [];
    for (;;) {
      const end = this.raw.indexOf('\r\n', at);
      const size = end < 0 ? Number.NaN : Number.parseInt(this.raw.toString('latin1', at, end), 16);
      if (!(size > 0) || end + 2 + size > this.raw.length) return Buffer.concat(parts);
      parts.push(this.raw.subarray(end + 2, end + 2 + size));
      at = end + 4 + size;
    }
  }

  get text(): string {
    return this.body.toString();
  }

  async until(holds: (line: Line) => boolean): Promise<this> {
    await vi.waitFor(() => expect(holds(this)).toBe(true), { timeout: 10_000, interval: 2 });
    return this;
  }
}

/** What is asked for to get a stream. */
export interface Open {
  readonly api: string;
  readonly target: string;
  readonly headers: readonly string[];
}

export const streaming = (line: Line): boolean => line.text.includes('\n\n');

/** A server with streams, and lines to it, which are torn down after each test. */
export function useStreams(options: ServerOptions = {}) {
  const bugs: unknown[] = [];
  const client = useServer({ onBug: (error) => bugs.push(error), ...options });
  const lines: Line[] = [];
  const hangUp = (): void => {
    for (const line of lines.splice(0)) line.socket.destroy();
  };
  afterEach(() => {
    hangUp();
    expect(bugs.splice(0)).toEqual([]);
  });

  const keyFor = (api: 'smallest' | 'speko', name: string): string => `Authorization: Bearer ${client.keyOf(api, name)}`;
  const nameOf = (api: string, call: Call): string => client.server.namesOf(call)[api] as string;

  /** Sends lines of a request, and hears what comes. */
  const request = (...request: readonly string[]): Line => {
    const line = new Line(Number(new URL(client.server.url).port), request);
    lines.push(line);
    return line;
  };

  const open = ({ target, headers }: Open, more: readonly string[] = [], version = '1.1'): Line =>
    request(`GET ${target} HTTP/${version}`, 'Host: 127.0.0.1', ...headers, ...more);

  const smallestOf = (call: Call): Open => ({
    api: 'smallest',
    target: `/smallest/atoms/v1/events?callId=${nameOf('smallest', call)}`,
    headers: [keyFor('smallest', 'owner')],
  });

  /** Every stream that there is, of a call. */
  const streamsOf = (call: Call): [smallest: Open, speko: Open, happenings: Open] => [
    smallestOf(call),
    { api: 'speko', target: `/speko/v1/sessions/${nameOf('speko', call)}/stream`, headers: [keyFor('speko', 'full')] },
    { api: 'ringback', target: '/_ringback/happenings', headers: [] },
  ];

  /** A call that goes on for long. */
  const longCall = async (): Promise<Call> => {
    const { id } = await client.startCall('long-onboarding');
    await client.advance('5s');
    return client.server.world.calls.get(id) as Call;
  };

  /** Starts a call in which the caller says these things, one after the other. */
  const say = (texts: readonly string[]): Call => {
    const { world } = client.server;
    const plain = world.scripts.get('booked-appointment') as Script;
    const beats: Beat[] = texts.map((caller) => ({ caller }));
    const events = rehearse({ ...plain, beats }, (_, expected) => {
      throw new Error(expected);
    });
    const script = { ...plain, beats, events, final: fold(events, Number.POSITIVE_INFINITY) };
    return world.start(world.accounts.tenant('acme'), script);
  };

  /** Goes on second by second, and lets those who read read. */
  const goOn = async (seconds: number, while_: () => boolean = () => true): Promise<void> => {
    for (let index = 0; index < seconds && while_(); index++) {
      await client.server.world.clock.advance(1000);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  /** Counts those who listen to calls from now on, and have not left. */
  const countFollowers = (): (() => number) => {
    const { playback } = client.server.world;
    const follow = playback.follow.bind(playback);
    let following = 0;
    // Not by a spy, which would keep whoever it saw.
    playback.follow = (...asked) => {
      const stop = follow(...asked);
      let left = false;
      following++;
      return () => {
        if (!left) following--;
        left = true;
        stop();
      };
    };
    return () => following;
  };

  return { client, bugs, request, open, hangUp, smallestOf, streamsOf, longCall, say, goOn, countFollowers };
}

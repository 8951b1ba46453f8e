import type { Clock } from '../call/clock.ts';
import type { Sink, Stream } from '../http/operation.ts';
import type { EventStrike, RequestStrike } from './faults.ts';

/** What a stream is struck with. */
export interface StreamStrike {
  readonly request: Pick<RequestStrike, 'cutAfter' | 'cutWithin'> | undefined;
  readonly event: (() => EventStrike) | undefined;
}

/** The frames of one write, which may hold several. */
export const framesOf = (chunk: string | Buffer): string[] => chunk.toString().split(/(?<=\n\n)/);

/**
 * A stream whose events come late, twice, in the wrong order, or of which the rest does not come at all.
 *
 * @param breakOff ends the connection without ending the stream, once what was written is out.
 */
export function faultyStream(stream: Stream, strike: StreamStrike, clock: Clock, breakOff: () => void): Stream {
  return (sink) => stream(new FaultySink(sink, strike, clock, breakOff));
}

class FaultySink implements Sink {
  readonly #sink: Sink;
  readonly #strike: StreamStrike;
  readonly #clock: Clock;
  readonly #breakOff: () => void;
  #written = 0;
  #held: string | undefined;
  /** Nothing may come before what was held up before it. */
  #heldUpUntil = 0;
  #broken = false;

  constructor(sink: Sink, strike: StreamStrike, clock: Clock, breakOff: () => void) {
    this.#sink = sink;
    this.#strike = strike;
    this.#clock = clock;
    this.#breakOff = breakOff;
  }

  write(chunk: string | Buffer): void {
    for (const frame of framesOf(chunk)) this.#event(frame);
  }

  end(): void {
    this.#release();
    this.#inTurn(0, () => {
      if (!this.#broken) this.#sink.end();
    });
  }

  #event(frame: string): void {
    const strike = this.#strike.event?.();
    // Only one is held back at a time: two that are swapped with their neighbours would else wait for the end.
    if (strike?.swapped && this.#held === undefined) {
      this.#held = frame;
      return;
    }
    this.#pass(frame, strike?.late ?? 0);
    if (strike?.twice) this.#pass(frame, 0);
    this.#release();
  }

  #release(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held !== undefined) this.#pass(held, 0);
  }

  #pass(frame: string, late: number): void {
    this.#inTurn(late, () => this.#put(frame));
  }

  #inTurn(late: number, act: () => void): void {
    const now = this.#clock.now;
    this.#heldUpUntil = Math.max(this.#heldUpUntil, now + late);
    if (this.#heldUpUntil > now) this.#clock.at(this.#heldUpUntil, act);
    else act();
  }

  #put(frame: string): void {
    if (this.#broken) return;
    const { cutAfter, cutWithin } = this.#strike.request ?? {};
    const number = ++this.#written;
    if (number === cutWithin) this.#sink.write(frame.slice(0, Math.ceil(frame.length / 2)));
    else if (cutAfter === undefined || number <= cutAfter) this.#sink.write(frame);
    if (number === cutWithin || (cutAfter !== undefined && number >= cutAfter)) this.#break();
  }

  #break(): void {
    this.#broken = true;
    this.#breakOff();
  }
}

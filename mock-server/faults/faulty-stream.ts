import type { Clock } from '../call/clock.ts';
import type { Sink, Stream } from '../http/operation.ts';
import type { EventStrike, RequestStrike } from './faults.ts';

/** What a stream is struck with. */
export interface StreamStrike {
  readonly request: Pick<RequestStrike, 'reset' | 'cutAfter' | 'cutWithin'> | undefined;
  readonly event: ((swappable: boolean) => EventStrike) | undefined;
}

/** The frames of one write, which may hold several. */
export const framesOf = (chunk: string | Buffer): string[] => chunk.toString().split(/(?<=\n\n)/);

/**
 * A stream whose events come late, twice, in the wrong order, or of which the rest, or the end, does not come at all.
 *
 * @param breakOff ends the connection without ending the stream, once what was written is out: it closes, or is reset.
 */
export function faultyStream(stream: Stream, strike: StreamStrike, clock: Clock, breakOff: (how: 'closed' | 'reset') => void): Stream {
  return (sink) => stream(new FaultySink(sink, strike, clock, breakOff));
}

class FaultySink implements Sink {
  readonly #sink: Sink;
  readonly #strike: StreamStrike;
  readonly #clock: Clock;
  readonly #breakOff: (how: 'closed' | 'reset') => void;
  #written = 0;
  #held: { readonly frame: string; readonly strike: EventStrike } | undefined;
  /** Nothing may come before what was held up before it. */
  #heldUpUntil = 0;
  #heldUp = 0;
  #broken = false;

  constructor(sink: Sink, strike: StreamStrike, clock: Clock, breakOff: (how: 'closed' | 'reset') => void) {
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
      if (this.#broken) return;
      if (this.#strike.request?.reset !== undefined) this.#break();
      else this.#sink.end();
    });
  }

  fail(error: unknown): void {
    this.#broken = true;
    this.#sink.fail(error);
  }

  #event(frame: string): void {
    // Only one is held back at a time: two that are swapped with their neighbours would else wait for the end.
    const strike = this.#strike.event?.(this.#held === undefined);
    if (strike?.swapped) {
      this.#held = { frame, strike };
      return;
    }
    this.#pass(frame, strike);
    this.#release();
  }

  #release(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held) this.#pass(held.frame, held.strike);
  }

  #pass(frame: string, { late, twice }: Pick<EventStrike, 'late' | 'twice'> = { late: 0, twice: false }): void {
    this.#inTurn(late, () => this.#put(frame));
    if (twice) this.#inTurn(0, () => this.#put(frame));
  }

  #inTurn(late: number, act: () => void): void {
    const now = this.#clock.now;
    this.#heldUpUntil = Math.max(this.#heldUpUntil, now + late);
    // At the very moment at which those held up are due, they still come first.
    if (this.#heldUpUntil === now && this.#heldUp === 0) {
      act();
      return;
    }
    this.#heldUp++;
    this.#clock.at(this.#heldUpUntil, () => {
      this.#heldUp--;
      act();
    });
  }

  #put(frame: string): void {
    if (this.#broken) return;
    const { reset, cutAfter, cutWithin = reset === 'during' ? 1 : undefined } = this.#strike.request ?? {};
    const number = ++this.#written;
    if (number === cutWithin) this.#sink.write(frame.slice(0, Math.ceil(frame.length / 2)));
    else if (cutAfter === undefined || number <= cutAfter) this.#sink.write(frame);
    if (number === cutWithin || (cutAfter !== undefined && number >= cutAfter)) this.#break();
  }

  #break(): void {
    this.#broken = true;
    this.#breakOff(this.#strike.request?.reset === undefined ? 'closed' : 'reset');
  }
}

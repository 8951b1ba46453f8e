import type { Agent } from '../accounts.ts';
import { amend, type Intervention } from './amend.ts';
import type { CallEvent } from './events.ts';
import type { Customer, Script } from './script.ts';
import { blank, type CallState, carryOn } from './state.ts';

/** Who takes part in one playing of a script, where that differs from one playing to the next. */
export interface Cast {
  /** Id of the fixture agent that speaks. */
  readonly agent: string;
  /** That agent as it was when the call was created; undefined where a script is played outside of a world. */
  readonly agentThen?: Agent;
  /** What the operation that started it calls who is at the other end, where that is no number. */
  readonly party?: string;
  /** Id of the fixture user whose conversation it is. */
  readonly user?: string;
  /** Id of the fixture department it belongs to. */
  readonly department?: string;
  readonly customer: Customer;
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Seen from the tenant, whatever the script was written for. */
  readonly direction: 'inbound' | 'outbound';
  readonly channel: 'phone' | 'web';
  /** What the operation that started it wants remembered, by vendor. */
  readonly notes: Readonly<Record<string, unknown>>;
}

/** Who is at the other end, seen from the tenant: the number, or what the operation that started it says. */
export const partyOf = ({ party, direction, from, to }: Cast): string => party ?? (direction === 'inbound' ? from : to);

/**
 * A call: the script, the moment it was created, and what people did to it since. Everything that any API shows of it is
 * a function of these and of the time.
 */
export class Call {
  /** UUID in canonical form; the first 48 bits are `createdAt`. */
  readonly id: string;
  readonly tenant: string;
  readonly script: Script;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly cast: Cast;
  readonly #interventions: Intervention[] = [];
  #events: readonly CallEvent[];
  #state: CallState | undefined;

  constructor(id: string, tenant: string, script: Script, createdAt: number, cast: Cast) {
    this.id = id;
    this.tenant = tenant;
    this.script = script;
    this.createdAt = createdAt;
    this.cast = cast;
    this.#events = script.events;
  }

  get party(): string {
    return partyOf(this.cast);
  }

  get interventions(): readonly Intervention[] {
    return this.#interventions;
  }

  /** All that has happened and, as things stand, will happen. */
  get events(): readonly CallEvent[] {
    return this.#events;
  }

  /** How the call stands at `now` (milliseconds since the epoch). The answer is valid until the next call of this method. */
  at(now: number): CallState {
    const since = this.#since(now);
    const untouched = this.#interventions.length === 0;
    // Calls that ran to their end undisturbed are many, and all that played one script ended alike.
    if (untouched && since >= this.script.final.changedAt) {
      this.#state = undefined;
      return this.script.final;
    }
    const seen = this.#state;
    this.#state = carryOn(seen && seen.changedAt <= since ? seen : blank(), this.#events, since);
    return this.#state;
  }

  /** Whether the event at a place has happened by `now`, which costs less than to say how the call stands. */
  hasHappened(index: number, now: number): boolean {
    const event = this.#events[index];
    return event !== undefined && event.at <= this.#since(now);
  }

  /** Tells two states of this call apart: equal revisions show equal calls. */
  revision(now: number): number {
    return this.#interventions.length * 1_000_000 + this.at(now).count;
  }

  /** Changes what will happen from the intervention's moment on; what has happened stays. */
  intervene(intervention: Intervention): void {
    const at = this.#since(intervention.at);
    const state = carryOn(blank(), this.#events, at);
    this.#events = amend(this, state, intervention, at);
    this.#interventions.push(intervention);
    this.#state = undefined;
  }

  /** A call may be dated a little ahead, when two begin in one millisecond; it exists all the same. */
  #since(now: number): number {
    return Math.max(0, now - this.createdAt);
  }
}

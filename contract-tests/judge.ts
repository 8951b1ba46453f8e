import type { Operation, Spec } from '../openapi/promises.ts';
import { operationOf } from '../openapi/spec.ts';
import { brief, canonical, codeOf, longestBrief, shown } from './answers.ts';
import type { Ask, Bench } from './bench.ts';
import { Blocked, type Difference, NotRun, Violation } from './check.ts';
import { firstDifference } from './difference.ts';
import { EventStream, Silence } from './stream.ts';
import type { Supplies } from './supplies.ts';
import type { Target, TargetKey } from './target.ts';
import { type Answer, exchange, type WireRequest } from './wire.ts';

/** Milliseconds of our time in which something is here that is sent at once, from however far away. */
export const atOnce = 2000;
/** Milliseconds of our time that anything is waited for where the clock cannot be moved. */
const longestWait = 180_000;

/** Milliseconds for which a request is taken to be one that would succeed: what it names changes with time. */
const spareLife = 2000;

/** What a check works with: sends requests in the words of the contract, and says what it found. */
export class Judge {
  readonly bench: Bench;
  readonly spec: Spec;
  readonly target: Target;
  readonly supplies: Supplies;
  readonly #witness: (look: () => Answer) => void;

  /** @param witness may look at the answer to each request of this judge, also while it is still coming. */
  constructor(bench: Bench, witness: (look: () => Answer) => void = () => {}) {
    this.#witness = witness;
    this.bench = bench;
    this.spec = bench.spec;
    this.target = bench.target;
    this.supplies = bench.supplies;
  }

  /** @throws Lacking when the target file says that the server does not have it. */
  operation(id: string): Operation {
    const operation = operationOf(this.spec, id);
    if (!operation) throw new Error(`${this.spec.api} has no operation ${id}`);
    this.target.require(operation);
    return operation;
  }

  /** Sends a request to an operation. Of a stream the head is the answer: whatever it is, it comes to an end. */
  async send(id: string, ask: Ask): Promise<Answer> {
    const operation = this.operation(id);
    if (!operation.stream) return await this.raw(this.#toRequest(operation, ask), id, ask.impatient);
    const stream = await this.open(id, ask);
    stream.leave();
    return stream.answer;
  }

  /** Opens the stream of an operation. It is open until somebody leaves it, at the latest when the run is over. */
  async open(id: string, ask: Ask): Promise<EventStream> {
    const { bench } = this;
    const request = this.#toRequest(this.operation(id), ask);
    bench.restrain(request, id);
    const opened: EventStream[] = [];
    const send = async () => {
      const stream = await this.#listen(request, id);
      opened.unshift(stream);
      return stream.answer;
    };
    await (ask.impatient ? send() : bench.pace.patiently(send));
    const [stream] = opened as [EventStream];
    if (!stream.endless) await stream.until(() => false, bench.limits.timeout);
    bench.observe(stream.answer);
    return stream;
  }

  async #listen(request: WireRequest, id: string): Promise<EventStream> {
    const { bench } = this;
    const stream = await EventStream.open(this.target.url, request, id, bench.limits.timeout).catch((error: unknown) => {
      // Somebody took the request, so the target is there; only an answer is not.
      if (error instanceof Silence) this.fail({ expected: 'an answer, or the head of one', actual: error.message });
      throw error;
    });
    bench.closing.push(async () => stream.leave());
    this.#witness(() => stream.answer);
    return stream;
  }

  #toRequest(operation: Operation, ask: Ask): WireRequest {
    this.target.requireQuery(operation, ask.query);
    const key = ask.key === undefined ? this.#keyFor(operation) : ask.key;
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ask.params?.[name] ?? ''));
    const query = new URLSearchParams(ask.query).toString();
    const body = ask.raw ?? (ask.body === undefined ? undefined : JSON.stringify(ask.body));
    const headers = {
      ...(operation.stream && { Accept: 'text/event-stream' }),
      ...(key && { Authorization: `Bearer ${key.secret}` }),
      ...(ask.body !== undefined && { 'Content-Type': 'application/json' }),
      ...ask.headers,
    };
    return { method: operation.method, path: query ? `${path}?${query}` : path, headers, body };
  }

  /** Sends the sample of an operation, changed by `change`. */
  async sample(id: string, change: Partial<Ask> = {}): Promise<Answer> {
    return await this.send(id, { ...(await this.ask(id)), ...change });
  }

  /** A request to an operation that is expected to succeed. @throws NotRun when there is nothing to make it from. */
  async ask(id: string): Promise<Ask> {
    // Before anything is made for it.
    this.operation(id);
    const make = this.bench.samples[id];
    if (!make) throw new Error(`${this.spec.api}: the operation ${id} has no sample`);
    return await make(this);
  }

  /** Sends a request that is no call of an operation. */
  async raw(request: WireRequest, operation?: string, impatient = false): Promise<Answer> {
    this.bench.restrain(request, operation);
    const send = async () => {
      const answer = await exchange(this.target.url, request, operation, this.bench.limits.timeout);
      this.#witness(() => answer);
      return answer;
    };
    const answer = impatient ? await send() : await this.bench.pace.patiently(send);
    this.bench.observe(answer);
    return answer;
  }

  /** Sends the sample and expects its success; that of a stream is its first event, and the answer's JSON is that. */
  async succeed(id: string, change: Partial<Ask> = {}): Promise<Answer> {
    if (!this.operation(id).stream) return this.#accepted(id, await this.sample(id, change));
    const stream = await this.open(id, { ...(await this.ask(id)), ...change });
    await stream.until(() => stream.events.length > 0, atOnce);
    stream.leave();
    const answer = this.#accepted(id, stream.answer);
    this.expect(stream.events.length > 0, `an event within ${atOnce} ms`, shown(answer), answer);
    return answer;
  }

  #accepted(id: string, answer: Answer): Answer {
    const declared = [...this.operation(id).responses.keys()].filter((status) => status < 400);
    if (!declared.includes(answer.status)) this.fail({ expected: declared.join(' or '), actual: shown(answer), answer });
    if (answer.flaw !== undefined) this.fail({ expected: `${answer.status} with a body that can be read`, actual: answer.flaw, answer });
    return answer;
  }

  /**
   * Makes sure that an operation can succeed at all, so that a refusal means something.
   *
   * @throws Blocked when it cannot. Asked once a run; what it uses up is made anew.
   */
  async permitted(id: string): Promise<void> {
    let outcome = this.bench.permissions.get(id);
    if (!outcome) {
      // That a stream was opened shows that it may be, whatever is told on it.
      const sent = this.sample(id).then((answer) => this.#accepted(id, answer));
      outcome = sent.then(
        () => undefined,
        (error: unknown) => {
          if (error instanceof Violation) return error.message;
          throw error;
        },
      );
      this.bench.permissions.set(id, outcome);
    }
    const trouble = await outcome;
    if (trouble !== undefined) throw new Blocked(`${id} does not succeed even when it is allowed: ${trouble}`);
  }

  /** Sends a request whose success the promise is about only in part: first it must be able to succeed at all. @throws Blocked */
  async given(id: string, change: Partial<Ask> = {}): Promise<Answer> {
    await this.permitted(id);
    return await this.succeed(id, change);
  }

  /**
   * Expects a request to be refused that would succeed but for what `change` makes of it.
   *
   * What is refused uses nothing up, so one request serves many such checks. Where it is not refused as expected, another check may
   * have used it up meanwhile: then one of its own tells.
   * @returns the refusal.
   */
  async refused(id: string, change: (ask: Ask) => Ask, code: string): Promise<Answer> {
    await this.permitted(id);
    const answer = await this.send(id, change(await this.spare(id)));
    if (this.#misses(answer, code) === undefined) return answer;
    const own = await this.send(id, change(await this.ask(id)));
    this.expectError(own, code);
    return own;
  }

  /** A request that would succeed, for what uses nothing up. Several checks get the same. */
  spare(id: string): Promise<Ask> {
    const { spares } = this.bench;
    const spare = spares.get(id);
    if (spare && performance.now() - spare.madeAt < spareLife) return spare.ask;
    const ask = this.ask(id);
    spares.set(id, { ask, madeAt: performance.now() });
    return ask;
  }

  /** Expects a declared failure: its status, and its code where the envelope shows one. */
  expectError(answer: Answer, code: string): void {
    const expected = this.#misses(answer, code);
    if (expected !== undefined) this.fail({ expected, actual: shown(answer), answer });
  }

  /** What an answer lacks to be a certain failure; undefined when it is that. */
  #misses(answer: Answer, code: string): string | undefined {
    const rule = this.spec.errors[code];
    if (!rule) throw new Error(`${this.spec.api} declares no code ${code}`);
    if (answer.status !== rule.status) return `${rule.status} (${code})`;
    const seen = codeOf(this.spec, answer.json);
    return seen !== undefined && seen !== code ? `the code ${code}` : undefined;
  }

  expectStatus(answer: Answer, ...statuses: number[]): void {
    if (!statuses.includes(answer.status)) this.fail({ expected: statuses.join(' or '), actual: shown(answer), answer });
  }

  /** Expects two values to be equal as JSON. @param what says what is compared. */
  expectEqual(actual: unknown, expected: unknown, what: string, answer?: Answer): void {
    if (canonical(actual) === canonical(expected)) return;
    const short = [actual, expected].every((value) => brief(value).length <= longestBrief);
    const { path, ...there } = short ? { path: '', actual, expected } : firstDifference(actual, expected);
    const at = path === '' ? '' : `at ${path} `;
    this.fail({ expected: `${what}: ${at}${brief(there.expected)}`, actual: `${at}${brief(there.actual)}`, answer });
  }

  /** Expects something to be true. @param expected says what. */
  expect(holds: boolean, expected: string, actual: unknown, answer?: Answer): void {
    if (!holds) this.fail({ expected, actual: typeof actual === 'string' ? actual : brief(actual), answer });
  }

  /** Lets milliseconds pass: a clock that stands still is moved, any other is waited for. Only for checks that move time. */
  async pass(ms: number): Promise<void> {
    if (this.bench.control && (await this.bench.control.standsStill())) await this.bench.control.advance(`${ms}ms`);
    else await new Promise((resolve) => setTimeout(resolve, ms));
  }

  /**
   * Lets time pass until something holds: a clock that stands still is moved step by step, any other is waited for. Only for
   * checks that move time.
   *
   * @param limit milliseconds of the target's time; where it cannot be moved, no more than three minutes.
   * @param step milliseconds by which it is moved.
   * @param onStep hears the target's time after each step.
   * @returns whether it holds.
   */
  async passUntil(holds: () => boolean, limit: number, step = 1000, onStep: (now: number) => void = () => {}): Promise<boolean> {
    const { control } = this.bench;
    const still = control !== undefined && (await control.standsStill());
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const started = await this.now();
    const givesUp = performance.now() + longestWait;
    for (let now = started; !holds() && now < started + limit && (still || performance.now() < givesUp); ) {
      if (still) now = await control.advance(`${step}ms`);
      // What was told in that step is on its way.
      await wait(still ? 1 : 100);
      if (!still) now = await this.now();
      onStep(now);
    }
    return holds();
  }

  /** What time it is where the target is, milliseconds since the epoch: by its own clock if we may ask, else by ours. */
  async now(): Promise<number> {
    return (await this.bench.control?.now()) ?? Date.now();
  }

  fail(difference: Difference): never {
    throw new Violation(difference);
  }

  skip(reason: string): never {
    throw new NotRun(reason);
  }

  #keyFor(operation: Operation): TargetKey | null {
    return operation.access.public ? null : this.target.keyFor(operation.access);
  }
}

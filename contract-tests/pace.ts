import { setTimeout as delay } from 'node:timers/promises';
import type { Spec } from '../openapi/promises.ts';
import { inEnvelope } from './answers.ts';
import { Blocked } from './check.ts';
import type { Answer } from './wire.ts';

/** Milliseconds that a run waits in all for a target that wants to be asked less. */
const patience = 120_000;
/** Milliseconds to wait where a refusal does not say how long, and the longest. */
const usual = 1000;
/** How often one request is sent again. */
const tries = 5;

/**
 * When requests are sent: no faster than the run may, and not while the target wants to be left alone. A stranger's server has limits
 * of its own, and that it keeps them is no finding.
 */
export class Pace {
  readonly #spec: Spec;
  /** Milliseconds between two requests. */
  readonly #gap: number;
  #next = 0;
  #quietUntil = 0;
  #left = patience;

  /** @param rate requests a second at the most; undefined is no limit. */
  constructor(spec: Spec, rate: number | undefined) {
    this.#spec = spec;
    this.#gap = rate === undefined ? 0 : 1000 / rate;
  }

  /**
   * Sends a request, and sends it again as often as the target says that there were too many, each time after as long as it says.
   *
   * @throws Blocked when that takes too long.
   */
  async patiently(send: () => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      await this.#turn();
      const answer = await send();
      if (answer.status !== 429) return answer;
      const seconds = waitOf(this.#spec, answer);
      const wait = seconds === undefined ? usual * 2 ** (attempt - 1) : seconds * 1000;
      // Several may be told the same at once; they wait together.
      const now = performance.now();
      const longer = now + wait - Math.max(now, this.#quietUntil);
      if (attempt === tries || longer > this.#left) throw new Blocked(tooMuch(answer, seconds));
      if (longer <= 0) continue;
      this.#left -= longer;
      this.#quietUntil = now + wait;
    }
  }

  async #turn(): Promise<void> {
    const own = Math.max(performance.now(), this.#next);
    this.#next = own + this.#gap;
    await until(() => own);
    await until(() => this.#quietUntil);
  }
}

/** The seconds that a refusal asks to wait, in its header or its body; undefined where it does not say. */
export function waitOf(spec: Spec, { headers, json }: Answer): number | undefined {
  const told = headers['retry-after'] ?? inEnvelope(spec.envelope.body, '{retry_after?}', json);
  const seconds = Number(told);
  return told !== undefined && Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

const tooMuch = ({ request }: Answer, seconds: number | undefined): string =>
  `${request.method} ${request.path} is answered 429${seconds === undefined ? '' : `, to be tried again in ${seconds} s`}: ` +
  'use --rate to ask less often, or a key with a higher limit';

/** The moment may be put off meanwhile; and a timer may ring a fraction of a millisecond early. */
async function until(moment: () => number): Promise<void> {
  for (let wait = moment() - performance.now(); wait > 0; wait = moment() - performance.now()) await delay(wait);
}

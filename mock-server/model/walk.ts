import type { Server } from '../server.ts';
import { Agents } from './agents.ts';
import { Anything } from './anything.ts';
import { Asker } from './asker.ts';
import { Calls } from './calls.ts';
import { Lists } from './lists.ts';
import { offersOf } from './offers.ts';
import { Owners } from './owners.ts';
import type { Of, Step } from './steps.ts';

/** Takes steps on a server, and holds each answer against what is known of its world. */
export class Walk {
  readonly #asker: Asker;
  /** False while others act at the same time. */
  #alone = true;
  readonly #takes: { readonly [What in Step['do']]: (step: Of<What>) => Promise<void> };

  constructor(server: Server) {
    this.#asker = new Asker(server);
    const offers = offersOf(server);
    const alone = () => this.#alone;
    const anything = new Anything(this.#asker, offers, alone);
    const agents = new Agents(this.#asker, offers, alone);
    const lists = new Lists(this.#asker, offers, alone);
    const calls = new Calls(this.#asker, alone);
    const owners = new Owners(this.#asker, alone);
    this.#takes = {
      ask: (step) => anything.ask(step),
      walk: (step) => lists.walk(step),
      make: (step) => agents.make(step),
      rename: (step) => agents.handle(step),
      drop: (step) => agents.handle(step),
      read: (step) => agents.handle(step),
      call: (step) => calls.start(step),
      end: (step) => calls.end(step),
      look: (step) => calls.lookAt(step),
      transfer: (step) => calls.transfer(step),
      settle: (step) => calls.settle(step),
      key: (step) => owners.makeKey(step),
      revoke: (step) => owners.revokeKey(step),
      subscribe: (step) => owners.subscribe(step),
      unsubscribe: (step) => owners.unsubscribe(step),
      advance: ({ by }) => this.#asker.server.world.clock.advance(by),
      'begin anew': async () => this.#asker.beginAnew(),
      together: (step) => this.#together(step),
    };
  }

  async take(step: Step): Promise<void> {
    await (this.#takes[step.do] as (step: Step) => Promise<void>)(step);
  }

  /** Several at once: what each of them brings about is not foreseen, but none may fail, or see what is not his. */
  async #together({ steps }: Of<'together'>): Promise<void> {
    this.#alone = false;
    await Promise.all(steps.map((each) => this.take(each)));
    this.#alone = true;
  }
}

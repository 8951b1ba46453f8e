import type { SignatureRule, Webhook } from '../openapi/promises.ts';
import type { Bench, Trigger } from './bench.ts';
import { Blocked, NotRun } from './check.ts';
import type { Judge } from './judge.ts';
import { type Answering, type Arrival, Receiver, refusing } from './receiver.ts';
import type { Answer } from './wire.ts';

/** One attempt to deliver an announcement. */
export interface Attempt {
  readonly arrival: Arrival;
  /** The target's time before and after it came, milliseconds since the epoch. */
  readonly between: readonly [number, number];
  /** What the API said after it. */
  readonly looks: readonly Answer[];
}

/** What came of making one thing that is to be announced. */
export interface Recording {
  /** Of what was made. */
  readonly id: string;
  /** What signatures are made with. */
  readonly secret: string;
  /** The attempts to announce it, in order. The first was answered 500, those after it 200. */
  readonly attempts: readonly Attempt[];
  /** Everything that came, of other things too. */
  readonly arrivals: readonly Arrival[];
}

/** Milliseconds of the target's time that it has for the announcement, and for trying again what was refused. */
const patience = 120_000;

const recordings = new WeakMap<Bench, Map<string, Promise<Recording>>>();

/** The recording of one webhook: made once a run, for all checks that look at it. Moves time. @throws NotRun */
export function recorded(judge: Judge, webhook: Webhook): Promise<Recording> {
  judge.target.require(webhook);
  const known = recordings.get(judge.bench) ?? new Map<string, Promise<Recording>>();
  recordings.set(judge.bench, known);
  const recording = known.get(webhook.name) ?? record(judge, webhook);
  known.set(webhook.name, recording);
  return recording;
}

/** The attempts of a recording. @throws Blocked when there is none, since nothing can be said of it then. */
export function attemptsOf({ id, attempts }: Recording): readonly [Attempt, ...Attempt[]] {
  const [first, ...others] = attempts;
  if (!first) throw new Blocked(`nothing that mentions ${id} was sent to the receiver within ${patience / 1000} s`);
  return [first, ...others];
}

async function record(judge: Judge, webhook: Webhook): Promise<Recording> {
  // Each delivery is refused once, so that every one is tried again that ever is.
  const announcement = await Announcement.begin(judge, webhook, refusing(1, kindBy(webhook.signature)));
  try {
    if ((await announcement.next()) && webhook.signature.retries !== false) await announcement.next();
    return announcement;
  } finally {
    await announcement.end();
  }
}

/** Tells deliveries apart. */
const kindBy =
  ({ 'delivery-id': header = '' }: SignatureRule): Parameters<typeof refusing>[1] =>
  ({ headers, body }) =>
    headers[header.toLowerCase()] ?? body.toString('latin1');

/** A secret of the form that a rule needs. */
const secretFor = ({ key }: SignatureRule): string =>
  key === 'base64' ? `whsec_${Buffer.from('a secret of the contract suite..').toString('base64')}` : 'whsec_of_the_contract_suite';

/** Whether an arrival announces this and nothing else, as far as it says. One receiver may be told of everything. */
const kindOf =
  (name: string, { event, 'event-member': member }: SignatureRule) =>
  ({ headers, body }: Arrival): boolean => {
    const told = event === undefined ? member && memberOf(body, member) : headers[event.toLowerCase()];
    return told === undefined || told === name;
  };

function memberOf(body: Buffer, name: string): unknown {
  try {
    return name.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown> | null)?.[part], JSON.parse(body.toString()));
  } catch {
    return undefined;
  }
}

/** Something that is to be announced, and a receiver that waits for it. */
export class Announcement implements Recording {
  readonly id: string;
  readonly secret: string;
  readonly attempts: Attempt[] = [];
  /** Of the subscription that was made for it; undefined when it was there before. */
  readonly subscription: string | undefined;
  readonly #judge: Judge;
  readonly #receiver: Receiver;
  readonly #look: Trigger['look'];
  readonly #isOfKind: (arrival: Arrival) => boolean;
  #between: [number, number];

  private constructor(
    judge: Judge,
    made: Pick<Announcement, 'id' | 'secret' | 'subscription'> & { readonly isOfKind: (arrival: Arrival) => boolean },
    receiver: Receiver,
    { look }: Trigger,
    now: number,
  ) {
    this.id = made.id;
    this.secret = made.secret;
    this.subscription = made.subscription;
    this.#isOfKind = made.isOfKind;
    this.#judge = judge;
    this.#receiver = receiver;
    this.#look = look;
    this.#between = [now, now];
  }

  /** Makes something that will be announced, with a subscription for it where one can be made. @throws NotRun */
  static async begin(judge: Judge, { name, signature }: Webhook, answering: Answering): Promise<Announcement> {
    const { control, target, triggers, closing } = judge.bench;
    const trigger = triggers[name];
    if (!trigger) throw new Error(`${judge.spec.api}: nothing is known that makes ${name} be sent`);
    const { listen, secret = control && secretFor(signature) } = target.file.webhooks ?? {};
    if (secret === undefined || (!control && listen === undefined)) {
      throw new NotRun('no webhooks: subscribe an address of this machine, and add it as webhooks.listen, with webhooks.secret');
    }
    const receiver = await Receiver.open(listen, answering).catch((error: Error) => {
      throw new NotRun(`webhooks.listen: ${error.message}`);
    });
    closing.push(() => receiver.close());
    const subscription = (await control?.subscribe(target.vendor, receiver.url, secret, [name]))?.id;
    const now = await judge.now();
    const id = await judge.supplies.fresh(trigger.meaning);
    return new Announcement(judge, { id, secret, subscription, isOfKind: kindOf(name, signature) }, receiver, trigger, now);
  }

  get arrivals(): readonly Arrival[] {
    return this.#receiver.arrivals;
  }

  /** Lets time pass until there is another attempt to announce it. @returns whether there was one. */
  async next(): Promise<boolean> {
    const judge = this.#judge;
    const come = () => this.arrivals.filter((each) => each.body.includes(this.id) && this.#isOfKind(each)).slice(this.attempts.length);
    const onStep = (now: number) => {
      this.#between = [this.#between[1], now];
    };
    if (!(await judge.passUntil(() => come().length > 0, patience, 10_000, onStep))) return false;
    const between = this.#between;
    const looks = (await this.#look?.(judge, this.id)) ?? [];
    this.attempts.push(...come().map((arrival) => ({ arrival, between, looks })));
    return true;
  }

  /** Ends the subscription, and stops listening. */
  async end(): Promise<void> {
    if (this.subscription !== undefined) await this.#judge.bench.control?.unsubscribe(this.subscription);
    await this.#receiver.close();
  }
}

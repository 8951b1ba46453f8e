/** What is done when its turn has come. @param giveUp is aborted when nobody wants it any more. */
type Work = (giveUp: AbortController) => Promise<void>;

/** What one delivery wants of its receiver. */
interface Turn {
  readonly owner: string;
  readonly kind: string;
  readonly host: string;
  readonly giveUp: AbortController;
  readonly done: Promise<void>;
  /** Does the work. */
  readonly begin: () => Promise<void>;
  /** Ends it without. */
  readonly drop: () => void;
  begun: boolean;
}

interface Host {
  underWay: number;
  readonly waiting: Set<Turn>;
}

export interface TurnLimits {
  /** How many are under way at once. */
  readonly all: number;
  /** How many of them with one host: one that does not answer must not hold up the others. */
  readonly each: number;
}

/** Lets a few be under way at once. The others wait: those for one host in the order in which they came, and the hosts take turns. */
export class Turns {
  readonly #limits: TurnLimits;
  /** Hosts with which something is under way or waits; whose turn comes next is first. */
  readonly #hosts = new Map<string, Host>();
  readonly #byOwner = new Map<string, Set<Turn>>();
  #underWay = 0;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /**
   * Does the work as soon as it is its turn: at once when there is room. Who wants the same for the same owner while that waits, waits with it.
   *
   * @returns when it has been done, or was given up.
   */
  take(owner: string, kind: string, host: string, work: Work): Promise<void> {
    const own = this.#byOwner.get(owner) ?? new Set();
    for (const turn of own) if (turn.kind === kind && !turn.begun) return turn.done;
    const turn = toTurn(owner, kind, host, work);
    this.#byOwner.set(owner, own.add(turn));
    const known = this.#hosts.get(host) ?? { underWay: 0, waiting: new Set() };
    known.waiting.add(turn);
    this.#hosts.set(host, known);
    this.#next();
    return turn.done;
  }

  /** Ends what is under way for an owner, and lets nothing of it begin. */
  giveUp(owner: string): void {
    for (const turn of this.#byOwner.get(owner) ?? []) {
      if (turn.begun) turn.giveUp.abort();
      else {
        turn.drop();
        this.#remove(turn);
      }
    }
  }

  /** Gives everything up. */
  close(): void {
    for (const owner of [...this.#byOwner.keys()]) this.giveUp(owner);
  }

  #next(): void {
    // A host that is put behind the others is met again, until nobody may begin any more.
    for (const [name, host] of this.#hosts) {
      if (this.#underWay >= this.#limits.all) return;
      const [turn] = host.waiting;
      if (!turn || host.underWay >= this.#limits.each) continue;
      this.#hosts.delete(name);
      this.#hosts.set(name, host);
      this.#begin(turn, host);
    }
  }

  #begin(turn: Turn, host: Host): void {
    host.waiting.delete(turn);
    turn.begun = true;
    host.underWay++;
    this.#underWay++;
    void turn.begin().then(() => {
      host.underWay--;
      this.#underWay--;
      this.#remove(turn);
      this.#next();
    });
  }

  #remove(turn: Turn): void {
    const host = this.#hosts.get(turn.host);
    host?.waiting.delete(turn);
    if (host?.underWay === 0 && host.waiting.size === 0) this.#hosts.delete(turn.host);
    const own = this.#byOwner.get(turn.owner);
    own?.delete(turn);
    if (own?.size === 0) this.#byOwner.delete(turn.owner);
  }
}

function toTurn(owner: string, kind: string, host: string, work: Work): Turn {
  const giveUp = new AbortController();
  let end: { readonly resolve: () => void; readonly reject: (error: unknown) => void } | undefined;
  const done = new Promise<void>((resolve, reject) => {
    end = { resolve, reject };
  });
  const begin = () => work(giveUp).then(end?.resolve, end?.reject);
  return { owner, kind, host, giveUp, done, begin, drop: () => end?.resolve(), begun: false };
}

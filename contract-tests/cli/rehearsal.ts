import type { Spec } from '../../openapi/promises.ts';
import { follow } from '../../openapi/spec.ts';
import type { Bench } from '../bench.ts';
import { type Check, Lacking, NotRun } from '../check.ts';
import { Judge } from '../judge.ts';
import { restraint } from '../restraint.ts';
import { counting, type VendorSuite } from '../suite.ts';
import { Supplies } from '../supplies.ts';
import { Target, type TargetFile } from '../target.ts';
import type { Answer, WireRequest } from '../wire.ts';

/** What a check asks for, as far as it can be told without a server. */
export interface Rehearsed {
  /** Ids are written as `<meaning>`. */
  readonly requests: readonly WireRequest[];
  /** Meanings of what it only looks at. */
  readonly looksAt: ReadonlySet<string>;
  /** Meanings of what it uses up. */
  readonly usesUp: ReadonlySet<string>;
  /** Why it would not be run. */
  readonly notRun: string | undefined;
  /** The target file says that the server does not have what it asks for, whatever would be answered before. */
  readonly lacking: boolean;
}

/** Requests of one check after which a rehearsal ends: answers that never change would lead some in circles. */
const most = 6;

/** Ends a rehearsal. */
class Enough extends Error {}

/**
 * Runs a check without a server. Every request is taken down and answered with the example of the contract, so what depends on
 * real answers shows only in part.
 *
 * @param file a target; one with a control API is taken to offer everything.
 */
export async function rehearse(spec: Spec, suite: VendorSuite, file: TargetFile, check: Check, readOnly = false): Promise<Rehearsed> {
  const requests: WireRequest[] = [];
  const supplies = new Imagined(file);
  const target = new Target({ ...file, resources: supplies.watched(file.resources) });
  const mayBeSent = restraint(file, readOnly, suite.dials ?? []);
  const bench: Bench = {
    spec,
    target,
    limits: { timeout: 0, readOnly },
    samples: suite.samples,
    supplies,
    control: undefined,
    observe: () => {},
    permissions: new Map(),
    spares: new Map(),
    // Only what would open a connection by itself comes so far.
    pace: { patiently: () => Promise.reject(new Enough()) },
    restrain: (request, operation) => {
      mayBeSent(request, operation);
      requests.push(request);
      if (requests.length >= most) throw new Enough();
    },
    streams: suite.streams ?? {},
    walks: suite.walks ?? {},
    triggers: suite.triggers ?? {},
    // Collections of requests are written from rehearsals: each has to be like the one before.
    unique: counting(0),
    closing: [],
  };
  // Without real answers it is bound to fail sooner or later. All that counts is what it asked for until then.
  const outcome = await check.run(new Stand(bench)).then(
    () => undefined,
    (error: unknown) => error,
  );
  return {
    requests,
    looksAt: supplies.lookedAt,
    usesUp: supplies.usedUp,
    notRun: outcome instanceof NotRun ? outcome.message : undefined,
    lacking: outcome instanceof Lacking,
  };
}

/** Why a check cannot be run whatever is added to a target file: the server does not have what it asks for. */
export async function lackingAnyway(spec: Spec, suite: VendorSuite, file: TargetFile, check: Check): Promise<string | undefined> {
  if (!file.without?.length) return undefined;
  const { lacking, notRun } = await rehearse(spec, suite, { ...file, control: 'http://127.0.0.1' }, check);
  return lacking ? notRun : undefined;
}

/** Gives out names in the place of ids. */
class Imagined extends Supplies {
  readonly lookedAt = new Set<string>();
  readonly usedUp = new Set<string>();
  readonly #file: TargetFile;

  constructor(file: TargetFile) {
    super(new Target(file), undefined, {});
    this.#file = file;
  }

  /** Named resources that take down which of them are looked up without asking for them. */
  watched(resources: TargetFile['resources'] = {}): Readonly<Record<string, string>> {
    return new Proxy(resources, {
      get: (all, name) => {
        if (typeof name === 'string') this.lookedAt.add(name);
        return Reflect.get(all, name);
      },
    });
  }

  override lasting(meaning: string): Promise<string> {
    this.lookedAt.add(meaning);
    return this.#offers(meaning, this.#file.resources?.[meaning]) ? this.#give(meaning) : super.lasting(meaning);
  }

  override changing(meaning: string): Promise<string> {
    return this.lasting(meaning);
  }

  override fresh(meaning: string): Promise<string> {
    this.usedUp.add(meaning);
    // What is not offered is refused in the same words as ever.
    return this.#offers(meaning) ? this.#give(meaning) : super.fresh(meaning);
  }

  #offers(meaning: string, known?: string): boolean {
    return (this.#file.control ?? this.#file.make?.[meaning] ?? known) !== undefined;
  }

  async #give(meaning: string): Promise<string> {
    return `<${meaning}>`;
  }
}

/** Sends nothing, waits for nothing. */
class Stand extends Judge {
  override async raw(request: WireRequest, operation?: string): Promise<Answer> {
    this.bench.restrain(request, operation);
    const json = this.#exampleOf(operation);
    const body = JSON.stringify(json) ?? '';
    return { request, operation, status: 200, headers: { 'content-type': 'application/json' }, body, json, took: 0 };
  }

  override async pass(): Promise<void> {
    throw new Enough();
  }

  override async passUntil(): Promise<never> {
    throw new Enough();
  }

  override async permitted(id: string): Promise<void> {
    this.operation(id);
  }

  #exampleOf(id: string | undefined): unknown {
    const operation = this.spec.operations.find((each) => each.id === id);
    const [, success] = [...(operation?.responses ?? [])].find(([status]) => status < 300) ?? [];
    const { content = {} } = success ? follow(this.spec.document, { $ref: success.pointer }) : {};
    const [example] = Object.values(content['application/json']?.examples ?? {});
    return follow(this.spec.document, example)?.value;
  }
}

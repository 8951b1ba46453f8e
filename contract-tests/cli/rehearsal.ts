import { follow, type Spec } from '../../openapi/spec.ts';
import type { Check } from '../check.ts';
import { type Bench, Judge } from '../judge.ts';
import type { VendorSuite } from '../suite.ts';
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
}

/** Requests of one check after which a rehearsal ends: answers that never change would lead some in circles. */
const most = 6;

/** Ends a rehearsal. */
class Enough extends Error {}

/**
 * Runs a check without a server. Every request is taken down and answered with the example of the contract, so what depends on
 * real answers shows only in part.
 */
export async function rehearse(spec: Spec, suite: VendorSuite, file: TargetFile, check: Check): Promise<Rehearsed> {
  const target = new Target(file);
  const requests: WireRequest[] = [];
  const supplies = new Imagined(target);
  const bench: Bench = {
    spec,
    target,
    limits: { timeout: 0, readOnly: false },
    samples: suite.samples,
    supplies,
    control: undefined,
    observe: () => {},
    permissions: new Map(),
    // Only what would open a connection by itself comes so far.
    pace: () => Promise.reject(new Enough()),
    restrain: (request) => {
      requests.push(request);
      if (requests.length >= most) throw new Enough();
    },
    streams: suite.streams ?? {},
    walks: suite.walks ?? {},
    triggers: suite.triggers ?? {},
    closing: [],
  };
  // Without real answers it is bound to fail sooner or later. All that counts is what it asked for until then.
  await check.run(new Stand(bench)).catch(() => {});
  return { requests, looksAt: supplies.lookedAt, usesUp: supplies.usedUp };
}

/** Gives out names in the place of ids. */
class Imagined extends Supplies {
  readonly lookedAt = new Set<string>();
  readonly usedUp = new Set<string>();

  constructor(target: Target) {
    super(target, undefined, {});
  }

  override lasting(meaning: string): Promise<string> {
    this.lookedAt.add(meaning);
    return Promise.resolve(`<${meaning}>`);
  }

  override changing(meaning: string): Promise<string> {
    return this.lasting(meaning);
  }

  override fresh(meaning: string): Promise<string> {
    this.usedUp.add(meaning);
    return Promise.resolve(`<${meaning}>`);
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

  override async permitted(): Promise<void> {}

  #exampleOf(id: string | undefined): unknown {
    const operation = this.spec.operations.find((each) => each.id === id);
    const [, success] = [...(operation?.responses ?? [])].find(([status]) => status < 300) ?? [];
    const { content = {} } = success ? follow(this.spec.document, { $ref: success.pointer }) : {};
    const [example] = Object.values(content['application/json']?.examples ?? {});
    return follow(this.spec.document, example)?.value;
  }
}

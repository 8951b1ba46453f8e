import { shown } from './answers.ts';
import type { Judge } from './judge.ts';
import { waitOf } from './pace.ts';
import type { TargetKey } from './target.ts';
import type { Answer } from './wire.ts';

/** What came of asking too often. */
export interface Excess {
  /** The first answer that was a refusal. */
  readonly refused: Answer;
  /** The key that asked. */
  readonly key: TargetKey;
  /** Sends the same once more, with that key or another one. */
  readonly again: (key?: TargetKey) => Promise<Answer>;
}

/** How little is allowed on a server whose limits can be chosen. */
const most = 2;
const seconds = 2;

/**
 * Asks more often than is allowed, and lets somebody look at what comes of it. What was limited for this is not any more afterwards.
 *
 * Only for checks that move time: nobody else may ask meanwhile.
 *
 * @throws NotRun when nobody said which limit may be reached.
 */
export async function exceed(judge: Judge, operation: string, look: (excess: Excess) => Promise<void>): Promise<void> {
  const { control } = judge.bench;
  const { vendor, file } = judge.target;
  const known = control ? { key: undefined, most } : file.limits;
  if (!known) judge.skip('it asks more often than is allowed: add limits, which say who may be held up and after how many requests');
  const key =
    known.key === undefined
      ? judge.target.keyFor(judge.operation(operation).access)
      : (judge.target.keys.find(({ name }) => name === known.key) ?? judge.skip(`limits names ${known.key}, which is not under keys`));
  await judge.permitted(operation);
  const ask = await judge.ask(operation);
  const again = (asking: TargetKey = key) => judge.send(operation, { ...ask, key: asking, impatient: true });
  await control?.limit(vendor, { requests: { most: known.most, window: `${seconds}s` } });
  try {
    let answer = await again();
    for (let sent = 1; sent <= known.most && answer.status !== 429; sent++) answer = await again();
    judge.expect(answer.status === 429, `429 after ${known.most} requests`, shown(answer), answer);
    await look({ refused: answer, key, again });
  } finally {
    await control?.limit(vendor, {});
  }
}

/** Expects a refusal to say in Retry-After how many whole seconds to wait. */
export function expectRetryAfter(judge: Judge, refused: Answer): void {
  const header = refused.headers['retry-after'];
  judge.expect(/^[1-9]\d*$/.test(header ?? ''), 'Retry-After with whole seconds', header ?? 'no Retry-After', refused);
}

/** Expects to be let in when as much time has passed as the refusal says. */
export async function expectLetInAfterwards(judge: Judge, { refused, again }: Excess): Promise<void> {
  const wait = waitOf(judge.spec, refused) ?? judge.skip('the refusal does not say how long to wait');
  if (wait > longest) judge.skip(`it would have to wait ${wait} seconds, and waits ${longest} at the most`);
  await judge.pass(wait * 1000);
  const answer = await again();
  judge.expect(answer.status < 400, `a success after ${wait} s`, shown(answer), answer);
}

/** Seconds that are waited for a limit that is not ours. */
const longest = 90;

/** Another key of the judged tenant that may call an operation. @throws NotRun */
export function otherKey(judge: Judge, operation: string, { name }: TargetKey): TargetKey {
  const { tenant, keys } = judge.target;
  const { roles, scopes = [] } = judge.operation(operation).access;
  const may = (key: TargetKey) =>
    (!roles || roles.includes(key.role ?? '')) && scopes.every((scope) => key.scopes?.includes(scope) ?? true);
  return (
    keys.find((key) => key.tenant === tenant && key.name !== name && may(key)) ??
    judge.skip(`nobody else of the same tenant may call ${operation}: add one under keys`)
  );
}

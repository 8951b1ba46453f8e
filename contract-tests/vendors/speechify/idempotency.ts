import type { Spec } from '../../../openapi/promises.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { wantedNumber } from './number-samples.ts';

const replayed = ({ headers }: Answer): string | undefined => headers['idempotent-replayed'];
const named = (name: string) => ({ headers: { 'Idempotency-Key': name } });

/** A key that nobody has used. */
const newName = ({ bench }: Judge): string => `contract-suite-${bench.unique()}`;

/** What becomes of a request that is sent again. Seen of a purchase, which leaves the most behind. */
export function idempotencyChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const changes = { changes: true };
  const purchase = async (judge: Judge, body: object, more: object = {}): Promise<Answer> => {
    await judge.permitted('purchasePhoneNumber');
    return await judge.send('purchasePhoneNumber', { body, ...more });
  };
  return [
    check('speechify/idempotency/replayed', changes, async (judge) => {
      const [body, name] = [await wantedNumber(judge), newName(judge)];
      const first = await purchase(judge, body, named(name));
      judge.expectStatus(first, 201);
      for (let round = 0; round < 2; round++) {
        const again = await purchase(judge, body, named(name));
        judge.expectStatus(again, first.status);
        judge.expectEqual(again.json, first.json, 'the body of the first time', again);
        judge.expectEqual(replayed(again), 'true', 'Idempotent-Replayed', again);
      }
    }),

    check('speechify/idempotency/other-body', changes, async (judge) => {
      const [body, name] = [await wantedNumber(judge), newName(judge)];
      judge.expectStatus(await purchase(judge, body, named(name)), 201);
      judge.expectError(await purchase(judge, await wantedNumber(judge), named(name)), 'idempotency_conflict');
    }),

    check('speechify/idempotency/first-is-no-replay', changes, async (judge) => {
      for (const more of [{}, named(newName(judge))]) {
        const answer = await purchase(judge, await wantedNumber(judge), more);
        judge.expectStatus(answer, 201);
        judge.expect(replayed(answer) === undefined, 'no Idempotent-Replayed', replayed(answer), answer);
      }
    }),

    check('speechify/idempotency/length', changes, async (judge) => {
      const body = await wantedNumber(judge);
      judge.expectStatus(await purchase(judge, body, named('k'.repeat(256))), 400);
      judge.expectStatus(await purchase(judge, body, named(newName(judge).padEnd(255, 'k'))), 201);
    }),

    check('speechify/idempotency/own-workspace', changes, async (judge) => {
      const key = judge.target.outsider(judge.operation('purchasePhoneNumber').access);
      const name = newName(judge);
      judge.expectStatus(await purchase(judge, await wantedNumber(judge), named(name)), 201);
      const answer = await purchase(judge, await wantedNumber(judge), { ...named(name), key });
      judge.expectStatus(answer, 201);
      judge.expect(replayed(answer) === undefined, 'no Idempotent-Replayed', replayed(answer), answer);
      const { id } = answer.json as { id: string };
      await judge.send('deletePhoneNumber', { params: { phone_number_id: id }, key });
    }),
  ];
}

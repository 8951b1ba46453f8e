import type { Spec } from '../../../openapi/promises.ts';
import { type Check, checksOf } from '../../check.ts';
import { exceed, expectLetInAfterwards, expectRetryAfter, otherKey } from '../../excess.ts';

const operation = 'getAgent';

/** Checks of what is answered when an account asks too often. */
export function limitChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const alone = { movesTime: true };
  return [
    check('speechify/limits/rate-limited', alone, (judge) =>
      exceed(judge, operation, async ({ refused }) => {
        judge.expectError(refused, 'rate_limited');
        expectRetryAfter(judge, refused);
      }),
    ),

    check('speechify/limits/per-account', alone, (judge) =>
      exceed(judge, operation, async ({ key, again }) => {
        judge.expectError(await again(otherKey(judge, operation, key)), 'rate_limited');
      }),
    ),

    check('speechify/limits/wait-is-enough', alone, (judge) => exceed(judge, operation, (excess) => expectLetInAfterwards(judge, excess))),
  ];
}

import type { Spec } from '../../../openapi/promises.ts';
import { type Check, checksOf } from '../../check.ts';
import { exceed, expectLetInAfterwards, expectRetryAfter, otherKey } from '../../excess.ts';
import { subscribe } from './samples.ts';

/** Checks of what is answered when an organisation asks too often. */
export function limitChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const alone = { movesTime: true };
  return [
    check('smallest/limits/rate-limited', alone, (judge) =>
      exceed(judge, subscribe, async ({ refused }) => {
        judge.expectError(refused, 'rate_limited');
        expectRetryAfter(judge, refused);
      }),
    ),

    check('smallest/limits/per-organization', alone, (judge) =>
      exceed(judge, subscribe, async ({ key, again }) => {
        judge.expectError(await again(otherKey(judge, subscribe, key)), 'rate_limited');
      }),
    ),

    check('smallest/limits/wait-is-enough', alone, (judge) => exceed(judge, subscribe, (excess) => expectLetInAfterwards(judge, excess))),
  ];
}

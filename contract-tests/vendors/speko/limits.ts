import type { Spec } from '../../../openapi/promises.ts';
import { type Check, checksOf } from '../../check.ts';
import { exceed, expectLetInAfterwards, expectRetryAfter } from '../../excess.ts';

const operation = 'getCall';

/** Checks of what is answered when somebody asks too often. */
export function limitChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const alone = { movesTime: true };
  return [
    check('speko/limits/rate-limited', alone, (judge) =>
      exceed(judge, operation, async ({ refused }) => {
        judge.expectError(refused, 'RATE_LIMITED');
        expectRetryAfter(judge, refused);
      }),
    ),

    check('speko/limits/wait-is-enough', alone, (judge) => exceed(judge, operation, (excess) => expectLetInAfterwards(judge, excess))),
  ];
}

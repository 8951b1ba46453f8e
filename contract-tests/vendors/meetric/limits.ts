import type { Spec } from '../../../openapi/promises.ts';
import { shown } from '../../answers.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Control } from '../../control.ts';
import { exceed, expectLetInAfterwards, otherKey } from '../../excess.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';

const operation = 'getAccount';
const day = 86_400_000;

/** @throws NotRun where the quota cannot be chosen. */
const controlOf = (judge: Judge): Control =>
  judge.bench.control ??
  judge.skip(
    'it needs a daily quota of one conversation, which only a Ringback server can be given: nothing is missing in the target file',
  );

/** Lets every token read one conversation a day. @throws NotRun where that cannot be chosen. */
async function withQuota(judge: Judge, look: () => Promise<void>): Promise<void> {
  const control = controlOf(judge);
  await judge.permitted('getConversation');
  await control.limit('meetric', { quota: 1 });
  try {
    await look();
  } finally {
    await control.limit('meetric', {});
  }
}

/** Reads the one conversation of the day. */
async function readOne(judge: Judge, look: (read: string, other: string) => Promise<void>): Promise<void> {
  // Before anything is made for it, or asked to be made.
  controlOf(judge);
  const [read, other] = [await judge.supplies.fresh('conversation_id'), await judge.supplies.fresh('conversation_id')];
  await withQuota(judge, async () => {
    judge.expectStatus(await ask(judge, read), 200);
    await look(read, other);
  });
}

const ask = (judge: Judge, id: string, of = 'getConversation'): Promise<Answer> => judge.sample(of, { params: { id }, impatient: true });

/** Checks of what is answered when a token asks too often, or reads too much. */
export function limitChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const alone = { movesTime: true };
  return [
    check('meetric/limits/per-minute', alone, (judge) =>
      exceed(judge, operation, async ({ refused }) => judge.expectError(refused, 'rate_limited')),
    ),

    check('meetric/limits/says-how-long', alone, (judge) =>
      exceed(judge, operation, async ({ refused }) => {
        const { statusCode, retryAfter } = refused.json as { statusCode: unknown; retryAfter: unknown };
        const whole = Number.isInteger(retryAfter) && Number(retryAfter) > 0;
        judge.expect(statusCode === 429 && whole, 'statusCode 429 and whole seconds in retryAfter', shown(refused), refused);
      }),
    ),

    check('meetric/limits/per-token', alone, (judge) =>
      exceed(judge, operation, async ({ key, again }) => {
        const other = otherKey(judge, operation, key);
        judge.expectStatus(await again(other), 200);
      }),
    ),

    check('meetric/limits/wait-is-enough', alone, (judge) => exceed(judge, operation, (excess) => expectLetInAfterwards(judge, excess))),

    check('meetric/limits/per-day', alone, (judge) =>
      readOne(judge, async (_, other) => {
        for (const of of ['getConversation', 'getTranscript', 'listInsights', 'getRecordingUrl', 'getSummary'])
          judge.expectStatus(await ask(judge, other, of), 429);
      }),
    ),

    check('meetric/limits/same-one-again', alone, (judge) =>
      readOne(judge, async (read) => {
        for (const of of ['getConversation', 'getTranscript', 'listInsights', 'getRecordingUrl', 'getSummary'])
          judge.expectStatus(await ask(judge, read, of), 200);
      }),
    ),

    check('meetric/limits/one-too-many', alone, (judge) =>
      readOne(judge, async (_, other) => {
        const refused = await ask(judge, other);
        judge.expectError(refused, 'daily_quota_exceeded');
        const left = (day - ((await judge.now()) % day)) / 1000;
        const { retryAfter } = refused.json as { retryAfter: number };
        // The day goes on while we ask.
        judge.expect(Math.abs(retryAfter - left) < 60, `about ${Math.round(left)} in retryAfter`, retryAfter, refused);
      }),
    ),

    check('meetric/limits/list-is-free', alone, (judge) =>
      withQuota(judge, async () => {
        const listed = await judge.sample('listConversations', { impatient: true });
        judge.expectStatus(listed, 200);
        const { conversations } = listed.json as { conversations: { id: string }[] };
        const last = conversations.at(-1)?.id ?? judge.skip('no conversations are listed');
        judge.expectStatus(await ask(judge, last), 200);
      }),
    ),
  ];
}

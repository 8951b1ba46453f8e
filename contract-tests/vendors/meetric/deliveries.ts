import type { components } from '../../../openapi/meetric/types.gen.ts';
import type { Spec, Webhook } from '../../../openapi/promises.ts';
import { Announcement, attemptsOf } from '../../announcement.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { expectIdsOnce } from './answers.ts';
import { unknownId } from './samples.ts';
import { scopeless } from './tokens.ts';
import { announced, deliveryIdOf, looksOf } from './webhooks.ts';

type Delivery = components['schemas']['Delivery'];

export const rowsOf = ({ json }: Answer): Delivery[] => (json as { deliveries: Delivery[] }).deliveries;

/** The list of deliveries with at least one in it. */
async function readDeliveries(judge: Judge) {
  attemptsOf(await announced(judge));
  const answer = await judge.given('listWebhookDeliveries');
  const deliveries = rowsOf(answer);
  judge.expect(deliveries.length > 0, 'the delivery that was just made', answer.body, answer);
  return { deliveries, answer };
}

/** The rows about one conversation, after each attempt to announce it. */
async function readStory(judge: Judge) {
  const recording = await announced(judge);
  return attemptsOf(recording).map((attempt) => {
    const { deliveries: answer } = looksOf(attempt);
    return { attempt, answer, rows: rowsOf(answer).filter(({ resource_id: id }) => id === recording.id) };
  });
}

/** One delivery alone has no order. */
async function announceAnother(judge: Judge): Promise<void> {
  const announcement = await Announcement.begin(judge, judge.spec.webhooks[0] as Webhook, () => 200);
  await announcement.next();
  await announcement.end();
}

/** What is wrong with how a delivery stands by itself, if anything. */
function contradiction({
  status,
  attempts,
  last_attempt_at: last,
  delivered_at: delivered,
  response_status: answer,
}: Delivery): string | undefined {
  const taken = answer !== null && answer >= 200 && answer < 300;
  if ((status === 'delivered') !== (delivered !== null)) return 'delivered_at while it is delivered, and only then';
  if (status === 'delivered' && attempts === 1 && !taken) return 'a response_status of 2xx when the only attempt was taken';
  if (status === 'failed' && (taken || attempts === 0)) return 'an attempt that was not answered with a 2xx when it failed';
  return attempts > 0 === (last !== null) ? undefined : 'last_attempt_at once there was an attempt, and only then';
}

/** Checks of the list of deliveries. */
export function deliveryChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const moves = { movesTime: true, changes: true };
  return [
    check('meetric/deliveries/any-token', async (judge) => {
      await judge.permitted('listWebhookDeliveries');
      await judge.given('listWebhookDeliveries', { key: scopeless(judge) });
    }),

    check('meetric/deliveries/malformed-token-id', async (judge) => {
      await judge.permitted('listWebhookDeliveries');
      judge.expectError(await judge.send('listWebhookDeliveries', { query: { token_id: 'mine' } }), 'bad_request');
    }),

    check('meetric/deliveries/last-7-days', moves, async (judge) => {
      const { deliveries, answer } = await readDeliveries(judge);
      const { timestamp } = (answer.json as { _meta: { timestamp: string } })._meta;
      const old = deliveries.find(({ created_at: at }) => Date.parse(at) < Date.parse(timestamp) - 7 * 24 * 3_600_000);
      judge.expect(!old, `nothing that was more than 7 days old at ${timestamp}`, old, answer);
    }),

    check('meetric/deliveries/by-token', moves, async (judge) => {
      const { deliveries } = await readDeliveries(judge);
      const token = await judge.supplies.lasting('token_id');
      const answer = await judge.given('listWebhookDeliveries', { query: { token_id: token } });
      const own = rowsOf(answer).map(({ id }) => id);
      const { id } = await announced(judge);
      judge.expect(
        own.includes(deliveries.find((row) => row.resource_id === id)?.id ?? ''),
        `the delivery about ${id}, which is of the token ${token}`,
        answer.body,
        answer,
      );
      const stray = own.find((each) => !deliveries.some((row) => row.id === each));
      judge.expect(!stray, 'only deliveries that are listed without token_id too', stray, answer);
    }),

    check('meetric/deliveries/unknown-token', moves, async (judge) => {
      await readDeliveries(judge);
      const answer = await judge.given('listWebhookDeliveries', { query: { token_id: unknownId } });
      judge.expectEqual(rowsOf(answer), [], 'no deliveries', answer);
    }),

    check('meetric/deliveries/own-account-only', moves, async (judge) => {
      const own = new Set((await readDeliveries(judge)).deliveries.map(({ id }) => id));
      const answer = await judge.given('listWebhookDeliveries', { key: judge.target.outsider({}) });
      const shared = rowsOf(answer).find(({ id }) => own.has(id));
      judge.expect(!shared, 'no delivery of the other account', shared, answer);
    }),

    check('meetric/deliveries/times-in-order', moves, async (judge) => {
      const { deliveries, answer } = await readDeliveries(judge);
      for (const row of deliveries) {
        const times = [row.created_at, row.delivered_at, row.last_attempt_at]
          .filter((time) => time !== null)
          .map((time) => Date.parse(time));
        judge.expect(
          times.every((time, index) => index === 0 || time >= (times[index - 1] as number)),
          'created_at, delivered_at and last_attempt_at in this order',
          row,
          answer,
        );
      }
    }),

    check('meetric/ids/once-in-a-list#deliveries', moves, async (judge) => {
      const { deliveries, answer } = await readDeliveries(judge);
      expectIdsOnce(judge, deliveries, answer);
    }),

    check('meetric/deliveries/newest-first', moves, async (judge) => {
      attemptsOf(await announced(judge));
      await announceAnother(judge);
      const { deliveries, answer } = await readDeliveries(judge);
      const times = deliveries.map(({ created_at: at }) => Date.parse(at));
      const index = times.findIndex((time, at) => at > 0 && time > (times[at - 1] as number));
      judge.expect(index < 0, 'deliveries from the newest to the oldest', deliveries[index], answer);
    }),

    check('meetric/deliveries/one-for-each-event', moves, async (judge) => {
      for (const { attempt, answer, rows } of await readStory(judge)) {
        judge.expectEqual(
          rows.map(({ id }) => id),
          [deliveryIdOf(attempt.arrival)],
          'one row, with the id in X-Webhook-Delivery-Id',
          answer,
        );
      }
    }),

    check('meetric/deliveries/status-says-how-it-went', moves, async (judge) => {
      for (const [index, { attempt, answer, rows }] of (await readStory(judge)).entries()) {
        const [row] = rows;
        const { status } = attempt.arrival;
        const delivered = status === 200;
        const told = row && [row.status, row.attempts, row.response_status, row.delivered_at !== null];
        judge.expectEqual(
          told ?? null,
          [delivered ? 'delivered' : 'pending', index + 1, status, delivered],
          'status, attempts, response_status, and whether there is delivered_at',
          answer,
        );
      }
    }),

    check('meetric/deliveries/status-says-how-it-went#every-row', moves, async (judge) => {
      for (const { answer } of await readStory(judge)) {
        for (const row of rowsOf(answer)) {
          const wrong = contradiction(row);
          judge.expect(wrong === undefined, wrong ?? '', row, answer);
        }
      }
    }),
  ];
}

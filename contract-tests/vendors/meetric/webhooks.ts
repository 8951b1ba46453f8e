import { createHmac } from 'node:crypto';
import type { components } from '../../../openapi/meetric/types.gen.ts';
import type { Spec, Webhook } from '../../../openapi/promises.ts';
import { type Attempt, attemptsOf, type Recording, recorded } from '../../announcement.ts';
import { shown } from '../../answers.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import { declared } from '../../declared.ts';
import type { Judge } from '../../judge.ts';
import type { Arrival } from '../../receiver.ts';
import { expectMoments } from './answers.ts';

type Schemas = components['schemas'];
type Completed = Schemas['ConversationCompleted'];

/** The announcement of a conversation, refused once and then taken, with what the API said after each attempt. */
export const announced = (judge: Judge): Promise<Recording> => recorded(judge, judge.spec.webhooks[0] as Webhook);

export const deliveryIdOf = ({ headers }: Arrival): string | undefined => headers['x-webhook-delivery-id'];
const bodyOf = ({ body }: Arrival): Completed => JSON.parse(body.toString());

/** The id of the conversation that an arrival announces, if it announces one. */
function conversationOf({ body }: Arrival): string | undefined {
  try {
    return JSON.parse(body.toString()).data?.conversation?.id;
  } catch {
    return undefined;
  }
}

/** What was looked at after an attempt: all deliveries, and the conversation. */
export const looksOf = ({ looks }: Attempt) => {
  const [deliveries, detail] = looks;
  if (!deliveries || !detail) throw new Error('the trigger of conversation.completed looks at two things');
  return { deliveries, detail };
};

/** The conversation as it could be read after an attempt. @throws Blocked when it could not, which is for another to find. */
function detailAfter(attempt: Attempt): Schemas['ConversationDetail'] {
  const { detail } = looksOf(attempt);
  if (detail.status !== 200) throw new Blocked(`the conversation that was announced cannot be read: ${shown(detail)}`);
  return detail.json as Schemas['ConversationDetail'];
}

/** Checks of the announcement itself. */
export function webhookChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const moves = { movesTime: true, changes: true };
  const ofEach = (id: string, judged: (judge: Judge, attempt: Attempt) => void) =>
    check(id, moves, async (judge) => {
      for (const attempt of attemptsOf(await announced(judge))) judged(judge, attempt);
    });
  return [
    check('meetric/webhook/sent-when-processed', moves, async (judge) => {
      const { id, attempts, arrivals } = await announced(judge);
      const others = arrivals.map((arrival) => conversationOf(arrival) ?? arrival.body.toString().slice(0, 80));
      judge.expect(
        attempts.length > 0,
        `an announcement of the conversation ${id}`,
        others.length > 0 ? `only of ${others.join(', ')}` : 'none at all',
      );
      const ids = new Set(attempts.map(({ arrival }) => deliveryIdOf(arrival)));
      judge.expect(ids.size === 1, `one delivery for the conversation ${id}`, [...ids].join(', '));
    }),

    check('meetric/webhook/readable-when-announced', moves, async (judge) => {
      await judge.permitted('getConversation');
      const [first] = attemptsOf(await announced(judge));
      judge.expectStatus(looksOf(first).detail, 200);
    }),

    check('meetric/webhook/signed', moves, async (judge) => {
      const recording = await announced(judge);
      for (const { arrival } of attemptsOf(recording)) {
        const expected = `sha256=${createHmac('sha256', recording.secret).update(arrival.body).digest('hex')}`;
        const { 'x-webhook-signature': signature } = arrival.headers;
        judge.expect(signature === expected, `X-Webhook-Signature: ${expected} for the ${arrival.body.length} bytes that came`, signature);
      }
    }),

    ofEach('meetric/webhook/four-headers', (judge, { arrival }) => {
      const { 'x-webhook-event': event, 'x-webhook-timestamp': timestamp, 'x-webhook-signature': signature } = arrival.headers;
      judge.expectEqual(event ?? null, 'conversation.completed', 'X-Webhook-Event');
      judge.expect(
        /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(deliveryIdOf(arrival) ?? ''),
        'a UUID in X-Webhook-Delivery-Id',
        deliveryIdOf(arrival),
      );
      judge.expect(
        signature !== undefined && timestamp !== undefined,
        'X-Webhook-Signature and X-Webhook-Timestamp',
        Object.keys(arrival.headers),
      );
    }),

    ofEach('meetric/webhook/timestamp-in-seconds', (judge, { arrival }) => {
      const { 'x-webhook-timestamp': timestamp } = arrival.headers;
      judge.expect(/^[0-9]{10}$/.test(timestamp ?? ''), 'whole seconds since 1970 in X-Webhook-Timestamp', timestamp);
    }),

    ofEach('meetric/webhook/same-as-detail', (judge, attempt) => {
      const { conversation } = bodyOf(attempt.arrival).data;
      const [told, detail] = [conversation, detailAfter(attempt)].map((each) => declared(spec, 'CompletedConversation', each)) as [
        Record<string, unknown>,
        Record<string, unknown>,
      ];
      for (const [member, value] of Object.entries(detail)) {
        judge.expectEqual(told[member] ?? null, value, `data.conversation.${member} as in the detail`);
      }
      const more = ['transcript', 'insights', '_meta'].filter((member) => member in conversation);
      judge.expectEqual(more, [], 'what only the API shows');
    }),

    ofEach('meetric/webhook/meta', (judge, { arrival }) => {
      const { _meta: meta } = bodyOf(arrival) as { _meta?: Partial<Completed['_meta']> };
      judge.expect(meta?.token_prefix?.startsWith('mt_') === true, 'the prefix of a token in _meta.token_prefix', meta);
      judge.expect(typeof meta?.delivery_id === 'string' && !('timestamp' in meta), 'delivery_id, and no timestamp, in _meta', meta);
    }),

    ofEach('meetric/webhook/one-delivery-id', (judge, { arrival }) => {
      judge.expectEqual(bodyOf(arrival)._meta.delivery_id, deliveryIdOf(arrival) ?? null, '_meta.delivery_id as in X-Webhook-Delivery-Id');
    }),

    ofEach('meetric/times/iso#webhook', (judge, { arrival }) => expectMoments(judge, bodyOf(arrival))),

    check('meetric/webhook/tried-again', moves, async (judge) => {
      const recording = await announced(judge);
      const [first, second] = attemptsOf(recording);
      if (!second) {
        // The vendor does not say when it tries again.
        if (!judge.bench.control) judge.skip('what was refused was not sent again for two minutes');
        return judge.fail({ expected: `another attempt to announce ${recording.id}, since the first was refused`, actual: 'none' });
      }
      judge.expectEqual(deliveryIdOf(second.arrival) ?? null, deliveryIdOf(first.arrival) ?? null, 'X-Webhook-Delivery-Id as at first');
      const [before, after] = [first, second].map(({ arrival }) => arrival.body.toString('latin1'));
      judge.expect(before === after, `the same bytes as at first: ${before?.slice(0, 300)}`, after?.slice(0, 300));
    }),
  ];
}

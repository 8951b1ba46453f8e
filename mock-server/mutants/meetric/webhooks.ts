import { createHmac } from 'node:crypto';
import { day, minute, readIso, toIso } from '../../call/time.ts';
import { body, type Mutant, type MutantEntry, type SpoilableDelivery } from '../mutant.ts';
import { answering, cases, fail, mutant, nothing, queryOf } from './failing.ts';

interface Announced {
  timestamp: string;
  data: { conversation: Record<string, unknown> };
  _meta: Record<string, unknown>;
}
interface Row {
  id: string;
  resource_id: string;
  status: string;
  attempts: number;
  created_at: string;
  last_attempt_at: string | null;
  delivered_at: string | null;
  response_status: number | null;
}

const signature = (...rules: readonly string[]): string[] => rules.map((rule) => `meetric/conversation.completed/signature#${rule}`);
const states = (...rules: readonly string[]): string[] => rules.map((rule) => `meetric/Delivery/states#${rule}`);
const webhook = (...clauses: readonly string[]): string[] => clauses.map((clause) => `meetric/webhook/${clause}`);
const deliveries = (...clauses: readonly string[]): string[] => clauses.map((clause) => `meetric/deliveries/${clause}`);

const hmac = (delivery: SpoilableDelivery, encoding: 'hex' | 'base64', signed: Buffer | string = delivery.body): string =>
  createHmac('sha256', delivery.secret).update(signed).digest(encoding);

/** Sends another body, and signs it as it should be. */
const telling = (spoil: (announced: Announced, delivery: SpoilableDelivery) => void): Mutant => ({
  delivery: (delivery) => {
    const announced = JSON.parse(delivery.body.toString()) as Announced;
    spoil(announced, delivery);
    delivery.body = Buffer.from(JSON.stringify(announced));
    delivery.headers['X-Webhook-Signature'] = `sha256=${hmac(delivery, 'hex')}`;
  },
});

const heading = (spoil: (headers: Record<string, string>, delivery: SpoilableDelivery) => void): Mutant => ({
  delivery: (delivery) => spoil(delivery.headers, delivery),
});

const listing = (spoil: (rows: Row[]) => void): Mutant =>
  body('listWebhookDeliveries', ({ deliveries: rows }: { deliveries: Row[] }) => spoil(rows));

/** What is announced, and how that went. One entry a promise, so the list is as long as the contract. */
export const webhooks: readonly MutantEntry[] = [
  mutant('signature-of-another-secret', 'Announcements are signed with another secret.', [...signature('value'), ...webhook('signed')], {
    ...heading((headers, delivery) => {
      headers['X-Webhook-Signature'] = `sha256=${hmac({ ...delivery, secret: 'another' }, 'hex')}`;
    }),
  }),
  mutant('signature-with-timestamp', 'The timestamp is signed with the body.', [...signature('value'), ...webhook('signed')], {
    ...heading((headers, delivery) => {
      headers['X-Webhook-Signature'] = `sha256=${hmac(delivery, 'hex', `${headers['X-Webhook-Timestamp']}.${delivery.body}`)}`;
    }),
  }),
  mutant('signature-base64', 'The signature is written in base 64.', [...signature('value', 'headers'), ...webhook('signed')], {
    ...heading((headers, delivery) => {
      headers['X-Webhook-Signature'] = `sha256=${hmac(delivery, 'base64')}`;
    }),
  }),
  mutant('signature-left-out', 'Announcements are not signed.', [...signature('value', 'headers'), ...webhook('signed', 'four-headers')], {
    ...heading((headers) => {
      delete headers['X-Webhook-Signature'];
    }),
  }),
  mutant(
    'body-changed-after-signing',
    'A byte is changed after the body was signed.',
    [...signature('value', 'tampered'), ...webhook('signed')],
    {
      delivery: (delivery) => {
        delivery.body = Buffer.from(delivery.body);
        const middle = delivery.body.length >> 1;
        delivery.body[middle] = (delivery.body[middle] as number) ^ 1;
      },
    },
  ),
  mutant('event-left-out', 'No header names the event.', [...signature('headers'), ...webhook('four-headers')], {
    ...heading((headers) => {
      delete headers['X-Webhook-Event'];
    }),
  }),
  mutant('delivery-id-no-uuid', 'The id of a delivery is a number.', [...signature('headers'), ...webhook('four-headers')], {
    ...heading((headers) => {
      headers['X-Webhook-Delivery-Id'] = '1';
    }),
  }),
  mutant(
    'timestamp-in-milliseconds',
    'The timestamp is in milliseconds.',
    [...signature('headers', 'timestamp'), ...webhook('timestamp-in-seconds')],
    {
      ...heading((headers) => {
        headers['X-Webhook-Timestamp'] += '000';
      }),
    },
  ),
  mutant('timestamp-in-local-time', 'The timestamp is an hour off.', signature('timestamp'), {
    ...heading((headers) => {
      headers['X-Webhook-Timestamp'] = String(Number(headers['X-Webhook-Timestamp']) + 3600);
    }),
  }),
  mutant('timestamp-of-the-first', 'Every attempt has the timestamp of the first.', signature('timestamp'), () => {
    let first: string | undefined;
    return heading((headers) => {
      first ??= headers['X-Webhook-Timestamp'] as string;
      headers['X-Webhook-Timestamp'] = first;
    });
  }),
  mutant(
    'delivery-id-of-the-attempt',
    'Every attempt has an id of its own.',
    [...signature('delivery-id'), ...webhook('tried-again', 'one-delivery-id', 'sent-when-processed'), ...deliveries('one-for-each-event')],
    heading((headers, { attempt }) => {
      headers['X-Webhook-Delivery-Id'] = `${nothing.slice(0, -1)}${attempt}`;
    }),
  ),
  mutant('delivery-id-of-all', 'All deliveries have one id.', [...webhook('one-delivery-id'), ...deliveries('one-for-each-event')], {
    ...heading((headers) => {
      headers['X-Webhook-Delivery-Id'] = nothing;
    }),
  }),
  mutant(
    'delivery-id-of-the-body',
    'The body names another delivery than the header.',
    [...signature('delivery-id'), ...webhook('one-delivery-id')],
    {
      ...telling(({ _meta: meta }) => {
        meta['delivery_id'] = nothing;
      }),
    },
  ),
  mutant('body-anew', 'Every attempt has a body of its own.', webhook('tried-again'), {
    ...telling((announced, { attempt }) => {
      announced.timestamp = toIso((readIso(announced.timestamp) as number) + attempt);
    }),
  }),
  mutant('another-announced', 'Another conversation is announced than was completed.', webhook('sent-when-processed'), {
    ...telling(({ data }) => {
      data.conversation['id'] = nothing;
    }),
  }),
  mutant('announced-stale', 'The announcement has another summary than the detail.', webhook('same-as-detail'), {
    ...telling(({ data }) => {
      data.conversation['summary'] = 'They talked.';
    }),
  }),
  mutant('announced-with-insights', 'The announcement has the insights.', webhook('same-as-detail'), {
    ...telling(({ data }) => {
      data.conversation['insights'] = [];
    }),
  }),
  mutant('announced-without-title', 'The announcement has no title.', signature('body'), {
    ...telling(({ data }) => {
      delete data.conversation['title'];
    }),
  }),
  mutant('announced-meta-of-answers', 'The _meta of an announcement is that of an answer.', webhook('meta'), {
    ...telling(({ _meta: meta, timestamp }) => {
      meta['timestamp'] = timestamp;
    }),
  }),
  mutant('announced-with-offset', 'The moment of an announcement names an offset.', cases('times/iso', 'webhook'), {
    ...telling((announced) => {
      announced.timestamp = announced.timestamp.replace('Z', '+00:00');
    }),
  }),
  mutant('announced-too-early', 'A conversation cannot be read until minutes after it was announced.', webhook('readable-when-announced'), {
    ...answering('getConversation', (answer, { now }) => {
      if (answer.status === 200 && (readIso((answer.json as { date: string }).date) as number) > now - 10 * minute) fail(answer, 404);
    }),
  }),
  mutant('deliveries-of-a-month', 'Deliveries of the last month are listed.', deliveries('last-7-days'), {
    ...listing((rows) => {
      const [row] = rows;
      if (row) rows.push({ ...row, id: nothing, created_at: toIso((readIso(row.created_at) as number) - 8 * day) });
    }),
  }),
  mutant('token-ignored', 'token_id is ignored.', deliveries('unknown-token'), () => {
    let all: unknown;
    return answering('listWebhookDeliveries', (answer, asked) => {
      if (queryOf(asked).has('token_id')) answer.json = all ?? answer.json;
      else all = structuredClone(answer.json);
    });
  }),
  mutant('token-has-none', 'With token_id nothing is listed.', deliveries('by-token'), {
    ...body('listWebhookDeliveries', (answer: { deliveries: Row[] }, asked) => {
      if (queryOf(asked).has('token_id')) answer.deliveries = [];
    }),
  }),
  mutant('token-shows-more', 'With token_id more is listed than without.', deliveries('by-token'), {
    ...body('listWebhookDeliveries', ({ deliveries: rows }: { deliveries: Row[] }, asked) => {
      if (queryOf(asked).has('token_id')) rows.push({ ...(rows[0] as Row), id: nothing });
    }),
  }),
  mutant('unknown-token-404', 'A token_id that nobody has is answered 404.', deliveries('unknown-token'), {
    ...answering('listWebhookDeliveries', (answer, { url }) => {
      if (url.includes(nothing)) fail(answer, 404);
    }),
  }),
  mutant('deliveries-oldest-first', 'Deliveries come oldest first.', deliveries('newest-first'), {
    ...listing((rows) => {
      rows.reverse();
    }),
  }),
  mutant(
    'deliveries-twice',
    'Every delivery is listed twice.',
    [...cases('ids/once-in-a-list', 'deliveries'), ...deliveries('one-for-each-event')],
    {
      ...listing((rows) => {
        rows.push(...rows);
      }),
    },
  ),
  mutant('attempts-as-rows', 'Every attempt is a row.', deliveries('one-for-each-event'), {
    ...listing((rows) => {
      for (const row of [...rows]) if (row.attempts > 1) rows.push({ ...row, id: nothing });
    }),
  }),
  mutant('attempted-before-made', 'Deliveries were attempted before they were made.', deliveries('times-in-order'), {
    ...listing((rows) => {
      for (const row of rows) row.last_attempt_at = toIso((readIso(row.created_at) as number) - 1000);
    }),
  }),
  mutant('attempts-not-counted', 'All deliveries have had one attempt.', deliveries('status-says-how-it-went'), {
    ...listing((rows) => {
      for (const row of rows) row.attempts = 1;
    }),
  }),
  mutant(
    'delivered-at-once',
    'A delivery is delivered as soon as it was attempted.',
    [...deliveries('status-says-how-it-went', 'status-says-how-it-went#every-row'), ...states('first')],
    {
      ...listing((rows) => {
        for (const row of rows) row.status = 'delivered';
      }),
    },
  ),
  mutant(
    'refused-as-delivered',
    'delivered_at is the moment of an attempt, whatever came of it.',
    deliveries('status-says-how-it-went', 'status-says-how-it-went#every-row'),
    {
      ...listing((rows) => {
        for (const row of rows) row.delivered_at = row.last_attempt_at;
      }),
    },
  ),
  mutant('given-up-as-pending', 'A delivery that was given up is still pending.', states('all'), {
    ...listing((rows) => {
      for (const row of rows) if (row.status === 'failed') row.status = 'pending';
    }),
  }),
  mutant('delivered-and-pending', 'A delivery that was taken is pending again.', states('steps'), () => {
    const delivered = new Set<string>();
    return listing((rows) => {
      for (const row of rows) {
        if (delivered.has(row.id)) row.status = 'pending';
        if (row.status === 'delivered') delivered.add(row.id);
      }
    });
  }),
  mutant('attempts-as-text', 'attempts is a text.', ['meetric/listWebhookDeliveries/answers-fit'], {
    ...listing((rows) => {
      for (const row of rows) Object.assign(row, { attempts: String(row.attempts) });
    }),
  }),
];

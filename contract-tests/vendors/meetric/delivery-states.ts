import type { Webhook } from '../../../openapi/spec.ts';
import { Announcement } from '../../announcement.ts';
import type { Judge, Sighting } from '../../judge.ts';
import { readStory, rowsOf } from './deliveries.ts';

/** Attempts after which a server of our own gives a delivery up. */
const mostAttempts = 4;

/** A delivery that is refused and then taken; and one that is given up, and taken when it is sent again all the same. */
export async function* watchDelivery(judge: Judge): AsyncGenerator<Sighting> {
  for (const { answer, rows } of await readStory(judge)) {
    for (const { id, status } of rows) yield { subject: id, state: status, caused: 'time', answer };
  }
  const { control } = judge.bench;
  if (!control) return;
  let refuses = true;
  const announcement = await Announcement.begin(judge, judge.spec.webhooks[0] as Webhook, () => (refuses ? 500 : 200));
  const look = async (): Promise<Sighting[]> => {
    const answer = await judge.send('listWebhookDeliveries', {});
    const rows = rowsOf(answer).filter(({ resource_id: id }) => id === announcement.id);
    return rows.map(({ id, status }) => ({ subject: id, state: status, caused: 'time', answer }));
  };
  try {
    if (!(await announcement.next())) return;
    yield* await look();
    const made = (await control.deliveries()).find(
      ({ webhook, call }) => webhook === announcement.subscription && call === announcement.id,
    );
    if (!made) return;
    for (let attempt = 2; attempt <= mostAttempts; attempt++) await control.redeliver(made.id);
    yield* await look();
    refuses = false;
    await control.redeliver(made.id);
    yield* await look();
  } finally {
    await announcement.end();
  }
}

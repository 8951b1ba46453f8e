import type { Webhook } from '../../../openapi/promises.ts';
import { Announcement } from '../../announcement.ts';
import type { Sighting } from '../../bench.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { rowsOf } from './deliveries.ts';
import { announced, looksOf } from './webhooks.ts';

/** Attempts after which a server of our own gives a delivery up. */
const mostAttempts = 4;

/** A delivery that is refused and then taken; and one that is given up, and taken when it is sent again all the same. */
export async function* watchDelivery(judge: Judge): AsyncGenerator<Sighting> {
  const { id, attempts } = await announced(judge);
  const watched = [id];
  const toSightings = (answer: Answer): Sighting[] =>
    rowsOf(answer)
      .filter(({ resource_id: of }) => watched.includes(of))
      .map(({ id: subject, status: state }) => ({ subject, state, caused: 'time', answer }));
  const look = async () => toSightings(await judge.send('listWebhookDeliveries', {}));
  for (const attempt of attempts) yield* toSightings(looksOf(attempt).deliveries);
  const { control } = judge.bench;
  if (!control) return;
  let refuses = true;
  const second = await Announcement.begin(judge, judge.spec.webhooks[0] as Webhook, () => (refuses ? 500 : 200));
  watched.push(second.id);
  try {
    if (!(await second.next())) return;
    yield* await look();
    const made = (await control.deliveries()).find(({ webhook, call }) => webhook === second.subscription && call === second.id);
    if (!made) return;
    for (let attempt = 2; attempt <= mostAttempts; attempt++) await control.redeliver(made.id);
    yield* await look();
    refuses = false;
    await control.redeliver(made.id);
    yield* await look();
  } finally {
    await second.end();
  }
}

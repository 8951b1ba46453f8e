import type { Spec } from '../../../openapi/promises.ts';
import { canonical, shown } from '../../answers.ts';
import { once } from '../../bench.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import { askToHear, bodyOf, openToHear } from '../../hearing.ts';
import { atOnce, type Judge } from '../../judge.ts';
import type { EventStream } from '../../stream.ts';
import { subscribe } from './samples.ts';

/** Seconds without a byte after which clients give up. */
const longestSilence = 60;

/** Events of a call that tell whether two hear the same. */
const enough = 6;

/** Two who listen to a call from early on, and one who comes when something has been told. */
const company = once(async (judge: Judge) => {
  const operation = judge.operation(subscribe);
  const ask = await askToHear(judge, operation);
  const first = await openToHear(judge, operation, ask);
  const second = await judge.open(subscribe, ask);
  const heard = (count: number) => (stream: EventStream) => stream.ending !== undefined || idsOf(stream).length >= count;
  await judge.passUntil(() => heard(enough)(first), 60_000);
  const past = new Set(idsOf(first));
  const late = await judge.open(subscribe, ask);
  await judge.passUntil(() => heard(enough)(late) && [first, second].every(heard(past.size + enough)), 60_000);
  for (const stream of [first, second, late]) stream.leave();
  return { first, second, late, past };
});

/** What is told of the call itself. */
const toldBy = (stream: EventStream) => stream.events.map(bodyOf).filter((body) => body['event_id'] !== undefined);
const idsOf = (stream: EventStream) => toldBy(stream).map((body) => body['event_id']);

/** A call in which nothing happens for a while, listened to for more than a minute. */
const silence = once(async (judge: Judge) => {
  const operation = judge.operation(subscribe);
  const stream = await openToHear(judge, operation, { query: { callId: await judge.supplies.fresh('quiet_call') } });
  await stream.until(() => stream.events.length > 0, atOnce);
  const moments: number[] = [await judge.now()];
  let heard = stream.arrivals.length;
  const limit = (longestSilence + 15) * 1000;
  await judge.passUntil(
    () => stream.ending !== undefined,
    limit,
    5000,
    (now) => {
      if (stream.arrivals.length > heard) moments.push(now);
      heard = stream.arrivals.length;
    },
  );
  moments.push(await judge.now());
  stream.leave();
  return { stream, longest: Math.max(...moments.slice(1).map((now, index) => now - (moments[index] as number))) / 1000 };
});

/** Several who listen, and those who wait. */
export function companyChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const moving = { movesTime: true };
  return [
    check('smallest/events/same-for-all', moving, async (judge) => {
      const { first, second } = await company(judge);
      judge.expect(second.status < 300, 'a second stream of the same call', shown(second.answer), second.answer);
      if (toldBy(first).length === 0) throw new Blocked('no event has an event_id');
      const theirs = toldBy(second);
      judge.expect(theirs.length > 0, 'the same events', 'none for the second who listens', second.answer);
      // Something may have been told before the second came, and something may be on its way to either.
      const ours = toldBy(first).slice(Math.max(idsOf(first).indexOf(theirs[0]?.['event_id']), 0));
      const different = theirs.findIndex((body, index) => index < ours.length && canonical(body) !== canonical(ours[index]));
      judge.expect(different < 0, `as the first heard it: ${JSON.stringify(ours[different])}`, theirs[different], second.answer);
    }),

    check('smallest/events/no-replay', moving, async (judge) => {
      const { first, past, late } = await company(judge);
      if (late.status >= 300 && first.ending === 'ended') judge.skip('the ending_call is over too soon for anybody to come later');
      if (late.status >= 300) throw new Blocked(`who comes later is refused: ${shown(late.answer)}`);
      if (past.size === 0) judge.skip('nothing happened in the ending_call before the second half');
      const again = toldBy(late).find((body) => past.has(body['event_id']));
      judge.expect(again === undefined, 'nothing that had been told to others before', again, late.answer);
    }),

    check('smallest/events/before-the-answer', moving, async (judge) => {
      await judge.permitted(subscribe);
      const callId = await judge.supplies.fresh('dialling_call');
      const stream = await judge.open(subscribe, { query: { callId } });
      judge.expectStatus(stream.answer, 200);
      await judge.passUntil(() => stream.events.length > 1 || stream.ending !== undefined, 60_000);
      judge.expect(
        stream.events.length > 1 || stream.ending === undefined,
        'a stream that waits for the call',
        stream.ending,
        stream.answer,
      );
      stream.leave();
    }),

    check('smallest/events/alive', moving, async (judge) => {
      const { stream, longest } = await silence(judge);
      // Time was let pass in steps of five seconds.
      const actual = `nothing for ${Math.round(longest)} s`;
      judge.expect(longest <= longestSilence + 5, `a sign of life every ${longestSilence} s`, actual, stream.answer);
    }),

    check('smallest/events/alive#no-empty-event', moving, async (judge) => {
      const { stream } = await silence(judge);
      const empty = stream.text
        .split(/\r\n\r\n|\n\n|\r\r/)
        .slice(0, -1)
        .find((block) => !/^data/m.test(block));
      judge.expect(empty === undefined, 'no empty line after a comment line', JSON.stringify(empty), stream.answer);
    }),
  ];
}

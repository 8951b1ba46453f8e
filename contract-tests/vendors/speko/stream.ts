import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speko/types.gen.ts';
import type { Ask } from '../../bench.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import { atOnce, type Judge } from '../../judge.ts';

type Schemas = components['schemas'];

interface Told {
  readonly turns: readonly Schemas['SessionTurn'][];
  readonly events: readonly Schemas['CallEvent'][];
  readonly reason: unknown;
}

/** What the stream of a session that is over tells until it ends. */
async function told(judge: Judge, ask: Ask): Promise<Told> {
  await judge.permitted('streamSession');
  const stream = await judge.open('streamSession', ask);
  await stream.until(() => stream.events.some(({ name }) => name === 'end'), atOnce);
  stream.leave();
  const of = (wanted: string) => stream.events.filter(({ name }) => name === wanted).map(({ json }) => json as never);
  const [end] = of('end') as { reason?: unknown }[];
  return { turns: of('transcript'), events: of('event'), reason: end?.reason };
}

const ended = async ({ supplies }: Judge) => ({ id: await supplies.lasting('ended_call') });

export function streamChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speko/stream/replays', async (judge) => {
      const params = await ended(judge);
      const { turns, events, reason } = await told(judge, { params });
      const { entries } = (await judge.given('getSessionTranscript', { params })).json as Schemas['SessionTranscript'];
      const said = (each: Schemas['SessionTurn']) => ({ index: each.index, source: each.source, text: each.text });
      judge.expectEqual(turns.map(said), entries.map(said), 'the turns of the transcript');
      const list = ((await judge.given('listCallEvents', { params })).json as Schemas['CallEvents']).events;
      judge.expectEqual(
        events.map(({ id }) => id),
        list.map(({ id }) => id),
        'the events of the call',
      );
      judge.expectEqual(reason ?? null, 'session_ended', 'the reason at the end');
    }),

    check('speko/stream/cursor', async (judge) => {
      const params = await ended(judge);
      const all = await told(judge, { params });
      const [turn, event] = [all.turns[Math.floor(all.turns.length / 2)], all.events[Math.floor(all.events.length / 2)]];
      if (!turn || !event) throw new Blocked('the stream tells no turns or no events, so there is nothing to begin after');
      const since = Date.parse(event.created_at);
      const { turns, events } = await told(judge, { params, query: { cursor: `${turn.index}:${since}` } });
      const expected = all.turns.filter(({ index }) => index > turn.index).map(({ index }) => index);
      judge.expectEqual(
        turns.map(({ index }) => index),
        expected,
        `the turns after ${turn.index}`,
      );
      const early = events.find(({ created_at: created }) => Date.parse(created) < since - 2000);
      judge.expect(!early, `no event from before two seconds before ${event.created_at}`, early);
      const late = all.events.filter(({ created_at: created }) => Date.parse(created) > since);
      const missing = late.find(({ id }) => !events.some((each) => each.id === id));
      judge.expect(!missing, `every event after ${event.created_at}`, missing && `none of ${missing.id}`);
    }),

    check('speko/stream/any-accept', async (judge) => {
      await judge.permitted('streamSession');
      const answer = await judge.send('streamSession', { params: await ended(judge), headers: { Accept: '*/*' } });
      judge.expectStatus(answer, 200);
    }),
  ];
}

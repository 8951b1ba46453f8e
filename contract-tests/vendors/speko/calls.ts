import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speko/types.gen.ts';
import { type Check, checksOf, NotRun } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { type Look, story } from './story.ts';

type Detail = components['schemas']['CallDetail'];
type Events = components['schemas']['CallEvents'];

/** A call as it is shown, with the answer that showed it. */
export async function read(judge: Judge, id: string): Promise<Look> {
  const answer = await judge.given('getCall', { params: { id } });
  return { call: answer.json as Detail, answer };
}

/** A call of each meaning that the target has. @throws NotRun when it has none. */
export async function several(judge: Judge, ...meanings: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    meanings.map((meaning) =>
      judge.supplies.fresh(meaning).catch((error: unknown) => {
        if (error instanceof NotRun) return error;
        throw error;
      }),
    ),
  );
  const ids = found.filter((each) => typeof each === 'string');
  if (ids.length === 0) throw found[0];
  return ids;
}

/** Milliseconds since the epoch: the same moment can be written in more than one way. */
export const at = (moment: string): number => Date.parse(moment);

/** Expects one moment not to be before another. A moment that is absent is before nothing. */
export function expectOrder(judge: Judge, [first, second]: readonly [string, string], of: object, answer: Answer): void {
  const moments = of as Record<string, string | null | undefined>;
  const [earlier, later] = [moments[first], moments[second]];
  if (typeof earlier !== 'string' || typeof later !== 'string') return;
  judge.expect(!(at(later) < at(earlier)), `${second} at or after ${first} ${earlier}`, later, answer);
}

export function callChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const watched = { movesTime: true, changes: true };
  return [
    check('speko/call/ids-agree', async (judge) => {
      const { call, answer } = await read(judge, await judge.supplies.lasting('call_with_transfers'));
      const sessions = (call.transfers ?? []).map((transfer) => transfer.session_id);
      const ids = [call.id, call.call_id, call.report?.session_id, ...sessions].filter((id) => id !== undefined);
      judge.expectEqual([...new Set(ids)], [call.id], 'one id everywhere', answer);
    }),

    check('speko/call/grows', watched, async (judge) => {
      for (const looks of (await story(judge)).looks) {
        let before: Detail['transcript']['entries'] = [];
        for (const { call, answer } of looks) {
          const { entries } = call.transcript;
          judge.expectEqual(
            entries.map(({ index }) => index),
            [...entries.keys()],
            'entries numbered from 0 without a gap',
            answer,
          );
          const closed = before.filter(({ ended_at }) => ended_at);
          judge.expectEqual(entries.slice(0, closed.length), closed, 'what had been said', answer);
          before = entries;
        }
      }
    }),

    check('speko/call/ended-at', async (judge) => {
      const live = await read(judge, await judge.supplies.fresh('live_call'));
      const none = [live.call.ended_at ?? null, live.call.duration_seconds ?? null];
      judge.expectEqual(none, [null, null], 'ended_at and duration_seconds of a live call', live.answer);
      const over = await read(judge, await judge.supplies.lasting('ended_call'));
      judge.expect(typeof over.call.ended_at === 'string', 'an ended_at', over.call.ended_at, over.answer);
      expectOrder(judge, ['created_at', 'ended_at'], over.call, over.answer);
    }),

    check('speko/call/times-in-order', async (judge) => {
      for (const id of [await judge.supplies.lasting('ended_call'), ...(await several(judge, 'live_call', 'call_without_report'))]) {
        const { call, answer } = await read(judge, id);
        expectOrder(judge, ['created_at', 'updated_at'], call, answer);
        expectOrder(judge, ['ended_at', 'updated_at'], call, answer);
      }
    }),

    check('speko/call/updated-at-goes-on', watched, async (judge) => {
      for (const looks of (await story(judge)).looks) {
        for (const [index, { call, answer }] of looks.entries()) {
          const before = looks[index - 1]?.call.updated_at;
          expectOrder(judge, ['before', 'updated_at'], { before, updated_at: call.updated_at }, answer);
        }
      }
    }),

    check('speko/call/transcript-in-order', async (judge) => {
      for (const meaning of ['ended_call', 'call_with_transfers']) {
        const { call, answer } = await read(judge, await judge.supplies.lasting(meaning));
        for (const [index, entry] of call.transcript.entries.entries()) {
          expectOrder(judge, ['started_at', 'ended_at'], entry, answer);
          const { started_at: before } = call.transcript.entries[index - 1] ?? {};
          expectOrder(judge, ['before', 'started_at'], { before, started_at: entry.started_at }, answer);
        }
      }
    }),

    check('speko/call/recording-duration', async (judge) => {
      for (const id of await several(judge, 'live_call', 'call_without_report', 'call_with_transfers')) {
        const { call, answer } = await read(judge, id);
        if (call.recording_status === 'ready') continue;
        judge.expectEqual(call.recording_duration_ms ?? null, null, `the length of a recording that is ${call.recording_status}`, answer);
      }
    }),

    check('speko/call/report-at-once', async (judge) => {
      const phases = ['live_call', 'call_without_report', 'call_with_first_report', 'ended_call'];
      for (const id of await several(judge, ...phases)) {
        const before = await read(judge, id);
        const answer = await judge.send('getCallReport', { params: { id } });
        // It may appear, or change, between two of the three requests.
        const after = await read(judge, id);
        if (answer.status === 200) {
          const same = [before, after].some(({ call }) => JSON.stringify(call.report) === JSON.stringify(answer.json));
          judge.expect(same, `in the call detail the same report: ${answer.body}`, after.call.report ?? 'none', after.answer);
        } else judge.expectEqual(before.call.report ?? null, null, 'no report in the call detail while there is none', before.answer);
      }
    }),

    check('speko/call/settles', async (judge) => {
      const id = await judge.supplies.lasting('ended_call');
      const [first, second] = [await read(judge, id), await read(judge, id)];
      judge.expectEqual(second.answer.body, first.answer.body, 'the same bytes', second.answer);
    }),

    check('speko/events/ordered', async (judge) => {
      const answer = await judge.given('listCallEvents');
      const { events } = answer.json as Events;
      const times = events.map(({ occurred_at }) => at(occurred_at));
      judge.expectEqual(
        times,
        times.toSorted((a, b) => a - b),
        'events oldest first',
        answer,
      );
      judge.expectEqual(new Set(events.map(({ id }) => id)).size, events.length, 'as many ids as events', answer);
    }),

    check('speko/events/grow', watched, async (judge) => {
      let before: Events['events'] = [];
      for (const answer of (await story(judge)).events) {
        const { events } = answer.json as Events;
        judge.expectEqual(events.slice(0, before.length), before, 'the events that had been shown', answer);
        before = events;
      }
    }),

    check('speko/events/of-this-call', async (judge) => {
      const id = await judge.supplies.lasting('ended_call');
      const answer = await judge.given('listCallEvents', { params: { id } });
      const others = (answer.json as Events).events.filter(({ session_id }) => (session_id ?? id) !== id);
      judge.expectEqual(others, [], 'no event of another call', answer);
    }),

    check('speko/events/room-finished', async (judge) => {
      const answer = await judge.given('listCallEvents');
      const types = (answer.json as Events).events.map(({ event_type }) => event_type);
      judge.expect(types.includes('room_finished'), 'a room_finished event', types.join(', '), answer);
    }),
  ];
}

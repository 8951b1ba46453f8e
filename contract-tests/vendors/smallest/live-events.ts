import type { Spec, StreamRule } from '../../../openapi/promises.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import { type HeardEvent, type Hearing, hearingOf } from '../../hearing.ts';
import type { Judge } from '../../judge.ts';
import { strays } from '../../rules/strays.ts';
import { subscribe } from './samples.ts';
import { isLong, plain, textsOf, timesOf, turnsOf } from './transcript.ts';

/** Milliseconds by which some events may be later than others: a segment may bear the moment at which it began. */
const jitter = 20_000;
const described = ['sse_init', 'user_interim_transcription', 'user_transcription', 'tts_completed', 'sse_close'];

type Look = (judge: Judge, hearing: Hearing, tell: Tell) => void;
/** Expects something of one stream as a whole. */
type Tell = (holds: boolean, expected: string, actual: unknown) => void;

/** What is told of a call that is listened to until it ends. */
export function liveEventChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const look = (id: string, body: Look): Check =>
    check(`smallest/events/${id}`, { movesTime: true }, async (judge) => {
      const hearing = await hearingOf(judge, judge.operation(subscribe));
      body(judge, hearing, (holds, expected, actual) => judge.expect(holds, expected, actual, hearing.stream.answer));
    });
  return [...ofTime(look), ...ofSpeech(look), ...ofTheRest(look), ...ofFraming(look)];
}

type Looking = (id: string, body: Look) => Check;

const ofType = ({ events }: Hearing, type: string): HeardEvent[] => events.filter((event) => event.type === type);

function ofTime(look: Looking): Check[] {
  return [
    look('as-produced', (_, { events }, tell) => {
      const late = timesOf(events).map(({ event, time }) => ({ type: event.type, by: event.at - time }));
      if (late.length < 2) throw new Blocked('too few events have a timestamp that can be read');
      const most = late.reduce((worst, each) => (each.by > worst.by ? each : worst));
      const spread = most.by - Math.min(...late.map(({ by }) => by));
      tell(
        spread <= jitter,
        `no event more than ${jitter / 1000} s later than others`,
        `${most.type} was ${Math.round(spread / 1000)} s later`,
      );
    }),
    look('in-order', (_, { events }, tell) => {
      const times = timesOf(events);
      const back = times.find(({ time }, index) => time < (times[index - 1]?.time ?? 0));
      tell(back === undefined, 'timestamps that never go back', back?.event.body);
    }),
    look('iso-timestamps', (_, { events }, tell) => {
      const given = events.filter(({ body }) => body['timestamp'] !== undefined);
      if (given.length === 0) throw new Blocked('no event has a timestamp');
      const odd = given.find((event) => timesOf([event]).length === 0);
      tell(odd === undefined, 'a timestamp such as 2026-02-07T09:00:00.000Z', odd?.body['timestamp']);
    }),
    look('lifecycle-times', (_, hearing, tell) => {
      const at = (type: string) => Date.parse(String(ofType(hearing, type)[0]?.body['event_time']));
      const [opened, closed] = [at('sse_init'), at('sse_close')];
      if (Number.isNaN(opened)) throw new Blocked('no sse_init has an event_time that can be read');
      const outside = timesOf(hearing.events).find(({ time }) => time < opened || time > closed);
      tell(outside === undefined, 'timestamps from sse_init to sse_close', outside?.event.body);
    }),
  ];
}

function ofSpeech(look: Looking): Check[] {
  return [
    look('interim', (judge, { events }, tell) => {
      const long = turnsOf(events).filter(({ final }) => isLong(final));
      if (long.length === 0)
        judge.skip('the caller never says more than a few words in the ending_call: give one in which both sides speak');
      const shown = long.flatMap(({ interims }) => interims).filter((text) => text.trim() !== '');
      tell(shown.length > 0, 'a user_interim_transcription with a text before a user_transcription', 'none');
    }),
    look('interim-grows', (judge, { events }, tell) => {
      const turns = turnsOf(events).filter(({ final, interims }) => isLong(final) && interims.length > 2);
      if (turns.length === 0) judge.skip('no turn of the caller in the ending_call is long enough to tell');
      for (const { final, interims } of turns) {
        const most = Math.max(...interims.map((text) => plain(text).length));
        tell(most * 3 >= plain(final).length, `interim texts that grow towards "${final}"`, interims);
      }
    }),
    look('interim-superseded', (judge, hearing, tell) => {
      const interims = ofType(hearing, 'user_interim_transcription');
      if (interims.length === 0) judge.skip('there is no interim text in the ending_call');
      const finals = ofType(hearing, 'user_transcription');
      // The agent may speak once more over a turn that the caller never completes.
      const replies = hearing.events
        .slice(hearing.events.indexOf(interims[0] as HeardEvent))
        .filter(({ type }) => type === 'tts_completed');
      tell(
        finals.length > 0 || replies.length < 2,
        'a user_transcription before the agent replies',
        `${interims.length} interim texts only`,
      );
      const rule = judge.operation(subscribe).stream as StreamRule;
      const [stray] = strays(hearing.events, rule, 'user_transcription', 'user_interim_transcription');
      tell(stray === undefined, 'no interim text after the user_transcription of its turn', stray);
    }),
    look('interim-superseded#once', (judge, { events }, tell) => {
      const turns = turnsOf(events);
      if (turns.length === 0) judge.skip('the caller says nothing in the ending_call: give one in which both sides speak');
      const twice = turns.find(({ final, afterReply }, index) => isLong(final) && !afterReply && turns[index - 1]?.final === final);
      tell(twice === undefined, 'one user_transcription of a turn', twice?.final);
    }),
    look('final', (judge, { events }, tell) => {
      const texts = textsOf(events, 'user_transcription', 'user_transcription_text');
      if (texts.length === 0) judge.skip('the caller says nothing in the ending_call: give one in which both sides speak');
      tell(
        texts.every((text) => text.trim() !== ''),
        'a text in every user_transcription',
        texts,
      );
    }),
    look('spoken', (judge, { events }, tell) => {
      const texts = textsOf(events, 'tts_completed', 'tts_text');
      if (texts.length === 0) judge.skip('the agent says nothing in the ending_call: give one in which both sides speak');
      tell(
        texts.every((text) => text.trim() !== ''),
        'a text in every tts_completed',
        texts,
      );
    }),
    look('spoken#once', (judge, { events }, tell) => {
      const spoken = events.filter(({ type }) => type === 'tts_completed').map(({ body }) => body);
      if (spoken.length === 0) judge.skip('the agent says nothing in the ending_call: give one in which both sides speak');
      const same = (a: unknown, b: Readonly<Record<string, unknown>> | undefined, member: string) => a === b?.[member];
      const twice = spoken.find((body, index) =>
        ['tts_text', 'timestamp'].every((member) => same(body[member], spoken[index - 1], member)),
      );
      tell(twice === undefined, 'one tts_completed of a segment', twice);
    }),
    look('latency-is-whole', (judge, hearing, tell) => {
      const given = ofType(hearing, 'tts_completed')
        .map(({ body }) => body['tts_latency'])
        .filter((latency) => latency !== undefined);
      if (given.length === 0) judge.skip('no tts_completed of the ending_call has a tts_latency');
      const odd = given.find((latency) => !Number.isInteger(latency) || (latency as number) < 0);
      tell(odd === undefined, 'a whole number of milliseconds', odd);
    }),
  ];
}

function ofTheRest(look: Looking): Check[] {
  return [
    look('turn-latency', (judge, hearing, tell) => {
      const both = ofType(hearing, 'turn_latency').filter(
        ({ body }) => body['turn_latency'] !== undefined && body['total_turn_ms'] !== undefined,
      );
      if (both.length === 0) judge.skip('no turn_latency of the ending_call has a total_turn_ms');
      // Seconds are often given with two digits only.
      const odd = both.find(({ body }) => Math.abs(Number(body['turn_latency']) * 1000 - Number(body['total_turn_ms'])) > 10);
      tell(odd === undefined, 'turn_latency in seconds and total_turn_ms in milliseconds', odd?.body);
    }),
    look('tool-calls', (judge, hearing, tell) => {
      const ends = [...ofType(hearing, 'tool_call_end'), ...ofType(hearing, 'tool_call_error')];
      if (ends.length === 0) judge.skip('no tool is used in the ending_call: give one in which the agent uses one');
      const opened = Date.parse(String(ofType(hearing, 'sse_init')[0]?.body['event_time']));
      const odd = ends.find((end) => {
        const { timestamp, latency_ms: latency, tool_call_id: id, function_name: name } = end.body;
        const before = hearing.events.slice(0, hearing.events.indexOf(end));
        const told = before.some(
          ({ type, body }) => type === 'tool_call_start' && body['tool_call_id'] === id && body['function_name'] === name,
        );
        // A tool may have been at work when we came.
        return !told && !(Date.parse(String(timestamp)) - Number(latency ?? Number.POSITIVE_INFINITY) <= opened);
      });
      tell(odd === undefined, 'a tool_call_start with the same tool_call_id and function_name before it', odd?.body);
    }),
    look('hops', (judge, { events }, tell) => {
      const hops = events.filter(({ type }) => type === 'hopping');
      if (hops.length === 0) judge.skip('the agent of the ending_call never hops to another step: give one that is led by a graph');
      for (const hop of hops) {
        const next = events.slice(events.indexOf(hop)).find(({ type }) => type === 'agent_node_state');
        tell(next?.body['node_id'] === hop.body['to_node_id'], `the step ${hop.body['to_node_id']} next`, next?.body ?? 'none');
      }
    }),
    look('after-the-end', (judge, { events }, tell) => {
      const after = events.filter(({ type }) => type === 'call_recording' || type === 'post_call_api');
      if (after.length === 0) judge.skip('neither call_recording nor post_call_api is told of the ending_call');
      const end = events.findIndex(({ type }) => type === 'call_end');
      const early = after.find((event) => events.indexOf(event) < end);
      tell(early === undefined, 'call_end before it', early?.body);
    }),
    look('other-types', (_, { events }, tell) => {
      const types = [...new Set(events.map(({ type }) => type))];
      tell(
        types.some((type) => !described.includes(type)),
        'events of other types too, such as call_end',
        types,
      );
    }),
    look('own-call', (_, { ask, events }, tell) => {
      const named = events.filter(({ body }) => body['call_id'] !== undefined);
      if (named.length === 0) throw new Blocked('no event has a call_id');
      const foreign = named.find(({ body }) => body['call_id'] !== ask.query?.['callId']);
      tell(foreign === undefined, `the call_id ${ask.query?.['callId']}`, foreign?.body);
    }),
    look('unique-ids', (_, { events }, tell) => {
      const ids = events.map(({ body }) => body['event_id']).filter((id) => id !== undefined);
      if (ids.length < 2) throw new Blocked('fewer than two events have an event_id');
      const twice = ids.find((id, index) => ids.indexOf(id) !== index);
      tell(twice === undefined, 'every event_id once', `${twice} twice`);
    }),
    look('call-end-before-close', (_, { events }, tell) => {
      const types = events.map(({ type }) => type);
      if (!types.includes('sse_close')) throw new Blocked('there is no sse_close');
      tell(types.slice(0, types.indexOf('sse_close')).includes('call_end'), 'call_end before sse_close', types.slice(-4));
    }),
    look('close-last', (judge, { over, events, stream }, tell) => {
      if (!over) judge.skip('the ending_call went on for longer than it is listened to: give one that ends sooner');
      tell(events.at(-1)?.type === 'sse_close', 'sse_close as the last event', events.at(-1)?.body ?? 'no event');
      tell(stream.ending === 'ended', 'a connection that the server closes', stream.ending);
    }),
  ];
}

function ofFraming(look: Looking): Check[] {
  const linesOf = (block: string) => block.split(/\r\n|\n|\r/).filter((line) => line !== '' && !line.startsWith(':'));
  return [
    look('data-frames', (_, { stream }, tell) => {
      for (const block of stream.text.split(/\r\n\r\n|\n\n|\r\r/)) {
        const data = linesOf(block).filter((line) => !/^(?:id|event|retry)(?::|$)/.test(line));
        tell(data.length < 2 && data.every((line) => line.startsWith('data:')), 'one data line, then an empty line', block.slice(0, 300));
      }
    }),
    look('no-other-fields', (_, { stream }, tell) => {
      const other = linesOf(stream.text).find((line) => /^(?:id|event|retry)(?::|$)/.test(line));
      tell(other === undefined, 'data lines only', other);
    }),
  ];
}

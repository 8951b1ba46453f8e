import type { Operation, Spec, StreamRule } from '../../openapi/promises.ts';
import { rulesOf } from '../../openapi/rules.ts';
import type { Check } from '../check.ts';
import { type Hearing, hearingOf } from '../hearing.ts';
import { atOnce, type Judge } from '../judge.ts';
import { derived, type Rule } from './rule.ts';
import { strays } from './strays.ts';

/** x-stream: how a stream of events begins and ends, and what its events carry. One stream is listened to for all of it. */
export const stream: Rule = (spec) =>
  spec.operations.filter((operation) => operation.stream).flatMap((operation) => of(spec, operation, operation.stream as StreamRule));

function of(spec: Spec, operation: Operation, rule: StreamRule): Check[] {
  const law = (name: string, text: string, look: (judge: Judge, hearing: Hearing) => void) =>
    derived(
      spec,
      operation,
      `stream#${name}`,
      { text, source: `openapi/${spec.api} ${operation.id} x-stream`, basis: 'documented' },
      { movesTime: true, run: async (judge) => look(judge, await hearingOf(judge, operation)) },
    );
  return [...beginning(law, rule), ...ofEvents(law, spec, operation, rule), ...ending(law, rule)];
}

type Law = (name: string, text: string, look: (judge: Judge, hearing: Hearing) => void) => Check;

function beginning(law: Law, { first, 'first-repeats': repeats = false }: StreamRule): Check[] {
  return [
    law('content-type', 'A stream says that it is one, in UTF-8 if it says in what.', (judge, { stream: { headers, answer } }) => {
      const type = headers['content-type'] ?? 'no content-type';
      judge.expect(/^text\/event-stream *(; *charset="?utf-8"? *)?$/i.test(type), 'text/event-stream', type, answer);
    }),
    law('first', `The first event is ${first}${repeats ? '' : ', and no later one is'}.`, (judge, { events, stream: { answer } }) => {
      const [opening = 'no event', ...others] = events.map(({ type }) => type);
      judge.expectEqual(opening, first, 'the first event', answer);
      judge.expect(repeats || !others.includes(first), `${first} once`, `another one as event ${others.indexOf(first) + 2}`, answer);
    }),
    law('first-at-once', 'The first event comes as soon as the stream is open, whatever happens.', (judge, hearing) => {
      const { stream, beganAtOnce } = hearing;
      const actual = stream.events.length === 0 ? 'none at all' : 'none until something happened';
      judge.expect(beganAtOnce, `an event within ${atOnce} ms of the head`, actual, stream.answer);
    }),
  ];
}

function ofEvents(law: Law, spec: Spec, operation: Operation, rule: StreamRule): Check[] {
  const fits = rulesOf(spec).response(operation, 200, 'text/event-stream');
  return [
    law('framing', 'Everything on a stream is framed as server-sent events are, and each carries one JSON object.', (judge, hearing) => {
      const { flaws, events, answer } = hearing.stream;
      judge.expect(flaws.length === 0, 'proper server-sent events', [...new Set(flaws)].slice(0, 3).join('; '), answer);
      const odd = events.find(({ json }) => json === null || typeof json !== 'object' || Array.isArray(json));
      judge.expect(odd === undefined, 'a JSON object in every event', `data: ${odd?.data.slice(0, 200)}`, answer);
    }),
    law('members', 'Every event has the members that its type must have.', (judge, { events, stream: { answer } }) => {
      for (const { type, body } of events) {
        const missing = (rule.events[type] ?? []).filter((member) => body[member] === undefined);
        judge.expect(missing.length === 0, `${missing.join(' and ')} in ${type}`, body, answer);
      }
      judge.expect(events.length > 0, 'events', 'none', answer);
    }),
    law('schema', 'Every event fits the schema of events.', (judge, { events, stream: { answer } }) => {
      for (const { body } of events) {
        const [misfit] = fits?.(body) ?? [];
        judge.expect(misfit === undefined, `${misfit?.path || 'an event'}: ${misfit?.message}`, body, answer);
      }
      judge.expect(events.length > 0, 'events', 'none', answer);
    }),
    ...(rule.supersedes
      ? [law('supersedes', `What is still changing does not come after what is final: ${inWords(rule.supersedes)}.`, superseded(rule))]
      : []),
  ];
}

const superseded =
  (rule: StreamRule) =>
  (judge: Judge, { events, stream: { answer } }: Hearing): void => {
    for (const [final, interim] of Object.entries(rule.supersedes ?? {})) {
      const [stray] = strays(events, rule, final, interim);
      judge.expect(stray === undefined, `no ${interim} after its ${final}`, stray, answer);
    }
  };

const inWords = (supersedes: Readonly<Record<string, string>>): string =>
  Object.entries(supersedes)
    .map(([final, interim]) => `${final} takes the place of ${interim}`)
    .join(', ');

function ending(law: Law, { last }: StreamRule): Check[] {
  const concluded = (name: string, text: string, look: (judge: Judge, hearing: Hearing) => void) =>
    law(name, text, (judge, hearing) => {
      if (!hearing.over) judge.skip('the stream went on for longer than it is listened to: give one that ends sooner');
      look(judge, hearing);
    });
  return [
    concluded('last', `The last event is ${last}.`, (judge, { events, stream: { answer } }) => {
      const types = events.map(({ type }) => type);
      judge.expect(types.includes(last), `${last} at the end`, `only ${types.slice(-3).join(', ') || 'nothing'}`, answer);
    }),
    concluded('nothing-after-last', `Nothing comes after ${last}.`, (judge, { events, stream: { answer } }) => {
      const types = events.map(({ type }) => type);
      const after = types.includes(last) ? types.slice(types.indexOf(last) + 1) : [];
      judge.expect(after.length === 0, `no event after ${last}`, after.slice(0, 3).join(', '), answer);
    }),
    concluded(
      'closes',
      'The server closes a stream that is over, and ends it as HTTP wants.',
      (judge, { stream: { ending: how, answer } }) => {
        const actual = how === 'left' ? `still open ${atOnce} ms after the end` : how === 'overlong' ? 'longer than is read' : 'broken off';
        judge.expect(how === 'ended', 'closed by the server', actual, answer);
      },
    ),
  ];
}

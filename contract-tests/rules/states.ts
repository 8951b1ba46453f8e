import type { Schema, Spec, StateRule } from '../../openapi/promises.ts';
import type { Bench, Sighting } from '../bench.ts';
import { Blocked, type Check, NotRun, Violation } from '../check.ts';
import type { Judge } from '../judge.ts';
import type { Rule } from './rule.ts';

type State = string | null;

/** What was seen on one walk, and what ended it before its end. */
interface Recording {
  readonly sightings: readonly Sighting[];
  readonly stoppedBy: NotRun | Blocked | undefined;
}

/** x-states: what is watched while it changes begins as declared, and changes only as declared. */
export const states: Rule = (spec) =>
  Object.entries((spec.document['components']?.schemas ?? {}) as Record<string, Schema>).flatMap(([name, schema]) =>
    schema['x-states'] ? of(spec, name, schema) : [],
  );

function of(spec: Spec, name: string, schema: Schema): Check[] {
  const rule = schema['x-states'] as StateRule;
  const { initial, transitions, field, source = `openapi/${spec.api} ${name} x-states`, basis = 'documented' } = rule;
  const known = knownStates(rule, schema);
  const check = (what: string, text: string, run: (judge: Judge, recording: Recording) => void | Promise<void>): Check => ({
    id: `${spec.api}/${name}/states#${what}`,
    promise: { level: 'must', text, source, basis },
    movesTime: true,
    changes: true,
    run: async (judge) => await run(judge, await recorded(judge, name)),
  });
  return [
    check('first', `The ${field} of a ${name} is ${initial.join(' or ')} at first.`, (judge, recording) => {
      for (const [first] of paths(judged(recording), known)) {
        judge.expect(initial.includes(first.state), `${initial.join(' or ')} at first`, String(first.state), first.answer);
      }
    }),
    check('steps', `The ${field} of a ${name} changes only in the ways that are declared.`, (judge, recording) => {
      for (const path of paths(judged(recording), known)) {
        for (const [before, after] of pairs(path)) {
          const allowed = reachable(rule, before.state, after.caused);
          const by = after.caused === 'time' ? 'in time' : `in time or by ${after.caused}`;
          judge.expect(
            allowed.has(after.state),
            `${[...allowed].join(' or ')} after ${before.state}, ${by}`,
            String(after.state),
            after.answer,
          );
        }
      }
    }),
    check('all', `The ${field} of a ${name} can change in every way that is declared.`, async (judge, { sightings, stoppedBy }) => {
      if (!judge.bench.control) judge.skip('only a server of our own can be led through all states');
      if (!(await judge.bench.control?.standsStill())) judge.skip('leading it through all states takes minutes: give it a virtual clock');
      if (stoppedBy) throw stoppedBy;
      const seen = new Set(
        paths(sightings, known).flatMap((path) => pairs(path).map(([{ state }, after]) => arrow(state, after.state, after.caused))),
      );
      const missing = transitions.map(({ from, to, by }) => arrow(from, to, by)).filter((transition) => !seen.has(transition));
      judge.expect(missing.length === 0, missing.join(', '), `of these only ${[...seen].sort().join(', ') || 'nothing'}`);
    }),
  ];
}

const arrow = (from: State, to: State, by: string): string => `${from} → ${to} by ${by}`;

const recordings = new WeakMap<Bench, Map<string, Promise<Recording>>>();

/** One walk a run, for all checks that look at it. */
function recorded(judge: Judge, name: string): Promise<Recording> {
  const known = recordings.get(judge.bench) ?? new Map<string, Promise<Recording>>();
  recordings.set(judge.bench, known);
  const recording = known.get(name) ?? record(judge, name);
  known.set(name, recording);
  return recording;
}

async function record(judge: Judge, name: string): Promise<Recording> {
  const walk = judge.bench.walks[name];
  if (!walk) return judge.skip(`nobody has written a walk through the states of ${name}`);
  const sightings: Sighting[] = [];
  try {
    for await (const sighting of walk(judge)) sightings.push(sighting);
    return { sightings, stoppedBy: undefined };
  } catch (error) {
    if (error instanceof NotRun || error instanceof Blocked) return { sightings, stoppedBy: error };
    // What the walk takes for granted is some other check's promise.
    if (error instanceof Violation) return { sightings, stoppedBy: new Blocked(error.message) };
    throw error;
  }
}

/** What was seen before the walk ended early can be judged all the same. @throws what ended it when that was nothing. */
function judged({ sightings, stoppedBy }: Recording): readonly Sighting[] {
  if (sightings.length === 0) throw stoppedBy ?? new Blocked('nothing was seen whose states could be judged');
  return sightings;
}

/** The states that can be judged. Where the set is open, another one may come between any two, and says nothing; undefined judges all. */
function knownStates({ field, initial, transitions }: StateRule, schema: Schema): ReadonlySet<State> | undefined {
  const property = (schema['properties'] as Record<string, Schema> | undefined)?.[field];
  return property?.['enum'] ? undefined : new Set([...initial, ...transitions.flatMap(({ from, to }) => [from, to])]);
}

/** What was seen of each subject, in order. */
function paths(sightings: readonly Sighting[], known: ReadonlySet<State> | undefined): [Sighting, ...Sighting[]][] {
  const subjects = new Set(sightings.map(({ subject }) => subject));
  return [...subjects].flatMap((subject) => {
    const seen = sightings.filter((sighting) => sighting.subject === subject);
    const [first, ...others] = known ? judgeable(seen, known) : seen;
    return first ? [[first, ...others]] : [];
  });
}

/** Leaves out the states that say nothing. What caused one of them may have caused the next one too. */
function judgeable(seen: readonly Sighting[], known: ReadonlySet<State>): Sighting[] {
  let passedOver: string | undefined;
  return seen.flatMap((sighting) => {
    const caused = sighting.caused === 'time' ? (passedOver ?? 'time') : sighting.caused;
    const keeps = known.has(sighting.state);
    passedOver = keeps ? undefined : caused;
    return keeps ? [{ ...sighting, caused }] : [];
  });
}

const pairs = (path: readonly Sighting[]): [Sighting, Sighting][] => path.slice(1).map((after, index) => [path[index] as Sighting, after]);

/** Where one can be by the next look: time may have made any number of steps before and after the operation, if there was one. */
function reachable(rule: StateRule, from: State, caused: string): Set<State> {
  const before = inTime(rule, [from]);
  const after = rule.transitions.filter((transition) => transition.by === caused && before.has(transition.from)).map(({ to }) => to);
  return inTime(rule, [...before, ...after]);
}

function inTime({ transitions }: StateRule, from: readonly State[]): Set<State> {
  const found = new Set(from);
  // A set is walked to its end even while it grows.
  for (const state of found) for (const { from: start, to, by } of transitions) if (by === 'time' && start === state) found.add(to);
  return found;
}

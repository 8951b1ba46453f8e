import { expect, test } from 'vitest';
import type { Spec } from '../../openapi/promises.ts';
import type { Bench, Sighting, Walk } from '../bench.ts';
import { Blocked, NotRun, Violation } from '../check.ts';
import { Judge } from '../judge.ts';
import { states } from './states.ts';

type Seen = readonly (readonly [subject: string, state: string, caused?: string])[];

const thing = {
  'x-states': {
    field: 'status',
    initial: ['asked'],
    transitions: [
      { from: 'asked', to: 'tried', by: 'time' },
      { from: 'tried', to: 'met', by: 'time' },
      { from: 'met', to: 'joined', by: 'join' },
      { from: 'joined', to: 'over', by: 'time' },
    ],
  },
};
const closed = { ...thing, properties: { status: { enum: ['asked', 'tried', 'met', 'joined', 'over'] } } };

async function* tell(seen: Seen, end?: Error): AsyncGenerator<Sighting> {
  for (const [subject, state, caused = 'time'] of seen) yield { subject, state, caused } as Sighting;
  if (end) throw end;
}

/** What the checks say of things that were seen like that. */
async function judge(seen: Seen, { schema = thing as object, still = true, end = undefined as Error | undefined, walks = true } = {}) {
  const spec = { api: 'any', document: { components: { schemas: { Thing: schema, Other: {} } } } } as unknown as Spec;
  const walk: Walk = () => tell(seen, end);
  const bench = { spec, walks: walks ? { Thing: walk } : {}, control: { standsStill: async () => still } } as unknown as Bench;
  const verdicts = states(spec).map(async ({ id, run }) => {
    const outcome = await run(new Judge(bench)).then(
      () => 'holds',
      (error: Error) => (error instanceof Violation ? error.message : error.name),
    );
    return [id.split('#')[1], outcome];
  });
  return Object.fromEntries(await Promise.all(verdicts)) as Record<string, string>;
}

const whole: Seen = [
  ['a', 'asked'],
  ['a', 'tried'],
  ['a', 'met'],
  ['a', 'joined', 'join'],
  ['a', 'over'],
];

test('a walk through all states keeps all promises', async () => {
  expect(await judge(whole)).toEqual({ first: 'holds', steps: 'holds', all: 'holds' });
});

test.each<[what: string, seen: Seen]>([
  [
    'of time over several states',
    [
      ['a', 'asked'],
      ['a', 'met'],
    ],
  ],
  [
    'of time, the operation, and time again',
    [
      ['a', 'asked'],
      ['a', 'over', 'join'],
    ],
  ],
  ['from the last state to itself', [...whole, ['a', 'over'], ['a', 'over', 'join']]],
  [
    'of several things at once',
    [
      ['a', 'asked'],
      ['b', 'asked'],
      ['a', 'met'],
      ['b', 'tried'],
    ],
  ],
  [
    'over a state that the contract leaves open',
    [
      ['a', 'asked'],
      ['a', 'on-hold'],
      ['a', 'met'],
    ],
  ],
  [
    'over an open state that an operation led to',
    [
      ['a', 'asked'],
      ['a', 'joining', 'join'],
      ['a', 'over'],
    ],
  ],
])('a step %s is allowed', async (_, seen) => {
  expect(await judge(seen)).toMatchObject({ first: 'holds', steps: 'holds' });
});

test.each<[what: string, seen: Seen, found: string]>([
  [
    'back',
    [
      ['a', 'asked'],
      ['a', 'met'],
      ['a', 'tried'],
    ],
    'expected met after met, in time, got tried',
  ],
  [
    'that needs an operation, without it',
    [
      ['a', 'asked'],
      ['a', 'joined'],
    ],
    'expected asked or tried or met after asked, in time, got joined',
  ],
  [
    'by another operation',
    [
      ['a', 'asked'],
      ['a', 'joined', 'leave'],
    ],
    'expected asked or tried or met after asked, in time or by leave, got joined',
  ],
  [
    'back over an open state',
    [
      ['a', 'asked'],
      ['a', 'met'],
      ['a', 'on-hold'],
      ['a', 'tried'],
    ],
    'expected met after met, in time, got tried',
  ],
])('a step %s is a finding', async (_, seen, found) => {
  expect(await judge(seen)).toMatchObject({ first: 'holds', steps: found });
});

test('a beginning in the middle is a finding', async () => {
  expect((await judge([['a', 'met']]))['first']).toBe('expected asked at first, got met');
});

test('a state that is not in a closed set is a finding', async () => {
  expect(
    (
      await judge(
        [
          ['a', 'asked'],
          ['a', 'on-hold'],
        ],
        { schema: closed },
      )
    )['steps'],
  ).toMatch(/got on-hold$/);
});

test('a way that is declared and never gone is a finding, once each', async () => {
  expect((await judge(whole.slice(0, 4)))['all']).toMatch(/^expected joined → over by time, got of these only/);
});

test('where time does not stand still nobody waits to see everything', async () => {
  expect((await judge(whole, { still: false }))['all']).toBe('NotRun');
});

test('what was seen before a walk ended early is judged', async () => {
  const end = new NotRun('no telephones');
  expect(await judge(whole, { end })).toEqual({ first: 'holds', steps: 'holds', all: 'NotRun' });
  expect(await judge([], { end })).toEqual({ first: 'NotRun', steps: 'NotRun', all: 'NotRun' });
  expect(await judge([], { end: new Blocked('no') })).toMatchObject({ first: 'Blocked' });
  expect(await judge([])).toMatchObject({ first: 'Blocked', steps: 'Blocked' });
});

test('a broken promise on the way blocks, and is not taken for a wrong state', async () => {
  const end = new Violation({ expected: '201', actual: '500' });
  expect(await judge([], { end })).toEqual({ first: 'Blocked', steps: 'Blocked', all: 'Blocked' });
});

test('without a walk nothing is judged', async () => {
  expect(await judge([], { walks: false })).toEqual({ first: 'NotRun', steps: 'NotRun', all: 'NotRun' });
});

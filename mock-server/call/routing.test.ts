import { expect, test } from 'vitest';
import type { CallEvent, Leg, Reaction, TransferMode } from './events.ts';
import { route } from './routing.ts';

const legsOf = (mode: TransferMode, count: number): Leg[] =>
  Array.from({ length: count }, (_, number) => ({ number, routing: 0, mode, to: String(number), request: {} }));

/** A routing over destinations that react so, as `<leg> <step> [cause] @<milliseconds>`. */
function told(
  mode: TransferMode,
  reactions: readonly Reaction[],
  completion: 'by-itself' | 'asked',
): { steps: string[]; connected: boolean } {
  const { events, connected } = route(legsOf(mode, reactions.length), 1000, 20_000, (to) => reactions[Number(to)] as Reaction, completion);
  const steps = events.map((event: CallEvent) =>
    event.type === 'transfer'
      ? [event.leg.number, event.step, ...(event.cause ? [event.cause] : []), `@${event.at}`].join(' ')
      : event.type,
  );
  return { steps, connected };
}

test.each([
  ['no-answer', '0 failed no_answer @21000'],
  ['busy', '0 failed busy @2500'],
  ['rejects', '0 failed rejected @2500'],
] as const)('a destination that reacts with %s ends both kinds of transfer', (reaction, failed) => {
  for (const mode of ['blind', 'warm'] as const) {
    expect(told(mode, [reaction], 'asked')).toEqual({ steps: ['0 requested @1000', failed], connected: false });
    expect(told(mode, [reaction], 'by-itself')).toEqual({ steps: ['0 requested @1000', failed], connected: false });
  }
});

test('a blind transfer is completed when somebody picks up', () => {
  expect(told('blind', ['answers'], 'asked')).toEqual({ steps: ['0 requested @1000', '0 completed @4000'], connected: true });
});

test('a blind transfer hands over to a machine as well', () => {
  expect(told('blind', ['voicemail'], 'asked').connected).toBe(true);
});

test('a warm transfer notices a machine', () => {
  expect(told('warm', ['voicemail'], 'by-itself')).toEqual({
    steps: ['0 requested @1000', '0 failed voicemail_detected @4000'],
    connected: false,
  });
});

test('a warm transfer of a script completes by itself', () => {
  expect(told('warm', ['answers'], 'by-itself')).toEqual({
    steps: ['0 requested @1000', '0 screening @4000', '0 bridging @10000', '0 completed @10800'],
    connected: true,
  });
});

test('a warm transfer that was asked for waits in screening, and not for ever', () => {
  expect(told('warm', ['answers'], 'asked')).toEqual({
    steps: ['0 requested @1000', '0 screening @4000', '0 failed screening_timeout @124000'],
    connected: false,
  });
});

test('destinations are tried in order, each when the one before it has failed', () => {
  expect(told('warm', ['busy', 'no-answer', 'answers', 'answers'], 'by-itself')).toEqual({
    steps: [
      '0 requested @1000',
      '0 failed busy @2500',
      '1 requested @2500',
      '1 failed no_answer @22500',
      '2 requested @22500',
      '2 screening @25500',
      '2 bridging @31500',
      '2 completed @32300',
    ],
    connected: true,
  });
});

test('nobody is left when all have failed', () => {
  const { steps, connected } = told('warm', ['rejects', 'voicemail', 'busy'], 'asked');
  expect(connected).toBe(false);
  expect(steps.filter((step) => step.includes('failed'))).toHaveLength(3);
});

import { expect, test } from 'vitest';
import { usualBounds } from '../bounds.ts';
import type { Call } from '../call/call.ts';
import { Clock } from '../call/clock.ts';
import { admitted } from './audience.ts';
import type { Sink, Stream } from './operation.ts';

const sink: Sink = { write: () => {}, end: () => {}, fail: () => {} };

test('a stream that fails while it is opened takes nobody’s place, and one that was left gives it back', () => {
  const call = {} as Call;
  const admit = (stream: Stream) => admitted({ status: 200, call, stream }, new Clock(0, 0), { ...usualBounds, 'call-streams': 1 });
  const failing = admit(() => {
    throw new Error('a bug');
  });
  expect(() => failing.stream?.(sink)).toThrow('a bug');
  const leave = admit(() => () => {}).stream?.(sink);
  expect(() => admit(() => () => {})).toThrow('rate-limit');
  leave?.();
  expect(() => admit(() => () => {})).not.toThrow();
});

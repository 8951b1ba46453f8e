import type { Call } from '../call/call.ts';
import type { Unmade } from './archive.ts';
import type { Span, Timeline } from './timeline.ts';

/** A part of a timeline. */
export type Part = Span & { readonly timeline: Timeline };

export const lengthOf = (stretches: readonly Part[]): number => stretches.reduce((sum, { first, end }) => sum + end - first, 0);

/** From which end stretches are taken up: where that is, how the call there is taken off, and which of two comes first. */
interface Order {
  readonly next: (stretch: Part) => number;
  readonly take: (stretch: { -readonly [Member in keyof Part]: Part[Member] }) => void;
  readonly isAhead: (one: Call, other: Call) => boolean;
}

export const newestFirst: Order = {
  next: ({ end }) => end - 1,
  take: (stretch) => {
    stretch.end--;
  },
  isAhead: (one, other) => one.createdAt > other.createdAt,
};
export const oldestFirst: Order = {
  next: ({ first }) => first,
  take: (stretch) => {
    stretch.first++;
  },
  isAhead: (one, other) => one.createdAt < other.createdAt,
};

/** The calls of several stretches as one list, of which no more is looked at than is asked for. */
export function* inOrder(stretches: readonly Part[], { next, take, isAhead }: Order): Generator<Call, undefined> {
  const left = stretches.filter(({ first, end }) => first < end).map((stretch) => ({ ...stretch }));
  while (left.length > 0) {
    let chosen = 0;
    const callAt = (index: number) => (left[index] as Part).timeline.calls[next(left[index] as Part)] as Call;
    for (let index = 1; index < left.length; index++) if (isAhead(callAt(index), callAt(chosen))) chosen = index;
    yield callAt(chosen);
    const taken = left[chosen] as (typeof left)[number];
    take(taken);
    if (taken.first === taken.end) left.splice(chosen, 1);
  }
}

/** Two lists in one order as one. */
export function* merged(one: Iterator<Unmade>, other: Iterator<Unmade>, order: 'newest' | 'oldest'): Generator<Unmade, undefined> {
  const sign = order === 'newest' ? 1 : -1;
  let [first, second] = [one.next().value as Unmade | undefined, other.next().value as Unmade | undefined];
  while (first || second) {
    if (first && (!second || sign * (first.createdAt - second.createdAt) >= 0)) {
      yield first;
      first = one.next().value as Unmade | undefined;
    } else {
      yield second as Unmade;
      second = other.next().value as Unmade | undefined;
    }
  }
}

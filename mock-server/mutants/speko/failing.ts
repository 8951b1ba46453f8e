import { type Asked, type Mutant, mutantsOf, type Spoilable } from '../mutant.ts';

/** Writes an entry for a mutant of this vendor. */
export const mutant = mutantsOf('speko');

/** An id that no call has. */
export const nothing = '01890a5d-ac96-774b-bcce-b302099a8057';
/** Before everything that happens in a world. */
export const longAgo = '2000-01-01T00:00:00.000Z';

export const reads = ['getCall', 'listCallEvents', 'getCallReport', 'getCallRecording'];
export const optional = ['finalizeCallReport', 'completeWarmTransfer', 'cancelWarmTransfer'];
export const requesting = ['blindTransferCall', 'warmTransferCall'];
export const writes = [...requesting, ...optional];
export const every = [...reads, ...writes];

/** Ids of checks: one rule of several operations, or several rules of one. */
export const of = (operations: string | readonly string[], ...rules: readonly string[]): string[] =>
  [operations].flat().flatMap((operation) => rules.map((rule) => `speko/${operation}/${rule}`));

/** Answers a failure. */
export function fail(answer: Spoilable, status: number, code: string): void {
  answer.status = status;
  answer.json = { error: 'no', code };
}

/** Spoils every failure of one code. */
export const failing = (code: string, spoil: (answer: Spoilable, asked: Asked) => void): Mutant => ({
  answer: (answer, asked) => {
    if (answer.status >= 400 && (answer.json as { code?: string }).code === code) spoil(answer, asked);
  },
});

/** Spoils answers to some operations, whatever they are. */
export const answering = (operations: readonly string[], spoil: (answer: Spoilable, asked: Asked) => void): Mutant => ({
  answer: (answer, asked) => {
    if (operations.includes(asked.operation ?? '')) spoil(answer, asked);
  },
});

/** Answers what an operation last answered with success, where it should have been refused with one code. */
export const forgives = (code: string, ...operations: readonly string[]): (() => Mutant) => {
  return () => {
    const last = new Map<string, Pick<Spoilable, 'status' | 'json'>>();
    return answering(operations, (answer, { operation = '' }) => {
      if (answer.status < 300) last.set(operation, { status: answer.status, json: structuredClone(answer.json) });
      else if ((answer.json as { code?: string }).code === code) Object.assign(answer, last.get(operation));
    });
  };
};

/** Numbers what happens to each thing, from 1. */
export function counter(): (thing: string) => number {
  const counts = new Map<string, number>();
  return (thing) => {
    const count = (counts.get(thing) ?? 0) + 1;
    counts.set(thing, count);
    return count;
  };
}

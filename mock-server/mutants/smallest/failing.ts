import { type Asked, type Mutant, mutantsOf, type Spoilable } from '../mutant.ts';

/** Writes an entry for a mutant of this vendor. */
export const mutant = mutantsOf('smallest');

/** Spoils answers that are refusals, told by their text. */
export const refusal = (text: RegExp, spoil: (answer: Spoilable, asked: Asked) => void): Mutant => ({
  answer: (answer, asked) => {
    const { errors } = Object(answer.json) as { errors?: readonly string[] };
    if (errors && text.test(errors.join())) spoil(answer, asked);
  },
});

/** Spoils answers to some operations, whatever they are. */
export const answering = (operations: string | readonly string[], spoil: (answer: Spoilable, asked: Asked) => void): Mutant => ({
  answer: (answer, asked) => {
    if ([operations].flat().includes(asked.operation ?? '')) spoil(answer, asked);
  },
});

/** Answers what an operation last answered with success, where it should have refused with this text. */
export const forgives = (text: RegExp, operation: string): (() => Mutant) => {
  return () => {
    let last: Pick<Spoilable, 'status' | 'json'> | undefined;
    return answering(operation, (answer) => {
      const { errors } = Object(answer.json) as { errors?: readonly string[] };
      if (answer.status < 300) last = { status: answer.status, json: structuredClone(answer.json) };
      else if (errors && text.test(errors.join()) && last) Object.assign(answer, last);
    });
  };
};

/** Answers another status where it is refused with this text. */
export const refusedWith = (text: RegExp, status: number): Mutant =>
  refusal(text, (answer) => {
    answer.status = status;
  });

import type { Act } from './world.ts';

/** What a member of an act's input has to be. */
const kinds = {
  'a text': (value: unknown) => typeof value === 'string',
  'a number': (value: unknown) => Number.isFinite(value),
  'a list': (value: unknown) => Array.isArray(value),
  'an object': (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'a URL': (value: unknown) => typeof value === 'string' && URL.canParse(value),
};

/** The members that an act needs, and those that it may have. */
type Shape = Readonly<Record<string, keyof typeof kinds | `${keyof typeof kinds} or nothing`>>;

/**
 * An act that looks at its input first. What comes from a request was looked at before; what comes from a journal may have been written by
 * anybody, and what an act makes of half an input may fail much later.
 */
export function checked<Input>(shape: Shape, perform: Act<Input>): Act {
  const members = Object.entries(shape).map(([name, wanted]) => {
    const [kind, optional] = wanted.split(' or ') as [keyof typeof kinds, string?];
    return { name, kind, fits: kinds[kind], optional: optional !== undefined };
  });
  return (world, input) => {
    for (const { name, kind, fits, optional } of members) {
      const value = (input as Record<string, unknown>)[name];
      if (!fits(value) && !(optional && value === undefined)) throw new TypeError(`expected "${name}" to be ${kind}`);
    }
    return perform(world, input as Input);
  };
}

import type { Caller } from './accounts.ts';
import type { World } from './world.ts';

/** How many there are of something that people make and keep; of what is done to one thing, such as a call, how much was done to it. */
export type Count = (world: World, params: Readonly<Record<string, unknown>>, caller: Caller) => number;

export const countAgents = (world: World): number => world.agents.size;
export const countNumbers = (world: World): number => world.numbers.size;
export const countKeys = (world: World): number => world.keys.size;

/** Whether there are as many as this server keeps. */
export const isFull = (world: World, count: number): boolean => count >= world.settings.bounds.made;

/** What to tell somebody who wants to make one more. */
export const whyFull = ({ settings }: World): string =>
  `There are ${settings.bounds.made} already, which is as many as this server keeps; it takes more with a higher --bound made`;

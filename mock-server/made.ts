import type { World } from './world.ts';

/** How many there are of something that people make and keep. */
export type Count = (world: World) => number;

export const countAgents: Count = (world) => world.agents.size;
export const countNumbers: Count = (world) => world.numbers.size;
export const countKeys: Count = (world) => world.keys.size;

/** Whether there are as many as this server keeps. */
export const isFull = (world: World, count: Count): boolean => count(world) >= world.settings.bounds.made;

/** What to tell somebody who wants to make one more. */
export const whyFull = ({ settings }: World): string =>
  `There are ${settings.bounds.made} already, which is as many as this server keeps; remove one, or start it with a higher --bound made`;

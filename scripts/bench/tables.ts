import type { Spread } from './figures.ts';

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

export const short = (value: number): string => (value >= 100 ? whole(value) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** The median, with the least and the most in brackets. */
export const spread = ({ median, least, most }: Spread, show: (value: number) => string = short): string =>
  `${show(median)} (${show(least)}–${show(most)})`;

const power = (value: number): string => value.toFixed(2).replace(/^-(0\.00)$/, '$1');

/** An exponent may be below zero. */
export const exponent = (of: Spread): string => spread(of, power);

/** A table in Markdown, whose figures stand to the right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

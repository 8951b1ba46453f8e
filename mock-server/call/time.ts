/** Milliseconds in each unit a duration may be written in. */
const unit: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

const part = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const whole = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;

/**
 * Reads a duration such as `310ms`, `3s`, `1m30s` or `2.5s`.
 *
 * @returns milliseconds, or undefined when the text is not a duration. A bare number is refused: its unit would be a guess.
 */
export function readDuration(text: unknown): number | undefined {
  if (typeof text !== 'string' || !whole.test(text)) return undefined;
  let total = 0;
  for (const [, amount, name] of text.matchAll(part)) total += Number(amount) * (unit[name as string] as number);
  return Math.round(total);
}

/** Moments that were shown lately, and how: the same few are shown again and again. A place follows from the moment. */
const places = 256;
const shownMoments = new Float64Array(places).fill(Number.NaN);
const shownTexts: string[] = Array.from({ length: places }, () => '');

/** Shows milliseconds since the epoch as ISO 8601 in UTC with milliseconds, as all four vendors print them. @throws RangeError for no moment */
export function toIso(ms: number): string {
  const place = ms & (places - 1);
  if (shownMoments[place] === ms) return shownTexts[place] as string;
  const text = new Instant(ms).toISOString();
  shownMoments[place] = ms;
  shownTexts[place] = text;
  return text;
}

/** Reads an ISO 8601 date-time (offset required) or a plain date; undefined when it is neither. */
export function readIso(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text)) return undefined;
  const date = text.slice(0, 10);
  const midnight = Instant.parse(`${date}T00:00:00Z`);
  // Date.parse rolls 31 February over into March; a date that does not exist is a mistake of the caller.
  if (Number.isNaN(midnight) || toIso(midnight).slice(0, 10) !== date) return undefined;
  const ms = Instant.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}

// Formatting and parsing a given moment is not asking for the time; the constructor is never called without an argument.
// biome-ignore lint/style/noRestrictedGlobals: see above.
const Instant = Date;

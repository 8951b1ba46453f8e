import { createHash } from 'node:crypto';
import type { IdRule } from '../openapi/promises.ts';

/** Crockford's base 32 in lower case: no i, l, o, u. */
export const crockford = '0123456789abcdefghjkmnpqrstvwxyz';
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** 64 hex digits that follow from `text` alone. Ids must look random to a client, and be the same in every run. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Makes a UUID version 7 (RFC 9562) from a moment, a number and a name: 48 bits of milliseconds, 12 bits of `sequence`, the
 * rest from the name. Sorts by time, then by sequence.
 */
export function toUuid(ms: number, sequence: number, name: string): string {
  const time = ms.toString(16).padStart(12, '0').slice(-12);
  const low = (sequence % 4096).toString(16).padStart(3, '0');
  const rest = digest(name);
  const variant = '89ab'[Number.parseInt(rest[0] as string, 16) % 4];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${low}-${variant}${rest.slice(1, 4)}-${rest.slice(4, 16)}`;
}

/** The moment that a version 7 UUID carries, in milliseconds since the epoch. */
export const timeOfUuid = (uuid: string): number => Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);

/** The 26 characters of a TypeID (https://github.com/jetify-com/typeid, version 0.3.0) for a UUID. */
export function toBase32(uuid: string): string {
  const hex = uuid.replaceAll('-', '');
  const first = Number.parseInt(hex.slice(0, 2), 16);
  let text = (crockford[first >> 5] as string) + crockford[first & 31];
  // Four characters hold as much as five digits.
  for (let at = 2; at < 32; at += 5) {
    const bits = Number.parseInt(hex.slice(at, at + 5), 16);
    text += (crockford[bits >> 15] as string) + crockford[(bits >> 10) & 31] + crockford[(bits >> 5) & 31] + crockford[bits & 31];
  }
  return text;
}

/** What each character of base 32 stands for, by its code. */
const values = new Uint8Array(128);
for (const [value, character] of [...crockford].entries()) values[character.charCodeAt(0)] = value;

/** The UUID that 26 characters of base 32 stand for; undefined when they stand for none. */
export function fromBase32(text: string): string | undefined {
  if (!/^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(text)) return undefined;
  const at = (index: number): number => values[text.charCodeAt(index)] as number;
  let hex = ((at(0) << 5) | at(1)).toString(16).padStart(2, '0');
  for (let index = 2; index < 26; index += 4) {
    const bits = (at(index) << 15) | (at(index + 1) << 10) | (at(index + 2) << 5) | at(index + 3);
    hex += bits.toString(16).padStart(5, '0');
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** `length` characters of lower-case hexadecimal that follow from `name`. */
export const toHex = (name: string, length: number): string => digest(name).slice(0, length);

/** `length` (at most 64) characters of letters and digits that follow from `name`. */
export function toLetters(name: string, length: number): string {
  const bytes = Buffer.from(digest(name) + digest(`${name}.`), 'hex');
  let text = '';
  for (let index = 0; index < length; index++) text += base62[(bytes[index] as number) % 62];
  return text;
}

/** Things of the fixtures have no moment of creation of their own. */
const beginning = 1_767_225_600_000; // 2026-01-01T00:00:00Z

/** The UUID of a thing in the fixtures: the same in every world that knows it by this name. */
export const uuidOf = (name: string): string => toUuid(beginning, Number.parseInt(toHex(name, 3), 16), name);

/** The secret of a key, in the form that its API declares for keys. Follows from the name. */
export function toSecret(rule: IdRule, name: string): string {
  const length = rule.length ?? 32;
  return `${rule.prefix ?? ''}${rule.form === 'hex' ? toHex(name, length) : toLetters(name, length)}`;
}

/** Mints ids for one world: from its clock and a counter, so that the same requests at the same moments get the same ids. */
export class Mint {
  readonly #salt: string;
  #count = 0;

  /** @param salt tells worlds apart. */
  constructor(salt: string) {
    this.#salt = salt;
  }

  /** @param now milliseconds since the epoch. */
  uuid(now: number): string {
    const count = this.#count++;
    return toUuid(now, count, `${this.#salt}/${count}`);
  }

  /** `length` hex digits that no other call got. */
  hex(length: number): string {
    return toHex(`${this.#salt}/${this.#count++}`, length);
  }
}

import type { IdRule } from '../../../openapi/promises.ts';
import type { Judge } from '../../judge.ts';
import { unknownId } from '../../rules/ids.ts';

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/** The UUID that a prefixed id stands for, which is what an older client kept of the same thing; undefined when it stands for none. */
export function toLegacyId(id: string): string | undefined {
  const body = id.slice(id.lastIndexOf('_') + 1);
  if (!/^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(body)) return undefined;
  const bits = [...body].reduce((sum, character) => sum * 32n + BigInt(crockford.indexOf(character)), 0n);
  return bits
    .toString(16)
    .padStart(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What an older client may have in place of an id: a UUID with or without the prefix, of this thing and of nothing. */
export function legacyIds(id: string): string[] {
  const prefix = id.slice(0, id.lastIndexOf('_') + 1);
  const uuids = [toLegacyId(id), '01890a5d-ac96-774b-bcce-b302099a8057'].filter((uuid) => uuid !== undefined);
  return uuids.flatMap((uuid) => [uuid, `${prefix}${uuid}`]);
}

/** Ids of which one thing each is wrong; all of them would name something, were that put right. */
export function misshapen(id: string): string[] {
  const prefix = id.slice(0, id.lastIndexOf('_') + 1);
  const body = id.slice(prefix.length);
  return [
    id.slice(0, -1),
    `${id}0`,
    body,
    `tool_${body}`,
    prefix + body.toUpperCase(),
    prefix.toUpperCase() + body,
    `${prefix}u${body.slice(1)}`,
    `${prefix}${body.slice(0, -1)}%`,
  ];
}

/** A well-formed id that nothing has, for the one id in the path of an operation. */
export function unknownIn(judge: Judge, operation: string): Record<string, string> {
  const parameters = judge.operation(operation).parameters.filter(({ in: place, id }) => place === 'path' && id);
  return Object.fromEntries(parameters.map(({ name, id }) => [name, unknownId(id as IdRule)]));
}

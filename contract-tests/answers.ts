import type { Spec } from '../openapi/promises.ts';
import type { Answer } from './wire.ts';

/** An answer in one line. */
export const shown = (answer: Answer): string =>
  `${answer.status}  ${answer.body.length > 300 ? `${answer.body.slice(0, 300)}…` : answer.body}`;

/** Characters of a value that are shown. */
export const longestBrief = 300;

/** A value in one line. */
export const brief = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length > longestBrief ? `${text.slice(0, longestBrief)}…` : text;
};

/** JSON with the members of every object in order, so that equal values are equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/**
 * What a refusal tells, so that two can be compared. Of members that the contract does not know only the names: they may name
 * the answer itself, as the id of a trace does.
 */
export const told = (spec: Spec, { status, json, body }: Answer): unknown => ({
  status,
  body: json === undefined ? body : declaredIn(spec.envelope.body, json),
});

function declaredIn(template: unknown, value: unknown): unknown {
  if (template === null || typeof template !== 'object' || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => [
      name,
      name in template ? declaredIn((template as Record<string, unknown>)[name], member) : typeof member,
    ]),
  );
}

/** The code in a failure's body, found where the envelope's template has it. */
export function codeOf(spec: Spec, json: unknown): string | undefined {
  const code = inEnvelope(spec.envelope.body, '{code}', json);
  return code === undefined ? undefined : String(code);
}

/** The value in a failure's body that stands where the template has a slot; undefined when there is none. */
export function inEnvelope(template: unknown, slot: string, value: unknown): unknown {
  if (template === slot) return value;
  if (template === null || typeof template !== 'object' || value === null || typeof value !== 'object') return undefined;
  for (const [key, part] of Object.entries(template)) {
    const found = inEnvelope(part, slot, (value as Record<string, unknown>)[key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

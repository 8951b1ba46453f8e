import type { Operation, Spec } from './promises.ts';
import type { Rules } from './rules.ts';
import { follow, operationOf } from './spec.ts';

/** An answer as it was seen on the wire. */
export interface SeenAnswer {
  /** Undefined when no operation answers that path and method. */
  readonly operation: string | undefined;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for a stream and for an answer without a body. */
  readonly body: string | undefined;
  /** The body as JSON, from whoever has read it already. */
  readonly json?: unknown;
}

/**
 * Compares an answer with what its contract declares: status, media type, body, headers, and the code of a failure.
 *
 * @returns one sentence for each way in which they differ; none when the answer fits.
 */
export function misfitsOf(spec: Spec, rules: Rules, answer: SeenAnswer): string[] {
  const operation = operationOf(spec, answer.operation);
  if (!operation) return ofNoOperation(spec, rules, answer);
  const declared = operation.responses.get(answer.status);
  // A wrong method on a known path and an unreadable request are no operation's doing, so no operation declares them.
  if (!declared)
    return outside(spec, answer.status)
      ? bodyMisfits(rules.at('#/components/schemas/Error'), answer)
      : [`${operation.id} does not declare the status ${answer.status}`];
  const misfits = headerMisfits(spec, rules, operation, answer);
  if (hasNone(answer, declared.types)) return misfits;
  const { type, charset } = readType(answer.headers['content-type'] ?? '');
  if (charset !== 'utf-8') misfits.push(`${operation.id} ${answer.status} is in ${charset}, not utf-8`);
  const check = rules.response(operation, answer.status, type);
  if (!check)
    return [
      ...misfits,
      `${operation.id} ${answer.status} declares ${declared.types.join(', ') || 'no body'}, not ${type || 'a body without a type'}`,
    ];
  if (type !== 'application/json') return misfits;
  return [...misfits, ...bodyMisfits(check, answer), ...codeMisfits(spec, operation, answer)];
}

/** Where no body is declared, an empty one is none. */
const hasNone = ({ body }: SeenAnswer, types: readonly string[]): boolean => body === undefined || (body === '' && types.length === 0);

/** Names of types and charsets know no case; without a charset it is UTF-8. */
function readType(header: string): { readonly type: string; readonly charset: string } {
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  return { type, charset: charset?.replaceAll('"', '') ?? 'utf-8' };
}

const outside = (spec: Spec, status: number): boolean => status === spec.errors[spec.occasions.method]?.status;

function ofNoOperation(spec: Spec, rules: Rules, answer: SeenAnswer): string[] {
  const expected = [spec.occasions['unknown-path'], spec.occasions.method, spec.occasions.unserved].map(
    (code) => spec.errors[code]?.status,
  );
  if (answer.status === 204 && answer.headers['allow'] !== undefined) return [];
  if (!expected.includes(answer.status)) return [`a path without an operation was answered ${answer.status}, not ${expected.join(' or ')}`];
  // Said once for all paths: who leaves it out leaves it out everywhere.
  const allow = answer.status === 405 && answer.headers['allow'] === undefined ? ['the header Allow is missing'] : [];
  return [...allow, ...bodyMisfits(rules.at('#/components/schemas/Error'), answer)];
}

function bodyMisfits(check: ReturnType<Rules['at']>, answer: SeenAnswer): string[] {
  if (answer.body === undefined || answer.body === '') return [];
  let value: unknown;
  try {
    value = answer.json ?? JSON.parse(answer.body);
  } catch {
    return [`the body is not JSON: ${answer.body.slice(0, 80)}`];
  }
  return check(value).map(({ path, message }) => `body ${path || 'itself'}: ${message}`);
}

function headerMisfits(spec: Spec, rules: Rules, operation: Operation, answer: SeenAnswer): string[] {
  const declared = operation.responses.get(answer.status);
  if (!declared) return [];
  if (declared.headers.length === 0) return [];
  const { headers = {} } = follow(spec.document, { $ref: declared.pointer });
  return declared.headers.flatMap((name) => {
    const value = answer.headers[name.toLowerCase()];
    const node = headers[name];
    const target = follow(spec.document, node);
    if (value === undefined) return target.required ? [`the header ${name} is missing`] : [];
    const pointer = node.$ref ?? `${declared.pointer}/headers/${name}`;
    return rules
      .at(`${pointer}/schema`)(value)
      .map(({ message }) => `header ${name}: ${message}, found ${JSON.stringify(value)}`);
  });
}

/** A failure may carry only a code that is declared with its status; where the envelope shows no code there is nothing to see. */
function codeMisfits(spec: Spec, operation: Operation, answer: SeenAnswer): string[] {
  if (answer.status < 400) return [];
  const path = pathOf(spec.envelope.body, '{code}');
  if (!path) return [];
  const code = path.reduce<unknown>(
    (at, member) => (at as Record<string, unknown> | undefined)?.[member],
    answer.json ?? JSON.parse(answer.body as string),
  );
  const allowed = [
    ...operation.raises,
    ...Object.values(spec.occasions),
    operation.access['other-tenant'],
    ...operation.parameters.map(({ id }) => id?.malformed),
  ];
  const status = spec.errors[String(code)]?.status;
  if (!allowed.includes(String(code))) return [`${operation.id} may not raise the code ${code}`];
  return status === answer.status ? [] : [`the code ${code} goes with the status ${status}, not ${answer.status}`];
}

/** Where in a template a value stands, as member names. */
function pathOf(template: unknown, slot: string): string[] | undefined {
  if (template === null || typeof template !== 'object') return undefined;
  for (const [key, value] of Object.entries(template)) {
    if (value === slot) return [key];
    const deeper = pathOf(value, slot);
    if (deeper) return [key, ...deeper];
  }
  return undefined;
}

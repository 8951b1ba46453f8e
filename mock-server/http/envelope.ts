import { STATUS_CODES } from 'node:http';
import type { Envelope, Operation, Spec } from '../../openapi/promises.ts';
import type { FailureDetails } from './operation.ts';

/** An answer, ready to be written. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer | string | undefined;
}

/**
 * Renders a declared error as its API renders errors.
 *
 * @param requestId empty when the API does not number its answers.
 * @param operation that failed; of a status it may have a body of its own.
 */
export function renderError(spec: Spec, code: string, details: FailureDetails, requestId: string, operation?: Operation): Answer {
  const rule = spec.errors[code];
  if (!rule) throw new Error(`${spec.api}: the code ${code} is not declared`);
  const template = operation?.responses.get(rule.status)?.envelope ?? spec.envelope.body;
  const { issues } = details;
  const texts = issues?.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  // Where the envelope has no place of its own for what is wrong, the message says it.
  const message = details.message ?? (texts && !showsIssues(template) ? texts.join('; ') : rule.message);
  const values: Values = {
    code,
    status: rule.status,
    status_text: STATUS_CODES[rule.status],
    message,
    request_id: requestId,
    issues,
    fields: issues && Object.fromEntries(issues.map((issue) => [issue.path || 'body', issue.message])),
    texts: texts ?? [message],
    retry_after: details.retryAfter,
  };
  return {
    status: rule.status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(fill(template, values)),
  };
}

type Values = Record<string, unknown>;

const showsIssues = (template: object): boolean => /\{(?:issues|fields|texts)\??\}/.test(JSON.stringify(template));

/** Replaces every `{name}` of a template by its value, and leaves out every member whose `{name?}` has none. */
function fill(template: unknown, values: Values): unknown {
  if (typeof template === 'string') {
    const slot = /^\{(\w+)\??\}$/.exec(template);
    return slot ? values[slot[1] as string] : template;
  }
  if (Array.isArray(template)) return template.map((item) => fill(item, values));
  if (template === null || typeof template !== 'object') return template;
  return Object.fromEntries(
    Object.entries(template)
      .map(([key, value]) => [key, fill(value, values)])
      .filter(([, value]) => value !== undefined),
  );
}

/** Numbers answers: takes over what the caller sent as far as it is harmless, else makes a number. */
export class RequestIds {
  readonly header: string;
  /** The header as Node spells the names of what was sent. */
  readonly sent: string;
  readonly #prefix: string;
  readonly #max: number;
  readonly #refused: RegExp;
  #count = 0;

  constructor(rule: NonNullable<Envelope['request-id']>) {
    this.header = rule.header;
    this.sent = rule.header.toLowerCase();
    this.#prefix = rule.prefix;
    this.#max = rule.max;
    this.#refused = new RegExp(`[^${rule.keep}]+`, 'g');
  }

  /** @param sent the header as it came, undefined when there was none. */
  next(sent: string | undefined): string {
    const kept = sent === undefined ? '' : sent.replace(this.#refused, '').slice(0, this.#max);
    return kept === '' ? `${this.#prefix}${(++this.#count).toString(36).padStart(10, '0')}` : kept;
  }
}

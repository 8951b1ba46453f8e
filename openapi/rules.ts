import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { type Look, lookBy, UnknownWord } from './look.ts';
import type { Operation, Parameter, Schema, Spec } from './promises.ts';
import { escapePointer, follow } from './spec.ts';

/** One way in which a value does not fit its schema. */
export interface Misfit {
  /** Dotted path of the member, empty for the value itself. */
  readonly path: string;
  readonly message: string;
}

const compiled = new WeakMap<Spec, Rules>();

/** The rules of a contract; the same for everybody who has the same contract, so that each part is compiled once a process. */
export function rulesOf(spec: Spec): Rules {
  const known = compiled.get(spec) ?? new Rules(spec);
  compiled.set(spec, known);
  return known;
}

/** How often values are looked at by one part of a document, before that is compiled: from then on compiling it pays. */
const looks = 200;

/** Compiles parts of one document to validators; each part at most once, when it is first needed. */
export class Rules {
  readonly #spec: Spec;
  readonly #look: Look;
  readonly #looked = new Map<string, number>();
  #strict: Ajv2020 | undefined;
  #coercing: Ajv2020 | undefined;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(spec: Spec) {
    this.#spec = spec;
    this.#look = lookBy(spec.document);
  }

  /** A check of a value against the schema at a JSON pointer of the document. */
  at(pointer: string): (value: unknown) => Misfit[] {
    return (value) =>
      this.#seenToFit(pointer, value)
        ? []
        : misfits(
            this.#compile(pointer, () => this.#strictly().compile({ $ref: reference(pointer) })),
            value,
          );
  }

  /** Whether a value is seen to fit at first sight. If not, a validator says what it is, and knows better. */
  #seenToFit(pointer: string, value: unknown): boolean {
    const looked = this.#looked.get(pointer) ?? 0;
    if (looked >= looks) return false;
    this.#looked.set(pointer, looked + 1);
    try {
      return this.#look({ $ref: pointer }, value);
    } catch (error) {
      if (!(error instanceof UnknownWord)) throw error;
      this.#looked.set(pointer, looks);
      return false;
    }
  }

  /**
   * A check of an operation's parameters of one kind. Text becomes the declared type in place where it can (`"25"` becomes
   * 25); a value that cannot stays as it was and is reported.
   */
  parameters(operation: Operation, kind: Parameter['in']): (values: Record<string, unknown>) => Misfit[] {
    const declared = operation.parameters.filter((parameter) => parameter.in === kind);
    const required = declared.filter((parameter) => parameter.required).map(({ name }) => name);
    const checks = declared.map((parameter) => this.#parameter(parameter));
    return (values) => {
      const missing = required.find((name) => values[name] === undefined);
      if (missing !== undefined) return [{ path: missing, message: 'Required' }];
      for (const check of checks) {
        const found = check(values);
        if (found.length > 0) return found;
      }
      return [];
    };
  }

  /** A check of one parameter. Many operations share the schema of one, so what is compiled for one is there for all. */
  #parameter({ name, schema, pointer }: Parameter): (values: Record<string, unknown>) => Misfit[] {
    const at = (schema['$ref'] as string | undefined) ?? `${pointer}/schema`;
    const { type } = follow(this.#spec.document, schema) as Schema;
    return (values) => {
      if (values[name] === undefined) return [];
      const meant = typed(type, values[name]);
      if (this.#seenToFit(at, meant)) {
        values[name] = meant;
        return [];
      }
      const held = { value: values[name] };
      const validate = this.#compile(`${at} of text`, () =>
        this.#coercingly().compile({ type: 'object', properties: { value: { $ref: reference(at) } } }),
      );
      const found = misfits(validate, held);
      if (found.length === 0) values[name] = held.value;
      return found.map(({ path, message }) => ({ path: [name, ...path.split('.').slice(1)].join('.'), message }));
    };
  }

  /** A check of a request body of one media type. */
  body(operation: Operation, type: string): (value: unknown) => Misfit[] {
    return this.at(`${operation.body?.pointer}/content/${escapePointer(type)}/schema`);
  }

  /** A check of a response body; undefined when the operation declares no body of that media type for the status. */
  response(operation: Operation, status: number, type: string): ((value: unknown) => Misfit[]) | undefined {
    const declared = operation.responses.get(status);
    if (!declared?.types.includes(type)) return undefined;
    return this.at(`${declared.pointer}/content/${escapePointer(type)}/schema`);
  }

  // Made when first needed: reading a whole document takes a while, and many servers are asked about one API only.
  #strictly(): Ajv2020 {
    this.#strict ??= ajv(this.#spec, false);
    return this.#strict;
  }

  #coercingly(): Ajv2020 {
    this.#coercing ??= ajv(this.#spec, true);
    return this.#coercing;
  }

  #compile(key: string, compile: () => ValidateFunction): ValidateFunction {
    let validate = this.#compiled.get(key);
    if (!validate) {
      validate = compile();
      this.#compiled.set(key, validate);
    }
    return validate;
  }
}

/** What a text says in a type of JSON, in the plainest way of writing it; the value itself where it does not. */
function typed(type: unknown, value: unknown): unknown {
  if ((type === 'integer' || type === 'number') && typeof value === 'string' && /^-?(?:0|[1-9]\d{0,14})$/.test(value)) return Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

/** The document is registered whole, so that its own references work. */
const whole = 'contract';
const reference = (pointer: string): string => `${whole}${pointer}`;

function ajv(spec: Spec, coerceTypes: boolean): Ajv2020 {
  // The first misfit is enough: collecting all of them lets a large bad body cost megabytes of report.
  const instance = new Ajv2020({
    strict: false,
    allErrors: false,
    verbose: true,
    coerceTypes,
    meta: false,
    validateSchema: false,
    code: { optimize: false },
  });
  (formats as unknown as (ajv: Ajv2020) => void)(instance);
  instance.addSchema(spec.document, whole);
  return instance;
}

function misfits(validate: ValidateFunction, value: unknown): Misfit[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(toMisfit);
}

function toMisfit(error: ErrorObject): Misfit {
  const base = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const member = (error.params['missingProperty'] ?? error.params['additionalProperty']) as string | undefined;
  return { path: (member === undefined ? base : [...base, member]).join('.'), message: inWords(error) };
}

function inWords(error: ErrorObject): string {
  switch (error.keyword) {
    case 'required':
      return 'Required';
    case 'additionalProperties':
      return 'Not expected here';
    case 'type':
      return `Expected ${String(error.params['type']).replaceAll(',', ' or ')}`;
    case 'enum':
      return `Expected one of ${(error.params['allowedValues'] as unknown[]).join(', ')}`;
    case 'const':
      return `Expected ${JSON.stringify(error.params['allowedValue'])}`;
    case 'format':
      return `Expected a ${error.params['format']}`;
    case 'pattern':
      return `Expected text that matches ${error.params['pattern']}`;
    default:
      return (error.message ?? 'Not valid').replace(/^must/, 'Must');
  }
}

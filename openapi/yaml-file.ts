import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Document } from 'yaml';
import { NotYaml, parseStrictly } from './strict-yaml.ts';

/** A fixture that cannot be used: names the file, the line and what was expected there. */
export class FixtureError extends Error {
  override readonly name = 'FixtureError';
  readonly file: string;
  readonly line: number;
  readonly expected: string;

  constructor(file: string, line: number, expected: string) {
    super(`${file}:${line}: ${expected}`);
    this.file = file;
    this.line = line;
    this.expected = expected;
  }
}

/** A YAML file that fits its schema, with its lines still known. */
export interface YamlFile {
  readonly value: unknown;
  /** @throws FixtureError at the line of the member that `path` leads to. */
  fail(path: readonly (string | number)[], expected: string): never;
}

export interface YamlSchema {
  /** @throws FixtureError when the text is not YAML or does not fit the schema. */
  read(file: string, text: string): YamlFile;
}

/** Loads the JSON Schema that a kind of fixture must fit. */
export function loadSchema(path: string): YamlSchema {
  let validate: ValidateFunction | undefined;
  return {
    read(file, text) {
      const before = valuesReadBefore().get(hash('sha256', text));
      if (before !== undefined) return { value: before, fail: (at, expected) => locate(file, text).fail(at, expected) };
      const { document, fail } = locate(file, text);
      const value = toValue(document, fail);
      validate ??= compile(path);
      if (!validate(value)) {
        const errors = validate.errors as ErrorObject[];
        // When none of several forms fits, what the first of them lacks is only a guess.
        const error = errors.find(({ keyword }) => keyword === 'anyOf') ?? (errors[0] as ErrorObject);
        fail(toPath(error), inWords(error));
      }
      return { value, fail };
    },
  };
}

/** What a document says. Aliases are followed only here, so this is where they turn out to lead nowhere, or to unfold without end. */
function toValue(document: Document.Parsed, fail: YamlFile['fail']): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return fail([], `expected YAML whose aliases can be followed: ${(error as Error).message}`);
  }
}

function compile(path: string): ValidateFunction {
  // The schemas are ours and tested; checking them against the schema of schemas takes longer than all else at a start.
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    verbose: true,
    allowUnionTypes: true,
    meta: false,
    validateSchema: false,
  });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
}

/** Parses a text with its lines. @throws FixtureError when it is not YAML. */
function locate(file: string, text: string): { document: Document.Parsed; fail: YamlFile['fail'] } {
  const lineOf = (offset = 0) => text.slice(0, offset).split('\n').length;
  let document: Document.Parsed;
  try {
    document = parseStrictly(text);
  } catch (error) {
    throw error instanceof NotYaml ? new FixtureError(file, lineOf(error.offset), error.message) : error;
  }
  return {
    document,
    fail: (path, expected) => {
      throw new FixtureError(file, lineOf(nearest(document, path)), expected);
    },
  };
}

let readBefore: ReadonlyMap<string, unknown> | undefined;

/**
 * What texts that were read and found good when the program was built say, by their hash. Parsing the scripts that come with
 * it takes longer than the rest of a start; another text, or the same one changed, is read as ever.
 */
function valuesReadBefore(): ReadonlyMap<string, unknown> {
  if (!readBefore) {
    const beside = new URL('read-before.json', import.meta.url);
    readBefore = new Map(existsSync(beside) ? Object.entries(JSON.parse(readFileSync(beside, 'utf8'))) : []);
  }
  return readBefore;
}

/** Where the member that `path` leads to starts in the text; where it is missing, its nearest parent. */
function nearest(document: Document.Parsed, path: readonly (string | number)[]): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return undefined;
}

function toPath(error: ErrorObject): (string | number)[] {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const extra = error.params['additionalProperty'] as string | undefined;
  return extra === undefined ? path : [...path, extra];
}

function inWords(error: ErrorObject): string {
  const where = error.instancePath ? `${error.instancePath.slice(1).replaceAll('/', '.')}: ` : '';
  const schema = (error.parentSchema ?? {}) as { properties?: object; examples?: string[]; description?: string; enum?: string[] };
  switch (error.keyword) {
    case 'required':
      return `${where}expected a member "${error.params['missingProperty']}"`;
    case 'additionalProperties':
      return `${where}"${error.params['additionalProperty']}" is not known here; expected one of ${Object.keys(schema.properties ?? {}).join(', ')}`;
    case 'enum':
      return `${where}expected one of ${(error.params['allowedValues'] as unknown[]).join(', ')}, found ${JSON.stringify(error.data)}`;
    case 'pattern':
      return `${where}expected ${schema.examples ? `something like ${schema.examples.join(', ')}` : `text that matches ${error.params['pattern']}`}, found ${JSON.stringify(error.data)}`;
    case 'anyOf':
      return `${where}${schema.description ? `expected ${schema.description.replace(/^One/, 'one').replace(/\.$/, '')}` : error.message}`;
    case 'not':
      return `${where}expected only one of ${(error.schema as { required?: string[] }).required?.join(', ')}`;
    default:
      return `${where}${error.message}, found ${JSON.stringify(error.data)?.slice(0, 60)}`;
  }
}

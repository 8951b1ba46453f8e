import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSpec } from '../openapi/spec.ts';
import type { Vendor } from '../openapi/vendors.ts';
import { loadSchema } from '../openapi/yaml-file.ts';
import { meanings } from './meanings.ts';
import { didYouMean } from './misspelt.ts';
import { packageRoot } from './package-root.ts';
import { isMeant, namesOf, offersOf, type TargetFile } from './target.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const schema = loadSchema(fileURLToPath(new URL('contract-tests/target.schema.json', packageRoot)));

/**
 * Loads a target file. `${NAME}` stands for an environment variable, so that no secret is written down.
 *
 * @throws FixtureError with file and line when it does not fit the schema, or when a variable is not set.
 */
export const loadTarget = (path: string, environment: Environment): TargetFile => readTarget(path, readFileSync(path, 'utf8'), environment);

/** Reads the text of a target file. @param path where it stands. @throws FixtureError as above. */
export function readTarget(path: string, text: string, environment: Environment): TargetFile {
  const file = schema.read(path, text);
  const fill = (value: unknown, at: (string | number)[]): unknown => {
    if (typeof value === 'string') return at.at(-1) === 'command' ? value : filled(value, at);
    if (Array.isArray(value)) return value.map((item, index) => fill(item, [...at, index]));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, [...at, key])]));
  };
  // A command is left to the shell, which knows variables of its own.
  const filled = (text: string, at: (string | number)[]): string => {
    const value = text.replace(
      /\$\{(\w+)\}/g,
      (_, name: string) => environment[name] || file.fail(at, `the environment variable ${name} is not set: export ${name}=… first`),
    );
    const isUrl = at.at(-1) === 'url' || at.at(-1) === 'control';
    return isUrl && !/^https?:\/\//.test(value)
      ? file.fail(at, `expected a URL that begins with http:// or https://, found "${text}"`)
      : value;
  };
  const target = fill(file.value, []) as TargetFile;
  for (const [index, name] of (target.without ?? []).entries())
    checkWithout(target.vendor, name, (why) => file.fail(['without', index], why));
  // How a Ringback server describes itself tells more than checks ask for.
  for (const part of target.control === undefined ? (['resources', 'make'] as const) : []) {
    for (const name of Object.keys(target[part] ?? {})) checkMeaning(target.vendor, name, (why) => file.fail([part, name], why));
  }
  const keys = Object.entries(target.keys).map(([name, key]) => {
    const variable = /^\$\{(\w+)\}$/.exec((file.value as TargetFile).keys[name]?.key ?? '')?.[1];
    return [name, { ...key, ...(variable !== undefined && { variable }) }];
  });
  return { ...target, keys: Object.fromEntries(keys) };
}

/** A name that means nothing would leave nothing out, and nobody would notice. */
function checkWithout(vendor: Vendor, name: string, fail: (why: string) => never): void {
  const spec = loadSpec(vendor, new URL('openapi/', packageRoot));
  const offers = offersOf(spec);
  if (offers.some((each) => isMeant(each, name))) return;
  const meant = didYouMean(name, offers.flatMap(namesOf));
  const [parameter] = offers.filter(({ query }) => query !== undefined).flatMap(namesOf);
  const tags = [...new Set(spec.operations.flatMap((each) => each.tags))];
  fail(
    `"${name}" is no operation id, tag, path, webhook or query parameter of ${vendor}${meant}; its tags are ${tags.join(', ')}, its operation ids stand in what "ringback verify ${vendor} --list" prints, and a query parameter is named as ${parameter}`,
  );
}

/** What no check asks for would be ignored, and nobody would notice. */
function checkMeaning(vendor: Vendor, name: string, fail: (why: string) => never): void {
  const known = Object.keys(meanings[vendor]);
  if (known.includes(name)) return;
  fail(`no check of ${vendor} asks for "${name}"${didYouMean(name, known)}; there are ${known.join(', ')}`);
}

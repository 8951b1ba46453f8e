import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command, Option } from 'commander';
import { fromMember, fromText, SettingsError } from './setting-value.ts';

/** Files that are looked for where the command is given, in this order. */
export const configFiles = ['ringback.config.mjs', 'ringback.config.json'] as const;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment variable of a flag, e.g. `RINGBACK_WEBHOOK_ALLOW`. */
export const variableOf = (option: Option): string => `RINGBACK_${option.name().toUpperCase().replaceAll('-', '_')}`;

/**
 * Completes what a command was given by what its person decided once: a flag goes before its environment variable, that before the
 * config file, that before the default.
 *
 * @param folder where the command is given.
 * @throws SettingsError
 */
export async function settle(command: Command, environment: Environment, folder: string): Promise<void> {
  for (const option of command.options) {
    const variable = variableOf(option);
    const text = environment[variable];
    if (text !== undefined) take(command, option, fromText(variable, option, text), 'env');
  }
  const file =
    command.parent?.opts()['config'] ?? environment['RINGBACK_CONFIG'] ?? configFiles.find((name) => existsSync(resolve(folder, name)));
  if (file !== undefined)
    for (const [option, value] of ofCommand(command, file, await read(resolve(folder, file), file))) take(command, option, value, 'config');
  for (const option of command.options) refuseEmpty(command, option);
}

/** An empty text is a variable of a shell that nobody has set, and would mean something else for each flag. */
function refuseEmpty(command: Command, option: Option): void {
  const value: unknown = command.getOptionValue(option.attributeName());
  if (![value].flat().includes('')) return;
  const usual = option.defaultValue === undefined ? '' : `; left out, it is ${option.defaultValue}`;
  throw new SettingsError(`${option.long} needs a value, and was given an empty one${usual}`);
}

function take(command: Command, option: Option, value: unknown, source: 'env' | 'config'): void {
  const key = option.attributeName();
  const before = command.getOptionValueSource(key);
  if (value !== undefined && (before === undefined || before === 'default')) command.setOptionValueWithSource(key, value, source);
}

/** The settings of one command. Those of the others are looked at too: a slip should not wait for its command to be noticed. */
function ofCommand(command: Command, file: string, settings: object): [Option, unknown][] {
  const commands = command.parent?.commands ?? [];
  return Object.entries(settings).flatMap(([name, members]) => {
    const meant = commands.find((each) => each.name() === name);
    if (!meant) throw new SettingsError(`${file}: "${name}" is no command; there are ${commands.map((each) => each.name()).join(', ')}`);
    if (typeof members !== 'object' || members === null) throw new SettingsError(`${file}: ${name} must be an object of settings`);
    const read = Object.entries(members).map(([key, value]) => toSetting(`${file}: ${name}.${key}`, meant, key, value));
    return meant === command ? read : [];
  });
}

function toSetting(where: string, command: Command, key: string, value: unknown): [Option, unknown] {
  const option = command.options.find((each) => each.attributeName() === key);
  if (option) return [option, fromMember(where, option, value)];
  throw new SettingsError(`${where} is no setting; there are ${command.options.map((each) => each.attributeName()).join(', ')}`);
}

async function read(path: string, file: string): Promise<object> {
  if (!existsSync(path)) throw new SettingsError(`${file} does not exist; --config takes a file such as ${configFiles.join(' or ')}`);
  const value = await load(path).catch((error: unknown) => {
    throw new SettingsError(`${file} cannot be read: ${(error as Error).message}`);
  });
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  const how = path.endsWith('.json') ? '' : ', as its default export';
  throw new SettingsError(`${file} must hold an object such as { "serve": { "port": 4011 } }${how}`);
}

const load = async (path: string): Promise<unknown> =>
  path.endsWith('.json') ? JSON.parse(readFileSync(path, 'utf8')) : (await import(pathToFileURL(path).href)).default;

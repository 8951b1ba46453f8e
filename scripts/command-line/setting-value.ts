import { InvalidArgumentError, type Option } from 'commander';

/** The settings of a person that cannot be used: says where and what to do. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const on = new Set(['1', 'true', 'yes', 'on']);
const off = new Set(['', '0', 'false', 'no', 'off']);

/** The value that a flag has by a text from the environment; undefined leaves it as it is. @param where names the variable. */
export function fromText(where: string, option: Option, text: string): unknown {
  if (option.variadic) return text.split(',').flatMap((part) => part.trim() || []);
  if (option.required) return text === '' ? undefined : parsed(where, option, text);
  if (off.has(text.toLowerCase())) return undefined;
  if (on.has(text.toLowerCase())) return true;
  if (option.optional) return parsed(where, option, text);
  throw new SettingsError(`${where} is "${text}"; it takes 1 or 0`);
}

/** The value that a flag has by a member of the config file; undefined leaves it as it is. @param where names file and member. */
export function fromMember(where: string, option: Option, value: unknown): unknown {
  if (option.variadic) return toList(where, value);
  if (typeof value === 'boolean' && !option.required) return value || undefined;
  if (option.isBoolean()) throw new SettingsError(`${where} takes true or false, not ${JSON.stringify(value)}`);
  if (typeof value === 'string' || typeof value === 'number') return parsed(where, option, String(value));
  // A flag that may be given again and again is a list here.
  if (option.parseArg && Array.isArray(value))
    return value.reduce((before, each) => parsed(where, option, String(each), before), undefined);
  throw new SettingsError(`${where} takes a text or a number, not ${JSON.stringify(value)}`);
}

function toList(where: string, value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  if (list.every((each) => typeof each === 'string')) return list;
  throw new SettingsError(`${where} takes a list of texts`);
}

/** Reads it as the flag itself is read. */
function parsed(where: string, option: Option, text: string, before?: unknown): unknown {
  try {
    return option.parseArg ? option.parseArg(text, before as never) : text;
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw new SettingsError(`${where}: ${error.message}`);
    throw error;
  }
}

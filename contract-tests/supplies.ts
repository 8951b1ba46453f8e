import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import type { Vendor } from '../openapi/vendors.ts';
import { NotRun, Unreachable } from './check.ts';
import type { Control } from './control.ts';
import type { Target } from './target.ts';

/** How our own server makes what a check uses up: a script, and how long it has been played. */
export interface Recipe {
  readonly script: string;
  readonly elapsed: string;
}

/** For each meaning, how to make it. */
export type Recipes = Readonly<Record<string, Recipe>>;

/** Milliseconds that a command or URL of the user's has to make something. */
const patience = 60_000;

/**
 * Gets the things that checks work on. A lasting one is only looked at, so one serves all; a fresh one is used up by the
 * check that asks for it, so each gets its own, and a second run finds everything as the first did.
 */
export class Supplies {
  readonly #vendor: Vendor;
  readonly #target: Target;
  readonly #control: Control | undefined;
  readonly #recipes: Recipes;
  readonly #lasting = new Map<string, Promise<string>>();

  constructor(target: Target, control: Control | undefined, recipes: Recipes) {
    this.#vendor = target.vendor;
    this.#target = target;
    this.#control = control;
    this.#recipes = recipes;
  }

  /** The id of something that exists and is only read. @throws NotRun when the target file knows none. */
  lasting(meaning: string): Promise<string> {
    let id = this.#lasting.get(meaning);
    if (!id) {
      // What our own server names may be over by the time it is used; what is made here is known to be as wanted.
      const known = this.#target.file.resources?.[meaning];
      id = known !== undefined && !(this.#control && this.#recipes[meaning]) ? Promise.resolve(known) : this.#made(meaning, true);
      this.#lasting.set(meaning, id);
    }
    return id;
  }

  /** The id of something that is only looked at but changes by itself: a fresh one where one can be made, else the known one. @throws NotRun */
  async changing(meaning: string): Promise<string> {
    const known = this.#target.file.resources?.[meaning];
    const makes = (this.#control && this.#recipes[meaning]) || this.#target.file.make?.[meaning];
    return known !== undefined && !makes ? known : await this.#made(meaning, true);
  }

  /** The id of something that nobody else uses. @throws NotRun when there is no way to get one. */
  fresh(meaning: string): Promise<string> {
    return this.#made(meaning, false);
  }

  /** @param lookedAt whether one that exists already would do. */
  async #made(meaning: string, lookedAt: boolean): Promise<string> {
    const recipe = this.#recipes[meaning];
    if (this.#control && recipe) return (await this.#control.startCall(recipe)).names[this.#vendor] as string;
    const make = this.#target.file.make?.[meaning];
    if (make?.command !== undefined) return await fromCommand(make.command);
    if (make?.url !== undefined) return await fromUrl(make.url);
    const [what, making] = [meaning.replaceAll('_', ' '), `make.${meaning} with a command or url that gives one`];
    throw new NotRun(
      lookedAt ? `no ${what}: add resources.${meaning}, or ${making}` : `no fresh ${what}, and it would be used up: add ${making}`,
    );
  }
}

async function fromCommand(command: string): Promise<string> {
  try {
    const { stdout } = await promisify(exec)(command, { timeout: patience });
    const id = stdout.trim().split('\n').at(-1);
    if (!id) throw new Error('it printed nothing');
    return id;
  } catch (error) {
    throw new Unreachable(`the command "${command}" of the target file gave no id: ${(error as Error).message.split('\n')[0]}`);
  }
}

async function fromUrl(url: string): Promise<string> {
  try {
    const response = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(patience) });
    const text = (await response.text()).trim();
    if (!response.ok || text === '') throw new Error(`it answered ${response.status}`);
    return text.startsWith('{') ? (JSON.parse(text) as { id: string }).id : text;
  } catch (error) {
    throw new Unreachable(`${url} of the target file gave no id: ${(error as Error).message}`);
  }
}

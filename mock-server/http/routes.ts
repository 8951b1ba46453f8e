/** A tree of path segments; at each end, what answers there by method. */
interface Branch<T> {
  readonly fixed: Map<string, Branch<T>>;
  open: Branch<T> | undefined;
  names: readonly string[];
  readonly methods: Map<string, T>;
}

export interface Found<T> {
  readonly methods: ReadonlyMap<string, T>;
  /** Names of the open segments, and what stood there, still percent-encoded. */
  readonly names: readonly string[];
  readonly values: readonly string[];
}

const branch = <T>(): Branch<T> => ({ fixed: new Map(), open: undefined, names: [], methods: new Map() });

/** Finds what answers a path. A fixed segment wins over an open one; case and a closing slash matter. */
export class Routes<T> {
  readonly #root = branch<T>();

  /** @param template e.g. `/v1/calls/{id}/events` */
  add(method: string, template: string, target: T): void {
    const names = [...template.matchAll(/\{(.+?)\}/g)].map(([, name]) => name as string);
    const end = this.#end(template);
    // Two operations on one path may name its open segments differently only by mistake.
    if (end.methods.size > 0 && names.join() !== end.names.join())
      throw new Error(`${template}: expected the names ${end.names.join(', ')}`);
    end.names = names;
    end.methods.set(method, target);
  }

  #end(template: string): Branch<T> {
    let at = this.#root;
    for (const segment of template.split('/').slice(1)) {
      if (segment.startsWith('{')) {
        at.open ??= branch();
        at = at.open;
      } else {
        const next = at.fixed.get(segment) ?? branch<T>();
        at.fixed.set(segment, next);
        at = next;
      }
    }
    return at;
  }

  /** What answers where nothing else does. It goes by the names that the path has already. */
  addBeside(method: string, template: string, target: T): void {
    const found = this.#end(template);
    if (!found.methods.has(method)) found.methods.set(method, target);
  }

  /** @param path without prefix and query, starting with a slash. */
  find(path: string): Found<T> | undefined {
    const values: string[] = [];
    const end = search(this.#root, path, 1, values);
    return end && { methods: end.methods, names: end.names, values };
  }
}

/** @param start where the next segment begins: behind the end, there is none. */
function search<T>(at: Branch<T>, path: string, start: number, values: string[]): Branch<T> | undefined {
  if (start > path.length) return at.methods.size > 0 ? at : undefined;
  const slash = path.indexOf('/', start);
  const end = slash < 0 ? path.length : slash;
  const segment = path.slice(start, end);
  const fixed = at.fixed.get(segment);
  if (fixed) {
    const found = search(fixed, path, end + 1, values);
    if (found) return found;
  }
  if (!at.open || segment === '') return undefined;
  const depth = values.length;
  values.push(segment);
  const found = search(at.open, path, end + 1, values);
  if (!found) values.length = depth;
  return found;
}

/** Where two values differ. */
interface Place {
  /** Members and positions, e.g. `entries[4].text`; empty for the values themselves. */
  readonly path: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** The first place at which two values differ as JSON, so that nobody has to compare two long texts by eye. */
export function firstDifference(actual: unknown, expected: unknown, path = ''): Place {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const index = Array.from({ length: Math.max(actual.length, expected.length) }, (_, each) => each).find(
      (each) => !same(actual[each], expected[each]),
    );
    if (index !== undefined) return firstDifference(actual[index], expected[index], `${path}[${index}]`);
  }
  if (isObject(actual) && isObject(expected)) {
    const name = [...new Set([...Object.keys(expected), ...Object.keys(actual)])].find((each) => !same(actual[each], expected[each]));
    if (name !== undefined) return firstDifference(actual[name], expected[name], path === '' ? name : `${path}.${name}`);
  }
  return { path, actual, expected };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (!isObject(a) || !isObject(b)) return Object.is(a, b);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => same(a[name], b[name]));
}

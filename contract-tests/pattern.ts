/** Whether a name fits any of some patterns, in which `*` stands for anything. */
export const fitsAny = (name: string, patterns: readonly string[]): boolean => patterns.some((pattern) => fits(name, pattern));

/** Without a regular expression: a pattern of thousands of characters is none, and one of many stars takes for ever. */
function fits(name: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - at >= last.length && name.endsWith(last);
}

/** Changes to a word that turn it into another one: a character added, dropped or replaced each. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, character] of [...from].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...to].entries()) {
      const replaced = (row[at] as number) + (character === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] as number) + 1, (next[at] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}

/** The name that was most likely meant by one that there is not; undefined when none is near. */
export function nearestTo(word: string, names: Iterable<string>): string | undefined {
  const near = Math.max(2, word.length / 4);
  const known = [...new Set(names)]
    // As many characters as one is longer have to be added in any case: a very long word is compared with nothing.
    .filter((name) => Math.abs(name.length - word.length) <= near)
    .map((name) => ({ name, far: distance(word.toLowerCase(), name.toLowerCase()) }));
  const [best] = known.sort((one, other) => one.far - other.far);
  return best && best.far <= near ? best.name : undefined;
}

/** A question to be put behind a complaint about a name. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const nearest = nearestTo(word, names);
  return nearest === undefined ? '' : ` (did you mean ${nearest}?)`;
}

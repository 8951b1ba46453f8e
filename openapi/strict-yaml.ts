import { Composer, type Document, Parser, YAMLParseError } from 'yaml';

/** Why a text is not YAML, and the offset in it where that shows. */
export class NotYaml extends Error {
  override readonly name = 'NotYaml';
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** What is private of a composer of the library. */
interface Inside {
  errors: YAMLParseError[];
  onError: (...args: unknown[]) => void;
}

/**
 * Parses a text of one YAML document whose keys are texts.
 *
 * The library's own `parseDocument` gathers all that is wrong, each with a stack and an excerpt: thousands of errors in a text that one slip
 * broke, in a time that grows with the square of its length. Nobody reads more than the first.
 *
 * @throws NotYaml at the first error.
 */
export function parseStrictly(text: string): Document.Parsed {
  const composer = new Composer({ stringKeys: true });
  const inside = composer as unknown as Inside;
  const note = inside.onError;
  inside.onError = (...args) => {
    // The library catches what is thrown, on each level that it has come down, and reports it here again.
    if (inside.errors.length === 0) note(...args);
    const [first] = inside.errors;
    if (first) throw first;
  };
  let document: Document.Parsed | undefined;
  try {
    for (const composed of composer.compose(new Parser().parse(text), true, text.length)) {
      if (document) throw new NotYaml(composed.range[0], 'expected one document, found another after it');
      document = composed;
      const [first] = composed.errors;
      if (first) throw first;
    }
  } catch (error) {
    throw inWords(error);
  }
  return document as Document.Parsed;
}

/** What the library says of its own workings, in words. */
const words: Readonly<Record<string, string>> = {
  NON_STRING_KEY: 'expected a key that is text',
  // It descends with the text: the stack ends long after anything that a person would write.
  RESOURCE_EXHAUSTION: 'expected YAML that is nested less deeply',
};

function inWords(error: unknown): unknown {
  if (error instanceof RangeError) return new NotYaml(0, words['RESOURCE_EXHAUSTION'] as string);
  if (!(error instanceof YAMLParseError)) return error;
  return new NotYaml(error.pos[0], words[error.code] ?? error.message);
}

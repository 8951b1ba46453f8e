import fc from 'fast-check';

/** One slip of whoever wrote a text, or one trick: a piece of it is cut, doubled, or replaced. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly how: 'cut' | 'double' | 'put';
  readonly text: string;
}

/** Pieces on which parsers have stumbled before. */
const pieces = [
  ...[
    '',
    ' ',
    '\n',
    '\r',
    '\t',
    '\0',
    '"',
    "'",
    ':',
    ': ',
    '- ',
    ',',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '!!',
    '<<: ',
    '|',
    '>',
    '#',
    '%',
    '\\',
  ],
  ...['\u2028', '\ufeff', '\ud800', '\u{1f9b7}', '\u0130', '-0', '1e999', '0x10', 'null', 'true', '.nan', '__proto__', 'constructor', '..'],
  ...[
    '99999999999999999999',
    '%00',
    '%ff',
    '%',
    '=',
    '==',
    '_',
    '-',
    '/',
    '//',
    '@',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a target file has variables of this form.
    '${HOME}',
    '\u0000\u0000',
    'data: ',
    'id:',
    'event',
    'retry:',
  ],
];

const repeated = (most: number): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...pieces), fc.integer({ min: 2, max: most })).map(([text, times]) => text.repeat(times));

const piece = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...pieces) },
  { weight: 10, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
  { weight: 10, arbitrary: repeated(30) },
  // Much of one thing: what takes more than linear time shows it here.
  { weight: 1, arbitrary: repeated(2000) },
);

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(5000),
  length: fc.nat(40),
  how: fc.constantFrom('cut', 'double', 'put'),
  text: piece,
});

function apply(text: string, { at, length, how, text: put }: Change): string {
  const from = text.length === 0 ? 0 : at % text.length;
  const end = Math.min(text.length, from + length);
  if (how === 'cut') return text.slice(0, from) + text.slice(end);
  if (how === 'double') return text.slice(0, end) + text.slice(from);
  return text.slice(0, from) + put + text.slice(how === 'put' && length > 20 ? end : from);
}

const anything = fc.string({ unit: 'binary', maxLength: 200 });

/** Texts: some of any kind, most of them good ones with a few changes. */
export const texts = (good: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: anything },
    { weight: 1, arbitrary: fc.array(piece, { maxLength: 12 }).map((all) => all.join('')) },
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...good), fc.array(change, { minLength: 1, maxLength: 4 }))
        .map(([text, changes]) => changes.reduce(apply, text)),
    },
  );

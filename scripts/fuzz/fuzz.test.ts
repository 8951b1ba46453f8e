import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startMockServer } from '../../mock-server/server.ts';
import { texts } from './inputs.ts';
import { parsersOf, probe } from './parsers.ts';

await using server = await startMockServer({ clock: 'virtual' });
const parsers = parsersOf(server);

// The same texts in every run; `npm run nightly` makes others, and many more.
test.each(parsers.map((parser) => [parser.name, parser] as const))(
  'whatever text it is given, what reads a %s neither crashes nor hangs',
  (_, parser) => {
    const isSlow = /script|target/.test(parser.name);
    for (const text of parser.good) probe({ ...parser, refuses: [] }, text);
    fc.assert(
      fc.property(texts(parser.good), (text) => probe(parser, text)),
      { seed: 1, numRuns: isSlow ? 300 : 3000 },
    );
  },
);

test('a text that unfolds to more than it is, is refused', () => {
  const script = parsers.find(({ name }) => name === 'script');
  const folds = Array.from({ length: 20 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(20)}]`);
  const bomb = `a0: &a0 [x]\n${folds.join('\n')}\n`;
  expect(() => script?.read(bomb)).toThrow(/mine\.yaml:\d+: /);
});

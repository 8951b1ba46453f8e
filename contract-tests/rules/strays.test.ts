import { expect, test } from 'vitest';
import type { StreamRule } from '../../openapi/promises.ts';
import { strays } from './strays.ts';

const rule: StreamRule = { name: 'type', first: 'open', last: 'close', events: { final: ['id', 'said'], interim: ['id', 'heard'] } };

/** Events of a conversation in which `~` begins what is not final. */
const told = (...texts: string[]) =>
  texts.map((text) =>
    text.startsWith('~')
      ? { type: 'interim', body: { id: 1, heard: text.slice(1) }, at: 0 }
      : { type: 'final', body: { id: 1, said: text }, at: 0 },
  );

const found = (...texts: string[]): unknown[] => strays(told(...texts), rule, 'final', 'interim').map((body) => Object(body).heard);

test.each([
  ['a turn after another', ['~Thursday', '~Thursday at two', 'Thursday at two.', '~Thank', 'Thank you.']],
  ['a turn that recognition revises', ['~Thursday at two', 'Thursday at 2.', '~Their stay at', 'Thursday at 2!']],
  ['a turn that is never completed', ['~Thursday at two', 'Thursday at two.', '~But I would like']],
  ['the same turn again', ['~Thursday at two', 'Thursday at two.', '~Thursday', '~Thursday at two', 'Thursday at two.']],
  ['a longer turn that begins the same', ['~Thursday at two', 'Thursday at two.', '~Thursday at two', 'Thursday at two, I said.']],
  ['short answers', ['~Yes', 'Yes.', '~Yes', '~Yes', 'No.']],
  ['final texts alone', ['Thursday at two.', 'Thursday at two.']],
])('%s has nothing astray', (_, texts) => {
  expect(found(...texts)).toEqual([]);
});

test.each([
  ['the last interim text again', ['~Thursday', '~Thursday at two', 'Thursday at two.', '~Thursday at two', '~Thank', 'Thank you.']],
  ['the final text as an interim one', ['~Thursday', 'Thursday at two.', '~Thursday at two']],
  ['an interim text that was overtaken', ['~Thursday', 'Thursday at two.', '~Thursday at two', 'Thank you.']],
])('%s is astray', (_, texts) => {
  expect(found(...texts)).toEqual(['Thursday at two']);
});

import { expect, test } from 'vitest';
import { LastAnswers } from './last-answers.ts';
import type { Answer } from './wire.ts';

const answer = (body: string): Answer => ({
  request: { method: 'POST', path: '/', headers: {}, body },
  operation: undefined,
  status: 200,
  headers: {},
  body,
  json: { large: body },
  took: 1,
});

test('only the last few are kept, oldest first', () => {
  const answers = new LastAnswers();
  for (let count = 0; count < 20; count++) answers.add(() => answer(String(count)));
  const bodies = answers.take().map(({ body }) => body);
  expect(bodies.at(-1)).toBe('19');
  expect(bodies.length).toBeLessThan(10);
});

test('long bodies are cut, and say how long they were', () => {
  const answers = new LastAnswers();
  answers.add(() => answer('x'.repeat(100_000)));
  const [kept] = answers.take();
  expect(kept?.body).toMatch(/^x{4000}… \(100000 characters in all\)$/);
  expect(kept?.request.body).toBe(kept?.body);
  expect(kept?.json).toBeUndefined();
});

test('what is still coming is looked at as late as possible', () => {
  let body = 'begins';
  const answers = new LastAnswers();
  answers.add(() => answer(body));
  body = 'begins and ends';
  expect(answers.take()[0]?.body).toBe('begins and ends');
});

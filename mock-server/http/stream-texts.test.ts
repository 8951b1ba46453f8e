import { createParser } from 'eventsource-parser';
import { expect, test } from 'vitest';
import { useStreams } from './test-line.ts';

const { client, open, streamsOf, say, goOn } = useStreams();

/** What ends a line in some language or other, and what only looks like it. */
const text = 'one\ntwo\r\nthree\rfour\u2028five\u2029six\u0085seven\u000beight\u000cnine\u0000ten\n\nid: 1\ndata: eleven\r\r:twelve\n';

/** All strings anywhere in something. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

test('SSE-06, SSE-07: of every stream a text arrives as it was said, on one line, whatever line ends are in it', async () => {
  const call = say([text, 'And so on.']);
  const lines = streamsOf(call).map((stream) => open(stream));
  for (const line of lines) await line.until(({ text }) => text.includes('\n\n'));
  await goOn(60, () => call.at(client.server.world.now).phase !== 'over');
  for (const line of lines) {
    await line.until(({ text }) => text.includes('And so on.'));
    const heard: unknown[] = [];
    const parser = createParser({
      onEvent: ({ data }) => heard.push(JSON.parse(data)),
      onError: (error) => expect.unreachable(error.message),
    });
    parser.feed(line.text);
    expect(textsIn(heard)).toContain(text);
    for (const block of line.text.split('\n\n').slice(0, -1)) expect(block.match(/^data: /gm)?.length).toBe(1);
  }
});

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import { usualBounds } from '../bounds.ts';
import { streaming, useStreams } from './test-line.ts';

const { 'reader-bytes': usual } = usualBounds;
const { client, open, smallestOf, say, goOn } = useStreams();
const patient = useStreams({ bounds: { 'reader-bytes': 64 * usual } });

const big = 256 * 1024;

test('SSE-16: an event of more than a mebibyte is delivered once and whole', async () => {
  const call = say(['x'.repeat(3 * usual)]);
  const line = await open(smallestOf(call)).until(streaming);
  await goOn(300, () => !line.text.includes('sse_close'));
  await line.until(({ text }) => text.includes('sse_close'));
  expect(line.text.match(/"user_transcription_text":"x+"/g)).toEqual([`"user_transcription_text":"${'x'.repeat(3 * usual)}"`]);
});

/** The server's end of the next request. */
function nextAnswer(): Promise<ServerResponse> {
  const channel = 'http.server.request.start';
  return new Promise((resolve) => {
    const hear = (message: unknown): void => {
      unsubscribe(channel, hear);
      resolve((message as { readonly response: ServerResponse }).response);
    };
    subscribe(channel, hear);
  });
}

test('SSE-30: a reader that does not read is cut off at the limit, and the others hear all', async () => {
  const texts = Array.from({ length: 120 }, (_, index) => `${index}`.padEnd(big, 'x'));
  const call = say(texts);
  const answer = nextAnswer();
  const stalled = await open(smallestOf(call)).until(streaming);
  const other = await open(smallestOf(call)).until(streaming);
  const toStalled = await answer;
  stalled.socket.pause();
  let heard = 0;
  other.socket.on('data', (chunk: Buffer) => {
    heard += chunk.length;
  });
  other.raw = Buffer.alloc(0);
  const ended = () => other.raw.subarray(-200).includes('sse_close');
  // What was heard need not be kept: its length tells whether anything was lost.
  other.socket.on('data', () => {
    if (!ended()) other.raw = other.raw.subarray(-200);
  });
  let most = 0;
  await goOn(400, () => {
    most = Math.max(most, toStalled.writableLength);
    return !ended();
  });
  await vi.waitFor(() => expect(ended()).toBe(true), { timeout: 10_000 });
  expect(heard).toBeGreaterThan(texts.length * big);
  stalled.socket.resume();
  await stalled.until(({ closed }) => closed);
  expect(stalled.raw.includes('sse_close')).toBe(false);
  // What comes when the limit is not yet passed is still taken.
  expect([most > usual / 2, most < usual + 2 * big]).toEqual([true, true]);
});

test('a reader that reads hears all of what a clock that is moved far brings about', async () => {
  const texts = Array.from({ length: 40 }, (_, index) => `${index}`.padEnd(big, 'x'));
  const line = await open(smallestOf(say(texts))).until(streaming);
  await client.advance('20m');
  await line.until(({ raw }) => raw.subarray(-200).includes('sse_close'));
  expect(line.raw.length).toBeGreaterThan(texts.length * big);
});

test('SSE-31: a reader that pauses while megabytes wait for it loses nothing and hears all in order', async () => {
  const { client, open, smallestOf, say, goOn } = patient;
  // More than the system takes on the way: the rest is what the server keeps.
  const texts = Array.from({ length: 60 }, (_, index) => `turn-${index}-`.padEnd(big, 'x'));
  const call = say(texts);
  const answer = nextAnswer();
  const line = await open(smallestOf(call)).until(streaming);
  line.socket.pause();
  await goOn(1000, () => call.at(client.server.world.now).phase !== 'over');
  expect((await answer).writableLength).toBeGreaterThan(2 * usual);
  line.socket.resume();
  await line.until(({ raw }) => raw.subarray(-200).includes('sse_close'));
  expect((await answer).writableLength).toBe(0);
  const turns = [...line.text.matchAll(/"user_transcription_text":"(turn-\d+-x+)"/g)].map(([, text]) => text);
  expect(turns.length).toBe(texts.length);
  expect(turns.every((text, index) => text === texts[index])).toBe(true);
});

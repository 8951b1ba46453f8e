import { expect, test, vi } from 'vitest';
import { usualBounds } from '../bounds.ts';
import { streaming, useStreams } from './test-line.ts';

const { 'reader-bytes': readerLimit } = usualBounds;
const { client, open, smallestOf, say, goOn } = useStreams();

const big = 256 * 1024;

test('SSE-16: an event of more than a mebibyte is delivered once and whole', async () => {
  const call = say(['x'.repeat(3 * readerLimit)]);
  const line = await open(smallestOf(call)).until(streaming);
  await goOn(300, () => !line.text.includes('sse_close'));
  await line.until(({ text }) => text.includes('sse_close'));
  expect(line.text.match(/"user_transcription_text":"x+"/g)).toEqual([`"user_transcription_text":"${'x'.repeat(3 * readerLimit)}"`]);
});

test('SSE-30: a reader that does not read is cut off at the limit, and the others hear all', async () => {
  const texts = Array.from({ length: 120 }, (_, index) => `${index}`.padEnd(big, 'x'));
  const call = say(texts);
  const [stalled, other] = [open(smallestOf(call)), open(smallestOf(call))];
  for (const line of [stalled, other]) await line.until(streaming);
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
  await goOn(400, () => !ended());
  await vi.waitFor(() => expect(ended()).toBe(true), { timeout: 10_000 });
  expect(heard).toBeGreaterThan(texts.length * big);
  stalled.socket.resume();
  await stalled.until(({ closed }) => closed);
  expect(stalled.raw.includes('sse_close')).toBe(false);
  expect(stalled.raw.length).toBeLessThan(texts.length * big);
});

test('a reader that reads hears all of what a clock that is moved far brings about', async () => {
  const texts = Array.from({ length: 40 }, (_, index) => `${index}`.padEnd(big, 'x'));
  const line = await open(smallestOf(say(texts))).until(streaming);
  await client.advance('20m');
  await line.until(({ raw }) => raw.subarray(-200).includes('sse_close'));
  expect(line.raw.length).toBeGreaterThan(texts.length * big);
});

test('SSE-31: a reader that pauses for a while hears everything in order', async () => {
  const texts = Array.from({ length: 40 }, (_, index) => `turn-${index}-`.padEnd(10_000, 'x'));
  const call = say(texts);
  const line = await open(smallestOf(call)).until(streaming);
  line.socket.pause();
  await goOn(30);
  line.socket.resume();
  await goOn(300, () => !line.text.includes('sse_close'));
  await line.until(({ text }) => text.includes('sse_close'));
  expect([...line.text.matchAll(/"user_transcription_text":"turn-(\d+)-/g)].map(([, index]) => Number(index))).toEqual(
    texts.map((_, index) => index),
  );
});

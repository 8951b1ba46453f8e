import type { Mutant, MutantEntry } from '../mutant.ts';
import { answering, mutant, of } from './failing.ts';

/** Spoils the frames of the stream. */
const framing = (spoil: (frame: string, index: number, url: string) => readonly string[]): Mutant => ({
  frames: (frame, index, { url }) => spoil(frame, index, url),
});

/** The stream of a session. */
export const stream: readonly MutantEntry[] = [
  mutant(
    'stream-without-turns',
    'A stream tells no turns.',
    ['speko/stream/replays'],
    framing((frame) => (frame.startsWith('event: transcript') ? [] : [frame])),
  ),
  mutant(
    'stream-events-twice',
    'A stream tells every event twice.',
    ['speko/stream/replays'],
    framing((frame) => (frame.startsWith('event: event') ? [frame, frame] : [frame])),
  ),
  mutant(
    'stream-times-out',
    'The stream of a session that is over ends as if there were more.',
    ['speko/stream/replays'],
    framing((frame) => [frame.replace('session_ended', 'timeout')]),
  ),
  mutant('stream-from-the-beginning', 'A stream takes no notice of its cursor.', ['speko/stream/cursor'], () => {
    const turns: string[] = [];
    return framing((frame, index, url) => {
      if (frame.startsWith('event: transcript') && !url.includes('cursor=')) turns.push(frame);
      return index === 0 && url.includes('cursor=') ? [frame, ...turns.slice(0, 1)] : [frame];
    });
  }),
  mutant('stream-wants-its-type', 'A stream is refused to those who do not ask for its type.', ['speko/stream/any-accept'], {
    ...answering(['streamSession'], (answer, { headers }) => {
      if (headers['accept'] === '*/*') answer.status = 406;
    }),
  }),
  mutant('stream-late-status', 'A stream does not say first how the session stands.', of('streamSession', 'stream#first'), {
    ...framing((frame, index) => (index === 0 ? [] : [frame])),
  }),
  mutant('stream-open-end', 'A stream is left open after the end.', of('streamSession', 'stream#closes'), { leavesOpen: true }),
];

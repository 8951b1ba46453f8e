import { expect, test } from 'vitest';
import type { Caller } from '../../accounts.ts';
import { useServer } from '../../test-client.ts';
import { sessionStream } from './session-stream.ts';

const client = useServer();

/** Follows a session as a reader does. @returns what it is told, and how to leave. */
function follow(id: string): { readonly frames: (string | Buffer)[]; readonly leave: () => void } {
  const { world } = client.server;
  const key = world.accounts.keys.find((each) => each.api === 'speko' && each.name === 'full');
  const caller = world.keys.known(key?.id as string) as Caller;
  const asked = { params: { id }, query: {}, world, caller, now: world.now, fail: expect.unreachable };
  const { stream } = sessionStream.streamSession(asked as never) as { stream: (sink: object) => () => void };
  const frames: (string | Buffer)[] = [];
  return {
    frames,
    leave: stream({
      write: (frame: string | Buffer) => frames.push(frame),
      end: () => {},
      fail: (error: unknown) => {
        throw error;
      },
    }),
  };
}

test('all who follow a session are sent the same bytes, which are let go when the last of them has left', async () => {
  const { names } = await client.startCall('long-onboarding');
  await client.advance('60s');
  const bytes = ({ frames }: { frames: (string | Buffer)[] }) => frames.filter((frame) => frame instanceof Buffer);
  const [one, two] = [follow(names['speko'] as string), follow(names['speko'] as string)];
  expect(bytes(one).length).toBeGreaterThan(3);
  for (const [index, frame] of bytes(two).entries()) expect(frame).toBe(bytes(one)[index]);
  one.leave();
  const three = follow(names['speko'] as string);
  expect(bytes(three)[0]).toBe(bytes(one)[0]);
  two.leave();
  two.leave();
  three.leave();
  const four = follow(names['speko'] as string);
  expect(bytes(four)[0]).toEqual(bytes(one)[0]);
  expect(bytes(four)[0]).not.toBe(bytes(one)[0]);
  four.leave();
});

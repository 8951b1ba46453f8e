import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

// To write to a connection wakes whoever reads from it, which takes longer than most answers and events do to make. Readers that are
// written to one right after the other are awake by the second write, where each would have gone to sleep again meanwhile.

// Names of their own: a test that holds the time still replaces the global ones, and would wait for its answers for ever.
const afterThisTurn = setImmediate;
const afterThisTask = process.nextTick;

let ending: [response: ServerResponse, body: Buffer | string | undefined][] = [];

/** Ends a response as soon as the requests that have arrived by now have all been looked at. */
export function endTogether(response: ServerResponse, body: Buffer | string | undefined): void {
  ending.push([response, body]);
  if (ending.length === 1) afterThisTurn(endWaiting);
}

/** Ends them now: something is to come after them. */
export function endWaiting(): void {
  const ended = ending;
  ending = [];
  for (const [response, body] of ended) response.end(body);
}

let held: Socket[] = [];

/** Writes to a socket as soon as all that is due by now is written to all of them. What is written to it otherwise keeps its place. */
export function writeTogether(socket: Socket, bytes: Buffer): void {
  if (socket.writableCorked === 0) {
    socket.cork();
    held.push(socket);
    if (held.length === 1) afterThisTask(release);
  }
  socket.write(bytes);
}

function release(): void {
  const sockets = held;
  held = [];
  for (const socket of sockets) socket.uncork();
}

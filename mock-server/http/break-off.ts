import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

// A name of its own: a test that holds the time still replaces the global one.
const afterThisTurn = setImmediate;

/** Sends the head of an answer and half of its body, and resets the connection. */
export function breakOff(response: ServerResponse, socket: Socket, body: Buffer | string): void {
  const half = Buffer.from(body);
  response.flushHeaders();
  response.write(half.subarray(0, half.length >> 1), () => reset(socket));
}

/** Resets a connection as soon as all that was written to it is out. */
export function resetSoon(socket: Socket): void {
  socket.write('', () => reset(socket));
}

/** A reset that arrives together with bytes looks like an end to whoever runs on libuv: they are read first, also in this process. */
function reset(socket: Socket): void {
  afterThisTurn(() => afterThisTurn(() => socket.resetAndDestroy()));
}

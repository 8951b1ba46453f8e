import type { ServerResponse } from 'node:http';

/** Its own name for it: a test that holds the time still replaces the global one, and would wait for its answers for ever. */
const afterThisTurn = setImmediate;

let waiting: [response: ServerResponse, body: Buffer | string | undefined][] = [];

/**
 * Ends a response as soon as the requests that have arrived by now have all been looked at.
 *
 * To write to a connection wakes whoever reads from it, which takes longer than most answers do to make. Readers that are written to
 * one right after the other are awake by the second write, where each would have gone to sleep again meanwhile.
 */
export function endTogether(response: ServerResponse, body: Buffer | string | undefined): void {
  waiting.push([response, body]);
  if (waiting.length === 1) afterThisTurn(endWaiting);
}

/** Ends them now: something is to come after them. */
export function endWaiting(): void {
  const ended = waiting;
  waiting = [];
  for (const [response, body] of ended) response.end(body);
}

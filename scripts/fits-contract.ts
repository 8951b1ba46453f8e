import { subscribe } from 'node:diagnostics_channel';
import { afterEach, expect } from 'vitest';
import type { SeenExchange, SeenFrame } from '../mock-server/http/in-progress.ts';
import { misfitsOf } from '../openapi/conformity.ts';
import { rulesOf } from '../openapi/rules.ts';

// Runs with every test: an answer of our own server that does not fit its contract fails the test that asked for it.
const misfits: string[] = [];

subscribe('ringback:exchange', (message) => {
  const seen = message as SeenExchange;
  for (const misfit of misfitsOf(seen.spec, rulesOf(seen.spec), seen)) misfits.push(`${seen.request} → ${seen.status}: ${misfit}`);
});

subscribe('ringback:frame', (message) => {
  const { spec, operation: id, frame } = message as SeenFrame;
  const operation = spec.operations.find((each) => each.id === id);
  const check = operation && rulesOf(spec).response(operation, 200, 'text/event-stream');
  for (const line of frame.split('\n').filter((each) => each.startsWith('data: '))) {
    const found = check?.(JSON.parse(line.slice('data: '.length))) ?? [{ path: '', message: 'no schema is declared' }];
    for (const { path, message: text } of found) misfits.push(`stream of ${id}: ${path} ${text} in ${line}`);
  }
});

afterEach(() => {
  expect(misfits.splice(0)).toEqual([]);
});

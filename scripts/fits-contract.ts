import { afterAll, afterEach, expect } from 'vitest';
import { gatherMisfits } from '../mock-server/http/misfits.ts';

// Runs with every file of tests: an answer of our own server that does not fit its contract fails the test that asked for it.
const { found, stop } = gatherMisfits();
afterAll(stop);

afterEach(() => {
  expect(found.splice(0)).toEqual([]);
});

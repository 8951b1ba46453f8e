import { afterEach, expect } from 'vitest';
import { gatherMisfits } from '../mock-server/http/misfits.ts';

// Runs with every test: an answer of our own server that does not fit its contract fails the test that asked for it.
const { found } = gatherMisfits();

afterEach(() => {
  expect(found.splice(0)).toEqual([]);
});

import { expect, test } from 'vitest';
import { soak } from './soak.ts';
import type { Sample } from './subject.ts';
import { findingsOf, leftOver, type Reading, slopeOf } from './verdict.ts';

const megabyte = 1024 * 1024;
const quiet: Sample = { rss: 0, heap: 20 * megabyte, handles: { TCPServerWrap: 1, PipeWrap: 1 }, descriptors: 30 };

/** Readings of a heap that has so many megabytes after so many hundred thousands of requests. */
const readings = (heapAfter: (hundreds: number) => number): Reading[] =>
  Array.from({ length: 20 }, (_, index) => ({ ...quiet, requests: index * 50_000, heap: heapAfter(index / 2) * megabyte }));

const soaked = { before: quiet, readings: readings(() => 20), after: quiet, failures: [], end: undefined };

test('the slope is that of the second half, in megabytes for 100,000 requests', () => {
  expect(slopeOf(readings((hundreds) => 20 + 3 * hundreds))).toBeCloseTo(3);
  expect(slopeOf(readings((hundreds) => Math.min(20 + 8 * hundreds, 52)))).toBeCloseTo(0);
  expect(slopeOf(readings((hundreds) => 20 + hundreds + (hundreds % 1 === 0 ? 1 : -1)))).toBeCloseTo(1, 0);
  expect(slopeOf([])).toBe(0);
});

test('what is open that was not before is told by kind', () => {
  const after = { ...quiet, handles: { TCPServerWrap: 1, TCPSocketWrap: 3 }, descriptors: 33 };
  expect(leftOver({ before: quiet, after })).toEqual({ TCPSocketWrap: 3, 'file descriptor': 3 });
  expect(leftOver({ before: quiet, after: quiet })).toEqual({});
});

test('where all is well there are no findings; what is wrong is told in a sentence each', () => {
  expect(findingsOf(soaked, 1)).toEqual([]);
  const leaks = { ...soaked, readings: readings((hundreds) => 20 + 2 * hundreds) };
  expect(findingsOf(leaks, 1)).toEqual(['The heap grows by 2.00 MB with 100,000 requests; at most 1 MB are well.']);
  expect(findingsOf(leaks, 3)).toEqual([]);
  const holds = { ...soaked, after: { ...quiet, handles: { ...quiet.handles, TCPSocketWrap: 2 } } };
  expect(findingsOf(holds, 1)).toEqual(['When everybody had gone there were more open handles than before: 2 TCPSocketWrap.']);
  expect(findingsOf({ ...soaked, failures: ['GET /v1: 500'] }, 1)).toEqual(['The server failed, first at GET /v1: 500.']);
  expect(findingsOf({ ...soaked, end: 'it ended by itself (SIGABRT)' }, 1)).toEqual(['The server is gone: it ended by itself (SIGABRT).']);
});

/**
 * As short as it can be. While a server is new, its heap grows by up to 300 MB for 100,000 requests: the bound lets that pass, and finds 5 KB
 * that stay of each. `npm run soak` takes its time, with a bound of 1 MB.
 */
const short = { minutes: 1, requests: 2000, streams: 40, looks: 8, slope: 500, seed: 1 };

test('RES-08: a server that was kept busy by readers and requests of every kind does not grow, and holds no more handles than before', async () => {
  const lines: string[] = [];
  const figures = await soak(short, (line) => lines.push(line));
  expect(figures.findings).toEqual([]);
  expect(figures.requests).toBeGreaterThanOrEqual(2000);
  expect(Object.values(figures.streams)).toEqual([8, 8, 8, 8, 8]);
  expect(figures.answers['2xx']).toBeGreaterThan(700);
  expect(figures.answers['4xx']).toBeGreaterThan(200);
  expect([figures.answers['left'], figures.streamBytes, figures.readings[0]?.heap]).not.toContain(0);
  expect(lines).toHaveLength(8);
});

test('RES-08: a server that keeps something of each request is found out', async () => {
  const { findings, slope } = await soak(short, () => {}, new URL('testdata/keeps.mjs', import.meta.url));
  expect(slope).toBeGreaterThan(1500);
  expect(findings).toEqual([expect.stringMatching(/^The heap grows by [\d.]+ MB with 100,000 requests; at most 500 MB are well\.$/)]);
});

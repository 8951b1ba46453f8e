import { expect, test } from 'vitest';
import { spreadOf } from './figures.ts';
import { toDocument } from './report.ts';
import { targetsOf } from './targets.ts';

const run = { machine: 'a machine', commit: 'abc1234', on: '2026-02-08T09:00:00.000Z' };
const verified = (seconds: number) => ({
  ...run,
  result: { rows: [{ what: 'speko', checks: 100, seconds: spreadOf([seconds, 9, 0]), perSecond: spreadOf([50]) }], specmatic: null },
});
const row = (subject: string, ofBytes: number, behind: number) => ({
  subject,
  perSecond: spreadOf([1000]),
  p99: spreadOf([3]),
  ofBytes: spreadOf([ofBytes]),
  p99OfBytes: spreadOf([1.5]),
  behind: spreadOf([behind]),
});
const asked = (ofBytes: number, prism: number) => ({
  ...run,
  result: [
    {
      what: 'A call: `GET /`',
      bytes: 9,
      rows: [row('Ringback', ofBytes, 1), row('Express 5', 0.1, 5), row('Prism', 0.1, prism)],
      without: [],
    },
  ],
});

test('a target is met or missed by the median of what was measured', () => {
  expect(targetsOf({ verify: verified(1.9) })).toEqual([
    { what: '`ringback verify`, speko', wanted: '≤ 2 s', measured: '1.90 (0.00–9.00)', met: true },
  ]);
  expect(targetsOf({ verify: verified(2.1) })[0]?.met).toBe(false);
  expect(targetsOf({ http: asked(0.5, 30) }).map(({ met }) => met)).toEqual([true, true, true, true]);
  expect(targetsOf({ http: asked(0.4, 29) }).map(({ met }) => met)).toEqual([false, true, false, true]);
});

test('who is to be compared with and was not measured is no target met', () => {
  const { result, ...rest } = asked(0.5, 30);
  const http = { ...rest, result: result.map((each) => ({ ...each, rows: each.rows.slice(0, 2) })) };
  expect(() => targetsOf({ http })).toThrow('Prism was not measured');
});

test('the document says whether all of it is of one run, and each section of which', () => {
  const [verify, http] = [verified(1.9), asked(0.5, 30)];
  expect(toDocument({ verify, http })).toContain('All of it is of one run: 2026-02-08 09:00 UTC, commit abc1234, a machine.');
  const later = toDocument({ verify, http: { ...http, commit: 'def5678', on: '2026-02-09T09:00:00.000Z' } });
  expect(later).toContain('It is of several runs; each section says of which.');
  expect(later).toContain('2026-02-08 09:00 UTC, commit abc1234');
  expect(later).toContain('2026-02-09 09:00 UTC, commit def5678');
});

test('who has no such answer is named, with the reason', () => {
  const { result, ...rest } = asked(0.5, 30);
  const without = [{ subject: 'json-server', reason: 'it has no token' }];
  const document = toDocument({ http: { ...rest, result: result.map((each) => ({ ...each, without })) } });
  expect(document).toContain('json-server is not among them: it has no token.');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDuration, readIso, toIso } from './time.ts';

test.each([
  ['310ms', 310],
  ['3s', 3000],
  ['2.5s', 2500],
  ['1m30s', 90_000],
  ['1h', 3_600_000],
  ['2d', 172_800_000],
  ['1d2h3m4s5ms', 93_784_005],
  ['0s', 0],
  ['1.6ms', 2],
])('%s is %i milliseconds', (text, ms) => {
  expect(readDuration(text)).toBe(ms);
});

test.each(['', ' ', '3', 3, null, undefined, '3 s', '-3s', '3S', '3 seconds', '3sx', 's', '.5s', '1,5s', '1e3s', ['3s']])(
  '%j is no duration',
  (text) => {
    expect(readDuration(text)).toBeUndefined();
  },
);

test('a duration put together from its parts has the sum of them', () => {
  const part = fc.nat(1000);
  fc.assert(
    fc.property(part, part, part, (m, s, ms) => {
      expect(readDuration(`${m}m${s}s${ms}ms`)).toBe(m * 60_000 + s * 1000 + ms);
    }),
  );
});

test.each([
  ['2026-02-08T09:00:00Z', '2026-02-08T09:00:00.000Z'],
  ['2026-02-08T09:00Z', '2026-02-08T09:00:00.000Z'],
  ['2026-02-08T09:00:00.5Z', '2026-02-08T09:00:00.500Z'],
  ['2026-02-08T09:00:00.123456789Z', '2026-02-08T09:00:00.123Z'],
  ['2026-02-08T09:00:00+02:00', '2026-02-08T07:00:00.000Z'],
  ['2026-02-28T23:30:00-05:30', '2026-03-01T05:00:00.000Z'],
  ['2026-02-08', '2026-02-08T00:00:00.000Z'],
  ['2028-02-29', '2028-02-29T00:00:00.000Z'],
])('%s is the moment %s', (text, iso) => {
  expect(toIso(readIso(text) as number)).toBe(iso);
});

test.each([
  '',
  'yesterday',
  '2026',
  '2026-02',
  '2026-02-31',
  '2026-02-29',
  '2026-02-31T09:00:00Z',
  '2026-04-31T23:00:00-05:00',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-02-08T09:00:00',
  '2026-02-08 09:00:00Z',
  '2026-02-08T25:00:00Z',
  '2026-02-08T09:60:00Z',
  '2026-02-08T09:00:00+2',
  '2026-02-08T09:00:00+25:00',
  '2026-02-08T09:00:00+01:75',
  '2026-02-08T09:00:00.Z',
  '1770541200000',
  ' 2026-02-08',
])('"%s" is no moment', (text) => {
  expect(readIso(text)).toBeUndefined();
});

test('every moment survives being shown and read', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (ms) => readIso(toIso(ms)) === ms));
});

test('reading a moment never throws and never rolls over', () => {
  const two = (max: number) => fc.nat(max).map((number) => String(number).padStart(2, '0'));
  const date = fc.tuple(fc.nat(9999), two(15), two(33)).map(([y, m, d]) => `${String(y).padStart(4, '0')}-${m}-${d}`);
  const withTime = fc.tuple(date, two(26), two(64), two(64)).map(([d, h, m, s]) => `${d}T${h}:${m}:${s}Z`);
  fc.assert(
    fc.property(fc.oneof(fc.string(), date, withTime), (written) => {
      const ms = readIso(written);
      // Midnight may be written as the end of the day that it closes.
      if (ms !== undefined && !written.includes('T24:00:00')) expect(toIso(ms).startsWith(written.replace('Z', ''))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('an offset is taken off, and none of a day or more is read', () => {
  const field = fc.nat(120);
  fc.assert(
    fc.property(fc.constantFrom('+', '-'), field, field, (sign, hours, minutes) => {
      const written = `2026-02-08T09:00:00${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
      fc.pre(hours < 100 && minutes < 100);
      const offset = (hours * 60 + minutes) * 60_000 * (sign === '+' ? 1 : -1);
      const expected = hours < 24 && minutes < 60 ? Date.UTC(2026, 1, 8, 9) - offset : undefined;
      expect(readIso(written)).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});

test('moments that follow each other by as many as are remembered are told apart', () => {
  const moments = [0, 256, 512, 0, 256, -256, 0.5, 0];
  expect(moments.map(toIso)).toEqual(moments.map((ms) => new Date(ms).toISOString()));
  expect(() => toIso(Number.NaN)).toThrow(RangeError);
});

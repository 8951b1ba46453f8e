import { expect, test } from 'vitest';
import { judgeAudit } from './audit.ts';

const audit = (vulnerabilities: Record<string, number>): string => JSON.stringify({ metadata: { vulnerabilities } });

test('a registry that knows of nothing is well', () => {
  expect(judgeAudit(audit({ low: 0, high: 0, total: 0 })).well).toBe(true);
});

test('what is known is told by severity', () => {
  expect(judgeAudit(audit({ low: 1, moderate: 0, high: 2, total: 3 }))).toEqual({
    well: false,
    line: 'Known against them: 1 low, 2 high. Which: npm audit',
  });
});

test.each([
  ['', 'no answer'],
  ['<html>', 'no answer'],
  [JSON.stringify({ message: 'request to http://x failed, reason: ECONNREFUSED', error: { summary: '', detail: '' } }), 'ECONNREFUSED'],
  [JSON.stringify({ error: { code: 'ENOAUDIT', summary: 'This command requires an audit endpoint' } }), 'requires an audit endpoint'],
])('a registry that does not say is not well: %s', (json, why) => {
  const { well, line } = judgeAudit(json);
  expect([well, line]).toEqual([false, expect.stringMatching(new RegExp(`^Not audited: .*${why}`))]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './root.ts';
import { useServer } from './test-client.ts';

const client = useServer();

test('the guide tells which script each number plays, and what else is dialled', () => {
  const guide = readFileSync(new URL('docs/guides/write-a-call-script.md', root), 'utf8');
  const rows = [...guide.matchAll(/^\| (\+\d+) \| ([\w-]+) \|$/gm)].map(([, number, script]) => [number, script]);
  const { numbers, otherwise } = client.server.world.accounts.scenario.dialling;
  expect(Object.fromEntries(rows)).toEqual(numbers);
  expect(guide).toContain(`what the agent plays, else ${otherwise} |`);
});

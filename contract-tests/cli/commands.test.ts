import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { packageRoot } from '../package-root.ts';
import { addSuiteCommands } from './commands.ts';

const program = new Command();
addSuiteCommands(program, {} as never, () => {});
const flags = program.commands.flatMap(({ options }) => options.map(({ long }) => long));

test('the page about verify names every flag, and none that there is not', () => {
  const page = readFileSync(new URL('docs/verify.md', packageRoot), 'utf8');
  const named = new Set(page.match(/(?<![\w-])--[a-z][a-z-]*/g));
  // Of the example, not of ours.
  named.delete('--defects');
  const elsewhere = ['--table', '--force'];
  expect([...named].sort()).toEqual([...new Set(flags)].filter((flag) => !elsewhere.includes(flag as string)).sort());
});

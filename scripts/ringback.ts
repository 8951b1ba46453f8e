#!/usr/bin/env node
import { CommanderError } from 'commander';
import { inWords } from '../mock-server/cli/usage.ts';
import packageFile from '../package.json' with { type: 'json' };
import { toProgram } from './command-line/program.ts';

/** What the process answers to the shell. 1 is for findings, and what Node gives for a bug. */
const exit = { fine: 0, bug: 1, wrongUse: 2, unreachable: 3 };

// Here, where the command line meets the machine, is the one place that looks at the environment.
// biome-ignore lint/style/noProcessEnv: see above.
const environment = process.env;
const { stdout, stderr } = process;

/** The names of errors that the person at the command line can mend. */
const theirs = [
  'FaultError',
  'FixtureError',
  'JournalError',
  'LimitError',
  'MutantError',
  'UsageError',
  'VerifyUsageError',
  'KnownError',
  'SettingsError',
  'CaptureError',
];

// Whoever reads may have enough before the end, as `head` does: that is no reason to stop.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  // Without all of its output a command has not done what it was asked for.
  stderr.write(`ringback: what was to be printed could not be (${error.message}); see to where it goes\n`);
  process.exit(exit.wrongUse);
});
// Where there is no room for warnings nobody can be warned, and that is no reason to stop either.
stderr.on('error', () => {});

const program = toProgram(
  {
    version: packageFile.version,
    startOwn: async () => (await import('../mock-server/server.ts')).startMockServer({ clock: 'virtual' }),
    environment,
    started: new Date().toISOString(),
    colour: stdout.isTTY && environment['NO_COLOR'] === undefined,
    progress: stderr.isTTY ? (text) => stderr.write(`\r\u001b[2K${text.slice(0, (stderr.columns || 80) - 1)}`) : undefined,
    print: (text) => stdout.write(text),
    tell: (text) => stderr.write(`ringback: ${text}\n`),
    enough: () => {
      const hearing = new AbortController();
      process.once('SIGINT', () => hearing.abort());
      return hearing.signal;
    },
  },
  (code) => {
    process.exitCode = code;
  },
  process.cwd(),
);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = answerTo(inWords(error));
}

/** Prints what a person needs to know, in one line. What is not theirs to mend keeps its stack. */
function answerTo(error: unknown): number {
  // Commander has said what was wrong by itself.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.wrongUse;
  // By name: to load the classes would be to load most of the program, whatever the command.
  const { name, message } = error as Error;
  // Node itself would print the line that it stands on, which holds a whole bundle.
  if (name !== 'Unreachable' && !theirs.includes(name)) {
    stderr.write(`${(error as Error).stack ?? error}\n`);
    return exit.bug;
  }
  stderr.write(`ringback: ${message}\n`);
  return name === 'Unreachable' ? exit.unreachable : exit.wrongUse;
}

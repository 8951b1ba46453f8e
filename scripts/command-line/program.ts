import { Command } from 'commander';
import { addCapture } from '../../capture/commands.ts';
import { addSuiteCommands } from '../../contract-tests/cli/commands.ts';
import type { Surroundings } from '../../contract-tests/cli/surroundings.ts';
import { addServerCommands } from '../../mock-server/cli/commands.ts';
import { addCompletion } from './completion.ts';
import { addDocs } from './docs.ts';
import { configFiles, settle, variableOf } from './settings.ts';

/** What the surroundings lend to the commands. */
interface Lent extends Surroundings {
  /** Says what a person should know, beside what is printed. */
  readonly tell: (text: string) => void;
  /** Fires when the person at the command line wants no more of it. */
  readonly enough: () => AbortSignal;
}

/** The whole command line. @param exit takes the exit code. @param folder where the command is given. */
export function toProgram(around: Lent, exit: (code: number) => void, folder: string): Command {
  const program = new Command('ringback')
    .description('A reference server for voice-call APIs that runs on your laptop, and a suite that judges any implementation.')
    .version(around.version)
    .option('--config <file>', `file with settings (default: ${configFiles.join(' or ')}, if there is one here)`)
    .configureOutput({
      outputError: (text, write) => {
        const [what = '', hint = ''] = text
          .replace(/^error: /, '')
          .trim()
          .split('\n');
        write(`ringback: ${what} ${hint || 'Try ringback --help.'}\n`);
      },
    })
    .exitOverride();
  addServerCommands(program, around.print, exit);
  addSuiteCommands(program, around, exit);
  addCapture(program, () => ({ environment: around.environment, print: around.print, tell: around.tell, enough: around.enough() }));
  addDocs(program, around.print);
  addCompletion(program, around.print);
  // Named for the sake of help alone: `settle` reads them, as commander would take `false` for true.
  for (const each of [program, ...program.commands])
    for (const option of each.options) if (option.long !== '--version') option.env(variableOf(option));
  return program.hook('preAction', (_, command) => settle(command, around.environment, folder));
}

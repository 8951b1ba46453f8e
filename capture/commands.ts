import { type Command, Option } from 'commander';
import type { CaptureFlags, Recorder } from './capture.ts';

/** Adds the command that makes a test of a call. It loads what it needs when it is called. */
export function addCapture(program: Command, recorder: () => Recorder): void {
  program
    .command('capture')
    .description('Listen to a live call of Smallest.ai Atoms, and write a call script with personal data replaced.')
    .argument('<url>', 'URL of its events, e.g. https://…/atoms/v1/events?callId=CALL-…')
    .option('--out <file>', 'where to write it; left out, it is printed')
    .option('--force', 'write over a file that exists')
    .option('--key-from <variable>', 'environment variable that holds the API key', 'SMALLEST_API_KEY')
    .option('--name <name...>', 'names that are known to be in it, to be replaced wherever they stand')
    .option('--title <text>', 'title of the script', 'A captured call')
    .option('--agent <slug>', 'agent of the fixtures that speaks', 'front-desk')
    .addOption(new Option('--direction <direction>', 'who dialled').choices(['inbound', 'outbound']).default('inbound'))
    .option('--language <tag>', 'language that is spoken', 'en-US')
    .option('--json', 'print JSON: { out, script, turns, replaced, whole }')
    .action(async (url: string, flags: CaptureFlags) => {
      const { capture } = await import('./capture.ts');
      await capture(url, flags, recorder());
    });
}

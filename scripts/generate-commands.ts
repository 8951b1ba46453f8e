import packageFile from '../package.json' with { type: 'json' };
import { toProgram } from './command-line/program.ts';
import { toReference } from './command-line/reference.ts';
import { emit } from './generated-files.ts';

// Writes the page of the documents about the command line.
const idle = () => {
  throw new Error('no command is run here');
};
const around = {
  version: packageFile.version,
  startOwn: idle,
  environment: {},
  started: '',
  colour: false,
  progress: undefined,
  print: idle,
  tell: idle,
  enough: idle,
};
emit('docs/commands.md', toReference(toProgram(around, idle, '')));

import { Argument, type Command } from 'commander';
import { vendors } from '../../openapi/vendors.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

/** Adds the command that prints what a shell needs to complete the others. */
export function addCompletion(program: Command, print: (text: string) => void): void {
  program
    .command('completion')
    .description('Print what a shell needs to complete commands and flags.')
    .addArgument(new Argument('<shell>', 'bash, zsh or fish').choices(shells))
    .option('--json', 'print it as JSON: { shell, script }')
    .action((shell: Shell, { json }: { readonly json?: true }) => {
      const script = writers[shell](wordsOf(program));
      print(json ? `${JSON.stringify({ shell, script })}\n` : script);
    });
}

/** What may follow a command: its name, what it does, its flags, and what its arguments may be. */
interface Words {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly { readonly long: string; readonly about: string; readonly value: boolean }[];
  readonly choices: readonly string[];
}

function wordsOf(program: Command): Words[] {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    flags: [...command.options, ...program.options.filter(({ long }) => long === '--config')].map(({ long, description, required }) => ({
      long: long as string,
      about: description,
      value: required,
    })),
    choices: command.registeredArguments.flatMap(({ argChoices, description }) => argChoices ?? (/speko/.test(description) ? vendors : [])),
  }));
  const flags = [
    { long: '--help', about: 'show help', value: false },
    { long: '--version', about: 'show the version', value: false },
  ];
  return [{ name: '', about: '', flags, choices: commands.map(({ name }) => name) }, ...commands];
}

const list = (words: readonly string[]): string => words.join(' ');
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const writers: Record<Shell, (words: readonly Words[]) => string> = {
  bash: ([top, ...commands]) => `# ringback completion bash: put  source <(ringback completion bash)  into ~/.bashrc
_ringback() {
  local word="\${COMP_WORDS[COMP_CWORD]}" command="" each
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$each" in ${commands.map(({ name }) => name).join('|')}) command="$each"; break ;; esac
  done
  local words
  case "$command" in
${commands.map(({ name, flags, choices }) => `    ${name}) words="${list([...choices, ...flags.map(({ long }) => long), '--help'])}" ;;`).join('\n')}
    *) words="${list([...(top as Words).choices, ...(top as Words).flags.map(({ long }) => long), '--config'])}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  [ \${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _ringback ringback
`,
  zsh: ([, ...commands]) => `#compdef ringback
# ringback completion zsh: put  source <(ringback completion zsh)  into ~/.zshrc, after compinit
_ringback() {
  local -a commands
  commands=(${commands.map(({ name, about }) => quote(`${name}:${about}`)).join(' ')})
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  case $words[2] in
${commands
  .map(({ name, flags, choices }) => {
    const specs = flags.map(({ long, about, value }) =>
      quote(`*${long}[${about.replaceAll(/[[\]:]/g, ' ')}]${value ? ':value:_files' : ''}`),
    );
    return `    ${name}) _arguments ${specs.join(' ')} ${quote(`*:argument:${choices.length > 0 ? `(${list(choices)})` : '_files'}`)} ;;`;
  })
  .join('\n')}
  esac
}
compdef _ringback ringback
`,
  fish: ([, ...commands]) => `# ringback completion fish: save as ~/.config/fish/completions/ringback.fish
${commands
  .flatMap(({ name, about, flags, choices }) => [
    `complete -c ringback -n __fish_use_subcommand -f -a ${name} -d ${quote(about)}`,
    ...flags.map(({ long, about: does, value }) => {
      return `complete -c ringback -n '__fish_seen_subcommand_from ${name}' -l ${long.slice(2)} ${value ? '-r ' : ''}-d ${quote(does)}`;
    }),
    ...(choices.length > 0 ? [`complete -c ringback -n '__fish_seen_subcommand_from ${name}' -f -a '${list(choices)}'`] : []),
  ])
  .join('\n')}
`,
};

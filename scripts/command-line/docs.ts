import type { Command } from 'commander';

/** The command that writes the documentation where it can be published from. */
export function addDocs(program: Command, print: (text: string) => void): void {
  program
    .command('docs')
    .description('Write the pages of the documentation, to be published as they are.')
    .requiredOption('--out <folder>', 'folder for them; what has the same name in there is written over')
    .option('--json', 'print where they are as JSON')
    .action(async ({ out, json }: { readonly out: string; readonly json?: true }) => {
      const { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } = await import('node:fs');
      const { join } = await import('node:path');
      const { fileURLToPath } = await import('node:url');
      const { root } = await import('../../mock-server/root.ts');
      const pages = fileURLToPath(new URL('dist/docs', root));
      if (!existsSync(pages)) throw Object.assign(new Error('there are no pages yet; npm run build makes them'), { name: 'UsageError' });
      cpSync(pages, out, { recursive: true });
      for (const name of readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.html'))) {
        const text = readFileSync(join(pages, name), 'utf8');
        writeFileSync(join(out, name), text.replaceAll(/<!--console-->.*?<!--\/console-->/g, ''));
      }
      print(json ? `${JSON.stringify({ out })}\n` : `${out}/index.html\n`);
    });
}

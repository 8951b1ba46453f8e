// Builds the page at the root of the server.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const source = 'mock-server/console';

/** @param folder where the page is to lie, with all that it loads. @returns what it was made from. */
export async function buildConsole(folder) {
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    entryPoints: { console: join(source, 'main.tsx'), style: join(source, 'console.css') },
    outdir: folder,
    bundle: true,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const file of ['index.html', 'icon.svg']) copyFileSync(join(source, file), join(folder, file));
  return Object.keys(metafile.inputs);
}

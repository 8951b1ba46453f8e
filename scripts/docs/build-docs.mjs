// Builds the pages of the documentation, which are the same for everybody: what the server serves, and what is published.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** @param folder where the pages are to lie. */
export async function buildDocs(folder) {
  // Beside the other bundles: what it loads looks for the contracts one folder further up.
  // Two builds may be at it at once.
  const writer = resolve(`dist/write-docs-${process.pid}.mjs`);
  await build({
    entryPoints: ['scripts/docs/write-docs.ts'],
    outfile: writer,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  const { writeDocs } = await import(`${pathToFileURL(writer)}?${performance.now()}`);
  writeDocs(folder);
  rmSync(writer, { force: true });
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const check = process.argv.includes('--check');
const stale: string[] = [];
const root = new URL('../', import.meta.url);

/** Writes a generated file. With --check on the command line it writes nothing, and remembers the file if it is not up to date. */
export function emit(path: string, text: string): void {
  const file = new URL(path, root);
  if (check) {
    if (read(file) !== text) stale.push(path);
    return;
  }
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}

/** Says which files are not up to date, and has the process fail if there are any. */
export function conclude(): void {
  if (stale.length === 0) return;
  process.stderr.write(`Not up to date:\n${stale.map((path) => `  ${path}`).join('\n')}\nRun: npm run generate\n`);
  process.exitCode = 1;
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

// Writes the types of the package's doors into dist/types. Each file is done by itself, which takes a moment instead of a minute;
// what it takes is that everything exported names its types.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

/** @param {readonly string[]} doors sources whose types users see; what they import is theirs to see too. */
export function writeDeclarations(doors, folder) {
  const waiting = [...doors];
  const written = new Set();
  rmSync(folder, { recursive: true, force: true });
  for (const path of waiting) {
    if (written.has(path)) continue;
    written.add(path);
    const { text, imports } = declare(path);
    waiting.push(...imports);
    const file = join(folder, path.replace(/\.ts$/, '.d.ts'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return [...written];
}

/** The types of a CommonJS door that exports some of what a module does. */
export const inCommonJs = (module, names) =>
  names
    .map((name) => `export declare const ${name}: typeof import('${module}', { with: { 'resolution-mode': 'import' } }).${name};\n`)
    .join('');

function declare(path) {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    declaration: true,
    isolatedDeclarations: true,
    stripInternal: true,
    verbatimModuleSyntax: true,
  };
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions,
  });
  const [first] = diagnostics ?? [];
  if (first) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`);
  const imports = [...outputText.matchAll(/from '(\.[^']+)'/g)].map(([, to]) => relative('.', normalize(join(dirname(path), to))));
  return { text: mend(outputText), imports };
}

/** What the compiler does not do when it sees one file only. */
function mend(text) {
  const named = text.replaceAll(/from '(\.[^']+)\.ts'/g, "from '$1.js'");
  if (!named.includes('Symbol.asyncDispose')) return named;
  // It writes such a method twice, and leaves it to the reader to know where the symbol comes from.
  return `/// <reference lib="esnext.disposable" />\n${named.replace(/^ *\[Symbol\.asyncDispose\]: .*\n/m, '')}`;
}

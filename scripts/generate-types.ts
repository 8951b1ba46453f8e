import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { readSpec, type Spec } from '../openapi/spec.ts';
import { apis, bundle, folderOf } from './bundle-spec.ts';

/**
 * Writes, for each API, the bundled document (`openapi.gen.json`) and the types that follow from it (`types.gen.ts`).
 * With --check writes nothing, and fails when a file is not what it should be. Names of APIs after it limit it to those.
 */
const check = process.argv.includes('--check');
const stale: string[] = [];

const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

for (const api of apis.filter((each) => only.length === 0 || only.includes(each))) {
  const document = await bundle(api);
  const spec = readSpec(api, document);
  emit(api, 'openapi.gen.json', `${JSON.stringify(document, null, 1)}\n`);
  // The generator changes what it is given.
  const types = astToString(await openapiTS(structuredClone(document) as never, { silent: true, emptyObjectsUnknown: true }));
  emit(api, 'types.gen.ts', `// Generated from the documents in this folder by scripts/generate-types.ts.\n${types}\n${raisesOf(spec)}`);
}

if (stale.length > 0) {
  process.stderr.write(`Not up to date:\n${stale.map((file) => `  ${file}`).join('\n')}\nRun: npm run generate\n`);
  process.exitCode = 1;
}

function emit(api: string, name: string, text: string): void {
  const file = new URL(name, folderOf(api));
  if (!check) writeFileSync(file, text);
  else if (read(file) !== text) stale.push(`openapi/${api}/${name}`);
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The codes that each operation may raise; a handler can raise no other. */
function raisesOf(spec: Spec): string {
  const rows = spec.operations.map(({ id, raises }) => `  ${id}: ${raises.map((code) => `'${code}'`).join(' | ') || 'never'};`);
  return `/** The error codes that each operation raises itself. */\nexport interface raises {\n${rows.join('\n')}\n}\n`;
}

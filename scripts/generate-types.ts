import openapiTS, { astToString } from 'openapi-typescript';
import type { Spec } from '../openapi/promises.ts';
import { readSpec } from '../openapi/spec.ts';
import { apis, bundle } from './bundle-spec.ts';
import { emit } from './generated-files.ts';

// Writes, for each API, the bundled document and the types that follow from it.
for (const api of apis) {
  const document = await bundle(api);
  const spec = readSpec(api, document);
  emit(`openapi/${api}/openapi.gen.json`, `${JSON.stringify(document, null, 1)}\n`);
  // The generator changes what it is given.
  const types = astToString(await openapiTS(structuredClone(document) as never, { silent: true, emptyObjectsUnknown: true }));
  emit(
    `openapi/${api}/types.gen.ts`,
    `// Generated from the documents in this folder by scripts/generate-types.ts.\n${types}\n${raisesOf(spec)}`,
  );
}

/** The codes that each operation may raise; a handler can raise no other. */
function raisesOf(spec: Spec): string {
  const rows = spec.operations.map(({ id, raises }) => `  ${id}: ${raises.map((code) => `'${code}'`).join(' | ') || 'never'};`);
  return `/** The error codes that each operation raises itself. */\nexport interface raises {\n${rows.join('\n')}\n}\n`;
}

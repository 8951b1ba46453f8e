import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpec } from '../../openapi/spec.ts';
import { vendors } from '../../openapi/vendors.ts';
import { toContractPage } from './contract-page.ts';
import { toOverview } from './overview.ts';
import { toPicture } from './picture.ts';

/** Writes all pages of the documentation. They ask for nothing beyond their folder, so they can be published as they are. */
export function writeDocs(folder: string): void {
  const specs = vendors.map((vendor) => loadSpec(vendor, 'openapi'));
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('index.html', toOverview(specs));
  write('one-call.svg', toPicture());
  copyFileSync('scripts/docs/docs.css', join(folder, 'docs.css'));
  copyFileSync('mock-server/console/icon.svg', join(folder, 'icon.svg'));
  for (const spec of specs) {
    write(`${spec.api}/index.html`, toContractPage(spec));
    write(`${spec.api}/openapi.json`, `${JSON.stringify(spec.document)}\n`);
  }
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };

interface Locked {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string; readonly link?: boolean }>>;
}

test('HTTP-93: every dependency has one version, and every package that is installed its fingerprint', () => {
  for (const [name, version] of Object.entries(packageFile.devDependencies)) expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Locked;
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  expect(installed.length).toBeGreaterThan(100);
  const loose = installed
    .filter(([path, { integrity }]) => !integrity && !/node_modules\/.*\/node_modules\//.test(path))
    .map(([path]) => path);
  expect(loose).toEqual([]);
});

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

test('HTTP-93: an action of others is the one that was looked at', () => {
  const used = [...readFileSync(new URL('../action.yml', import.meta.url), 'utf8').matchAll(/uses: (.*)/g)].map(([, action]) => action);
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d/);
});

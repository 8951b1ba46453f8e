import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { allChecks } from '../../contract-tests/catalogue.ts';
import { useServer } from '../../mock-server/test-client.ts';
import { loadSpec } from '../../openapi/spec.ts';
import { vendors } from '../../openapi/vendors.ts';
import { toContractPage } from './contract-page.ts';
import { html } from './markup.ts';

const client = useServer();
const pages = ['/docs/', ...vendors.map((vendor) => `/docs/${vendor}/`)];
const specs = vendors.map((vendor) => [vendor, loadSpec(vendor, new URL('../../openapi/', import.meta.url))] as const);

test.each(specs)('the page of %s has every operation, every promise with its basis, and every check', (_, spec) => {
  const text = toContractPage(spec);
  for (const { id, path } of spec.operations) expect(text).toContain(`<code>${path}</code> <span class="soft">${id}</span>`);
  for (const { name } of spec.webhooks) expect(text).toContain(`<h3>${name}</h3>`);
  for (const { id, text: promise, basis, untested } of spec.clauses) {
    const entry = text.slice(text.indexOf(`id="${id.replaceAll('/', '-')}"`)).split('</li>')[0];
    expect(entry).toContain(String(html`${promise}`));
    expect(entry).toContain(`>${basis}</span>`);
    if (untested !== undefined) expect(entry).toContain(String(html`untested: ${untested}`));
  }
  const unshown = allChecks(spec).filter(({ id }) => !text.includes(`<code>${id}</code>`));
  expect(unshown.filter(({ id }) => spec.operations.some((operation) => id.startsWith(`${spec.api}/${operation.id}/`)))).toEqual([]);
});

test('what is put into a page is text', () => {
  expect(String(html`<p title="${'"'}">${'<script>'}${['a', html`<b>${'&'}</b>`]}</p>`)).toBe(
    '<p title="&quot;">&lt;script&gt;a<b>&amp;</b></p>',
  );
});

test.each(pages)('HTTP-77: %s is served with a strict policy, with or without the closing slash', async (path) => {
  for (const asked of [path, path.slice(0, -1)]) {
    const answer = await fetch(`${client.server.url}${asked}`);
    expect(answer.status).toBe(200);
    expect(answer.url).toBe(`${client.server.url}${path}`);
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
  }
});

test('the same pages are written into a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ringback-docs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(execFileSync('node', ['dist/ringback.js', 'docs', '--out', folder], { encoding: 'utf8' })).toBe(`${folder}/index.html\n`);
  expect(readdirSync(folder).sort()).toEqual(['docs.css', 'icon.svg', 'index.html', 'one-call.svg', ...vendors].sort());
  // Where they are published there is no server, and so no console.
  for (const name of ['', ...vendors]) {
    const text = readFileSync(join(folder, name, 'index.html'), 'utf8');
    const targets = [...text.matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map(([, target = '']) => join(name, target));
    expect(targets.filter((target) => target.startsWith('..'))).toEqual([]);
    expect(readFileSync(join('dist/docs', name, 'index.html'), 'utf8')).toContain('>Console</a>');
  }
});

test('every link within the pages leads somewhere', () => {
  const folder = 'dist/docs';
  for (const name of ['', ...vendors]) {
    const text = readFileSync(join(folder, name, 'index.html'), 'utf8');
    for (const [, target = ''] of text.matchAll(/(?:href|src)="([^"]+)"/g)) {
      if (target.startsWith('#')) expect(text, target).toContain(`id="${target.slice(1)}"`);
      // Beyond the folder is the console, which is there only where a server is.
      else if (!join(name, target).startsWith('..')) expect(existsSync(join(folder, name, target)), `${name}: ${target}`).toBe(true);
    }
  }
});

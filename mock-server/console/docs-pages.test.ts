import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useServer } from '../test-client.ts';
import { type Browser, executable, photograph, startBrowser } from './chromium.ts';

describe.skipIf(!executable)('the documentation in a browser', () => {
  const client = useServer();
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
    page = browser.context.pages()[0] as Page;
  }, 60_000);
  afterAll(() => browser?.close());

  test.each([
    [1280, 'light'],
    [400, 'dark'],
  ] as const)(
    'at %i pixels in %s the pages can be used by everybody, and ask for nothing elsewhere',
    async (width, colorScheme) => {
      const asked: string[] = [];
      const note = (request: { url(): string }) => asked.push(request.url());
      page.on('request', note);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      for (const path of ['/docs/', '/docs/meetric/']) {
        await page.goto(client.server.url + path);
        await photograph(page, `docs${path.slice(5).replaceAll('/', '-')}${width}-${colorScheme}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
          }),
        );
        expect(
          violations.map(({ id, nodes }: AxeResults['violations'][number]) => `${id}: ${nodes[0]?.html}`),
          path,
        ).toEqual([]);
      }
      page.off('request', note);
      expect(asked.filter((url) => !url.startsWith(`${client.server.url}/`))).toEqual([]);
    },
    40_000,
  );
});

import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { root } from '../root.ts';

/** Where systems have it. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that the walk goes through; undefined when this machine has none. */
export const executable = places.find((path) => existsSync(path));
if (!executable) process.stderr.write('No Chromium found: the tests that look at pages are skipped. On Debian: apt-get install chromium\n');

/** It asks for nothing by itself, so that whatever leaves the machine was the page's doing. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As if somebody's name on the web led to this machine.
  '--host-resolver-rules=MAP *.example 127.0.0.1',
];

export interface Browser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** Starts it with a profile of its own, which goes with it. */
export async function startBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'ringback-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable as string,
    args: flags,
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const album = fileURLToPath(new URL('test-results/pages', root));

/** Keeps a picture of what the page looks like, for people to look at. */
export async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(album, { recursive: true });
  await page.screenshot({ path: join(album, `${name}.png`) });
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { useServer } from '../test-client.ts';
import { Receiver } from '../webhooks/test-receiver.ts';
import { type Browser, executable, photograph, startBrowser } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const sections = ['Calls', 'Requests', 'Webhooks', 'Keys and ids'];

describe.skipIf(!executable)('the console', () => {
  const client = useServer();
  let browser: Browser;
  let page: Page;
  /** What the page asked for, and what it complained of, in the test that runs. */
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
    page = browser.context.pages()[0] as Page;
    page.setDefaultTimeout(8000);
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('about:blank');
    asked.length = 0;
    complaints.length = 0;
  });

  const open = async (): Promise<void> => {
    await page.goto(client.server.url);
    await page.getByRole('button', { name: 'Start call' }).waitFor();
  };
  const goTo = (section: string) => page.getByRole('tab', { name: section }).click();
  const press = (name: string) => page.getByRole('button', { name }).first().click();
  const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const start = async (script: string): Promise<void> => {
    await page.getByLabel('Script').selectOption(script);
    await press('Start call');
    await page.getByText('is ringing', { exact: false }).first().waitFor();
  };

  test('a call is started, stepped through, played to its end, and seen at every vendor', async () => {
    await open();
    await start('booked-appointment');
    await press('Next event of this call');
    await sees('Picked up');
    await client.advance('4s');
    await sees('Thanks for calling Acme Dental.');
    await sees('after 310 ms');
    await client.advance('3s');
    await page.locator('.interim', { hasText: 'Hi, I would like' }).waitFor();
    await photograph(page, 'call-1280-light');
    await page.getByRole('tab', { name: 'speko' }).click();
    await page.locator('.views pre', { hasText: '"status": "active"' }).waitFor();
    await page.getByRole('tab', { name: 'smallest' }).click();
    await page.locator('.views pre', { hasText: 'user_interim_transcription' }).waitFor();
    await page.getByRole('tab', { name: 'meetric 404' }).click();
    await press('Jump to the end');
    await sees(/^Ended by/);
    await press('Finish processing');
    await sees('Processed in full');
    await page.getByRole('tab', { name: 'meetric 200' }).waitFor();
    await photograph(page, 'call-processed-1280-light');
    expect(client.server.liveCalls()).toHaveLength(2);
  });

  test('a transfer is shown step by step, and a call can be ended', async () => {
    await open();
    await start('warm-transfer-completed');
    await client.advance('73s');
    await sees('bridging');
    await start('long-onboarding');
    await client.advance('5s');
    await press('End call');
    await sees('Ended by operator: ended by the operator');
  });

  test('the clock is played, paused, set to another speed, and the world begins anew', async () => {
    await open();
    await press('Play');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    expect(client.server.world.clock.speed).toBe(1);
    await page.getByLabel('Speed').selectOption('20');
    await expect.poll(() => client.server.world.clock.speed).toBe(20);
    await press('Pause');
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await start('voicemail');
    const { world } = client.server;
    await press('Reset');
    await sees('Everything begins anew.');
    await page.getByText('voicemail', { exact: true }).nth(1).waitFor({ state: 'hidden' });
    expect(client.server.world).not.toBe(world);
    await client.startCall('no-answer');
    await page.locator('.list .phase.dialling').waitFor();
  });

  test('each request appears with its verdict, opens, and is copied as curl', async () => {
    await open();
    await goTo('Requests');
    await sees('Nobody has asked any API yet.');
    await photograph(page, 'requests-empty-1280-light');
    const { live_call: call } = client.resources('speko');
    await client.ask('speko', `/v1/calls/${call}`, { key: 'full' });
    const body = { reason: "it's me" };
    await client.ask('speko', `/v1/calls/${call}/transfers/blind`, {
      method: 'POST',
      key: 'full',
      headers: { 'x-request-id': 'mine' },
      body,
    });
    await client.ask('meetric', '/nothing');
    await page.locator('.verdict.fits').first().waitFor();
    await page.getByLabel('Only what does not fit').check();
    await expect.poll(() => page.locator('.entries > li').count()).toBe(2);
    await page.locator('summary', { hasText: 'transfers/blind' }).click();
    await page.locator('.message dd', { hasText: 'mine' }).first().waitFor();
    await photograph(page, 'requests-1280-light');
    await press('Copy as curl');
    await sees('Copied');
    expect(await copied()).toContain(`-H 'authorization: Bearer ${client.keyOf('speko', 'full')}'`);
    expect(await copied()).toContain(`--data-raw '{"reason":"it'\\''s me"}'`);
    expect(await copied()).toContain(`${client.server.url}/speko/v1/calls/${call}/transfers/blind`);
  });

  test('a webhook is subscribed, delivered with a signature that fits, sent again, and stopped', async () => {
    const receiver = await Receiver.start();
    onTestFinished(() => receiver.stop());
    await open();
    await goTo('Webhooks');
    await sees('Nothing was sent yet.');
    await page.locator('.subscribe select').selectOption('meetric');
    await page.getByLabel('Your address').fill(receiver.url);
    await press('Subscribe');
    await sees('It signs with');
    await client.startCall('no-answer');
    await client.startCall('booked-appointment');
    await client.advance('2m');
    await page.locator('summary', { hasText: 'conversation.completed' }).first().click();
    await page.locator('.signature .verdict', { hasText: 'fits' }).waitFor();
    await press('Send again');
    await sees('Sent again; the answer was 200.');
    await sees('2 attempts');
    await photograph(page, 'webhooks-1280-light');
    await press('Stop');
    await sees('Nothing more is sent there.');
  });

  test('what went wrong is said in words, and stays until it is put away', async () => {
    await open();
    await goTo('Webhooks');
    await page.getByLabel('Your address').fill('http://198.51.100.7/hook');
    await press('Subscribe');
    await sees(/--webhook-allow/);
    await press('Close');
    await page.getByText(/--webhook-allow/).waitFor({ state: 'hidden' });
    // The browser itself writes down that an answer was a 400.
    complaints.length = 0;
  });

  test('keys and ids are there to be copied', async () => {
    await open();
    await goTo('Keys and ids');
    await press('Copy the key owner');
    await sees('Copied');
    expect(await copied()).toBe(client.keyOf('speechify', 'owner'));
  });

  test('all of it is reached with the keyboard alone', async () => {
    await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    const tabUntil = async (text: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        if ((await focused())?.startsWith(text)) return;
      }
      throw new Error(`the tab key does not reach ${text}`);
    };
    await tabUntil('Play');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await tabUntil('Calls');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^Requests/);
    await page.keyboard.press('End');
    await page.getByRole('heading', { name: 'Keys and ids' }).waitFor();
    await page.keyboard.press('Home');
    await tabUntil('Start call');
    await page.keyboard.press('Enter');
    await sees('is ringing');
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [400, 'light'],
    [400, 'dark'],
  ] as const)('at %i pixels in %s everybody can use it, and nothing is cut off', async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await client.control('/webhooks', { vendor: 'meetric', url: 'http://127.0.0.1:1/nobody' }, 201);
    await client.startCall('warm-transfer-completed');
    await client.startCall('tool-error');
    await client.advance('3m');
    await client.startCall('booked-appointment');
    await client.advance('10s');
    await client.ask('speko', '/v1/calls/nonsense', { key: 'full' });
    await client.ask('meetric', '/users', { key: 'all' });
    await open();
    for (const section of sections) {
      await goTo(section);
      for (const summary of await page.locator('.entries summary').all()) await summary.click();
      if (section === 'Webhooks') await page.locator('.signature').first().waitFor();
      if (section === 'Requests') await page.locator('.message').nth(1).waitFor();
      await photograph(page, `${section.split(' ')[0]?.toLowerCase()}-${width}-${colorScheme}`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(
        (options) => (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, options),
        levels,
      );
      expect(violations.map(inWords), section).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(beyond, `${section} is wider than the window`).toBe(0);
    }
  });

  test('SSE-42: nothing leaves the machine, one stream is open, and the log of requests knows nothing of the page', async () => {
    await open();
    await start('booked-appointment');
    await client.advance('30s');
    for (const section of sections) await goTo(section);
    expect(asked.filter((url) => !url.startsWith(`${client.server.url}/`))).toEqual([]);
    expect(asked.filter((url) => url.endsWith('/happenings'))).toHaveLength(1);
    expect(client.server.log.list()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('HTTP-77: a page of another origin can neither use the control API nor frame the console', async () => {
    const { world } = client.server;
    const stranger = await Receiver.start();
    onTestFinished(() => stranger.stop());
    stranger.answers.push((response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>stranger</title>'));
    await page.goto(stranger.url);
    const outcome = await page.evaluate(async (url) => {
      const tried = await Promise.allSettled([
        fetch(`${url}/_ringback/world`),
        fetch(`${url}/_ringback/reset`, { method: 'POST', mode: 'no-cors', body: '{}' }),
      ]);
      const stream = await new Promise((resolve) => {
        const source = new EventSource(`${url}/_ringback/happenings`);
        source.onopen = () => resolve('open');
        source.onerror = () => resolve('refused');
      });
      return { read: tried[0]?.status, stream };
    }, client.server.url);
    expect(outcome).toEqual({ read: 'rejected', stream: 'refused' });
    expect(client.server.world).toBe(world);
    const head = await fetch(client.server.url, { headers: { accept: 'text/html' } });
    expect(head.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(head.headers.get('content-security-policy')).not.toContain('unsafe');
  });
});

const inWords = ({ id, nodes }: AxeResults['violations'][number]): string =>
  `${id}: ${nodes
    .map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`)
    .slice(0, 3)
    .join('; ')}`;

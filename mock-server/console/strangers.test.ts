import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useServer } from '../test-client.ts';
import { Receiver } from '../webhooks/test-receiver.ts';
import { type Browser, executable, startBrowser } from './chromium.ts';

// Pages of strangers in a real browser, whose safety is as it comes: nothing that protects a person is switched off.
const client = useServer();
let browser: Browser;
let page: Page;
let stranger: Receiver;

beforeAll(async () => {
  if (executable) browser = await startBrowser('--host-resolver-rules=MAP evil.test 127.0.0.1, MAP *.evil.test 127.0.0.1');
}, 60_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  stranger = await Receiver.start();
  const html = '<!doctype html><meta charset="utf-8"><title>stranger</title>';
  stranger.answers.push(
    ...Array.from({ length: 9 }, () => (response: import('node:http').ServerResponse) => {
      response.setHeader('content-type', 'text/html').end(html);
    }),
  );
  if (executable) page = await browser.context.newPage();
});
afterEach(async () => {
  await page?.close();
  await stranger.stop();
});

/** What a page can read or bring about at a server, by every means that it has. */
async function attack(server: string): Promise<Record<string, unknown>> {
  return await page.evaluate(async (url) => {
    const control = `${url}/_ringback`;
    const json = { 'content-type': 'application/json' };
    const read = async (path: string, init: RequestInit = {}) => {
      try {
        const response = await fetch(`${control}${path}`, init);
        return response.type === 'opaque' ? 'opaque' : response.status;
      } catch {
        return 'refused';
      }
    };
    const load = (element: HTMLElement, event = 'load') =>
      new Promise((resolve) => {
        element.addEventListener(event, () => resolve('loaded'));
        element.addEventListener('error', () => resolve('refused'));
        document.documentElement.append(element);
      });
    const script = Object.assign(document.createElement('script'), { src: `${control}/world` });
    const form = Object.assign(document.createElement('form'), {
      action: `${control}/reset`,
      method: 'post',
      enctype: 'text/plain',
      target: 'frame',
    });
    form.append(Object.assign(document.createElement('input'), { name: '{"a":"', value: '"}' }));
    const frame = Object.assign(document.createElement('iframe'), { name: 'frame' });
    document.documentElement.append(frame, form);
    const sent = new Promise((resolve) => frame.addEventListener('load', () => resolve('loaded'), { once: true }));
    form.submit();
    const stream = new Promise((resolve) => {
      const source = new EventSource(`${control}/happenings`);
      source.onopen = () => resolve('open');
      source.onerror = () => resolve('refused');
    });
    return {
      world: await read('/world'),
      keys: await read('/targets/speko'),
      reset: await read('/reset', { method: 'POST', headers: json, body: '{}' }),
      plain: await read('/reset', { method: 'POST', body: '{}' }),
      blind: await read('/reset', { method: 'POST', mode: 'no-cors', body: '{}' }),
      beacon: navigator.sendBeacon(`${control}/reset`, '{}'),
      remove: await read('/faults', { method: 'DELETE' }),
      script: await load(script),
      form: await sent,
      stream: await stream,
    };
  }, server);
}

describe.skipIf(!executable)('a page of a stranger', () => {
  test('HTTP-72, HTTP-73, HTTP-74, HTTP-76: on another port of this machine reads nothing of the control API and changes nothing', async () => {
    const { world, url } = client.server;
    await page.goto(stranger.url);
    const outcome = await attack(url);
    expect(outcome).toMatchObject({
      world: 'refused',
      keys: 'refused',
      reset: 'refused',
      plain: 'refused',
      remove: 'refused',
      stream: 'refused',
    });
    expect(outcome).toMatchObject({ blind: 'opaque', script: 'refused' });
    expect(client.server.world).toBe(world);
  });

  test('HTTP-70, HTTP-71: under a name of its own that leads to this machine reads nothing of the control API and changes nothing', async () => {
    const { world, url } = client.server;
    const { port } = new URL(url);
    for (const host of [`evil.test:${port}`, `127.0.0.1.evil.test:${port}`]) {
      // The stranger's name leads here now: for the browser the server is of the same origin as the page.
      await page.goto(`http://${host}/speko/nothing`);
      const outcome = await attack(`http://${host}`);
      expect(outcome).toMatchObject({ world: 403, keys: 403, reset: 403, plain: 403, blind: 403, remove: 403, stream: 'refused' });
      expect(client.server.world).toBe(world);
    }
  });

  test('HTTP-77: texts of strangers are shown as texts by the console', async () => {
    const markup = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    await client.startCall('booked-appointment', { metadata: { note: markup } });
    await client.ask('speko', `/v1/calls/${encodeURIComponent(markup)}`, { key: 'full', headers: { 'user-agent': markup } });
    await client.ask('speko', '/v1/sessions/phone', { method: 'POST', key: 'full', body: { to: markup, metadata: { markup } } });
    await page.goto(client.server.url);
    await page.getByRole('button', { name: 'Start call' }).waitFor();
    let shown = '';
    for (const section of await page.getByRole('tab').all()) {
      await section.click();
      for (const entry of await page.locator('.entries summary').all()) await entry.click();
      shown += await page.content();
    }
    expect(shown).toContain('&lt;img src=x');
    expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ways } from '../faults/fault.ts';
import { root } from '../root.ts';
import { startMockServer } from '../server.ts';
import { useServer } from '../test-client.ts';
import { Receiver } from '../webhooks/test-receiver.ts';
import { type Browser, executable, photograph, startBrowser } from './chromium.ts';
import { ConsolePage, sections } from './test-page.ts';

describe.skipIf(!executable)('the console', () => {
  const client = useServer();
  let browser: Browser;
  let page: Page;
  let desk: ConsolePage;

  beforeAll(async () => {
    browser = await startBrowser();
    page = browser.context.pages()[0] as Page;
    desk = new ConsolePage(page);
  }, 60_000);
  afterAll(() => browser?.close());

  const open = (url = client.server.url) => desk.open(url);
  const goTo = (section: string) => desk.goTo(section);
  const press = (name: string) => desk.press(name);
  const sees = (text: string | RegExp) => desk.sees(text);
  const start = (script: string) => desk.start(script);

  test('a call is started, stepped through, played to its end, and seen at every vendor', async () => {
    await open();
    await start('booked-appointment');
    await press('Next event of this call');
    await sees('Picked up');
    await client.advance('4s');
    await sees('Thanks for calling Acme Dental.');
    await sees('after 310 ms (STT 68, LLM 149, TTS 93)');
    await client.advance('3s');
    await page.locator('.interim', { hasText: 'Hi, I would like' }).waitFor();
    await photograph(page, 'call-1280-light');
    await desk.shows('speechify', 'One conversation', '"status": "active"');
    await desk.shows('speechify', 'What was said in a conversation', 'Thanks for calling Acme Dental.');
    await desk.shows('speko', 'One call in full', '"status": "active"');
    await desk.shows('smallest', 'Listen to a call', 'user_interim_transcription');
    await desk.shows('smallest', 'One call', '"status": "active"');
    await desk.shows('meetric 404', 'The conversations of the last 30 days', '"conversations": []');
    await press('Jump to the end');
    await sees(/^Ended by/);
    await press('Finish processing');
    await sees('Processed in full');
    await desk.shows('meetric 200', 'The conversations of the last 30 days', '"title": "Dental check-up booked"');
    await desk.shows('speko', 'What came of a call', '"outcome": "appointment_booked"');
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
    await press('Copy the command');
    await sees('Copied');
    const [, key, url] = /^curl -H 'Authorization: (.+)' (\S+)$/.exec(await desk.copied()) ?? [];
    expect((await fetch(url as string, { headers: { authorization: key as string } })).status).toBe(200);
    client.server.log.clear();
    await open();
    await goTo('Requests');
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
    await client.control('/faults', { on: 'speechify', status: 503 }, 201);
    await client.ask('speechify', '/v1/agents', { key: 'admin' });
    await page.locator('.verdict.fits').first().waitFor();
    await page.getByLabel('Only what does not fit').check();
    await expect.poll(() => page.locator('.entries > li').count()).toBe(3);
    await page.locator('summary', { hasText: 'struck by a fault' }).click();
    // Nobody looked at its key, and it is told all the same.
    await sees('asked with the key admin');
    await page.locator('summary', { hasText: 'struck by a fault' }).click();
    await page.locator('summary', { hasText: 'transfers/blind' }).click();
    await page.locator('.message dd', { hasText: 'mine' }).first().waitFor();
    await photograph(page, 'requests-1280-light');
    await page.locator('details[open]').getByRole('button', { name: 'Copy as curl' }).click();
    await sees('Copied');
    expect(await desk.copied()).toContain(`-H 'authorization: Bearer ${client.keyOf('speko', 'full')}'`);
    expect(await desk.copied()).toContain(`--data-raw '{"reason":"it'\\''s me"}'`);
    expect(await desk.copied()).toContain(`${client.server.url}/speko/v1/calls/${call}/transfers/blind`);
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

  test('a fault is injected, strikes, is copied, and ends', async () => {
    await open();
    await goTo('Faults');
    await sees('Nothing goes wrong on purpose.');
    await page.getByLabel('API').selectOption('speko');
    await page.getByLabel('Operation or announcement').selectOption('getCall');
    await page.getByLabel('Retry-After').fill('7');
    await page.getByLabel('Spare the first').fill('1');
    await page.getByLabel('Strike at most').fill('2');
    await press('Inject fault');
    await sees('Fault 1 is in force: speko/getCall answers 503, Retry-After 7, not the first 1, at most 2 times.');
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) statuses.push((await client.ask('speko', '/v1/calls/nonsense', { key: 'full' })).status);
    expect(statuses).toEqual([404, 503, 503, 404]);
    await sees('struck 2 of 4');
    await sees('and strikes no more');
    await press('Copy as flag fault 1');
    await sees('Copied');
    expect(await desk.copied()).toBe('--fault on=speko/getCall,skip=1,status=503,retryAfter=7,times=2');
    await page.getByLabel('What happens').selectOption('latency');
    await page.getByLabel('How much').fill('soon');
    await press('Inject fault');
    expect(client.server.faults.all, 'the form lets no such time through').toHaveLength(1);
    await page.getByLabel('How much').fill('200ms..2s');
    await page.getByLabel('Strike (%)').fill('30');
    await page.getByLabel('Strike at most').fill('');
    await press('Inject fault');
    await sees('Fault 2 is in force: speko/getCall answers after 200ms to 2s, 30 % of them, not the first 1.');
    await page.getByLabel('What happens').selectOption('twice');
    await press('Inject fault');
    await sees('twice is about events of streams and webhooks, and speko/getCall has none to strike');
    await page.getByLabel('Operation or announcement').selectOption('call.status');
    await press('Inject fault');
    await page.locator('.fault').nth(2).waitFor();
    expect(client.server.faults.all.map(({ start }) => start).slice(1)).toEqual([
      { on: 'speko/getCall', latency: '200ms..2s', rate: 0.3, skip: 1 },
      { on: 'speko/call.status', twice: true, rate: 0.3, skip: 1 },
    ]);
    await press('End fault 1');
    await sees('Fault 1 has ended.');
    await press('End all');
    await sees('Nothing goes wrong on purpose any more.');
    expect(client.server.faults.all).toEqual([]);
  });

  test('each way of going wrong can be chosen, and the server takes what the page proposes for it', async () => {
    await open();
    await goTo('Faults');
    const offered = await page
      .getByLabel('What happens')
      .locator('option')
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    expect(offered.toSorted()).toEqual([...new Set(Object.values(ways).flat())].toSorted());
    for (const [index, way] of offered.entries()) {
      await page.getByLabel('What happens').selectOption(way);
      await press('Inject fault');
      await page.locator('.fault').nth(index).waitFor();
    }
    expect(client.server.faults.all.map(({ start }) => Object.keys(start)[0])).toEqual(offered);
  });

  test('a page whose server has stopped says so, and goes on when it is back', async () => {
    const first = await startMockServer({ clock: 'virtual' });
    const { port } = new URL(first.url);
    onTestFinished(() => first.close().catch(() => {}));
    await open(first.url);
    await first.close();
    await sees(/^Not connected: is the server running/);
    expect(await page.getByRole('button', { name: 'Play' }).isDisabled()).toBe(true);
    await press('Start call');
    await sees('The server does not answer.');
    await using again = await startMockServer({ clock: 'virtual', port: Number(port) });
    await page.locator('.link.open').waitFor();
    await start('no-answer');
    expect(again.liveCalls().map(({ script }) => script.name)).toContain('no-answer');
  });

  test('SSE-23: a page that is refused its stream asks again, as no browser does by itself', async () => {
    await using busy = await startMockServer({ clock: 'virtual', bounds: { streams: 1 } });
    const other = new AbortController();
    onTestFinished(() => other.abort());
    await fetch(`${busy.url}/_ringback/happenings`, { signal: other.signal });
    await open(busy.url);
    await sees(/^Not connected/);
    other.abort();
    await page.locator('.link.open').waitFor();
    await start('no-answer');
  });

  test('a server without a call tells what there is to do', async () => {
    const fixtures = mkdtempSync(join(tmpdir(), 'ringback-fixtures-'));
    onTestFinished(() => rmSync(fixtures, { recursive: true }));
    cpSync(new URL('fixtures', root), fixtures, { recursive: true });
    const accounts = join(fixtures, 'accounts.yaml');
    const [beforeHistory] = readFileSync(accounts, 'utf8').split('  history:\n');
    writeFileSync(accounts, `${beforeHistory}  history: []\n  live: []\n`);
    await using server = await startMockServer({ clock: 'virtual', fixtures });
    await open(server.url);
    await sees('No call has been made.');
    await goTo('Requests');
    await sees('Nobody has asked any API yet.');
    await goTo('Calls 0 live');
    await photograph(page, 'calls-empty-1280-light');
    await start('no-answer');
    await page.getByRole('button', { name: 'Next event of this call' }).click();
    await sees('Not answered: no-answer');
    await page.goto('about:blank');
  });

  test('a hundred calls at once and words without an end stay readable', async () => {
    await open();
    for (let count = 0; count < 98; count++) await client.startCall('booked-appointment');
    await client.startCall('tool-error', { metadata: { note: 'x'.repeat(4000) } });
    await client.advance('9s');
    await page.getByRole('tab', { name: 'Calls 101 live' }).waitFor();
    const call = page.locator('.list li button', { hasText: 'tool-error' }).first();
    await call.click();
    await page.locator('.views pre', { hasText: 'xxxx' }).waitFor();
    const id = client.server.liveCalls().at(-1)?.id;
    await client.control(`/calls/${id}/end`, { reason: 'y'.repeat(200) });
    await sees(/^Ended by operator: yyyy/);
    await call.locator('.over').waitFor();
    expect(await desk.tooWide()).toEqual([]);
    await photograph(page, 'calls-hundred-1280-light');
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
    desk.complaints.length = 0;
  });

  test('keys and ids are there to be copied', async () => {
    await open();
    await goTo('Keys and ids');
    await press('Copy the key owner');
    await sees('Copied');
    expect(await desk.copied()).toBe(client.keyOf('speechify', 'owner'));
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

  test.each([1280, 380])('at %i pixels, light or dark, everybody can use it, and nothing is cut off', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    onTestFinished(async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
    });
    await client.control('/webhooks', { vendor: 'meetric', url: 'http://127.0.0.1:1/nobody' }, 201);
    await client.control('/faults', { on: 'speko/getCall', status: 503, skip: 1, times: 1 }, 201);
    await client.startCall('warm-transfer-completed');
    await client.startCall('tool-error');
    await client.advance('3m');
    await client.startCall('booked-appointment');
    await client.advance('10s');
    for (const path of ['/v1/calls/nonsense', '/v1/calls/struck']) await client.ask('speko', path, { key: 'full' });
    await client.ask('meetric', '/users', { key: 'all' });
    await open();
    for (const section of sections) {
      await desk.unfold(section);
      await desk.check(section.split(' ')[0]?.toLowerCase() as string, width);
    }
  });

  test('SSE-42: nothing leaves the machine, one stream is open, and the log of requests knows nothing of the page', async () => {
    await open();
    await start('booked-appointment');
    await client.advance('30s');
    for (const section of sections) await goTo(section);
    expect(desk.asked.filter((url) => !url.startsWith(`${client.server.url}/`))).toEqual([]);
    expect(desk.asked.filter((url) => url.endsWith('/happenings'))).toHaveLength(1);
    expect(client.server.log.list()).toEqual([]);
    expect(desk.complaints).toEqual([]);
    const assets = desk.asked.filter((url) => new URL(url).pathname.startsWith('/console/'));
    const bytes = await Promise.all(assets.map(async (url) => gzipSync(await (await fetch(url)).text()).length));
    expect(assets).toEqual(expect.arrayContaining([expect.stringMatching(/console\.js$/), expect.stringMatching(/style\.css$/)]));
    expect(
      bytes.reduce((sum, each) => sum + each, 0),
      'the page is small',
    ).toBeLessThan(100_000);
  });

  test('HTTP-70: a name on the web that leads to this machine shows a page nothing of it', async () => {
    const { port } = new URL(client.server.url);
    const first = await page.goto(`http://calls.example:${port}/`);
    expect(first?.status()).toBe(421);
    // It is the same origin by then, so nothing but the server itself keeps the page from reading.
    const statuses = await page.evaluate(
      async (authorization) => {
        const asked = ['/_ringback/world', '/speko/v1/calls', '/console/', '/speko/openapi.json'];
        return await Promise.all(asked.map(async (path) => (await fetch(path, { headers: { authorization } })).status));
      },
      `Bearer ${client.keyOf('speko', 'full')}`,
    );
    expect(statuses).toEqual([421, 421, 421, 421]);
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
  });

  test.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data'])(
    'HTTP-74: a form on a page of another origin, sent as %s, cannot have the world begin anew',
    async (type) => {
      const { world } = client.server;
      const stranger = await Receiver.start();
      onTestFinished(() => stranger.stop());
      for (const policy of ['unsafe-url', 'no-referrer']) {
        const form = `<form method="post" enctype="${type}" action="${client.server.url}/_ringback/reset"><button>Win</button></form>`;
        stranger.answers.push((response) =>
          response.writeHead(200, { 'content-type': 'text/html', 'referrer-policy': policy }).end(`<!doctype html>${form}`),
        );
        await page.goto(stranger.url);
        const [answer] = await Promise.all([page.waitForNavigation(), press('Win')]);
        expect([answer?.request().method(), answer?.status()]).toEqual(['POST', 403]);
        expect(client.server.world).toBe(world);
      }
    },
  );
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rehearse } from '../call/rehearsal.ts';
import type { Beat, Script } from '../call/script.ts';
import { fold } from '../call/state.ts';
import { useServer } from '../test-client.ts';
import { type Browser, executable, startBrowser } from './chromium.ts';
import { ConsolePage } from './test-page.ts';

const client = useServer();

/** What would leave its name in the title of the page, were it more than text. */
const drill = (where: string) => `<img src=x onerror="document.title='${where}'"><script>document.title='${where}'</script>`;

test('HTTP-77: each page comes with a policy that allows its own files alone, and is taken for nothing else', async () => {
  for (const path of ['/', '/console/console.js', '/console/style.css', '/docs/', '/docs/speko/']) {
    const { status, headers } = await fetch(`${client.server.url}${path}`, { headers: { accept: 'text/html' } });
    const policy = new Map(
      (headers.get('content-security-policy') ?? '').split('; ').map((each) => each.split(/ (.*)/) as [string, string]),
    );
    expect([path, status, headers.get('x-content-type-options')]).toEqual([path, 200, 'nosniff']);
    expect([policy.get('default-src'), policy.get('frame-ancestors')]).toEqual(["'none'", "'none'"]);
    for (const [name, allowed] of policy) expect([name, allowed]).toEqual([name, expect.stringMatching(/^'(self|none)'$/)]);
  }
});

describe.skipIf(!executable)('the console', () => {
  let browser: Browser;
  let page: Page;
  let desk: ConsolePage;
  beforeAll(async () => {
    browser = await startBrowser();
    page = browser.context.pages()[0] as Page;
    desk = new ConsolePage(page);
  }, 60_000);
  afterAll(() => browser?.close());

  /** Waits until a text is shown somewhere, and expects that nothing has become of it but text. */
  async function showsAsText(where: string, place: string): Promise<void> {
    await page
      .locator(place, { hasText: `document.title='${where}'` })
      .first()
      .waitFor();
    expect(await page.locator('img[src="x"], script:not([src]), [onerror]').count()).toBe(0);
  }

  test('HTTP-77: markup in what is said, in titles, metadata, answers and requests is shown as text', async () => {
    const { world } = client.server;
    const plain = world.scripts.get('booked-appointment') as Script;
    const beats: Beat[] = [{ caller: drill('caller') }, { agent: drill('agent') }];
    const events = rehearse({ ...plain, beats }, (_, expected) => expect.unreachable(expected));
    const analysis = { ...plain.analysis, summary: drill('summary') };
    const script = { ...plain, analysis, beats, events, final: fold(events, Number.POSITIVE_INFINITY) };
    const call = world.start(world.accounts.tenant('acme'), script, {
      metadata: { [drill('member')]: drill('value') },
      title: drill('title'),
    });
    await client.advance('2m');

    await desk.open(client.server.url);
    const headers = { 'x-drill': drill('header') };
    await client.ask('speko', `/v1/calls/${call.id}/report/finalize`, {
      method: 'POST',
      key: 'full',
      headers,
      body: { [drill('asked')]: 1 },
    });
    await showsAsText('title', '.list .title');
    await page.locator('.list .title', { hasText: 'img' }).click();
    for (const where of ['caller', 'agent']) await showsAsText(where, '.said');
    await desk.shows('speko', 'One call in full', "document.title='value'");
    for (const where of ['member', 'value']) await showsAsText(where, '.answer[open] pre');
    await desk.shows('speko', 'What came of a call', 'img');
    await showsAsText('summary', '.answer[open] pre');
    await desk.unfold('Requests');
    for (const where of ['asked', 'header']) await showsAsText(where, '.message');
    expect(await page.title()).not.toMatch(/^[a-z]+$/);
    expect(desk.complaints).toEqual([]);
  });
});

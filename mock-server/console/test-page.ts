import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { photograph } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where a rule is satisfied is not asked for: to say it of each element takes longer than to find out. */
const brief: RunOptions = { resultTypes: ['violations'], preload: false, iframes: false };
const everything: RunOptions = { ...brief, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** What depends on the colours, and what on how wide the window is; all else is the same in every window. */
const colours: RunOptions = { ...brief, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
const places: RunOptions = { ...brief, runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] } };

/** The parts of the console, by the names of their tabs. */
export const sections = ['Calls', 'Requests', 'Webhooks', 'Faults', 'Keys and ids'];

/** The console in a browser, in the words of somebody who uses it. */
export class ConsolePage {
  readonly page: Page;
  /** What it asked for, and what it complained of, since it was opened. */
  readonly asked: string[] = [];
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(20_000);
    page.on('request', (request) => this.asked.push(request.url()));
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
  }

  async open(url: string): Promise<void> {
    this.asked.length = 0;
    this.complaints.length = 0;
    await this.page.goto(url);
    await this.page.getByRole('button', { name: 'Start call' }).waitFor();
  }

  readonly goTo = (section: string) => this.page.getByRole('tab', { name: section }).click();
  readonly press = (name: string) => this.page.getByRole('button', { name }).first().click();
  readonly sees = (text: string | RegExp) => this.page.getByText(text).first().waitFor();
  readonly copied = () => this.page.evaluate(() => navigator.clipboard.readText());

  async start(script: string): Promise<void> {
    await this.page.getByLabel('Script').selectOption(script);
    await this.press('Start call');
    await this.sees(/is ringing/);
  }

  /** Beside a call, opens one answer of a vendor. */
  async shows(vendor: string, title: string, text: string): Promise<void> {
    await this.goTo(vendor);
    const answer = this.page.locator('.answer', { hasText: title });
    if ((await answer.getAttribute('open')) === null) await answer.locator('summary').click();
    await answer.locator('pre', { hasText: text }).waitFor();
  }

  /** Opens all that can be opened in a section, and waits for what it holds. */
  async unfold(section: string): Promise<void> {
    await this.goTo(section);
    await this.page.locator('.entries details').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    const awaited: Record<string, string> = { Calls: '.answer pre', Webhooks: '.signature', Requests: '.message' };
    if (awaited[section]) await this.page.locator(awaited[section]).first().waitFor();
  }

  /** What is wider than the place that it has: the page in its window, and each part that scrolls up and down. */
  tooWide(): Promise<string[]> {
    return this.page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('*')]
        .filter((each) => each === document.documentElement || getComputedStyle(each).overflowY === 'auto')
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`),
    );
  }

  /** Looks at it in both schemes of colours, and has it checked whether everybody can use it. */
  async check(name: string, width: number): Promise<void> {
    const wide = width === 1280;
    for (const [colorScheme, options] of [
      ['light', wide ? everything : places],
      ['dark', wide ? colours : undefined],
    ] as const) {
      await this.page.emulateMedia({ colorScheme });
      await photograph(this.page, `${name}-${width}-${colorScheme}`);
      if (options) expect((await this.violations(options)).map(inWords), `${name}, ${colorScheme}`).toEqual([]);
    }
    expect(await this.tooWide(), name).toEqual([]);
  }

  async violations(options: RunOptions): Promise<AxeResults['violations']> {
    // Half a megabyte, which takes longer to hand over than most checks take.
    if (!(await this.page.evaluate('"axe" in window'))) await this.page.evaluate(axe);
    return await this.page.evaluate(
      async (wanted) => (await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, wanted)).violations,
      options,
    );
  }
}

const inWords = ({ id, nodes }: AxeResults['violations'][number]): string =>
  `${id}: ${nodes
    .map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`)
    .slice(0, 3)
    .join('; ')}`;

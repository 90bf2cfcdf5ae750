import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Driver, Tab } from './tab.ts';

/** Chromium and Firefox. A new context takes most of the time of a vector, so one serves many. */
class PlaywrightTab implements Tab {
  readonly #browser: Browser;
  #context: BrowserContext | undefined;
  #uses = 0;
  #errors: string[] = [];

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  get #page(): Page {
    return this.#context?.pages()[0] as Page;
  }

  async begin(fresh: boolean): Promise<void> {
    if (fresh || this.#uses++ > 30) await this.close();
    this.#context ??= await this.#browser.newContext({ ignoreHTTPSErrors: true });
    await this.#context.clearCookies();
    for (const page of this.#context.pages().slice(1)) await page.close();
    if (!this.#page) await this.#context.newPage();
    const errors: string[] = [];
    this.#errors = errors;
    this.#page.removeAllListeners('pageerror');
    this.#page.on('pageerror', ({ message }) => errors.push(message));
  }

  async open(url: string): Promise<void> {
    await this.#page.goto(url, { waitUntil: 'load', timeout: 8000 });
  }

  async reload(): Promise<void> {
    await this.#page.reload({ timeout: 8000 });
  }

  async click(selector: string, timeout: number): Promise<void> {
    await this.#page.click(selector, { timeout, force: true });
  }

  ask<T, A>(act: (given: A) => T | Promise<T>, given?: A): Promise<T> {
    return this.#page.evaluate(act as (given: unknown) => T | Promise<T>, given);
  }

  async cookies(): Promise<readonly string[]> {
    return ((await this.#context?.cookies()) ?? []).map(({ name }) => name);
  }

  async errors(): Promise<readonly string[]> {
    return this.#errors;
  }

  async close(): Promise<void> {
    await this.#context?.close().catch(() => {});
    this.#context = undefined;
    this.#uses = 0;
  }
}

export const playwrightDriver = (browser: Browser): Driver => ({
  version: browser.version(),
  tab: () => new PlaywrightTab(browser),
  close: () => browser.close(),
});

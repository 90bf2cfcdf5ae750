import { By } from 'selenium-webdriver';
import type { Session, WebKit } from '../webkit.ts';
import type { Driver, Tab } from './tab.ts';

/** A script for the page that passes on what the function returns or throws. */
const answering = (act: unknown): string =>
  `const done = arguments[arguments.length - 1];
  (async (given) => (${act})(given))(arguments[0]).then((said) => done({ said }), (error) => done({ error: String(error) }));`;

const thrown = (): readonly string[] => (window as { __thrown?: string[] }).__thrown ?? [];

/** The WebKit driver reports no errors: the page collects them, so they are read before it is left. */
class WebKitTab implements Tab {
  readonly #webkit: WebKit;
  #session: Session | undefined;
  #uses = 0;
  #errors: string[] = [];

  constructor(webkit: WebKit) {
    this.#webkit = webkit;
  }

  get #driver() {
    if (!this.#session) throw new Error('The window was closed.');
    return this.#session.driver;
  }

  async begin(fresh: boolean): Promise<void> {
    if (fresh || this.#uses++ > 30) await this.close();
    this.#session ??= await this.#webkit.session();
    this.#errors = [];
    const driver = this.#driver;
    const [first, ...others] = await driver.getAllWindowHandles();
    for (const other of others) {
      await driver.switchTo().window(other);
      await driver.close();
    }
    await driver.switchTo().window(first as string);
    await driver.manage().deleteAllCookies();
  }

  async #keepErrors(): Promise<void> {
    this.#errors.push(...((await this.ask(thrown).catch(() => undefined)) ?? []));
  }

  async open(url: string): Promise<void> {
    await this.#keepErrors();
    await this.#driver.get(url);
  }

  async reload(): Promise<void> {
    await this.#keepErrors();
    await this.#driver.navigate().refresh();
  }

  async click(selector: string): Promise<void> {
    await this.#driver.findElement(By.css(selector)).click();
  }

  async ask<T, A>(act: (given: A) => T | Promise<T>, given?: A): Promise<T> {
    const { said, error } = await this.#driver.executeAsyncScript<{ said: T; error?: string }>(
      answering(act),
      given ?? null,
    );
    if (error !== undefined) throw new Error(error);
    return said;
  }

  async cookies(): Promise<readonly string[]> {
    return (await this.#driver.manage().getCookies()).map(({ name }) => name);
  }

  async errors(): Promise<readonly string[]> {
    const last = await this.ask(thrown).catch(() => undefined);
    return [...this.#errors, ...(last ?? [])];
  }

  async close(): Promise<void> {
    this.#session?.stop();
    this.#session = undefined;
    this.#uses = 0;
  }
}

export const webkitDriver = (webkit: WebKit): Driver => ({
  version: webkit.version,
  tab: () => new WebKitTab(webkit),
  close: async () => webkit.stop(),
});

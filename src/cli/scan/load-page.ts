import type { Page } from '../browser';

/** How the loading of a page ended. */
export interface Loaded {
  /** Whether there is a document of this address to look at. */
  readonly there: boolean;
  /** Why the page counts as not seen. */
  readonly unseen?: string;
  /** What went wrong with a page that can be looked at nevertheless. */
  readonly problem?: string;
}

const firstLine = (error: unknown): string => (error as Error).message.split('\n')[0] as string;
const isTimeout = (error: unknown): boolean => (error as Error).name === 'TimeoutError';

/** Opens a page and waits until it has loaded; what lacks only a picture at the end of the time can be looked at. */
export const loadPage = async (page: Page, url: string, timeout: number): Promise<Loaded> => {
  const end = Date.now() + timeout;
  // For Playwright, 0 means without end.
  const rest = (): number => timeout && Math.max(1, end - Date.now());
  const within = `within ${timeout / 1000} s`;
  let unseen: string | undefined;
  try {
    const answer = await page.goto(url, { waitUntil: 'commit', timeout });
    if (answer && answer.status() >= 400) unseen = `the server answers ${answer.status()}`;
  } catch (error) {
    if (isTimeout(error)) {
      // Until the browser gives the page up, it answers no question about the one that is still shown.
      await page.goto('about:blank').catch(() => {});
      return { there: false, unseen: `no answer ${within}` };
    }
    // A page that leads elsewhere aborts.
    if (!/net::ERR_(?!ABORTED)/.test(`${error}`)) return { there: true, problem: firstLine(error) };
    return { there: false, unseen: firstLine(error) };
  }
  try {
    await page.waitForLoadState('domcontentloaded', { timeout: rest() });
  } catch {
    return { there: true, unseen: unseen ?? `not read to its end ${within}` };
  }
  if (unseen !== undefined) return { there: true, unseen };
  return page.waitForLoadState('load', { timeout: rest() }).then(
    () => ({ there: true }),
    () => ({ there: true, problem: `something in it did not load ${within}` }),
  );
};

import type { BrowserContext, Page } from '../browser';
import type { Observer } from './observe';
import { openSessions } from './snapshot';

interface Point {
  readonly x: number;
  readonly y: number;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A point where a click has no meaning: no control, no link, nothing of a banner. */
const findNeutralPoint = (): Point | undefined => {
  const controls =
    'a,button,input,select,textarea,label,summary,option,video,audio,iframe,embed,object,dialog,form,[role=button],[role=link],[role=tab],[role=dialog],[role=menuitem],[role=switch],[onclick],[contenteditable]';
  const isNeutral = (root: DocumentOrShadowRoot, x: number, y: number): boolean => {
    const element = root.elementFromPoint(x, y);
    if (!element || element.closest(controls) || element.closest(':not(:defined)')) return false;
    if (/consent|cookie|privacy/i.test(`${element.localName} ${element.id} ${element.className}`))
      return false;
    const inner = element.shadowRoot;
    return !inner || inner.elementFromPoint(x, y) === element || isNeutral(inner, x, y);
  };
  for (let row = 1; row < 20; row += 1)
    for (let column = 1; column < 10; column += 1) {
      const [x, y] = [(innerWidth * column) / 10, (innerHeight * row) / 20];
      if (isNeutral(document, x, y)) return { x, y };
    }
  return undefined;
};

/** Scrolls to the end and back, clicks where a click has no meaning, and presses a key that does nothing. */
export const interact = async (page: Page, selectors: readonly string[]): Promise<void> => {
  await page.mouse.move(200, 200);
  for (let turn = 0; turn < 3; turn += 1) {
    await page.mouse.wheel(0, 700);
    await pause(80);
  }
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await pause(200);
  await page.evaluate(() => scrollTo(0, 0));
  const point = await page.evaluate(findNeutralPoint);
  if (point) await page.mouse.click(point.x, point.y);
  await page.keyboard.press('Shift');
  for (const selector of selectors)
    await page
      .locator(selector)
      .first()
      .click({ timeout: 1000, noWaitAfter: true })
      .catch(() => {});
};

/**
 * Leaves the page for good. By the time it sends its last requests, its session no longer hears of them, so
 * they are paused, noted, and continued.
 */
export const leave = async (context: BrowserContext, page: Page, observer: Observer): Promise<void> => {
  const sessions = await openSessions(context, page);
  await Promise.allSettled(
    sessions.map(async (session) => {
      session.on('Fetch.requestPaused', ({ request, resourceType, requestId }) => {
        observer.addRequest(request.url, resourceType.toLowerCase());
        void session.send('Fetch.continueRequest', { requestId }).catch(() => {});
      });
      await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    }),
  );
  const begun = Date.now();
  await page.goto('about:blank', { timeout: 5000 }).catch(() => {});
  // Frames are torn down in processes of their own, which takes time on a busy machine.
  await pause(Math.min(3000, Math.max(400, 2 * (Date.now() - begun))));
  await Promise.allSettled(sessions.map((session) => session.detach()));
};

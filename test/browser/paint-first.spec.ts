import type { Page } from '@playwright/test';
import { document } from './page';
import { expect, type Site, test } from './site';

// A browser that is slow to tell of a click keeps the choice, shows the answer, and then tells of it; nothing may get lost by that.

/** Presses a control while the page is busy, so that it hears of it late. */
const pressLate = async (page: Page, part: string): Promise<void> => {
  const control = page.locator(`flux-consent-banner [part=${part}]`);
  await control.waitFor();
  await page.waitForTimeout(600);
  const box = (await control.boundingBox()) as { x: number; y: number; width: number; height: number };
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 150;
      while (performance.now() < end);
    });
  });
  await page.mouse.up();
};
const open = (page: Page, site: Site, script = '') =>
  page.goto(site.page('/', document(`<p>Text</p><script>${script}</script>`)));
const stored = (page: Page) =>
  page
    .context()
    .cookies()
    .then((cookies) => cookies.filter(({ name }) => name === 'flux_consent').length);

test('the choice is kept before the banner is gone, for who reads the browser’s cookies', async ({
  page,
  site,
}) => {
  await open(
    page,
    site,
    `window.order = [];
     FluxConsent.on('hidden', () => order.push('hidden', /flux_consent=1.app/.test(document.cookie)));
     FluxConsent.on('record', () => order.push('record'));`,
  );
  await pressLate(page, 'accept');
  await page.locator('flux-consent-banner').waitFor({ state: 'detached' });
  expect(await stored(page)).toBe(1);
  expect(await page.evaluate(() => (window as unknown as { order: string[] }).order)).toEqual([
    'hidden',
    true,
    'record',
  ]);
  expect(await page.evaluate(() => window.FluxConsent.get().record)).toMatchObject({
    action: 'accept-all',
    surface: 'banner',
  });
});

test('whoever asks in the same click hears of the choice', async ({ page, site }) => {
  await open(
    page,
    site,
    `addEventListener('click', () => { window.heard = [FluxConsent.has('analytics'), FluxConsent.get().due] })`,
  );
  await pressLate(page, 'accept');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: unknown }).heard))
    .toEqual([true, null]);
});

test('a page that is left in the same click keeps it', async ({ page, site }) => {
  await open(
    page,
    site,
    `addEventListener('click', () => {
       dispatchEvent(new PageTransitionEvent('pagehide'));
       window.kept = document.cookie;
     })`,
  );
  await pressLate(page, 'reject');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { kept: string }).kept))
    .toMatch(/^flux_consent=1\.app\./);
  await page.reload();
  expect(await page.evaluate(() => window.FluxConsent.get().record)).toMatchObject({ action: 'reject-all' });
});

test('what is chosen after the click counts, and who hears that the banner is gone hears of the choice', async ({
  page,
  site,
}) => {
  await open(
    page,
    site,
    `FluxConsent.on('hidden', () => { window.then = FluxConsent.has('analytics') });
     addEventListener('click', () => FluxConsent.withdraw())`,
  );
  await pressLate(page, 'accept');
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => (window as unknown as { then: unknown }).then)).toBe(true);
  expect(await page.evaluate(() => window.FluxConsent.has('analytics'))).toBe(false);
});

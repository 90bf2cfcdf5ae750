import type { Page } from '@playwright/test';
import { document } from './page';
import { expect, type Site, test } from './site';

// Where a click is handled late, the choice is stored and the answer painted before listeners are told; nothing may get lost.

/** Presses a control while the page is busy, so that the click is handled late. */
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

test('the choice is stored before the banner is gone, and the record event follows', async ({
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

test('a click listener of the page already sees the choice', async ({ page, site }) => {
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

test('a choice is stored even if the page is left in the same click', async ({ page, site }) => {
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

test('a withdrawal in the same click wins, and a `hidden` listener sees the choice before it', async ({
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

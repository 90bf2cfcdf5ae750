import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
// @ts-expect-error: ensure.mjs runs it before anything is installed, so it has no types
import { findChromium } from '../browsers.mjs';
import { document, head } from './page';
import { expect, test } from './site';
import { RICH } from './ui-policy';

const EUROPE = 'data-jurisdiction="DE"';

/** As Chromium presents it: `document.prerendering`, then one event. */
const prerender = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let prerendering = true;
    Object.defineProperty(Document.prototype, 'prerendering', { get: () => prerendering });
    Object.assign(window, {
      activate() {
        prerendering = false;
        window.document.dispatchEvent(new Event('prerenderingchange'));
      },
    });
  });
const activate = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { activate(): void }).activate());

test('a prerendered page shows nothing until it is activated', async ({ page, site }) => {
  await prerender(page);
  await page.goto(site.page('/', document('<h1>Page</h1>', head(RICH, EUROPE))));
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('consent-ui')),
  );
  await page.waitForTimeout(500);
  await expect(page.locator('flux-consent-banner')).toHaveCount(0);
  await activate(page);
  await expect(page.locator('flux-consent-banner [part=reject]')).toBeVisible();
});

// BUG: the banner that was due had never been shown, so it was never hidden, and the settings button waited for that (fixed).
test('a page that was prerendered while the visitor chose on the page before has its settings button', async ({
  page,
  site,
  context,
}) => {
  const before = await context.newPage();
  await prerender(page);
  const url = site.page('/', document('<h1>Page</h1>', head(RICH, EUROPE)));
  await before.goto(url);
  await page.goto(url);
  await page.waitForFunction(() => window.FluxConsent.get().due);
  await page.waitForTimeout(500);
  await expect(page.locator('flux-consent-settings')).toHaveCount(0);
  await before.locator('flux-consent-banner [part=reject]').click();
  await page.waitForFunction(() => !window.FluxConsent.get().due);
  await activate(page);
  await expect(page.locator('flux-consent-settings[floating] button')).toBeVisible();
  await expect(page.locator('flux-consent-banner')).toHaveCount(0);
});

/** A plain server: Chromium keeps no page with `no-store` or an unknown certificate in its back/forward cache. */
const startPlain = async () => {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const script = /^\/dist\/[\w./-]+$/.test(path) && existsSync(`.${path}`);
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html');
    const top = path === '/plain' ? '' : head(RICH, EUROPE);
    response.end(script ? readFileSync(`.${path}`) : document(`<h1>${path}</h1>`, top));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, stop: () => server.closeAllConnections() ?? server.close() };
};

test('a page restored from the back/forward cache follows the choice made meanwhile', async () => {
  const found: { path: string; args: string[] } = await findChromium();
  const browser = await chromium.launch({
    executablePath: found.path,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: found.args,
  });
  const { url, stop } = await startPlain();
  const page = await browser.newPage();
  await page.goto(`${url}/before`);
  await page.locator('flux-consent-banner [part=reject]').click();
  await expect(page.locator('flux-consent-banner')).toHaveCount(0);
  const choice = await page.context().cookies();
  await page.context().clearCookies();
  await page.goto(`${url}/one`);
  await page.locator('flux-consent-banner [part=reject]').waitFor();
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  // As if chosen elsewhere: a message to a page in that cache makes Chromium drop it and load it anew.
  await page.goto(`${url}/plain`);
  await page.context().addCookies(choice);
  await page.goBack({ waitUntil: 'commit' });
  await page.locator('h1', { hasText: 'one' }).waitFor();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted))
    .toBe(true);
  await expect(page.locator('flux-consent-banner')).toHaveCount(0);
  await browser.close();
  stop();
});

test('the declaration is printed; the preferences and the settings button are not', async ({
  page,
  site,
}) => {
  const content = '<h1>Page</h1><flux-consent-declaration></flux-consent-declaration>';
  await page.goto(site.page('/', document(content, head(RICH, EUROPE))));
  await page.locator('flux-consent-banner [part=reject]').click();
  await page.locator('flux-consent-settings[floating] button').click();
  await page.locator('flux-consent-preferences dialog[open]').waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('flux-consent-preferences dialog')).toBeHidden();
  await expect(page.locator('flux-consent-settings[floating] button')).toBeHidden();
  await expect(page.locator('flux-consent-declaration table').first()).toBeVisible();
});

test('the preferences stay open when the page replaces its body', async ({ page, site }) => {
  await page.goto(site.page('/', document('<h1>Page</h1>', head(RICH, EUROPE))));
  await page.locator('flux-consent-banner [part=preferences]').click();
  await page.locator('flux-consent-preferences dialog[open]').waitFor();
  await page.evaluate(() => {
    window.document.body = window.document.createElement('body');
  });
  await expect(page.locator('flux-consent-preferences dialog[open]')).toBeVisible();
  await page.locator('flux-consent-preferences [part=reject]').click();
  await expect(page.locator('flux-consent-preferences')).toHaveCount(0);
  await expect(page.locator('flux-consent-banner')).toHaveCount(0);
});

// BUG: a page that refilled its body removed the banner and the settings button for good (fixed).
test('the banner and the settings button return after the page refills its body', async ({ page, site }) => {
  const fill = (): Promise<void> =>
    page.evaluate(() => {
      window.document.body.innerHTML = '<main>another page</main>';
    });
  await page.goto(site.page('/', document('<h1>Page</h1>', head(RICH, EUROPE))));
  const accept = page.locator('flux-consent-banner [part=accept]');
  await accept.waitFor();
  await fill();
  await accept.waitFor();
  await fill();
  await accept.click();
  await expect(page.locator('flux-consent-banner')).toHaveCount(0);
  const back = page.locator('flux-consent-settings[floating] button');
  await back.waitFor();
  await fill();
  await back.click();
  await expect(page.locator('flux-consent-preferences dialog[open]')).toBeVisible();
  await expect(page.locator('flux-consent-banner')).toHaveCount(0);
});

test('the banner returns at most 20 times a second to a page that keeps removing it', async ({
  page,
  site,
}) => {
  await page.goto(site.page('/', document('<h1>Page</h1>', head(RICH, EUROPE))));
  await page.locator('flux-consent-banner [part=accept]').waitFor();
  const times = await page.evaluate(async () => {
    let times = 0;
    const away = (): void => {
      const banner = window.document.querySelector('flux-consent-banner');
      if (!banner) return;
      times++;
      banner.remove();
    };
    new MutationObserver(away).observe(window.document.body, { childList: true });
    away();
    await new Promise((done) => setTimeout(done, 1000));
    return times;
  });
  expect(times).toBeGreaterThan(1);
  expect(times).toBeLessThanOrEqual(21);
});

test('an accent of too little contrast is replaced, and a warning names the colour used instead', async ({
  page,
  site,
}) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await page.emulateMedia({ colorScheme: 'light' });
  const open = async (accent: string): Promise<string> => {
    warnings.length = 0;
    await page.context().clearCookies();
    await page.goto(
      site.page('/', document('<h1>Page</h1>', head({ ...RICH, ui: { theme: { accent } } }, EUROPE))),
    );
    await page.locator('flux-consent-banner [part=preferences]').click();
    const toggle = page.locator('flux-consent-preferences [name=analytics]');
    await toggle.check();
    await page.waitForTimeout(300);
    return toggle.evaluate((box) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.fillStyle = getComputedStyle(box).backgroundColor;
      context.fillRect(0, 0, 1, 1);
      const parts = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
      return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    });
  };
  const shown = await open('#ffe94d');
  const [told] = warnings.filter((text) => text.includes('ui.theme.accent'));
  expect(told).toContain('ui.theme.accent is #ffe94d: 1.2:1 on #ffffff');
  expect(told).toContain(`${shown} is used instead`);
  expect(shown).not.toBe('#ffe94d');
  expect(await open('#5b5bd6')).toBe('#5b5bd6');
  expect(warnings.filter((text) => text.includes('ui.theme.accent'))).toEqual([]);
});

test('the declaration sorts lifetimes by their length', async ({ page, site }) => {
  const cookies = ['P2Y', 'P90D', 'session', 'P6M', 'PT30M'].map((lifetime) => ({
    name: lifetime,
    lifetime,
  }));
  const services = [{ id: 'meter', category: 'analytics', cookies }];
  await page.goto(
    site.page(
      '/',
      document('<flux-consent-declaration></flux-consent-declaration>', head({ ...RICH, services }, EUROPE)),
    ),
  );
  const section = page.locator('flux-consent-declaration section', { hasText: 'Analytics' });
  const names = section.locator('tbody td:first-child');
  await section.getByRole('button', { name: 'Kept for' }).click();
  await expect(names).toHaveText(['session', 'PT30M', 'P90D', 'P6M', 'P2Y']);
  await section.getByRole('button', { name: 'Kept for' }).click();
  await expect(names).toHaveText(['P2Y', 'P6M', 'P90D', 'PT30M', 'session']);
});

/** One place for each regime that asks on the first layer. */
for (const place of ['DE', 'GB', 'IT'])
  test(`refuse is one click from load to gone, in every layout: ${place}`, async ({ page, site }) => {
    for (const ui of [
      { layout: 'bar', position: 'bottom' },
      { layout: 'bar', position: 'top' },
      { layout: 'box', position: 'bottom-left' },
      { layout: 'box', position: 'center' },
      { layout: 'dialog' },
    ]) {
      await page.context().clearCookies();
      await page.goto(
        site.page('/', document('<h1>Page</h1>', head({ ...RICH, ui }, `data-jurisdiction="${place}"`))),
      );
      await page.locator('flux-consent-banner [part=reject]').click();
      await expect(page.locator('flux-consent-banner,flux-consent-preferences')).toHaveCount(0);
      expect(await page.evaluate(() => window.FluxConsent.get()), ui.layout).toMatchObject({
        due: null,
        record: { action: 'reject-all', granted: [] },
      });
    }
  });

import { test as base, expect, type Page } from '@playwright/test';
import { type ExampleServer, serve } from '../../examples/serve.mjs';

interface Fixtures {
  readonly site: ExampleServer;
  readonly errors: string[];
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  site: async ({}, use) => {
    const site = await serve({ port: 0 });
    await use(site);
    await site.close();
  },
  /** Errors that the page logs or throws. */
  errors: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await use(errors);
  },
});

const HELD = { timeout: 10_000 };
const hostsOf = (site: ExampleServer): string[] => [...new Set(site.log.map((entry) => entry.host))].sort();
const to = (site: ExampleServer, path: string): number =>
  site.log.filter((entry) => `${entry.host}${entry.path}`.startsWith(path)).length;
const ran = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .map((mark) => mark.name)
      .filter((name) => name.startsWith('ran:')),
  );
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? ''),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map((database) => database.name ?? ''),
  ]);
const banner = (page: Page) => page.locator('flux-consent-banner');
const choose = (page: Page, action: string) =>
  banner(page).locator(`[data-consent-action="${action}"]`).click();
/** Long enough for anything wrongly released to arrive. */
const settle = (page: Page) => page.waitForTimeout(700);

test.describe('Flux.2 landing page', () => {
  test('sends and stores nothing on a first visit', async ({ page, site, context, errors }) => {
    await page.goto(site.url);
    await expect(banner(page).locator('[data-consent-action="accept-all"]')).toBeVisible(HELD);
    await settle(page);
    expect(site.log).toEqual([]);
    expect((await stored(page)).filter(Boolean)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await ran(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('runs each tag once, and in order, after everything is accepted', async ({ page, site, errors }) => {
    await page.goto(site.url);
    await choose(page, 'accept-all');
    await expect.poll(() => ran(page), HELD).toContain('ran:tailor');
    await settle(page);
    const marks = await ran(page);
    expect([...marks].sort()).toEqual([...new Set(marks)].sort());
    // The slow one, the fast one, and the inline one that needs both.
    expect(marks.filter((mark) => /meridian$|convert|landing/.test(mark))).toEqual([
      'ran:meridian',
      'ran:adlane-convert',
      'ran:landing',
    ]);
    expect(marks).toEqual(expect.arrayContaining(['ran:adlane', 'ran:rewatch', 'ran:meridian-engagement']));
    for (const path of ['ads.localhost/view.gif', 'ads.localhost/page.gif', 'ads.localhost/retarget.gif']) {
      expect(to(site, path), path).toBe(1);
    }
    expect(to(site, 'video.localhost/film')).toBeGreaterThan(0);
    expect(to(site, 'wander.localhost'), 'what no service declares stays held').toBe(0);
    expect(site.records).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test('remembers a refusal', async ({ page, site, errors }) => {
    await page.goto(site.url);
    await choose(page, 'reject-all');
    await page.reload();
    await settle(page);
    await expect(banner(page).locator('[data-consent-action="accept-all"]')).toBeHidden();
    expect(site.log).toEqual([]);
    expect(await stored(page)).toEqual(['flux_consent']);
    expect(errors).toEqual([]);
  });

  test('clears what was stored when everything is withdrawn', async ({ page, site }) => {
    await page.goto(site.url);
    await choose(page, 'accept-all');
    await expect
      .poll(() => stored(page), HELD)
      .toEqual(expect.arrayContaining(['_mrd', '_adl_click', 'tailor:profile']));
    await page.goto(`${site.url}/privacy`);
    await page.locator('main [data-consent-action="withdraw"]').first().click();
    await expect.poll(() => stored(page), HELD).toEqual(['flux_consent']);
    site.log.length = 0;
    await page.goto(site.url);
    await settle(page);
    expect(site.log).toEqual([]);
  });

  test('loads the film and nothing else when its placeholder is pressed', async ({ page, site }) => {
    await page.goto(site.url);
    await choose(page, 'reject-all');
    await page
      .locator('flux-consent-gate')
      .getByRole('button', { name: /Always allow/ })
      .click();
    await expect(page.frameLocator('.film iframe').getByRole('button', { name: 'Play' })).toBeVisible(HELD);
    expect(hostsOf(site)).toEqual(['video.localhost']);
  });

  test('lists held items in the drawer', async ({ page, site }) => {
    await page.goto(site.url);
    await page.locator('.what-runs-tab').click();
    const drawer = page.locator('.what-runs');
    await expect(drawer).toContainText('wander/w.js');
    await expect(drawer).toContainText('waits for Meridian');
    await expect(drawer).toContainText('0 requests to 0 other hosts');
  });
});

test.describe('Flux.2 pages', () => {
  test('the checkout takes a payment before any choice', async ({ page, site }) => {
    await page.goto(`${site.url}/checkout?plan=sketch`);
    await page.frameLocator('[data-tally] iframe').getByRole('button', { name: 'Pay now' }).click();
    await expect(page.locator('.done')).toBeVisible(HELD);
    expect(hostsOf(site)).toEqual(['pay.localhost']);
  });

  test('the workspace remembers its layout only once preferences are granted', async ({ page, site }) => {
    await page.goto(`${site.url}/workspace/settings`);
    await choose(page, 'reject-all');
    await page.selectOption('[data-s="dock"]', 'left');
    expect(await stored(page)).toEqual(['flux_consent']);
    await page.evaluate(() => window.FluxConsent.save({ preferences: true }));
    await page.selectOption('[data-s="theme"]', 'dim');
    await expect
      .poll(() => stored(page), HELD)
      .toEqual(['flux_consent', 'flux:workspace:layout', 'flux-workspace']);
    await page.reload();
    await expect(page.locator('body')).toHaveAttribute('data-dock', 'left');
    await expect(page.locator('body')).toHaveAttribute('data-theme', 'dim');
  });

  test('accepting everything does not grant model training', async ({ page, site }) => {
    await page.goto(`${site.url}/workspace/settings`);
    await choose(page, 'accept-all');
    await expect(page.locator('[data-own="model-training"]')).not.toBeChecked();
    await page.locator('[data-own="model-training"]').check();
    expect(await page.evaluate(() => window.FluxConsent.has('model-training'))).toBe(true);
    expect(await page.evaluate(() => window.FluxConsent.has('external-marketing'))).toBe(false);
  });

  test('the chat starts once its service is allowed', async ({ page, site }) => {
    await page.goto(`${site.url}/help`);
    await choose(page, 'reject-all');
    await page.getByRole('button', { name: 'Allow Harbor and start' }).click();
    await expect(page.frameLocator('.chat iframe').getByRole('textbox')).toBeVisible(HELD);
    expect(hostsOf(site)).toEqual(['chat.localhost']);
  });
});

const EVERY = [
  '/',
  '/workspace',
  '/workspace/type',
  '/pricing',
  '/checkout',
  '/help',
  '/privacy',
  '/examples/',
  '/examples/plain-html/',
  '/examples/json-only/',
  '/examples/npm-bundler/',
  '/examples/own-banner/',
  '/examples/looks/paper/',
  '/examples/looks/night/',
  '/examples/looks/bloom/',
];
for (const path of EVERY) {
  test(`${path} opens without a complaint, at phone width too`, async ({ page, site, errors }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(site.url + path);
    await settle(page);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await ran(page)).toEqual(path === '/checkout' ? ['ran:tally'] : []);
  });
}

for (const path of ['/examples/plain-html/', '/examples/json-only/', '/examples/npm-bundler/']) {
  test(`${path} runs its tag after it was accepted, and remembers`, async ({ page, site }) => {
    await page.goto(site.url + path);
    await choose(page, 'accept-all');
    await expect.poll(() => ran(page), HELD).toContain('ran:meridian');
    await page.reload();
    await expect.poll(() => ran(page), HELD).toContain('ran:meridian');
    await expect(banner(page).locator('[data-consent-action="accept-all"]')).toBeHidden();
  });
}

test("answering yes in the site's own banner hides it and loads the film", async ({ page, site }) => {
  await page.goto(`${site.url}/examples/own-banner/`);
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.locator('.own-banner')).toBeHidden();
  await expect(page.frameLocator('iframe').getByRole('button', { name: 'Play' })).toBeVisible(HELD);
});

test.describe('the server', () => {
  test('refuses paths outside its folders and foreign host names', async ({ site, request }) => {
    for (const path of [
      '/flux-consent/..%2fpackage.json',
      '/examples/plain-html/%2e%2e/serve.mjs',
      '/node_modules/zod/package.json',
      '/art/none.svg',
      '/%E0%A4%A',
    ]) {
      expect((await request.get(site.url + path)).status(), path).toBeGreaterThanOrEqual(400);
    }
    const elsewhere = await request.get(site.url, { headers: { Host: 'rebound.example' } });
    expect(elsewhere.status()).toBe(421);
  });

  test('logs third-party requests and stores records up to a size limit', async ({ site, request }) => {
    await request.get(`http://127.0.0.1:${site.port}/m.js`, {
      headers: { Host: `analytics.localhost:${site.port}` },
    });
    expect(await (await request.get(`${site.url}/__log`)).json()).toMatchObject([
      { host: 'analytics.localhost', path: '/m.js' },
    ]);
    expect((await request.delete(`${site.url}/__log`)).status()).toBe(204);
    expect(site.log).toEqual([]);
    expect((await request.post(`${site.url}/consent-records`, { data: { a: 1 } })).status()).toBe(201);
    expect((await request.post(`${site.url}/consent-records`, { data: 'x'.repeat(70_000) })).status()).toBe(
      413,
    );
    expect(await (await request.get(`${site.url}/consent-records`)).json()).toHaveLength(1);
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { document, head, POLICY } from './page';
import { expect, type Site, test } from './site';

// The page stores a declared name, an undeclared one that the catalogue knows, and an unknown one.
const TAGS = `<script>document.cookie = 'meter_id=secret-1'; document.cookie = '_fbp=secret-2'; localStorage.zzz = 'secret-3';</script>
  <script src="//meter.test/run/tag.js"></script>`;
const open = async (page: Page, site: Site, attributes: string): Promise<void> => {
  await page.goto(site.page('/', document(TAGS, head(POLICY, attributes))));
};
/** Files of the SDK that the page has requested. */
const loaded = (site: Site): readonly string[] => [
  ...new Set(site.hits.flatMap(({ path }) => (path.startsWith('/dist/') ? [path.slice(6)] : []))),
];
const panelOf = (page: Page) => page.getByRole('dialog', { name: 'flux-consent' });
const badgeOf = (page: Page) => page.getByRole('button', { name: /^Consent: / });

test('a page without data-debug shows no badge and loads no panel, catalogue or service file', async ({
  page,
  site,
}) => {
  await open(page, site, '');
  await expect.poll(() => loaded(site), { timeout: 15_000 }).toContain('consent-detect.mjs');
  await page.waitForTimeout(500);
  expect(loaded(site).filter((file) => /debug|catalogue|services/.test(file))).toEqual([]);
  await expect(badgeOf(page)).toHaveCount(0);
});

test('data-debug shows a badge that opens the panel by keyboard; the catalogue loads only then', async ({
  page,
  site,
}) => {
  await open(page, site, 'data-debug');
  const badge = badgeOf(page);
  await expect(badge).toHaveText(/held$/);
  await expect(panelOf(page)).toBeHidden();
  expect(loaded(site)).not.toContain('consent-catalogue.mjs');

  await badge.focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toBeVisible();
  await expect(badge).toBeHidden();
  await expect.poll(() => loaded(site)).toContain('consent-catalogue.mjs');

  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  await expect(badge).toBeFocused();
});

test('the inventory shows the service, state and likely category of each name, can be searched, and exports no values', async ({
  page,
  site,
}) => {
  await open(page, site, 'data-debug');
  await badgeOf(page).click();
  const row = (name: string) => panelOf(page).getByRole('row').filter({ hasText: name });
  await expect(row('meter_id')).toContainText('held');
  await expect(row('meter_id')).toContainText('Meter Ltd');
  await expect(row('/run/tag.js')).toContainText('meter (analytics) is not granted');
  await expect(row('_fbp')).toContainText(/perhaps .*marketing/, { timeout: 15_000 });
  await expect(row('zzz')).toContainText('unknown', { timeout: 15_000 });
  await expect(row('zzz')).not.toContainText('perhaps');
  await expect(panelOf(page)).not.toContainText('secret');

  await panelOf(page).getByRole('searchbox').fill('meter_id');
  await expect(row('zzz')).toHaveCount(0);
  await expect(row('meter_id')).toHaveCount(1);

  const download = page.waitForEvent('download');
  await panelOf(page).getByRole('button', { name: 'Export CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toMatch(/^"kind","name",.*"state"\r\n/);
  expect(csv).toContain('"_fbp"');
  expect(csv).not.toContain('secret');
});

test('the panel shows decisions and the record, tries out a jurisdiction and GPC, and follows a choice', async ({
  page,
  site,
}) => {
  await open(page, site, 'data-debug');
  await badgeOf(page).click();
  const panel = panelOf(page);
  const view = (name: string) => panel.getByRole('button', { name, exact: true }).click();

  await view('Decisions');
  await expect(panel.getByRole('row').filter({ hasText: 'meter' }).first()).toContainText('denied');
  await expect(panel).toContainText('nobody chose yet');
  await expect(panel).toContainText('Held back now');

  await view('Record');
  await expect(panel).toContainText('No choice was made, so nothing is stored.');

  await view('Try out');
  await panel.getByLabel('Jurisdiction').fill('us-ca');
  await panel.getByLabel(/Global Privacy Control/).check();
  await panel.getByRole('button', { name: 'Suppose this' }).click();
  await view('Decisions');
  await expect(panel).toContainText('US-CA');
  await expect(panel).toContainText('Signals of the browser: gpc');

  await view('Try out');
  await panel.getByRole('button', { name: 'Accept all' }).click();
  expect(await page.evaluate(() => window.FluxConsent.has('analytics'))).toBe(true);
  await view('Record');
  await expect(panel).toContainText('"action"');
});

test('FluxConsent.debug() opens the panel on any page, and never a second one', async ({ page, site }) => {
  await open(page, site, '');
  const debug = () =>
    page.evaluate(() =>
      (window.FluxConsent as unknown as { debug(): Promise<unknown> }).debug().then(() => {}),
    );
  await debug();
  await expect(panelOf(page)).toBeVisible();
  await panelOf(page).getByRole('button', { name: 'Close' }).click();
  await debug();
  await expect(panelOf(page)).toBeVisible();
  await expect(page.locator('flux-consent-debug')).toHaveCount(1);
});

test('a panel whose catalogue fails to load calls an undeclared cookie unknown', async ({ page, site }) => {
  await page.route('**/consent-catalogue.mjs', (route) => route.abort());
  await open(page, site, 'data-debug');
  await badgeOf(page).click();
  await expect(panelOf(page).getByRole('row').filter({ hasText: '_fbp' })).toContainText('unknown');
});

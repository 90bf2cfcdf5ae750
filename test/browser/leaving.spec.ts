import type { Page } from '@playwright/test';
import { document as inDocument } from './page';
import { expect, type Site, test } from './site';

// Links and forms take a visitor where they lead; only those into a frame are held.

const PLACE = 'https://meter.test/place';
const open = (page: Page, site: Site, content: string) =>
  page.goto(site.page('/', site.fill(inDocument(content))));
const requests = (site: Site) => site.to('meter.test').filter(({ path }) => path.startsWith('/place')).length;
const heldNames = (page: Page) => page.evaluate(() => window.FluxConsent.held().map(({ name }) => name));

for (const [what, link] of [
  ['a link', '<a href="">go</a>'],
  ['a link in a shadow root', '<div><template shadowrootmode="open"><a href="">go</a></template></div>'],
  ['a form', '<form action=""><button>go</button></form>'],
  ['a link of SVG', '<svg width="90" height="30"><a href=""><text y="20">go</text></a></svg>'],
] as const) {
  const at = (target: string): string => link.replace('=""', `="${PLACE}" ${target}`);

  test(`${what} that a visitor clicks leads where it leads`, async ({ page, site }) => {
    await open(page, site, at(''));
    await page.getByText('go').click();
    await expect(page).toHaveURL(/^https:\/\/meter\.test:\d+\/place/);
  });

  test(`${what} into a window of its own opens one`, async ({ page, site, context }) => {
    await open(page, site, at('target="_blank"'));
    const opened = context.waitForEvent('page');
    await page.getByText('go').click();
    await opened;
    await expect.poll(() => requests(site)).toBe(1);
  });

  test(`${what} into a frame waits, and goes there once`, async ({ page, site }) => {
    await open(page, site, `<iframe name="frame"></iframe>${at('target="frame"')}`);
    await page.getByText('go').click();
    await page.waitForTimeout(200);
    expect(requests(site)).toBe(0);
    expect(await heldNames(page)).toEqual([site.fill(PLACE)]);
    await page.evaluate(() => window.FluxConsent.acceptAll());
    await expect.poll(() => requests(site)).toBe(1);
    await page.evaluate(() => window.FluxConsent.withdraw());
    await page.evaluate(() => window.FluxConsent.acceptAll());
    await page.waitForTimeout(200);
    expect(requests(site)).toBe(1);
  });
}

test('the site’s own links into a frame and its own downloads are not held', async ({ page, site }) => {
  await open(
    page,
    site,
    `<iframe name="frame"></iframe><a href="/own" target="frame">go</a><a id="file" href="/run/file.js" download>file</a>`,
  );
  await page.getByText('go').click();
  const download = page.waitForEvent('download');
  await page.evaluate(() => document.getElementById('file')?.click());
  await download;
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/\/own$/);
  expect(await heldNames(page)).toEqual([]);
});

test('a passkey request for another site is held until that site is granted', async ({ page, site }) => {
  await open(page, site, '');
  const ask = (rpId: string) =>
    page.evaluate((id) => {
      const challenge = new Uint8Array(16);
      window.ran = [];
      navigator.credentials
        .get({ publicKey: { challenge, rpId: id, allowCredentials: [], timeout: 100 } })
        .catch(({ name }) => window.ran?.push(name));
    }, rpId);
  const ended = () => page.evaluate(() => window.ran?.length);
  await ask('meter.test');
  await page.waitForTimeout(500);
  expect(await ended()).toBe(0);
  expect(await heldNames(page)).toEqual(['https://meter.test/']);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await expect.poll(ended).toBe(1);
});

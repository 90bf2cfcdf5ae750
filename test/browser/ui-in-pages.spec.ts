import { document, head } from './page';
import { expect, test } from './site';
import { RICH } from './ui-policy';

// What real pages do around the banner: resets, transformed or clipped bodies, other documents in the same window, dialogs.

const EUROPE = 'data-jurisdiction="DE"';
const SHEETS = {
  'hides what is not defined': ':not(:defined) { visibility: hidden; opacity: 0 }',
  'resets every element':
    '*, ::before, ::after { margin: 0; padding: 0; box-sizing: border-box; position: relative }',
  'stacks the children of its body':
    'body > * { position: relative; z-index: 1; overflow: hidden; width: 100% }',
  'transforms its body':
    'body { animation: in 1ms both } @keyframes in { from { transform: translateY(20px) } to { transform: none } }',
  'contains and clips its body': 'body { contain: strict; height: 100px; overflow: hidden }',
  'styles popovers and backdrops':
    '::backdrop { background: #000 } [popover] { width: 5rem; padding: 9rem; inset: auto; background: red; translate: 0 100% } [popover]:popover-open { display: flex }',
  'covers itself': '.cover { position: fixed; inset: 0; z-index: 2147483647; background: #fff }',
};

for (const [what, css] of Object.entries(SHEETS))
  for (const width of [1000, 360])
    test(`the banner stays at the lower edge, whole and in front, on a page that ${what}, ${width} px wide`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      const content = `<style>${css}</style><h1>Page</h1><div style="height:3000px"></div><div class="cover"></div>`;
      await page.goto(site.page('/', document(content, head(RICH, EUROPE))));
      const box = page.locator('flux-consent-banner [part~=banner]');
      await box.waitFor();
      await page.evaluate(() => scrollTo(0, 500));
      await expect
        .poll(async () => {
          const {
            x,
            y,
            width: wide,
            height,
          } = (await box.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
          return [x, width - x - wide, 700 - y - height].map(Math.round);
        })
        .toEqual(width < 480 ? [8, 8, 16] : [16, 16, 16]);
      // Playwright clicks only what is visible, does not move and is covered by nothing.
      await page.locator('flux-consent-banner [part=reject]').click();
      await expect(page.locator('flux-consent-banner')).toHaveCount(0);
    });

test('the banner and the settings button return after the page replaces its root element', async ({
  page,
  site,
}) => {
  const replace = (): Promise<void> =>
    page.evaluate(() => {
      const root = window.document.createElement('html');
      root.append(window.document.createElement('head'), window.document.createElement('body'));
      window.document.documentElement.replaceWith(root);
    });
  await page.goto(site.page('/', document('<h1>Page</h1>', head(RICH, EUROPE))));
  const reject = page.locator('flux-consent-banner [part=reject]');
  await reject.waitFor();
  await replace();
  await reject.click();
  await page.locator('flux-consent-settings[floating] button').waitFor();
  await replace();
  await page.locator('flux-consent-settings[floating] button').click();
  await expect(page.locator('flux-consent-preferences dialog[open]')).toBeVisible();
});

test('the banner returns after `document.open()`, and its buttons and the page’s own work', async ({
  page,
  site,
}) => {
  await page.goto(site.page('/', document('<h1>Page</h1>', head(RICH, EUROPE))));
  const reject = page.locator('flux-consent-banner [part=reject]');
  await reject.waitFor();
  const write = (): Promise<void> =>
    page.evaluate(() => {
      window.document.open();
      window.document.write('<h1>Other page</h1><button data-consent-action="preferences">Choose</button>');
      window.document.close();
    });
  await write();
  await reject.click();
  await expect(page.locator('flux-consent-banner')).toHaveCount(0);
  await write();
  await page.getByText('Choose', { exact: true }).click();
  await expect(page.locator('flux-consent-preferences dialog[open]')).toBeVisible();
});

test('the banner does not ask for the focus, which a frame of another site would be refused with an error', async ({
  page,
  site,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const inner = site.page('/inner', document('<p>Text</p>', head(RICH, EUROPE)));
  await page.goto(
    site.page(
      '/',
      `<!doctype html><link rel="icon" href="data:,"><iframe src="${inner.replace('app.test', 'ads.test')}"></iframe>`,
    ),
  );
  await page.frameLocator('iframe').locator('flux-consent-banner [part=reject]').waitFor();
  expect(said.filter((text) => text.includes('autofocus'))).toEqual([]);
});

test('a modal dialog of the page that is open already stays usable, and the banner can be clicked afterwards', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 500 });
  const dialog = `<dialog id="age"><div style="height:360px"></div><button id="yes">Yes</button></dialog>
    <script>age.showModal(); yes.onclick = () => age.close()</script>`;
  await page.goto(site.page('/', document(dialog, head(RICH, EUROPE))));
  const reject = page.locator('flux-consent-banner [part=reject]');
  await reject.waitFor();
  await page.locator('#yes').click();
  await reject.click();
  await expect(page.locator('flux-consent-banner')).toHaveCount(0);
});

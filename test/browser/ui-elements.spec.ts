import type { Page } from '@playwright/test';
import { head, document as inDocument } from './page';
import { expect, type Site, test } from './site';
import { RICH } from './ui-policy';

// What pages do with the elements of the UI: add them late, nest, hide, refill or destroy them.

const QUIET = { ...RICH, ui: { reopen: false } };
const open = (page: Page, site: Site, content: string, policy: unknown = QUIET, attributes = '') =>
  page.goto(site.page('/', site.fill(inDocument(content, head(policy, attributes)))));
const gateOf = (page: Page) => page.locator('flux-consent-gate');
/** Adds content as a router does once the page has loaded. */
const route = (page: Page, content: string) =>
  page.evaluate((text) => {
    document.body.insertAdjacentHTML('beforeend', text);
  }, content);

test('elements that a router adds later work', async ({ page, site }) => {
  await open(page, site, '<h1>Page</h1>');
  await page.evaluate(() => window.FluxConsent.rejectAll());
  await page.waitForTimeout(500);
  await route(page, '<flux-consent-declaration></flux-consent-declaration>');
  await expect(page.locator('flux-consent-declaration')).toContainText('meter');
  await route(page, '<flux-consent-settings></flux-consent-settings>');
  await page.locator('flux-consent-settings button').click();
  await expect(page.locator('flux-consent-preferences dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await route(
    page,
    '<flux-consent-gate for="meter"><template><p id="in">in</p></template></flux-consent-gate>',
  );
  await expect(gateOf(page).locator('[part=gate]')).toContainText('meter (Meter Ltd)');
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await expect(page.locator('#in')).toBeVisible();
});

test('the placeholder of an unknown frame names its host', async ({ page, site }) => {
  await open(page, site, '<iframe src="https://nobody.test/sync" width="400" height="300"></iframe>');
  await expect(gateOf(page)).toContainText('nobody.test');
  await expect(gateOf(page)).not.toContainText('app.test');
  await open(
    page,
    site,
    '<iframe data-consent="metre" data-src="https://meter.test/" width="400" height="300"></iframe>',
  );
  await expect(gateOf(page)).toContainText('meter.test');
});

test('an invisible frame gets no placeholder and keeps its style', async ({ page, site }) => {
  const src = 'src="https://meter.test/frame"';
  await open(
    page,
    site,
    `<iframe ${src} id="seen" style="display:block;color:red" width="300" height="200"></iframe>
     <iframe ${src} style="display:none"></iframe><iframe ${src} hidden></iframe>
     <iframe ${src} width="0" height="0"></iframe><iframe ${src} style="visibility:hidden"></iframe>
     <div style="display:none"><iframe ${src} style="width:1px;height:1px"></iframe></div>`,
  );
  await expect(gateOf(page)).toHaveCount(1);
  await page.waitForTimeout(300);
  await expect(gateOf(page)).toHaveCount(1);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await expect(gateOf(page)).toHaveCount(0);
  const styles = () =>
    page
      .locator('iframe')
      .evaluateAll((all) =>
        all.map((each) => `${each.getAttribute('style')} ${(each as HTMLElement).hidden}`),
      );
  expect(await styles()).toEqual([
    'display: block; color: red; false',
    'display:none false',
    'null true',
    'null false',
    'visibility:hidden false',
    'width:1px;height:1px false',
  ]);
});

test('a frame that is held before its insertion gets its placeholder once it is on the page', async ({
  page,
  site,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await open(page, site, '<div id="place"></div>');
  await page.evaluate(
    (src) => {
      const range = document.createRange();
      const parts = range.createContextualFragment(`<p>x</p><iframe src="${src}"></iframe>`);
      setTimeout(() => document.getElementById('place')?.append(parts), 200);
    },
    site.url('/frame', 'meter.test'),
  );
  await expect(page.locator('#place > flux-consent-gate')).toHaveCount(1);
  await expect(page.locator('#place > flux-consent-gate + iframe')).toBeHidden();
  expect(errors).toEqual([]);
});

test('the page’s own content in a gate is hidden and shown along with the template', async ({
  page,
  site,
}) => {
  await open(
    page,
    site,
    `<flux-consent-gate for="meter"><p id="mine">mine</p><template><p id="held">held</p></template></flux-consent-gate>
     <flux-consent-gate for="meter"><p id="bare">bare</p></flux-consent-gate>`,
  );
  await expect(gateOf(page).first().locator('[part=gate]')).toBeVisible();
  for (let time = 0; time < 2; time++) {
    for (const id of ['#mine', '#bare']) await expect(page.locator(id)).toBeHidden();
    await expect(page.locator('#held')).toHaveCount(0);
    await page.evaluate(() => window.FluxConsent.save({ meter: true }));
    for (const id of ['#mine', '#held', '#bare']) await expect(page.locator(id)).toBeVisible();
    await page.evaluate(() => window.FluxConsent.save({ meter: false }));
  }
  await expect(page.locator('#mine')).toHaveText('mine');
});

test('a gate takes a template that is added later, and another in its place', async ({ page, site }) => {
  await open(page, site, '<flux-consent-gate for="ads"></flux-consent-gate>');
  await page.evaluate(() => window.FluxConsent.save({ meter: true }));
  await gateOf(page).locator('[part=gate]').waitFor();
  await page.evaluate(() => {
    const gate = document.createElement('flux-consent-gate');
    gate.setAttribute('for', 'meter');
    document.body.append(gate);
    setTimeout(() => {
      gate.innerHTML = '<template><p id="late">late</p></template>';
    }, 50);
  });
  await expect(page.locator('#late')).toBeVisible();
  await page.evaluate(() => {
    const next = document.querySelectorAll('flux-consent-gate')[1] as HTMLElement;
    next.innerHTML = '<template><p id="next">next</p></template>';
  });
  await expect(page.locator('#next')).toBeVisible();
  await expect(page.locator('#late')).toHaveCount(0);
  await page.evaluate(() => window.FluxConsent.withdraw());
  await expect(page.locator('#next')).toHaveCount(0);
});

test('a gate of a page that is still loading waits for its template', async ({ page, site }) => {
  await open(page, site, '<h1>Page</h1>');
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await open(
    page,
    site,
    `<iframe data-consent="meter" data-src="https://meter.test/frame"></iframe>${'<p>text</p>'.repeat(2000)}<!--pause-->
     <flux-consent-gate for="meter"><!--pause--><template><p class="in">one</p><!--pause--><p class="in">two</p></template>
     <!--pause--></flux-consent-gate><p>after</p>`,
  );
  await expect(page.locator('.in')).toHaveText(['one', 'two']);
  await expect(page.locator('.in').first()).toBeVisible();
});

test('allowing a frame by keyboard moves the focus into it', async ({ page, site }) => {
  await open(
    page,
    site,
    '<iframe data-consent="meter" data-src="https://meter.test/frame" width="400" height="300"></iframe>',
  );
  await gateOf(page).locator('[part=allow]').focus();
  await page.keyboard.press('Enter');
  await expect(gateOf(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
});

test('destroy() removes all controls, and loading the script again brings them back', async ({
  page,
  site,
}) => {
  await open(
    page,
    site,
    `<flux-consent-gate for="meter"><template><p id="in">in</p></template></flux-consent-gate>
     <flux-consent-settings></flux-consent-settings><flux-consent-declaration></flux-consent-declaration>`,
  );
  const parts = ['[part=gate]', 'flux-consent-settings button', 'flux-consent-declaration table'];
  for (const part of parts) await page.locator(part).first().waitFor();
  await page.evaluate(() => window.FluxConsent.save({ meter: true }));
  await expect(page.locator('#in')).toBeVisible();
  await page.evaluate(() => window.FluxConsent.destroy());
  for (const part of [...parts, '#in']) await expect(page.locator(part)).toHaveCount(0);
  await page.addScriptTag({ url: '/dist/consent.js' });
  await expect(page.locator('#in')).toBeVisible();
  for (const part of parts.slice(1)) await expect(page.locator(part).first()).toBeVisible();
});

test('a consent control in a form does not submit it', async ({ page, site }) => {
  await open(
    page,
    site,
    `<form action="/sent"><button id="one" data-consent-action="preferences">Cookies</button>
     <button id="two" data-consent-action="reject-all">No</button></form>
     <a id="link" href="#" data-consent-action="preferences">Cookies</a>`,
  );
  await page.locator('flux-consent-banner').waitFor();
  await page.locator('#one').click();
  await expect(page.locator('flux-consent-preferences dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('#link').click();
  await expect(page.locator('flux-consent-preferences dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('#two').click();
  await page.waitForTimeout(200);
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/');
  expect(await page.evaluate(() => window.FluxConsent.get().record?.action)).toBe('reject-all');
});

test('a button that saves takes the switches of the form it names, wherever both stand', async ({
  page,
  site,
}) => {
  await open(
    page,
    site,
    `<form id="mine"><input type="checkbox" name="analytics"><input name="elements" value="x"></form>
     <input type="checkbox" name="marketing" form="mine"><input type="checkbox" name="training">
     <form id="other"><input type="checkbox" name="ads">
     <button id="save" form="mine" type="button" data-consent-action="save">Save</button></form>`,
    QUIET,
    'data-ui="none"',
  );
  for (const box of await page.locator('input[type=checkbox]').all()) await box.check();
  await page.locator('#save').click();
  expect(await page.evaluate(() => window.FluxConsent.get().record)).toMatchObject({
    action: 'save',
    surface: 'page',
    granted: ['analytics', 'marketing'],
    denied: ['training'],
  });
});

// BUG: the chunks looked for their elements with a selector, which enters no shadow root (fixed).
test('elements in open shadow roots work, whether they were there before their code or come later', async ({
  page,
  site,
}) => {
  const inside =
    '<flux-consent-gate for="meter"><template><p class="in">in</p></template></flux-consent-gate><flux-consent-settings></flux-consent-settings><flux-consent-declaration></flux-consent-declaration>';
  const box = `<div><template shadowrootmode="open">${inside}</template></div>`;
  // The one at the end of the page is there only once the scripts have run.
  await open(page, site, `${box}<!--pause 1500--><script>later = 1</script>`);
  const parts = ['[part=gate]', 'flux-consent-settings button', 'flux-consent-declaration table'];
  const there = async (count: number): Promise<void> => {
    await expect(page.locator(parts[0] as string)).toHaveCount(count);
    await expect(page.locator(parts[1] as string)).toHaveCount(count);
    await expect(page.locator('flux-consent-declaration')).toHaveCount(count);
    for (const part of await page.locator('flux-consent-declaration').all())
      await expect(part).toContainText('meter');
  };
  await there(1);
  await page.evaluate((content) => {
    const later = document.createElement('section');
    const root = later.attachShadow({ mode: 'open' });
    root.innerHTML = content;
    document.body.append(later);
  }, inside);
  await there(2);
  await page.evaluate(() => window.FluxConsent.save({ meter: true }));
  await expect(page.locator('.in')).toHaveCount(2);
  await page.locator('flux-consent-settings button').first().click();
  await expect(page.locator('flux-consent-preferences dialog')).toBeVisible();
});

test('elements in open shadow roots come back when the script is loaded again', async ({ page, site }) => {
  const inside = '<flux-consent-gate for="meter"></flux-consent-gate>';
  await open(page, site, `<div><template shadowrootmode="open">${inside}</template></div>`);
  await page.locator('[part=gate]').waitFor();
  await page.evaluate(() => window.FluxConsent.destroy());
  await expect(page.locator('[part=gate]')).toHaveCount(0);
  await page.addScriptTag({ url: '/dist/consent.js' });
  await expect(page.locator('[part=gate]')).toBeVisible();
});

test('dragging a selection out of the preferences does not close them; a click outside does', async ({
  page,
  site,
}) => {
  await open(page, site, '<h1>Page</h1>');
  await page.evaluate(() => window.FluxConsent.show('preferences'));
  const dialog = page.locator('flux-consent-preferences dialog');
  const box = await dialog.boundingBox();
  if (!box) throw new Error('no dialog');
  await page.mouse.move(box.x + 60, box.y + 90);
  await page.mouse.down();
  await page.mouse.move(box.x - 40, box.y + 90, { steps: 4 });
  await page.mouse.up();
  await expect(dialog).toBeVisible();
  await page.mouse.click(box.x - 40, box.y + 90);
  await expect(dialog).toHaveCount(0);
});

test('California’s links stand even where the page has a label of its own', async ({ page, site }) => {
  await open(
    page,
    site,
    '<flux-consent-settings>Cookies</flux-consent-settings>',
    QUIET,
    'data-jurisdiction="US-CA"',
  );
  await expect(page.locator('flux-consent-settings [part=links] button')).toHaveCount(2);
});

test('the links for California take the text colour of the page', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(
    page,
    site,
    '<style>:root{color-scheme:light}body{background:#fff;color:#222}</style><flux-consent-settings></flux-consent-settings>',
    QUIET,
    'data-jurisdiction="US-CA"',
  );
  const links = page.locator('flux-consent-settings [part=links] button');
  await expect(links).toHaveCount(2);
  for (const colour of await links.evaluateAll((all) => all.map((each) => getComputedStyle(each).color)))
    expect(colour).toBe('rgb(34, 34, 34)');
});

import type { Locator, Page } from '@playwright/test';
import { document, head } from './page';
import { expect, type Site, test } from './site';
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

// BUG: a copy of a covered frame stayed hidden for good, beside an empty copy of its placeholder (fixed).
test.describe('pages that copy their content', () => {
  const frame = (id: string, more = ''): string =>
    `<div class="slide"><iframe id="${id}" data-consent="meter" data-src="https://meter.test/frame" width="300" height="200" ${more}></iframe></div>`;
  const visit = async (page: Page, site: Site, content: string, policy: unknown = RICH): Promise<void> => {
    await page.goto(site.page('/', site.fill(document(content, head(policy, EUROPE)))));
    await page.locator('flux-consent-gate [part=gate]').first().waitFor();
  };
  const gates = (page: Page): Locator => page.locator('flux-consent-gate');
  /** What the page wrote of each frame. */
  const written = (page: Page): Promise<(string | null)[][]> =>
    page
      .locator('iframe')
      .evaluateAll((all) =>
        all.map((each) => ['hidden', 'style'].map((attribute) => each.getAttribute(attribute))),
      );

  for (const [how, chosen] of [
    ['before the visitor allows it', false],
    ['after the visitor has allowed it', true],
  ] as const)
    test(`a frame in a snapshot of the page, as Turbo and htmx keep it, is shown once it is allowed: restored ${how}`, async ({
      page,
      site,
    }) => {
      await visit(page, site, frame('one') + frame('two', 'style="color: red; display: inline-block"'));
      await expect(gates(page)).toHaveCount(2);
      for (const restore of ['clone', 'text'])
        await page.evaluate(
          ([kind, allowed]) => {
            const { body } = window.document;
            const copy = body.cloneNode(true) as HTMLElement;
            const text = body.innerHTML;
            body.replaceChildren('another page');
            if (allowed) window.FluxConsent.save({ meter: true });
            if (kind === 'clone') window.document.documentElement.replaceChild(copy, body);
            else body.innerHTML = text;
            if (kind === 'clone' && allowed) window.FluxConsent.save({ meter: false });
          },
          [restore, chosen] as const,
        );
      if (!chosen) {
        await expect(gates(page)).toHaveCount(2);
        await expect(gates(page).locator('[part=gate]')).toHaveCount(2);
        await expect(page.locator('iframe:visible')).toHaveCount(0);
        await gates(page).first().locator('[part=allow]').click();
      }
      await expect(gates(page)).toHaveCount(0);
      await expect(page.locator('iframe:visible')).toHaveCount(2);
      await expect(page.frameLocator('#one').locator('p')).toHaveText('frame');
      expect(await written(page)).toEqual([
        [null, null],
        [null, 'color: red; display: inline-block;'],
      ]);
    });

  test('a cloned slide with a covered frame has a placeholder of its own', async ({ page, site }) => {
    await visit(page, site, frame('one'));
    await page.evaluate(() => {
      const slide = window.document.querySelector('.slide') as HTMLElement;
      slide.after(slide.cloneNode(true), slide.cloneNode(true));
    });
    await expect(page.locator('.slide > flux-consent-gate:first-child + iframe:last-child')).toHaveCount(3);
    await expect(gates(page).locator('[part=gate]')).toHaveCount(3);
    await gates(page).nth(1).locator('[part=allow]').click();
    await expect(gates(page)).toHaveCount(0);
    await expect(page.locator('iframe:visible')).toHaveCount(3);
  });

  test('a page that was saved with its placeholders works as the page it was', async ({ page, site }) => {
    await visit(page, site, `<p>before</p>${frame('one')}<p>after</p>`);
    const saved = await page.evaluate(() => window.document.documentElement.outerHTML);
    expect(saved).toContain('flux-consent-gate');
    await page.goto(site.page('/saved', saved.replace('</iframe>', '<!--pause--></iframe>')));
    await expect(gates(page).locator('[part=gate]')).toHaveCount(1);
    await page.evaluate(() => window.FluxConsent.save({ meter: true }));
    await expect(gates(page)).toHaveCount(0);
    await expect(page.locator('#one')).toBeVisible();
    await page.reload();
    await expect(page.locator('#one')).toBeVisible();
    await expect(page.frameLocator('#one').locator('p')).toHaveText('frame');
  });

  test('a page’s own gate in a snapshot shows its content once', async ({ page, site }) => {
    const own =
      '<flux-consent-gate for="meter"><template><p class="in">in</p></template></flux-consent-gate>';
    await visit(page, site, own);
    await page.evaluate(() => window.FluxConsent.save({ meter: true }));
    await expect(page.locator('.in')).toHaveCount(1);
    await page.evaluate(() => {
      window.document.body.replaceWith(window.document.body.cloneNode(true));
    });
    await expect(page.locator('.in')).toHaveCount(1);
    await page.evaluate(() => window.FluxConsent.withdraw('meter'));
    await expect(page.locator('.in')).toHaveCount(0);
    await expect(gates(page).locator('[part=gate]')).toBeVisible();
  });

  test('a second consent on the page leaves the placeholders and the button of the first alone', async ({
    page,
    site,
  }) => {
    await visit(page, site, frame('one'), { ...RICH, ui: { layout: 'dialog' } });
    await page.locator('flux-consent-banner [part=reject]').click();
    const back = page.locator('flux-consent-settings[floating]');
    await back.locator('button').waitFor();
    const [gate, button] = await Promise.all([gates(page).elementHandle(), back.elementHandle()]);
    await page.evaluate(async () => {
      for (const part of ['gate', 'settings']) {
        const file = `/dist/consent-${part}.mjs`;
        const { mount } = await import(file);
        mount(window.FluxConsent, { base: '/dist' });
      }
    });
    await expect(back).toHaveCount(2);
    await page.waitForTimeout(300);
    await expect(back).toHaveCount(2);
    await expect(gates(page).locator('[part=gate]')).toHaveCount(1);
    for (const each of [gate, button]) expect(await each?.evaluate((node) => node.isConnected)).toBe(true);
    await gates(page).locator('[part=allow]').click();
    await expect(gates(page)).toHaveCount(0);
    await expect(page.locator('#one')).toBeVisible();
  });

  test('a snapshot does not multiply the settings button', async ({ page, site }) => {
    await page.goto(site.page('/', document('<h1>Page</h1>', head(RICH, EUROPE))));
    await page.locator('flux-consent-banner [part=reject]').click();
    const back = page.locator('flux-consent-settings[floating]');
    await back.locator('button').waitFor();
    for (let time = 0; time < 3; time++) {
      await page.evaluate(() => {
        window.document.body.replaceWith(window.document.body.cloneNode(true));
      });
      await page.waitForTimeout(200);
      await expect(back).toHaveCount(1);
    }
    await back.locator('button').click();
    await expect(page.locator('flux-consent-preferences dialog[open]')).toBeVisible();
  });
});

import type { Locator, Page } from '@playwright/test';
import { document, head } from './page';
import { expect, type Site, test } from './site';
import { RICH } from './ui-policy';

const banner = (page: Page): Locator => page.locator('flux-consent-banner [part~=banner]');
const dialog = (page: Page): Locator => page.locator('flux-consent-preferences dialog');
const inBanner = (page: Page, action: string): Locator =>
  page.locator(`flux-consent-banner [data-consent-action=${action}]`);
const inDialog = (page: Page, action: string): Locator =>
  page.locator(`flux-consent-preferences [data-consent-action=${action}]`);

const visit = async (
  page: Page,
  site: Site,
  { policy = RICH, content = '<h1>Page</h1>', attributes = '', lang = 'en' }: Record<string, unknown> = {},
): Promise<void> => {
  const html = document(content as string, head(policy, attributes as string)).replace(
    'lang="en"',
    `lang="${lang}"`,
  );
  await page.goto(site.page('/', html));
};
const record = (page: Page) => page.evaluate(() => window.FluxConsent.get().record);
/** The focused control, looked for through shadow roots. */
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    let active = window.document.activeElement as HTMLElement | null;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
    return active?.dataset.consentAction ?? active?.id;
  });

test('accept and reject have the same look and size, and take one click each', async ({ page, site }) => {
  for (const ui of [{}, { layout: 'box', position: 'bottom-left' }, { layout: 'dialog' }]) {
    await page.context().clearCookies();
    await visit(page, site, { policy: { ...RICH, ui } });
    const [accept, reject] = [inBanner(page, 'accept-all'), inBanner(page, 'reject-all')];
    // As laid out: the banner's entrance moves it by fractions of a pixel.
    const size = (element: HTMLElement): number[] => [element.offsetWidth, element.offsetHeight];
    const [one, other] = [await accept.evaluate(size), await reject.evaluate(size)];
    expect(one).toEqual(other);
    expect(one[1]).toBeGreaterThanOrEqual(44);
    const look = (element: Element): string[] => {
      const { color, backgroundColor, fontSize, fontWeight, border } = getComputedStyle(element);
      return [color, backgroundColor, fontSize, fontWeight, border];
    };
    expect(await accept.evaluate(look)).toEqual(await reject.evaluate(look));
    await reject.click();
    await expect(banner(page)).toHaveCount(0);
    expect(await record(page)).toMatchObject({ action: 'reject-all', surface: 'banner', granted: [] });
    await page.context().clearCookies();
    await page.reload();
    await accept.click();
    await expect(banner(page)).toHaveCount(0);
    expect(await record(page)).toMatchObject({ action: 'accept-all', surface: 'banner' });
  }
});

test('the banner takes no focus from a field that is being typed in, as a bar or a dialog', async ({
  page,
  site,
}) => {
  for (const layout of ['bar', 'dialog']) {
    await visit(page, site, {
      policy: { ...RICH, ui: { layout } },
      attributes: 'data-ui="none"',
      content: '<label>Name <input id="name"></label><button id="next">Next</button>',
    });
    await page.locator('#name').focus();
    await page.evaluate(() => window.FluxConsent.show('banner'));
    await expect(page.locator('flux-consent-banner')).toHaveCount(1);
    await page.keyboard.type('still here');
    await expect(page.locator('#name')).toHaveValue('still here');
  }
  await page.locator('#name').blur();
  await expect(banner(page)).toBeVisible();
});

test('the focus goes into the preferences, stays in them and comes back, by keyboard alone', async ({
  page,
  site,
}) => {
  await visit(page, site, { content: '<button id="first">First</button>' });
  await banner(page).waitFor();
  await page.keyboard.press('Tab');
  const seen: (string | undefined)[] = [];
  for (let step = 0; step < 5; step++) {
    seen.push(await focused(page));
    await page.keyboard.press('Tab');
  }
  expect(seen).toEqual(['', 'reject-all', 'accept-all', 'preferences', 'first']);
  await inBanner(page, 'preferences').focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  const inside = (): Promise<boolean> =>
    page.evaluate(() =>
      ['flux-consent-preferences', 'body'].includes(window.document.activeElement?.localName ?? ''),
    );
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < 24; step++) {
      await page.keyboard.press(key);
      expect(await inside()).toBe(true);
    }
  }
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  expect(await focused(page)).toBe('preferences');
  expect(await record(page)).toBeUndefined();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await inDialog(page, 'toggle').nth(1).focus();
  await page.keyboard.press('Space');
  await inDialog(page, 'save').focus();
  await page.keyboard.press('Enter');
  await expect(banner(page)).toHaveCount(0);
  expect(await record(page)).toMatchObject({
    action: 'save',
    surface: 'preferences',
    granted: ['analytics'],
  });
});

test('Escape, the X, a click outside, scrolling and time grant and record nothing', async ({
  page,
  site,
}) => {
  await page.clock.install();
  await visit(page, site, { content: '<h1>Page</h1><p style="height:3000px">Long</p>' });
  const leave = [
    () => page.keyboard.press('Escape'),
    () => inDialog(page, 'close').click(),
    () => page.mouse.click(5, 5),
  ];
  for (const act of leave) {
    await inBanner(page, 'preferences').click();
    await inDialog(page, 'toggle').nth(1).check();
    await act();
    await expect(dialog(page)).toHaveCount(0);
    expect(await record(page)).toBeUndefined();
  }
  await page.mouse.wheel(0, 900);
  await page.keyboard.press('Escape');
  await page.mouse.click(200, 100);
  await page.clock.fastForward('24:00:00');
  await expect(banner(page)).toBeVisible();
  expect(await record(page)).toBeUndefined();
  expect(await page.context().cookies()).toEqual([]);
});

test('Escape leaves the modal layout with everything denied, the choice due and the settings button in reach', async ({
  page,
  site,
}) => {
  await visit(page, site, { policy: { ...RICH, ui: { layout: 'dialog' } } });
  await banner(page).waitFor();
  await page.keyboard.press('Escape');
  await expect(banner(page)).toHaveCount(0);
  expect(
    await page.evaluate(() => [window.FluxConsent.get().due, window.FluxConsent.has('analytics')]),
  ).toEqual(['no-choice', false]);
  await expect(page.locator('flux-consent-settings[floating] button')).toBeVisible();
});

test('switches start off but for necessary, a partly granted category shows as mixed, and separate ones stay off', async ({
  page,
  site,
}) => {
  await visit(page, site);
  await inBanner(page, 'preferences').click();
  const state = async () => {
    // The dialog opens only once it is complete.
    await expect(dialog(page)).toBeVisible();
    return inDialog(page, 'toggle').evaluateAll((boxes) =>
      Object.fromEntries(
        (boxes as HTMLInputElement[]).map((box) => [box.name, box.indeterminate ? 'mixed' : box.checked]),
      ),
    );
  };
  const off = {
    analytics: false,
    meter: false,
    counter: false,
    marketing: false,
    ads: false,
    training: false,
  };
  expect(await state()).toEqual({ necessary: true, ...off });
  await expect(page.locator('flux-consent-preferences [name=necessary]')).toBeDisabled();
  await page.locator('flux-consent-preferences summary').first().click();
  await page.locator('flux-consent-preferences [name=meter]').check();
  expect(await state()).toMatchObject({ analytics: 'mixed', meter: true, counter: false });
  // BUG: the knob of a mixed switch stood out of it (fixed).
  const [start, size, room] = await page
    .locator('flux-consent-preferences [name=analytics]')
    .evaluate((box) => {
      const { left, width, borderLeftWidth } = getComputedStyle(box, '::before');
      const [from, core, edge] = [left, width, borderLeftWidth].map(Number.parseFloat) as [
        number,
        number,
        number,
      ];
      return [from, core + 2 * edge, box.clientWidth] as const;
    });
  expect(start * 2 + size).toBe(room);
  await inDialog(page, 'save').click();
  expect(
    await page.evaluate(() => ['meter', 'counter', 'analytics'].map((id) => window.FluxConsent.has(id))),
  ).toEqual([true, false, false]);
  await page.locator('flux-consent-settings[floating] button').click();
  expect(await state()).toMatchObject({ analytics: 'mixed', meter: true });
  await inDialog(page, 'accept-all').click();
  expect(await page.evaluate(() => ['ads', 'training'].map((id) => window.FluxConsent.has(id)))).toEqual([
    true,
    false,
  ]);
  await page.locator('flux-consent-settings[floating] button').click();
  await inDialog(page, 'withdraw').click();
  expect(await page.evaluate(() => window.FluxConsent.has('ads'))).toBe(false);
  expect(await record(page)).toMatchObject({ action: 'withdraw' });
});

// BUG: the switch of a category was set by its services, so that saving unchanged preferences granted a category with one
// granted service, and refused one with one refused service (fixed).
test('saving unchanged preferences changes no choice', async ({ page, site }) => {
  await visit(page, site);
  const chosen = (): Promise<unknown> =>
    page.evaluate(() => {
      const { granted = [], denied = [] } = window.FluxConsent.get().record ?? {};
      return [granted, denied];
    });
  for (const choice of [
    { analytics: false, marketing: false, training: false, ads: true },
    { analytics: true, meter: false, marketing: true, training: true },
    { analytics: false, meter: true, marketing: true, ads: false },
  ]) {
    await page.evaluate((given) => {
      window.FluxConsent.rejectAll();
      window.FluxConsent.save(given);
      window.FluxConsent.show('preferences');
    }, choice);
    await expect(dialog(page)).toBeVisible();
    const before = await chosen();
    await inDialog(page, 'save').click();
    await expect(dialog(page)).toBeHidden();
    expect(await chosen()).toEqual(before);
  }
});

test('the banner and the preferences cause no layout shift', async ({ page, site }) => {
  await visit(page, site, { content: '<h1>Page</h1><p>Some text of the page.</p>' });
  await banner(page).waitFor();
  await page.waitForTimeout(600);
  await inBanner(page, 'preferences').click();
  await inDialog(page, 'accept-all').click();
  await page.waitForTimeout(300);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 200);
      }),
  );
  expect(shift).toBe(0);
});

test('the banner speaks the language of the page', async ({ page, site }) => {
  await visit(page, site, { lang: 'de-AT' });
  await expect(inBanner(page, 'reject-all')).toHaveText('Alle ablehnen');
  await expect(page.locator('flux-consent-banner')).toHaveAttribute('lang', 'de');
});

test('a German page gets Austrian German where the policy has no other', async ({ page, site }) => {
  await visit(page, site, { lang: 'de-DE', policy: { ...RICH, ui: { languages: ['en', 'de-AT'] } } });
  await expect(inBanner(page, 'reject-all')).toHaveText('Alle ablehnen');
  await expect(page.locator('flux-consent-banner')).toHaveAttribute('lang', 'de-AT');
});

test('a language that fails to load falls back to English with one warning', async ({ page, site }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await page.route('**/locales/*', (route) => route.fulfill({ status: 404 }));
  await visit(page, site, { lang: 'de' });
  await expect(inBanner(page, 'reject-all')).toHaveText('Reject all');
  await inBanner(page, 'reject-all').click();
  await expect(banner(page)).toHaveCount(0);
  expect(warnings.filter((text) => text.includes('language'))).toHaveLength(1);
});

test('the site can replace a text, which is shown as text and not as HTML', async ({ page, site }) => {
  await visit(page, site, { policy: { ...RICH, texts: { en: { 'banner.title': 'Hello <b>you</b>' } } } });
  await expect(page.locator('flux-consent-banner h2')).toHaveText('Hello <b>you</b>');
});

for (const lang of ['en', 'de']) {
  test(`320 px and large text: nothing is lost, ${lang}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await visit(page, site, { lang });
    const fits = (selector: string) =>
      page
        .locator(selector)
        .evaluate((box) => [box.scrollWidth <= box.clientWidth, box.getBoundingClientRect().right]);
    await banner(page).waitFor();
    for (const size of ['100%', '200%']) {
      await page.evaluate((value) => {
        window.document.documentElement.style.fontSize = value;
      }, size);
      const [fit, right] = await fits('flux-consent-banner [part~=banner]');
      expect(fit).toBe(true);
      expect(right).toBeLessThanOrEqual(320);
      expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await inBanner(page, 'preferences').click();
    const [fit, right] = await fits('flux-consent-preferences dialog');
    expect(fit).toBe(true);
    expect(right).toBeLessThanOrEqual(320);
    for (const control of await inDialog(page, 'save').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
}

test('the banner survives a new body, is not printed, and follows a choice made in another tab', async ({
  page,
  site,
  context,
}) => {
  await visit(page, site);
  await banner(page).waitFor();
  await page.evaluate(() => {
    const body = window.document.createElement('body');
    body.append('new');
    window.document.body = body;
  });
  await expect(banner(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(banner(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  const other = await context.newPage();
  await other.goto(page.url());
  await inBanner(other, 'accept-all').click();
  await expect(banner(page)).toHaveCount(0);
});

test('a child is not asked, and sees the preferences with every control disabled', async ({ page, site }) => {
  await visit(page, site, { policy: { ...RICH, minimumAge: 13 }, attributes: 'data-age="12"' });
  await page.evaluate(() => window.FluxConsent.show('banner'));
  await page.evaluate(() => window.FluxConsent.show('preferences'));
  await expect(dialog(page)).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
  const enabled =
    'flux-consent-preferences :is([part=toggle]:enabled, [data-consent-action$=all], [part=save])';
  await expect(page.locator(enabled)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test('the site’s own controls work until destroy()', async ({ page, site }) => {
  await visit(page, site, {
    content: `<form><input type="checkbox" name="analytics" checked><input type="checkbox" name="marketing">
      <button type="button" data-consent-action="save">Save</button></form>
      <button id="no" data-consent-action="withdraw">Withdraw</button><flux-consent-settings>Cookies</flux-consent-settings>`,
  });
  await banner(page).waitFor();
  await page.locator('form [data-consent-action=save]').click();
  expect(await record(page)).toMatchObject({ action: 'save', surface: 'page', granted: ['analytics'] });
  await page.locator('flux-consent-settings:not([floating])').click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('#no').click();
  const withdrawn = await record(page);
  expect(withdrawn).toMatchObject({ action: 'withdraw', surface: 'page', granted: [] });
  await page.evaluate(() => window.FluxConsent.destroy());
  await page.locator('form [data-consent-action=save]').click();
  expect(await record(page)).toEqual(withdrawn);
});

test('the banner and the preferences do not violate a strict CSP', async ({ page, site }) => {
  const html = document(
    '<h1>Page</h1>',
    head(RICH)
      .replaceAll('<script', '<script nonce="n1"')
      .replace(/<meta[^>]*>/, ''),
  );
  const watch = `<script nonce="n1">window.broken=[];document.addEventListener('securitypolicyviolation',(e)=>broken.push(e.violatedDirective+' '+e.blockedURI))</script>`;
  await page.goto(
    site.page('/', html.replace('<head>', `<head>${watch}`), {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'nonce-n1'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
    }),
  );
  await inBanner(page, 'preferences').click();
  await inDialog(page, 'save').click();
  await expect(banner(page)).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
});

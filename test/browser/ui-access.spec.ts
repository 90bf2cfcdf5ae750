import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { document, head } from './page';
import { expect, type Site, test } from './site';
import { RICH } from './ui-policy';

const TOUCH = { width: 360, height: 740 };

const visit = async (
  page: Page,
  site: Site,
  { ui = {}, lang = 'en', content = '<h1>Page</h1>', more = {} } = {},
): Promise<void> => {
  const policy = { ...RICH, ...more, ui };
  const html = document(content, head(policy, 'data-jurisdiction="DE"'))
    .replace('lang="en"', `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
    .replace('<head>', '<head><meta name="viewport" content="width=device-width">');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(site.page('/', html));
};
const banner = (page: Page): Locator => page.locator('flux-consent-banner');
const preferences = (page: Page): Locator => page.locator('flux-consent-preferences');
const openPreferences = async (page: Page): Promise<void> => {
  await banner(page).locator('[part=preferences]').click();
  await preferences(page).locator('dialog[open]').waitFor();
};
const said = (page: Page): Locator => page.locator('flux-consent-status [role=status]');

test.describe('a screen reader', () => {
  test('finds the banner as a named region with a heading, what is asked for, and refuse before accept', async ({
    page,
    site,
  }) => {
    await visit(page, site);
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - region "Your privacy, your choice":
        - heading "Your privacy, your choice" [level=2]
        - paragraph: /With your permission, App uses cookies/
        - list:
          - listitem: Analytics
          - listitem: Marketing
        - paragraph:
          - text: You can refuse, and withdraw or change your choice at any time.
          - link "Privacy policy"
        - text: "Services asking: 3 · Providers: 3"
        - button "Reject all"
        - button "Accept all"
        - button "Choose in detail"
      - heading "Page" [level=1]
    `);
  });

  test('finds the preferences as a named modal dialog of named switches with their states', async ({
    page,
    site,
  }) => {
    await visit(page, site);
    await openPreferences(page);
    await preferences(page).locator('summary').first().click();
    await preferences(page).locator('[name=meter]').check();
    await expect(preferences(page)).toMatchAriaSnapshot(`
      - dialog "Privacy settings":
        - heading "Privacy settings" [level=2]
        - button "Close"
        - switch "Necessary" [checked] [disabled]
        - checkbox "Analytics" [checked=mixed]
        - group:
          - switch "meter (Meter Ltd)" [checked]
          - list "Stores":
            - listitem:
              - code: meter_*
              - text: · 6 months
          - switch "counter (Counter)"
        - switch "Marketing"
        - group: Services (1)
        - heading "Asked separately" [level=3]
        - switch "Model training"
        - button "Reject all"
        - button "Accept all"
        - button "Save my choice"
    `);
    const modal = await page.evaluate(
      () =>
        window.document
          .querySelector('flux-consent-preferences')
          ?.shadowRoot?.querySelector('dialog')
          ?.matches(':modal') ?? false,
    );
    expect(modal).toBe(true);
  });

  test('finds the gate as a named region and the declaration as a table with sort buttons', async ({
    page,
    site,
  }) => {
    await visit(page, site, {
      content:
        '<flux-consent-gate for="meter"></flux-consent-gate><flux-consent-declaration></flux-consent-declaration>',
    });
    await expect(page.locator('flux-consent-gate')).toMatchAriaSnapshot(`
      - region "meter (Meter Ltd)":
        - paragraph: Content from meter (Meter Ltd). Once loaded, they learn of your visit.
        - button "Load once"
        - button "Always allow meter"
        - button "Choose in detail"
    `);
    await expect(page.locator('flux-consent-declaration')).toMatchAriaSnapshot(`
      - button "Print"
      - heading "Analytics" [level=2]
      - region "Analytics":
        - table:
          - rowgroup:
            - row "Name Provider Purpose Kept for Kind":
              - columnheader "Name":
                - button "Name"
              - columnheader "Provider":
                - button "Provider"
              - columnheader "Purpose":
                - button "Purpose"
              - columnheader "Kept for":
                - button "Kept for"
              - columnheader "Kind":
                - button "Kind"
    `);
  });

  test('hears that a choice is due, without losing its place, and that it is saved', async ({
    page,
    site,
  }) => {
    await visit(page, site, { content: '<h1>Page</h1><button id="here">Here</button>' });
    await page.locator('#here').focus();
    await expect(said(page)).toHaveText('Your privacy, your choice');
    expect(await page.evaluate(() => window.document.activeElement?.id)).toBe('here');
    await banner(page).locator('[part=reject]').click();
    await expect(said(page)).toHaveText('Your choice is saved.');
  });
});

/** The name, part or tag of the focused element, looked for through shadow roots. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = window.document.activeElement as HTMLElement | null;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
    return active?.getAttribute('name') ?? active?.getAttribute('part') ?? active?.localName ?? '';
  });
const walk = async (page: Page, key: string, steps: number): Promise<string[]> => {
  const seen: string[] = [];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press(key);
    seen.push(await focused(page));
  }
  return seen;
};

test.describe('the keyboard', () => {
  test('moves through the preferences in reading order, and back', async ({ page, site }) => {
    await visit(page, site);
    await openPreferences(page);
    const order = [
      'close',
      'a',
      'analytics',
      'summary',
      'marketing',
      'summary',
      'training',
      'reject',
      'accept',
      'save',
    ];
    // A scroll container may be a tab stop of its own.
    const stops = async (key: string): Promise<string[]> =>
      (await walk(page, key, order.length)).filter((stop) => order.includes(stop));
    await preferences(page).locator('[part=close]').focus();
    expect((await stops('Tab')).slice(0, order.length - 1)).toEqual(order.slice(1));
    await preferences(page).locator('[part=save]').focus();
    expect((await stops('Shift+Tab')).slice(0, order.length - 1)).toEqual(order.slice(0, -1).reverse());
  });

  for (const layout of ['box', 'dialog']) {
    test(`the layout ${layout}: refuse by keyboard alone`, async ({ page, site }) => {
      await visit(page, site, { ui: { layout }, content: '<h1>Page</h1><a href="#x">Link</a>' });
      await banner(page).locator('[part~=banner]').waitFor();
      const stops = await walk(page, 'Tab', 3);
      expect(stops.indexOf('reject')).toBeGreaterThanOrEqual(0);
      if (layout === 'dialog')
        for (const key of ['Tab', 'Shift+Tab'])
          for (const stop of await walk(page, key, 8))
            expect(['a', 'body', 'banner', 'reject', 'accept', 'preferences']).toContain(stop);
      await banner(page).locator('[part=reject]').focus();
      await page.keyboard.press('Enter');
      await expect(banner(page)).toHaveCount(0);
      expect(await page.evaluate(() => window.FluxConsent.get().record)).toMatchObject({ granted: [] });
    });
  }

  test('returns to the button that opened the preferences, by Escape and by the X', async ({
    page,
    site,
  }) => {
    await visit(page, site, { content: '<flux-consent-settings></flux-consent-settings>' });
    await banner(page).locator('[part=reject]').click();
    const opener = page.locator('flux-consent-settings:not([floating]) button');
    for (const leave of ['Escape', 'Enter']) {
      await opener.focus();
      await page.keyboard.press('Enter');
      await preferences(page).locator('dialog[open]').waitFor();
      if (leave === 'Enter') await preferences(page).locator('[part=close]').focus();
      await page.keyboard.press(leave);
      await expect(preferences(page)).toHaveCount(0);
      expect(await focused(page)).toBe('preferences');
    }
    expect(await page.evaluate(() => window.FluxConsent.get().record)).toMatchObject({ granted: [] });
  });
});

test('controls on a phone are at least 44 px high and wide', async ({ page, site }) => {
  await page.setViewportSize(TOUCH);
  await visit(page, site, {
    content: '<flux-consent-gate for="meter"></flux-consent-gate>',
    more: {
      services: RICH.services.map((service) => ({ ...service, privacyPolicy: 'https://vendor.example/' })),
    },
  });
  /** A link in a sentence is exempt (WCAG 2.5.8), and a switch is pressed by its whole row. */
  const small = (host: Locator): Promise<string[]> =>
    host
      .locator('button, summary, label:has(input), input[type=search], a:not(p a)')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .map((control) => [control, control.getBoundingClientRect()] as const)
          .filter(([, { width, height }]) => width < 44 || height < 44)
          .map(([{ outerHTML }, { width, height }]) => `${width} × ${height} ${outerHTML.slice(0, 90)}`),
      );
  await banner(page).locator('[part~=banner]').waitFor();
  expect(await small(banner(page))).toEqual([]);
  expect(await small(page.locator('flux-consent-gate'))).toEqual([]);
  await openPreferences(page);
  for (const summary of await preferences(page).locator('summary').all()) await summary.click();
  expect(await small(preferences(page))).toEqual([]);
  await preferences(page).locator('[part=save]').click();
  await page.locator('flux-consent-settings[floating] button').click();
  await preferences(page).locator('[part=record]').waitFor();
  expect(await small(preferences(page))).toEqual([]);
  expect(await small(page.locator('flux-consent-settings[floating]'))).toEqual([]);
});

test('primary controls have a text contrast of 5:1 or more in each theme', async ({ page, site }) => {
  const ratios = (host: Locator): Promise<number[]> =>
    host
      .locator('[part=accept],[part=reject],[part=save],[part=preferences],[part=once],[part=allow]')
      .evaluateAll((controls) => {
        const pixel = (...colours: string[]): number => {
          const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
          for (const colour of colours) {
            context.fillStyle = colour;
            context.fillRect(0, 0, 1, 1);
          }
          const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        return controls.map((control) => {
          const { color, backgroundColor } = getComputedStyle(control);
          const card = getComputedStyle(control.closest('.card') as Element).backgroundColor;
          const [one, two] = [pixel(card, backgroundColor), pixel(card, backgroundColor, color)];
          return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
        });
      });
  for (const theme of [{}, { mode: 'light', accent: '#ffee00' }, { mode: 'dark', accent: '#000033' }]) {
    await visit(page, site, {
      ui: { theme },
      content: '<flux-consent-gate for="meter"></flux-consent-gate>',
    });
    await page.locator('flux-consent-gate [part=gate]').waitFor();
    await openPreferences(page);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const forcedColors of ['none', 'active'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors });
        const all = [
          ...(await ratios(banner(page))),
          ...(await ratios(preferences(page))),
          ...(await ratios(page.locator('flux-consent-gate'))),
        ];
        expect(all.length).toBe(9);
        expect(
          Math.min(...all),
          `${JSON.stringify(theme)} ${colorScheme} ${forcedColors}`,
        ).toBeGreaterThanOrEqual(5);
      }
  }
});

/** The language with the longest word, and the one with the most text. */
const longest = async (): Promise<string[]> => {
  const speech = await Promise.all(
    readdirSync('dist/locales')
      .filter((file) => /^[\w-]+\.mjs$/.test(file))
      .map(async (file) => {
        const { default: language } = await import(`${process.cwd()}/dist/locales/${file}`);
        const texts: string[] = language.texts;
        const word = Math.max(...texts.flatMap((text) => text.split(/\s/)).map((part) => part.length));
        const all = texts.join('').length;
        return { tag: file.replace('.mjs', ''), word, all };
      }),
  );
  const first = (key: 'word' | 'all'): string => [...speech].sort((a, b) => b[key] - a[key])[0]?.tag ?? '';
  return [first('word'), first('all')];
};

/** What is too wide or cut off; empty when all can be read. */
const lost = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const [host, inner] = wanted.split(' ') as [string, string];
    const card = window.document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(inner);
    if (!card) return ['not there'];
    const faults: string[] = [];
    const wide = window.document.documentElement.clientWidth;
    for (const element of [card, ...card.querySelectorAll<HTMLElement>('*')]) {
      if (!element.checkVisibility() || element.closest('svg')) continue;
      const { left, right, width } = element.getBoundingClientRect();
      const name = `${element.localName}[${element.getAttribute('part') ?? element.className}]`;
      if (width > 1 && (left < -0.5 || right > wide + 0.5)) faults.push(`${name} from ${left} to ${right}`);
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        faults.push(`${name} is ${element.scrollWidth} wide in ${element.clientWidth}`);
    }
    const list = card.querySelector('.all');
    if (list && list.clientHeight < 64 && list.scrollHeight > list.clientHeight)
      faults.push(`the list has ${list.clientHeight} px`);
    if (wide < window.document.documentElement.scrollWidth) faults.push('the page scrolls sideways');
    return faults;
  }, selector);

test('nothing is cut off at 320 px, at 200 % text and at 400 % zoom, in the longest languages too', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  for (const lang of new Set(['en', 'de', 'ar', ...(await longest())])) {
    await page.setViewportSize({ width: 320, height: 568 });
    await visit(page, site, { lang });
    await banner(page).locator('[part~=banner]').waitFor();
    for (const [size, height] of [
      ['100%', 568],
      ['200%', 568],
      ['100%', 256],
    ] as const) {
      await page.setViewportSize({ width: 320, height });
      await page.evaluate((value) => {
        window.document.documentElement.style.fontSize = value;
      }, size);
      const at = `${lang} ${size} ${height}`;
      expect(await lost(page, 'flux-consent-banner [part~=banner]'), at).toEqual([]);
      await banner(page).locator('[part=reject]').scrollIntoViewIfNeeded();
      await expect(banner(page).locator('[part=reject]')).toBeInViewport();
      await openPreferences(page);
      for (const summary of await preferences(page).locator('summary').all()) await summary.click();
      expect(await lost(page, 'flux-consent-preferences dialog'), at).toEqual([]);
      for (const part of ['[name=training]', '[part=save]']) {
        await preferences(page).locator(part).scrollIntoViewIfNeeded();
        await expect(preferences(page).locator(part), `${part} ${at}`).toBeInViewport();
      }
      await page.keyboard.press('Escape');
    }
  }
});

test.describe('in the older browsers of the README', () => {
  /** What came later than Chrome 99, Firefox 101 or Safari 16.4, and is used: the style sheets get a name that no browser knows. */
  const LATER = ['light-dark(', 'dvh', 'oklch(from', '"/""'];
  const without = (page: Page, ...features: string[]): Promise<unknown> =>
    page.route('**/dist/*.mjs', async (route) => {
      let body = readFileSync(`.${new URL(route.request().url()).pathname}`, 'utf8');
      for (const feature of features) body = body.replaceAll(feature, feature.replace(/\w|\//, 'x-'));
      await route.fulfill({ contentType: 'text/javascript', body });
    });

  // BUG: Safari 16.4 to 17.4 and Chrome 119 to 122 know relative colours, but not `light-dark()`: the accent was invalid (fixed).
  for (const features of [['light-dark('], ['oklch(from'], LATER])
    test(`focus and switches that are on can be seen without ${features.join(', ')}`, async ({
      page,
      site,
    }) => {
      await without(page, ...features);
      await visit(page, site, { ui: { theme: { accent: '#0055ff' } } });
      await openPreferences(page);
      const box = preferences(page).locator('[name=analytics]');
      const ground = (): Promise<string> => box.evaluate((each) => getComputedStyle(each).backgroundColor);
      const off = await ground();
      await box.focus();
      await page.keyboard.press('Space');
      await expect(box).toBeChecked();
      expect(off).toBe('rgb(255, 255, 255)');
      expect(await ground()).toBe('rgb(0, 85, 255)');
      const [style, colour] = await box.evaluate((each) => {
        const { outlineStyle, outlineColor } = getComputedStyle(each);
        return [outlineStyle, outlineColor];
      });
      expect([style, colour]).toEqual(['solid', 'rgb(0, 85, 255)']);
    });

  test('all of a long banner and of the preferences can be reached on a small screen', async ({
    page,
    site,
  }) => {
    await without(page, ...LATER);
    await page.setViewportSize({ width: 320, height: 420 });
    await visit(page, site, { ui: { position: 'top' }, lang: 'de' });
    for (const part of ['h2', '[part=reject]', '[part=preferences]']) {
      await banner(page).locator(part).scrollIntoViewIfNeeded();
      await expect(banner(page).locator(part)).toBeInViewport();
    }
    await openPreferences(page);
    for (const part of ['[part=close]', '[name=training]', '[part=save]']) {
      await preferences(page).locator(part).scrollIntoViewIfNeeded();
      await expect(preferences(page).locator(part)).toBeInViewport();
    }
  });

  test('the order of a sorted table can be seen', async ({ page, site }) => {
    await without(page, ...LATER);
    const services = ['b', 'a'].map((name) => ({
      id: name,
      category: 'analytics',
      cookies: [{ name }, { name: `${name}2` }],
    }));
    await visit(page, site, {
      content: '<flux-consent-declaration></flux-consent-declaration>',
      more: { services },
    });
    const section = page.locator('flux-consent-declaration section', { hasText: 'Analytics' });
    const head = section.locator('[part=sort]').first();
    await head.click();
    const sign = (): Promise<string> => head.evaluate((each) => getComputedStyle(each, '::after').content);
    expect(await sign()).toContain('↑');
    await head.click();
    expect(await sign()).toContain('↓');
  });

  // BUG: Firefox has `OffscreenCanvas` from 105 on; before, the details were reported as a chunk that failed (fixed).
  test('an accent that is too faint is reported, and nothing else', async ({ page, site }) => {
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('[flux-consent]')) said.push(message.text());
    });
    await page.addInitScript(() => Reflect.deleteProperty(window, 'OffscreenCanvas'));
    await visit(page, site, { ui: { theme: { accent: '#ffe94d' } } });
    await openPreferences(page);
    await expect(preferences(page).locator('details').first()).toBeVisible();
    expect(said).toEqual([expect.stringContaining('ui.theme.accent is #ffe94d: 1.2:1 on #ffffff')]);
  });

  // BUG: Firefox reflects ARIA attributes from 119 on (fixed).
  test('icons are hidden and their buttons named where no property sets an ARIA attribute', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      for (const name of Object.keys(Object.getOwnPropertyDescriptors(Element.prototype)))
        if (/^(?:aria[A-Z]|role$)/.test(name)) Reflect.deleteProperty(Element.prototype, name);
    });
    await page.goto(
      site.page(
        '/',
        document(
          '<flux-consent-declaration></flux-consent-declaration>',
          head({ ...RICH, ui: {} }, 'data-jurisdiction="IT"'),
        ),
      ),
    );
    const refuse = banner(page).getByRole('button', { name: 'Closing this with the X refuses all.' });
    await expect(refuse.locator('svg[aria-hidden=true]')).toBeVisible();
    await openPreferences(page);
    await preferences(page).getByRole('button', { name: 'Close', exact: true }).click();
    await refuse.click();
    await expect(
      page.locator('flux-consent-settings').getByRole('button', { name: 'Privacy settings' }),
    ).toBeVisible();
    const heads = page
      .locator('flux-consent-declaration section', { hasText: 'Analytics' })
      .getByRole('columnheader');
    for (const [column, order] of [
      [0, 'ascending'],
      [0, 'descending'],
      [1, 'ascending'],
    ] as const) {
      await heads.nth(column).getByRole('button').click();
      await expect(heads.nth(column)).toHaveAttribute('aria-sort', order);
      await expect(heads.and(page.locator('[aria-sort]'))).toHaveCount(1);
    }
    await page.goto(
      site.page('/', document('<h1>Page</h1>', head({ ...RICH, version: '2', changes: 'editorial' }))),
    );
    await expect(
      page.locator('flux-consent-notice').getByRole('button', { name: 'Close', exact: true }),
    ).toBeVisible();
  });
});

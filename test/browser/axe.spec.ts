import type { Page } from '@playwright/test';
import { FIREFOX_SCHEMES, launchFirefox, NO_FIREFOX } from './firefox';
import { document, head } from './page';
import { expect, type Site, test } from './site';
import { RICH } from './ui-policy';

interface Rule {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly target: readonly (string | string[])[] }[];
}
interface Axe {
  getRules(tags: readonly string[]): { ruleId: string; tags: readonly string[] }[];
  run(options: unknown): Promise<{ violations: Rule[]; passes: Rule[] }>;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark', 'forced'] as const;
type Scheme = (typeof SCHEMES)[number];
/** Judges a page in every scheme it can take on without a reload. */
type Wear = (page: Page, judge: (scheme: Scheme) => Promise<void>) => Promise<void>;
const LANGUAGES = ['en', 'de', 'ar'] as const;

/** A page without faults of its own. LOOKS paints its canvas: Firefox does not tell axe the canvas colour of a dark page. */
const PLAIN = '<main><h1>Page</h1><p>Text</p><flux-consent-settings></flux-consent-settings></main>';
const FULL = PLAIN.replace(
  '</main>',
  '<flux-consent-gate for="meter"><template><p>Shown</p></template></flux-consent-gate>' +
    '<flux-consent-declaration></flux-consent-declaration></main>',
);
const LOOKS =
  '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">' +
  '<style>html{background:Canvas;color:CanvasText}</style>';

const pageIn = (lang: string, content: string, policy: unknown): string =>
  document(content, head(policy, 'data-jurisdiction="DE"'))
    .replace('lang="en"', `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
    .replace('<head>', `<head>${LOOKS}`);

/** Waits for animations to end: a part that still fades in has other colours. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const roots = [...window.document.body.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return Promise.allSettled(
      [window.document, ...roots].flatMap((root) => root.getAnimations()).map(({ finished }) => finished),
    );
  });

/** Runs every rule with one of the tags, even those off by default; only `deprecated` ones are left out. */
const judge = (page: Page): Promise<{ faults: string[]; seen: string[] }> =>
  page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: Axe };
    const rules = axe.getRules(tags).filter((rule) => !rule.tags.includes('deprecated'));
    const { violations, passes } = await axe.run({
      runOnly: { type: 'rule', values: rules.map(({ ruleId }) => ruleId) },
      resultTypes: ['violations', 'passes'],
    });
    const seen = passes.flatMap(({ nodes }) =>
      nodes.map(({ target }) => [target[0]].flat()[0]?.split(/[[.:> ]/)[0] ?? ''),
    );
    return {
      faults: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      ),
      seen: [...new Set(seen)],
    };
  }, TAGS);

/** Chromium changes the scheme without a reload. */
const wearAll: Wear = async (page, look) => {
  for (const scheme of SCHEMES) {
    await page.emulateMedia({
      colorScheme: scheme === 'light' ? 'light' : 'dark',
      forcedColors: scheme === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    await look(scheme);
  }
};

/** Judges a state in each colour scheme; axe must have looked into all `parts`. */
const expectNothing = (page: Page, wear: Wear, state: string, ...parts: string[]): Promise<void> =>
  wear(page, async (scheme) => {
    const [dark, forced] = await page.evaluate(() => [
      matchMedia('(prefers-color-scheme: dark)').matches,
      matchMedia('(forced-colors: active)').matches,
    ]);
    expect(forced, 'colours are forced').toBe(scheme === 'forced');
    if (!forced) expect(dark).toBe(scheme === 'dark');
    await settle(page);
    const { faults, seen } = await judge(page);
    expect(faults, `${state}, ${scheme}`).toEqual([]);
    expect(seen, `${state}, ${scheme}`).toEqual(expect.arrayContaining(parts));
  });

const open = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await page.addScriptTag({ url: '/node_modules/axe-core/axe.min.js' });
};

/** First visit: banner, preferences, services, then the record of what was chosen. */
const visitFirst = async (page: Page, site: Site, lang: string, wear: Wear): Promise<void> => {
  await open(page, site.page('/', pageIn(lang, PLAIN, RICH)));
  const banner = page.locator('flux-consent-banner');
  await banner.locator('[part~=banner]').waitFor();
  await expectNothing(page, wear, 'banner', 'flux-consent-banner');
  await banner.locator('[part=preferences]').click();
  const dialog = page.locator('flux-consent-preferences');
  await dialog.locator('details').first().waitFor();
  await expectNothing(page, wear, 'preferences', 'flux-consent-preferences');
  for (const summary of await dialog.locator('summary').all()) await summary.click();
  await expectNothing(page, wear, 'open services', 'flux-consent-preferences');
  await dialog.locator('[part=reject]').click();
  await page.locator('flux-consent-settings[floating] button').click();
  await dialog.locator('[part=record]').waitFor();
  await expectNothing(page, wear, 'record', 'flux-consent-preferences');
};

/** A later visit after an editorial change of the policy, with a gate and a declaration in the page. */
const visitAgain = async (page: Page, site: Site, lang: string, wear: Wear): Promise<void> => {
  await open(page, site.page('/', pageIn(lang, FULL, { ...RICH, version: '2', changes: 'editorial' })));
  await page.locator('flux-consent-gate [part=gate]').waitFor();
  await page.locator('flux-consent-declaration table').first().waitFor();
  await page.locator('flux-consent-notice [part=notice]').waitFor();
  await page.locator('flux-consent-settings[floating]').waitFor();
  await expectNothing(
    page,
    wear,
    'notice, gate, declaration',
    'flux-consent-notice',
    'flux-consent-gate',
    'flux-consent-declaration',
    'flux-consent-settings',
  );
};

for (const lang of LANGUAGES) {
  test(`axe finds nothing in any state or colours: Chromium, ${lang}`, async ({ page, site }) => {
    test.setTimeout(180_000);
    await visitFirst(page, site, lang, wearAll);
    await visitAgain(page, site, lang, wearAll);
  });
}

// In Firefox the scheme is a preference of the browser, so each needs a browser of its own.
for (const scheme of SCHEMES) {
  test(`axe finds nothing in any state or language: Firefox, ${scheme}`, async ({ site }) => {
    test.setTimeout(240_000);
    const browser = await launchFirefox(FIREFOX_SCHEMES[scheme]);
    test.skip(!browser, NO_FIREFOX);
    for (const lang of LANGUAGES) {
      const context = await browser?.newContext({ ignoreHTTPSErrors: true });
      const page = (await context?.newPage()) as Page;
      const wear: Wear = (_, look) => look(scheme);
      await visitFirst(page, site, lang, wear);
      await visitAgain(page, site, lang, wear);
      await context?.close();
    }
    await browser?.close();
  });
}

for (const layout of ['box', 'dialog']) {
  test(`axe finds nothing in the layout ${layout}`, async ({ page, site }) => {
    await open(page, site.page('/', pageIn('en', PLAIN, { ...RICH, ui: { layout } })));
    await page.locator('flux-consent-banner [part~=banner]').waitFor();
    await expectNothing(page, wearAll, layout, 'flux-consent-banner');
  });
}

import type { Page } from '@playwright/test';
import { document, head } from './page';
import { expect, test } from './site';
import { RICH } from './ui-policy';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const CONTENT =
  '<main><h1>Page</h1><p>Text</p><flux-consent-gate for="meter"><template><p>Shown</p></template></flux-consent-gate>' +
  '<flux-consent-settings></flux-consent-settings><flux-consent-declaration></flux-consent-declaration></main>';

/** Every rule axe has, best practices included. */
const violations = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  const found = await page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: axe is a script of the page
    async () => ((await (window as any).axe.run()) as { violations: Violation[] }).violations,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lang of ['en', 'de']) {
    test(`axe finds nothing in ${colorScheme}, ${lang}`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const html = document(CONTENT, head(RICH)).replace('lang="en"', `lang="${lang}"`);
      await page.goto(
        site.page('/', html.replace('<head>', '<head><meta name="color-scheme" content="light dark">')),
      );
      await page.locator('flux-consent-banner [part~=banner]').waitFor();
      await page.locator('flux-consent-declaration table').first().waitFor();
      await page.waitForTimeout(200);
      expect(await violations(page)).toEqual([]);
      await page.locator('flux-consent-banner [part=preferences]').click();
      for (const summary of await page.locator('flux-consent-preferences summary').all())
        await summary.click();
      expect(await violations(page)).toEqual([]);
      await page.locator('flux-consent-preferences [part=accept]').click();
      await page.locator('flux-consent-settings[floating]').waitFor();
      expect(await violations(page)).toEqual([]);
    });
  }
}

for (const layout of ['box', 'dialog']) {
  test(`axe finds nothing in the layout ${layout}`, async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(
      site.page('/', document('<main><h1>Page</h1></main>', head({ ...RICH, ui: { layout } }))),
    );
    await page.locator('flux-consent-banner [part~=banner]').waitFor();
    expect(await violations(page)).toEqual([]);
  });
}

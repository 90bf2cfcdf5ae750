import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { serve } from '../../examples/serve.mjs';
import type { LintFault } from '../../src/ui/lint-banner';
import { expect, test } from './site';

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Runs every axe rule that is on by default. */
const judge = async (page: Page): Promise<void> => {
  await page.evaluate(() => Promise.allSettled(window.document.getAnimations().map((each) => each.finished)));
  await page.waitForTimeout(450);
  const faults = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
  expect(faults).toEqual([]);
};
const lint = (page: Page): Promise<readonly LintFault[]> =>
  page.evaluate(async () => {
    const name = '/flux-consent/ui.mjs';
    const { lintBanner } = (await import(name)) as typeof import('../../src/ui/index');
    return lintBanner(window.document.querySelector('flux-consent-banner') as Element);
  });

for (const look of readdirSync('examples/looks')) {
  test(`the look ${look} is its own, fair and accessible, in light and dark`, async ({ page }) => {
    test.setTimeout(120_000);
    const site = await serve({ port: 0 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.context().clearCookies();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${site.url}/examples/looks/${look}/`);
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const banner = page.locator('flux-consent-banner [part~=banner]');
      await banner.waitFor();
      const styles = await banner.evaluate((card) => {
        const { backgroundColor, fontFamily } = getComputedStyle(card);
        return { backgroundColor, fontFamily };
      });
      expect(styles.fontFamily).not.toMatch(/^(?:Times|system-ui|sans-serif)/);
      expect(styles.backgroundColor).not.toMatch(/^rgb\((?:255, 255, 255|26, 26, 31)\)$/);
      expect(await lint(page)).toEqual([]);
      await judge(page);
      await page.locator('flux-consent-banner [part=preferences]').click();
      await page.locator('flux-consent-preferences dialog[open]').waitFor();
      await judge(page);
      await page.locator('flux-consent-preferences [part=reject]').click();
      await expect(page.locator('flux-consent-banner')).toHaveCount(0);
    }
    await site.close();
  });
}

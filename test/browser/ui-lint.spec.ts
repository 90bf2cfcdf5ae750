import type { Page } from '@playwright/test';
import type { LintFault, LintRule } from '../../src/ui/lint-banner';
import { document, head } from './page';
import { expect, test } from './site';
import { RICH } from './ui-policy';

/** What `lintBanner` of the built package finds wrong with the first matching element. */
const lint = (page: Page, selector: string): Promise<readonly LintFault[]> =>
  page.evaluate(async (wanted) => {
    const name = '/dist/ui.mjs';
    const { lintBanner } = (await import(name)) as typeof import('../../src/ui/index');
    return lintBanner(window.document.querySelector(wanted) as Element);
  }, selector);

const FAIR = `<style>#bar{position:fixed;inset:auto 0 0;padding:20px;background:#fff;color:#111}
  #bar button{width:160px;height:48px;font:600 15px sans-serif;background:#111;color:#fff;border:0}</style>
  <div id="bar"><p>We would like to count visits.</p>
  <button type="button" id="no" data-consent-action="reject-all">Reject all</button>
  <button type="button" id="yes" data-consent-action="accept-all">Accept all</button>
  <button type="button" data-consent-action="preferences">Choose</button></div>`;

/** Scripts that make the fair banner unfair, each with the rule that must report it. */
const UNFAIR: Readonly<Record<string, readonly [rule: LintRule, change: string]>> = {
  'no refuse on the first layer': ['no-refuse', 'no.remove()'],
  'refuse without a colour': ['prominence', 'no.style.cssText = "background:#fff;color:#111"'],
  'refuse in grey on grey': ['contrast', 'no.style.cssText = "background:#ddd;color:#aaa"'],
  'refuse half as wide': ['size', 'no.style.width = "70px"'],
  'refuse in small type': ['type', 'no.style.fontSize = "11px"'],
  'refuse in light type': ['weight', 'no.style.fontWeight = "300"'],
  'refuse as a link': [
    'kind',
    'const a = document.createElement("a"); a.href = "#"; a.dataset.consentAction = "reject-all"; a.textContent = "Reject all"; no.replaceWith(a)',
  ],
  'refuse made invisible': ['hidden', 'no.style.opacity = "0"'],
  'refuse that is not displayed': ['hidden', 'no.style.display = "none"'],
  'refuse below the edge of the window': ['covered', 'no.style.cssText = "position:fixed;top:200vh"'],
  'refuse under something else': [
    'covered',
    'const top = document.createElement("div"); top.style.cssText = "position:fixed;inset:0"; document.body.append(top)',
  ],
  'refuse that is disabled': ['disabled', 'no.disabled = true'],
  'refuse out of the order of the keyboard': ['keyboard', 'no.tabIndex = -1'],
  'a second accept': ['second-accept', 'bar.append(yes.cloneNode(true))'],
  'a box ticked beforehand': [
    'pre-ticked',
    'const box = document.createElement("input"); box.type = "checkbox"; box.checked = true; bar.append(box)',
  ],
  'accept with the focus': ['focus', 'yes.focus()'],
  'refuse explained away': ['label', 'no.textContent = "Continue without the full experience"'],
};

test('lintBanner passes a fair banner and names the rule that each unfair one breaks', async ({
  page,
  site,
}) => {
  test.setTimeout(90_000);
  const url = site.page('/fair', document(FAIR, ''));
  await page.goto(url);
  expect(await lint(page, '#bar')).toEqual([]);
  for (const [what, [rule, change]] of Object.entries(UNFAIR)) {
    await page.evaluate((html) => {
      window.document.body.innerHTML = html;
    }, FAIR);
    await page.evaluate(
      `{ const bar = document.getElementById('bar'), no = document.getElementById('no'), yes = document.getElementById('yes'); ${change} }`,
    );
    expect(
      (await lint(page, '#bar')).map((fault) => fault.rule),
      what,
    ).toContain(rule);
  }
});

const LAYOUTS = [
  { layout: 'bar', position: 'bottom' },
  { layout: 'bar', position: 'top' },
  { layout: 'box', position: 'bottom-right' },
  { layout: 'dialog' },
];
/** One place for each regime that asks. */
const PLACES = ['DE', 'GB', 'IT'];

for (const ui of LAYOUTS) {
  test(`the shipped banner is fair: ${ui.layout} ${ui.position ?? ''}`, async ({ page, site }) => {
    test.setTimeout(120_000);
    for (const lang of ['en', 'de', 'ar']) {
      for (const place of PLACES) {
        const html = document('<h1>Page</h1>', head({ ...RICH, ui }, `data-jurisdiction="${place}"`)).replace(
          'lang="en"',
          `lang="${lang}"`,
        );
        await page.goto(site.page('/', html));
        await page.locator('flux-consent-banner [part~=banner]').waitFor();
        await page.evaluate(() => Promise.all(window.document.getAnimations().map((each) => each.finished)));
        const faults = await lint(page, 'flux-consent-banner');
        expect(faults, `${lang} ${place}`).toEqual([]);
      }
    }
  });
}

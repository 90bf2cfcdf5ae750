import type { Page } from '@playwright/test';
import { spellings } from '../../src/guard/surfaces/style-properties';
import { head, document as inDocument } from './page';
import { expect, type Site, test } from './site';

// Chromium has no setters for single style properties, so the guard adds its own to see what is set by name.

const open = (page: Page, site: Site) =>
  page.goto(
    site.page(
      '/',
      site.fill(
        inDocument(
          '<style id="sheet">@font-face{font-family:own;src:local("x")} #b{color:red}</style>' +
            '<div id="a" style="width:9px;height:9px">a</div><div id="b">b</div>',
          head(),
        ),
      ),
    ),
  );
const accept = (page: Page) => page.evaluate(() => window.FluxConsent.acceptAll());

/** Property names for which the browser itself says that they take an address. */
const named = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const values = ['url("/x")', 'url("/x"), auto', 'below url("/x")', 'image-set(url("/x") 1x)'];
    const names = new Set<string>();
    for (const name in document.body.style) names.add(name);
    const css = (name: string): string =>
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^webkit-/, '-webkit-');
    return [...names].filter((name) => values.some((value) => CSS.supports(css(name), value)));
  });

test('the guard holds every style property that takes an address, in every spelling', async ({
  page,
  site,
}) => {
  await open(page, site);
  const names = await named(page);
  expect(names.length).toBeGreaterThan(25);
  const css = (name: string): string =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^webkit-/, '-webkit-');
  const all = [...new Set(names.flatMap((name) => [name, ...spellings(css(name))])), 'src'];
  const missed = await page.evaluate(
    ([keys, address]) =>
      keys.filter((key) => {
        const { style } = document.createElement('p') as unknown as { style: Record<string, string> };
        for (const value of [`url("${address}")`, `url("${address}"), auto`, `below url("${address}")`])
          style[key] = value;
        return (style as unknown as CSSStyleDeclaration).cssText.includes(address);
      }),
    [all, site.url('/a.gif', 'meter.test')] as const,
  );
  expect(missed).toEqual([]);
});

test('addresses set by property name on elements and rules are held, even if layout follows at once', async ({
  page,
  site,
}) => {
  await open(page, site);
  const address = (name: string): string => site.url(`/${name}.gif`, 'meter.test');
  await page.evaluate(
    ([one, two, three, four]) => {
      const of = (id: string) => document.getElementById(id) as HTMLElement;
      const [font, rule] = Array.from(
        (of('sheet') as HTMLStyleElement).sheet?.cssRules ?? [],
      ) as CSSStyleRule[];
      of('a').style.backgroundImage = `url("${one}")`;
      void of('a').offsetTop;
      Object.assign(of('b').style, { background: `url("${two}")` });
      (rule as CSSStyleRule).style.listStyleImage = `url("${three}")`;
      (font as CSSStyleRule & { style: { src: string } }).style.src = `url("${four}")`;
      (rule as unknown as { style: string }).style = `display:list-item;border-image:url("${three}")`;
      of('b').getBoundingClientRect();
    },
    [address('a'), address('b'), address('c'), address('d')] as const,
  );
  await page.waitForTimeout(300);
  expect(site.to('meter.test')).toEqual([]);
  await accept(page);
  await expect
    .poll(() => site.to('meter.test').map(({ path }) => path))
    .toEqual(expect.arrayContaining(['/a.gif', '/b.gif', '/c.gif']));
  expect(await page.evaluate(() => document.getElementById('a')?.style.backgroundImage)).toContain('a.gif');
});

test('enumerating a style yields the names of the browser', async ({ page, site }) => {
  await open(page, site);
  const [guarded, native] = await page.evaluate(() => {
    const names = (): string[] => {
      const all: string[] = [];
      for (const name in document.body.style) all.push(name);
      return all.sort();
    };
    const before = names();
    window.FluxConsent.destroy();
    return [before, names()];
  });
  expect(guarded).toEqual(native);
});

test('styles of the site’s own read and write as natively, and destroy() removes the guard’s setters', async ({
  page,
  site,
}) => {
  await open(page, site);
  const read = await page.evaluate(() => {
    const { style } = document.createElement('p');
    const said: unknown[] = [];
    style.backgroundImage = 'url("/own.gif")';
    said.push(style.backgroundImage, style.getPropertyValue('background-image'), 'backgroundImage' in style);
    style.setProperty('background', 'none', 'important');
    style.background = 'red';
    said.push(style.getPropertyPriority('background-color'), style.background);
    style.background = 'no color';
    said.push(style.background);
    (style as unknown as { background: null }).background = null;
    said.push(style.cssText, getComputedStyle(document.body).backgroundImage, 'maskBorder' in style);
    const setter = (): unknown => Object.getOwnPropertyDescriptor(CSSStyleDeclaration.prototype, 'filter');
    said.push(String((setter() as PropertyDescriptor).set).includes('[native code]'));
    const kept = setter() as PropertyDescriptor;
    window.FluxConsent.destroy();
    style.filter = 'blur(1px)';
    said.push(setter() === undefined, style.cssText);
    // A setter that the page kept does only what the browser does.
    style.color = 'red';
    kept.set?.call(style, 'blur(2px)');
    said.push(kept.get?.call(style), style.cssText);
    return said;
  });
  expect(read).toEqual([
    'url("/own.gif")',
    'url("/own.gif")',
    true,
    '',
    'red',
    'red',
    '',
    'none',
    false,
    true,
    true,
    'filter: blur(1px);',
    'blur(2px)',
    'filter: blur(2px); color: red;',
  ]);
});

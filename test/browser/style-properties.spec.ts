import type { Page } from '@playwright/test';
import { spellings } from '../../src/guard/surfaces/style-properties';
import { head, document as inDocument } from './page';
import { expect, type Site, test } from './site';

// Chromium has no setters for the properties of a style: what is set by name goes through those that the guard puts there.

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

/** Names under which the browser takes an address, as it says itself. */
const named = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const values = ['url("/x")', 'url("/x"), auto', 'below url("/x")', 'image-set(url("/x") 1x)'];
    const names = new Set<string>();
    for (const name in document.body.style) names.add(name);
    const css = (name: string): string =>
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^webkit-/, '-webkit-');
    return [...names].filter((name) => values.some((value) => CSS.supports(css(name), value)));
  });

test('no property of a style that takes an address is left out, however it is spelt', async ({
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

test('what is set by name waits, of elements and of rules, also where the page is laid out at once', async ({
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

test('the names that a page goes through are those of the browser', async ({ page, site }) => {
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

test('what waits nowhere reads as it did, is taken off again, and is as before once the guard has ended', async ({
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
    // Who has kept one has what the browser does, no more.
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

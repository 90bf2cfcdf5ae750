import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { document, head } from './page';
import { expect, type Site, test } from './site';
import { RICH } from './ui-policy';

// The look of the UI, in a reference that survives other fonts: each part's place and size as a share of its card, its
// colours and its weight. `UPDATE_SHAPES=1` rewrites the reference; look at the screenshots before you commit it.

interface Part {
  readonly name: string;
  /** Left, top, width, height, in thousandths of the card. */
  readonly box: readonly number[];
  readonly colours: readonly number[];
  readonly weight: number;
}
type Shapes = Record<string, Part[]>;

const FILE = fileURLToPath(new URL('ui-shape.json', import.meta.url));
const known: Shapes = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
const STATES = {
  bar: { ui: { layout: 'bar' }, host: 'flux-consent-banner' },
  box: { ui: { layout: 'box', position: 'bottom-right' }, host: 'flux-consent-banner' },
  dialog: { ui: { layout: 'dialog' }, host: 'flux-consent-banner' },
  preferences: { ui: {}, host: 'flux-consent-preferences' },
  gate: { ui: {}, host: 'flux-consent-gate' },
} as const;
/** Tolerances of `box`: a line of text more or less moves what is below it; a misplaced part is further away. */
const FAR = [60, 130, 80, 130];
const ANOTHER_COLOUR = 30;

const measure = (page: Page, host: string): Promise<Part[]> =>
  page.evaluate((name) => {
    const card = window.document.querySelector(name)?.shadowRoot?.querySelector('.card');
    if (!card) return [];
    const pixel = (colour: string): number[] => {
      const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const all = card.getBoundingClientRect();
    return [card, ...card.querySelectorAll('[part],h2')]
      .filter((element) => element.checkVisibility())
      .map((element, index) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const { color, backgroundColor, borderTopColor, fontWeight } = getComputedStyle(element);
        const share = [
          index ? (left - all.left) / all.width : left / innerWidth,
          index ? (top - all.top) / all.height : 0,
          index ? width / all.width : width / innerWidth,
          index ? height / all.height : 0,
        ];
        return {
          name: `${index} ${element.getAttribute('part') ?? element.localName}`,
          box: share.map((value) => Math.round(value * 1000)),
          colours: [color, backgroundColor, borderTopColor].flatMap(pixel),
          weight: Number(fontWeight),
        };
      });
  }, host);

const compare = (one: readonly Part[], other: readonly Part[]): string[] => {
  const names = (parts: readonly Part[]): string => parts.map(({ name }) => name).join(', ');
  if (names(one) !== names(other)) return [`parts: ${names(one)} → ${names(other)}`];
  const near = (a: readonly number[], b: readonly number[], by: (index: number) => number): boolean =>
    a.every((value, index) => Math.abs(value - (b[index] as number)) <= by(index));
  return one.flatMap((part, index) => {
    const now = other[index] as Part;
    return [
      near(part.box, now.box, (side) => FAR[side] as number)
        ? ''
        : `${part.name} stood at ${part.box}, now ${now.box}`,
      near(part.colours, now.colours, () => ANOTHER_COLOUR)
        ? ''
        : `${part.name} was ${part.colours}, now ${now.colours}`,
      part.weight === now.weight ? '' : `${part.name} weighed ${part.weight}, now ${now.weight}`,
    ].filter(Boolean);
  });
};

const open = async (page: Page, site: Site, state: keyof typeof STATES, lang: string): Promise<void> => {
  const { ui } = STATES[state];
  const html = document(
    '<h1>Page</h1><flux-consent-gate for="meter" style="width:300px;height:260px"></flux-consent-gate>',
    head({ ...RICH, ui }, 'data-jurisdiction="IT"'),
  )
    .replace('lang="en"', `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
    .replace('<head>', '<head><meta name="viewport" content="width=device-width">');
  await page.goto(site.page('/', html));
  await page.locator('flux-consent-banner [part~=banner]').waitFor();
  if (state === 'gate') await page.locator('flux-consent-gate [part=gate]').waitFor();
  if (state !== 'preferences') return;
  await page.locator('flux-consent-banner [part=preferences]').click();
  await page.locator('flux-consent-preferences details').first().waitFor();
};

const now: Shapes = {};
const MEDIA = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 360 },
] as const;

test.describe.configure({ mode: 'serial' });
for (const state of Object.keys(STATES) as (keyof typeof STATES)[])
  test(`looks as it did: ${state}`, async ({ page, site }) => {
    for (const lang of ['en', 'ar']) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page, site, state, lang);
      for (const { colorScheme, width } of MEDIA) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.waitForTimeout(450);
        const key = `${state} ${lang} ${colorScheme} ${width}`;
        now[key] = await measure(page, STATES[state].host);
        expect(now[key].length).toBeGreaterThan(3);
        if (!process.env.UPDATE_SHAPES) expect(compare(known[key] ?? [], now[key]), key).toEqual([]);
      }
    }
  });

test('the comparison notices a part that is gone, recoloured, thinner or moved', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await open(page, site, 'bar', 'en');
  await page.waitForTimeout(450);
  const before = await measure(page, 'flux-consent-banner');
  expect(compare(before, before)).toEqual([]);
  for (const change of [
    'part(reject) { display: none }',
    'part(accept) { background: #0a7d32 }',
    'part(reject) { font-weight: 400 }',
    'part(preferences) { transform: translateX(-40vw) }',
  ]) {
    const style = await page.addStyleTag({ content: `flux-consent-banner::${change}` });
    await page.waitForTimeout(50);
    expect(compare(before, await measure(page, 'flux-consent-banner')), change).not.toEqual([]);
    await style.evaluate((element) => (element as Element).remove());
  }
});

test.afterAll(() => {
  if (!process.env.UPDATE_SHAPES) return;
  const lines = Object.entries({ ...known, ...now }).map(
    ([key, parts]) =>
      `${JSON.stringify(key)}: [\n${parts.map((part) => JSON.stringify(part)).join(',\n')}\n]`,
  );
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
});

import { By, type WebDriver } from 'selenium-webdriver';
import { NO_WEBKIT, type Session, startWebKit, type WebKit } from '../webkit';
import { document, head, requests } from './page';
import { expect, type Site, test } from './site';
import { RICH } from './ui-policy';

// The main promises in the engine of Safari, as Debian builds it.

const HOSTS = ['meter.test', 'ads.test', 'stranger.test'];
const PAGE = document(
  '<main><h1>Page</h1><button id="own">Own</button></main>' +
    '<script type="text/plain" data-consent="meter" data-src="https://meter.test/run/one.js"></script>' +
    '<script type="text/plain" data-consent="meter">window.ran.push("two")</script>' +
    '<script type="text/plain" data-consent="ads" data-src="https://ads.test/run/three.js"></script>' +
    '<script>const late = document.createElement("script"); late.src = "https://stranger.test/run/four.js";' +
    'document.body.append(late); document.cookie = "meter_id=1";</script>',
  `<script>window.ran=[];window.wrong=[];addEventListener('error',(e)=>wrong.push(e.message))</script>${head(
    { ...RICH, unknown: { requests: 'block' } },
    'data-jurisdiction="DE"',
  )}`,
);

let webkit: WebKit | undefined;
let session: Session;
let driver: WebDriver;

test.beforeEach(async ({ site }: { site: Site }) => {
  webkit = await startWebKit(site.port);
  test.skip(!webkit, NO_WEBKIT);
  session = await (webkit as WebKit).session();
  driver = session.driver;
});
test.afterEach(() => {
  session?.stop();
  webkit?.stop();
  webkit = undefined;
});

const ask = <T>(expression: string): Promise<T> => driver.executeScript<T>(`return ${expression}`);
const BANNER = 'document.querySelector("flux-consent-banner")';
const shown = (): Promise<void> =>
  expect
    .poll(() => ask<boolean>(`!!${BANNER}?.shadowRoot?.querySelector("[data-consent-action=accept-all]")`))
    .toBe(true);
/** A control of the banner, for a real click. */
const control = async (action: string) => {
  const banner = await driver.findElement(By.css('flux-consent-banner'));
  return (await banner.getShadowRoot()).findElement(By.css(`[data-consent-action="${action}"]`));
};
const open = async (site: Site): Promise<void> => {
  await driver.get(site.page('/', site.fill(PAGE)));
};

test('WebKit sends nothing before a choice, runs each tag once and in order after it, and does not ask again', async ({
  site,
}) => {
  await open(site);
  await shown();
  expect(requests(site, ...HOSTS)).toEqual([]);
  expect(await ask('[ran, document.cookie, wrong]')).toEqual([[], '', []]);
  await (await control('accept-all')).click();
  await expect.poll(() => ask<string[]>('ran')).toEqual(['one', 'two', 'three']);
  expect(await ask(`[!!${BANNER}, document.cookie.includes("meter_id=1"), wrong]`)).toEqual([
    false,
    true,
    [],
  ]);
  expect(requests(site, 'stranger.test')).toEqual([]);
  await open(site);
  await expect.poll(() => ask<string[]>('ran')).toEqual(['one', 'two', 'three']);
  expect(await ask(`[!!${BANNER}, FluxConsent.has("ads"), wrong]`)).toEqual([false, true, []]);
});

test('WebKit keeps a refusal, and clears what was stored on withdrawal', async ({ site }) => {
  await open(site);
  await shown();
  await (await control('reject-all')).click();
  await expect.poll(() => ask<boolean>(`!!${BANNER}`)).toBe(false);
  await open(site);
  expect(
    await ask(`[!!${BANNER}, ran, FluxConsent.get().due, document.cookie.includes("meter_id")]`),
  ).toEqual([false, [], null, false]);
  await ask('FluxConsent.acceptAll()');
  await expect.poll(() => ask<boolean>('document.cookie.includes("meter_id")')).toBe(true);
  await ask('FluxConsent.withdraw()');
  await expect.poll(() => ask<boolean>('document.cookie.includes("meter_id")')).toBe(false);
  expect(requests(site, 'stranger.test')).toEqual([]);
});

test('WebKit lets a category be switched on by keyboard in the preferences and saved', async ({ site }) => {
  await open(site);
  await shown();
  await (await control('preferences')).click();
  const boxes =
    'document.querySelector("flux-consent-preferences")?.shadowRoot?.querySelectorAll("[type=checkbox]:enabled")';
  await expect.poll(() => ask<number>(`${boxes}?.length ?? 0`)).toBeGreaterThan(2);
  expect(await ask(`[...${boxes}].some(({ checked }) => checked)`)).toBe(false);
  await ask(`[...${boxes}].find(({ name }) => name === "analytics").focus()`);
  await driver.actions().sendKeys(' ').perform();
  const dialog = await driver.findElement(By.css('flux-consent-preferences'));
  const save = By.css('[data-consent-action="save"]');
  await (await (await dialog.getShadowRoot()).findElement(save)).click();
  await expect.poll(() => ask<string[]>('ran')).toEqual(['one', 'two']);
  expect(await ask('[FluxConsent.has("analytics"), FluxConsent.has("marketing"), wrong]')).toEqual([
    true,
    false,
    [],
  ]);
  expect(requests(site, 'ads.test')).toEqual([]);
});

test('WebKit holds an import() of the last element that the parser puts into a shadow root', async ({
  site,
}) => {
  const page = document(
    '<i id="far" data-at="https://stranger.test/run/five.js"></i><div><template shadowrootmode="open">' +
      '<details open ontoggle="void import(far.dataset.at).catch(() => {})">more</details></template></div>',
    head({ ...RICH, unknown: { requests: 'block' } }),
  );
  await driver.get(site.page('/', site.fill(page)));
  await shown();
  expect(requests(site, ...HOSTS)).toEqual([]);
});

import type { Page } from '@playwright/test';
import { document, head, POLICY, requests } from '../browser/page';
import { expect, type Site, test } from '../browser/site';

// Page scripts that try to grant consent by other ways than the API, or to break the guard by sheer number. Attacks on
// built-ins are in vectors/attacks.ts.

const ATTACK = 'https://tracker.test';

/** The last step of an attack: everything a third party could want. */
const load = (site: Site): string => {
  const at = site.fill(`${ATTACK}/`);
  return `try { var s = document.createElement('script'); s.src = '${at}run/attack.js'; document.head.appendChild(s) } catch {}
    try { fetch('${at}echo?fetch').catch(() => {}) } catch {}
    try { new Image().src = '${at}pixel.gif' } catch {}
    try { document.body.insertAdjacentHTML('beforeend', '<iframe src="${at}frame"></iframe>') } catch {}
    try { navigator.sendBeacon('${at}echo?beacon') } catch {}
    try { var x = new XMLHttpRequest(); x.open('GET', '${at}echo?xhr'); x.send() } catch {}`;
};

const open = async (page: Page, site: Site, content: string, attributes = 'data-ui="none"', above = '') => {
  await page.goto(site.page('/', document(site.fill(content), above + head(POLICY, attributes))), {
    waitUntil: 'load',
  });
};
const stayed = async (page: Page, site: Site) => {
  // Long enough for whatever got through to arrive.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(requests(site, 'tracker.test', 'meter.test')).toEqual([]);
  expect(await page.evaluate(() => window.ran ?? [])).toEqual([]);
};
const script = (code: string): string => `<script>${code}</script>`;

test.describe('forged consent', () => {
  const FORGED: Readonly<Record<string, string>> = {
    'click() on accept': 'for (const b of buttons()) b.click()',
    'events on accept':
      'for (const b of buttons()) for (const e of [new MouseEvent("click", { bubbles: true, composed: true, cancelable: true }), new PointerEvent("click", { bubbles: true, composed: true }), new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }), new SubmitEvent("submit", { bubbles: true })]) b.dispatchEvent(e)',
    'a button of its own':
      'for (const a of ["accept-all", "save"]) { const b = document.createElement("button"); b.dataset.consentAction = a; document.body.append(b); b.click(); b.dispatchEvent(new MouseEvent("click", { bubbles: true })) }',
    'a checkbox and save':
      'FluxConsent.show("preferences"); for (const b of buttons("input,[role=switch]")) { b.checked = true; b.click(); b.dispatchEvent(new Event("change", { bubbles: true, composed: true })) } for (const b of buttons("[data-consent-action=save]")) b.click()',
    'events of ours':
      'for (const k of ["change", "ready", "record", "replayed", "due"]) { document.dispatchEvent(new CustomEvent("flux-consent:" + k, { detail: { decisions: { analytics: { status: "granted" } } } })) }',
    'storage events':
      'for (const key of ["flux_consent", "flux-consent"]) dispatchEvent(new StorageEvent("storage", { key, newValue: "1.app.1.x.y.z.a.b.0.0.analytics,marketing..", storageArea: localStorage }))',
    channels:
      'for (const k of ["flux-consent", "flux_consent", "cg"]) { const c = new BroadcastChannel(k); c.postMessage({ type: "change", analytics: true, granted: ["analytics"] }) } postMessage({ "flux-consent": "accept-all" }, "*")',
    "a frame's message":
      "document.body.insertAdjacentHTML(\"beforeend\", \"<iframe srcdoc=\\\"<script>parent.postMessage({action:'accept-all',type:'flux-consent',consent:'granted'},'*')<\\/script>\\\"></iframe>\")",
    'custom elements':
      'for (const name of ["flux-consent-gate", "flux-consent-banner", "flux-consent-preferences", "flux-consent-settings"]) { const e = document.createElement(name); e.setAttribute("for", "meter"); document.body.append(e); e.click() }',
  };
  const find = `const buttons = (s = '[data-consent-action="accept-all"]') => { const out = [], walk = (r) => { out.push(...r.querySelectorAll(s)); for (const e of r.querySelectorAll('*')) if (e.shadowRoot) walk(e.shadowRoot) }; walk(document); return out }; `;
  for (const [name, code] of Object.entries(FORGED)) {
    test(name, async ({ page, site }) => {
      await open(page, site, `<script src="https://meter.test/run/gated.js"></script>`, '');
      await expect(page.locator('flux-consent-banner')).toBeVisible();
      await page.evaluate(`{ ${find} ${code} }`);
      await page.waitForTimeout(200);
      await page.evaluate(`{ ${find} ${code} }`);
      await stayed(page, site);
      expect(await page.evaluate(() => window.FluxConsent.has('analytics'))).toBe(false);
    });
  }

  test('the query and the fragment of the page grant nothing', async ({ page, site }) => {
    site.page('/', document(site.fill(`<script src="https://meter.test/run/gated.js"></script>`)));
    await page.goto(`${site.url('/')}?flux_consent=granted&consent=accept-all&analytics=true#accept-all`);
    await stayed(page, site);
    expect(await page.evaluate(() => window.FluxConsent.has('analytics'))).toBe(false);
  });

  test('a record that the page writes itself grants nothing', async ({ page, site, context }) => {
    await open(page, site, '');
    await page.evaluate(() => window.FluxConsent.save({ analytics: true }));
    const record = (await context.cookies()).find(({ name }) => name === 'flux_consent')?.value as string;
    await page.evaluate(() => window.FluxConsent.withdraw());
    await page.evaluate((value) => {
      window.document.cookie = `flux_consent=${value}; path=/`;
      localStorage.setItem('flux_consent', value);
      dispatchEvent(new StorageEvent('storage', { key: 'flux_consent', newValue: value }));
      window.document.dispatchEvent(new Event('visibilitychange'));
    }, record);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => window.FluxConsent.has('analytics'))).toBe(false);
  });
});

test('getters and conversions that throw do so where they would natively, and let nothing through', async ({
  page,
  site,
}) => {
  await open(
    page,
    site,
    script(`window.thrown = [];
      const bad = { toString() { throw new RangeError('mine') }, get url() { throw new RangeError('mine') } };
      const tries = [() => document.createElement('script').src = bad, () => document.createElement('img').setAttribute('src', bad), () => document.body.append(bad),
        () => document.body.innerHTML = bad, () => navigator.sendBeacon(bad), () => new XMLHttpRequest().open('GET', bad), () => document.cookie = bad, () => localStorage.setItem(bad, 1), () => document.write(bad)];
      for (const one of tries) { try { one(); thrown.push('none') } catch (error) { thrown.push(error.name) } }
      fetch(bad).catch((error) => thrown.push(error.name)); ${load(site)}`),
  );
  await stayed(page, site);
  expect(await page.evaluate(() => (window as { thrown?: string[] }).thrown)).toEqual(
    Array(10).fill('RangeError'),
  );
});

test('a hundred thousand calls fill the held list only up to its limit, and a problem event says so', async ({
  page,
  site,
}) => {
  test.setTimeout(90_000);
  await open(page, site, '');
  const told = await page.evaluate(
    async (url) => {
      const problems: unknown[] = [];
      window.FluxConsent.on('problem', (problem) => problems.push(problem));
      for (let count = 0; count < 100_000; count++) fetch(url + count).catch(() => {});
      await new Promise((done) => setTimeout(done, 100));
      return { held: window.FluxConsent.held().length, problems: problems.length };
    },
    site.fill(`${ATTACK}/echo?n=`),
  );
  expect(requests(site, 'tracker.test')).toEqual([]);
  expect(told.held).toBeGreaterThan(0);
  expect(told.held).toBeLessThan(20_000);
  expect(told.problems).toBeGreaterThan(0);
});

test('a `change` listener that sees marketing denied cannot send its request', async ({ page, site }) => {
  await open(page, site, '');
  await page.evaluate((url) => {
    window.FluxConsent.on('change', () => {
      if (!window.FluxConsent.has('marketing')) fetch(url).catch(() => {});
    });
    window.FluxConsent.save({ analytics: true });
    window.FluxConsent.withdraw();
    window.FluxConsent.save({ analytics: true });
    window.FluxConsent.rejectAll();
  }, site.fill('https://ads.test/echo'));
  await page.waitForTimeout(300);
  expect(requests(site, 'ads.test', 'meter.test')).toEqual([]);
});

test("a second copy of the SDK with the attacker's policy changes nothing", async ({ page, site }) => {
  // Without services, whose text marks would have this very script held.
  const lax = { ...POLICY, services: [], unknown: { requests: 'allow' }, enforce: false };
  await open(
    page,
    site,
    script(`document.getElementById('flux-consent-policy').textContent = ${JSON.stringify(JSON.stringify(lax))};
      var c = document.createElement('script'); c.src = '/dist/consent.js?again'; c.onload = () => { ${load(site)}; window.again = 1 }; document.head.append(c)`),
  );
  await page.waitForFunction(() => 'again' in window);
  await stayed(page, site);
});

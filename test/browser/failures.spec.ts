import type { Page } from '@playwright/test';
import { document, head, POLICY, ran, requests, settled } from './page';
import { expect, type Site, test } from './site';

const gated = (site: Site) =>
  `<script type="text/plain" data-consent="analytics" src="${site.url('/run/gated.js', 'meter.test')}"></script>
   <script src="${site.url('/run/tag.js', 'meter.test')}"></script><script>(window.ran = window.ran || []).push('page')</script>`;

const listen = (page: Page): { warnings: string[]; errors: string[] } => {
  const heard = { warnings: [] as string[], errors: [] as string[] };
  page.on('console', (message) => {
    if (message.text().startsWith('[flux-consent]')) heard.warnings.push(message.text());
  });
  page.on('pageerror', (error) => heard.errors.push(error.message));
  return heard;
};

const awaited = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content=""><script src="/dist/consent.js" data-policy="${policy}"></script>`;

/** The page works, nothing that needs consent runs. */
const closed = async (page: Page, site: Site) => {
  await page.waitForTimeout(500);
  expect(await ran(page)).toEqual(['page']);
  expect(requests(site, 'meter.test')).toEqual([]);
};

test('a choice holds for the page view where cookies and storage throw', async ({ page, site }) => {
  const heard = listen(page);
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse, configurable: true });
    Object.defineProperty(window, 'localStorage', { get: refuse, configurable: true });
    Object.defineProperty(window, 'sessionStorage', { get: refuse, configurable: true });
  });
  await page.goto(site.page('/', document(gated(site))));
  await closed(page, site);
  await page.locator('flux-consent-banner').getByText('Accept all').click();
  expect((await settled(page, 3)).sort()).toEqual(['gated', 'page', 'tag']);
  expect(await page.evaluate(() => window.FluxConsent.has('analytics'))).toBe(true);
  expect(heard.errors).toEqual([]);
});

for (const [name, value] of [
  ['corrupt record', '%7Bnot-a-record'],
  ['record from a future format', '9.app.1.x.y.z.a.b.0.0.analytics..'],
  ['record of nonsense lists', '1.app.1.zzz.id.zz.zzz.DE.0.0.analytics.'],
]) {
  test(`${name}: counts as no choice, and the banner asks`, async ({ page, site, context }) => {
    const heard = listen(page);
    await context.addCookies([
      { name: 'flux_consent', value: value as string, domain: 'app.test', path: '/' },
    ]);
    await page.goto(site.page('/', document(gated(site))));
    await closed(page, site);
    await expect(page.locator('flux-consent-banner')).toBeVisible();
    expect(heard.errors).toEqual([]);
  });
}

test('a sandboxed page without an origin holds everything, takes the choice, and rejects no promise', async ({
  page,
  site,
}) => {
  const heard = listen(page);
  const headers = {
    'Content-Security-Policy': 'sandbox allow-scripts',
    'Access-Control-Allow-Origin': '*',
  };
  await page.goto(site.page('/', document(gated(site)), headers));
  await closed(page, site);
  // The inventory, which looks for databases, comes when the page is idle.
  await page.waitForTimeout(1500);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  expect(await settled(page, 3)).toContain('gated');
  expect(heard.errors).toEqual([]);
});

test('a byte order mark in the inline policy changes nothing', async ({ page, site }) => {
  const heard = listen(page);
  const meta = '<meta http-equiv="Content-Security-Policy" content="">';
  const policy = `${meta}<script type="application/json" id="flux-consent-policy">\ufeff${JSON.stringify(POLICY)}</script>`;
  await page.goto(site.page('/', document(gated(site), `${policy}<script src="/dist/consent.js"></script>`)));
  await page.locator('flux-consent-banner').getByText('Accept all').click();
  expect(await settled(page, 3)).toContain('gated');
  expect(heard.warnings).toEqual([]);
});

test('a page whose policy answers 404 holds everything and warns once', async ({ page, site }) => {
  const heard = listen(page);
  await page.goto(site.page('/', document(gated(site), awaited('/none.json'))));
  await closed(page, site);
  expect(heard.warnings).toHaveLength(1);
  expect(heard.warnings[0]).toMatch(/policy could not be loaded.*404/);
  expect(heard.errors).toEqual([]);
  await expect(page.locator('flux-consent-banner')).toHaveCount(0);
});

test('a page without a policy holds everything and warns once, naming what was expected', async ({
  page,
  site,
}) => {
  const heard = listen(page);
  await page.goto(site.page('/', document(gated(site), awaited('').replace('data-policy=""', ''))));
  await closed(page, site);
  expect(heard.warnings).toHaveLength(1);
  expect(heard.warnings[0]).toMatch(/found nothing, expected <script .*flux-consent-policy.* data-policy/);
});

test('a misspelt catalogue service is reported with the name that was meant', async ({ page, site }) => {
  const heard = listen(page);
  const policy = { ...POLICY, services: ['google-analytcs', 'youtube'] };
  await page.goto(site.page('/', document('<p>Page</p>', head(policy))));
  await expect.poll(() => heard.warnings).toHaveLength(2);
  expect(heard.warnings[0]).toContain('"google-analytcs" could not be loaded');
  expect(heard.warnings[1]).toContain('Did you mean "google-analytics"?');
});

test('while a policy file is on its way third parties are held, and then until the choice', async ({
  page,
  site,
}) => {
  site.pages.set('/policy.json', {
    html: `${JSON.stringify(POLICY)}<!--pause 1500-->`,
    headers: { 'Content-Type': 'application/json' },
  });
  await page.goto(site.page('/', document(gated(site), awaited('/policy.json'))));
  await expect(page.locator('flux-consent-banner')).toHaveCount(0);
  await page.waitForTimeout(500);
  // The page's own script stands behind one that waits for the policy.
  expect(await ran(page)).toEqual([]);
  await expect(page.locator('flux-consent-banner')).toBeVisible();
  await closed(page, site);
  await page.locator('flux-consent-banner').getByText('Accept all').click();
  expect((await settled(page, 3)).sort()).toEqual(['gated', 'page', 'tag']);
});

test('a policy full of mistakes gives one message that names them, and runs nothing', async ({
  page,
  site,
}) => {
  const heard = listen(page);
  const policy = {
    id: 'app',
    version: 1,
    chnages: 'material',
    categories: [{ id: 'necessary', requird: true }, 'analytics', 'analytics', 7],
    services: [{ id: 'meter', category: 'analitycs', urls: 'meter.test' }, { use: 3 }],
    unknown: { requests: 'blok' },
    minimumAge: '13',
    signals: ['google-consent-mod'],
    ui: { layout: 'bra' },
  };
  await page.goto(site.page('/', document(gated(site), head(policy))));
  await closed(page, site);
  expect(heard.warnings).toHaveLength(1);
  for (const part of [
    'version',
    'chnages',
    'requird',
    'analitycs',
    'Did you mean "analytics"',
    'blok',
    'minimumAge',
    'google-consent-mod',
    'bra',
  ]) {
    expect(heard.warnings[0]).toContain(part);
  }
  expect(heard.errors).toEqual([]);
});

test('a missing UI chunk gives one message, and the site’s own buttons still work', async ({
  page,
  site,
}) => {
  const heard = listen(page);
  await page.route('**/consent-ui.mjs*', (route) => route.fulfill({ status: 404 }));
  await page.goto(
    site.page('/', document(`${gated(site)}<button data-consent-action="accept-all">Yes</button>`)),
  );
  await closed(page, site);
  expect(heard.warnings).toHaveLength(1);
  expect(heard.warnings[0]).toContain('consent-ui.mjs');
  await page.getByText('Yes').click();
  expect((await settled(page, 3)).sort()).toEqual(['gated', 'page', 'tag']);
  expect(heard.errors).toEqual([]);
});

test('an interface that could not be loaded is there the next time it is asked for', async ({
  page,
  site,
}) => {
  let up = false;
  await page.route('**/consent-ui.mjs*', (route) => (up ? route.continue() : route.abort()));
  await page.goto(site.page('/', document('<button data-consent-action="preferences">Cookies</button>')));
  await page.waitForTimeout(500);
  await page.getByText('Cookies').click();
  await page.waitForTimeout(300);
  await expect(page.locator('flux-consent-preferences')).toHaveCount(0);
  up = true;
  await page.getByText('Cookies').click();
  await expect(page.locator('flux-consent-preferences dialog')).toBeVisible();
});

for (const base of ['data-base=""', 'data-base'])
  test(`an empty ${base} is none: the files lie where consent.js lies`, async ({ page, site }) => {
    const heard = listen(page);
    await page.goto(site.page('/', document('<p>Page</p>', head(POLICY, base))));
    await expect(page.locator('flux-consent-banner')).toBeVisible();
    expect(heard).toEqual({ warnings: [], errors: [] });
  });

test('Google’s tags hear that all is denied before what the page queued while the policy was fetched', async ({
  page,
  site,
}) => {
  const policy = { ...POLICY, signals: ['google-consent-mode'] };
  site.pages.set('/policy.json', {
    html: `${JSON.stringify(policy)}<!--pause 500-->`,
    headers: { 'Content-Type': 'application/json' },
  });
  const snippet =
    '<script>dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } gtag("config", "G-1")</script>';
  await page.goto(site.page('/', document(snippet, awaited('/policy.json') + snippet)));
  await expect(page.locator('flux-consent-banner')).toBeVisible();
  const queue = await page.evaluate(() =>
    Reflect.get(window, 'dataLayer').map((each: string[]) => `${each[0]} ${each[1]}`),
  );
  expect(queue).toEqual(['consent default', 'config G-1', 'config G-1']);
});

test('a click on the settings while the policy is fetched is not lost on a visitor who has chosen before', async ({
  page,
  site,
}) => {
  const json = { 'Content-Type': 'application/json' };
  site.pages.set('/policy.json', { html: JSON.stringify(POLICY), headers: json });
  const control = '<button data-consent-action="preferences">Cookies</button>';
  await page.goto(site.page('/', document(control, awaited('/policy.json'))));
  await page.locator('flux-consent-banner').getByText('Reject all').click();
  site.pages.set('/policy.json', { html: `${JSON.stringify(POLICY)}<!--pause 800-->`, headers: json });
  await page.reload({ waitUntil: 'commit' });
  await page.getByText('Cookies', { exact: true }).click();
  await expect(page.locator('flux-consent-preferences dialog')).toBeVisible();
});

for (const [name, text, message] of [
  ['a comma too many', '{ "id": "a", }', /line 1, column 14: found "}"/],
  ['a page in its place', '<!doctype html><title>Not found</title>', /line 1, column 1: found "<"/],
  ['nothing but null', 'null', /found null/],
] as const)
  test(`a policy file with ${name} is explained`, async ({ page, site }) => {
    const heard = listen(page);
    site.pages.set('/policy.json', { html: text, headers: { 'Content-Type': 'application/json' } });
    await page.goto(site.page('/', document(gated(site), awaited('/policy.json'))));
    await expect.poll(() => heard.warnings.length).toBe(1);
    expect(heard.warnings[0]).toMatch(message);
  });

test('slips in the attributes of the script are reported', async ({ page, site }) => {
  const heard = listen(page);
  const attributes = 'data-jurisdicton="DE" data-ui="headless" data-age="old" data-id="7"';
  await page.goto(site.page('/', document('<p>Page</p>', head(POLICY, attributes))));
  await expect.poll(() => heard.warnings.length).toBe(3);
  expect(heard.warnings.join()).toMatch(
    /Expected data-jurisdiction.*Expected "auto" or "none".*Expected a number of years/s,
  );
});

test('a missing language file falls back to English with one message', async ({ page, site }) => {
  const heard = listen(page);
  await page.route('**/locales/de.mjs', (route) => route.fulfill({ status: 404 }));
  await page.goto(site.page('/', document(gated(site), head(POLICY, 'data-lang="de"'))));
  await closed(page, site);
  await expect(page.locator('flux-consent-banner').getByText('Accept all')).toBeVisible();
  expect(heard.warnings).toHaveLength(1);
  expect(heard.errors).toEqual([]);
});

test('a choice under a strict CSP releases scripts with the nonce and violates nothing', async ({
  page,
  site,
}) => {
  const heard = listen(page);
  const csp = `default-src 'none'; script-src 'nonce-abc'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`;
  const first = head(POLICY, 'nonce="abc"').replace(/<meta[^>]*>/, '');
  const content = `<script nonce="abc">window.violations = []; addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))</script>
    <script type="text/plain" data-consent="analytics" data-src="${site.url('/run/external.js', 'meter.test')}"></script>
    <script type="text/plain" data-consent="analytics" src="${site.url('/run/second.js', 'meter.test')}"></script>
    <script type="text/plain" data-consent="analytics">(window.ran = window.ran || []).push('inline')</script>
    <template data-consent="analytics"><script>window.ran.push('in a template')</script></template>`;
  await page.goto(site.page('/', document(content, first), { 'Content-Security-Policy': csp }));
  await page.locator('flux-consent-banner').getByText('Accept all').click();
  expect(await settled(page, 4)).toEqual(['external', 'second', 'inline', 'in a template']);
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
  expect(await page.evaluate(() => window.document.cookie)).toContain('flux_consent=1.app.');
  expect(heard.warnings).toEqual([]);
  expect(heard.errors).toEqual([]);
});

test('a choice reaches another tab at once; forged messages and URL parameters grant nothing', async ({
  context,
  site,
}) => {
  const url = site.page('/', document(gated(site)));
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(url);
  await two.goto(`${url}?flux_consent=accept-all#accept-all`);
  await one.evaluate(() => {
    new BroadcastChannel('flux_consent').postMessage({ granted: ['analytics'] });
    window.document.dispatchEvent(
      new CustomEvent('flux-consent:change', { detail: { decisions: { analytics: { status: 'granted' } } } }),
    );
    window.postMessage('accept-all', '*');
  });
  await two.waitForTimeout(200);
  expect(await two.evaluate(() => window.FluxConsent.has('analytics'))).toBe(false);
  await one.evaluate(() => window.FluxConsent.acceptAll());
  await expect.poll(() => two.evaluate(() => window.FluxConsent.has('analytics'))).toBe(true);
  expect((await settled(two, 3)).sort()).toEqual(['gated', 'page', 'tag']);
  await expect(two.locator('flux-consent-banner')).toBeHidden();
});

test('queued calls run, and loading the file twice gives one instance and one warning', async ({
  page,
  site,
}) => {
  const heard = listen(page);
  const first = `<script>window.FluxConsent = window.FluxConsent || []; FluxConsent.push((consent) => { window.pushed = consent.has('necessary') })</script>`;
  await page.goto(site.page('/', document('', `${first}${head()}<script src="/dist/consent.js"></script>`)));
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as { pushed?: boolean }).pushed)).toBe(true);
  expect(heard.warnings).toHaveLength(1);
  await expect(page.locator('flux-consent-banner')).toHaveCount(1);
});

test('data-ui="none" shows no banner, and the preferences only when asked for', async ({ page, site }) => {
  await page.goto(
    site.page(
      '/',
      document('<button data-consent-action="preferences">Cookies</button>', head(POLICY, 'data-ui="none"')),
    ),
  );
  await page.waitForTimeout(400);
  await expect(page.locator('flux-consent-banner')).toHaveCount(0);
  await page.getByText('Cookies').click();
  await expect(page.locator('flux-consent-preferences').getByRole('dialog')).toBeVisible();
  await expect(page.locator('flux-consent-banner')).toHaveCount(0);
});

test('data-debug logs held items to the console', async ({ page, site }) => {
  const heard = listen(page);
  await page.goto(site.page('/', document(gated(site), head(POLICY, 'data-debug'))));
  await expect.poll(() => heard.warnings.join()).toContain('[flux-consent] held');
  expect(heard.errors).toEqual([]);
});

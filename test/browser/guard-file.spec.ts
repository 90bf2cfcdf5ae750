import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { document, head, POLICY, ran, requests, settled } from './page';
import { expect, type Site, test } from './site';

// consent.js loads consent-guard.js: before the page where something could get past it, afterwards where it holds only markup.

const MARKUP = {
  id: 'app',
  version: '1',
  categories: [{ id: 'necessary', required: true }, 'analytics', 'marketing'],
  unknown: { requests: 'report' },
};
const tag = (site: Site, name: string, category = 'analytics'): string =>
  `<script type="text/plain" data-consent="${category}" src="${site.url(`/run/${name}.js`, 'meter.test')}"></script>`;
const guards = (site: Site): number =>
  requests(site, 'app.test').filter((path) => /consent-guard/.test(path)).length;
/** Adds a script as code of the page does. */
const addTag = (page: Page, site: Site) =>
  page.evaluate(
    (src) => {
      const script = window.document.createElement('script');
      script.src = src;
      window.document.head.append(script);
    },
    site.url('/run/tag.js', 'meter.test'),
  );
const accept = (page: Page) => page.locator('flux-consent-banner').getByText('Accept all').click();

test('the guard holds a script right below the SDK, and queued callbacks run once it is in place', async ({
  page,
  site,
}) => {
  const content = `<script src="${site.url('/run/tag.js', 'meter.test')}"></script>`;
  const queue = `<script>FluxConsent = [(consent) => {
    const script = document.createElement('script');
    script.src = '${site.url('/run/queued.js', 'meter.test')}';
    document.head.append(script);
    window.heldThen = consent.held().length;
  }]</script>`;
  await page.goto(site.page('/', document(content, queue + head())));
  await page.waitForTimeout(500);
  expect(await ran(page)).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { heldThen: number }).heldThen)).toBe(1);
  expect(guards(site)).toBe(1);
  await accept(page);
  expect((await settled(page, 2)).sort()).toEqual(['queued', 'tag']);
});

test('a policy that holds only markup does not block the page on the guard, and tags run once and in order', async ({
  page,
  site,
}) => {
  let late = true;
  await page.route('**/consent-guard.js', async (route) => {
    if (late) await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  const content = `${tag(site, 'one')}${tag(site, 'two', 'marketing')}${tag(site, 'three')}
    <script>(window.ran = window.ran || []).push('page')</script>`;
  const queue = '<script>FluxConsent = [() => { window.called = (window.called || 0) + 1 }]</script>';
  const html = site.page('/', document(content, queue + head(MARKUP)));
  await page.goto(html);
  await accept(page);
  expect(await settled(page, 4)).toEqual(['page', 'one', 'two', 'three']);
  expect(guards(site)).toBe(1);
  expect(await page.evaluate(() => (window as unknown as { called: number }).called)).toBe(1);
  await page.evaluate(() => window.FluxConsent.withdraw());
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await page.waitForTimeout(500);
  expect(await ran(page)).toHaveLength(4);

  late = false;
  await page.goto(html);
  expect(await settled(page, 4)).toEqual(['page', 'one', 'two', 'three']);
  await page.evaluate(() => window.FluxConsent.rejectAll());
  await page.goto(html);
  await page.waitForTimeout(800);
  expect(await ran(page)).toEqual(['page']);
});

test('a policy that holds only markup also holds and releases frames and tags added later', async ({
  page,
  site,
}) => {
  const content = `<iframe data-consent="marketing" data-src="${site.url('/embed', 'ads.test')}" width="300" height="200"></iframe>`;
  await page.goto(site.page('/', document(content, head(MARKUP))));
  await expect(page.locator('flux-consent-gate [part=gate]')).toBeVisible();
  await page.evaluate(
    (markup) => window.document.body.append(window.document.createRange().createContextualFragment(markup)),
    tag(site, 'later'),
  );
  await page.waitForTimeout(300);
  expect(await ran(page)).toEqual([]);
  expect(requests(site, 'ads.test', 'meter.test')).toEqual([]);
  expect(await page.evaluate(() => window.FluxConsent.held().length)).toBe(2);
  await accept(page);
  expect(await settled(page, 1)).toEqual(['later']);
  await expect.poll(() => requests(site, 'ads.test')).toEqual(['ads.test/embed']);
});

test('a policy that holds only markup also releases scripts set by innerHTML before the guard loads, each once', async ({
  page,
  site,
}) => {
  const tags = `${tag(site, 'one')}<script type="text/plain" data-consent="analytics">(window.ran = window.ran || []).push('inline')</script>`;
  const content = `<div id="app"></div>${tag(site, 'parsed')}<script>app.innerHTML = ${JSON.stringify(tags).replaceAll('</', '<\\/')}</script>`;
  await page.goto(site.page('/', document(content, head(MARKUP))));
  await accept(page);
  expect(await settled(page, 3)).toEqual(['one', 'inline', 'parsed']);
});

test('what ran before a late guard was there does not run again when it is granted', async ({
  page,
  site,
}) => {
  const src = site.url('/run/file.js', 'meter.test');
  const live = `<script data-consent="analytics" src="${src}"></script>
    <script data-consent="analytics">(window.ran = window.ran || []).push('inline')</script>`;
  await page.goto(site.page('/', document(`${live}${tag(site, 'held')}`, head(MARKUP))));
  await expect.poll(() => guards(site)).toBe(1);
  await page.waitForTimeout(300);
  expect(await ran(page)).toEqual(['file', 'inline']);
  await accept(page);
  await settled(page, 3);
  await page.waitForTimeout(500);
  expect(await ran(page)).toEqual(['file', 'inline', 'held']);
});

test('a late guard holds a script that has not started', async ({ page, site }) => {
  await page.goto(site.page('/', document('<script id="loader"></script>', head(POLICY, 'defer'))));
  await expect(page.locator('flux-consent-banner')).toBeVisible();
  await page.evaluate(
    (src) => {
      (window.document.getElementById('loader') as HTMLScriptElement).src = src;
    },
    site.url('/run/tag.js', 'meter.test'),
  );
  await page.waitForTimeout(800);
  expect(await ran(page)).toEqual([]);
  await accept(page);
  expect(await settled(page, 1)).toEqual(['tag']);
});

test('a late guard leaves it to the browser when a slow script of the page listens for `DOMContentLoaded` too late', async ({
  page,
  site,
}) => {
  await page.route('**/own-slow.js', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    const body = `window.state = document.readyState; window.guarded = !!document.querySelector('flux-consent-banner');
      window.calls = 0; document.addEventListener('DOMContentLoaded', () => window.calls++)`;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(
    site.page('/', document('<script async src="/own-slow.js"></script>', head(POLICY, 'defer'))),
  );
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => {
    const { state, guarded, calls } = window as unknown as Record<string, unknown>;
    return { state, guarded, calls };
  });
  expect(seen).toEqual({ state: 'interactive', guarded: true, calls: 0 });
});

test('a missing guard locks out other sites, the page still works, and a choice applies from the next load', async ({
  page,
  site,
}) => {
  const warnings: string[] = [];
  const errors: string[] = [];
  page.on(
    'console',
    (message) => message.text().startsWith('[flux-consent]') && warnings.push(message.text()),
  );
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/consent-guard.js', (route) => route.fulfill({ status: 404 }));
  const content = `<script src="${site.url('/run/tag.js', 'meter.test')}"></script>
    <img src="${site.url('/pixel.gif', 'meter.test')}" alt="">
    ${tag(site, 'marked')}<script src="/run/own.js"></script>
    <script>fetch('${site.url('/sent', 'meter.test')}').catch(() => {}); (window.ran = window.ran || []).push('page')</script>`;
  await page.goto(site.page('/', document(content)));
  await page.waitForTimeout(500);
  expect(await ran(page)).toEqual(['own', 'page']);
  expect(requests(site, 'meter.test')).toEqual([]);
  // Warnings about what the browser refused come after it.
  expect(warnings[0]).toBe(
    '[flux-consent] consent-guard.js could not be loaded. Everything from other sites is locked out.',
  );
  expect(errors).toEqual([]);
  await page.unroute('**/consent-guard.js');
  await accept(page);
  expect((await settled(page, 4)).sort()).toEqual(['marked', 'own', 'page', 'tag']);
});

test('consent.js loaded with `async` gets its guard and holds scripts added later', async ({
  page,
  site,
}) => {
  await page.goto(site.page('/', document('<p>Text</p>', head(POLICY, 'async'))));
  await expect.poll(() => guards(site)).toBe(1);
  await expect(page.locator('flux-consent-banner')).toBeVisible();
  await addTag(page, site);
  await page.waitForTimeout(400);
  expect(await ran(page)).toEqual([]);
  await accept(page);
  expect(await settled(page, 1)).toEqual(['tag']);
});

test('a built site file includes the guard and does not request it', async ({ page, site }) => {
  const script = execFileSync('node', ['dist/cli.mjs', 'build', '-', '--base', '/dist/'], {
    input: JSON.stringify(POLICY),
    maxBuffer: 1e7,
  });
  site.pages.set('/site.js', { html: String(script), headers: { 'Content-Type': 'text/javascript' } });
  const content = `<script src="${site.url('/run/tag.js', 'meter.test')}"></script>`;
  await page.goto(
    site.page(
      '/',
      document(
        content,
        '<meta http-equiv="Content-Security-Policy" content=""><script src="/site.js"></script>',
      ),
    ),
  );
  await page.waitForTimeout(400);
  expect(await ran(page)).toEqual([]);
  expect(guards(site)).toBe(0);
  await accept(page);
  expect(await settled(page, 1)).toEqual(['tag']);
  expect(readFileSync('dist/consent-guard.js', 'utf8').length).toBeGreaterThan(10_000);
});

test('a built site file that is pasted into the page ends where its script element does', async ({
  page,
  site,
}) => {
  const script = execFileSync('node', ['dist/cli.mjs', 'build', '-', '--base', '/dist/'], {
    input: JSON.stringify(POLICY),
    maxBuffer: 1e7,
  });
  const content = `<p>Text</p><script src="${site.url('/run/tag.js', 'meter.test')}"></script>`;
  await page.goto(site.page('/', document(content, `<script>${script}</script>`)));
  await expect(page.locator('body > p')).toHaveText('Text');
  await accept(page);
  expect(await settled(page, 1)).toEqual(['tag']);
});

test('scripts below the SDK are held even if the first request for the guard fails', async ({
  page,
  site,
}) => {
  let tries = 0;
  await page.route('**/consent-guard.js', (route) => (tries++ ? route.continue() : route.abort()));
  const content = `<script src="${site.url('/run/tag.js', 'meter.test')}"></script><script src="/run/own.js"></script>`;
  await page.goto(site.page('/', document(content)));
  await page.waitForTimeout(500);
  expect(await ran(page)).toEqual(['own']);
  await accept(page);
  expect(await settled(page, 2)).toEqual(['own', 'tag']);
});

test('a missing guard with a grant on record and a late policy does not reload the page over and over', async ({
  page,
  site,
}) => {
  const html = site.page('/', document('<p>Text</p>'));
  await page.goto(html);
  await accept(page);
  await page.route('**/consent-guard.js', (route) => route.fulfill({ status: 404 }));
  await page.route('**/policy.json', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.fulfill({ json: POLICY });
  });
  let loads = 0;
  page.on('load', () => loads++);
  await page.goto(
    site.page(
      '/late',
      document('<p>Text</p>', '<script src="/dist/consent.js" data-policy="/policy.json"></script>'),
    ),
  );
  await page.waitForTimeout(2500);
  expect(loads).toBe(1);
});

test('the guard loads and holds in XHTML and under a CSP with strict-dynamic', async ({ page, site }) => {
  const below = `<script src="${site.url('/run/tag.js', 'meter.test')}"></script>`;
  const xhtml = document(below).replace('<html ', '<html xmlns="http://www.w3.org/1999/xhtml" ');
  await page.goto(
    site.page(
      '/x',
      xhtml
        .replace(/<!doctype html>/, '')
        .replace(/(<meta[^>]*)>/, '$1/>')
        .replace(' ></script>', '></script>'),
      {
        'Content-Type': 'application/xhtml+xml',
      },
    ),
  );
  await page.waitForTimeout(500);
  expect(await ran(page)).toEqual([]);
  expect(requests(site, 'app.test').some((path) => path.endsWith('consent-guard.js'))).toBe(true);

  const hash = createHash('sha384').update(readFileSync('dist/consent.js')).digest('base64');
  await page.goto(
    site.page('/s', document('<p>Text</p>', head(POLICY, `integrity="sha384-${hash}"`)), {
      'Content-Security-Policy': `script-src 'sha384-${hash}' 'strict-dynamic'`,
    }),
  );
  // The CSP refuses the guard that consent.js writes into the page, so consent.js inserts it as a script.
  await page.waitForTimeout(800);
  await page.evaluate((url) => void fetch(url), site.url('/sent', 'meter.test'));
  await expect.poll(() => page.evaluate(() => window.FluxConsent.held().length)).toBe(1);
});

test('consent.js inserted late as an inline script keeps the page and holds scripts added later', async ({
  page,
  site,
}) => {
  await page.goto(site.page('/', document('<p>Text</p>', '')));
  await page.evaluate(
    ([text, policy]) => {
      const json = window.document.createElement('script');
      json.type = 'application/json';
      json.id = 'flux-consent-policy';
      json.text = policy as string;
      const script = window.document.createElement('script');
      script.dataset.base = '/dist/';
      script.text = text as string;
      window.document.head.append(json, script);
    },
    [readFileSync('dist/consent.js', 'utf8'), JSON.stringify(POLICY)],
  );
  await expect(page.locator('body > p')).toHaveText('Text');
  await expect(page.locator('flux-consent-banner')).toBeVisible();
  await addTag(page, site);
  await page.waitForTimeout(400);
  expect(await ran(page)).toEqual([]);
});

test.describe('services of the catalogue', () => {
  const NAMES = ['hotjar', 'amplitude', 'google-maps'];
  const policy = { ...POLICY, services: NAMES, unknown: { requests: 'report' } };
  const asked = (site: Site): string[] =>
    requests(site, 'app.test')
      .filter((path) => path.includes('/services/'))
      .map((path) => path.replace(/.*\//, ''));
  /** What the page finds right below the SDK. */
  const BELOW = `<script>
    window.found = [FluxConsent.settled, document.head.querySelectorAll('script[src*="/services/"]').length];
  </script>`;
  const found = (page: Page) => page.evaluate(() => (window as unknown as { found: unknown }).found);

  test('are there before the page goes on, each requested once, without a synchronous request', async ({
    page,
    site,
  }) => {
    const synchronous: string[] = [];
    page.on('request', (request) => request.resourceType() === 'xhr' && synchronous.push(request.url()));
    await page.goto(site.page('/', document(BELOW, head(policy))));
    expect(await found(page)).toEqual([true, 0]);
    await page.waitForTimeout(300);
    expect(synchronous).toEqual([]);
    expect(asked(site).sort()).toEqual(['amplitude.js', 'google-maps.js', 'hotjar.js']);
  });

  test('come as JSON where one of the scripts fails, and the page goes on', async ({ page, site }) => {
    await page.route('**/services/hotjar.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(site.page('/', document(BELOW, head(policy))));
    expect(await found(page)).toEqual([false, 0]);
    await expect.poll(() => page.evaluate(() => window.FluxConsent.settled)).toBe(true);
    expect(await page.evaluate(() => window.FluxConsent.policy?.services.map(({ id }) => id).sort())).toEqual(
      [...NAMES].sort(),
    );
    expect(asked(site)).toContain('hotjar.json');
  });

  test('come as JSON where the SDK is no script that the parser waits for', async ({ page, site }) => {
    await page.goto(site.page('/', document('', head(policy, 'async'))));
    await expect.poll(() => page.evaluate(() => window.FluxConsent?.settled)).toBe(true);
    expect(new Set(asked(site))).toEqual(new Set(NAMES.map((name) => `${name}.json`)));
  });

  test('cannot be handed over by the page', async ({ page, site }) => {
    await page.route('**/services/hotjar.js', async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    // A timer from above the SDK runs while the parser waits.
    const forge = `<script>{
      const timer = setInterval(() => {
        if (!window.FluxConsent) return;
        clearInterval(timer);
        const script = Object.assign(document.createElement('script'), { type: 'x' });
        script.src = '/dist/services/hotjar.js';
        script.service = { id: 'hotjar', category: 'necessary' };
        document.head.append(script);
        script.dispatchEvent(new Event('load'));
        window.forged = !FluxConsent.settled;
      });
    }</script>`;
    await page.goto(site.page('/', document('', forge + head(policy))));
    await expect.poll(() => page.evaluate(() => window.FluxConsent.settled)).toBe(true);
    expect(await page.evaluate(() => Reflect.get(window, 'forged'))).toBe(true);
    expect(
      await page.evaluate(
        () => window.FluxConsent.policy?.services.find(({ id }) => id === 'hotjar')?.category,
      ),
    ).toBe('analytics');
  });
});

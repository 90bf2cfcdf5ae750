import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { document, head, POLICY, ran, settled } from './page';
import { expect, test } from './site';

// How the script and the guard of the package start and end.

test('document listeners above the script hear of the start and can use FluxConsent', async ({
  page,
  site,
}) => {
  const listener = `<script>
    heard = [];
    for (const event of ['change', 'due', 'ready'])
      document.addEventListener('flux-consent:' + event, () => heard.push(event + ' ' + typeof FluxConsent.get))
  </script>`;
  await page.goto(site.page('/', document('', listener + head())));
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
    'change function',
    'due function',
    'ready function',
  ]);
});

test('a destroyed SDK shows no late banner and grants nothing, and can be loaded again', async ({
  page,
  site,
}) => {
  await page.route('**/consent-ui.mjs', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  const tag = '<script type="text/plain" data-consent="analytics" src="/run/meter.js"></script>';
  await page.goto(site.page('/', document(tag)));
  await page.evaluate(() => window.FluxConsent.destroy());
  await page.waitForTimeout(900);
  expect(await page.locator('flux-consent-banner').count()).toBe(0);
  expect(await page.evaluate(() => window.FluxConsent.has('analytics'))).toBe(false);
  await page.addScriptTag({ url: '/dist/consent.js' });
  await page.locator('flux-consent-banner [part=accept]').click();
  expect(await settled(page, 1)).toEqual(['meter']);
  expect(said).toEqual([]);
});

test('consent.js loaded as a module says that it is none', async ({ page, site }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`${error}`));
  await page.goto(site.page('/', '<!doctype html><script type="module" src="/dist/consent.js"></script>'));
  await expect.poll(() => said.filter((text) => /flux-consent|null/.test(text))).toHaveLength(1);
  expect(said.join()).toContain('consent.js is no module');
});

/** The package's modules import two others by bare specifier. */
const MODULES = `<script type="importmap">{"imports":{"nanoevents":"/modules/nanoevents","js-cookie":"/modules/js-cookie"}}</script>`;
const serveModules = (page: Page): Promise<unknown> =>
  page.route('**/modules/*', (route) => {
    const name = route.request().url().replace(/.*\//, '');
    const file = name === 'nanoevents' ? 'nanoevents/index.js' : 'js-cookie/dist/js.cookie.mjs';
    return route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(`node_modules/${file}`, 'utf8'),
    });
  });

// BUG: a category refused while another was being cleared was not cleared until the next page (fixed).
test('a category refused while another is being cleared is cleared after it', async ({ page, site }) => {
  await serveModules(page);
  await page.goto(site.page('/', `<!doctype html><link rel="icon" href="data:,">${MODULES}`));
  const calls = await page.evaluate(async (text) => {
    const load = (path: string) => import(path);
    const { createConsent, definePolicy } = await load('/dist/index.mjs');
    const { installGuard } = await load('/dist/guard.mjs');
    const consent = createConsent(definePolicy(JSON.parse(text)));
    const cleared: string[] = [];
    const clear = () => {
      cleared.push(`${consent.has('analytics')} ${consent.has('marketing')}`);
      return new Promise((done) => setTimeout(done, 700));
    };
    consent.acceptAll();
    installGuard(consent, { clear });
    consent.withdraw('analytics');
    await new Promise((done) => setTimeout(done, 400));
    consent.withdraw('marketing');
    await new Promise((done) => setTimeout(done, 2500));
    return cleared;
  }, JSON.stringify(POLICY));
  expect(calls).toEqual(['false true', 'false false']);
});

test('the package’s guard can be installed, removed and installed again, and each tag runs once', async ({
  page,
  site,
}) => {
  await serveModules(page);
  const policy = JSON.stringify({ ...POLICY, services: [] });
  await page.goto(
    site.page(
      '/',
      `<!doctype html><link rel="icon" href="data:,">
       ${MODULES}
       <script type="text/plain" data-consent="analytics" data-src="/run/external.js"></script>
       <script type="text/plain" data-consent="analytics">(window.ran ??= []).push('inline')</script>
       <template data-consent="analytics"><script>(window.ran ??= []).push('template')</script></template>
       <iframe data-consent="analytics" data-src="/frame"></iframe>`,
    ),
  );
  await page.evaluate(async (text) => {
    const load = (path: string) => import(path);
    const [{ createConsent, definePolicy }, { installGuard }] = await Promise.all([
      load('/dist/index.mjs'),
      load('/dist/guard.mjs'),
    ]);
    const consent = createConsent(definePolicy(JSON.parse(text)));
    const undo = installGuard(consent);
    await new Promise((done) => setTimeout(done, 50));
    undo();
    installGuard(consent);
    await new Promise((done) => setTimeout(done, 50));
    consent.acceptAll();
  }, policy);
  expect((await settled(page, 3)).sort()).toEqual(['external', 'inline', 'template']);
  await page.waitForTimeout(500);
  expect(site.to('app.test').filter(({ path }) => path === '/frame')).toHaveLength(1);
  expect(await ran(page)).toHaveLength(3);
});

test('where Trusted Types allow the guard no policy of its own, page code cannot act while the guard looks', async ({
  page,
  site,
}) => {
  await serveModules(page);
  const csp = "trusted-types default; require-trusted-types-for 'script'";
  await page.goto(
    site.page('/', `<!doctype html><link rel="icon" href="data:,">${MODULES}<div id="box"></div>`, {
      'Content-Security-Policy': csp,
    }),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const text = await page.evaluate(async (json) => {
    const load = (path: string) => import(path);
    const { createConsent, definePolicy } = await load('/dist/index.mjs');
    const { installGuard } = await load('/dist/guard.mjs');
    installGuard(createConsent(definePolicy(JSON.parse(json))));
    const box = window.document.getElementById('box') as Element;
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: Record<string, (text: string) => string>): unknown };
    };
    trustedTypes.createPolicy('default', {
      createHTML: (given) => (given === 'hello' ? '<img src="https://meter.test/pixel.gif">' : given),
      createScript(given) {
        if (given !== 'go') box.innerHTML = 'hello';
        return `${given}//`;
      },
    });
    const script = window.document.createElement('script');
    window.document.head.append(script);
    script.text = 'go';
    await new Promise((done) => setTimeout(done, 300));
    return script.text;
  }, JSON.stringify(POLICY));
  expect(text).toBe('go//');
  expect(asked.filter((url) => url.includes('meter.test'))).toEqual([]);
});

import type { Page } from '@playwright/test';
import { document, head, POLICY, ran, settled } from './page';
import { expect, type Site, test } from './site';

// Tags as vendors hand them out: what they write, and libraries with the snippets that need them.

/** Serves a script at every host, after a delay in milliseconds. */
const serve = (site: Site, path: string, code: string, delay = 0): void => {
  const text = site.fill(code);
  site.pages.set(path, {
    html: delay ? `<!--pause ${delay}-->${text}` : text,
    headers: { 'Content-Type': 'text/javascript' },
  });
};
const open = (page: Page, site: Site, content: string, first = head()) =>
  page.goto(site.page('/', document(`${content}<p id="tail">tail</p>`, first)));
const accept = (page: Page) => page.evaluate(() => window.FluxConsent.acceptAll());
/** Has consent on record for what is opened next. */
const returning = async (page: Page, site: Site): Promise<void> => {
  await open(page, site, '');
  await accept(page);
};
/** Where the ad stands, and whether the page is still there. */
const written = (page: Page) =>
  page.evaluate(() => {
    const ad = window.document.getElementById('ad')?.parentElement?.id;
    return [ad, !!window.document.getElementById('tail'), window.document.title];
  });
const IN_BOX = ['box', true, 'page'];
const box = (script: string): string => `<div id="box">${script}</div>`;

test.describe('document.write of a script that is released', () => {
  const AD = `document.write('<b id=ad>AD</b>')`;

  test('while the page is parsed: on a later visit, and where consent is given early', async ({
    page,
    site,
  }) => {
    const marked = box(`<script type="text/plain" data-consent="marketing">${AD}</script>`);
    const unmarked = box(`<script>if (self.meterQueue) meterQueue('x');${AD}</script>`);
    await returning(page, site);
    await open(page, site, marked);
    await expect.poll(() => written(page)).toEqual(IN_BOX);
    await page.context().clearCookies();
    const early = '<script>setTimeout(() => FluxConsent.acceptAll(), 50)</script>';
    await open(page, site, `${unmarked}${early}<script src="/run/slow.js?delay=400"></script>`);
    await expect.poll(() => written(page)).toEqual(IN_BOX);
  });

  test('and of the scripts that it writes, inline and of other hosts', async ({ page, site }) => {
    serve(site, '/second.js', AD);
    serve(site, '/first.js', `document.write('<script src="https://ads.test/second.js"><\\/script>')`);
    const inline = AD.replaceAll("'", '"');
    for (const script of [
      `<script type="text/plain" data-consent="marketing">document.write('<script>${inline}</scr'+'ipt>')</script>`,
      '<script src="https://ads.test/first.js"></script>',
      `<script>if (self.meterQueue) meterQueue('x');document.write('<script src="https://ads.test/second.js"></scr'+'ipt>')</script>`,
    ]) {
      await page.context().clearCookies();
      await open(page, site, box(script));
      await accept(page);
      await expect.poll(() => written(page), script).toEqual(IN_BOX);
    }
  });
});

test('a snippet does not overtake its library where consent is given while both are parsed', async ({
  page,
  site,
}) => {
  serve(site, '/library.js', 'meterQueue = (name) => ran.push(name)', 900);
  await open(
    page,
    site,
    `<script>ran = []; setTimeout(() => FluxConsent.acceptAll(), 50)</script>
     <script src="https://meter.test/library.js"></script><script src="/run/own.js?delay=300"></script>
     <script>meterQueue('init')</script>`,
  );
  expect(await settled(page, 2)).toEqual(['own', 'init']);
});

test('a replayed load event waits for async scripts, as the browser’s does', async ({ page, site }) => {
  serve(site, '/widget.js', "ran.push('library')", 300);
  await open(
    page,
    site,
    `<script>ran = []</script><script async src="https://meter.test/widget.js"></script>
     <script>onload = () => ran.push('load'); if (self.meterQueue) meterQueue('x')</script>`,
  );
  await page.waitForLoadState('load');
  await accept(page);
  expect(await settled(page, 2)).toEqual(['library', 'load']);
});

test('what a script has written comes before what is next, at its place', async ({ page, site }) => {
  serve(site, '/library.js', 'library = () => ran.push("used")', 300);
  await open(
    page,
    site,
    `<script>ran = []</script><div id="box"><script type="text/plain" data-consent="marketing">
       document.write('<script>document.write("<i>A</i>")</scr'+'ipt><i>B</i>');
       document.write('<script src="https://ads.test/library.js"></scr'+'ipt><script>library()</scr'+'ipt>');
       document.write('<script>library()</scr'+'ipt>');
     </script></div><script type="text/plain" data-consent="marketing">library()</script>`,
  );
  await accept(page);
  expect(await settled(page, 3)).toEqual(['used', 'used', 'used']);
  await expect(page.locator('#box i')).toHaveText(['A', 'B']);
});

test('what is written while the page is parsed is not waited for twice', async ({ page, site }) => {
  serve(site, '/library.js', 'library = () => ran.push("used")', 200);
  await returning(page, site);
  await open(
    page,
    site,
    `<script>ran = []</script>
     <script type="text/plain" data-consent="marketing">document.write('<script src="https://ads.test/library.js"></scr'+'ipt>')</script>
     <script type="text/plain" data-consent="marketing">library()</script>
     <template data-consent="marketing"><script>library()</script></template>
     <script src="/run/slow.js?delay=1800"></script>`,
  );
  expect(await settled(page, 3)).toEqual(['used', 'used', 'slow']);
});

test('a script above the SDK that is held before it has run keeps its nonce', async ({ page, site }) => {
  await page.goto(
    site.page(
      '/',
      `<!doctype html><title>page</title>
       <script nonce="n" defer src="https://meter.test/run/tag.js?delay=300"></script>
       <script type="application/json" id="flux-consent-policy">${JSON.stringify(POLICY)}</script>
       <script src="/dist/consent.js" nonce="n"></script><p>text</p>`,
      {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'nonce-n'; style-src 'self' 'unsafe-inline'; connect-src 'self'",
      },
    ),
  );
  await page.waitForTimeout(500);
  expect(await ran(page)).toEqual([]);
  await accept(page);
  expect(await settled(page, 1)).toEqual(['tag']);
});

test('only what is marked up gets the nonce of the SDK: an injected script stays refused', async ({
  page,
  site,
}) => {
  serve(site, '/policy.json', JSON.stringify(POLICY), 400);
  const policy = `default-src 'none'; script-src 'nonce-n'; style-src 'self' 'unsafe-inline'; connect-src 'self'`;
  await page.goto(
    site.page(
      '/',
      `<!doctype html><title>page</title><script src="/dist/consent.js" nonce="n" data-policy="/policy.json"></script>
       <script nonce="n">ran = []</script><script src="https://x.test/run/other.js"></script><script>ran.push('injected')</script>
       <script src="https://meter.test/run/tag.js"></script><script nonce="n">ran.push('own')</script>
       <script type="text/plain" data-consent="analytics">ran.push('marked')</script>`,
      { 'Content-Security-Policy': policy },
    ),
  );
  await page.waitForTimeout(900);
  await accept(page);
  expect(await settled(page, 2)).toEqual(['own', 'marked']);
});

test.describe('where the policy comes later than the guard', () => {
  const LIBRARY = '<script src="https://cdn.amplitude.com/script/KEY.js"></script>';
  const INIT = `<script>amplitude.init('KEY')</script>`;

  test('a snippet of the catalogue is held, and on a later visit finds its library', async ({
    page,
    site,
  }) => {
    await page.route('https://cdn.amplitude.com/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'amplitude = { init: (key) => ran.push(key) }' }),
    );
    await page.route('**/services/*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const first = head({ ...POLICY, services: ['amplitude'] });
    await open(page, site, `<script>ran = []</script>${LIBRARY}${INIT}`, first);
    await page.waitForTimeout(300);
    expect(await ran(page)).toEqual([]);
    await accept(page);
    expect(await settled(page, 1)).toEqual(['KEY']);
    await page.reload();
    expect(await settled(page, 1)).toEqual(['KEY']);
    expect(errors).toEqual([]);
  });

  const waiting = (policy: string): string =>
    `<meta http-equiv="Content-Security-Policy" content=""><script src="/dist/consent.js" data-policy="${policy}"></script>`;
  const BEHIND = `<script>ran = []</script><script src="https://cdn.test/jquery.js"></script>
    <script>ran.push('inline ' + typeof jQuery)</script><script src="/own.js"></script>
    <script defer src="/deferred.js"></script><script async src="/run/async.js"></script>`;
  const serveAll = (site: Site): void => {
    for (const name of ['own', 'deferred'])
      serve(site, `/${name}.js`, `ran.push('${name} ' + typeof jQuery)`);
    serve(site, '/jquery.js', 'jQuery = () => {}');
  };

  test('scripts behind one of another site wait with it, until the policy allows that', async ({
    page,
    site,
  }) => {
    serveAll(site);
    serve(site, '/policy.json', JSON.stringify({ ...POLICY, firstParty: ['cdn.test'] }), 400);
    await open(page, site, BEHIND, waiting('/policy.json'));
    const order = (await settled(page, 4)).filter((each) => each !== 'async');
    expect(order).toEqual(['inline function', 'own function', 'deferred function']);
  });

  test('what the parser meets while they are released waits, too', async ({ page, site }) => {
    serveAll(site);
    serve(site, '/jquery.js', 'jQuery = () => {}', 800);
    serve(site, '/policy.json', JSON.stringify({ ...POLICY, firstParty: ['cdn.test'] }), 300);
    const last = '<!--pause 600--><script>ran.push("last " + typeof jQuery)</script>';
    await open(page, site, BEHIND + last, waiting('/policy.json'));
    const order = (await settled(page, 5)).filter((each) => each !== 'async');
    expect(order).toEqual(['inline function', 'own function', 'last function', 'deferred function']);
  });

  test('a deferred script that comes while they are released runs after them', async ({ page, site }) => {
    serveAll(site);
    serve(site, '/jquery.js', 'jQuery = () => {}', 1000);
    serve(site, '/policy.json', JSON.stringify({ ...POLICY, firstParty: ['cdn.test'] }), 200);
    const content = `<script>ran = []</script><script src="https://cdn.test/jquery.js"></script>
      <!--pause 600--><script defer src="/deferred.js"></script>`;
    await open(page, site, content, waiting('/policy.json'));
    expect(await settled(page, 1)).toEqual(['deferred function']);
  });

  for (const [name, path] of [
    ['is not usable', '/nothing.json'],
    ['does not come', '/run/x.js?hang'],
  ] as const)
    test(`they run without it where the policy ${name}`, async ({ page, site }) => {
      serveAll(site);
      await open(page, site, BEHIND, waiting(path));
      const order = (await settled(page, 4)).filter((each) => each !== 'async');
      expect(order).toEqual(['inline undefined', 'own undefined', 'deferred undefined']);
      expect(site.to('cdn.test')).toEqual([]);
    });
});

test('a written frame loads once for the page: when it is let go', async ({ page, site }) => {
  await open(
    page,
    site,
    `<script>ran = []; document.write('<iframe src="https://ads.test/frame" onload="ran.push(1)"></iframe>')</script>`,
  );
  await page.waitForTimeout(300);
  expect(await ran(page)).toEqual([]);
  await accept(page);
  await expect.poll(() => ran(page)).toEqual([1]);
  await page.waitForTimeout(300);
  expect(await ran(page)).toEqual([1]);
});

// BUG: libraries that swap pages or parts of them replace each dead script by a copy of its attributes and text. The
// attributes were those of a held script, so the copy never ran (fixed).
test.describe('a script that a library makes anew, attribute by attribute, runs once granted', () => {
  const RENEW = `const renew = (root) => { for (const old of root.querySelectorAll('script')) {
    const made = document.createElement('script');
    for (const { name, value } of old.attributes) made.setAttribute(name, value);
    made.textContent = old.textContent;
    old.replaceWith(made);
  } }`;
  const MARKUP =
    '<main><script src="https://meter.test/run/tag.js"><\\/script><script>note()<\\/script></main>';
  const WAYS = {
    'from innerHTML': `box.innerHTML = '${MARKUP}'; renew(box)`,
    'from insertAdjacentHTML': `box.insertAdjacentHTML('beforeend', '${MARKUP}'); renew(box)`,
    'from a parsed document': `box.append(...new DOMParser().parseFromString('${MARKUP}', 'text/html').body.childNodes); renew(box)`,
    'from a copy of a parsed document': `box.append(document.importNode(new DOMParser().parseFromString('${MARKUP}', 'text/html').body.firstChild, true)); renew(box)`,
  };
  for (const [name, code] of Object.entries(WAYS))
    test(name, async ({ page, site }) => {
      const body = `<div id="box"></div><script>ran = []; note = () => ran.push('own'); ${RENEW}; ${code}</script>`;
      await open(page, site, body);
      await page.waitForTimeout(300);
      expect(await ran(page)).toEqual(['own']);
      expect(site.to('meter.test')).toEqual([]);
      await accept(page);
      expect(await settled(page, 2)).toEqual(['own', 'tag']);
    });
});

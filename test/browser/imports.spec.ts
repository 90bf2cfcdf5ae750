import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { document, head, POLICY, ran, requests, settled } from './page';
import { expect, type Site, test } from './site';

/** Where the address of an `import()` comes from; `FAR` is an address that is not granted yet. */
const WAYS: Readonly<Record<string, string>> = {
  'an attribute': `<i id="from" data-at="FAR"></i><script>import(from.dataset.at)</script>`,
  'a list put together': `<script>import(['FAR'.slice(0, -1), 's'].join(''))</script>`,
  'a URL': `<script>import(new URL('FAR'))</script>`,
  'a module': `<i id="from" data-at="FAR"></i><script type="module">const it = document.getElementById('from').dataset.at
import(it)</script>`,
  'a script of code': `<i id="from" data-at="FAR"></i><script>{const s = document.createElement('script'); s.text = 'import(from.dataset.at)'; document.head.append(s)}</script>`,
  'a text put into a script': `<i id="from" data-at="FAR"></i><script>{const s = document.createElement('script'); document.head.append(s); s.append('import(from.', 'dataset.at)')}</script>`,
  'document.write': `<i id="from" data-at="FAR"></i><script>document.write('<script>import(from.dataset.at)<\\/script>')</script>`,
  'a frame': `<i id="from" data-at="FAR"></i><iframe srcdoc="<script>import(parent.from.dataset.at).then(() => parent.ran = ran)</script>"></iframe>`,
  'a handler': `<i id="from" data-at="FAR"></i><img src="data:," onerror="import(from.dataset.at)">`,
  'a handler that code sets': `<i id="from" data-at="FAR"></i><script>document.documentElement.setAttribute('onclick', 'import(from.dataset.at)'); document.documentElement.click()</script>`,
  'a link of code': `<i id="from" data-at="FAR"></i><a id="link" href="javascript:void import(from.dataset.at)">go</a><script>setTimeout(() => link.click())</script>`,
  'a link of SVG': `<i id="from" data-at="FAR"></i><svg><a id="link" xlink:href="javascript:void import(from.dataset.at)"><text>go</text></a></svg><script>setTimeout(() => link.dispatchEvent(new MouseEvent('click', { bubbles: true })))</script>`,
  'a form': `<i id="from" data-at="FAR"></i><form id="sent" action=" javascript:void import(from.dataset.at)"></form><script>setTimeout(() => sent.submit())</script>`,
  'a button of a form': `<i id="from" data-at="FAR"></i><form><button id="sends" formaction="javascript:void import(from.dataset.at)">go</button></form><script>setTimeout(() => sends.click())</script>`,
  'a form in markup of code': `<i id="from" data-at="FAR"></i><p id="box"></p><script>box.innerHTML = '<form id="sent" action="javascript:void import(from.dataset.at)"></form>'; setTimeout(() => sent.requestSubmit())</script>`,
  'a handler of what comes into view': `<i id="from" data-at="FAR"></i><p style="content-visibility: auto" oncontentvisibilityautostatechange="import(from.dataset.at)">text</p>`,
  'a timer': `<i id="from" data-at="FAR"></i><script>setTimeout('import(from.dataset.at)', 20)</script>`,
  'an interval': `<i id="from" data-at="FAR"></i><script>{const id = setInterval({ toString: () => 'import(from.dataset.at); stop' + 'It()' }, 20); window.stopIt = () => clearInterval(id)}</script>`,
  'a script of SVG': `<i id="from" data-at="FAR"></i><svg><script>import(from.dataset.at)</script></svg>`,
  'code behind a pattern': `<i id="from" data-at="FAR"></i><script>if (/^https?:\\/\\//.test(from.dataset.at)) import(from.dataset.at);\n"a".replace(/"/g, '')</script>`,
  'code in a template': `<i id="from" data-at="FAR"></i><script>const text = \`a \${import(from.dataset.at)} b\`</script>`,
  'a function where eval is another': `<i id="from" data-at="FAR"></i><script>(function (Object, eval) { import(from.dataset.at) })(0, 0)</script>`,
  'a script that pauses': `<i id="from" data-at="FAR"></i><script>setTimeout(() => document.body.append(document.createElement('div')), 80)</script><script>let at = from.dataset.at; import(at);<!--pause--> window.last = 1</script>`,
  'a script in pieces': `<i id="from" data-at="FAR"></i><script>window.first = 1; imp<!--pause-->ort(from.data<!--pause-->set.at)</script>`,
  'a worker': `<i id="from" data-at="FAR"></i><script>{const w = new Worker(URL.createObjectURL(new Blob(['onmessage = e => import(e.data).then(() => postMessage(ran), String)']))); w.onmessage = e => { window.ran = e.data }; w.postMessage(from.dataset.at)}</script>`,
};

const watch = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
};
const far = (site: Site, name = 'far'): string => site.url(`/run/${name}.js`, 'meter.test');

for (const [name, content] of Object.entries(WAYS)) {
  test(`import() of an address from ${name} waits, and comes once`, async ({ page, site }) => {
    // The imported script notes its run in `window`, which a worker does not have.
    const errors = watch(page);
    const body = content.replaceAll('FAR', far(site));
    await page.goto(site.page('/', document(body.replace("['onmessage", "['window=self;onmessage"))));
    await page.waitForTimeout(400);
    expect(requests(site, 'meter.test')).toEqual([]);
    await page.evaluate(() => window.FluxConsent.acceptAll());
    expect(await settled(page, 1)).toEqual(['far']);
    await page.evaluate(() => window.FluxConsent.withdraw());
    await page.evaluate(() => window.FluxConsent.acceptAll());
    await page.waitForTimeout(300);
    expect(requests(site, 'meter.test')).toHaveLength(1);
    expect(errors).toEqual([]);
  });
}

test('an import() is held by itself: its script runs on, and the held list names the address', async ({
  page,
  site,
}) => {
  await page.goto(
    site.page(
      '/',
      document(`<script>window.before = 1; import('${far(site)}').then(() => window.then = 1); window.after = 1</script>
        <script>const inner = 'im' + 'port "${far(site, 'inner')}"'; import('data:text/javascript,' + inner)</script>`),
    ),
  );
  const names = await page.evaluate(() => [
    Reflect.get(window, 'before'),
    Reflect.get(window, 'after'),
    Reflect.get(window, 'then'),
    ...window.FluxConsent.held().map(({ kind, name }) => `${kind} ${name}`),
  ]);
  expect(names).toEqual([1, 1, undefined, `script ${far(site)}`, `script ${far(site, 'inner')}`]);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  expect((await settled(page, 2)).sort()).toEqual(['far', 'inner']);
  expect(await page.evaluate(() => Reflect.get(window, 'then'))).toBe(1);
});

test('a script has its original text again after it has run', async ({ page, site }) => {
  const text = `const at = './run/own.js'; import(at)`;
  await page.goto(
    site.page(
      '/',
      document(`<script id="one">${text}</script><script id="two" type="module">${text}</script>`),
    ),
  );
  await page.evaluate((text) => {
    const script = window.document.createElement('script');
    script.id = 'three';
    script.text = `{${text}}`;
    window.document.body.append(script);
  }, text);
  expect(await settled(page, 1)).toEqual(['own']);
  const texts = ['one', 'two', 'three'].map((id) => page.locator(`#${id}`).textContent());
  expect(await Promise.all(texts)).toEqual([text, text, `{${text}}`]);
  expect(await page.evaluate(() => window.FluxConsent.held())).toEqual([]);
});

test('imports of the site’s own files resolve, take options and fail as they do natively', async ({
  page,
  site,
}) => {
  const errors = watch(page);
  site.page('/dir/name.js', 'export const name = import.meta.url.split("/").pop()', {
    'Content-Type': 'text/javascript',
  });
  site.page('/dir/data.json', '{"a":1}', { 'Content-Type': 'application/json' });
  await page.goto(
    site.page(
      '/dir/',
      document(`<script type="importmap">{"imports":{"lib":"/dir/name.js"}}</script><script>
        const names = ['./name.js', 'lib', '/dir/name.js']
        const all = names.map(async name => (await import(name)).name)
        let json = './data.json'
        all.push((async () => (await import(json, { with: { type: 'json' } })).default.a)())
        for (const bad of ['none', Symbol('x'), { toString() { throw new RangeError('mine') } }])
          all.push(import(bad).catch(error => error.name))
        window.all = Promise.all(all)
      </script>`),
    ),
  );
  expect(await page.evaluate(() => Reflect.get(window, 'all'))).toEqual([
    ...['name.js', 'name.js', 'name.js', 1],
    ...['TypeError', 'TypeError', 'RangeError'],
  ]);
  expect(errors).toEqual([]);
});

test('methods named `import` run as written, and text that looks like import() stays as it is', async ({
  page,
  site,
}) => {
  const errors = watch(page);
  await page.goto(
    site.page(
      '/',
      document(`<script>class S { import(e, t = !1) { return [e, t] } async import2(a, { b } = {}) { return import(a) } }
          window.seen = [new S().import(1), ({ import(a, ...b) { return b } }).import(1, 2), /^import(ant|ed)?$/.test('important')]</script>
        <input id="field" value="javascript:import(x)"><a id="link" href="/a?javascript:import(x)">a</a>
        <script>window.list = {}; list. import = x => x; window.seen.push(list. import(4), \`use \${'import(x)'} or import(y)\`)</script>`),
    ),
  );
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([
    [1, false],
    [2],
    true,
    4,
    'use import(x) or import(y)',
  ]);
  expect(await page.locator('#field').inputValue()).toBe('javascript:import(x)');
  expect(errors).toEqual([]);
});

test('import options from a variable are passed on, and invalid ones fail', async ({ page, site }) => {
  site.page('/data.json', '{"a":1}', { 'Content-Type': 'application/json' });
  await page.goto(
    site.page(
      '/',
      document(`<script>let at = '/data.json', options = { with: { type: 'json' } }
        window.all = Promise.all([import(at, options).then(({ default: { a } }) => a), import(at, 5).catch(({ name }) => name)])</script>`),
    ),
  );
  expect(await page.evaluate(() => Reflect.get(window, 'all'))).toEqual([1, 'TypeError']);
});

test('a held import map does not hold imports of the site’s own files', async ({ page, site }) => {
  site.page('/dir/own.js', 'export default 1', { 'Content-Type': 'text/javascript' });
  await page.goto(
    site.page(
      '/',
      document(`<script>
        const map = document.createElement('script'); map.type = 'importmap'
        map.text = JSON.stringify({ imports: { own: '/dir/own.js', lib: '${far(site)}' } }); document.head.append(map)
        let path = '/dir/own.js', name = 'own'
        window.path = import(path).then(it => it.default)
        window.name2 = import(name).then(it => it.default, ({ name }) => name)
      </script>`),
    ),
  );
  expect(await page.evaluate(() => Reflect.get(window, 'path'))).toBe(1);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  expect(await page.evaluate(() => Reflect.get(window, 'name2'))).toBe(1);
});

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('an inline script that the CSP lists by its hash keeps its text and is held as a whole', async ({
  page,
  site,
}) => {
  const errors = watch(page);
  const own = `import('./run/' + 'own.js')`;
  const foreign = `const at = '${far(site)}'; import(at)`;
  await page.goto(
    site.page('/', document(`<script>${own}</script><script>${foreign}</script>`), {
      'Content-Security-Policy': `script-src 'self' ${site.url('', 'meter.test')} ${hash(own)} ${hash(foreign)}`,
    }),
  );
  expect(await settled(page, 1)).toEqual(['own']);
  expect(site.to('meter.test')).toEqual([]);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  expect(await settled(page, 2)).toEqual(['own', 'far']);
  expect(errors).toEqual([]);
});

test('an inline script runs without a violation under a CSP of a nonce, a hash and strict-dynamic', async ({
  page,
  site,
}) => {
  const errors = watch(page);
  const reports: string[] = [];
  page.on('console', (message) => /policy/i.test(message.text()) && reports.push(message.text()));
  const own = `window.ran = ['own']; const go = (at) => import(at)`;
  await page.goto(
    site.page('/', document(`<script>${own}</script>`, head(POLICY, 'nonce="n"')), {
      'Content-Security-Policy': `script-src 'nonce-n' 'strict-dynamic' https: 'unsafe-inline' ${hash(own)}`,
    }),
  );
  expect(await settled(page, 1)).toEqual(['own']);
  expect([...errors, ...reports]).toEqual([]);
});

test('imports cause no violation under a CSP of nonces and Trusted Types, and untrusted strings stay refused', async ({
  page,
  site,
}) => {
  const reports: string[] = [];
  page.on('console', (message) => /policy|trusted/i.test(message.text()) && reports.push(message.text()));
  const body = `<script nonce="n">const own = './run/own.js'; import(own)
    const at = '${far(site)}'; import(at)</script>`;
  await page.goto(
    site.page('/', document(body, head(POLICY, 'nonce="n"')), {
      'Content-Security-Policy':
        "script-src 'nonce-n' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types flux-consent site",
    }),
  );
  expect(await settled(page, 1)).toEqual(['own']);
  expect(reports).toEqual([]);
  const refused = await page.evaluate(() => {
    const script = window.document.createElement('script');
    script.nonce = 'n';
    try {
      script.append('import(self.nothing); ran.push("untrusted")');
      window.document.head.append(script);
    } catch {}
    return window.ran?.includes('untrusted');
  });
  expect(refused).toBe(false);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  expect(await settled(page, 2)).toEqual(['own', 'far']);
});

test('a page cannot remove the import check; destroy() ends it', async ({ page, site }) => {
  await page.goto(
    site.page(
      '/',
      document(`<script>
        const asks = Object.getOwnPropertyNames(self).find(name => /^fluxImport/.test(name))
        const free = (f, ...a) => f(...a)
        delete self[asks]; try { self[asks] = free } catch {}
        try { Object.defineProperty(self, asks, { value: free }) } catch {}
        window.listed = Object.keys(self).includes(asks)
      </script><script>import('${far(site)}')</script>`),
    ),
  );
  await page.waitForTimeout(300);
  expect(site.to('meter.test')).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, 'listed'))).toBe(false);
  await page.evaluate(
    (url) => {
      window.FluxConsent.destroy();
      const script = window.document.createElement('script');
      script.text = `new self[asks](url => import(url), '${url}')`;
      window.document.head.append(script);
    },
    far(site, 'free'),
  );
  expect(await ran(page).then(() => settled(page, 1))).toEqual(['free']);
});

test('imports of a held script are checked once it runs', async ({ page, site }) => {
  const at = site.url('/run/other.js', 'ads.test');
  await page.goto(
    site.page(
      '/',
      document(`<i id="from" data-at="${at}"></i><script>{
        const s = document.createElement('script')
        s.text = 'const meterQueue = it => it; meterQueue(1); window.ran = ["held"]; import(from.dataset.at)'
        document.body.append(s)
      }</script>`),
    ),
  );
  await page.waitForTimeout(300);
  expect(await ran(page)).toEqual([]);
  await page.evaluate(() => window.FluxConsent.save({ analytics: true }));
  expect(await settled(page, 1)).toEqual(['held']);
  expect(site.to('ads.test')).toEqual([]);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  expect(await settled(page, 2)).toEqual(['held', 'other']);
});

test('a script whose insertion failed runs when it is inserted again', async ({ page, site }) => {
  await page.goto(site.page('/', document('<p id="p"></p>')));
  await page.evaluate(() => {
    const box = window.document.createElement('div');
    const script = window.document.createElement('script');
    script.text = 'window.ran = ["once more"]';
    box.append(window.document.createElement('iframe'), script);
    try {
      window.document.body.insertBefore(box, box);
    } catch {}
    window.document.body.append(box);
  });
  expect(await settled(page, 1)).toEqual(['once more']);
});

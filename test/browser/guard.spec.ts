import { document, head, POLICY, ran, requests, settled } from './page';
import { expect, test } from './site';

const UNMARKED = (origin: (path: string) => string): Record<string, string> => ({
  'parser script': `<script src="${origin('/run/parser.js')}"></script>`,
  'async parser script': `<script async src="${origin('/run/async.js')}"></script>`,
  'module parser script': `<script type="module" src="${origin('/run/module.js')}"></script>`,
  'parser image': `<img src="${origin('/pixel.gif')}">`,
  'dynamic script': `<script>{const s=document.createElement('script');s.src='${origin('/run/dynamic.js')}';document.head.appendChild(s)}</script>`,
  'script whose src comes last': `<script>{const s=document.createElement('script');document.head.append(s);s.setAttribute('src','${origin('/run/late.js')}')}</script>`,
  'new Image': `<script>new Image().src='${origin('/pixel.gif?image')}'</script>`,
  'dynamic frame': `<script>{const f=document.createElement('iframe');f.src='${origin('/frame')}';document.documentElement.append(f)}</script>`,
  innerHTML: `<div id="b"></div><script>b.innerHTML='<p><img src="${origin('/pixel.gif?html')}"><iframe src="${origin('/frame?html')}"></iframe>'</script>`,
  insertAdjacentHTML: `<div id="a"></div><script>a.insertAdjacentHTML('afterend','<iframe src="${origin('/frame?adjacent')}"></iframe>')</script>`,
  'document.write': `<script>document.write('<script src="${origin('/run/written.js')}"><\\/script>')</script>`,
  'document.write in pieces': `<script>document.write('<scr');document.write('ipt src="${origin('/run/pieces.js')}"><\\/scr' + 'ipt>')</script>`,
  fetch: `<script>fetch('${origin('/echo?fetch')}').then(() => (window.ran = window.ran || []).push('fetched'))</script>`,
  'fetch of a Request': `<script>fetch(new Request('${origin('/echo?request')}', { method: 'POST', body: 'x' }))</script>`,
  XHR: `<script>{const x=new XMLHttpRequest();x.open('POST','${origin('/echo?xhr')}');x.send('body')}</script>`,
  sendBeacon: `<script>navigator.sendBeacon('${origin('/echo?beacon')}','beacon')</script>`,
});

for (const name of Object.keys(UNMARKED(String))) {
  test(`unmarked: ${name} is held, and let go once after consent`, async ({ page, site }) => {
    const content = UNMARKED((path) => site.url(path, 'meter.test'))[name] as string;
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(site.page('/', document(content)));
    await page.waitForTimeout(400);
    expect(requests(site, 'meter.test')).toEqual([]);
    expect(await ran(page)).toEqual([]);
    await page.evaluate(() => window.FluxConsent.acceptAll());
    const count = name === 'innerHTML' ? 2 : 1;
    await expect.poll(() => requests(site, 'meter.test').length, { timeout: 6000 }).toBe(count);
    await page.evaluate(() => window.FluxConsent.withdraw());
    await page.evaluate(() => window.FluxConsent.acceptAll());
    await page.waitForTimeout(300);
    const frames = name.includes('frame') || name.includes('HTML') ? 1 : 0;
    expect(requests(site, 'meter.test').length).toBeLessThanOrEqual(count + frames);
    expect(errors).toEqual([]);
  });
}

test('undeclared third parties stay held after acceptAll; the site’s own requests pass', async ({
  page,
  site,
}) => {
  const tags = `<script src="${site.url('/run/stranger.js', 'stranger.test')}"></script><script src="/dist/none.js"></script>
    <script src="${site.url('/run/own.js', 'static.app.test')}"></script><script>fetch('/echo?own')</script>`;
  await page.goto(site.page('/', document(tags)));
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await page.waitForTimeout(500);
  expect(requests(site, 'stranger.test')).toEqual([]);
  expect(await ran(page)).toEqual(['own']);
  expect(requests(site, 'app.test')).toContain('app.test/echo?own');
  expect(await page.evaluate(() => window.FluxConsent.held().map(({ reason }) => reason))).toEqual([
    'no service of the policy declares it',
  ]);
});

test('writes of declared names are held, can be read back and are stored on consent; others pass at once', async ({
  page,
  site,
  context,
}) => {
  await page.goto(
    site.page(
      '/',
      document(`<script>
        document.cookie = 'meter_id=1'; document.cookie = 'own=1';
        localStorage.setItem('meter:a', '1'); localStorage['meter:b'] = '2'; sessionStorage.setItem('meter:c', '3');
        localStorage.setItem('own', '1');
        window.readBack = [localStorage.getItem('meter:a'), localStorage['meter:b'], sessionStorage.getItem('meter:c')];
      </script>`),
    ),
  );
  const stored = () =>
    page.evaluate(() => [
      window.document.cookie,
      Object.keys(localStorage).sort(),
      Object.keys(sessionStorage),
    ]);
  expect(await page.evaluate(() => (window as { readBack?: unknown }).readBack)).toEqual(['1', '2', '3']);
  expect(await stored()).toEqual(['own=1', ['own'], []]);
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['own']);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await expect.poll(async () => (await stored())[1]).toEqual(['meter:a', 'meter:b', 'own']);
  expect((await context.cookies()).map(({ name }) => name).sort()).toEqual([
    'flux_consent',
    'meter_id',
    'own',
  ]);
});

test('withdrawal clears storage and declared cookies of every domain and path, and reports HttpOnly ones as left', async ({
  page,
  site,
  context,
}) => {
  const url = site.page(
    '/',
    document(''),
    {
      'Set-Cookie': ['meter_http=1; HttpOnly', 'meter_server=1; Domain=app.test; Path=/'],
    },
    'www.app.test',
  );
  const policy = JSON.parse(JSON.stringify(POLICY));
  policy.services[0].cookies.push({ name: 'meter_http', httpOnly: true });
  site.pages.set('/deep/page', { html: document('', head(policy)) });
  await page.goto(url);
  await page.goto(site.url('/deep/page', 'www.app.test'));
  await page.evaluate(() => {
    Object.assign(window, { cleared: [] });
    window.FluxConsent.on('cleared', (all) =>
      (window as unknown as { cleared: unknown[] }).cleared.push(...all),
    );
    window.FluxConsent.acceptAll();
    for (const cookie of [
      'meter_host=1',
      'meter_parent=1; domain=app.test; path=/',
      'meter_self=1; domain=www.app.test; path=/',
      'meter_path=1; path=/deep',
      '__Secure-meter=1; secure; path=/',
      '__Host-meter=1; secure; path=/',
      'meter_part=1; secure; samesite=none; partitioned; path=/',
      'mine=1; path=/',
    ])
      window.document.cookie = cookie;
    localStorage.setItem('meter:x', '1');
    sessionStorage.setItem('meter:y', '1');
    localStorage.setItem('mine', '1');
  });
  expect((await context.cookies()).length).toBeGreaterThan(9);
  await page.evaluate(() => window.FluxConsent.withdraw());
  await page.waitForTimeout(300);
  expect((await context.cookies()).map(({ name }) => name).sort()).toEqual([
    'flux_consent',
    'meter_http',
    'mine',
  ]);
  expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([
    ['mine'],
    [],
  ]);
  const cleared = await page.evaluate(
    () => (window as unknown as { cleared: { name: string; done: boolean }[] }).cleared,
  );
  expect(cleared.filter(({ done }) => !done).map(({ name }) => name)).toEqual(['meter_http']);
});

test('clearing keeps the record and the notice flag, and reports a database in use as not cleared', async ({
  page,
  site,
}) => {
  const policy = JSON.parse(JSON.stringify(POLICY));
  policy.services[0].cookies = [{ name: 'flux_*' }, { name: 'meter_http', httpOnly: true }];
  policy.services[0].storage = [
    { kind: 'local', name: 'flux_*' },
    { kind: 'indexeddb', name: 'meter' },
    { kind: 'indexeddb', name: 'meter-closed' },
  ];
  await page.goto(site.page('/', document('', head(policy))));
  const listen = () =>
    page.evaluate(() => {
      Object.assign(window, { cleared: [] });
      window.FluxConsent.on('cleared', (all) =>
        (window as unknown as { cleared: unknown[] }).cleared.push(...all),
      );
    });
  const cleared = () =>
    page.evaluate(() =>
      (window as unknown as { cleared: { name: string; done: boolean }[] }).cleared.map(
        ({ name, done }) => `${name} ${done}`,
      ),
    );
  await listen();
  await page.evaluate(async () => {
    window.FluxConsent.acceptAll();
    localStorage.setItem('flux_consent_notice', '1');
    const open = (name: string) =>
      new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
      });
    Object.assign(window, { db: await open('meter') });
    (await open('meter-closed')).close();
    window.FluxConsent.withdraw();
  });
  await expect.poll(cleared).toEqual(['meter_http false', 'meter false', 'meter-closed true']);
  expect(await page.evaluate(() => localStorage.getItem('flux_consent_notice'))).toBe('1');
  // What no script can see is reported only once, after the choice.
  await page.waitForTimeout(2100);
  await page.reload();
  await listen();
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => window.FluxConsent.get().record?.action)).toBe('withdraw');
  expect(await cleared()).not.toContain('meter_http false');
});

test('a later visit runs what was granted, not what was refused, and has no choice due', async ({
  page,
  site,
}) => {
  const tags = ['meter', 'ads'].map(
    (name) =>
      `<script type="text/plain" data-consent="${name}" src="${site.url(`/run/${name}.js`, `${name}.test`)}"></script>`,
  );
  const url = site.page('/', document(tags.join('')));
  await page.goto(url);
  await page.evaluate(() => window.FluxConsent.save({ analytics: true, marketing: false }));
  await page.goto(url);
  expect(await settled(page, 1)).toEqual(['meter']);
  expect(await page.evaluate(() => window.FluxConsent.get().due)).toBeNull();
  await page.evaluate(() => window.FluxConsent.rejectAll());
  site.hits.length = 0;
  await page.goto(url);
  await page.waitForTimeout(300);
  expect(requests(site, 'meter.test', 'ads.test')).toEqual([]);
});

test('an address set on a marked-up element is held until its category is granted', async ({
  page,
  site,
}) => {
  const address = site.url('/pixel.gif', 'meter.test');
  await page.goto(
    site.page('/', document(`<img id="i" data-consent="analytics"><script>i.src = '${address}'</script>`)),
  );
  await page.waitForTimeout(400);
  expect(requests(site, 'meter.test')).toEqual([]);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await expect.poll(() => requests(site, 'meter.test')).toHaveLength(1);
});

test('an empty data-consent grants nothing', async ({ page, site }) => {
  const live = `<script data-consent="" src="${site.url('/run/live.js', 'meter.test')}"></script>`;
  const inert = `<script type="text/plain" data-consent=" ">(window.ran = window.ran || []).push('inert')</script>`;
  await page.goto(site.page('/', document(live + inert)));
  await page.waitForTimeout(400);
  expect(await ran(page)).toEqual([]);
});

test('a catalogue service that fails to load leaves unknown third parties held, even if the policy only reports them', async ({
  page,
  site,
}) => {
  const policy = { ...POLICY, services: ['no-such-service'], unknown: { requests: 'report' } };
  await page.goto(
    site.page(
      '/',
      document(`<script src="${site.url('/run/tag.js', 'meter.test')}"></script>`, head(policy)),
    ),
  );
  await page.waitForTimeout(600);
  expect(await ran(page)).toEqual([]);
  expect(requests(site, 'meter.test')).toEqual([]);
});

test('a held synchronous request ends at once with status 0 and is never sent', async ({ page, site }) => {
  const call = `{const x=new XMLHttpRequest();x.open('GET','${site.url('/echo?sync', 'meter.test')}',0);x.send();window.ended=x.status}`;
  await page.goto(site.page('/', document(`<script>${call}</script>`)));
  expect(await page.evaluate(() => (window as { ended?: number }).ended)).toBe(0);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await page.waitForTimeout(400);
  expect(requests(site, 'meter.test')).toEqual([]);
});

test('items of the held list and of held events have no way to release anything', async ({ page, site }) => {
  await page.goto(site.page('/', document('')));
  const told = await page.evaluate(
    (url) => {
      const all: object[] = [];
      window.FluxConsent.on('held', (one) => all.push(one));
      void fetch(url);
      all.push(...window.FluxConsent.held());
      for (const one of all)
        for (const value of Object.values(one)) if (typeof value === 'function') value.call(one);
      return all.map((one) => Object.keys(one).sort());
    },
    site.url('/echo', 'meter.test'),
  );
  expect(told).toEqual(Array(2).fill(['kind', 'name', 'needs', 'reason']));
  await page.waitForTimeout(200);
  expect(site.to('meter.test')).toEqual([]);
});

test('changing an item of the held list releases nothing', async ({ page, site }) => {
  await page.goto(
    site.page(
      '/',
      document(
        `<script type="text/plain" data-consent="analytics" src="${site.url('/run/tag.js', 'meter.test')}"></script>`,
      ),
    ),
  );
  const told = await page.evaluate(() => {
    const [held] = window.FluxConsent.held() as unknown as [{ needs: string[] } & Record<string, unknown>];
    held.needs[0] = 'necessary';
    held.open = () => true;
    window.FluxConsent.save({});
    return Object.values(held).filter((value) => typeof value === 'function').length;
  });
  await page.waitForTimeout(400);
  expect(told).toBe(1);
  expect(await ran(page)).toEqual([]);
});

test('a page that fakes the end of parsing gets no script past the guard', async ({ page, site }) => {
  await page.goto(
    site.page(
      '/',
      document(
        `<script>dispatchEvent(new Event('DOMContentLoaded')); document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
           Object.defineProperty(document, 'readyState', { get: () => 'complete' })</script>
         <script src="${site.url('/run/tag.js', 'meter.test')}"></script>`,
      ),
    ),
  );
  await page.waitForTimeout(500);
  expect(await ran(page)).toEqual([]);
});

test('destroy() unguards every window, even if a frame has gone to another site', async ({ page, site }) => {
  site.page('/own', `<!doctype html><script src="${site.url('/run/inside.js', 'meter.test')}"></script>`);
  await page.goto(
    site.page('/', document('<iframe id="gone" src="/own"></iframe><iframe id="next" src="/own"></iframe>')),
  );
  const far = site.url('/frame', 'far.test');
  await page.evaluate((address) => {
    (window.document.getElementById('gone') as HTMLIFrameElement).contentWindow!.location.href = address;
  }, far);
  await expect.poll(() => page.frames().some((frame) => frame.url() === far)).toBe(true);
  await page.evaluate(() => {
    window.FluxConsent.destroy();
    const script = window.document.createElement('script');
    script.src = `https://meter.test:${location.port}/run/top.js`;
    window.document.head.append(script);
    (window.document.getElementById('next') as HTMLIFrameElement).src = '/own?again';
  });
  await expect.poll(() => ran(page)).toEqual(['top']);
  const inside = () =>
    page.evaluate(
      () => (window.document.getElementById('next') as HTMLIFrameElement).contentWindow?.window.ran ?? [],
    );
  await expect.poll(inside).toEqual(['inside']);
});

test('a frame with a consent of its own decides for itself', async ({ page, site }) => {
  const tags = `<script src="${site.url('/run/tag.js', 'stranger.test')}"></script><script src="${site.url('/run/meter.js', 'meter.test')}"></script>`;
  const wide = { ...POLICY, unknown: { requests: 'allow' } };
  site.page('/own', document(tags, head(wide, 'data-ui="none"')));
  await page.goto(site.page('/', document('<iframe src="/own"></iframe>')));
  const inside = () =>
    page.evaluate(() => window.document.querySelector('iframe')?.contentWindow?.window.ran ?? []);
  for (const address of ['/own', '/own?again']) {
    await page.evaluate((to) => {
      (window.document.querySelector('iframe') as HTMLIFrameElement).src = to;
    }, address);
    await expect.poll(inside).toEqual(['tag']);
  }
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await expect.poll(inside, { timeout: 3000 }).toEqual(['tag', 'meter']);
});

test('held scripts of a removed frame do not delay those of the page', async ({ page, site }) => {
  site.page('/own', `<!doctype html><script src="${site.url('/run/inside.js', 'meter.test')}"></script>`);
  const tag = `<script src="${site.url('/run/tag.js', 'meter.test')}"></script>`;
  await page.goto(site.page('/', document(`<iframe src="/own"></iframe>${tag}`)));
  await expect.poll(() => page.evaluate(() => window.FluxConsent.held().length)).toBe(2);
  await page.evaluate(() => window.document.querySelector('iframe')?.remove());
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await expect.poll(() => ran(page), { timeout: 2500 }).toEqual(['tag']);
});

test('scripts above the SDK run at most once, and marked-up ones keep their element', async ({
  page,
  site,
}) => {
  const at = (name: string) => site.url(`/run/${name}.js`, 'meter.test');
  const above = `<script src="${at('plain')}"></script><script>performance.clearResourceTimings()</script>
    <script defer src="${at('defer')}" onload="window.told = 1"></script><script type="module" src="${at('module')}"></script>
    <script type="text/plain" data-consent="analytics" src="${at('marked')}" id="marked"></script>
    <script>one = document.getElementById('marked'); one.addEventListener('load', () => { one.told = 1; })</script>`;
  await page.goto(site.page('/', document('<p>Page</p>', above + head())));
  await page.waitForTimeout(500);
  expect(await ran(page)).toEqual(['plain']);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  expect((await settled(page, 4)).sort()).toEqual(['defer', 'marked', 'module', 'plain']);
  const facts = await page.evaluate(() => {
    const { one, told } = window as unknown as { one: Element & { told?: 1 }; told?: 1 };
    return [one === window.document.getElementById('marked'), one.told, told];
  });
  expect(facts).toEqual([true, 1, 1]);
});

test('a choice logs no error after a frame has gone to another site', async ({ page, site }) => {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load/.test(message.text())) said.push(message.text());
  });
  await page.goto(site.page('/', document(`<iframe src="${site.url('/frame', 'meter.test')}"></iframe>`)));
  const choose = (what: 'acceptAll' | 'rejectAll') =>
    page.evaluate((method) => window.FluxConsent[method](), what);
  await choose('acceptAll');
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('meter.test'))).toBe(true);
  await choose('rejectAll');
  await choose('acceptAll');
  expect(said).toEqual([]);
});

test('a tag written into a textarea stays text, and a comment mark in a title hides no script from the guard', async ({
  page,
  site,
}) => {
  const tag = `<script src="${site.url('/run/tag.js', 'meter.test')}"></script>`;
  const written = `<textarea id="area">${tag}</textarea><title><!--</title>${tag}<!-- -->`;
  await page.goto(
    site.page(
      '/',
      document(`<script>document.write(${JSON.stringify(written).replaceAll('</', '<\\/')})</script>`),
    ),
  );
  await page.waitForTimeout(300);
  expect(await page.locator('#area').inputValue()).toBe(tag);
  expect(site.to('meter.test')).toEqual([]);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  expect(await settled(page, 1)).toEqual(['tag']);
});

const TAKES = (url: string): string =>
  `{const own = document.createElement('script'); own.src = '${url}'; window[0].Node.prototype.appendChild.call(document.head, own)}
   window.order = [...(window.order ?? []), document.currentScript.id, document.readyState]`;
const TOGETHER: Readonly<Record<string, (script: string) => string>> = {
  'a fragment': (script) =>
    `const f = document.createDocumentFragment(); f.append(document.createElement('iframe'));
     for (const id of ['a', 'b']) { const s = document.createElement('script'); s.id = id; s.text = ${script}; f.append(s) }
     document.body.append(f)`,
  'a text': (script) =>
    `document.body.append(document.createRange().createContextualFragment('<iframe></iframe><script id=a>' + ${script} + '<\\/script><script id=b>' + ${script} + '<\\/script>'))`,
  'document.write': (script) =>
    `document.write('<iframe></iframe><script id=a>' + ${script} + '<\\/script><script id=b>' + ${script} + '<\\/script>')`,
};
for (const [name, code] of Object.entries(TOGETHER)) {
  test(`a frame is guarded before a script that came with it, by ${name}`, async ({ page, site }) => {
    const take = JSON.stringify(TAKES(site.url('/run/taken.js', 'meter.test')));
    await page.goto(site.page('/', document(`<script>${code(take)}; window.order.push('then')</script>`)));
    await page.waitForTimeout(300);
    expect(site.to('meter.test')).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(window, 'order'))).toEqual([
      'a',
      'loading',
      'b',
      'loading',
      'then',
    ]);
  });
}

test('a page cannot start a held script by restoring its type', async ({ page, site }) => {
  const src = site.url('/run/tag.js', 'meter.test');
  await page.goto(
    site.page(
      '/',
      document(`<script>
          const undo = (script) => { script.removeAttribute('type'); script.type = 'text/javascript'; script.setAttribute('TYPE', '') }
          new MutationObserver(records => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.src) undo(node) })
            .observe(document, { childList: true, subtree: true })
        </script><script id="held" src="${src}"></script>`),
    ),
  );
  await page.waitForTimeout(300);
  expect(site.to('meter.test')).toEqual([]);
  expect(await page.evaluate(() => (window.document.getElementById('held') as HTMLScriptElement).type)).toBe(
    '',
  );
  await page.evaluate(() => window.FluxConsent.acceptAll());
  expect(await settled(page, 1)).toEqual(['tag']);
});

test('an element that is marked up after its insertion is held and released', async ({ page, site }) => {
  await page.goto(site.page('/', document('<p id="p"></p>')));
  await page.evaluate(
    (url) => {
      const image = window.document.createElement('img');
      window.document.body.append(image);
      image.dataset.consent = 'analytics';
      setTimeout(() => {
        image.dataset.src = url;
      }, 50);
    },
    site.url('/pixel.gif?late', 'meter.test'),
  );
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.FluxConsent.held().length)).toBe(1);
  expect(site.to('meter.test')).toEqual([]);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await expect.poll(() => requests(site, 'meter.test')).toHaveLength(1);
});

test('a cookie write that may not delete the cookie is held, however much it looks like a deletion', async ({
  page,
  site,
  context,
}) => {
  await page.goto(site.page('/', document('')));
  const ends = [
    'expires=Thu, 01 Jan 2090 00:00:00 GMT',
    'expires=Thu, 31 Feb 2000 00:00:00 GMT',
    'expires=Thu, 30 Feb 1970 00:00:00 GMT',
    'expires=Thu, 00 Jan 1970 00:00:00 GMT',
    'expires=Thu, 01 Jan 1970 24:00:00 GMT',
    'expires=Thu, 01 Jan 1970 00:61:00 GMT',
    'expires=Mon Jan 29 19700 00:00:00',
    'expires=yesterday',
    'expires=0',
    'expires=',
    'max-age=',
    'max-age=-1x',
    'max-age=0; max-age=100',
    'max-age=0; expires=Thu, 01 Jan 2090 00:00:00 GMT; max-age=9',
    `max-age=0${' '.repeat(1100)}`,
  ];
  for (const end of ends) {
    await page.evaluate((text) => {
      window.document.cookie = `meter_a=kept; path=/; ${text}`;
    }, end);
    const left = (await context.cookies()).filter(({ name }) => name === 'meter_a');
    expect(left, end).toEqual([]);
  }
});

test('a held call that the page closes or aborts leaves the held list, fires its native events and is never sent', async ({
  page,
  site,
}) => {
  await page.goto(site.page('/', document('')));
  const said = await page.evaluate(
    async (url) => {
      const heard: unknown[] = [];
      const hear = (event: Event): void => void heard.push([event.type, (event as CloseEvent).code]);
      const open = (): WebSocket => {
        const socket = new WebSocket(url.replace('https', 'wss'));
        socket.addEventListener('close', hear);
        socket.addEventListener('error', hear, { once: true });
        socket.onclose = hear;
        return socket;
      };
      const socket = open();
      const source = new EventSource(url);
      source.onerror = hear;
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.onabort = hear;
      request.send();
      const worker = new AbortController();
      const fetched = fetch(url, { signal: worker.signal }).catch((error) => heard.push(error.name));
      const before = window.FluxConsent.held().length;
      socket.close();
      socket.close();
      source.close();
      request.abort();
      worker.abort();
      await fetched;
      await new Promise((done) => setTimeout(done, 50));
      const states = [socket.readyState, source.readyState];
      return { before, after: window.FluxConsent.held().length, heard, states };
    },
    site.url('/echo', 'meter.test'),
  );
  expect(said).toEqual({
    before: 4,
    after: 0,
    heard: [['abort', undefined], 'AbortError', ['error', undefined], ['close', 1006], ['close', 1006]],
    states: [3, 2],
  });
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await page.waitForTimeout(300);
  expect(site.to('meter.test')).toEqual([]);
});

test('a script runs once, even if it is marked up after it ran or cloned while it is held', async ({
  page,
  site,
}) => {
  await page.goto(
    site.page(
      '/',
      document(`<script id="a">window.count = (window.count ?? 0) + 1</script>
        <div id="all"><script id="b" src="${site.url('/run/tag.js', 'meter.test')}"></script></div>`),
    ),
  );
  await page.evaluate(() => {
    const { a, all } = window as unknown as Record<string, HTMLElement>;
    (a as HTMLElement).dataset.consent = 'analytics';
    window.document.body.append((all as HTMLElement).cloneNode(true));
    window.FluxConsent.acceptAll();
  });
  expect(await settled(page, 1)).toEqual(['tag']);
  expect(await page.evaluate(() => Reflect.get(window, 'count'))).toBe(1);
});

for (const [age, sent] of [
  ['child', []],
  ['40', ['meter.test/echo']],
] as const)
  test(`a worker knows the age of the visitor, too: ${age}`, async ({ page, site }) => {
    const policy = { ...POLICY, minimumAge: 13 };
    const work = `<script>new Worker(URL.createObjectURL(new Blob(["fetch('${site.url('/echo', 'meter.test')}', { mode: 'no-cors' }).catch(() => {})"])))</script>`;
    await page.goto(
      site.page('/', document(work, head(policy, `data-jurisdiction="US-CA" data-age="${age}"`))),
    );
    await page.waitForTimeout(1000);
    expect(requests(site, 'meter.test')).toEqual(sent);
  });

test('a held cookie does not overwrite one that the page has written since', async ({ page, site }) => {
  await page.goto(
    site.page(
      '/',
      document(`<script>
        document.cookie = 'meter_a=1'; document.cookie = 'meter_b=1';
        FluxConsent.when('analytics').then(() => { document.cookie = 'meter_a=2'; cookieStore.set('meter_b', '2') });
      </script>`),
    ),
  );
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await page.waitForTimeout(400);
  const cookies = await page.evaluate(() => window.document.cookie);
  expect(
    cookies
      .split('; ')
      .filter((pair) => pair.startsWith('meter'))
      .sort(),
  ).toEqual(['meter_a=2', 'meter_b=2']);
});

test('a script of the site with a sample of code in a string runs at once', async ({ page, site }) => {
  const tags = `<script>(window.ran ??= []).push('data'); text = 'import confetti from "https://stranger.test/confetti.js"'</script>
    <script type="module">(window.ran ??= []).push('module'); text = 'import confetti from "https://stranger.test/confetti.js"'</script>`;
  await page.goto(site.page('/', document(tags)));
  expect(await settled(page, 1)).toEqual(['data']);
});

test('a module in a `data:` address stays held as what it is', async ({ page, site }) => {
  const tag = `<script type="module" src="data:text/javascript,import '${site.url('/run/stranger.js', 'stranger.test')}'"></script>`;
  await page.goto(site.page('/', document(tag)));
  await page.waitForTimeout(400);
  expect(requests(site, 'stranger.test')).toEqual([]);
  expect(await page.evaluate(() => window.FluxConsent.held().length)).toBe(1);
});

test('a held script that was taken out of a frame runs in that frame', async ({ page, site }) => {
  await page.goto(
    site.page(
      '/',
      document(`<iframe id="f"></iframe><script>{
        const inside = f.contentDocument;
        const script = inside.createElement('script');
        script.src = '${site.url('/run/tag.js', 'meter.test')}';
        inside.head.appendChild(script).parentNode.removeChild(script);
      }</script>`),
    ),
  );
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await expect
    .poll(() => page.evaluate(() => [window.ran, (window.frames[0] as Window).ran]))
    .toEqual([undefined, ['tag']]);
});

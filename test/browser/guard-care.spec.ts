import type { Page } from '@playwright/test';
import { head, document as inDocument, ran } from './page';
import { expect, type Site, test } from './site';

// What a page does with held things before and after their release: nothing may be heard twice, come back or fail.

const open = (page: Page, site: Site, content: string) =>
  page.goto(site.page('/', site.fill(inDocument(content, `<script>ran=[]</script>${head()}`))));
const accept = (page: Page) => page.evaluate(() => window.FluxConsent.acceptAll());

test('a script released before deferred scripts have run sees DOMContentLoaded once', async ({
  page,
  site,
}) => {
  await open(page, site, '<p>first</p>');
  await accept(page);
  await open(
    page,
    site,
    `<script defer src="/run/slow.js?delay=500"></script>
     <script type="text/plain" data-consent="analytics" defer>
       ran.push(document.readyState);
       document.addEventListener('DOMContentLoaded', (event) => ran.push('heard ' + event.isTrusted));
     </script>`,
  );
  await page.waitForTimeout(800);
  expect((await ran(page)).filter((each) => each.startsWith('heard'))).toEqual(['heard true']);
});

test('listeners that the page adds after a released inline module has run do not see past load events', async ({
  page,
  site,
}) => {
  await open(
    page,
    site,
    `<script type="text/plain" data-consent="analytics" data-type="module">ran.push('module')</script>`,
  );
  await accept(page);
  await expect.poll(() => ran(page)).toEqual(['module']);
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    addEventListener('load', () => window.ran?.push('load'));
    document.addEventListener('DOMContentLoaded', () => window.ran?.push('parsed'));
  });
  await page.waitForTimeout(300);
  expect(await ran(page)).toEqual(['module']);
});

test('a held address that the page replaces delays no script and is not reported as replayed', async ({
  page,
  site,
}) => {
  await open(
    page,
    site,
    `<script>told = []; i = new Image; i.src = 'https://meter.test/pixel.gif'; i.src = '/own.gif'; l = document.createElement('link');
       document.addEventListener('flux-consent:replayed', ({ detail }) => told.push(detail.name))</script>
     <script src="https://app.test/run/lib.js"></script><script>ran.push('after')</script>`,
  );
  expect(await page.evaluate(() => window.FluxConsent.held())).toEqual([]);
  await accept(page);
  await page.waitForTimeout(300);
  expect(await ran(page)).toEqual(['lib', 'after']);
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
  expect(site.to('meter.test')).toEqual([]);
});

test('a held call survives 1,400 removed images, and a held image loads when it is inserted later', async ({
  page,
  site,
}) => {
  await open(page, site, '<div id="box"></div>');
  await page.evaluate(
    (origin) => {
      const box = document.getElementById('box') as HTMLElement;
      const img = new Image();
      img.src = `${origin}/pixel.gif?first`;
      Object.assign(window, { first: img });
      navigator.sendBeacon(`${origin}/echo?call`, 'x');
      for (let at = 0; at < 70; at++) box.innerHTML = `<img src="${origin}/pixel.gif?${at}">`.repeat(20);
      box.innerHTML = '';
    },
    site.url('', 'meter.test'),
  );
  await accept(page);
  await expect.poll(() => site.to('meter.test').map(({ path }) => path)).toContain('/echo?call');
  await page.evaluate(() => document.body.append((window as unknown as { first: Node }).first));
  await expect.poll(() => site.to('meter.test').map(({ path }) => path)).toContain('/pixel.gif?first');
});

test('a release does not restore an address or cookie that the page has since replaced or removed', async ({
  page,
  site,
}) => {
  await open(page, site, '<svg><use id="use"></use></svg>');
  await page.evaluate(
    async (origin) => {
      const use = document.getElementById('use') as unknown as SVGUseElement;
      use.href.baseVal = `${origin}/s.svg#a`;
      use.href.baseVal = '#own';
      void cookieStore.set('meter_a', '1');
      document.cookie = 'meter_a=;max-age=0';
      void cookieStore.set('meter_b', '1');
      await cookieStore.delete('meter_b');
      const img = new Image();
      img.src = `${origin}/pixel.gif?gone`;
      img.toggleAttribute('src', false);
      const other = new Image();
      other.src = `${origin}/pixel.gif?other`;
      other.removeAttributeNS(null, 'src');
    },
    site.url('', 'meter.test'),
  );
  await accept(page);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => document.querySelector('use')?.getAttribute('href'))).toBe('#own');
  expect(await page.evaluate(() => document.cookie)).not.toMatch(/meter_/);
  expect(site.to('meter.test')).toEqual([]);
});

test('a script released while outside the document is decided anew when it is inserted', async ({
  page,
  site,
}) => {
  await open(page, site, '<div id="box"></div>');
  const put = (src: string) =>
    page.evaluate((address) => {
      const box = document.getElementById('box') as HTMLElement;
      const script = document.createElement('script');
      script.src = address;
      box.append(script);
      box.remove();
      Object.assign(window, { box, script });
    }, src);
  await put(site.url('/run/meter.js', 'meter.test'));
  await accept(page);
  await page.waitForTimeout(200);
  await page.evaluate(() => window.FluxConsent.withdraw('analytics'));
  const back = () => page.evaluate(() => document.body.append((window as unknown as { box: Node }).box));
  await back();
  await page.waitForTimeout(300);
  expect(await ran(page)).toEqual([]);
  await accept(page);
  await expect.poll(() => ran(page)).toEqual(['meter']);
});

test('removing an attribute reads its name once, so a changing name frees no held script', async ({
  page,
  site,
}) => {
  await open(page, site, '');
  const attributes = await page.evaluate(
    (origin) => {
      const changing = (first: string, then: string) => {
        let times = 0;
        return { toString: () => (times++ ? then : first) } as unknown as string;
      };
      const put = () => {
        const script = document.createElement('script');
        script.src = `${origin}/run/meter.js`;
        document.body.append(script);
        return script;
      };
      const [one, other, third] = [put(), put(), put()];
      one.toggleAttribute(changing('title', 'type'), false);
      other.removeAttribute(changing('title', 'type'));
      const map = third.attributes;
      third.setAttribute('title', '');
      map.removeNamedItem(changing('title', 'type'));
      for (const script of [one, other, third]) script.after(document.createTextNode(''));
      document.body.append(one, other, third);
      const [img, far] = [new Image(), new Image()];
      img.src = far.src = `${origin}/pixel.gif`;
      const kept = img.toggleAttribute('src', true) && img.src === far.src;
      const left = img.toggleAttribute('src');
      far.removeAttributeNS('urn:other', 'src');
      document.body.append(img, far);
      return [kept, left, img.hasAttribute('src'), far.src];
    },
    site.url('', 'meter.test'),
  );
  expect(attributes).toEqual([true, false, false, site.url('/pixel.gif', 'meter.test')]);
  await page.waitForTimeout(400);
  expect(await ran(page)).toEqual([]);
  expect(site.to('meter.test')).toEqual([]);
});

test('form fields named like DOM methods let no image past innerHTML or insertAdjacentHTML', async ({
  page,
  site,
}) => {
  await open(page, site, '<div><form id="form"></form></div>');
  const markup =
    '<input name="before"><input name="after"><input name="append"><input name="replaceChildren">';
  await page.evaluate(
    ([fields, origin]) => {
      const form = document.getElementById('form') as HTMLFormElement;
      form.innerHTML = `${fields}<img src="${origin}/pixel.gif">`;
      form.innerHTML = `${fields}<img src="${origin}/pixel.gif">`;
      for (const place of ['beforebegin', 'afterend', 'beforeend'] as const)
        form.insertAdjacentHTML(place, `<img src="${origin}/pixel.gif">`);
    },
    [markup, site.url('', 'meter.test')] as const,
  );
  expect(await page.locator('img').count()).toBe(4);
  expect(site.to('meter.test')).toEqual([]);
});

test('destroy() restores the natives and keeps the page’s own wrappers', async ({ page, site }) => {
  await open(page, site, '<iframe id="frame"></iframe>');
  const after = await page.evaluate(
    async (origin) => {
      const stand = window.fetch;
      const mine = (...args: Parameters<typeof fetch>) => stand(...args);
      window.fetch = mine;
      const frame = document.getElementById('frame') as HTMLIFrameElement;
      frame.src = `${origin}/frame`;
      window.FluxConsent.destroy();
      const names = ['WebSocket', 'Worker', 'EventSource', 'FontFace', 'Audio', 'RTCPeerConnection'] as const;
      const own = names.filter(
        (name) =>
          (window[name] as { prototype: { constructor: unknown } }).prototype.constructor !== window[name],
      );
      const loaded = new Promise((done) =>
        frame.addEventListener('load', () => done('loaded'), { once: true }),
      );
      frame.src = '/frame';
      const answer = await (await fetch(`${origin}/echo`)).text();
      return [window.fetch === mine, own.filter((name) => name !== 'Audio'), await loaded, answer];
    },
    site.url('', 'meter.test'),
  );
  expect(after).toEqual([true, [], 'loaded', 'ok']);
});

test('a script that becomes runnable only once inserted, and the clone that replaces it, run once in all', async ({
  page,
  site,
}) => {
  const address = site.url('/run/tag.js', 'meter.test');
  await open(
    page,
    site,
    `<script>
       var late = document.createElement('script');
       late.type = 'text/x-later';
       late.src = '${address}';
       document.body.append(late);
       late.removeAttribute('type');
       late.replaceWith(late.cloneNode(true));
     </script>`,
  );
  expect(await page.evaluate(() => window.FluxConsent.held().length)).toBe(1);
  await accept(page);
  await expect.poll(() => ran(page)).toEqual(['tag']);
  await page.waitForTimeout(500);
  expect(await ran(page)).toEqual(['tag']);
});

test('a style that names two services requests nothing of the denied one, and everything once both are granted', async ({
  page,
  site,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  const of = (host: string): string[] =>
    [...asked].filter((url) => url.startsWith(`https://${host}.test/pixel`));
  await open(page, site, '<p id="one">one</p><p id="two">two</p><p id="three">three</p>');
  await page.evaluate(() => {
    const [meter, ads] = ['https://meter.test/pixel', 'https://ads.test/pixel'];
    const sheet = document.createElement('style');
    sheet.textContent = `#one{background:url(${meter}1.gif),url(${ads}1.gif)}`;
    document.head.append(sheet);
    const adopted = new CSSStyleSheet();
    adopted.replaceSync(`#two{background:url(${meter}2.gif),url(${ads}2.gif)}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, adopted];
    document.getElementById('three')?.setAttribute('style', `background:url(${meter}3.gif),url(${ads}3.gif)`);
  });
  await page.evaluate(() => window.FluxConsent.save({ analytics: true, marketing: false }));
  await page.waitForTimeout(300);
  expect([...of('meter'), ...of('ads')]).toEqual([]);
  await accept(page);
  await expect.poll(() => [of('meter').length, of('ads').length]).toEqual([3, 3]);
});

test('setHTMLUnsafe with `runScripts` runs scripts where nothing has to be held', async ({ page, site }) => {
  await open(page, site, '<div id="box"></div>');
  await page.evaluate(() => {
    const box = document.getElementById('box') as HTMLElement & {
      setHTMLUnsafe(html: string, options: object): void;
    };
    box.setHTMLUnsafe('<p>own</p>', { runScripts: true });
    box.setHTMLUnsafe("<script>ran.push('own')</script>", { runScripts: true });
  });
  await expect.poll(() => ran(page)).toEqual(['own']);
});

test('an SVG script in a nested srcdoc frame is held and released', async ({ page, site }) => {
  const inner = `<svg><script xlink:href='//meter.test/run/far.js'></script></svg>`;
  const outer = `<p>own</p><iframe srcdoc="${inner}"></iframe>`;
  await open(page, site, '<iframe id="frame"></iframe>');
  await page.evaluate(
    (html) => document.getElementById('frame')?.setAttribute('srcdoc', html),
    site.fill(outer),
  );
  const own = page.frameLocator('#frame').locator('p');
  await expect(own).toHaveText('own');
  expect(site.to('meter.test')).toEqual([]);
  await accept(page);
  await expect.poll(() => site.to('meter.test').length).toBe(1);
});

test('submit() and requestSubmit() of a held form return undefined, as natively', async ({ page, site }) => {
  await open(page, site, '<iframe name="inner"></iframe>');
  const answers = await page.evaluate(() => {
    const form = document.createElement('form');
    form.action = 'https://meter.test/echo';
    form.target = 'inner';
    document.body.append(form);
    return [form.submit(), form.requestSubmit()].map((answer) => typeof answer);
  });
  expect(answers).toEqual(['undefined', 'undefined']);
});

test('insertAdjacentHTML of markup to be held throws where the native call does', async ({ page, site }) => {
  await open(page, site, '<p id="p">here</p>');
  const errors = await page.evaluate(() => {
    const markup = '<img src="https://meter.test/pixel.gif">';
    const nameOf = (call: () => void): string => {
      try {
        call();
        return 'none';
      } catch (error) {
        return (error as DOMException).name;
      }
    };
    const here = document.getElementById('p') as Element;
    const orphan = document.createElement('p');
    const root = document.documentElement;
    return [
      nameOf(() => here.insertAdjacentHTML('nowhere' as InsertPosition, markup)),
      nameOf(() => here.insertAdjacentHTML('constructor' as InsertPosition, markup)),
      nameOf(() => orphan.insertAdjacentHTML('beforebegin', markup)),
      nameOf(() => root.insertAdjacentHTML('afterend', markup)),
      nameOf(() => orphan.insertAdjacentHTML('AfterBegin' as InsertPosition, markup)),
    ];
  });
  expect(errors).toEqual([
    'SyntaxError',
    'SyntaxError',
    'NoModificationAllowedError',
    'NoModificationAllowedError',
    'none',
  ]);
});

test('a held request is sent with the body it was given, even if that changes afterwards', async ({
  page,
  site,
}) => {
  await open(page, site, '');
  await page.evaluate((echo) => {
    const form = new FormData();
    form.append('field', 'given');
    const view = new DataView(new TextEncoder().encode('xxview-givenxx').buffer, 2, 10);
    for (const [index, body] of [form, view].entries()) {
      const request = new XMLHttpRequest();
      request.open('POST', `${echo}?${index}`);
      request.send(body);
    }
    navigator.sendBeacon(`${echo}?2`, form);
    form.set('field', 'changed');
    for (let at = 0; at < 10; at++) view.setUint8(at, 33);
  }, site.fill('https://meter.test/echo'));
  await accept(page);
  await expect.poll(() => site.to('meter.test').length).toBe(3);
  const bodies = site.to('meter.test').map(({ body }) => body);
  expect(bodies.filter((body) => /changed|!!/.test(body))).toEqual([]);
  expect(bodies.filter((body) => body === 'view-given')).toHaveLength(1);
});

test('markup beside an element in a shadow root is parsed as in a body, and what must wait is held', async ({
  page,
  site,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await open(page, site, '<div id="host"></div>');
  const made = await page.evaluate(() => {
    const root = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    root.append(document.createElement('style'), document.createElement('script'));
    for (const each of root.querySelectorAll('style,script')) {
      each.insertAdjacentHTML('afterend', '<i><img src="https://meter.test/pixel.gif"></i>');
      each.insertAdjacentHTML('afterend', '<b>plain</b>');
    }
    const area = document.createElement('textarea');
    root.append(area);
    area.outerHTML = '<u><img src="https://meter.test/pixel.gif"></u>';
    const before = document.body.querySelectorAll('body').length;
    document.body.insertAdjacentHTML('beforebegin', '<img src="https://meter.test/pixel.gif">');
    return [
      [...root.children].map((each) => each.localName).join(),
      before,
      document.querySelectorAll('body').length,
    ];
  });
  expect(made).toEqual(['style,b,i,script,b,i,u', 0, 1]);
  await page.waitForTimeout(300);
  expect([...asked].filter((url) => url.includes('meter.test'))).toEqual([]);
});

test('timers answer as native ones do, and pass their arguments on', async ({ page, site }) => {
  await open(page, site, '');
  const answers = await page.evaluate(async () => {
    const heard: unknown[] = [];
    const nameOf = (call: () => unknown): string => {
      try {
        return typeof call();
      } catch (error) {
        return (error as Error).name;
      }
    };
    const { setTimeout: timer } = window;
    const ids = [
      timer((...given: unknown[]) => void heard.push(...given), 0, 'a', 'b'),
      setTimeout.call(window, () => void heard.push('called')),
      setTimeout(`window.ran = ['text']` as unknown as () => void),
    ];
    await new Promise((done) => setTimeout(done, 100));
    return {
      ids: ids.every((id) => typeof id === 'number' && id > 0),
      heard,
      text: window.ran,
      looks: [setTimeout.name, setTimeout.length, setInterval.name, `${setTimeout}`],
      nothing: nameOf(() => (setTimeout as unknown as () => unknown)()),
      symbol: nameOf(() => setTimeout(Symbol() as unknown as () => void)),
      foreign: nameOf(() => setTimeout.call({}, () => {})),
    };
  });
  expect(answers).toEqual({
    ids: true,
    heard: ['a', 'b', 'called'],
    text: ['text'],
    looks: ['setTimeout', 1, 'setInterval', 'function setTimeout() { [native code] }'],
    nothing: 'TypeError',
    symbol: 'TypeError',
    foreign: 'TypeError',
  });
});

test('a held object has an empty document at first, as it has natively', async ({ page, site }) => {
  await open(page, site, '<p>first</p>');
  const seen = await page.evaluate(
    (address) => {
      const object = document.createElement('object');
      object.data = address;
      document.body.append(object);
      const inside = object.contentDocument;
      inside?.body.append('written');
      return [inside instanceof Document, inside === object.contentDocument, inside?.body.textContent];
    },
    site.url('/frame.html', 'meter.test'),
  );
  expect(seen).toEqual([true, true, 'written']);
  await accept(page);
  await expect.poll(() => page.evaluate(() => document.querySelector('object')?.contentDocument)).toBeNull();
});

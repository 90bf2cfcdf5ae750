import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { head, document as inDocument, POLICY, ran } from './page';
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

test('a storage key whose held write was dropped is held again when the page writes it again', async ({
  page,
  site,
}) => {
  await open(page, site, '');
  const read = await page.evaluate(() => {
    localStorage.setItem('meter:first', 'old');
    for (let at = 0; at < 1400; at++) localStorage.setItem(`meter:${at}`, 'x');
    const dropped = localStorage.getItem('meter:first');
    localStorage.setItem('meter:first', 'new');
    localStorage.setItem('meter:last', '1');
    localStorage.removeItem('meter:last');
    localStorage.setItem('meter:last', '2');
    const held = window.FluxConsent.held().filter(({ name }) => name === 'meter:last').length;
    return [dropped, localStorage.getItem('meter:first'), held];
  });
  expect(read).toEqual([null, 'new', 1]);
  await accept(page);
  const stored = () =>
    page.evaluate(() => {
      const all = { ...localStorage } as Record<string, string>;
      return [all['meter:first'], all['meter:last']];
    });
  await expect.poll(stored).toEqual(['new', '2']);
});

test('a held socket tells no listener that the page removed, and send() after close() is ignored as natively', async ({
  page,
  site,
}) => {
  await open(page, site, '');
  const said = await page.evaluate(async () => {
    const heard: string[] = [];
    const socket = new WebSocket('wss://meter.test/');
    const [kept, gone, both] = ['kept', 'gone', 'both'].map((name) => () => void heard.push(name));
    socket.addEventListener('close', kept as () => void);
    socket.addEventListener('close', gone as () => void);
    socket.removeEventListener('close', gone as () => void);
    socket.addEventListener('close', both as () => void, { capture: true });
    socket.addEventListener('close', both as () => void);
    socket.removeEventListener('close', both as () => void, true);
    let early = '';
    try {
      socket.send('early');
    } catch (error) {
      early = (error as Error).name;
    }
    socket.close();
    const late = typeof socket.send('late');
    await new Promise((done) => setTimeout(done, 50));
    return { early, late, heard };
  });
  expect(said).toEqual({ early: 'InvalidStateError', late: 'undefined', heard: ['kept', 'both'] });
});

test('a held worker gets each message as it was when posted, and what is transferred is detached at once', async ({
  page,
  site,
}) => {
  const code = `try { importScripts('https://meter.test/run/meter.js') } catch {}
    onmessage = ({ data, ports: [port] }) => port ? port.postMessage('by port') : postMessage(data.bytes ? data.bytes.byteLength : data.step);`;
  site.page('/worker.js', code, { 'Content-Type': 'text/javascript' });
  await open(page, site, '');
  const before = await page.evaluate(() => {
    const told: unknown[] = [];
    const worker = new Worker('/worker.js');
    worker.onmessage = ({ data }) => told.push(data);
    const message = { step: 1 };
    worker.postMessage(message);
    message.step = 2;
    worker.postMessage(message);
    const buffers = [new ArrayBuffer(8), new ArrayBuffer(16)] as const;
    worker.postMessage({ bytes: buffers[0] }, [buffers[0]]);
    worker.postMessage({ bytes: buffers[1] }, { transfer: [buffers[1]] });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => told.push(data);
    worker.postMessage('port', [port2]);
    let refused = '';
    try {
      worker.postMessage(() => {});
    } catch (error) {
      refused = (error as Error).name;
    }
    Object.assign(window, { told });
    return [...buffers.map(({ byteLength }) => byteLength), refused, window.FluxConsent.held().length];
  });
  expect(before).toEqual([0, 0, 'DataCloneError', 1]);
  await accept(page);
  const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
  await expect.poll(async () => (await told()).length).toBe(5);
  expect((await told()).filter((each) => each !== 'by port')).toEqual([1, 2, 8, 16]);
});

test('an embed whose address is its `code` is loaded once released', async ({ page, site }) => {
  await open(page, site, '');
  await page.evaluate(
    (code) => {
      const embed = document.createElement('embed');
      embed.type = 'text/html';
      embed.setAttribute('code', code);
      document.body.append(embed);
    },
    site.url('/frame', 'meter.test'),
  );
  await page.waitForTimeout(200);
  expect(site.to('meter.test')).toEqual([]);
  await accept(page);
  await expect.poll(() => site.to('meter.test').length).toBe(1);
});

test('an image that the page’s default policy of Trusted Types makes is held, and loaded once released', async ({
  page,
  site,
}) => {
  const csp = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">`;
  await page.goto(site.page('/', inDocument('<div id="box"></div>', csp + head())));
  await page.evaluate(
    (address) => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): void };
      };
      trustedTypes.createPolicy('default', { createHTML: () => `<img src="${address}">` });
      (document.getElementById('box') as HTMLElement).innerHTML = 'text';
    },
    site.url('/pixel.gif', 'meter.test'),
  );
  await page.waitForTimeout(200);
  expect(site.to('meter.test')).toEqual([]);
  expect(await page.evaluate(() => window.FluxConsent.held().length)).toBe(1);
  await accept(page);
  await expect.poll(() => site.to('meter.test').length).toBe(1);
});

test('a released style sheet keeps the rules that the page has added, and stays disabled', async ({
  page,
  site,
}) => {
  await open(
    page,
    site,
    `<style id="one">@import 'https://meter.test/a.css'; p { color: red }</style>
     <style id="two">i { background: url(https://meter.test/pixel.gif) }</style>`,
  );
  const sheet = () =>
    page.evaluate(() =>
      ['one', 'two'].map((id) => {
        const { sheet } = document.getElementById(id) as HTMLStyleElement;
        return [sheet?.disabled, ...Array.from(sheet?.cssRules ?? [], ({ cssText }) => cssText)].join(' ');
      }),
    );
  await page.evaluate(() => {
    const [one, two] = ['one', 'two'].map((id) => (document.getElementById(id) as HTMLStyleElement).sheet);
    one?.insertRule('b { color: blue }', 1);
    one?.insertRule('u { color: green }', 3);
    if (two) two.disabled = true;
  });
  await accept(page);
  await expect
    .poll(async () => (await sheet()).join('|').replaceAll(`:${site.port}`, ''))
    .toBe(
      'false @import url("https://meter.test/a.css"); b { color: blue; } p { color: red; } u { color: green; }' +
        '|true i { background: url("https://meter.test/pixel.gif"); }',
    );
});

test('a released frame stays where the page has sent it, whatever is chosen later', async ({
  page,
  site,
}) => {
  await open(
    page,
    site,
    '<iframe data-consent="analytics" data-src="https://meter.test/frame?first"></iframe>',
  );
  const frames = () => site.to('meter.test').map(({ path }) => path);
  const source = () => page.locator('iframe').getAttribute('src');
  await page.evaluate(() => window.FluxConsent.save({ analytics: true }));
  await expect.poll(frames).toEqual(['/frame?first']);
  await page.evaluate(
    (next) => {
      (document.querySelector('iframe') as HTMLIFrameElement).src = next;
    },
    site.url('/frame?second', 'meter.test'),
  );
  await expect.poll(frames).toEqual(['/frame?first', '/frame?second']);
  await page.evaluate(() => window.FluxConsent.save({ marketing: true }));
  await page.waitForTimeout(300);
  expect(await source()).toContain('second');
  await page.evaluate(() => window.FluxConsent.withdraw('analytics'));
  expect(await source()).toBeNull();
  await page.evaluate(() => window.FluxConsent.save({ analytics: true }));
  await expect.poll(source).toContain('second');
  await expect.poll(frames).toEqual(['/frame?first', '/frame?second', '/frame?second']);
});

test('an own worker file that names nothing to be held is read once, however many workers there are', async ({
  page,
  site,
}) => {
  site.page('/worker.js', 'postMessage(1)', { 'Content-Type': 'text/javascript' });
  await open(page, site, '');
  const heard = await page.evaluate(() => {
    const hear = (worker: Worker) => new Promise((done) => (worker.onmessage = ({ data }) => done(data)));
    return Promise.all(Array.from({ length: 5 }, () => hear(new Worker('/worker.js'))));
  });
  expect(heard).toEqual([1, 1, 1, 1, 1]);
  // Each worker asks for it itself.
  expect(site.hits.filter(({ path }) => path === '/worker.js')).toHaveLength(6);
});

test('the class fields of the page’s own WebSocket stay, before and after the held socket connects', async ({
  page,
  site,
}) => {
  await open(page, site, '');
  const fields = () =>
    page.evaluate(() => {
      const { own } = window as unknown as { own: { queue: string[]; tries: number; readyState: number } };
      own.queue.push('x');
      own.tries++;
      return [own.queue.length, own.tries, own.readyState > 0];
    });
  // As text: compiled for the tests, a field would become an assignment.
  const address = site.url('/', 'meter.test').replace('https', 'wss');
  await page.evaluate(`window.own = new (class extends WebSocket { queue = []; tries = 0 })('${address}')`);
  expect(await fields()).toEqual([1, 1, false]);
  await accept(page);
  await expect.poll(() => page.evaluate(() => window.FluxConsent.held().length)).toBe(0);
  await page.waitForTimeout(300);
  expect(await fields()).toEqual([2, 2, true]);
});

test('shadow roots attached while the page is parsed are garbage-collected once the page removes them', async ({
  page,
  site,
}) => {
  await open(
    page,
    site,
    `<script>
      refs = [];
      for (let at = 0; at < 40; at++) {
        const host = document.createElement('div');
        document.body.append(host);
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = '<p>inside</p>';
        refs.push(new WeakRef(root));
        host.remove();
      }
    </script>`,
  );
  const session = await page.context().newCDPSession(page);
  // The last few of any kind may be kept for a while.
  const left = () =>
    page.evaluate(
      () => (window as unknown as { refs: WeakRef<object>[] }).refs.filter((ref) => ref.deref()).length,
    );
  await expect
    .poll(async () => {
      await session.send('HeapProfiler.collectGarbage');
      return left();
    })
    .toBeLessThan(8);
});

test('what the parser puts into a shadow root is held however many there are, and released', async ({
  page,
  site,
}) => {
  // Where the page pauses behind the start tag of the template it is a race that may be lost (known-leaks.json).
  const inner = '<template shadowrootmode="open"><img src="https://meter.test/pixel.gif?AT"></template>';
  const hosts = [1, 2, 3].map((at) => `<div>${inner.replace('AT', `${at}`)}</div>`);
  await open(page, site, hosts.join('<!--pause--><p>between</p>'));
  await page.waitForTimeout(300);
  expect(site.to('meter.test')).toEqual([]);
  await accept(page);
  await expect.poll(() => site.to('meter.test').length).toBe(3);
});

const STRICT_STORAGE = {
  ...POLICY,
  unknown: { requests: 'allow', storage: 'block' },
  services: [
    ...POLICY.services,
    { id: 'own', category: 'necessary', vendor: 'App', storage: [{ kind: 'local', name: 'own*' }] },
  ],
};
const SEEN = `window.seen = [];
  document.addEventListener('flux-consent:found', ({ detail }) => detail.kind === 'file' && seen.push(detail.name));`;
const openStrict = (page: Page, site: Site) =>
  page.goto(
    site.page(
      '/',
      site.fill(inDocument('<p>drop here</p>', `<script>${SEEN}</script>${head(STRICT_STORAGE)}`)),
    ),
  );

test('a file moved to another directory keeps its name, and each new name in the site’s storage is judged', async ({
  page,
  site,
}) => {
  await openStrict(page, site);
  const after = await page.evaluate(async () => {
    type File = FileSystemFileHandle & { move(...to: unknown[]): Promise<void> };
    const top = await navigator.storage.getDirectory();
    const other = await top.getDirectoryHandle('own-folder', { create: true });
    const file = (await top.getFileHandle('own-file', { create: true })) as File;
    const list = async (folder: FileSystemDirectoryHandle) => {
      const all: string[] = [];
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
        all.push(name);
      return all.sort();
    };
    await file.move(other);
    const moved = await list(other);
    await file.move('own-renamed');
    await file.move(top, 'own-both');
    let folder: FileSystemDirectoryHandle | undefined;
    for await (const each of (
      top as unknown as { values(): AsyncIterable<FileSystemDirectoryHandle> }
    ).values())
      if (each.kind === 'directory') folder = each;
    // None of these may be stored: by any handle that leads there, and with more arguments than are used.
    void file.move('else-0');
    void file.move(other, 'else-1', 'own-1');
    void top.getFileHandle('else-2', { create: true });
    void structuredClone(top).getFileHandle('else-3', { create: true });
    void folder?.getDirectoryHandle('else-4', { create: true });
    await new Promise((done) => setTimeout(done, 500));
    return { moved, top: await list(top), other: await list(other) };
  });
  expect(after).toEqual({ moved: ['own-file'], top: ['own-both', 'own-folder'], other: [] });
});

test('names in a folder that the visitor chose are not judged, held or reported', async ({
  page,
  site,
}, testInfo) => {
  const folder = testInfo.outputPath('private');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'taxes.pdf'), 'taxes');
  await openStrict(page, site);
  await page.evaluate(() => {
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => {
      event.preventDefault();
      const item = event.dataTransfer?.items[0] as unknown as {
        getAsFileSystemHandle(): Promise<FileSystemDirectoryHandle>;
      };
      Object.assign(window, { given: item.getAsFileSystemHandle() });
    });
  });
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 20, y: 20, data });
  await expect.poll(() => page.evaluate(() => 'given' in window)).toBe(true);
  const read = await page.evaluate(async () => {
    const given = await (window as unknown as { given: Promise<FileSystemDirectoryHandle> }).given;
    const file = await (await given.getFileHandle('taxes.pdf')).getFile();
    const missing = await given.getDirectoryHandle('none').catch((error) => error.name);
    return [
      await file.text(),
      missing,
      window.FluxConsent.held().length,
      (window as unknown as { seen: string[] }).seen,
    ];
  });
  expect(read).toEqual(['taxes', 'NotFoundError', 0, []]);
});

import type { Finding, Leak } from '../../src/model/finding';
import { document, head, POLICY } from './page';
import { expect, test } from './site';

declare global {
  interface Window {
    leaks?: Leak[];
  }
}

// The page is scanned every few seconds, for the first time when it is idle.
test.describe.configure({ timeout: 60_000 });

const OPEN = { ...POLICY, unknown: { requests: 'block', storage: 'report' } };
const NOTE_LEAKS = `<script>window.leaks = []; FluxConsent.on('leak', (leak) => leaks.push(leak));</script>`;
const found = (findings: readonly Finding[], kind: string, name: string): Finding | undefined =>
  findings.find((finding) => finding.kind === kind && finding.name === name);

test('storage written in ways that hooks can miss is found afterwards', async ({ page, site }) => {
  site.page('/set', 'ok', { 'Set-Cookie': 'by_fetch=1; Path=/' });
  site.pages.set('/worker.js', {
    html: `const open = indexedDB.open('by-worker'); open.onsuccess = () => postMessage('done');`,
    headers: { 'Content-Type': 'text/javascript' },
  });
  site.page('/frame-setter', '<!doctype html><title>frame</title>');
  await page.goto(
    site.page(
      '/',
      document(
        `<iframe src="/frame-setter"></iframe><script>
          addEventListener('load', async () => {
            localStorage.byProperty = 'value-1'; sessionStorage['by-index'] = 'value-2';
            const theirs = document.querySelector('iframe').contentWindow;
            Object.getOwnPropertyDescriptor(theirs.Document.prototype, 'cookie').set.call(document, 'by_frame=value-3; path=/');
            theirs.localStorage.setItem('by-frame', 'value-4');
            await fetch('/set');
            await (await caches.open('by-cache')).put('/x', new Response('value-5'));
            await new Promise((done) => { new Worker('/worker.js').onmessage = done; });
            window.ready = true;
          });
        </script>`,
        head(OPEN),
      ),
      { 'Set-Cookie': 'by_page=1; Path=/' },
    ),
  );
  await page.waitForFunction('window.ready');
  const wanted = [
    ['cookie', 'by_page'],
    ['cookie', 'by_frame'],
    ['cookie', 'by_fetch'],
    ['local', 'byProperty'],
    ['local', 'by-frame'],
    ['session', 'by-index'],
    ['indexeddb', 'by-worker'],
    ['cache', 'by-cache'],
  ] as const;
  const findings = () => page.evaluate(() => [...window.FluxConsent.findings()]);
  await expect
    .poll(
      async () => {
        const all = await findings();
        return wanted.filter(([kind, name]) => !found(all, kind, name));
      },
      { timeout: 15_000 },
    )
    .toEqual([]);
  const all = await findings();
  expect(found(all, 'cookie', 'by_fetch')?.source).toBe('unattributed');
  expect(found(all, 'cookie', 'by_page')?.source).toBe('unattributed');
  expect(JSON.stringify(all)).not.toContain('value-');
});

test('a request that got past the guard is reported once as a leak, with its surface and a fix', async ({
  page,
  site,
}) => {
  site.page('/set', 'ok', { 'Set-Cookie': 'meter_id=1; Path=/' });
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await page.goto(
    site.page(
      '/',
      document(
        `${NOTE_LEAKS}<script>fetch('/set');</script>`,
        `<style>@import url(${site.url('/hidden.css', 'meter.test')});</style>${head(OPEN)}`,
      ),
    ),
  );
  await expect
    .poll(() => page.evaluate(() => window.leaks?.map(({ name }) => name).sort()), { timeout: 15_000 })
    .toEqual([site.url('/hidden.css', 'meter.test')]);
  // The guard clears the cookie of the response as soon as it sees it.
  await expect.poll(() => page.evaluate(() => window.document.cookie)).not.toContain('meter_id');
  const leaks = await page.evaluate(() => window.leaks ?? []);
  for (const { surface, fix } of leaks) {
    expect(surface).toBeTruthy();
    expect(fix).toMatch(/\.$/);
  }
  // Later scans must not report it again.
  await page.waitForTimeout(4000);
  expect(warnings.filter((text) => text.includes('Leak:')).length).toBe(1);
});

test('granted storage, unknown storage that is only reported and the site’s own requests are no leaks', async ({
  page,
  site,
}) => {
  site.page('/set', 'ok', { 'Set-Cookie': 'meter_id=1; Path=/' });
  site.page('/own', 'ok', { 'Set-Cookie': 'own=1; Path=/' });
  await page.goto(
    site.page('/', document(`${NOTE_LEAKS}<img src="/pixel.gif"><script>fetch('/own')</script>`, head(OPEN))),
  );
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await page.evaluate(() => fetch('/set'));
  await expect
    .poll(() => page.evaluate(() => window.FluxConsent.findings().map(({ name }) => name)), {
      timeout: 15_000,
    })
    .toEqual(expect.arrayContaining(['meter_id', 'own', 'flux_consent']));
  expect(await page.evaluate(() => window.leaks)).toEqual([]);
  const record = await page.evaluate(() =>
    window.FluxConsent.findings().find(({ name }) => name === 'flux_consent'),
  );
  expect(record).toMatchObject({ category: 'necessary', source: 'flux-consent' });
});

test('a granted marked-up element is no leak, and belongs to the category it is marked up with', async ({
  page,
  site,
}) => {
  const at = (name: string, path = '/pixel.gif') => site.url(path, `${name}.test`);
  await page.goto(
    site.page(
      '/',
      document(
        `${NOTE_LEAKS}
        <iframe id="once" data-consent="ads" data-src="${at('ads', '/frame')}"></iframe>
        <script type="text/plain" data-consent="marketing" data-src="${at('one', '/run/one.js')}"></script>
        <img data-consent="analytics" data-src="${at('two')}"><img data-consent="meter" src="${at('three')}">
        <iframe data-consent="marketing" data-src="${at('four', '/frame')}"></iframe>
        <iframe data-consent="necessary" data-src="${at('five', '/frame')}"></iframe>
        <link rel="stylesheet" data-consent="marketing" data-href="${at('six', '/echo')}">
        <embed data-consent="marketing" data-src="${at('seven')}">
        <object data-consent="marketing" data-data="${at('eight')}"></object>
        <template data-consent="marketing"><img src="${at('nine')}"></template>
        <flux-consent-gate for="marketing"><template><img src="${at('ten')}"></template></flux-consent-gate>`,
        head(OPEN),
      ),
    ),
  );
  await page.locator('flux-consent-gate:has(+ #once) [part=once]').click();
  await expect.poll(() => site.to('ads.test').length).toBe(1);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  const names = 'one two three four five six seven eight nine ten'.split(' ');
  await expect.poll(() => names.filter((name) => !site.to(`${name}.test`).length)).toEqual([]);
  // Then as on a later visit, where it passes at once.
  for (let visit = 0; visit < 2; visit++) {
    const categories = () =>
      page.evaluate(() =>
        Object.fromEntries(
          window.FluxConsent.findings().map(({ host, category, held }) => [host, `${category} ${held}`]),
        ),
      );
    await expect.poll(categories, { timeout: 15_000 }).toMatchObject({
      'one.test': 'marketing false',
      'two.test': 'analytics false',
      'three.test': 'analytics false',
      'five.test': 'necessary false',
      'ten.test': 'marketing false',
    });
    await page.waitForTimeout(4000);
    expect(await page.evaluate(() => window.leaks)).toEqual([]);
    await page.reload();
  }
});

test('other files on the host of a granted script or of the SDK are leaks, and a cookie beside the record stays unknown', async ({
  page,
  site,
}) => {
  const closed = (host: string) =>
    `<div><template shadowrootmode="closed"><script src="${site.url('/run/past.js', host)}"></script></template></div>`;
  const marked = `<script type="text/plain" data-consent="marketing" data-src="${site.url('/run/one.js', 'one.test')}"></script>`;
  const tag = head(OPEN).replace('/dist/consent.js', site.url('/dist/consent.js', 'files.test'));
  await page.goto(
    site.page('/', document(`${NOTE_LEAKS}${marked}${closed('one.test')}${closed('files.test')}`, tag)),
  );
  await page.evaluate(() => window.FluxConsent.acceptAll());
  await page.evaluate(() => {
    window.document.cookie = 'late=1';
  });
  const names = () =>
    page.evaluate(() => window.leaks?.map(({ host, name }) => host && name.slice(-7)).sort());
  await expect.poll(names, { timeout: 15_000 }).toEqual(['past.js', 'past.js']);
  const findings = await page.evaluate(() => [...window.FluxConsent.findings()]);
  expect(found(findings, 'cookie', 'late')?.category).toBe('unknown');
});

test('the SDK’s files, its policy and its record endpoint are no leaks, whatever their host', async ({
  page,
  site,
}) => {
  const shared = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' };
  site.pages.set('/policy.json', {
    html: JSON.stringify({ ...OPEN, record: { endpoint: site.url('/echo', 'records.test') } }),
    headers: shared,
  });
  const tag = `<script src="${site.url('/dist/consent.js', 'files.test')}" data-policy="${site.url('/policy.json', 'rules.test')}"></script>`;
  await page.goto(site.page('/', document(NOTE_LEAKS, tag).replace('lang="en"', 'lang="de"')));
  await page.locator('flux-consent-banner [part=accept]').click();
  await expect.poll(() => site.to('records.test').length).toBe(1);
  await page.waitForTimeout(5000);
  expect(await page.evaluate(() => window.leaks)).toEqual([]);
  const mine = await page.evaluate(() =>
    window.FluxConsent.findings().map(({ host, category, source }) => `${host} ${category} ${source}`),
  );
  expect(new Set(mine)).toEqual(
    new Set(
      ['files.test', 'rules.test', 'records.test', 'undefined'].map(
        (host) => `${host} necessary flux-consent`,
      ),
    ),
  );
});

test('a policy with `enforce: false` holds nothing and reports what it would hold', async ({
  page,
  site,
}) => {
  const policy = { ...OPEN, enforce: false };
  const tags = `<script>document.cookie = 'meter_id=1'; document.cookie = 'own=1';</script>
    <script src="${site.url('/run/tag.js', 'meter.test')}"></script><img src="${site.url('/pixel.gif', 'stranger.test')}">`;
  await page.goto(site.page('/', document(tags, head(policy))));
  const would = () =>
    page.evaluate(() =>
      window.FluxConsent.findings()
        .filter(({ wouldHold }) => wouldHold)
        .map(({ name, held, wouldHold }) => [name.replace(/.*\.test:\d+/, ''), held, wouldHold])
        .sort(),
    );
  await expect.poll(would, { timeout: 15_000 }).toEqual([
    ['/pixel.gif', false, 'no service of the policy declares it'],
    ['/run/tag.js', false, 'meter (analytics) is not granted'],
    ['meter_id', false, 'meter (analytics) is not granted'],
  ]);
  expect(await page.evaluate(() => window.ran)).toEqual(['tag']);
  await page.evaluate(() => window.FluxConsent.acceptAll());
  expect((await would()).map(([name]) => name)).toEqual(['/pixel.gif']);
});

test('reportTo under `enforce: false` sends the findings without values when the visitor leaves', async ({
  page,
  site,
}) => {
  const tags = `<script>document.cookie = 'meter_id=secret-1'; localStorage.own = 'secret-2';</script>
    <script src="${site.url('/run/tag.js', 'meter.test')}"></script>
    <script type="module">
      const { reportTo } = await import('/dist/consent-detect.mjs');
      FluxConsent.push((consent) => reportTo(consent, '/report'));
    </script>`;
  site.page('/next', 'ok');
  await page.goto(site.page('/', document(tags, head({ ...OPEN, enforce: false }))));
  await expect
    .poll(
      () => page.evaluate(() => window.FluxConsent.findings().filter(({ wouldHold }) => wouldHold).length),
      { timeout: 15_000 },
    )
    .toBe(2);
  await page.goto(site.url('/next'));
  const reports = () => site.hits.filter(({ path }) => path === '/report').map(({ body }) => body);
  await expect.poll(reports).toHaveLength(1);
  const { policy, page: where, findings, leaks } = JSON.parse(reports()[0] as string);
  expect([policy, where, leaks]).toEqual([{ id: 'app', version: '1' }, site.url('/'), []]);
  const would = findings.filter((finding: Finding) => finding.wouldHold);
  expect(would.map(({ name, held }: Finding) => [name.replace(/.*\.test:\d+/, ''), held]).sort()).toEqual([
    ['/run/tag.js', false],
    ['meter_id', false],
  ]);
  expect(found(findings, 'local', 'own')).toBeDefined();
  expect(reports()[0]).not.toContain('secret');
});

test('a finding whose stored item was removed is marked as gone', async ({ page, site }) => {
  const scripts = `<script>for (let i = 0; i < 3; i++) { localStorage.setItem('lock-' + (123456 + i), '1'); localStorage.removeItem('lock-' + (123456 + i)); }
    localStorage.setItem('kept', '1');</script>`;
  await page.goto(site.page('/', document(scripts, head(OPEN))));
  const gone = () =>
    page.evaluate(() =>
      window.FluxConsent.findings()
        .filter((finding) => finding.gone)
        .map(({ name }) => name),
    );
  await expect.poll(gone, { timeout: 15_000 }).toEqual(['lock-123456', 'lock-123457', 'lock-123458']);
});

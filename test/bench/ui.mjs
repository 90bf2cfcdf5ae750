// npm run bench:ui [-- --quick]: compares the banner with that of vanilla-cookieconsent, in one run, on built files in
// Chromium. Prints medians, ratios and targets. Never a test: a loaded machine must not fail a build.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findChromium } from '../browsers.mjs';
import { gatedScript, PEER_HEAD, PEER_SETUP, pageOf } from './ui-pages.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIST = process.env.FLUX_CONSENT_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const PEER = `${HERE}node_modules/vanilla-cookieconsent`;
const RUNS = process.argv.includes('--quick') ? 5 : 15;
const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };
/**
 * The contenders: the first two hold marked-up elements, as the peer does; `hint` has a `<link rel="modulepreload">`
 * for the interface; `guard` holds everything from elsewhere, with hints for the guard and the interface.
 */
const KINDS = ['flux', 'hint', 'guard', 'peer'];
const of = (ours, peer) => ({ flux: ours, hint: ours, guard: ours, peer });
const BANNER = of('flux-consent-banner', '#cc-main .cm');
const ACCEPT = of('flux-consent-banner [part=accept]', '#cc-main .cm [data-role=all]');

if (!existsSync(PEER)) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: HERE, stdio: 'inherit' });
  if (status) process.exit(3);
}
if (!existsSync(`${DIST}/consent.js`)) {
  console.error('Nothing is built: npm run build');
  process.exit(3);
}

const textOf = (url) => {
  const kind = url.searchParams.get('kind') ?? 'none';
  if (url.pathname === '/') return [pageOf(kind), 'text/html; charset=utf-8'];
  if (url.pathname === '/peer-setup.js') return [PEER_SETUP, TYPES['.js']];
  if (url.pathname.startsWith('/run/')) return [gatedScript, TYPES['.js']];
  const [, folder, file] = /^\/(dist|peer)\/([\w./-]+)$/.exec(url.pathname) ?? [];
  const path = folder === 'peer' ? `${PEER}/dist/${file}` : `${DIST}/${file}`;
  return folder && !file.includes('..') && existsSync(path)
    ? [readFileSync(path), TYPES[extname(path)] ?? 'application/json']
    : [];
};
const packed = new Map();
const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const [text, type] = textOf(url);
  if (text === undefined) return response.writeHead(404).end();
  const key = url.pathname + url.search;
  if (!packed.has(key)) packed.set(key, brotliCompressSync(text));
  response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Cache-Control': 'no-store' });
  return response.end(packed.get(key));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

const found = await findChromium();
const browser = await chromium.launch({ executablePath: found?.path, args: found?.args ?? [] });

/** Runs first in the page: records when the banner is first visible, and all layout shifts and interactions. */
const watch = (selector) => {
  const noted = { visible: undefined, shift: 0, click: 0, ran: 0 };
  window.noted = noted;
  const look = () => {
    const host = document.querySelector(selector);
    const box = host?.shadowRoot?.querySelector('[part~=banner]') ?? host;
    if (box) {
      const { width, height } = box.getBoundingClientRect();
      const shown = box.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (width && height && shown && Number(getComputedStyle(box).opacity) > 0)
        noted.visible = performance.now();
    }
    if (noted.visible === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) noted.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) noted.click = Math.max(noted.click, duration);
  }).observe({ type: 'event', durationThreshold: 16 });
};

const SLOW = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };

/** Clicks with the mouse, as Playwright's `click` also runs code in the page, which would be measured too. */
const press = async (page, selector) => {
  const { x, y, width, height } = await page.locator(selector).boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.waitForTimeout(300);
  await page.mouse.down();
  await page.waitForTimeout(80);
  await page.mouse.up();
};

/** A first visit in a new profile: until the banner is shown, or until it is accepted and everything has run. */
const visit = async (kind, { network, cpu = 1, accept = false } = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watch, BANNER[kind]);
  const session = await context.newCDPSession(page);
  if (network) await session.send('Network.emulateNetworkConditions', network);
  await page.goto(`${origin}/?kind=${kind}`);
  await page.waitForFunction(() => window.noted.visible !== undefined, undefined, { timeout: 20_000 });
  await page.waitForTimeout(900);
  const files = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize]),
  );
  if (accept) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await press(page, ACCEPT[kind]);
    await page.waitForFunction(() => window.noted.ran === 20, undefined, { timeout: 30_000 });
    await page.waitForTimeout(900);
  }
  const noted = await page.evaluate(() => window.noted);
  await context.close();
  return { ...noted, files };
};

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const quartile = (list, part) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * part)];
/** Visits by turns, so that other load on the machine affects all alike. */
const collect = async (options) => {
  const found = Object.fromEntries(KINDS.map((kind) => [kind, []]));
  for (const kind of KINDS) await visit(kind, options);
  for (let run = 0; run < RUNS; run++) for (const kind of KINDS) found[kind].push(await visit(kind, options));
  return found;
};
const row = (name, cells, note = '') =>
  console.log(
    `${name.padEnd(44)}${cells.map((cell) => String(cell).padStart(11)).join('')}${note && `   ${note}`}`,
  );
const show = (name, runs, key, digits, target) => {
  const [flux, hint, guard, peer] = KINDS.map((kind) => median(runs[kind].map((run) => run[key])));
  const spread = (kind) =>
    [0.25, 0.75]
      .map((part) =>
        quartile(
          runs[kind].map((run) => run[key]),
          part,
        ).toFixed(digits),
      )
      .join('–');
  const ratio = peer ? (flux / peer).toFixed(2) : '–';
  row(
    name,
    [...[flux, hint, guard, peer].map((value) => value.toFixed(digits)), ratio],
    target(flux, peer, hint),
  );
  if (!process.argv.includes('--quick')) row('  middle half of the runs', KINDS.map(spread));
};
const verdict = (good, text) => `${good ? 'ok  ' : 'MISS'} ${text}`;

console.log(
  `Chromium ${browser.version()}, median of ${RUNS} first visits each, in turns; load ${loadavg()[0].toFixed(1)}. Peer: vanilla-cookieconsent 3.1.0.`,
);
row('', ['flux', 'with hint', 'with guard', 'peer', 'flux/peer']);
const near = await collect({});
const noLater = (flux, peer, hint) =>
  verdict(
    Math.min(flux, hint) <= peer,
    `target: no later than the peer${flux > peer ? ' (with the hint)' : ''}`,
  );
show('banner visible, ms (this machine)', near, 'visible', 0, noLater);
show('banner visible, ms (150 ms, 1.6 Mbit/s)', await collect({ network: SLOW }), 'visible', 0, noLater);
const clicks = await collect({ cpu: 6, accept: true });
show('accept to paint, ms (20 scripts, CPU / 6)', clicks, 'click', 0, (flux) =>
  verdict(flux <= 50, 'target: at most 50 (Event Timing, steps of 8)'),
);
show('CLS, load to after accept', clicks, 'shift', 4, (flux) => verdict(flux === 0, 'target: 0.000'));

console.log('\nFiles until the banner is there, bytes as served (brotli):');
const list = (kind) => near[kind].at(-1).files.filter(([path]) => !path.startsWith('/run/'));
for (const kind of ['flux', 'peer']) for (const [path, bytes] of list(kind)) row(`  ${path}`, [bytes]);
const toBanner = (kind) => sum(kind, /consent\.js|consent-ui|locales/);
const sum = (kind, test) =>
  list(kind)
    .filter(([path]) => test.test(path))
    .reduce((total, [, bytes]) => total + bytes, 0);
const peerBytes = sum('peer', /./);
const ui = sum('flux', /consent-ui|locales/);
row(
  'what shows the banner',
  [ui, '', peerBytes, (ui / peerBytes).toFixed(2)],
  verdict(ui < peerBytes, 'interface with styles and texts; peer: all it has'),
);
const own = toBanner('flux');
row(
  'all until the banner is there',
  [own, '', peerBytes, (own / peerBytes).toFixed(2)],
  verdict(own < peerBytes, 'target: fewer bytes than the peer'),
);
row('  the same with the guard', [toBanner('guard') + sum('guard', /consent-guard/), '', peerBytes]);
const all = sum('flux', /./);
row('with what comes when the page is idle', [all, '', peerBytes, (all / peerBytes).toFixed(2)]);
if (PEER_HEAD.length === 0) throw new Error('The peer is not in its page.');
await browser.close();
server.close();

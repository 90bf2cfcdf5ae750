// npm run screenshots: the interface in light and dark, on a desk and on a phone, into docs/screenshots/.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';

const OUT = new URL('../docs/screenshots/', import.meta.url);
const DIST = new URL('../dist/', import.meta.url);

const policy = (ui) => ({
  id: 'flux2',
  version: '2025-11-27',
  controller: { name: 'Flux.2', privacyPolicy: '/privacy' },
  categories: [
    { id: 'necessary', required: true },
    'preferences',
    'analytics',
    'marketing',
    'personalization',
    {
      id: 'model-training',
      separate: true,
      title: { en: 'Model training', de: 'Modelltraining' },
      description: {
        en: 'Lets us train on your private generations.',
        de: 'Erlaubt das Training mit Ihren privaten Bildern.',
      },
    },
  ],
  services: [
    {
      id: 'session',
      category: 'necessary',
      vendor: 'Flux.2',
      title: { en: 'Sign-in', de: 'Anmeldung' },
      cookies: [{ name: 'flux_session', lifetime: 'session' }],
    },
    {
      id: 'workspace',
      category: 'preferences',
      vendor: 'Flux.2',
      title: { en: 'Workspace' },
      storage: [{ kind: 'local', name: 'flux:workspace:*' }],
    },
    {
      id: 'ga',
      category: 'analytics',
      vendor: 'Google',
      title: { en: 'Google Analytics' },
      description: { en: 'Counts visits and what is used.', de: 'Zählt Besuche und Nutzung.' },
      urls: ['analytics.example'],
      cookies: [
        { name: '_ga', lifetime: 'P2Y' },
        { name: '_ga_*', lifetime: 'P2Y' },
      ],
    },
    {
      id: 'replay',
      category: 'analytics',
      vendor: 'Hotjar',
      title: { en: 'Session replay' },
      urls: ['replay.example'],
      cookies: [{ name: '_hjSession_*', lifetime: 'PT30M' }],
    },
    {
      id: 'pixel',
      category: 'marketing',
      vendor: 'Meta',
      title: { en: 'Meta Pixel' },
      urls: ['pixel.example'],
      cookies: [{ name: '_fbp', lifetime: 'P90D' }],
    },
  ],
  ui,
});

const page = (ui, lang, dir) => `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Flux.2</title>
<style>:root{color-scheme:light dark;font:16px/1.6 Inter,system-ui,sans-serif}body{margin:0;padding:8vh 6vw;max-width:70ch}
h1{font-size:clamp(2rem,6vw,4rem);line-height:1.05;letter-spacing:-.03em;margin:0 0 .4em}</style>
<script type="application/json" id="flux-consent-policy">${JSON.stringify(policy(ui))}</script>
<script src="/dist/consent.js"></script>
<h1>Make the picture in your head.</h1><p>Multi-reference generation, precise typography and edits at two
megapixels, for people who make things for a living.</p>`;

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const ui = JSON.parse(url.searchParams.get('ui') ?? '{}');
  if (!url.pathname.startsWith('/dist/')) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page(ui, url.searchParams.get('lang') ?? 'en', url.searchParams.get('dir') ?? 'ltr'));
    return;
  }
  try {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(readFileSync(new URL(url.pathname.slice(6), DIST)));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

const found = await findChromium();
const browser = await chromium.launch({ executablePath: found?.path, args: found?.args ?? [] });
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

/** One page, looked at in its states. */
const shoot = async (name, query, { size, scheme }, preferences) => {
  const tab = await browser.newPage({
    viewport: SIZES[size],
    colorScheme: scheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
  });
  tab.on('pageerror', (error) => console.error(error));
  tab.on('console', (message) => console.log(message.text()));
  await tab.goto(`${origin}/?${new URLSearchParams(query)}`);
  await tab.locator('[part~=banner]').waitFor({ timeout: 5000 });
  const save = (state) => tab.screenshot({ path: new URL(`${state}-${name}.png`, OUT).pathname });
  await save('banner');
  if (preferences) {
    await tab.locator('flux-consent-banner [data-consent-action=preferences]').click();
    await tab.locator('summary').nth(2).click();
    await save('preferences');
  }
  await tab.close();
};

mkdirSync(OUT, { recursive: true });
for (const scheme of ['light', 'dark']) {
  for (const size of ['desktop', 'phone']) await shoot(`${scheme}-${size}`, {}, { size, scheme }, true);
}
const light = { size: 'desktop', scheme: 'light' };
await shoot('box', { ui: '{"layout":"box","position":"bottom-right"}' }, light);
await shoot('dialog', { ui: '{"layout":"dialog"}' }, light);
await shoot('german-phone', { lang: 'de' }, { size: 'phone', scheme: 'light' }, true);
await browser.close();
server.close();

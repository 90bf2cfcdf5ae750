// npm run screenshots [-- STATE…]: writes one sheet per state to docs/screenshots/: light and dark, desktop and phone,
// English and Arabic.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { serve } from '../examples/serve.mjs';
import { findChromium } from './browsers.mjs';
import { toPalette } from './palette-png.mjs';

const OUT = new URL('../docs/screenshots/', import.meta.url);
const DIST = new URL('../dist/', import.meta.url);

const policy = (ui, version) => ({
  id: 'flux2',
  version,
  changes: 'editorial',
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
      title: { en: 'Model training', ar: 'تدريب النماذج' },
      description: {
        en: 'Lets us train on your private generations.',
        ar: 'يسمح لنا بالتدريب على صورك الخاصة.',
      },
    },
  ],
  services: [
    {
      id: 'session',
      category: 'necessary',
      vendor: 'Flux.2',
      title: { en: 'Sign-in', ar: 'تسجيل الدخول' },
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
      description: { en: 'Counts visits and what is used.', ar: 'يحصي الزيارات والاستخدام.' },
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

const WORDS = {
  en: [
    'Make the picture in your head.',
    'Multi-reference generation, precise typography and edits at two megapixels, for people who make things for a living.',
  ],
  ar: [
    'ارسم الصورة التي في ذهنك.',
    'توليد بمراجع متعددة، وخطوط دقيقة، وتعديلات بدقة عالية، لمن يعيشون من صنع الأشياء.',
  ],
};
const BODIES = {
  gate: '<flux-consent-gate for="replay" style="width:min(100%,640px);height:360px"></flux-consent-gate>',
  declaration: '<flux-consent-declaration></flux-consent-declaration>',
};
const page = ({
  ui,
  lang,
  version,
  body,
}) => `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Flux.2</title>
<style>:root{color-scheme:light dark;font:16px/1.6 Inter,system-ui,sans-serif}body{margin:0;padding:8vh 6vw;max-width:80ch}
h1{font-size:clamp(2rem,6vw,4rem);line-height:1.15;letter-spacing:-.02em;margin:0 0 .4em}</style>
<script type="application/json" id="flux-consent-policy">${JSON.stringify(policy(ui, version))}</script>
<script src="/dist/consent.js" data-jurisdiction="DE"></script>
${BODIES[body] ?? `<h1>${WORDS[lang][0]}</h1><p>${WORDS[lang][1]}</p>`}`;

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (!url.pathname.startsWith('/dist/')) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page(JSON.parse(url.searchParams.get('page') ?? '{"lang":"en"}')));
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
const examples = await serve({ port: 0 });

const found = await findChromium();
const browser = await chromium.launch({ executablePath: found?.path, args: found?.args ?? [] });

const act = (tab, host, part) => tab.locator(`${host} [part=${part}]`).first().click();
const openServices = async (tab) => {
  await act(tab, 'flux-consent-banner', 'preferences');
  await tab.locator('flux-consent-preferences summary').nth(2).click();
};
const refuse = (tab) => act(tab, 'flux-consent-banner', 'reject');
/** The states, and how to get there from a first visit. */
const STATES = {
  'banner-bar': { ui: {} },
  'banner-box': { ui: { layout: 'box', position: 'bottom-right' } },
  'banner-dialog': { ui: { layout: 'dialog' } },
  preferences: { go: (tab) => act(tab, 'flux-consent-banner', 'preferences') },
  services: { go: openServices },
  record: {
    go: async (tab) => {
      await act(tab, 'flux-consent-banner', 'accept');
      await tab.locator('flux-consent-settings[floating] button').click();
      await tab.locator('flux-consent-preferences [part=record]').scrollIntoViewIfNeeded();
    },
  },
  gate: { body: 'gate', go: refuse },
  notice: {
    go: async (tab, again) => {
      await refuse(tab);
      await again();
      await tab.locator('flux-consent-notice [part=notice]').waitFor();
    },
  },
  declaration: { body: 'declaration', go: refuse },
  'look-paper': { look: 'paper' },
  'look-night': { look: 'night' },
  'look-bloom': { look: 'bloom' },
};
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };
/** Width of each on the sheet. */
const SHOWN = { desktop: 768, phone: 378 };

const shoot = async ({ ui = {}, body, go, look }, { size, scheme, lang }) => {
  const context = await browser.newContext({
    viewport: SIZES[size],
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const tab = await context.newPage();
  tab.on('pageerror', (error) => console.error(error));
  const visit = (version) =>
    tab.goto(
      look
        ? `${examples.url}/examples/looks/${look}/`
        : `${origin}/?${new URLSearchParams({ page: JSON.stringify({ ui, lang, version, body }) })}`,
    );
  await visit('1');
  await tab.locator('flux-consent-banner [part~=banner]').waitFor();
  await go?.(tab, () => visit('2'));
  // The pages of looks ignore the language: their Arabic shots show the preferences instead.
  if (look && lang === 'ar') await act(tab, 'flux-consent-banner', 'preferences');
  await tab.waitForTimeout(700);
  const png = await tab.screenshot();
  await context.close();
  return `<img width="${SHOWN[size]}" src="data:image/png;base64,${png.toString('base64')}">`;
};

const sheet = async (name) => {
  const images = [];
  for (const size of ['desktop', 'phone'])
    for (const lang of ['en', 'ar'])
      for (const scheme of ['light', 'dark']) images.push(await shoot(STATES[name], { size, scheme, lang }));
  const tab = await browser.newPage({ viewport: { width: 1584, height: 1000 } });
  await tab.setContent(
    `<style>body{margin:0;padding:16px;display:flex;flex-wrap:wrap;gap:16px 13px;background:#8c8c94}</style>${images.join('')}`,
  );
  const packed = toPalette(await tab.screenshot({ fullPage: true }));
  writeFileSync(new URL(`${name}.png`, OUT), packed);
  console.log(`${name}.png ${Math.round(packed.length / 1024)} KB`);
  await tab.close();
};

mkdirSync(OUT, { recursive: true });
const asked = process.argv.slice(2);
for (const name of Object.keys(STATES)) if (!asked.length || asked.includes(name)) await sheet(name);
await browser.close();
server.close();
await examples.close();

// The pages of the shop in two versions: clean, and with the defects that defects.mjs lists.

export const POLICY = {
  id: 'shop',
  version: '1',
  controller: { name: 'The shop', privacyPolicy: '/privacy' },
  categories: [{ id: 'necessary', required: true }, 'preferences', 'analytics', 'marketing'],
  services: [
    {
      id: 'shop',
      category: 'necessary',
      cookies: [{ name: 'shop_session', lifetime: 'session', httpOnly: true }],
      storage: [
        { kind: 'local', name: 'shop:*' },
        { kind: 'cache', name: 'shop-assets' },
      ],
    },
    { id: 'look', category: 'preferences', storage: [{ kind: 'local', name: 'theme' }] },
    { id: 'chat', category: 'preferences', urls: ['chat.localhost'], cookies: [{ name: 'chat_sid' }] },
    { id: 'video', category: 'preferences', urls: ['video.localhost'] },
    {
      id: 'stats',
      category: 'analytics',
      urls: ['stats.localhost'],
      cookies: [{ name: '_st_*', lifetime: 'P1Y' }],
      storage: [
        { kind: 'local', name: 'st:*' },
        { kind: 'session', name: 'st:*' },
        { kind: 'indexeddb', name: 'st-queue' },
        { kind: 'cache', name: 'st-cache' },
      ],
    },
    {
      id: 'ads',
      category: 'marketing',
      urls: ['ads.localhost'],
      cookies: [{ name: '_ad_*', lifetime: 'P90D' }],
      storage: [{ kind: 'local', name: 'ad:*' }],
    },
  ],
};

/** Runs before the SDK and keeps the native functions before the guard wraps them. */
const EARLY = `
  const setCookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.bind(document);
  const setItem = localStorage.setItem.bind(localStorage);
  const request = fetch.bind(self);
  const beacon = navigator.sendBeacon.bind(navigator);
  const setSource = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set;
  const Picture = Image, Socket = WebSocket, Stream = EventSource, Thread = Worker, listen = addEventListener.bind(self);
  const pixel = (url) => setSource.call(new Picture(), url);
  const record = (/flux_consent=([^;]*)/.exec(document.cookie) || [])[1];
  const granted = record ? record.split('.')[10].split('~') : [];

  setCookie('_st_id=1; max-age=31536000; path=/');
  cookieStore.set('_ad_store', '1');
  localStorage['ad:segment'] = 'a';
  localStorage.setItem('st:lock', '1');
  localStorage.removeItem('st:lock');
  sessionStorage.setItem('st:visit', '1');
  indexedDB.open('st-queue');
  request('/api/hello');
  listen('scroll', () => setCookie('_ad_scroll=1; path=/'), { capture: true });
  listen('click', () => setItem('st:click', '1'), { capture: true });
  setTimeout(() => setCookie('_st_late=1; path=/'), 3000);
  listen('pagehide', () => {
    setItem('st:left', '1');
    beacon('http://stats.localhost/leave', 'bye');
  });
  listen('visibilitychange', () => request('http://ads.localhost/hidden', { mode: 'no-cors', keepalive: true, method: 'POST' }), { capture: true });
  new Thread('/worker.js');
  new Socket('ws://chat.localhost/room');
  new Stream('http://stats.localhost/stream');
  request('http://www.google-analytics.com/g/collect?v=2', { mode: 'no-cors', method: 'POST' });
  if (record) pixel('http://ads.localhost/chosen.gif');
  if (granted.includes('marketing')) pixel('http://stats.localhost/wrong.gif');
  if (granted.length === 3) {
    setItem('x7', '1');
    setCookie('_fbp=fb.1.1700000000000.1; max-age=7776000; path=/');
  }
  if (navigator.globalPrivacyControl) pixel('http://ads.localhost/opted-out.gif');
`;

/** The script of a site without defects. */
const CAREFUL = `
  localStorage.setItem('shop:cart', '[]');
  navigator.serviceWorker.register('/service-worker.js');
  new Worker('/worker.js');
  window.FluxConsent = window.FluxConsent || [];
  FluxConsent.push((consent) => {
    consent.when('preferences').then(() => localStorage.setItem('theme', 'dark'));
    addEventListener('scroll', () => consent.has('stats') && localStorage.setItem('st:scroll', '1'));
  });
`;

const layout = ({ title, head, early, body }) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  ${early}
  <meta http-equiv="Content-Security-Policy" content="">
  <script type="application/json" id="flux-consent-policy">${JSON.stringify(POLICY)}</script>
  <script src="/flux-consent/consent.js"></script>
  <link rel="stylesheet" href="/shop.css">
  ${head}
</head>
<body>
  <main>
    <h1>${title}</h1>
    <nav><a href="/">Home</a> <a href="/article">Article</a></nav>
    ${'<p>Everything for the garden, and a way to get it home.</p>'.repeat(40)}
    ${body}
  </main>
  <script>${CAREFUL}</script>
</body>
</html>`;

// The same features in both: statistics, advertising, chat, a video, a frame of the site's own.
const TAGS = `
  <script async src="http://stats.localhost/tag.js"></script>
  <script type="text/plain" data-consent="ads" src="http://ads.localhost/tag.js"></script>
  <script defer src="http://chat.localhost/chat.js"></script>`;
const FRAMES = `
  <iframe data-consent="video" data-src="http://video.localhost/player" title="Film"></iframe>
  <iframe src="http://embed.shop.localhost/embed" title="Opening hours"></iframe>`;

export const pagesOf = (withDefects) => {
  const early = (more = '') =>
    withDefects
      ? `<link rel="prefetch" href="http://ads.localhost/next" as="document">\n<script>${EARLY}${more}</script>`
      : '';
  const page = (title, more) => layout({ title, head: TAGS, early: early(more), body: FRAMES });
  return {
    '/': page('The shop'),
    '/article': page('About roses', `setCookie('_st_second=1; path=/');`),
    '/arrived': page('Welcome back'),
  };
};

export const CSS = (withDefects) => `
  body { font: 16px/1.6 sans-serif }
  ${withDefects ? `@font-face { font-family: Rose; src: url(http://fonts.localhost/font.woff2) } h1 { font-family: Rose; background: url(http://ads.localhost/css.gif) }` : ''}`;

export const EMBED = (withDefects) => `<!doctype html><title>Opening hours</title><p>Nine to five</p>
  ${withDefects ? `<script>localStorage.setItem('embed-visits', '1')</script><iframe src="http://video.localhost/player" title="Film"></iframe>` : ''}`;

export const PLAYER = `<!doctype html><title>Film</title><script>
  localStorage.setItem('volume', '1');
  addEventListener('pagehide', () => navigator.sendBeacon('http://video.localhost/bye'));
</script>`;

export const SERVICE_WORKER = (withDefects) => `
  addEventListener('install', (event) => event.waitUntil((async () => {
    await (await caches.open('shop-assets')).add('/shop.css');
    ${withDefects ? `await caches.open('offers-cache'); await fetch('http://ads.localhost/offers', { mode: 'no-cors' });` : ''}
  })()));`;

export const WORKER = (withDefects) =>
  withDefects
    ? `indexedDB.open('worker-profile'); fetch('http://stats.localhost/worker', { mode: 'no-cors' });`
    : 'self.onmessage = () => {};';

/** The scripts of the vendors. */
export const TAG = {
  'stats.localhost': () => `(() => {
    document.cookie = '_st_id=1; max-age=31536000; path=/';
    localStorage.setItem('st:first', '1');
    sessionStorage.setItem('st:visit', '1');
    indexedDB.open('st-queue');
    caches.open('st-cache');
    new EventSource('http://stats.localhost/stream');
    fetch('http://stats.localhost/view', { method: 'POST', mode: 'no-cors' });
    addEventListener('pagehide', () => navigator.sendBeacon('http://stats.localhost/leave'));
  })();`,
  'ads.localhost': (withDefects) => `(() => {
    document.cookie = '_ad_click=1; max-age=7776000; path=/';
    localStorage['ad:segment'] = 'a';
    new Image().src = 'http://ads.localhost/pixel.gif?n=' + Math.random();
    ${withDefects ? `localStorage.setItem('profile', '1');` : ''}
  })();`,
  'chat.localhost': () => `(() => {
    document.cookie = 'chat_sid=1; path=/';
    new WebSocket('ws://chat.localhost/room');
  })();`,
};

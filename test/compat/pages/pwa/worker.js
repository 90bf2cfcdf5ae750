let answered = 0;
self.addEventListener('install', (event) =>
  event.waitUntil(
    caches
      .open('v1')
      .then((cache) => cache.addAll(['/offline.txt', '/app.webmanifest']))
      .then(() => self.skipWaiting()),
  ),
);
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (!event.request.url.endsWith('.txt')) return;
  answered++;
  event.respondWith(caches.match(event.request));
});
self.addEventListener('message', ({ source }) => source.postMessage(answered));

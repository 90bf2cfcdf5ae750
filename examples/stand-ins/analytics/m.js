// Meridian, a stand-in for web analytics.
(() => {
  performance.mark('ran:meridian');
  const id = /(?:^|; )_mrd=([^;]+)/.exec(document.cookie)?.[1] ?? Math.random().toString(36).slice(2);
  // biome-ignore lint/suspicious/noDocumentCookie: as vendors do
  document.cookie = `_mrd=${id}; path=/; max-age=33696000; SameSite=Lax`;
  localStorage.setItem('mrd:visitor', JSON.stringify({ id, first: Date.now() }));
  const library = document.createElement('script');
  library.src = 'http://analytics.localhost/engagement.js';
  document.head.append(library);
  window.meridian = (event, data) =>
    navigator.sendBeacon(
      'http://analytics.localhost/collect',
      JSON.stringify({ id, event, data, at: location.pathname }),
    );
  window.meridian('view', { referrer: document.referrer, width: innerWidth });
})();

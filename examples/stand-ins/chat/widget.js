// Harbor, a stand-in for a support chat.
(() => {
  performance.mark('ran:harbor');
  // biome-ignore lint/suspicious/noDocumentCookie: as vendors do
  document.cookie = `harbor_sid=${Math.random().toString(36).slice(2)}; path=/; SameSite=Lax`;
  const place = document.querySelector('[data-harbor]');
  if (!place) return;
  const frame = document.createElement('iframe');
  frame.src = 'http://chat.localhost/room';
  frame.title = 'Support chat';
  place.replaceChildren(frame);
})();

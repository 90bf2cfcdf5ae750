// Rewatch, a stand-in for session replay.
(() => {
  performance.mark('ran:rewatch');
  const session = Math.random().toString(36).slice(2);
  // biome-ignore lint/suspicious/noDocumentCookie: as vendors do
  document.cookie = `_rw_s=${session}; path=/; SameSite=Lax`;
  sessionStorage.setItem('rw:buffer', '[]');
  const post = (event) => {
    const request = new XMLHttpRequest();
    request.open('POST', 'http://replay.localhost/events');
    request.send(JSON.stringify({ session, event }));
  };
  post('start');
  let clicks = 0;
  addEventListener('click', () => {
    clicks += 1;
    if (clicks % 5 === 1) post('click');
  });
})();

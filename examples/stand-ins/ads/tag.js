// Adlane, a stand-in for an advertising tag.
(() => {
  performance.mark('ran:adlane');
  const click = new URLSearchParams(location.search).get('adclid') ?? 'direct';
  // biome-ignore lint/suspicious/noDocumentCookie: as vendors do
  document.cookie = `_adl_click=${click}; path=/; max-age=7776000; SameSite=Lax`;
  localStorage.setItem('adl:audience', JSON.stringify({ click, segments: ['creators'] }));
  new Image().src = `http://ads.localhost/match.gif?click=${encodeURIComponent(click)}`;
})();

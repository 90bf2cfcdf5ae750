// Meridian's second script: how long, and how far.
performance.mark('ran:meridian-engagement');
sessionStorage.setItem('mrd:session', String(Date.now()));
addEventListener('pagehide', () =>
  window.meridian?.('leave', { seconds: Math.round(performance.now() / 1000) }),
);

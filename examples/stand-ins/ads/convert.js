// Adlane's conversion tag.
performance.mark('ran:adlane-convert');
window.adlane = (event) =>
  fetch('http://ads.localhost/conversions', {
    method: 'POST',
    body: JSON.stringify({ event, at: location.pathname }),
    credentials: 'include',
    keepalive: true,
  });

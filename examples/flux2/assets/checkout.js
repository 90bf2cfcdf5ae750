const PLANS = {
  sketch: ['Sketch, 200 credits', 12],
  studio: ['Studio, 1,000 credits', 48],
  house: ['House, 5,000 credits', 220],
};
const [name, total] = PLANS[new URLSearchParams(location.search).get('plan')] ?? PLANS.studio;
const euros = (value) => `€${value.toFixed(2)}`;
const put = (selector, text) => {
  document.querySelector(selector).textContent = text;
};
put('#order-title', name);
put('[data-line]', name.split(', ')[1]);
put('[data-net]', euros(total / 1.19));
put('[data-vat]', euros(total - total / 1.19));
put('[data-total]', euros(total));

document.querySelector('[data-tally]').addEventListener('tally:paid', (event) => {
  event.target.hidden = true;
  document.querySelector('.done').hidden = false;
  // There only once marketing is granted.
  window.adlane?.('purchase');
});

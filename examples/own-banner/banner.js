window.FluxConsent ??= [];
window.FluxConsent.push((consent) => {
  const update = () => {
    document.querySelector('.own-banner').hidden = consent.get().due === null;
    document.querySelector('[data-state]').textContent = consent.has('marketing')
      ? 'Films are allowed.'
      : 'Films wait.';
  };
  update();
  consent.subscribe(update);
});

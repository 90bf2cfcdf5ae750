document.querySelector('[data-allow]').addEventListener('click', () => {
  window.FluxConsent?.save?.({ harbor: true });
});

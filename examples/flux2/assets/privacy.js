const line = document.querySelector('[data-choice]');
const show = (snapshot) => {
  const granted = Object.keys(snapshot.decisions).filter(
    (id) => snapshot.decisions[id].source === 'visitor' && snapshot.decisions[id].status === 'granted',
  );
  if (!snapshot.record) return;
  const date = new Date(snapshot.record.given * 1000).toLocaleDateString('en', { dateStyle: 'long' });
  line.textContent = `You chose on ${date}: ${granted.length ? `${granted.join(', ').replaceAll('-', ' ')} allowed` : 'only what is necessary'}.`;
};
window.FluxConsent ??= [];
window.FluxConsent.push((consent) => {
  show(consent.get());
  consent.subscribe(show);
});

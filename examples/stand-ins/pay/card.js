document.querySelector('#card').addEventListener('submit', async (event) => {
  event.preventDefault();
  await fetch('/charges', { method: 'POST', body: 'credits' });
  // The shop's page learns that it was paid, nothing else.
  parent.postMessage('tally:paid', '*');
});

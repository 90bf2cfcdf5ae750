// Tailor, a stand-in for a personalization engine.
(() => {
  performance.mark('ran:tailor');
  localStorage.setItem('tailor:profile', JSON.stringify({ interest: 'landscape' }));
  const shelf = document.querySelector('[data-tailor]');
  if (!shelf) return;
  shelf.prepend(...[...shelf.children].reverse());
  const note = document.querySelector('[data-tailor-note]');
  if (note) note.textContent = 'Ordered for you';
})();

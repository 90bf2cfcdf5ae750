// Filmstrip, a stand-in for an embedded video player.
try {
  localStorage.setItem('filmstrip:viewer', String(Date.now()));
} catch {
  // The browser keeps storage from embedded strangers.
}
document.querySelector('.play').addEventListener('click', () => {
  document.documentElement.classList.toggle('playing');
  fetch('/watch', { method: 'POST', body: 'play' });
});

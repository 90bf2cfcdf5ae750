// Filmstrip, a stand-in for an embedded video player.
localStorage.setItem('filmstrip:viewer', String(Date.now()));
document.querySelector('.play').addEventListener('click', () => {
  document.documentElement.classList.toggle('playing');
  fetch('/watch', { method: 'POST', body: 'play' });
});

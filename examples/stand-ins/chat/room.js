const thread = document.querySelector('#thread');
const text = document.querySelector('#text');
const add = (words, className) => {
  const item = document.createElement('li');
  item.textContent = words;
  item.className = className;
  thread.append(item);
  item.scrollIntoView();
};
document.querySelector('#say').addEventListener('submit', (event) => {
  event.preventDefault();
  if (!text.value.trim()) return;
  add(text.value, 'me');
  fetch('/messages', { method: 'POST', body: 'message' });
  text.value = '';
  setTimeout(
    () => add('Thank you. This is a stand-in, so nobody reads along; a real team would answer here.', ''),
    700,
  );
});

// Works offline: what was cached when the worker was installed is answered by it, orders wait in a database.
const list = document.querySelector('ul');
const say = (text) => list.insertAdjacentHTML('beforeend', `<li>${text}</li>`);
await navigator.serviceWorker.register('/worker.js');
await navigator.serviceWorker.ready;
// As at every later visit.
await navigator.serviceWorker.register('/worker.js');
if (!navigator.serviceWorker.controller)
  await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
say('controlled');
say(await (await fetch('/offline.txt')).text());
say((await (await fetch('/api/items')).json()).length);
say((await caches.keys()).join());
const db = await new Promise((done, fail) => {
  const request = indexedDB.open('orders', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('order', { autoIncrement: true });
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});
const store = () => db.transaction('order', 'readwrite').objectStore('order');
store().add({ id: 7 });
const count = await new Promise((done) => {
  store().count().onsuccess = ({ target }) => done(target.result);
});
localStorage.setItem('visits', '1');
localStorage.theme = 'dark';
sessionStorage.setItem('tab', 'a');
document.cookie = 'seen=1; path=/; secure';
const answer = new Promise((done) => navigator.serviceWorker.addEventListener('message', ({ data }) => done(data), { once: true }));
navigator.serviceWorker.controller.postMessage('how many?');
window.result = {
  count,
  answer: await answer,
  local: [localStorage.getItem('visits'), localStorage.theme, Object.keys(localStorage).sort()],
  session: sessionStorage.tab,
  cookie: document.cookie,
  stored: (await cookieStore.getAll()).map(({ name }) => name),
};

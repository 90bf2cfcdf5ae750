// One of each of what a page may use to talk to its own host.
const done = {};
const events = new EventSource('/api/events');
done.events = await new Promise((end) => {
  const list = [];
  events.onmessage = ({ data }) => {
    if (list.push(data) === 3) end(list);
  };
});
events.close();
const socket = new WebSocket('wss://app.test/socket');
done.socket = await new Promise((end, fail) => {
  socket.onopen = () => socket.send('hello');
  socket.onmessage = ({ data }) => end(data);
  socket.onerror = () => fail(new Error('socket'));
});
done.state = [socket.readyState, WebSocket.OPEN, socket instanceof WebSocket, WebSocket.name, WebSocket.length];
socket.close();
done.form = await (await fetch('/api/echo', { method: 'POST', body: new URLSearchParams(new FormData(form)) })).json();
const request = new XMLHttpRequest();
request.open('GET', '/api/items', false);
request.send();
done.sync = JSON.parse(request.responseText).length;
done.upload = await new Promise((end) => {
  const sent = new XMLHttpRequest();
  sent.open('PUT', 'https://static.test/api/echo');
  sent.responseType = 'json';
  sent.setRequestHeader('X-Extra', '1');
  sent.upload.onload = () => {
    done.uploaded = true;
  };
  sent.onloadend = () => end(sent.response);
  sent.send(new Blob(['body']));
});
done.beacon = navigator.sendBeacon('/api/echo?beacon', new Blob(['{}'], { type: 'text/plain' }));
const reader = (await fetch(new Request('/api/items', { headers: { Accept: 'application/json' } }))).body.getReader();
done.bytes = (await reader.read()).value.length > 100;
const code = URL.createObjectURL(new Blob(['onmessage = async ({ data }) => postMessage((await (await fetch(data)).json()).name)'], { type: 'text/javascript' }));
const worker = new Worker(code);
worker.postMessage('https://app.test/api/item?id=3');
done.worker = await new Promise((end) => {
  worker.onmessage = ({ data }) => end(data);
});
worker.terminate();
const shared = new SharedWorker('/shared.js', { name: 'shared' });
shared.port.start();
done.shared = await new Promise((end) => {
  shared.port.onmessage = ({ data }) => end(data);
});
const module = new Worker('/module.mjs', { type: 'module' });
done.module = await new Promise((end) => {
  module.onmessage = ({ data }) => end(data);
});
const image = new Image(1, 1);
image.src = '/api/pixel.png?image';
await image.decode();
done.image = [image.complete, image.naturalWidth, image instanceof HTMLImageElement, image.outerHTML];
const frame = document.createElement('iframe');
frame.srcdoc = '<p>inside <img src="/api/pixel.png?srcdoc"></p>';
const loaded = new Promise((end) => frame.addEventListener('load', end, { once: true }));
document.body.append(frame);
await loaded;
done.frame = [frame.contentDocument.body.textContent, frame.srcdoc];
class Better extends XMLHttpRequest {
  better = true;
}
done.subclass = [new Better().better, new Better() instanceof XMLHttpRequest, Better.DONE];
done.native = [fetch, XMLHttpRequest, Node.prototype.appendChild, Element.prototype.setAttribute, localStorage.setItem].map(
  (native) => [native.name, native.length, /\[native code\]/.test(Function.prototype.toString.call(native))],
);
done.aborted = await (async () => {
  const controller = new AbortController();
  controller.abort();
  return fetch('/api/items', { signal: controller.signal }).catch((error) => error.name);
})();
done.invalid = await fetch('http://[').catch((error) => error.constructor === TypeError);
const channel = new BroadcastChannel('a');
const heard = new Promise((end) => {
  new BroadcastChannel('a').onmessage = ({ data }) => end(data);
});
channel.postMessage('broadcast');
done.channel = await heard;
for (const [name, value] of Object.entries(done)) {
  const item = document.createElement('li');
  item.textContent = `${name}: ${JSON.stringify(value)}`;
  document.querySelector('ul').append(item);
}
window.result = done;

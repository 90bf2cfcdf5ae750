import * as Turbo from '@hotwired/turbo';

const until = async (test) => {
  while (!test()) await new Promise((done) => setTimeout(done, 20));
};
await until(() => document.querySelector('turbo-frame p'));
document.getElementById('next').click();
await until(() => document.querySelector('h1')?.textContent === 'Two' && window.order.includes('two'));
Turbo.renderStreamMessage(
  '<turbo-stream action="append" target="list"><template><li>streamed</li><script>window.order.push("stream")</script></template></turbo-stream>',
);
await until(() => document.querySelector('li'));
await Turbo.visit('/index.html', { action: 'replace' });
await until(() => document.querySelector('turbo-frame p'));
window.result = window.order;

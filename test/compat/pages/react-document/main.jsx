import { hydrateRoot } from 'react-dom/client';
import { Document } from './document.jsx';

/** Code that arrives late, when a banner may be there already. */
const LATE = 1500;
const problems = [];
const policy = document.getElementById('flux-consent-policy')?.textContent;
const first = document.querySelector('li');
const until = (condition) =>
  new Promise((resolve) => {
    const wait = setInterval(() => condition() && resolve(clearInterval(wait)), 20);
  });
const text = (selector) => document.querySelector(selector)?.textContent;

await new Promise((resolve) => setTimeout(resolve, LATE));
hydrateRoot(document, <Document policy={policy} />, {
  onRecoverableError: (error) => problems.push(error.message),
});
await until(() => text('h1') === 'Hydrated');
document.querySelector('button').click();
await until(() => text('button') === 'Pressed 1' && window.order?.length);
window.result = { same: first.isConnected, problems, order: window.order, marked: window.marked };

import { navigateToUrl, registerApplication, start } from 'single-spa';

for (const name of ['one', 'two'])
  registerApplication({ name, app: () => System.import(name), activeWhen: `/${name}` });
start();
const until = async (test) => {
  while (!test()) await new Promise((done) => setTimeout(done, 20));
};
navigateToUrl('/one');
await until(() => document.querySelector('.one'));
navigateToUrl('/two');
await until(() => document.querySelector('.two') && !document.querySelector('.one'));
window.result = window.order;

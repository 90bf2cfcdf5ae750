import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import App from './App.vue';

const routes = [
  { path: '/', component: () => import('./Home.vue') },
  { path: '/item/:id', component: () => import('./Item.vue') },
];
const router = createRouter({ history: createWebHistory(), routes });
createApp(App).use(router).mount('#app');
await router.isReady();
await router.push('/item/5');
const until = async (test) => {
  while (!test()) await new Promise((done) => setTimeout(done, 20));
};
await until(() => document.querySelector('.sum'));
router.back();
await until(() => document.querySelector('.home'));
await router.push('/item/6');
await until(() => document.querySelector('.sum'));
window.result = document.querySelector('.sum').textContent;

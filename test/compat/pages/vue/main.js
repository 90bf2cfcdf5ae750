import { computed, createApp, defineAsyncComponent, nextTick, onMounted, ref } from 'vue';

createApp({
  components: { LatePart: defineAsyncComponent(() => import('./late.js')) },
  setup() {
    const items = ref([]);
    const text = ref('');
    const open = ref(false);
    const shown = computed(() => items.value.filter(({ name }) => name.includes(text.value)).slice(0, 12));
    onMounted(async () => {
      items.value = await (await fetch('/api/items')).json();
      await nextTick();
      text.value = 'Item 2';
      open.value = true;
    });
    const late = setInterval(() => {
      if (!document.querySelector('.late')) return;
      clearInterval(late);
      setTimeout(() => {
        window.result = document.querySelectorAll('li').length;
      }, 600);
    }, 30);
    return { title: 'Shop', raw: '<p class="raw">raw</p><img src="/api/pixel.png?raw">', shown, text, open };
  },
}).mount('#app');

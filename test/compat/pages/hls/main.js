import Hls from 'hls.js';

const log = (text) => document.getElementById('log').insertAdjacentHTML('beforeend', `<li>${text}</li>`);
const hls = new Hls({ enableWorker: true });
hls.on(Hls.Events.MANIFEST_PARSED, (_, { levels }) => log(`levels ${levels.length}`));
hls.on(Hls.Events.LEVEL_LOADED, (_, { details }) => log(`fragments ${details.fragments.length}`));
hls.on(Hls.Events.ERROR, (_, { details, fatal }) => fatal && log(`error ${details}`));
hls.on(Hls.Events.BUFFER_EOS, () => {
  window.result = { seconds: Math.round(document.getElementById('sound').duration * 10) / 10 };
});
hls.loadSource('https://static.test/main.m3u8');
hls.attachMedia(document.getElementById('sound'));

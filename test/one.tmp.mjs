// node test/one.tmp.mjs file.js : each line is a case; says which send to tracker/stranger
import { readFileSync } from 'node:fs';
import { consentHead, startChromium, startHosts } from './hosts.mjs';
const POLICY = { id: 'fuzz', version: '1', controller: { name: 'Fuzz', privacyPolicy: '/privacy' }, categories: [{ id: 'necessary', required: true }, 'analytics'], services: [{ id: 'tracker', category: 'analytics', vendor: 'T', urls: ['tracker.test'], inline: ['fuzzBeacon('] }] };
const hosts = await startHosts((request, response) => { response.setHeader('Access-Control-Allow-Origin', '*'); const send = (t, b) => { response.setHeader('Content-Type', t); response.end(b); };
  if (request.host === 'app.test' && request.path === '/') send('text/html', `<!doctype html><html><head>${consentHead(POLICY, 'data-ui="none"')}<title>f</title></head><body></body></html>`);
  else if (request.path.endsWith('.js')) send('text/javascript', 'globalThis.fuzzBeacon?.(1)'); else if (request.path.endsWith('.html')) send('text/html', '<p>'); else send('image/gif', ''); });
const browser = await startChromium(hosts.port, ['--disable-popup-blocking']);
for (const text of readFileSync(process.argv[2], 'utf8').split('\n====\n')) {
  if (!text.trim()) continue;
  const page = await (await browser.newContext()).newPage();
  page.on('pageerror', (e) => console.log('   pageerror', e.message));
  await page.goto('https://app.test/');
  const from = hosts.hits.length;
  const out = await page.evaluate(`(async()=>{window.ran=[];window.fuzzBeacon=n=>ran.push(n);const box=document.body.appendChild(document.createElement('div'));const v={};const th=[];${text.split('\n').map((l) => `try{${l}}catch(e){th.push(e.name+e.message)}`).join('\n')};await new Promise(r=>setTimeout(r,300));return [ran,th]})()`).catch((e) => e.message);
  await page.waitForTimeout(200);
  const sent = hosts.hits.slice(from).filter(({ host }) => !host.endsWith('app.test')).map(({ host, path }) => host + path);
  if (sent.length || out[0]?.length) console.log('LEAK', sent, JSON.stringify(out), '\n' + text.slice(0, 500)); else console.log('ok', JSON.stringify(out), text.slice(0, 60).replaceAll('\n', ' '));
  await page.context().close();
}
await browser.close(); hosts.stop(); process.exit();

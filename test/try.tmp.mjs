// node test/try.tmp.mjs 'html' : opens a page with SDK, logs requests to *.tracker.test
import { register } from 'node:module';
register('./surfaces/typescript.mjs', import.meta.url);
const { launch } = await import('./surfaces/browsers.ts');
const { SuiteServer } = await import('./surfaces/server.ts');
const { folderOf } = await import('./surfaces/page.ts');
const { vectors } = await import('./surfaces/vectors/index.ts');
const [what, mode = 'undeclared', code = '0'] = process.argv.slice(2);
const browser = await launch('chromium');
const server = await new SuiteServer().start();
const vector = what.startsWith('<') ? { id: 'x', kind: 'R', html: what } : vectors.find(({ id }) => id === what);
server.folders.set('k1', folderOf(vector, mode, { key: 'k1', port: server.port, udp: 0, party: mode.includes('declared') && mode !== 'undeclared' ? 'meter' : 'tracker' }));
const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
page.on('console', (m) => console.log('console', m.type(), m.text()));
page.on('worker', (w) => { console.log('worker', w.url()); w.on('console', (m) => console.log('wconsole', m.text())); w.on('close', () => console.log('closed')); });
page.on('pageerror', (e) => console.log('error', e.stack));
await page.goto(`https://app.test:${server.port}/k1/`);
if (vector.click) await page.click('#go');
await page.waitForTimeout(800);
console.log('hits', server.hits('k1'), 'marks', server.marks('k1'));
console.log(await page.evaluate((c) => JSON.stringify([(window).__ran, eval(c), window.FluxConsent?.held().map((h) => [h.kind, h.name, h.reason])], null, 1), code));
for (const w of page.workers()) console.log('in worker', await w.evaluate((c) => { try { return JSON.stringify(eval(c)); } catch (e) { return String(e); } }, process.env.WCODE ?? '0'));
if (process.argv[5]) { await page.evaluate(process.argv[5]); await page.waitForTimeout(1500); console.log('after: hits', server.hits('k1'), 'marks', server.marks('k1'), await page.evaluate(() => [window.__ran, document.body.innerHTML, FluxConsent.held().length])); }
await browser.close(); await server.stop(); process.exit();

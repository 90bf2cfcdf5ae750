// node test/sdk/alone.mjs [ID…]: runs each SDK by itself, without flux-consent, and writes what it stores and requests
// to observed.json. This is the ground truth about who writes what, independent of call stacks.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, SHOP, sdks, versionOf } from './bundle.mjs';
import { launch, stored } from './protocol.mjs';
import { standIn } from './stand-in.mjs';

const FILE = fileURLToPath(new URL('observed.json', import.meta.url));
const wanted = process.argv.slice(2);
const chosen = sdks.filter(({ id }) => !wanted.length || wanted.includes(id));
const { scripts, failed } = await bundle(chosen);
for (const { id, why } of failed) console.log(`does not build: ${id}: ${why}`);
const server = await standIn(scripts);
const browser = await launch(server.port);
const rows = [];
const runAlone = async (sdk) => {
  const path = `/alone/${sdk.id}`;
  server.pages.set(SHOP + path, {
    body: `<!doctype html><title>shop</title><body><button id="b">buy</button><input id="q"><script src="${sdk.url}"></script>`,
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const errors = [];
  const hosts = new Set();
  const note = (url) => /^(https|wss):/.test(url) && hosts.add(new URL(url).hostname);
  context.on('request', (request) => note(request.url()));
  page.on('websocket', (socket) => note(socket.url()));
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`https://${SHOP}${path}`, { waitUntil: 'domcontentloaded', timeout: 120_000 });
  await page.waitForTimeout(5000);
  await page.click('#b').catch(() => {});
  await page.fill('#q', 'shoes').catch(() => {});
  await page.waitForTimeout(4000);
  const items = await stored(page);
  await page.goto('about:blank').catch(() => {});
  await page.waitForTimeout(300);
  await context.close();
  const row = { sdk: sdk.id, version: versionOf(sdk), category: sdk.category, script: sdk.url };
  hosts.delete(SHOP);
  for (const { kind, name } of items) rows.push({ ...row, kind, name });
  for (const name of hosts) rows.push({ ...row, kind: 'host', name });
  console.log(
    `${sdk.id}: ${items.length} stored, ${hosts.size} hosts${errors.length ? `  ! ${errors[0].slice(0, 120)}` : ''}`,
  );
};
const queue = chosen.filter(({ url }) => scripts.has(url));
await Promise.all(
  Array.from({ length: 5 }, async () => {
    for (let sdk = queue.shift(); sdk; sdk = queue.shift()) {
      await runAlone(sdk).catch((error) => console.log(`${sdk.id}: ${error.message.split('\n')[0]}`));
    }
  }),
);
await browser.close();
await server.stop();
let before = [];
try {
  before = JSON.parse(readFileSync(FILE, 'utf8')).filter(({ sdk }) => !chosen.some(({ id }) => id === sdk));
} catch {
  // Missing on the first run.
}
const all = [...before, ...rows].filter(({ sdk }) => sdks.some(({ id }) => id === sdk));
writeFileSync(FILE, `[\n${all.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);

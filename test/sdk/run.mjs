// node test/sdk/run.mjs [--pages 3] [--list]: runs the built consent.js among real vendor SDKs and prints how much of
// what the browser reports is in the inventory, and whether each item has the right script and category.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, isInstalled, loadClassifier, SHOP, sdks } from './bundle.mjs';
import { launch, stored } from './protocol.mjs';
import { keptValues, line, ownersOf, scoreCategories, scoreInventory } from './score.mjs';
import { standIn } from './stand-in.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIST = new URL('../../dist/', import.meta.url);
const option = (name) => process.argv.indexOf(`--${name}`);
const pages = option('pages') > 0 ? Number(process.argv[option('pages') + 1]) : 3;
const list = option('list') > 0;
/** Public CDNs: their host says nothing about the vendor. */
const PUBLIC = /^(?:cdn\.jsdelivr\.net|unpkg\.com|www\.gstatic\.com)$/;

if (!isInstalled()) {
  console.log('Installing the vendor SDKs into test/sdk/node_modules: about a gigabyte, once.');
  const { status } = spawnSync('npm', ['ci', '--legacy-peer-deps', '--ignore-scripts'], {
    cwd: HERE,
    stdio: 'inherit',
  });
  if (status) process.exit(3);
}
if (!existsSync(new URL('consent.js', DIST))) {
  console.error('Nothing is built: npm run build');
  process.exit(3);
}

const observed = JSON.parse(readFileSync(`${HERE}observed.json`, 'utf8'));
const owners = ownersOf(observed.filter(({ kind }) => kind !== 'host'));
const policy = {
  id: 'shop',
  version: '1',
  categories: [
    { id: 'necessary', required: true },
    'preferences',
    'analytics',
    'marketing',
    'personalization',
  ],
  unknown: { requests: 'block', storage: 'report' },
  enforce: false,
  ui: { reopen: false },
};
const toPage = (group) => `<!doctype html><html lang="en"><head><title>shop</title>
  <script type="application/json" id="flux-consent-policy">${JSON.stringify(policy)}</script>
  <script src="/flux-consent/consent.js" data-ui="none"></script></head>
  <body><button id="b">buy</button><input id="q">${group.map(({ url }) => `<script src="${url}"></script>`).join('\n')}</body></html>`;

const { scripts, failed } = await bundle(sdks);
for (const { id, why } of failed) console.log(`left out, does not build: ${id}: ${why}`);
const server = await standIn(scripts);
const browser = await launch(server.port);

/** Runs a group of SDKs together; returns what the browser and the inventory report. */
const visit = async (group, number) => {
  const path = `/shop/${number}`;
  server.pages.set(SHOP + path, { body: toPage(group) });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`https://${SHOP}${path}`, { waitUntil: 'load', timeout: 180_000 });
  await page.waitForTimeout(8000);
  await page.click('#b').catch(() => {});
  await page.fill('#q', 'shoes').catch(() => {});
  await page.waitForTimeout(6000);
  const before = await stored(page);
  // The inventory looks again every few seconds: ask until it has everything that was stored before.
  const ask = () => page.evaluate(() => window.FluxConsent.findings());
  const complete = (findings) =>
    before.every(
      ({ kind, name, httpOnly }) =>
        httpOnly || findings.some((one) => one.kind === kind && one.name === name),
    );
  let findings = await ask();
  for (let turn = 0; turn < 20 && !complete(findings); turn++) {
    await page.waitForTimeout(1000);
    findings = await ask();
  }
  await context.close();
  return { items: before, findings };
};

let all = [];
const totals = {
  sdks: 0,
  all: 0,
  found: 0,
  known: 0,
  right: 0,
  kept: 0,
  inPaths: 0,
  missing: [],
  wrong: [],
  strange: [],
};
const queue = sdks.filter(({ url }) => scripts.has(url));
for (let number = 0; number < pages; number++) {
  const group = queue.filter((_, index) => index % pages === number);
  const { items, findings } = await visit(group, number);
  const score = scoreInventory(items, findings, owners);
  const { kept, inPaths } = keptValues(items, findings, `https://${SHOP}/shop/${number}`);
  for (const key of ['all', 'found', 'known', 'right']) totals[key] += score[key];
  for (const key of ['missing', 'wrong', 'strange']) totals[key].push(...score[key]);
  totals.kept += kept.length;
  totals.inPaths += inPaths.length;
  all = [...all, ...findings];
  console.log(
    `page ${number + 1}: ${group.length} SDKs, ${items.length} stored, ${findings.length} findings, ` +
      `${findings.filter(({ source }) => source === 'unattributed').length} unattributed`,
  );
  if (kept.length)
    console.log(
      '  values kept:',
      kept.map(({ kind, name, value }) => `${kind} ${name}: ${value.slice(0, 60)}`).join(', '),
    );
}
await browser.close();
await server.stop();

console.log(`\nInventory, against the browser's own protocol (${queue.length} SDKs on ${pages} pages)`);
console.log(line('cookies, keys, databases and caches found', totals.found, totals.all, '100 %'));
console.log(line('with the script that writes it when alone', totals.right, totals.known, '95 %'));
console.log(
  `${'written by none of them alone (not counted)'.padEnd(46)} ${String(totals.strange.length).padStart(11)}`,
);
console.log(`${'values kept'.padEnd(46)} ${String(totals.kept).padStart(11)}            (goal 0)`);
console.log(
  `${'values in the path of a requested address'.padEnd(46)} ${String(totals.inPaths).padStart(11)}`,
);
for (const { kind, name } of totals.missing) console.log(`  missing: ${kind} ${name}`);
for (const { kind, name, finding, scripts: right } of totals.wrong)
  console.log(`  wrong script: ${kind} ${name}: ${finding.source}, not ${[...right].join(' or ')}`);
if (list)
  for (const { kind, name, finding } of totals.strange)
    console.log(`  by none alone: ${kind} ${name}: ${finding?.source}`);

const { catalogue } = await import(new URL('services.mjs', DIST));
const classifier = await loadClassifier(catalogue);
const byName = (withScript) => (row) =>
  classifier.name({ kind: row.kind, name: row.name, domain: SHOP, ...(withScript && { source: row.script }) })
    .service?.category;
const byHost = ({ name }) => classifier.url(new URL(`https://${name}/`)).service?.category;
const stores = observed.filter(({ kind }) => kind !== 'cookie' && kind !== 'host');
const cookies = observed.filter(({ kind }) => kind === 'cookie');
const hosts = observed.filter(({ kind, name }) => kind === 'host' && !PUBLIC.test(name));
console.log(`\nCategories, by the shipped catalogue (${catalogue.length} services)`);
let fatal = 0;
for (const [label, rows, ask, goal] of [
  ['cookies', cookies, byName(true), '90 %'],
  ['local, session, databases', stores, byName(true), '90 %'],
  ['hosts', hosts, byHost, '85 %'],
  ['cookies, by name alone', cookies, byName(false), 'none'],
  ['local, session, databases, by name alone', stores, byName(false), 'none'],
]) {
  const score = scoreCategories(rows, sdks, ask);
  fatal += score.fatal.length;
  console.log(
    `${line(label, score.right, score.all, goal)}  strictly ${score.strict}, unknown ${score.unknown}, called necessary ${score.fatal.length}`,
  );
  for (const { sdk, kind, name, answer, label: truth } of list ? score.wrong : score.fatal)
    console.log(`  ${sdk}: ${kind} ${name}: ${answer ?? 'unknown'}, not ${truth.category}`);
}
const bad = totals.found < totals.all || totals.right < 0.95 * totals.known || totals.kept || fatal;
process.exit(bad ? 1 : 0);

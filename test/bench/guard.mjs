// npm run bench:guard [-- --quick --grep RE]: the cost of the guard, compared to the same page without it in the same
// run. Prints the target beside each figure and marks misses. Never a test: a loaded machine must not fail a build.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { consentHead, sendFile, startChromium, startHosts } from '../hosts.mjs';
import { POLICY } from './policy.mjs';

const quick = process.argv.includes('--quick');
const at = process.argv.indexOf('--grep');
/** Runs only the calls and workloads whose name matches. */
const only = at > 0 ? new RegExp(process.argv[at + 1] ?? '') : undefined;
const ROUNDS = quick ? 7 : 31;
const LOADS = quick ? 5 : 21;
const CHURN = quick ? 20_000 : 100_000;
const MISS = 'MISS';
const ROOT = new URL('../../', import.meta.url).pathname;
let misses = 0;

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const minimum = (list) => Math.min(...list);
const row = (...cells) => {
  const [name, ...rest] = cells;
  console.log(`  ${String(name).padEnd(34)}${rest.map((cell) => String(cell).padStart(12)).join('')}`);
};
const mark = (good) => {
  if (!good) misses++;
  return good ? 'ok' : MISS;
};
const title = (text) => console.log(`\n${text}`);

const BIG = (() => {
  const block =
    '<article class="card" data-id="7"><h2>Title of it</h2><p>Some text with <a href="/link">a link</a> and <em>stress</em>.</p>' +
    '<img alt="" width="1" height="1" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">' +
    '<ul><li>one</li><li>two</li></ul></article>\n';
  return block.repeat(Math.ceil(2e6 / block.length));
})();
const siteFile = execFileSync(process.execPath, [`${ROOT}dist/cli.mjs`, 'build', '-'], {
  input: JSON.stringify(POLICY),
  encoding: 'utf8',
});

const page = (kind, body) => {
  const sdk = kind !== 'native';
  const head = consentHead(
    POLICY,
    `data-ui="none" data-base="${kind === 'guard' ? '/without-detection/' : '/flux-consent/'}"`,
  );
  return `<!doctype html><html lang="en"><head><title>bench</title>${sdk ? head : ''}</head><body>${body}</body></html>`;
};

/** Ways to embed the SDK, each measured from the script before it to the one behind it. */
const STARTS = {
  'site file, in the page': `<script data-base="/cached/" data-ui="none">${siteFile}</script>`,
  'consent.js, guard and services from the HTTP cache': consentHead(POLICY, 'data-ui="none"').replaceAll(
    '/flux-consent/',
    '/cached/',
  ),
};
const startPage = (way) =>
  `<!doctype html><html lang="en"><head><title>bench</title><script>start = performance.now()</script>${STARTS[way]}<script>start = performance.now() - start</script></head><body><p>text</p></body></html>`;

const answer = (request, response) => {
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  const kind = request.query.get('kind') ?? 'native';
  const html = (text) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(text);
  };
  if (request.path === '/calls')
    html(page(kind, '<div id="box"></div><script src="/operations.js"></script>'));
  // Hidden, as the time for its layout varies by a factor of four.
  else if (request.path === '/big')
    html(
      page(
        kind,
        `<script>document.body.hidden = true; from = performance.now()</script>${BIG}<script>to = performance.now()</script><div id="box"></div>`,
      ),
    );
  else if (request.path === '/start') html(startPage(request.query.get('way')));
  else if (request.path.startsWith('/cached/')) {
    response.setHeader('Cache-Control', 'max-age=3600');
    sendFile(response, request.path.replace('/cached/', 'dist/'));
  } else if (request.path.startsWith('/without-detection/')) {
    // The inventory is a separate chunk, loaded once the page is idle: the "guard" page does not get it.
    const file = request.path.replace('/without-detection/', 'dist/');
    sendFile(response, file.includes('consent-detect') ? 'none' : file);
  } else if (request.path === '/operations.js') sendFile(response, 'test/bench/operations.js');
  else response.end('ok');
};

const hosts = await startHosts(answer);
const browser = await startChromium(hosts.port, ['--js-flags=--expose-gc', hosts.trust]);

const open = async (kind, path = '/calls') => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  tab.on('pageerror', (error) => console.log(`  page error (${kind}): ${error.message}`));
  await tab.goto(`https://app.test${path}?kind=${kind}`);
  if (kind !== 'native') {
    await tab.waitForFunction(() => window.FluxConsent?.get().decisions);
    if (kind === 'detect') await tab.waitForTimeout(1500);
  }
  return tab;
};

const kinds = ['native', 'guard', 'detect'];
const tabs = {};
for (const kind of kinds) tabs[kind] = await open(kind);

/** Runs the same work in each page by turns, so that other load on the machine affects all of them. */
const interleave = async (rounds, work) => {
  const taken = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < kinds.length; turn++) {
      // A different page begins each round, so that pending disk writes of one affect all alike.
      const kind = kinds[(round + turn) % kinds.length];
      taken[kind].push(await work(tabs[kind]));
    }
  for (const kind of kinds) taken[kind].shift(); // the first round is a warm-up for the JIT
  return taken;
};

const ns = (value) => `${value.toFixed(0)} ns`;

const calls = async () => {
  title('Calls with nothing to hold: nanoseconds each; added cost, median of batches (target <= 1000 ns)');
  row('call', 'native', 'guard', 'added', '(min)', '+ detect', '');
  for (const name of await tabs.native.evaluate(() => operations)) {
    if (only && !only.test(name)) continue;
    const size = await tabs.native.evaluate(async (which) => {
      await batch(which, 200);
      return Math.max(50, Math.min(5000, Math.round(4e6 / (await batch(which, 200)))));
    }, name);
    // More rounds for disk writes, whose times vary widely.
    const taken = await interleave(/Storage\.set|write/.test(name) ? 7 * ROUNDS : ROUNDS, (tab) =>
      tab.evaluate(([which, n]) => batch(which, n), [name, size]),
    );
    const added = median(taken.guard) - median(taken.native);
    const detect = median(taken.detect) - median(taken.guard);
    row(
      name,
      ns(median(taken.native)),
      ns(median(taken.guard)),
      ns(added),
      ns(minimum(taken.guard) - minimum(taken.native)),
      ns(detect),
      `${mark(added <= 1000)}${detect <= 2000 ? '' : ` detect ${mark(false)}`}`,
    );
  }
};

const ratio = (name, taken, target, unit = 'ms') => {
  const of = (kind, by) => by(taken[kind]);
  row(
    name,
    `${of('native', median).toFixed(3)} ${unit}`,
    `${of('guard', median).toFixed(3)} ${unit}`,
    `x ${(of('guard', median) / of('native', median)).toFixed(3)}`,
    `x ${(of('guard', minimum) / of('native', minimum)).toFixed(3)}`,
    `x ${(of('detect', median) / of('native', median)).toFixed(3)}`,
    mark(
      Math.min(of('guard', median) / of('native', median), of('guard', minimum) / of('native', minimum)) <=
        target,
    ),
    `(target <= ${target})`,
  );
};

const wholes = async () => {
  title('Whole pieces of work: medians, their ratio, the ratio of the minima, and with detection');
  row('work', 'native', 'guard', 'ratio', '(min)', '+ detect', '');
  if (!only)
    ratio('fetch of the own host', await interleave(ROUNDS, (tab) => tab.evaluate(() => fetches(40))), 1.1);
  for (const way of ['one by one', 'html'].filter((each) => !only || only.test(each)))
    ratio(
      `10,000 nodes, ${way}`,
      await interleave(ROUNDS, (tab) => tab.evaluate((how) => insert(10_000, how), way)),
      1.05,
    );
  if (only && !only.test('parsing')) return;
  const parsed = { native: [], guard: [], detect: [] };
  for (let load = 0; load < LOADS; load++) {
    for (let turn = 0; turn < kinds.length; turn++) {
      const kind = kinds[(load + turn) % kinds.length];
      await tabs[kind].goto(`https://app.test/big?kind=${kind}`, { waitUntil: 'load' });
      parsed[kind].push(await tabs[kind].evaluate(() => to - from));
    }
  }
  ratio('parsing a 2 MB document', parsed, 1.03);
};

const starting = async () => {
  title('How long the head waits for the SDK, with the policy of 27 services: median, minimum');
  for (const way of Object.keys(STARTS)) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const taken = [];
    for (let load = 0; load <= LOADS; load++) {
      await tab.goto(`https://app.test/start?way=${encodeURIComponent(way)}`);
      taken.push(await tab.evaluate(() => start));
    }
    // The first load fills the cache.
    taken.shift();
    console.log(`  ${way.padEnd(60)}${median(taken).toFixed(2)} ms  ${minimum(taken).toFixed(2)} ms`);
    await context.close();
  }
};

/** Bytes in use after a full collection. */
const heap = async (tab) => {
  const session = await tab.context().newCDPSession(tab);
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { usedSize, nodes };
};

const memory = async () => {
  title(
    `Memory after ${CHURN.toLocaleString('en')} insertions and removals, after collection (target: + 0.5 MB at most over native)`,
  );
  row('what', 'native', 'guard', 'nodes left', '');
  for (const kind of ['plain', 'image', 'held']) {
    const grown = {};
    for (const which of ['native', 'guard']) {
      if (which === 'native' && kind === 'held') continue;
      const tab = await open(which);
      await tab.evaluate((what) => churn(2000, what), kind);
      const before = await heap(tab);
      await tab.evaluate(([n, what]) => churn(n, what), [CHURN, kind]);
      const after = await heap(tab);
      grown[which] = { bytes: after.usedSize - before.usedSize, nodes: after.nodes - before.nodes };
      await tab.context().close();
    }
    const mb = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
    row(
      kind === 'held' ? 'held (images of a stranger)' : kind,
      grown.native ? mb(grown.native.bytes) : '-',
      mb(grown.guard.bytes),
      grown.guard.nodes,
      mark(grown.guard.bytes - (grown.native?.bytes ?? 0) <= 500_000),
    );
  }
};

console.log(
  `Chromium ${browser.version()}, ${cpus().length} x ${cpus()[0]?.model}, load ${loadavg()[0].toFixed(1)}, ${ROUNDS} rounds; crossOriginIsolated: ${await tabs.native.evaluate(() => crossOriginIsolated)}`,
);
await calls();
await wholes();
if (!only || only.test('start')) await starting();
if (!only) await memory();
console.log(`\n${misses} of the targets missed`);
await browser.close();
hosts.stop();

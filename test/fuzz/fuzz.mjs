// npm run fuzz -- [--runs 2000] [--seed N] [--show 20] [--native] [--whole] [--partial]: runs random HTML and random
// calls that name a host without consent in a page with consent.js. Nothing may reach that host, none of its code may
// run, and nothing may be thrown that is not thrown without consent.js. `--native` runs the cases without consent.js,
// to see how many load something; `--whole` does not shorten failing cases. `--partial` adds a second service, which
// is granted afterwards: still nothing may reach the others.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { consentHead, startChromium, startHosts } from '../hosts.mjs';
import { FRIEND } from './addresses.mjs';
import { sequence, toCode } from './calls.mjs';
import { shrink } from './shrink.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    show: { type: 'string', default: '20' },
    native: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    partial: { type: 'boolean', default: false },
  },
});
const RUNS = Number(options.runs);
const SEED = Number(options.seed);
const BATCH = 200;
const OWN = 'app.test';

const POLICY = {
  id: 'fuzz',
  version: '1',
  controller: { name: 'Fuzz', privacyPolicy: '/privacy' },
  categories: [{ id: 'necessary', required: true }, 'analytics', 'statistics'],
  services: [
    {
      id: 'tracker',
      category: 'analytics',
      vendor: 'Tracker Ltd',
      urls: ['tracker.test'],
      inline: ['fuzzBeacon('],
    },
    { id: 'friend', category: 'statistics', vendor: 'Friend Ltd', urls: [FRIEND] },
  ],
};

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const answer = (request, response) => {
  response.setHeader('Access-Control-Allow-Origin', '*');
  const send = (type, body) => {
    response.setHeader('Content-Type', type);
    response.end(body);
  };
  if (request.host === OWN && request.path === '/') {
    const head = request.query.has('native') ? '' : consentHead(POLICY, 'data-ui="none"');
    send(
      'text/html',
      `<!doctype html><html lang="en"><head>${head}<title>fuzz</title></head><body></body></html>`,
    );
  } else if (request.host === OWN && /\.(html|js|css)$/.test(request.path)) send('text/plain', '');
  else if (request.host === FRIEND && request.path.endsWith('.js')) send('text/javascript', '');
  else if (request.path.endsWith('.js'))
    send('text/javascript', `globalThis.fuzzBeacon?.(${JSON.stringify(request.path.split('/')[1])})`);
  else if (request.path.endsWith('.css')) send('text/css', 'p { color: red }');
  else if (request.path.endsWith('.html')) send('text/html', '<p>frame</p>');
  else send('image/gif', PIXEL);
};

/** Runs in the page: the cases one after the other, each with its own element. */
const runner = (cases) => `(async () => {
  const ran = (window.ran ??= []);
  window.fuzzBeacon = (name) => ran.push(String(name));
  const thrown = [];
  for (const [name, lines] of [${cases.join(',')}]) {
    const box = document.body.appendChild(document.createElement('div'));
    lines(box, {}, (error) => thrown.push([name, error?.name ?? String(error)]));
    for (const base of document.querySelectorAll('base')) base.remove();
    await new Promise((done) => setTimeout(done));
  }
  return thrown;
})()`;
const toFunction = (lines, name) =>
  `[${name}, (box, v, note) => { ${toCode(lines)
    .map((text) => `try { ${text.replaceAll('@@', String(name))} } catch (error) { note(error) }`)
    .join('\n')} }]`;

const hosts = await startHosts(answer);
const start = () => startChromium(hosts.port, ['--disable-popup-blocking']);
let browser = await start();

let tab;
/** Opens a tab in a new context, unaffected by earlier cases. */
const freshTab = async () => {
  await tab?.context().close();
  tab = undefined;
  const context = await browser.newContext();
  context.on('page', (popup) => popup !== tab && tab && void popup.close().catch(() => {}));
  tab = await context.newPage();
};

/** Some calls make a browser hang even without consent.js; a batch normally takes a few seconds. */
const PATIENCE = 30_000;
const inTime = async (promise) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('it does not answer')), PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};
const freshBrowser = async () => {
  tab = undefined;
  await browser.close();
  browser = await start();
};

/** Evaluates without a user gesture: Playwright's `evaluate` counts as one, which lets the page open windows. */
const unasked = async (page, expression) => {
  const session = await page.context().newCDPSession(page);
  const answer = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: false,
  });
  await session.detach();
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
};

/** Runs the cases; returns what they did, by their number. */
const run = async (cases, native) => {
  const uncaught = [];
  const result = { sent: new Map(), ran: new Set(), thrown: new Map(), uncaught };
  const note = (error) => options.partial || uncaught.push(`${error.name}: ${error.message}`);
  if (!tab || cases.length > 1) await freshTab();
  await tab.goto(`https://${OWN}/${native ? '?native' : ''}`);
  tab.on('pageerror', note);
  const from = hosts.hits.length;
  try {
    const thrown = await inTime(unasked(tab, runner(cases.map(([name, lines]) => toFunction(lines, name)))));
    if (options.partial && !native) {
      await unasked(tab, 'FluxConsent.save({ statistics: true })');
      await tab.waitForTimeout(cases.length > 1 ? 1500 : 300);
    }
    for (const [name, error] of options.partial ? [] : thrown)
      result.thrown.set(name, [...(result.thrown.get(name) ?? []), error]);
    await tab.waitForTimeout(cases.length > 1 ? 500 : 200);
    for (const name of await tab.evaluate(() => window.ran)) result.ran.add(Number(name));
  } catch (error) {
    uncaught.push(`the page was lost: ${error.message.split('\n')[0]}`);
    await freshBrowser();
  }
  tab?.off('pageerror', note);
  for (const { host, path } of hosts.hits.slice(from)) {
    const name = Number(/^\/(\d+)\//.exec(path)?.[1] ?? -1);
    if (!host.endsWith(OWN) && host !== FRIEND) result.sent.set(name, `${host}${path}`);
  }
  return result;
};

/** Runs one case alone; returns what went wrong, if anything. */
const fault = async (lines) => {
  const mine = await run([[1, lines]], false);
  if (mine.ran.size) return 'ran';
  if (mine.sent.size) return 'sent';
  const thrown = [...(mine.thrown.get(1) ?? []), ...mine.uncaught];
  if (!thrown.length) return undefined;
  const theirs = await run([[1, lines]], true);
  const allowed = [...(theirs.thrown.get(1) ?? []), ...theirs.uncaught];
  const added = thrown.filter((error) => !allowed.includes(error));
  return added.length ? `threw ${added[0]}` : undefined;
};

/** The cases that throw only with consent.js. Checked all at once, as most errors are the page's own. */
const throwing = async (cases, thrown) => {
  const mine = cases.filter(([name]) => thrown.has(name));
  const theirs = mine.length ? (await run(mine, true)).thrown : thrown;
  return mine
    .map(([name]) => name)
    .filter((name) => thrown.get(name).some((error) => !theirs.get(name)?.includes(error)));
};

/** The cases of a batch that may have failed. Uncaught errors name no case, so the batch is bisected. */
const suspects = async (cases, result) => {
  const found = new Set([...result.sent.keys(), ...result.ran, ...(await throwing(cases, result.thrown))]);
  if (result.uncaught.length && cases.length > 1) {
    const half = cases.length >> 1;
    for (const part of [cases.slice(0, half), cases.slice(half)])
      for (const name of await suspects(part, await run(part, false))) found.add(name);
  } else if (result.uncaught.length) found.add(cases[0][0]);
  return found;
};

const failures = new Map();
/** Failures beyond `--show` are only counted: to shorten a thousand cases with one cause would take hours. */
let more = 0;
const record = async (lines, what) => {
  const least = options.whole
    ? lines
    : await shrink(
        lines,
        async (candidate) => (await fault(candidate))?.split(' ')[0] === what.split(' ')[0],
      );
  const code = toCode(least).join('\n');
  // The same lines with another host or other numbers are the same finding.
  const key =
    what + code.replace(/[a-z.%\d]*(tracker|stranger|st%72|t%72)[^/"'`]*/gi, 'HOST').replace(/\d+/g, '');
  const known = failures.get(key);
  if (known) known.count++;
  else {
    failures.set(key, { what, code, count: 1 });
    console.log(`\n#${failures.size} ${what}\n${code}`);
  }
};

const started = Date.now();
let worth = 0;
let sampled = 0;
let said = started;
for (let first = 0; first < RUNS; first += BATCH) {
  const count = Math.min(BATCH, RUNS - first);
  const cases = fc
    .sample(sequence, { numRuns: count, seed: SEED + first })
    .map((lines, index) => [index + 1, lines]);
  if (options.native || first === 0) {
    const { sent, ran } = await run(cases, true);
    worth += new Set([...sent.keys(), ...ran]).size;
    sampled += count;
  }
  if (options.native) continue;
  const result = await run(cases, false);
  for (const name of await suspects(cases, result)) {
    const lines = cases.find(([number]) => number === name)?.[1];
    if (!lines) continue;
    if (failures.size >= Number(options.show)) {
      more++;
      continue;
    }
    const what = await fault(lines);
    if (what) await record(lines, what);
    else if (result.sent.has(name))
      console.log(`(once only: ${result.sent.get(name)}\n${toCode(lines).join('\n')})`);
  }
  if (Date.now() - said < 60_000) continue;
  said = Date.now();
  console.log(
    `${first + count} cases, ${failures.size} findings, ${Math.round((Date.now() - started) / 1000)} s`,
  );
}
await browser.close();
hosts.stop();
const bad = [...failures.values()].reduce((sum, { count }) => sum + count, more);
console.log(`\nWithout consent.js ${worth} of ${sampled} cases send or run something.`);
if (!options.native)
  console.log(
    `${RUNS} cases, seed ${SEED}: ${bad} failed (${failures.size} findings), ${Math.round((Date.now() - started) / 1000)} s`,
  );
process.exitCode = bad ? 1 : 0;

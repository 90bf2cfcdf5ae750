// npm run bench:detect [-- --quick]: what a hooked call costs, as nanoseconds added and as a ratio to the same call on
// the same page without the SDK, in the same run. Goal: at most 2 microseconds more per call, median. Never a test.
import { cpus, loadavg } from 'node:os';
import { consentHead, startChromium, startHosts } from '../hosts.mjs';
import { POLICY } from './policy.mjs';

const ROUNDS = process.argv.includes('--quick') ? 9 : 41;
const GOAL = 2000;

// Runs in the page. Names that were told once, as nearly all calls have; and names that nobody has seen before.
const CALLS = () => {
  let fresh = 0;
  const calls = {
    'document.cookie (read)': () => document.cookie,
    'document.cookie = (known name)': (i) => {
      document.cookie = `session=${i & 7}; path=/; secure`;
    },
    'localStorage.getItem': () => localStorage.getItem('workspace:theme'),
    'localStorage.setItem (known name)': (i) => localStorage.setItem('theme', `${i & 7}`),
    'localStorage.removeItem': () => localStorage.removeItem('nothing'),
    'sessionStorage.setItem (known name)': (i) => sessionStorage.setItem('tab', `${i & 7}`),
    'img.src = (known address)': (i) => {
      image.src = i & 1 ? '/pixel?1' : '/pixel?2';
    },
    'new Request': () => new Request('/echo'),
    'append(script, type of data)': () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      document.head.append(script);
      script.remove();
    },
  };
  const image = new Image();
  window.calls = calls;
  window.batch = async (name, n) => {
    for (let i = 0; i < 20; i++) calls[name](i);
    await new Promise((done) => setTimeout(done));
    const from = performance.now();
    for (let i = 0; i < n; i++) calls[name](i);
    await null;
    return ((performance.now() - from) * 1e6) / n;
  };
  /** Nanoseconds a call for `n` names that are all new: a stack is read for each, and a finding kept. */
  window.names = async (n) => {
    const from = performance.now();
    for (let i = 0; i < n; i++) sessionStorage.setItem(`new-${fresh++}`, '1');
    await null;
    const taken = ((performance.now() - from) * 1e6) / n;
    for (const key of Object.keys(sessionStorage)) sessionStorage.removeItem(key);
    return taken;
  };
};

const kinds = ['native', 'observe', 'enforce'];
const policyOf = (kind) => ({
  ...POLICY,
  enforce: kind === 'enforce',
  unknown: { requests: 'block', storage: 'report' },
});
const hosts = await startHosts((request, response) => {
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  if (request.path !== '/') return response.end('ok');
  const kind = request.query.get('kind');
  const head = kind === 'native' ? '' : consentHead(policyOf(kind), 'data-ui="none"');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><html lang="en"><head><title>bench</title>${head}<script>(${CALLS})()</script></head><body></body></html>`,
  );
});
const browser = await startChromium(hosts.port);
const tabs = {};
for (const kind of kinds) {
  const context = await browser.newContext();
  tabs[kind] = await context.newPage();
  await tabs[kind].goto(`https://app.test/?kind=${kind}`);
  if (kind !== 'native') await tabs[kind].waitForTimeout(2000);
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const interleave = async (work) => {
  const taken = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const kind of kinds) {
      const time = await work(tabs[kind]);
      if (round > 0) taken[kind].push(time);
    }
  return Object.fromEntries(kinds.map((kind) => [kind, median(taken[kind])]));
};
const cell = (text) => String(text).padStart(13);
const added = { observe: [], enforce: [] };
const row = (name, { native, observe, enforce }) =>
  console.log(
    name.padEnd(38) +
      cell(`${native.toFixed(0)} ns`) +
      [observe, enforce]
        .map((time) => cell(`+ ${(time - native).toFixed(0)} ns`) + cell(`x ${(time / native).toFixed(2)}`))
        .join(''),
  );

console.log(
  `Chromium ${browser.version()}, ${cpus().length} x ${cpus()[0]?.model}, load ${loadavg()[0].toFixed(1)}, median of ${ROUNDS} rounds`,
);
console.log(
  `${'call'.padEnd(38)}${cell('native')}${cell('observing')}${cell('ratio')}${cell('enforcing')}${cell('ratio')}`,
);
for (const name of await tabs.native.evaluate(() => Object.keys(calls))) {
  const once = await tabs.native.evaluate((which) => batch(which, 100), name);
  const size = Math.max(50, Math.min(5000, Math.round(3e6 / once)));
  const times = await interleave((tab) => tab.evaluate(([which, n]) => batch(which, n), [name, size]));
  row(name, times);
  for (const kind of ['observe', 'enforce']) added[kind].push(times[kind] - times.native);
}
row('setItem of a name nobody has seen', await interleave((tab) => tab.evaluate(() => names(200))));
for (const kind of ['observe', 'enforce'])
  console.log(
    `median added per hooked call, ${kind === 'observe' ? 'observing' : 'enforcing'}: ${median(added[kind]).toFixed(0)} ns, most ${Math.max(...added[kind]).toFixed(0)} ns (goal <= ${GOAL} ns)`,
  );
await browser.close();
hosts.stop();

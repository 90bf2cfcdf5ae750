// npm run bench:detect [-- --quick]: the cost of a hooked call: native, with the guard alone (built without the
// inventory), and with detection, interleaved in one run. Goal: detection adds at most 2 microseconds to a call,
// median. Never a test.
import { cpus, loadavg } from 'node:os';
import { buildConsent } from '../detection-size.mjs';
import { consentHead, startChromium, startHosts } from '../hosts.mjs';
import { POLICY } from './policy.mjs';

const ROUNDS = process.argv.includes('--quick') ? 9 : 41;
const GOAL = 2000;

// Runs in the page. Uses names that were reported before, as in nearly all calls, and new names.
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
  /** Nanoseconds per call for `n` new names: for each, a stack is read and a finding stored. */
  window.names = async (n) => {
    const from = performance.now();
    for (let i = 0; i < n; i++) sessionStorage.setItem(`new-${fresh++}`, '1');
    await null;
    const taken = ((performance.now() - from) * 1e6) / n;
    for (const key of Object.keys(sessionStorage)) sessionStorage.removeItem(key);
    return taken;
  };
};

const kinds = ['native', 'guard', 'detect'];
const policy = { ...POLICY, unknown: { requests: 'block', storage: 'report' } };
/** Like the output of `flux-consent build`. */
const siteOf = ({ guard, consent }) =>
  `self.FluxConsentSite = ${JSON.stringify({ policy })};\n${guard}\n${consent}`;
const scripts = { guard: siteOf(await buildConsent(true)), detect: siteOf(await buildConsent(false)) };
const headOf = (kind) =>
  kind === 'native'
    ? ''
    : consentHead(policy, 'data-ui="none" data-base="/flux-consent/"').replace(
        'src="/flux-consent/consent.js"',
        `src="/${kind}.js"`,
      );
const hosts = await startHosts((request, response) => {
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  const script = scripts[request.path.slice(1, -3)];
  response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8');
  if (script) response.end(script);
  else if (request.path !== '/') response.end('ok');
  else
    response.end(
      `<!doctype html><html lang="en"><head><title>bench</title>${headOf(request.query.get('kind'))}<script>(${CALLS})()</script></head><body></body></html>`,
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
/** Runs the same work in each page by turns, so that other load on the machine affects all of them. */
const interleave = async (work) => {
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const times = {};
    for (const kind of kinds) times[kind] = await work(tabs[kind]);
    if (round > 0) rounds.push(times);
  }
  const of = (pick) => median(rounds.map(pick));
  return {
    native: of(({ native }) => native),
    guard: of(({ guard, native }) => guard - native),
    detect: of(({ detect, guard }) => detect - guard),
    ratio: of(({ detect, native }) => detect / native),
  };
};
const cell = (text) => String(text).padStart(14);
const costs = [];
const row = (name, { native, guard, detect, ratio }) => {
  console.log(
    name.padEnd(38) +
      cell(`${native.toFixed(0)} ns`) +
      cell(`+ ${guard.toFixed(0)} ns`) +
      cell(`+ ${detect.toFixed(0)} ns`) +
      cell(`x ${ratio.toFixed(2)}`),
  );
  return detect;
};

console.log(
  `Chromium ${browser.version()}, ${cpus().length} x ${cpus()[0]?.model}, load ${loadavg()[0].toFixed(1)}, medians of ${ROUNDS} rounds`,
);
console.log(
  `${'call'.padEnd(38)}${cell('native')}${cell('guard alone')}${cell('detection')}${cell('all / native')}`,
);
for (const name of await tabs.native.evaluate(() => Object.keys(calls))) {
  const once = await tabs.native.evaluate((which) => batch(which, 100), name);
  const size = Math.max(50, Math.min(5000, Math.round(3e6 / once)));
  costs.push(
    row(name, await interleave((tab) => tab.evaluate(([which, n]) => batch(which, n), [name, size]))),
  );
}
row('setItem of a name nobody has seen', await interleave((tab) => tab.evaluate(() => names(200))));
const cost = median(costs);
console.log(
  `detection adds ${cost.toFixed(0)} ns to a hooked call, median of the calls above; ${Math.max(...costs).toFixed(0)} ns to the dearest (goal <= ${GOAL} ns: ${cost <= GOAL ? 'met' : 'MISSED'})`,
);
await browser.close();
hosts.stop();

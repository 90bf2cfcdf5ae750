// npm run test:compat [-- NAME …]: loads pages built from real packages, each without and with consent.js in its head.
// What they render, request, log and throw must be the same, but for what STATED names. Exits with 1 if it is not.
import { readdirSync } from 'node:fs';
import { startChromium, startHosts } from '../hosts.mjs';
import { prepare } from './prepare.mjs';
import { answer, upgrade } from './sites.mjs';
import { toText } from './to-text.mjs';

const here = new URL('.', import.meta.url);
const wanted = process.argv.slice(2);
await prepare(wanted);
const names = readdirSync(new URL('pages', here)).filter((name) => !wanted.length || wanted.includes(name));
/** Differences that the README states, per page. Each is printed, and fails the page if it does not occur. */
const WORKER_READ = 'the guard reads a service worker once before it is first registered';
const STATED = {
  pwa: { '+ GET app.test/worker.js': WORKER_READ },
  partytown: { '+ GET app.test/~partytown/partytown-sw.js': WORKER_READ },
};
const own = (host) => ['app.test', 'static.test', 'tiles.test', 'pay.test'].includes(host);

/** Loads a page in a new browser profile. */
const visit = async ({ browser, hosts }, name, sdk) => {
  hosts.answer = answer(name, sdk);
  hosts.hits.length = 0;
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
  const tab = await context.newPage();
  const errors = [];
  tab.on(
    'console',
    (message) =>
      message.type() === 'error' && errors.push(`console: ${message.text()} ${message.location().url}`),
  );
  tab.on('pageerror', (error) => errors.push(`thrown: ${error.message.split('\n')[0]}`));
  await tab.goto('https://app.test/');
  const drive = await import(new URL(`pages/${name}/drive.mjs`, here)).catch(() => ({}));
  try {
    await drive.default?.(tab);
    await tab.waitForFunction(() => 'result' in window, undefined, { timeout: 60_000 });
  } catch (error) {
    errors.push(`not done: ${error.message.split('\n')[0]}`);
  }
  // Waits until no request was made for a while.
  for (let seen = -1; seen !== hosts.hits.length; await tab.waitForTimeout(300)) seen = hosts.hits.length;
  const shown = await tab.evaluate(toText).catch((error) => ({ text: String(error), result: '' }));
  const requests = hosts.hits
    .filter(({ host, path }) => own(host) && !path.startsWith('/flux-consent/') && path !== '/favicon.ico')
    .map(({ method, host, path, search, body }) =>
      `${method} ${host}${path}${search} ${body}`.trim().replace(/\b\d{13}\b/g, 'TIME'),
    );
  const strangers = hosts.hits.filter(({ host }) => !own(host)).map(({ host }) => host);
  await context.close();
  // The number of range requests for media varies.
  const media = (line) => /\.wav\b/.test(line);
  return {
    dom: shown.text.split('\n'),
    result: [JSON.stringify(shown.result)],
    requests: [...requests.filter((line) => !media(line)), ...new Set(requests.filter(media))].sort(),
    errors: [...errors, ...strangers].sort(),
  };
};

/** Lines that only one of the two runs has. */
const differences = (without, withSdk) => {
  const left = [...without];
  const added = withSdk.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...left.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)];
};

const compare = async (machine, name) => {
  const without = await visit(machine, name, false);
  const withSdk = await visit(machine, name, true);
  const stated = STATED[name] ?? {};
  const found = Object.keys(without).map((part) => [part, differences(without[part], withSdk[part])]);
  const missing = Object.keys(stated).filter((line) => !found.some(([, list]) => list.includes(line)));
  const report = found.map(([part, list]) => [part, list.filter((line) => !(line in stated))]);
  // A page that fails by itself, or renders next to nothing, would prove nothing.
  const poor = [...without.errors.map((error) => `native: ${error}`)];
  if (without.dom.length < 5 || without.requests.length < 2) poor.push('native: hardly does anything');
  return {
    name,
    report: [...report, ['page', [...poor, ...missing.map((line) => `no longer: ${line}`)]]],
    stated: Object.entries(stated).map(([line, reason]) => `${line}: ${reason}`),
    lines: without.dom.length,
    requests: without.requests.length,
  };
};

const startMachine = async () => {
  const hosts = await startHosts((request, response) => hosts.answer(request, response));
  hosts.server.on('upgrade', upgrade);
  // Software WebGL, for the map.
  return {
    hosts,
    browser: await startChromium(hosts.port, [
      hosts.trust,
      '--enable-unsafe-swiftshader',
      '--autoplay-policy=no-user-gesture-required',
    ]),
  };
};

let failed = 0;
let different = 0;
const print = ({ name, report, stated, lines, requests }) => {
  const verdicts = report.map(([, list]) => (list.length ? String(list.length) : 'same'));
  const good = report.every(([, list]) => !list.length);
  if (!good) failed++;
  if (stated.length) different++;
  const cells = [
    lines,
    requests,
    ...verdicts.slice(0, 4),
    good ? (stated.length ? 'stated' : 'ok') : 'DIFFERS',
  ];
  console.log(`${name.padEnd(16)}${cells.map((cell) => String(cell).padStart(10)).join('')}`);
  for (const line of stated) console.log(`    stated: ${line}`);
  for (const [part, list] of report)
    for (const line of list.slice(0, 12)) console.log(`    ${part}: ${line.slice(0, 300)}`);
};

const started = Date.now();
const titles = ['DOM lines', 'requests', 'DOM', 'result', 'requests', 'errors', ''];
console.log(`${'page'.padEnd(16)}${titles.map((title) => title.padStart(10)).join('')}`);
const rest = [...names];
const work = async () => {
  const machine = await startMachine();
  for (let name = rest.shift(); name; name = rest.shift()) print(await compare(machine, name));
  await machine.browser.close();
  machine.hosts.stop();
};
await Promise.all([work(), work()]);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(
  `${names.length - failed} of ${names.length} pages are the same with consent.js (${different} but for a stated request), ${seconds} s`,
);
process.exitCode = failed ? 1 : 0;

// node test/ensure.mjs [deps] [build] [browser] [webkit]: each step but build does nothing if its result exists.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const run = (command, args, env = {}) => {
  console.log(`> ${command} ${args.join(' ')}`);
  const options = { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } };
  return spawnSync(command, args, options).status === 0;
};
const npm = (...args) =>
  process.env.npm_execpath ? run(process.execPath, [process.env.npm_execpath, ...args]) : run('npm', args);
const fail = (message) => {
  console.error(`\n${message}\n`);
  process.exit(1);
};

const apt = (...packages) => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run('apt-get', ['update', '-qq'], quiet) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
  );
};
const aptChromium = () => apt('chromium');
const playwrightChromium = () =>
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
const packagedChromium = () =>
  process.platform === 'linux' &&
  process.arch === 'x64' &&
  npm('install', '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@147.0.0');
/** Checks in a new process, as Node caches a failed package lookup. */
const found = () => run(process.execPath, ['test/ensure.mjs', 'browser'], { FLUX_CONSENT_NO_INSTALL: '1' });

const steps = {
  deps() {
    if (existsSync('node_modules/.package-lock.json') || npm('ci')) return;
    fail('The packages could not be installed: see the lines above.');
  },
  build() {
    if (!npm('run', '-s', 'build')) fail('The build failed: see the lines above.');
  },
  async browser() {
    const { findChromium } = await import('./browsers.mjs');
    const chromium = await findChromium();
    if (chromium) return console.log(`Chromium: ${chromium.path}`);
    if (process.env.FLUX_CONSENT_NO_INSTALL) fail('No Chromium was found.');
    for (const install of [aptChromium, playwrightChromium, packagedChromium]) {
      if (install() && found()) return undefined;
    }
    return fail(
      'No Chromium was found, and none could be installed. Install Chrome, Chromium or Edge, or set CHROME_PATH to one, then run npm test.',
    );
  },
  /** A second engine: its tests are skipped where it cannot be installed. */
  async webkit() {
    const { findWebKit } = await import('./browsers.mjs');
    if (!findWebKit()) apt('webkit2gtk-driver', 'xvfb');
    console.log(`WebKit: ${findWebKit()?.browser ?? 'none; its tests are skipped'}`);
  },
};

for (const name of process.argv.slice(2)) {
  try {
    await steps[name]();
  } catch (error) {
    fail(error.message);
  }
}

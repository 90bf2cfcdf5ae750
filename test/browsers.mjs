// Finds browsers on this machine. No static dependencies: ensure.mjs runs it before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const VARIABLES = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
];
const FIXED = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((key) => process.env[key])
    .filter(Boolean)
    .flatMap((dir) => [
      join(dir, 'Google/Chrome/Application/chrome.exe'),
      join(dir, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

const onPath = (names) => {
  for (const dir of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) if (dir && existsSync(join(dir, name))) return join(dir, name);
  }
  return undefined;
};

const fromEnvironment = () => {
  for (const key of VARIABLES) {
    const path = process.env[key];
    if (path && !existsSync(path)) throw new Error(`${key} names ${path}, which does not exist.`);
    if (path) return path;
  }
  return undefined;
};

const playwrightsOwn = async () => {
  try {
    const { chromium } = await import('@playwright/test');
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
  } catch {
    return undefined;
  }
};

/** The Chromium in an npm package, for machines where none can be installed (Linux x64). */
const packaged = async () => {
  // Makes the package unpack the system libraries it needs.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
};

/** @returns {Promise<{ path: string, args: string[] } | undefined>} */
export const findChromium = async () => {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const system =
    fromEnvironment() ??
    (await playwrightsOwn()) ??
    (FIXED[process.platform] ?? []).find((path) => existsSync(path)) ??
    onPath(NAMES);
  if (system) return { path: system, args: sandbox };
  const inPackage = await packaged();
  return inPackage && { path: inPackage, args: ['--no-sandbox', '--no-zygote'] };
};

/** The first version with all of WebDriver BiDi that Playwright uses. */
const OLDEST_FIREFOX = 143;

const isNew = (path) => {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/\d+/.exec(stdout ?? '')?.[0]) >= OLDEST_FIREFOX;
};

/** Debian's and Mozilla's builds, driven over WebDriver BiDi. */
export const findFirefox = () =>
  process.env.FIREFOX_PATH ?? ['firefox-esr', 'firefox'].flatMap((name) => onPath([name]) ?? []).find(isNew);

/** Debian's WebKitGTK: its driver, the browser, and Xvfb if there is no display. */
export const findWebKit = () => {
  const driver = process.env.WEBKIT_DRIVER ?? onPath(['WebKitWebDriver']);
  const browser = ['x86_64', 'aarch64']
    .flatMap((machine) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((folder) =>
        join('/usr/lib', `${machine}-linux-gnu`, folder, 'MiniBrowser'),
      ),
    )
    .find((path) => existsSync(path));
  const display = process.env.DISPLAY ? undefined : onPath(['Xvfb']);
  return driver && browser && (process.env.DISPLAY || display) ? { driver, browser, display } : undefined;
};

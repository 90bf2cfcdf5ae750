import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Browser, BrowserType } from 'playwright-core';
import { EXIT, Failure } from './failure';

export type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Frame,
  Page,
  Request,
  Response,
} from 'playwright-core';

export interface BrowserWishes {
  /** Path of a Chromium, Chrome or Edge; default: searched for. */
  readonly path?: string | undefined;
  readonly args?: readonly string[];
}

/** A running browser and how to end it. */
export interface OpenBrowser {
  readonly browser: Browser;
  readonly version: string;
  close(): Promise<void>;
}

const VARIABLES = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

const usualPlaces = (): string[] => {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (key) => process.env[key] ?? [],
  );
  if (process.platform === 'win32')
    return folders.flatMap((folder) => WINDOWS.map((path) => join(folder, path)));
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...(process.platform === 'darwin' ? MAC : []),
    ...NAMES.flatMap((name) => onPath.map((folder) => join(folder, name))),
  ];
};

/** The path of a browser: the one asked for, the environment's, Playwright's own, or one in a usual place. */
const findBrowser = (wanted: string | undefined, playwrights: () => string): string => {
  if (wanted !== undefined) {
    if (existsSync(wanted)) return wanted;
    throw new Failure(EXIT.failed, `--browser-path names ${wanted}, which does not exist.`);
  }
  for (const key of VARIABLES) {
    const path = process.env[key];
    if (path && existsSync(path)) return path;
  }
  const found = [playwrights(), ...usualPlaces()].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Failure(
    EXIT.failed,
    `No browser was found. Install Chromium, Chrome or Edge, run "npx playwright-core install chromium", or name one with --browser-path or ${VARIABLES[0]}.`,
  );
};

const loadPlaywright = async (): Promise<BrowserType> => {
  try {
    return (await import('playwright-core')).chromium;
  } catch {
    throw new Failure(
      EXIT.failed,
      'This needs the package playwright-core, which flux-consent does not install by itself: npm install --save-dev playwright-core',
    );
  }
};

// In incognito contexts Chromium blocks third-party cookies and storage by default. Most visitors' browsers
// do not, so a profile turns that off for all contexts.
const writeProfile = async (): Promise<string> => {
  const profile = await mkdtemp(join(tmpdir(), 'flux-consent-scan-'));
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: 0 } }),
  );
  return profile;
};

// The browser's own requests are not findings of the site; nobody watches it scroll.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-smooth-scrolling',
  '--disable-sync',
  '--no-first-run',
];

// Chromium reads only the last such list, so this one includes what Playwright would switch off: what changes
// requests or storage on the way, or costs time. The two popups are pages of Chromium's own, one per visitor;
// a spare renderer is one more process per page.
const NO_FEATURES = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'BlockOriginHeaderModificationOnRedirect',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'SpareRendererForSitePerProcess',
  'ThirdPartyStoragePartitioning',
  'Translate',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];
const FEATURES = '--disable-features=';
const toArguments = (given: readonly string[]): string[] => {
  const lists = given.filter((arg) => arg.startsWith(FEATURES)).map((arg) => arg.slice(FEATURES.length));
  return [...QUIET, ...given, FEATURES + [...NO_FEATURES, ...lists].join()];
};

/** Starts a headless Chromium with a temporary profile of its own. */
export const openBrowser = async ({ path, args = [] }: BrowserWishes): Promise<OpenBrowser> => {
  const chromium = await loadPlaywright();
  const executablePath = findBrowser(path, () => chromium.executablePath());
  const profile = await writeProfile();
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  try {
    const first = await chromium.launchPersistentContext(profile, {
      executablePath,
      // The sandbox does not work for root.
      chromiumSandbox: process.getuid?.() !== 0 && !args.includes('--no-sandbox'),
      args: toArguments(args),
    });
    const browser = first.browser();
    if (!browser) throw new Error('it cannot be shared');
    return {
      browser,
      version: browser.version(),
      async close() {
        await first.close().catch(() => {});
        await browser.close().catch(() => {});
        await remove();
      },
    };
  } catch (error) {
    await remove();
    const [line] = (error as Error).message.split('\n');
    throw new Failure(EXIT.failed, `${executablePath} could not be started: ${line}`);
  }
};

import type { Browser, BrowserContext, BrowserContextOptions, Page } from '../browser';
import { interact, leave } from './interact';
import { loadPage } from './load-page';
import { type Observer, observe } from './observe';
import { ACCEPT, type Phase, WITHDRAW } from './phase';
import { type Presses, press } from './press';
import type { Sighting, Write } from './sighting';
import { takeSnapshot } from './snapshot';

/** What all journeys of a scan share. */
export interface Itinerary {
  readonly pages: readonly string[];
  /** How long each page is watched after it has loaded, in milliseconds. */
  readonly wait: number;
  /** How long a page may take to load, in milliseconds. */
  readonly timeout: number;
  readonly context: BrowserContextOptions;
  readonly cookies: Parameters<BrowserContext['addCookies']>[0];
  /** Put into localStorage before the first page's scripts run. */
  readonly localStorage: Readonly<Record<string, string>>;
  readonly presses: Presses;
  /** CSS selectors to click on each page. */
  readonly clicks: readonly string[];
  readonly screenshots: boolean;
}

/** What was seen in one phase. */
export interface PhaseRun {
  readonly phase: Phase;
  readonly sightings: readonly Sighting[];
  readonly writes: readonly Write[];
  /** JPEG of the first page. */
  readonly screenshot?: Buffer;
  /** Why the choice could not be made; nothing was looked at in that case. */
  readonly skipped?: string;
  /** What went wrong on the way. */
  readonly problems: readonly string[];
  /** Pages that could not be loaded, and why. */
  readonly unseen: ReadonlyMap<string, string>;
}

export type OnVisit = (phase: Phase, page: string) => void;

/** One visitor on a journey. */
interface Traveller {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly observer: Observer;
  readonly plan: Itinerary;
  snapshots: Sighting[];
  problems: string[];
  readonly unseen: Map<string, string>;
  pictures: Buffer[];
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const firstLine = (error: unknown): string => (error as Error).message.split('\n')[0] as string;

const setOut = async (browser: Browser, plan: Itinerary, gpc: boolean): Promise<Traveller> => {
  const context = await browser.newContext({
    ...plan.context,
    ...(gpc && { extraHTTPHeaders: { 'Sec-GPC': '1' } }),
  });
  // Playwright's binding is a property of the page's window: each context gets a name of its own.
  const observer = await observe(context, `scan${Math.random().toString(36).slice(2)}`);
  if (gpc)
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
        get: () => true,
        configurable: true,
      });
    });
  if (plan.cookies.length) await context.addCookies(plan.cookies);
  if (Object.keys(plan.localStorage).length)
    await context.addInitScript(
      ({ origin, items }) => {
        if (self.origin !== origin) return;
        for (const [key, value] of Object.entries(items))
          if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
      },
      { origin: new URL(plan.pages[0] as string).origin, items: plan.localStorage },
    );
  const page = await context.newPage();
  await observer.attach(page);
  return { context, page, observer, plan, snapshots: [], problems: [], unseen: new Map(), pictures: [] };
};

const look = async (traveller: Traveller): Promise<void> => {
  const { context, page, observer } = traveller;
  traveller.snapshots.push(...(await takeSnapshot(context, page, observer.at)));
};

/** Returns whether there is anything to look at. */
const open = async ({ page, observer, plan, problems, unseen }: Traveller, url: string): Promise<boolean> => {
  observer.at = { ...observer.at, page: url };
  const loaded = await loadPage(page, url, plan.timeout);
  if (loaded.unseen !== undefined) unseen.set(url, loaded.unseen);
  if (loaded.problem !== undefined) problems.push(`${url}: ${loaded.problem}`);
  return loaded.there;
};

/** Watches the page for a fixed time, not until the network is idle: with beacons it never is. */
const stay = async (traveller: Traveller): Promise<void> => {
  const { context, page, observer, plan, problems } = traveller;
  await pause(plan.wait);
  if (plan.screenshots && !traveller.pictures.length)
    await page.screenshot({ type: 'jpeg', quality: 55, timeout: 5000 }).then(
      (picture) => traveller.pictures.push(picture),
      () => {},
    );
  await interact(page, plan.clicks).catch((error) => problems.push(`${page.url()}: ${firstLine(error)}`));
  await pause(700);
  await look(traveller);
  await leave(context, page, observer);
};

// What a page stores on leaving, or in a worker, is read from an empty page of the same origin that no server
// sees.
const BLANK = '/flux-consent-scan-looks-here';
const lookBack = async (traveller: Traveller): Promise<void> => {
  const { page, plan } = traveller;
  await page.route(
    (url) => url.pathname === BLANK,
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  for (const origin of new Set(plan.pages.map((url) => new URL(url).origin))) {
    await page.goto(origin + BLANK, { timeout: 5000 }).catch(() => {});
    await look(traveller);
  }
  await page.unrouteAll();
};

/** Opens one page in a tab of its own, for as long as any; what it does is not recorded. */
const glance = async ({ context, plan }: Traveller, url: string): Promise<void> => {
  const tab = await context.newPage();
  try {
    tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    await tab.goto(url, { waitUntil: 'load', timeout: plan.timeout });
    await pause(plan.wait);
    await interact(tab, plan.clicks);
    await pause(700);
  } catch {
    // Journeys that look at this page report what is wrong with it.
  } finally {
    await tab.close().catch(() => {});
  }
};

const TABS = 8;
const glanceAtAll = async (traveller: Traveller, urls: readonly string[]): Promise<void> => {
  for (let at = 0; at < urls.length; at += TABS)
    await Promise.all(urls.slice(at, at + TABS).map((url) => glance(traveller, url)));
};

const NOT_THERE = 'the first page did not load';
/**
 * Whoever withdraws has accepted, and been everywhere: all pages at once in tabs, and each once in the tab
 * that goes on, as session storage belongs to that tab. Leaves the first page open and at rest: what still
 * loads when consent is withdrawn was begun under it. What is seen on the way is reported by the phase that
 * accepts.
 */
const acceptEverywhere = async (traveller: Traveller): Promise<string | undefined> => {
  const { page, observer, plan } = traveller;
  const [first = '', ...rest] = plan.pages;
  if (!(await open(traveller, first))) return NOT_THERE;
  const skipped = await press(page, ACCEPT.choice, plan.presses);
  if (skipped !== undefined) return skipped;
  const glances = glanceAtAll(traveller, rest);
  for (const url of rest) {
    await pause(Math.min(plan.wait, 1000));
    await open(traveller, url);
  }
  await glances;
  if (!(await open(traveller, first))) return NOT_THERE;
  await pause(plan.wait);
  await interact(page, plan.clicks).catch(() => {});
  await pause(700);
  observer.take();
  traveller.problems = [];
  return undefined;
};

/** Makes the choice on the first page, and returns why it could not; leaves that page open. */
const choose = async (traveller: Traveller, phase: Phase): Promise<string | undefined> => {
  const { observer, page, plan } = traveller;
  observer.at = { ...observer.at, stage: 'before' };
  if (phase === WITHDRAW) {
    const skipped = await acceptEverywhere(traveller);
    if (skipped !== undefined) return skipped;
  } else if (!(await open(traveller, plan.pages[0] as string))) return NOT_THERE;
  await look(traveller);
  // From here on the choice counts, also for what starts while it is being made.
  observer.at = { ...observer.at, stage: 'after' };
  const skipped = await press(page, phase.choice, plan.presses);
  // Clearing takes a moment: databases are deleted once nothing has them open.
  if (phase === WITHDRAW) await pause(1000);
  return skipped;
};

const runPhase = async (traveller: Traveller, phase: Phase, onVisit: OnVisit): Promise<PhaseRun> => {
  const { observer, plan } = traveller;
  const chooses = phase.choice.kind !== 'none';
  const skipped = chooses ? await choose(traveller, phase) : undefined;
  for (const [index, url] of (skipped ? [] : plan.pages).entries()) {
    onVisit(phase, url);
    // After a withdrawal the page is loaded again; after other choices the visitor stays on it.
    const isOpen = index === 0 && chooses && phase !== WITHDRAW;
    if (isOpen || (await open(traveller, url))) await stay(traveller);
  }
  if (!skipped) await lookBack(traveller);
  const { requests, writes } = observer.take();
  const [screenshot] = traveller.pictures;
  return {
    phase,
    sightings: [...traveller.snapshots, ...requests],
    writes,
    ...(screenshot && { screenshot }),
    ...(skipped !== undefined && { skipped }),
    problems: traveller.problems,
    unseen: traveller.unseen,
  };
};

/** Sends one visitor through a phase, in a context of its own. */
export const travel = async (
  browser: Browser,
  phase: Phase,
  { plan, onVisit }: { plan: Itinerary; onVisit: OnVisit },
): Promise<PhaseRun> => {
  const traveller = await setOut(browser, plan, phase.gpc);
  try {
    return await runPhase(traveller, phase, onVisit);
  } finally {
    await traveller.context.close().catch(() => {});
  }
};

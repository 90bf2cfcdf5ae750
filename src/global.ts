import { createConsent } from './consent/create-consent';
import { browserPlatform } from './consent/platform';
import { lockOut } from './guard/lock-out';
import type { Consent } from './model/consent';
import type { Platform } from './model/platform';
import type { Service } from './model/service';
import { connectGuard } from './script-tag/connect-guard';
import { connectInterface } from './script-tag/connect-interface';
import { createFiles } from './script-tag/files';
import { findPolicy } from './script-tag/find-policy';
import type { Install } from './script-tag/load-guard';
import { googleConsentMode } from './signals/google-consent-mode';
import { listenToActions } from './ui/actions';

type Task = (consent: Consent) => void;
/** What a site file of `flux-consent build` brings along. */
interface Bundled {
  readonly policy: unknown;
  readonly catalogue?: readonly Service[];
  readonly base?: string;
  /** The guard, if the file contains it. */
  readonly install?: Install;
}
interface Page {
  FluxConsent?: Task[] | (Consent & { push: (task: Task) => void; ended: boolean });
  FluxConsentSite?: Bundled;
}

const page = self as unknown as Page;

const start = (): void => {
  const queued = page.FluxConsent as Task[] | undefined;
  const script = document.currentScript as HTMLScriptElement | null;
  if (!script) {
    console.error(
      '[flux-consent] consent.js is no module: use <script src="consent.js"></script>, or the package from npm.',
    );
    return;
  }
  const settings = script.dataset;
  const site = page.FluxConsentSite;
  const shows = settings.ui !== 'none';
  const files = createFiles(
    new URL(
      settings.base || site?.base || '.',
      settings.base ? document.baseURI : script.src || document.baseURI,
    ).href,
  );
  const found = findPolicy({ files, url: settings.policy, site });
  const { policy, catalogue, explain } = found;
  const platform = browserPlatform();
  /** Events that come before `FluxConsent` is set, when listeners could not ask it anything yet. */
  let early: Parameters<typeof dispatch>[] | undefined = [];
  const dispatch: NonNullable<Platform['dispatch']> = (...event) =>
    early ? early.push(event) : platform.dispatch?.(...event);
  const consent = createConsent(policy, {
    platform: { ...platform, dispatch },
    catalogue,
    jurisdiction: settings.jurisdiction,
    language: settings.lang,
    age: (settings.age || undefined) as 'child' | undefined,
  });
  const debug = (open = true): Promise<unknown> =>
    files.load('consent-debug').then(({ mount }) => mount?.(consent, { open }));
  const run = (task: Task): void => {
    try {
      task(api);
    } catch (error) {
      console.error(error);
    }
  };
  const api = Object.assign(consent, { push: run, debug, ended: false });

  // Global Privacy Control needs nothing here: it is part of every decision (consent/decide).
  const ready = (): void => {
    if (consent.policy?.signals.includes('google-consent-mode'))
      consent.onDestroy(googleConsentMode()(consent));
  };
  const arrived = async (): Promise<void> => {
    const message = await explain();
    if (message) consent.emit('problem', { code: 'policy', message, hint: 'What needs consent stays held.' });
  };
  if (policy && 'then' in policy) void policy.then(ready).then(arrived);
  else {
    ready();
    void arrived();
  }
  // The guard takes longest, so the banner is fetched meanwhile. A failure is reported when it is to be
  // shown.
  if (consent.get().due && shows) files.load('consent-ui').catch(() => {});
  page.FluxConsent = api;
  consent.onDestroy(() => {
    api.ended = true;
  });
  const events = early;
  early = undefined;
  for (const event of events) dispatch(...event);
  connectGuard(consent, {
    files,
    script,
    install: site?.install,
    policy,
    services: found,
    done: () => {
      for (const task of Array.isArray(queued) ? queued : []) run(task);
    },
  });
  listenToActions(consent);
  connectInterface(consent, { files, shows, settings, own: [script.src, settings.policy] });
  if ('debug' in settings) debug(false).catch(console.error);
};

if (page.FluxConsent && !Array.isArray(page.FluxConsent) && !page.FluxConsent.ended) {
  console.warn('[flux-consent] Loaded twice; the first stays in charge.');
} else {
  try {
    start();
  } catch (error) {
    // An old browser, or a page that took built-ins away.
    console.error('[flux-consent] Could not start: everything from other sites is locked out.', error);
    lockOut((document.currentScript as HTMLScriptElement | null)?.src || document.baseURI);
  }
}

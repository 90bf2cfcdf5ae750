import { createConsent } from './consent/create-consent';
import { browserPlatform } from './consent/platform';
import { installGuard } from './guard/install-guard';
import type { Catalogue, Consent } from './model/consent';
import type { Policy } from './model/policy';
import type { Service } from './model/service';
import { readPolicy } from './policy/read';
import { googleConsentMode } from './signals/google-consent-mode';
import { connectActions } from './ui/actions';

type Task = (consent: Consent) => void;
/** What a site file of `flux-consent build` brings along. */
interface Bundled {
  readonly policy: unknown;
  readonly catalogue?: readonly Service[];
  readonly base?: string;
}
interface Page {
  FluxConsent?: Task[] | (Consent & { push: (task: Task) => void });
  FluxConsentSite?: Bundled;
}
/** What a lazily loaded chunk may export. */
interface Chunk {
  readonly mount?: (
    consent: Consent,
    options: { base?: string; actions?: false; auto?: boolean; open?: boolean },
  ) => unknown;
  readonly explainPolicy?: (policy: unknown) => string | Promise<string>;
}

const page = self as unknown as Page;
const script = document.currentScript as HTMLScriptElement;
const settings = script.dataset;
const site = page.FluxConsentSite;
const base = new URL(
  settings.base ?? site?.base ?? '.',
  settings.base ? document.baseURI : script.src || document.baseURI,
).href;
const nativeFetch = fetch.bind(self);

const load = async (name: string): Promise<Chunk> =>
  import(`${base}${base.endsWith('/') ? '' : '/'}${name}.mjs`);

const start = (): void => {
  const queued = page.FluxConsent as Task[] | undefined;
  let source: unknown;
  let fault = '';

  const problem = (code: string, message: string, hint?: string): void =>
    consent.emit('problem', { code, message, hint });
  const fetchJson = async (url: string): Promise<unknown> => {
    const response = await nativeFetch(url);
    if (!response.ok) throw new Error(`${response.status} for ${url}`);
    return response.json();
  };
  /** Reads what the site gave; an unusable policy is explained by a chunk that nobody else loads. */
  const use = (given: unknown): Policy | undefined => {
    source = given;
    const policy = readPolicy(given);
    if (!policy && !fault) fault = 'The policy cannot be used.';
    return policy;
  };
  const explain = async (): Promise<void> => {
    if (!fault) return;
    const hint = 'What needs consent stays held.';
    let why = fault;
    try {
      if (source !== undefined)
        why = (await (await load('consent-validate')).explainPolicy?.(source)) ?? fault;
    } catch {
      // The chunk is missing too: the short message has to do.
    }
    problem('policy', why, hint);
  };
  const given = (): Policy | undefined | Promise<Policy | undefined> => {
    const url = settings.policy;
    if (site) return use(site.policy);
    if (url) {
      return fetchJson(url).then(use, (error) => {
        fault = `The policy could not be loaded (${error.message}).`;
        return undefined;
      });
    }
    const text = document.getElementById('flux-consent-policy')?.textContent;
    try {
      return text ? use(JSON.parse(text)) : use(undefined);
    } catch (error) {
      source = text;
      fault = `The policy is not JSON (${(error as Error).message}).`;
      return undefined;
    }
  };
  const catalogue: Catalogue = (ids) =>
    site?.catalogue ??
    Promise.allSettled(ids.map((id) => fetchJson(new URL(`services/${id}.json`, base).href))).then(
      (answers) =>
        answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value as Service] : [])),
    );

  const policy = given();
  const consent = createConsent(policy, {
    platform: browserPlatform(),
    catalogue,
    jurisdiction: settings.jurisdiction,
    language: settings.lang,
    age: settings.age === 'child' ? 'child' : settings.age ? Number(settings.age) : undefined,
  });
  // Global Privacy Control needs nothing here: it is part of every decision (consent/decide).
  const ready = (): void => {
    if (consent.policy?.signals.includes('google-consent-mode'))
      consent.onDestroy(googleConsentMode()(consent));
  };
  if (consent.policy) ready();
  const debug = (open = true): Promise<unknown> =>
    load('consent-debug').then(({ mount }) => mount?.(consent, { open }));
  // The guard takes longest: the banner is on its way meanwhile. A failure is told when it is to be shown.
  if (consent.get().due && settings.ui !== 'none') load('consent-ui').catch(() => {});
  installGuard(consent, {
    nonce: script.nonce,
    script: script.src,
    workerFile: new URL('consent-worker.js', base).href,
    clear: () =>
      load('consent-clear').then(
        ({ mount }) => mount?.(consent, {}),
        () =>
          problem(
            'chunk',
            'consent-clear.mjs could not be loaded.',
            'What services have left is not cleared.',
          ),
      ),
  });
  if (policy && 'then' in policy) void policy.then(ready).then(explain);
  else void explain();
  connectActions(consent);
  connectInterface(consent, problem);
  if ('debug' in settings) void debug(false);

  const api = Object.assign(consent, { push: (task: Task) => run(task), debug });
  const run = (task: Task): void => {
    try {
      task(api);
    } catch (error) {
      console.error(error);
    }
  };
  page.FluxConsent = api;
  for (const task of Array.isArray(queued) ? queued : []) run(task);
};

/** Loads each part of the interface when something asks for it. */
const connectInterface = (
  consent: Consent,
  problem: (code: string, message: string, hint?: string) => void,
): void => {
  const loading = new Map<string, Promise<void>>();
  const mount = (name: string, loss: string): Promise<void> => {
    const started =
      loading.get(name) ??
      load(name).then(
        (chunk) => void chunk.mount?.(consent, { base, actions: false, auto: settings.ui !== 'none' }),
        () => {
          loading.delete(name);
          problem('chunk', `${name}.mjs could not be loaded.`, loss);
        },
      );
    loading.set(name, started);
    return started;
  };
  const needUi = (): Promise<void> => mount('consent-ui', 'data-consent-action and FluxConsent still work.');
  const undo = consent.provide({
    show: (view) =>
      void needUi().then(() => {
        if (!loading.has('consent-ui')) return;
        undo();
        consent.show(view);
      }),
  });
  const look = (): void => {
    if (!consent.policy) return;
    const has = (selector: string): boolean => !!document.querySelector(selector);
    const shows = settings.ui !== 'none';
    if (shows && consent.get().due) void needUi();
    if ((shows && consent.policy.ui.reopen !== false) || has('flux-consent-settings'))
      void mount('consent-settings', 'The settings button is missing.');
    if (has('flux-consent-gate') || consent.held().some(({ kind }) => kind === 'frame'))
      void mount('consent-gate', 'Placeholders are missing.');
    if (has('flux-consent-declaration')) void mount('consent-declaration', 'The declaration is missing.');
  };
  consent.on('ready', look);
  consent.on('due', look);
  consent.on('held', ({ kind }) => kind === 'frame' && queueMicrotask(look));
  document.addEventListener('DOMContentLoaded', () => {
    look();
    // The inventory costs nothing until the page has what it needs.
    addEventListener('load', () =>
      (self.requestIdleCallback ?? setTimeout)(() => mount('consent-detect', 'The inventory is missing.')),
    );
  });
  look();
};

if (page.FluxConsent && !Array.isArray(page.FluxConsent)) {
  console.warn('[flux-consent] Loaded twice; the first stays in charge.');
} else start();

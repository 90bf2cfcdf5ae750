import type { Consent } from '../model/consent';
import { onElement } from '../ui/elements';
import type { Files } from './files';
import { whenIdle } from './when';

export interface ConnectInterfaceOptions {
  readonly files: Files;
  /** False if the page shows no interface. */
  readonly shows: boolean;
  /** URLs that are loaded on the site's behalf. */
  readonly own: readonly (string | undefined)[];
  /** The `data-` attributes of the script. */
  readonly settings: DOMStringMap;
}

/** Loads each part of the interface when something asks for it. */
export const connectInterface = (
  consent: Consent,
  { files: { base, load }, shows, own, settings }: ConnectInterfaceOptions,
): void => {
  const loading = new Map<string, Promise<void>>();
  /** For modules that could not be loaded: their address fails for good (HTML, "module map"). */
  const queries = new Map<string, string>();
  let ended = false;
  let waits = false;
  const mount = (name: string): Promise<void> => {
    const started =
      loading.get(name) ??
      load(name, queries.get(name)).then(
        (chunk) => {
          if (!ended) void chunk.mount?.(consent, { base, own, settings, actions: false, auto: shows });
        },
        () => {
          loading.delete(name);
          queries.set(name, `${queries.get(name) ?? '?'}1`);
          consent.emit('problem', {
            code: 'chunk',
            message: `${name}.mjs could not be loaded.`,
            hint: 'data-consent-action and FluxConsent still work.',
          });
        },
      );
    loading.set(name, started);
    return started;
  };
  const needUi = (): Promise<void> => mount('consent-ui');
  const undo = consent.provide({
    show: (view) =>
      void needUi().then(() => {
        if (!loading.has('consent-ui')) return;
        undo();
        consent.show(view);
      }),
  });
  /** Elements in the page, and those that a router adds later. */
  const waitForElements = (): void => {
    waits = true;
    for (const part of ['gate', 'declaration', 'settings'])
      consent.onDestroy(onElement(`flux-consent-${part}`, () => void mount(`consent-${part}`)));
  };
  const look = (): void => {
    if (!consent.policy) return;
    if (!waits) waitForElements();
    if (shows && consent.get().due) void needUi();
    if (shows && consent.policy.ui.reopen !== false) void mount('consent-settings');
    if (consent.held().some(({ kind }) => kind === 'frame')) void mount('consent-gate');
  };
  consent.onDestroy(() => {
    ended = true;
  });
  consent.on('ready', look);
  consent.on('due', look);
  consent.on('held', ({ kind }) => kind === 'frame' && queueMicrotask(look));
  look();
  // The inventory waits until the page has loaded and is idle.
  whenIdle(() => mount('consent-detect'));
};

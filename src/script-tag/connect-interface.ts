import type { Consent } from '../model/consent';
import type { Files } from './files';
import { whenIdle, whenParsed } from './when';

const has = (selector: string): boolean => !!document.querySelector(selector);

export interface ConnectInterfaceOptions {
  readonly files: Files;
  /** False for a page that is headless. */
  readonly shows: boolean;
  /** Addresses that are asked for on the site's behalf. */
  readonly own: readonly (string | undefined)[];
}

/** Loads each part of the interface when something asks for it. */
export const connectInterface = (
  consent: Consent,
  { files: { base, load }, shows, own }: ConnectInterfaceOptions,
): void => {
  const loading = new Map<string, Promise<void>>();
  let ended = false;
  consent.onDestroy(() => {
    ended = true;
  });
  const mount = (name: string): Promise<void> => {
    const started =
      loading.get(name) ??
      load(name).then(
        (chunk) => {
          if (!ended) void chunk.mount?.(consent, { base, own, actions: false, auto: shows });
        },
        () => {
          loading.delete(name);
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
  const look = (): void => {
    if (!consent.policy) return;
    if (shows && consent.get().due) void needUi();
    if ((shows && consent.policy.ui.reopen !== false) || has('flux-consent-settings'))
      void mount('consent-settings');
    if (has('flux-consent-gate') || consent.held().some(({ kind }) => kind === 'frame'))
      void mount('consent-gate');
    if (has('flux-consent-declaration')) void mount('consent-declaration');
  };
  consent.on('ready', look);
  consent.on('due', look);
  consent.on('held', ({ kind }) => kind === 'frame' && queueMicrotask(look));
  look();
  whenParsed(look);
  // The inventory costs nothing until the page has what it needs.
  whenIdle(() => mount('consent-detect'));
};

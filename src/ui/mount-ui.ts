import type { Consent, Undo, View } from '../model/consent';
import { connectActions } from './actions';
import { makeBanner } from './banner';
import { onElement } from './elements';
import { h } from './h';
import type { Scene } from './host';
import type { MountOptions } from './mount-options';
import { makePreferences } from './preferences';
import { fillSettings } from './settings-button';
import { withWording } from './wording';

const TYPING = 'input,textarea,select,iframe,[contenteditable]';

/** Opens a dialog as a modal one; not over a field that is being typed in, unless the visitor asked for it. */
const open = (dialog: HTMLDialogElement, asked: boolean): void => {
  const field = document.activeElement;
  const now = (): void => {
    if (dialog.isConnected && !dialog.open) dialog.showModal();
  };
  if (!asked && field?.matches(TYPING)) field.addEventListener('blur', () => setTimeout(now), { once: true });
  else now();
};

/** Shows the banner when a choice is due, the preferences when asked for, and the way back; returns its undo. */
export const mountUi = (consent: Consent, options: MountOptions = {}): Undo => {
  const hosts: Partial<Record<View | 'settings', HTMLElement>> = {};
  const wanted = new Set<View>();
  const undos: Undo[] = [];
  let scene: Scene | undefined;
  let asked = false;
  let ended = false;

  const hide = (...views: View[]): void => {
    for (const view of views.length ? views : [...wanted]) wanted.delete(view);
    sync();
  };
  const show = (view: View): void => {
    wanted.add(view);
    sync();
  };
  const make: Record<View, (scene: Scene) => HTMLElement> = {
    banner: makeBanner,
    preferences: (at) => makePreferences(at, () => hide('preferences')),
  };

  const remove = (view: View): void => {
    const host = hosts[view];
    if (!host) return;
    delete hosts[view];
    // Closing first lets the browser give the focus back to where it came from.
    host.shadowRoot?.querySelector('dialog')?.close();
    host.remove();
    consent.emit('hidden', view);
  };
  const place = (view: View, at: Scene): void => {
    const there = hosts[view];
    if (there?.isConnected || (view === 'preferences' && !consent.settled)) return;
    const host = make[view](at);
    hosts[view] = host;
    document.body.prepend(host);
    const dialog = host.shadowRoot?.querySelector('dialog');
    dialog?.addEventListener('close', () => hosts[view] === host && host.isConnected && hide(view));
    if (dialog) open(dialog, view === 'preferences');
    if (!there) consent.emit('shown', view);
  };
  /** Brings the page in line with what is wanted, whatever happened to it meanwhile. */
  const sync = (): void => {
    if (ended || !consent.policy || !document.body) return;
    if ((document as { prerendering?: boolean }).prerendering) return;
    if (!scene) {
      if (!asked) speak();
      if (!scene) return;
    }
    for (const view of ['banner', 'preferences'] as const) {
      if (wanted.has(view)) place(view, scene);
      else remove(view);
    }
    if (wanted.has('banner') || options.auto === false || consent.policy.ui.reopen === false)
      hosts.settings?.remove();
    else if (!hosts.settings?.isConnected) {
      hosts.settings ??= fillSettings(scene, h('flux-consent-settings', { floating: true }));
      document.body.append(hosts.settings);
    }
  };
  const speak = (): void => {
    asked = true;
    withWording(consent, options, (wording) => {
      if (ended) return;
      scene = { consent, wording };
      const at = scene;
      undos.push(onElement('flux-consent-settings', (element) => fillSettings(at, element)));
      sync();
    });
  };

  const follow = (): void => {
    if (consent.get().due && options.auto !== false) wanted.add('banner');
    sync();
  };
  const page = new MutationObserver(sync);
  page.observe(document.documentElement, { childList: true });
  document.addEventListener('prerenderingchange', sync);
  undos.push(
    () => page.disconnect(),
    () => document.removeEventListener('prerenderingchange', sync),
    consent.provide({ show, hide: () => hide() }),
    consent.on('due', follow),
    consent.on('ready', sync),
    consent.subscribe((now, before) => {
      // A choice was made: here, by the site, or in another tab.
      if (now.record && now.record.id !== before.record?.id) wanted.clear();
      if (!now.due) wanted.delete('banner');
      follow();
    }),
  );
  if (options.actions !== false) undos.push(connectActions(consent));
  follow();
  const undo = (): void => {
    wanted.clear();
    sync();
    ended = true;
    hosts.settings?.remove();
    for (const each of undos.splice(0)) each();
  };
  consent.onDestroy(undo);
  return undo;
};

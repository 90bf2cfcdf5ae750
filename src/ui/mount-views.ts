import type { Consent, Undo, View } from '../model/consent';
import { onElement } from './elements';
import { h } from './h';
import type { Stage } from './host';
import type { MountOptions } from './mount-options';
import { fillSettings } from './settings-button';
import { createStage } from './stage';
import { type Wording, withWording } from './wording';

export interface ViewOptions extends MountOptions, Pick<Stage, 'details'> {}

/** What is wanted on the page, and how the page is brought in line with it, whatever happened to it meanwhile. */
const createViews = (consent: Consent, { auto, details }: ViewOptions) => {
  const wanted = new Set<View>();
  const dismiss = (view: View) => (): void => {
    wanted.delete(view);
    sync();
  };
  const stages = (['banner', 'preferences'] as const).map(
    (view) => [view, createStage(consent, view, dismiss(view))] as const,
  );
  let wording: Wording | undefined;
  let reopen: HTMLElement | undefined;
  const sync = (): void => {
    const { policy } = consent;
    if (!wording || !policy || !document.body || (document as { prerendering?: boolean }).prerendering)
      return;
    const scene = { consent, wording, details };
    for (const [view, { place, remove }] of stages) wanted.has(view) ? place(scene) : remove();
    if (wanted.has('banner') || auto === false || policy.ui.reopen === false) reopen?.remove();
    else if (!reopen?.isConnected) {
      reopen ??= fillSettings(scene, h('flux-consent-settings', { floating: true }));
      document.body.append(reopen);
    }
  };
  return {
    wanted,
    sync,
    speak: (words: Wording): void => {
      wording = words;
      sync();
    },
    end(): void {
      wanted.clear();
      sync();
      wording = undefined;
      reopen?.remove();
    },
  };
};

/** Shows the banner when a choice is due, the preferences when asked for, and the way back; returns its undo. */
export const mountViews = (consent: Consent, options: ViewOptions): Undo => {
  const { wanted, sync, speak, end } = createViews(consent, options);
  const undos: Undo[] = [end];
  let asked = false;
  const start = (): void => {
    if (asked || !consent.policy) sync();
    else {
      asked = true;
      withWording(consent, options, (wording) => {
        // Nothing is left to undo once this has ended.
        if (!undos[0]) return;
        const fill = (element: HTMLElement): unknown => fillSettings({ consent, wording }, element);
        undos.push(onElement('flux-consent-settings', fill));
        speak(wording);
      });
    }
  };
  const ask = (): void => {
    if (consent.get().due && options.auto !== false) wanted.add('banner');
    start();
  };
  const page = new MutationObserver(sync);
  page.observe(document.documentElement, { childList: true });
  document.addEventListener('prerenderingchange', sync);
  undos.push(
    () => page.disconnect(),
    () => document.removeEventListener('prerenderingchange', sync),
    consent.provide({
      show(view) {
        wanted.add(view);
        start();
      },
      hide() {
        wanted.clear();
        sync();
      },
    }),
    consent.on('due', ask),
    consent.on('ready', start),
    consent.subscribe((now, before) => {
      // A choice was made: here, by the site, or in another tab.
      if (now.record && now.record.id !== before.record?.id) wanted.clear();
      if (!now.due) wanted.delete('banner');
      start();
    }),
  );
  ask();
  const undo = (): void => {
    for (const each of undos.splice(0)) each();
  };
  consent.onDestroy(undo);
  return undo;
};

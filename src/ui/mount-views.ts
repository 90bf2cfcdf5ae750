import type { Consent, Undo, View } from '../model/consent';
import { h } from './h';
import { fill } from './host';
import { isAsked } from './is-asked';
import type { MountOptions } from './mount-options';
import { onBody } from './on-body';
import type { LoadDetails, Stage } from './scene';
import { createStage } from './stage';
import { LIVE } from './styles';
import { type Wording, withWording } from './wording';

/**
 * Tracks which views are wanted, and brings the page in line with that, whatever happened to it meanwhile.
 */
const createViews = (consent: Consent, details: LoadDetails) => {
  const wanted = new Set<View>();
  const dismiss = (view: View) => (): void => {
    wanted.delete(view);
    sync();
  };
  const stages = (['banner', 'preferences'] as const).map(
    (view) => [view, createStage(consent, view, dismiss(view))] as const,
  );
  let scene: Stage | undefined;
  const live = h('p', { role: 'status' });
  let status: HTMLElement | undefined;
  const sync = (): void => {
    if (!scene || !document.body || (document as { prerendering?: boolean }).prerendering) return;
    for (const [view, { place, remove }] of stages) wanted.has(view) ? place(scene) : remove();
    status ??= fill(scene, h('flux-consent-status', {}), LIVE, live);
    if (!status.isConnected) document.body.append(status);
  };
  return {
    wanted,
    sync,
    /** A live region is announced when it changes, so it must be in the page before. */
    tell: (text: string): void => {
      live.textContent = '';
      setTimeout(() => {
        live.textContent = text;
      }, 150);
    },
    speak(wording: Wording): void {
      scene = {
        consent,
        wording,
        withDetails: (use) =>
          details()
            .then(use)
            .catch((error) => consent.emit('problem', { code: 'chunk', message: `${error}` })),
      };
      sync();
    },
    end(): void {
      wanted.clear();
      sync();
      scene = undefined;
      status?.remove();
    },
  };
};

/** Shows the banner when a choice is due, and the preferences when asked for; returns its undo. */
export const mountViews = (consent: Consent, options: MountOptions, details: LoadDetails): Undo => {
  const { wanted, sync, speak, tell, end } = createViews(consent, details);
  const undos: Undo[] = [end];
  let asked = false;
  const start = (): void => {
    if (asked || !consent.policy) sync();
    else {
      asked = true;
      withWording(consent, options, (wording) => {
        // It has ended meanwhile.
        if (!undos[0]) return;
        speak(wording);
        if (wanted.has('banner')) tell(wording.say('banner.title'));
        undos.push(consent.on('record', () => tell(wording.say('saved'))));
      });
    }
  };
  const want = (): void => {
    if (consent.get().due && options.auto !== false) wanted.add('banner');
  };
  const ask = (): void => {
    want();
    start();
  };
  // Before anything else: a settled consent emits `ready` at once, and what is shown then is announced.
  want();
  document.addEventListener('prerenderingchange', sync, { once: true });
  undos.push(
    onBody(sync),
    consent.provide({
      show(view) {
        if (view === 'preferences' || isAsked(consent)) wanted.add(view);
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
      // A choice was made: here, by the site, or in another tab. Before the policy came, no record was known.
      if (Object.keys(before.decisions)[0] && now.record && now.record.id !== before.record?.id)
        wanted.clear();
      if (!now.due) wanted.delete('banner');
      start();
    }),
  );
  start();
  const undo = (): void => {
    for (const each of undos.splice(0)) each();
  };
  consent.onDestroy(undo);
  return undo;
};

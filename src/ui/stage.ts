import type { Consent, View } from '../model/consent';
import { makeBanner } from './banner';
import { makePreferences } from './preferences';
import type { Stage } from './scene';

/** Opens a dialog as modal; not while the visitor types in a field, unless the visitor asked for it. */
const open = (dialog: HTMLDialogElement, asked: boolean): void => {
  // The question itself has the focus, not the first of its answers.
  dialog.autofocus = !asked;
  const field = document.activeElement;
  const now = (): void => {
    if (dialog.isConnected && !dialog.open) dialog.showModal();
  };
  if (!asked && field?.matches('input,textarea,select,iframe,[contenteditable]'))
    field.addEventListener('blur', () => setTimeout(now), { once: true });
  else now();
};

/**
 * Puts one view on the page and takes it off again; both may be called at any time and any number of times.
 */
export const createStage = (consent: Consent, view: View, dismiss: () => void) => {
  const preferences = view === 'preferences';
  let host: HTMLElement | undefined;
  return {
    place(scene: Stage): void {
      // A page may replace its body, and us with it.
      if (host?.isConnected || (preferences && !consent.settled)) return;
      const again = host;
      const mine = (preferences ? makePreferences : makeBanner)(scene, dismiss);
      host = mine;
      document.body.prepend(mine);
      const dialog = mine.shadowRoot?.querySelector('dialog');
      if (dialog) {
        dialog.onclose = () => host === mine && mine.isConnected && dismiss();
        const show = (): void => open(dialog, preferences);
        if (preferences)
          void scene.withDetails((details) => details.completePreferences(scene, dialog)).then(show);
        else show();
      }
      // In the top layer, no element of the page can move, clip or cover it. Above a modal one, it would be dead.
      else if (!document.querySelector('dialog[open]'))
        mine.shadowRoot?.querySelector('section')?.showPopover?.();
      if (!again) consent.emit('shown', view);
    },
    remove(): void {
      const mine = host;
      if (!mine) return;
      host = undefined;
      // Closing first lets the browser return the focus to where it came from.
      mine.shadowRoot?.querySelector('dialog')?.close();
      mine.remove();
      consent.emit('hidden', view);
    },
  };
};

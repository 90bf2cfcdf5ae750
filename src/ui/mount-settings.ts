import type { Consent, Undo } from '../model/consent';
import { isDoubtful } from './accent';
import { isCopy, markOwn, readMark } from './copies';
import { fillEach } from './fill-each';
import { h } from './h';
import type { MountOptions } from './mount-options';
import { onBody } from './on-body';
import type { Details, LoadDetails } from './scene';
import { fillSettings } from './settings-button';
import { withWording } from './wording';

/**
 * The way back to the preferences: each `<flux-consent-settings>` of the page, and a floating one while no
 * banner is shown. Also tells of edits of the policy. On most page views this is the whole interface. Returns
 * its undo.
 */
export const mountSettings = (consent: Consent, options: MountOptions, details: LoadDetails): Undo => {
  const undos: Undo[] = [];
  let ended = false;
  const start = (): void =>
    withWording(consent, options, (wording) => {
      if (ended) return;
      const scene = { consent, wording };
      const floats = options.auto !== false && consent.policy?.ui.reopen !== false;
      const reopen = markOwn(h('flux-consent-settings', { floating: true }));
      /** The banner is on the page. */
      let shown = false;
      /** It will be: where the visitor chooses first, as before a prerendered page is activated, it never is. */
      let coming = !!consent.get().due && options.auto !== false;
      const sync = (): void => {
        if (shown || coming || !floats || ended) reopen.remove();
        else if (!reopen.isConnected) document.body?.append(reopen);
      };
      // First the browser paints the answer to the click that closed the banner.
      const later = (): unknown => requestAnimationFrame(() => setTimeout(sync));
      undos.push(
        fillEach('flux-consent-settings', (element) => {
          if (isCopy(element)) element.remove();
          // A marked one is another consent's.
          else if (element === reopen || readMark(element) === null) fillSettings(scene, element, details);
        }),
        onBody(sync),
        () => reopen.remove(),
        consent.on('shown', (view) => {
          if (view === 'banner') shown = true;
          sync();
        }),
        consent.on('hidden', (view) => {
          if (view === 'banner') shown = coming = false;
          later();
        }),
        consent.subscribe(({ due }) => {
          if (due || !coming) return;
          coming = false;
          later();
        }),
      );
      const use = (then: (rest: Details) => Promise<void>): void =>
        void details()
          .then(then)
          .catch((error) => consent.emit('problem', { code: 'chunk', message: `${error}` }));
      const { record, due } = consent.get();
      if (record && !due && record.version !== consent.policy?.version && options.auto !== false)
        use(async ({ showNotice }) => {
          const remove = await showNotice(scene);
          if (ended) remove();
          else undos.push(remove);
        });
      // Reported where the banner is shown; on other pages the details are not loaded just for this.
      if (due && isDoubtful(consent.policy?.ui.theme)) use(({ tellAccent }) => tellAccent(scene));
    });
  const undo = (): void => {
    ended = true;
    for (const each of undos.splice(0)) each();
  };
  if (consent.settled) start();
  else undos.push(consent.on('ready', start));
  consent.onDestroy(undo);
  return undo;
};

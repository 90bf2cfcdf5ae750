import { more } from '../locales/en';
import type { Consent, Undo } from '../model/consent';
import { fillDeclaration } from './declaration';
import { fillEach } from './fill-each';
import type { MountOptions } from './mount-options';
import { withWording } from './wording';

/** Renders each `<flux-consent-declaration>`, and updates it when more is found; returns its undo. */
export const mountDeclaration = (consent: Consent, options: MountOptions = {}): Undo => {
  // On a server there is nothing to show.
  if (typeof document !== 'object') return () => {};
  const hosts = new Set<HTMLElement>();
  const undos: Undo[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const start = (): void => {
    withWording(consent, options, async (wording) => {
      await wording.learn(more);
      if (ended) return;
      const scene = { consent, wording };
      const later = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          for (const host of hosts) {
            if (host.isConnected) fillDeclaration(scene, host);
            else hosts.delete(host);
          }
        }, 200);
      };
      undos.push(
        consent.on('found', later),
        fillEach('flux-consent-declaration', (host) => {
          hosts.add(host);
          fillDeclaration(scene, host);
        }),
      );
    });
  };
  const undo = (): void => {
    ended = true;
    clearTimeout(timer);
    for (const each of undos.splice(0)) each();
  };
  if (consent.settled) start();
  else undos.push(consent.on('ready', start));
  consent.onDestroy(undo);
  return undo;
};
